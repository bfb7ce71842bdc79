//! How many tests passed and failed, read from what the runners say at their end.

/// Tests counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Tally {
    /// A check that is one test by itself.
    pub(crate) const ONE: Self = Self { passed: 1, failed: 0 };

    /// Reads a line of a runner: cargo's `test result: ok. 12 passed; 0 failed; …`, vitest's
    /// `Tests  1 failed | 11 passed (12)`, Playwright's `12 passed (3.4s)`.
    pub(crate) fn add_line(&mut self, line: &str) {
        let line = line.trim();
        let counted = line.strip_prefix("test result:").or_else(|| line.strip_prefix("Tests "));
        let Some(counts) = counted.or_else(|| is_playwrights(line).then_some(line)) else { return };
        let words: Vec<&str> = counts.split_whitespace().collect();
        for pair in words.windows(2) {
            let [number, word] = pair else { continue };
            let Ok(number) = number.parse::<usize>() else { continue };
            match word.trim_end_matches(';') {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                _ => {}
            }
        }
    }
}

/// "12 passed (3.4s)", "1 failed": nothing else on the line, so that a test's own words are not counted.
fn is_playwrights(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        [number, "failed"] => number.parse::<usize>().is_ok(),
        [number, "passed", time] => number.parse::<usize>().is_ok() && time.starts_with('('),
        _ => false,
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(lines: &str) -> (usize, usize) {
        let mut tally = Tally::default();
        lines.lines().for_each(|line| tally.add_line(line));
        (tally.passed, tally.failed)
    }

    #[test]
    fn the_runners_are_understood() {
        assert_eq!(
            tally(
                "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.1s"
            ),
            (12, 0)
        );
        assert_eq!(tally(" Test Files  1 passed (1)\n      Tests  1 failed | 11 passed (12)"), (11, 1));
        assert_eq!(tally("  1 failed\n    [chromium] › form.spec.ts:3:1 › one\n  7 passed (3.4s)"), (7, 1));
    }

    #[test]
    fn other_words_count_nothing() {
        assert_eq!(tally("3 passed by\ntest form ... ok\n12 failed attempts"), (0, 0));
    }
}
