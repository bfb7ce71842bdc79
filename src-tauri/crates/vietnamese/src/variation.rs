//! Which phrase of a pool a text begins with: the same event always the same phrase, two events in a row different ones.

use chrono::NaiveDate;

use crate::normal::nfc;

/// FNV-1a, 32 bits: short, known, and the same on every machine and version.
pub fn fnv1a_32(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Where to begin in a pool of phrases: (days since 1970 + session + hash of "kind|host|move") modulo the pool's size.
///
/// `session_index` is 0 morning, 1 afternoon, 2 evening, 3 all day or none. The caller walks forward from here to the
/// first phrase whose needs are met. Counts, names and clock times are no part of it, so that a corrected figure never
/// changes the wording. An empty pool gives 0; a day before 1970 counts as 1970.
///
/// ```
/// use vietnamese::variation::{fnv1a_32, start_index};
/// assert_eq!(fnv1a_32("cluster_meeting|Trường Mầm non Suối Lụa|opening".as_bytes()), 791_267_008);
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 21).unwrap();
/// assert_eq!(start_index(day, 0, "cluster_meeting", "Trường Mầm non Suối Lụa", "opening", 5), 0);
/// ```
pub fn start_index(
    date: NaiveDate,
    session_index: u32,
    kind: &str,
    host_name: &str,
    move_name: &str,
    pool: usize,
) -> usize {
    if pool == 0 {
        return 0;
    }
    let days = u64::try_from(date.signed_duration_since(NaiveDate::default()).num_days()).unwrap_or(0);
    let hash = fnv1a_32(nfc(&format!("{kind}|{host_name}|{move_name}")).as_bytes());
    let sum = days + u64::from(session_index) + u64::from(hash);
    // The remainder is smaller than `pool`, which is a usize already.
    (sum % pool as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(on(2026, 10, 21).signed_duration_since(NaiveDate::default()).num_days(), 20_747);
    }

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv1a_32(b""), 0x811c_9dc5);
        assert_eq!(fnv1a_32(b"a"), 0xe40c_292c);
        assert_eq!(fnv1a_32(b"foobar"), 0xbf9c_f968);
    }

    #[test]
    fn two_meetings_in_a_row_begin_differently() {
        let index = |date, pool| start_index(date, 0, "team_meeting", "Trường A", "opening", pool);
        for days in [7, 14, 28] {
            for pool in [3, 5] {
                let next = on(2026, 9, 7) + chrono::Days::new(days);
                assert_ne!(index(on(2026, 9, 7), pool), index(next, pool));
            }
        }
    }

    #[test]
    fn a_decomposed_name_gives_the_same_index() {
        use unicode_normalization::UnicodeNormalization;
        let name: String = "Trường Mầm non Suối Lụa".nfd().collect();
        assert_eq!(start_index(on(2026, 10, 21), 0, "cluster_meeting", &name, "opening", 5), 0);
    }

    #[test]
    fn edges_do_not_fail() {
        assert_eq!(start_index(on(2026, 1, 1), 0, "", "", "", 0), 0);
        assert!(start_index(on(1960, 1, 1), 3, "a", "b", "c", 3) < 3);
    }
}
