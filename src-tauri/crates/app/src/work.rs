//! A long piece of work: how far it is, and whether it is still wanted.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// A long piece of work, seen from two threads: one that does it, one that asks and may stop it.
#[derive(Debug, Default)]
pub struct Work {
    done: AtomicUsize,
    total: AtomicUsize,
    cancelled: AtomicBool,
}

/// The user thought better of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

impl Work {
    /// So many more steps are to come.
    pub fn expect(&self, steps: usize) {
        self.total.fetch_add(steps, Ordering::Relaxed);
    }

    /// Asked before each step.
    pub fn go_on(&self) -> Result<(), Cancelled> {
        if self.cancelled.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }

    /// A step is done.
    pub fn stepped(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// No further step is wanted.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Steps done, and all that are known of.
    pub fn far(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cancelled_goes_no_further() {
        let work = Work::default();
        work.expect(2);
        assert_eq!(work.go_on(), Ok(()));
        work.stepped();
        work.cancel();
        assert_eq!(work.go_on(), Err(Cancelled));
        assert_eq!(work.far(), (1, 2));
    }
}
