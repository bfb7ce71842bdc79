use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// The memory that all pictures in work may take together. Many small ones are decoded side by side; a huge one
/// waits until it fits.
pub(crate) struct Budget {
    free: Mutex<u64>,
    freed: Condvar,
    total: u64,
}

impl Budget {
    pub(crate) fn new(total: u64) -> Self {
        Budget { free: Mutex::new(total), freed: Condvar::new(), total }
    }

    /// Waits for `bytes` and holds them until the share is dropped. No more than the whole is ever asked for, so
    /// the wait ends.
    pub(crate) fn take(&self, bytes: u64) -> Share<'_> {
        let bytes = bytes.min(self.total);
        let mut free = self.lock();
        while *free < bytes {
            free = self.freed.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= bytes;
        Share { budget: self, bytes }
    }

    // A count cannot be left half-changed, so a poisoned lock is as good as a sound one.
    fn lock(&self) -> MutexGuard<'_, u64> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A part of the budget in use.
pub(crate) struct Share<'a> {
    budget: &'a Budget,
    bytes: u64,
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        *self.budget.lock() += self.bytes;
        self.budget.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_comes_back() {
        let budget = Budget::new(100);
        drop(budget.take(80));
        drop(budget.take(1_000));
        assert_eq!(*budget.lock(), 100);
    }
}
