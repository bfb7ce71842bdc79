//! The measures of one document, from the house style. All lengths are in twentieths of a point unless said otherwise.

use records::DocumentKind;
use writing::{Article, HouseStyle};

/// The width of A4 paper.
const PAPER: i32 = 11906;
/// The right column of the head: room for the motto, the country line and a long place and date at 13 points.
const RIGHT_MM: f64 = 99.0;

/// Millimetres.
pub(super) fn mm(length: f64) -> i32 {
    (length * 1440.0 / 25.4).round() as i32
}

/// Points.
pub(super) fn pt(length: f64) -> i32 {
    (length * 20.0).round() as i32
}

/// The measures.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    /// Margins.
    pub(super) margin_left: i32,
    /// Right.
    pub(super) margin_right: i32,
    /// Top and bottom.
    pub(super) margin_top: i32,
    /// The width of the text.
    pub(super) width: i32,
    /// The left column of head and signature.
    pub(super) left: i32,
    /// The right column of head and signature.
    pub(super) right: i32,
    /// Body size in points.
    pub(super) body: usize,
    /// The indent of a paragraph's first line.
    pub(super) first_line: i32,
    /// Space between paragraphs.
    pub(super) gap: u32,
    /// Line spacing in 240ths of a line.
    pub(super) line: i32,
    /// Whether it is an article for readers: its headline is larger than a paper's.
    pub(super) news: bool,
}

impl Sheet {
    /// The measures of an Article. Values outside the decree's ranges are brought back into them.
    pub(super) fn of(article: &Article) -> Self {
        let HouseStyle {
            body_pt,
            first_line,
            paragraph_pt,
            line_spacing,
            margin_left,
            margin_right,
            margin_top,
            ..
        } = article.style;
        let margin_left = mm(f64::from(margin_left.clamp(30, 35)));
        let margin_right = mm(f64::from(margin_right.clamp(15, 20)));
        let width = PAPER - margin_left - margin_right;
        Self {
            margin_left,
            margin_right,
            margin_top: mm(f64::from(margin_top.clamp(20, 25))),
            width,
            left: width - mm(RIGHT_MM),
            right: mm(RIGHT_MM),
            body: usize::from(body_pt.clamp(13, 14)),
            first_line: mm(f64::from(first_line.clamp(1000, 1270)) / 100.0),
            gap: u32::from(paragraph_pt.clamp(6, 24)) * 20,
            line: i32::from(line_spacing.clamp(100, 150)) * 240 / 100,
            news: matches!(article.kind, DocumentKind::News | DocumentKind::Message),
        }
    }

    /// The size of what stands in tables, in points.
    pub(super) fn table(&self) -> usize {
        self.body - 1
    }
}
