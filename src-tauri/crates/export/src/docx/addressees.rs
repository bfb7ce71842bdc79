//! Kính gửi.

use docx_rs::{AlignmentType, Paragraph, SpecialIndentType};

use super::sheet::Sheet;
use super::styles;
use super::text;
use crate::lines::{self, Addressees};
use crate::measure::{Face, width};

/// What stands before the addressees.
const TO: &str = "Kính gửi:";

/// One addressee on the same line, centred; several below, each with a dash, one under the other.
pub(super) fn build(to: &[String], sheet: &Sheet) -> Vec<Paragraph> {
    match lines::addressees(to) {
        Addressees::None => Vec::new(),
        Addressees::One(one) => {
            let line = text::plain(styles::ADDRESSEE, &format!("{TO} {one}")).align(AlignmentType::Center);
            vec![spaced(line, sheet)]
        }
        Addressees::Several(several) => {
            // "Kính gửi:" begins where a centred line with the longest addressee would, and the dashes below it
            // stand where its words end (Phụ lục I, II.9a).
            let size = sheet.body as f64;
            let longest = several.iter().map(|line| width(line, Face::Regular, size)).fold(0.0, f64::max);
            let head = width(TO, Face::Regular, size);
            let page = f64::from(sheet.width) / 20.0;
            let left = ((page - head - longest) / 2.0).max(0.0);
            let indent = |points: f64| Some(super::sheet::pt(points));
            let dash = width("- ", Face::Regular, size);
            let mut lines = vec![
                text::plain(styles::ADDRESSEE, TO).indent(indent(left), None, None, None).keep_next(true),
            ];
            lines.extend(several.iter().map(|line| {
                text::plain(styles::ADDRESSEE, line).indent(
                    indent(left + head + dash),
                    Some(SpecialIndentType::Hanging(super::sheet::pt(dash))),
                    None,
                    None,
                )
            }));
            if let Some(last) = lines.pop() {
                lines.push(spaced(last, sheet));
            }
            lines
        }
    }
}

/// The last line keeps a little more away from what follows.
fn spaced(line: Paragraph, sheet: &Sheet) -> Paragraph {
    line.line_spacing(styles::space(0, 2 * sheet.gap))
}
