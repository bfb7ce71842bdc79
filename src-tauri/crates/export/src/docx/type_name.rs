//! "BÁO CÁO", its subject and the rule below.

use docx_rs::{LineSpacingType, Paragraph};
use writing::article::TypeName;

use super::sheet::{Sheet, pt};
use super::styles::{self, points, space};
use super::{even, rule, text};
use crate::measure::Face;

/// The widest that a line of the subject gets, as a part of the page: a subject from margin to margin reads as body.
const WIDEST: f64 = 0.85;

/// The lines; the rule is below the last.
pub(super) fn build(name: &TypeName, sheet: &Sheet) -> Vec<Paragraph> {
    let most = f64::from(sheet.width) / 20.0 * WIDEST;
    let bold = (Face::Bold, points::NAME);
    let (title, mut last) =
        even::lines(text::plain(styles::TITLE, &name.name), &name.name, bold, sheet.width, most);
    let mut lines = vec![title];
    for about in &name.about {
        let line = text::paragraph(styles::SUBTITLE, about).keep_next(true);
        let (line, wrapped) = even::lines(line, &about.words(), bold, sheet.width, most);
        lines.push(line);
        last = wrapped;
    }
    let below = space(0, 240).line_rule(LineSpacingType::Exact).line(pt(3.0));
    lines.push(rule::centred(sheet.width, rule::under(&last)).line_spacing(below));
    lines
}
