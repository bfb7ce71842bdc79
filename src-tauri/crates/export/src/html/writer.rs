//! What blocks write to, and what they must know of each other.

use records::PhotoId;
use writing::article::{Run, Text};

use crate::escape::html;

/// A picture as HTML names it.
pub(super) struct Image {
    /// An address or a `data:` URI.
    pub(super) src: String,
    /// Pixels across and down, if known.
    pub(super) size: Option<(u32, u32)>,
}

/// The page while it is being written.
pub(super) struct Writer<'w> {
    /// What is written.
    pub(super) out: String,
    /// Where a block begins in it.
    cuts: Vec<usize>,
    /// Where pictures are.
    pub(super) image: &'w dyn Fn(&PhotoId) -> Option<Image>,
    /// Whether pieces say which fields they come from.
    traced: bool,
    /// The level of the last heading; none may be skipped. 0 before the page's own.
    level: u8,
    /// Whether a list is open.
    list: bool,
}

impl<'w> Writer<'w> {
    /// A page of its own: it still needs its first heading.
    pub(super) fn page(image: &'w dyn Fn(&PhotoId) -> Option<Image>) -> Self {
        Self { out: String::new(), cuts: Vec::new(), image, traced: false, level: 0, list: false }
    }

    /// A part of a page, whose pieces say where they come from.
    pub(super) fn preview(image: &'w dyn Fn(&PhotoId) -> Option<Image>) -> Self {
        Self { traced: true, ..Self::page(image) }
    }

    /// Writes markup as it is.
    pub(super) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// An element with a class and words; nothing if there are no words.
    pub(super) fn line(&mut self, element: &str, class: &str, words: &str) {
        let words = words.trim();
        if !words.is_empty() {
            let inside = html(words);
            self.element(element, class, &inside);
        }
    }

    /// An element with a class and running text; nothing if there are no words.
    pub(super) fn text(&mut self, element: &str, class: &str, text: &Text) {
        if !text.is_empty() {
            self.open(element, class);
            self.runs_here(text);
            self.close(element);
        }
    }

    /// An element on a line of its own.
    pub(super) fn element(&mut self, element: &str, class: &str, inside: &str) {
        self.open(element, class);
        self.raw(inside);
        self.close(element);
    }

    fn open(&mut self, element: &str, class: &str) {
        let parts = if class.is_empty() {
            ["<", element, "", "", ">"]
        } else {
            ["<", element, " class=\"", class, "\">"]
        };
        parts.iter().for_each(|part| self.raw(part));
    }

    fn close(&mut self, element: &str) {
        ["</", element, ">\n"].iter().for_each(|part| self.raw(part));
    }

    /// A heading, as deep as wished but never deeper than one below the last. The first is the page's own.
    pub(super) fn heading(&mut self, level: u8, class: &str, inside: &str) {
        if inside.trim().is_empty() {
            return;
        }
        let wished = if self.level == 0 { 1 } else { level.max(2) };
        self.level = wished.min(self.level + 1).min(6);
        self.element(&format!("h{}", self.level), class, inside);
    }

    /// The page has its heading already, or needs none.
    pub(super) fn headed(mut self) -> Self {
        self.level = self.level.max(1);
        self
    }

    /// Whether no heading was written yet.
    pub(super) fn has_no_heading(&self) -> bool {
        self.level == 0
    }

    /// Opens the list that an item stands in.
    pub(super) fn open_list(&mut self) {
        if !self.list {
            self.raw("<ul class=\"dash\">\n");
            self.list = true;
        }
    }

    /// Closes the list, if one is open.
    pub(super) fn close_list(&mut self) {
        if self.list {
            self.raw("</ul>\n");
            self.list = false;
        }
    }

    /// A block begins here; the items of a list stay together.
    pub(super) fn cut(&mut self) {
        if !self.list {
            self.cuts.push(self.out.len());
        }
    }

    /// What was written, block by block; the next writing begins anew.
    pub(super) fn take_pieces(&mut self) -> Vec<String> {
        let mut rest = std::mem::take(&mut self.out);
        let cuts = std::mem::take(&mut self.cuts);
        let mut pieces: Vec<String> = cuts.into_iter().rev().map(|cut| rest.split_off(cut)).collect();
        pieces.push(rest);
        pieces.retain(|piece| !piece.is_empty());
        pieces.reverse();
        pieces
    }

    /// Running text.
    pub(super) fn runs(&self, text: &Text) -> String {
        let mut out = String::new();
        text.0.iter().for_each(|run| write(run, self.traced, &mut out));
        out
    }

    /// Writes running text.
    pub(super) fn runs_here(&mut self, text: &Text) {
        text.0.iter().for_each(|run| write(run, self.traced, &mut self.out));
    }
}

fn write(run: &Run, traced: bool, out: &mut String) {
    let words = html(&run.text);
    if words.is_empty() {
        return;
    }
    let traced = traced && !run.from.is_empty();
    if traced {
        out.push_str("<span data-from=\"");
        out.push_str(&html(&run.from.join(" ")));
        out.push_str("\">");
    }
    let elements = [("strong", run.bold), ("em", run.italic), ("mark", run.gap)];
    let styled = elements.iter().filter(|(_, set)| *set).map(|(element, _)| *element);
    for element in styled.clone() {
        ["<", element, ">"].iter().for_each(|part| out.push_str(part));
    }
    out.push_str(&words);
    for element in styled.rev() {
        ["</", element, ">"].iter().for_each(|part| out.push_str(part));
    }
    if traced {
        out.push_str("</span>");
    }
}
