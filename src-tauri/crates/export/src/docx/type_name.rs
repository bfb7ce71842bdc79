//! "BÁO CÁO", its subject and the rule below.

use docx_rs::Paragraph;
use writing::article::TypeName;

use super::sheet::{Sheet, pt};
use super::styles::{self, points, space};
use super::{rule, text};
use crate::clean;
use crate::measure::{Face, balance};

/// The widest that a line of the subject gets, as a part of the page: a subject from margin to margin reads as body.
const WIDEST: f64 = 0.85;

/// The lines; the rule is below the last.
pub(super) fn build(name: &TypeName, sheet: &Sheet) -> Vec<Paragraph> {
    let page = f64::from(sheet.width) / 20.0;
    let mut lines = vec![text::plain(styles::TITLE, &name.name)];
    let mut last = balance(&clean::words(&name.name), Face::Bold, points::NAME as f64, page);
    for about in &name.about {
        last = balance(&clean::words(&about.words()), Face::Bold, points::NAME as f64, page * WIDEST);
        let indent = pt((page - last.room) / 2.0);
        let line = text::paragraph(styles::SUBTITLE, about).indent(Some(indent), None, Some(indent), None);
        lines.push(line.keep_next(true));
    }
    lines.push(
        rule::centred(sheet.width, rule::under(&last))
            .line_spacing(space(0, 240).line_rule(docx_rs::LineSpacingType::Exact).line(pt(3.0))),
    );
    lines
}
