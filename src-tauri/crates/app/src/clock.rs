//! Where time and new ids come from: passed in, so that tests are repeatable.

use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, Duration, Local, NaiveDate, Utc};

/// Tells the time and makes ids.
pub trait Clock: Send + Sync {
    /// The moment.
    fn now(&self) -> DateTime<Utc>;
    /// The day on the user's wall calendar.
    fn today(&self) -> NaiveDate;
    /// An id that nothing else bears; ids made later sort later.
    fn fresh_id(&self) -> String;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealClock;

impl Clock for RealClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }

    fn fresh_id(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }
}

/// A clock that begins at a given moment and goes on by one minute whenever it is asked; ids are counted.
#[derive(Debug)]
pub struct FixedClock {
    start: DateTime<Utc>,
    asked: AtomicU32,
    ids: AtomicU32,
}

impl FixedClock {
    /// A clock that begins at noon (UTC) of a day.
    pub fn on(day: NaiveDate) -> Self {
        let noon = day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc();
        Self { start: noon, asked: AtomicU32::new(0), ids: AtomicU32::new(0) }
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        self.start + Duration::minutes(i64::from(asked))
    }

    fn today(&self) -> NaiveDate {
        self.start.date_naive()
    }

    fn fresh_id(&self) -> String {
        let id = self.ids.fetch_add(1, Ordering::Relaxed) + 1;
        format!("00000000-0000-7000-8000-{id:012}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_ids_differ_and_sort_by_their_making() {
        let ids: Vec<String> = (0..50).map(|_| RealClock.fresh_id()).collect();
        let mut sorted = ids.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted, ids);
    }

    #[test]
    fn a_fixed_clock_repeats_itself() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let (a, b) = (FixedClock::on(day), FixedClock::on(day));
        assert_eq!(a.today(), day);
        assert_eq!((a.now(), a.fresh_id()), (b.now(), b.fresh_id()));
        assert!(a.now() > b.start);
    }
}
