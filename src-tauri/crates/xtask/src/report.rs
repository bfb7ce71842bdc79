//! The steps of a task: each runs even if an earlier one failed; at the end, where the time went.

use std::time::{Duration, Instant};

use crate::fault::{Fault, Outcome};
use crate::tally::Tally;

/// What was done, and how long it took.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    took: Duration,
    tally: Tally,
    fault: Option<Fault>,
}

impl Report {
    /// Does a step that counts nothing; the answer says whether what rests on it may go on.
    pub(crate) fn step(&mut self, name: &str, work: impl FnOnce() -> Outcome) -> bool {
        self.count(name, || work().map(|()| Tally::default()))
    }

    /// Does a step that is one test: it passes or it fails.
    pub(crate) fn check(&mut self, name: &str, work: impl FnOnce() -> Outcome) -> bool {
        self.count(name, || work().map(|()| Tally::ONE))
    }

    /// Does a step that runs tests.
    pub(crate) fn count(&mut self, name: &str, work: impl FnOnce() -> Outcome<Tally>) -> bool {
        println!("\n── {name}");
        let begin = Instant::now();
        let (tally, fault) = match work() {
            Ok(tally) => (tally, None),
            Err(fault) => {
                eprintln!("{fault}");
                (Tally { passed: 0, failed: 1 }, Some(fault))
            }
        };
        let ok = tally.failed == 0;
        self.rows.push(Row { name: name.to_owned(), took: begin.elapsed(), tally, fault });
        ok
    }

    /// Prints where the time went and, as the last line, the totals.
    pub(crate) fn close(self, counted: bool) -> Outcome {
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
        let (mut total, mut time) = (Tally::default(), Duration::ZERO);
        println!();
        for row in &self.rows {
            total += row.tally;
            time += row.took;
            println!("{:<width$}  {:>7.1} s  {}", row.name, row.took.as_secs_f64(), row.verdict());
        }
        println!("{:<width$}  {:>7.1} s", "together", time.as_secs_f64());
        if counted {
            println!("\n{} passed, {} failed", total.passed, total.failed);
        }
        match self.rows.iter().filter(|row| row.tally.failed > 0).count() {
            0 => Ok(()),
            // The totals stay the last line of a test run.
            _ if counted => std::process::exit(1),
            failed => Err(Fault::new(format!("{failed} of {} steps failed", self.rows.len()))),
        }
    }
}

impl Row {
    fn verdict(&self) -> String {
        match (&self.fault, self.tally) {
            (Some(fault), _) => format!("FAILED: {fault}"),
            (None, Tally { passed: 0, failed: 0 }) => String::new(),
            (None, Tally { passed, failed: 0 }) => format!("{passed} passed"),
            (None, Tally { passed, failed }) => format!("FAILED: {passed} passed, {failed} failed"),
        }
    }
}
