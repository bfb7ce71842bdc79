use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::fault::PhotoFault;

/// Runs a decoder, and turns a panic in it into a fault.
///
/// The decoders promise not to panic, and are fuzzed for it; but the files are strangers' files, thirty at a
/// time, and one broken photo must cost that photo only, not the window with an evening's work in it. What a
/// panic may leave half-done is owned by the closure and dropped with it, hence the assertion.
pub(crate) fn guarded<T>(decoder: impl FnOnce() -> Result<T, PhotoFault>) -> Result<T, PhotoFault> {
    catch_unwind(AssertUnwindSafe(decoder))
        .unwrap_or_else(|_| Err(PhotoFault::damaged("the decoder gave up")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_fault() {
        let fault = guarded(|| -> Result<(), PhotoFault> { panic!("index out of bounds") }).unwrap_err();
        assert_eq!(fault.code(), "photo_damaged");
    }
}
