//! `cargo xtask test`: everything, or a part.

use crate::fault::Outcome;
use crate::needs::{self, BROWSER, DOCUMENTS, SCREEN, WINDOW, WINDOW_TESTS};
use crate::parts::{self, browser, documents, rust, ui, window};
use crate::report::Report;

/// Which tests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    All,
    Rust,
    Ui,
    Documents,
    Browser,
    Window,
}

impl Choice {
    /// Reads `--only PART`; nothing chooses everything.
    pub(crate) fn read(words: &[&str]) -> Option<Self> {
        match words {
            [] => Some(Self::All),
            ["--only", "rust"] | ["--only=rust"] => Some(Self::Rust),
            ["--only", "ui"] | ["--only=ui"] => Some(Self::Ui),
            ["--only", "documents"] | ["--only=documents"] => Some(Self::Documents),
            ["--only", "browser"] | ["--only=browser"] => Some(Self::Browser),
            ["--only", "window"] | ["--only=window"] => Some(Self::Window),
            _ => None,
        }
    }

    fn has(self, part: Self) -> bool {
        self == Self::All || self == part
    }

    fn packages(self) -> Vec<&'static [&'static str]> {
        // The crates' lints and tests build the window's crate too.
        let mut packages = if self == Self::Ui { vec![] } else { vec![WINDOW] };
        if self.has(Self::Documents) {
            packages.push(DOCUMENTS);
        }
        if self.has(Self::Browser) {
            packages.push(BROWSER);
        }
        if self.has(Self::Window) {
            packages.extend([SCREEN, WINDOW_TESTS]);
        }
        packages
    }
}

/// Every step runs even if an earlier one failed, except those that rest on it.
pub(crate) fn test(choice: Choice) -> Outcome {
    let mut report = Report::default();
    let packages = choice.packages();
    if !packages.is_empty() {
        report.step("system packages", || needs::packages(&packages));
    }
    if choice.has(Choice::Ui) {
        ui::test(&mut report);
    }
    if choice != Choice::Ui {
        // The window's crate carries the built interface, so even its lints need it.
        report.step("ui: build", ui::build);
        report.step("build", parts::everything);
    }
    if choice.has(Choice::Rust) {
        rust::test(&mut report);
    }
    if choice.has(Choice::Documents) {
        documents::test(&mut report);
    }
    if choice.has(Choice::Browser) {
        browser::test(&mut report);
    }
    if choice.has(Choice::Window) {
        window::test(&mut report);
    }
    report.close(true)
}
