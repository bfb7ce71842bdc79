//! What the pages on the screen were made from, so that of the next one only what changed need cross.

use std::collections::{HashSet, VecDeque};

use crate::commands::Draft;

/// A page that the interface shows.
#[derive(Debug)]
pub(crate) struct Page {
    /// The event it was made from.
    pub(crate) event: Draft,
    /// The stamps of its pieces.
    pub(crate) stamps: HashSet<String>,
}

/// The pages that were made last, each under a number.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    last: u32,
    kept: VecDeque<(u32, Page)>,
}

impl Pages {
    /// One window shows one page; some more, so that one that looks elsewhere drives nobody out.
    const MOST: usize = 4;

    /// Keeps a page; answers its number.
    pub(crate) fn keep(&mut self, page: Page) -> u32 {
        self.last = self.last.wrapping_add(1);
        self.kept.push_back((self.last, page));
        if self.kept.len() > Self::MOST {
            self.kept.pop_front();
        }
        self.last
    }

    /// Takes a page out again, to be made anew.
    pub(crate) fn take(&mut self, number: u32) -> Option<Page> {
        let at = self.kept.iter().position(|(own, _)| *own == number)?;
        self.kept.remove(at).map(|(_, page)| page)
    }
}
