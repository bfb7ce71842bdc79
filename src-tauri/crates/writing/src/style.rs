//! The house style: what Decree 30/2020 leaves to the school (Phụ lục I, Phần I; Phụ lục II).

use std::fmt::Display;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

/// Choices within the decree's ranges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct HouseStyle {
    /// Body size in points: 13 or 14.
    pub body_pt: u8,
    /// First-line indent in hundredths of a millimetre: 1000 or 1270.
    pub first_line: u16,
    /// Space between paragraphs in points, 6 at least.
    pub paragraph_pt: u8,
    /// Line spacing in hundredths of a line: 100 to 150.
    pub line_spacing: u16,
    /// Margins in millimetres: left 30–35.
    pub margin_left: u8,
    /// Right 15–20.
    pub margin_right: u8,
    /// Top and bottom 20–25.
    pub margin_top: u8,
    /// How titles are spelled beside a name.
    pub titles: TitleCase,
    /// What stands between a name and its title.
    pub apposition: Apposition,
}

/// How a title is spelled beside its bearer's name. Where the decree prescribes a spelling of its own (the
/// signature), it stays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TitleCase {
    /// As it was entered.
    #[default]
    AsTyped,
    /// With the office's capitals: "Phó Hiệu trưởng" (Phụ lục II, mục IV).
    Capital,
    /// Small: "phó hiệu trưởng".
    Small,
}

/// What stands between a name and its title.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Apposition {
    /// A comma within a sentence, a dash in a list.
    #[default]
    ByPlace,
    /// Always a comma: "đồng chí A, Hiệu trưởng".
    Comma,
    /// Always a dash: "đồng chí A – Hiệu trưởng".
    Dash,
}

impl Default for HouseStyle {
    fn default() -> Self {
        Self {
            body_pt: 14,
            first_line: 1270,
            paragraph_pt: 6,
            line_spacing: 115,
            margin_left: 30,
            margin_right: 15,
            margin_top: 20,
            titles: TitleCase::AsTyped,
            apposition: Apposition::ByPlace,
        }
    }
}

/// A choice outside the decree's range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyleFault {
    /// The field of [`HouseStyle`].
    pub field: &'static str,
    /// What is wrong, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
}

/// No more than a line of air: more is no longer one text. The decree sets no upper end.
const MOST_PARAGRAPH_PT: u8 = 24;

impl HouseStyle {
    /// Every choice that the decree does not allow; none: the style may be used.
    pub fn faults(&self) -> Vec<StyleFault> {
        let mut faults = Vec::new();
        let mut hold = |field, (vi, en): (&str, &str), found: f64, range: RangeInclusive<f64>, unit: &str| {
            if !range.contains(&found) {
                faults.push(fault(field, (vi, en), found, &range, unit));
            }
        };
        hold("body_pt", ("Cỡ chữ", "The text size"), self.body_pt.into(), 13.0..=14.0, "pt");
        let indent = f64::from(self.first_line) / 1000.0;
        hold("first_line", ("Độ lùi đầu dòng", "The first-line indent"), indent, 1.0..=1.27, "cm");
        hold(
            "paragraph_pt",
            ("Khoảng cách giữa các đoạn", "The space between paragraphs"),
            self.paragraph_pt.into(),
            6.0..=MOST_PARAGRAPH_PT.into(),
            "pt",
        );
        let lines = f64::from(self.line_spacing) / 100.0;
        hold("line_spacing", ("Khoảng cách giữa các dòng", "The line spacing"), lines, 1.0..=1.5, "dòng");
        hold("margin_left", ("Lề trái", "The left margin"), self.margin_left.into(), 30.0..=35.0, "mm");
        hold("margin_right", ("Lề phải", "The right margin"), self.margin_right.into(), 15.0..=20.0, "mm");
        hold(
            "margin_top",
            ("Lề trên và lề dưới", "The top and bottom margins"),
            self.margin_top.into(),
            20.0..=25.0,
            "mm",
        );
        faults
    }
}

fn fault(
    field: &'static str,
    (vi, en): (&str, &str),
    found: f64,
    range: &RangeInclusive<f64>,
    unit: &str,
) -> StyleFault {
    // A decimal comma, as numbers are written in Vietnamese.
    let comma = |number: &dyn Display| number.to_string().replace('.', ",");
    let (from, to) = (range.start(), range.end());
    let unit_en = if unit == "dòng" { "lines" } else { unit };
    StyleFault {
        field,
        vi: format!(
            "{vi} phải từ {} đến {} {unit} (Nghị định 30/2020/NĐ-CP, Phụ lục I); đang là {} {unit}.",
            comma(from),
            comma(to),
            comma(&found)
        ),
        en: format!("{en} must be {from} to {to} {unit_en} (Decree 30/2020); it is {found} {unit_en}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_style_keeps_the_decree() {
        assert_eq!(HouseStyle::default().faults(), []);
        let widest = HouseStyle {
            body_pt: 13,
            first_line: 1000,
            line_spacing: 150,
            margin_left: 35,
            margin_right: 20,
            margin_top: 25,
            ..HouseStyle::default()
        };
        assert_eq!(widest.faults(), []);
    }

    #[test]
    fn each_choice_outside_the_range_is_told() {
        let odd = HouseStyle {
            body_pt: 12,
            first_line: 1300,
            paragraph_pt: 5,
            line_spacing: 160,
            margin_left: 25,
            margin_right: 21,
            margin_top: 19,
            ..HouseStyle::default()
        };
        let faults = odd.faults();
        let fields: Vec<_> = faults.iter().map(|fault| fault.field).collect();
        let all = [
            "body_pt",
            "first_line",
            "paragraph_pt",
            "line_spacing",
            "margin_left",
            "margin_right",
            "margin_top",
        ];
        assert_eq!(fields, all);
        assert_eq!(
            faults[1].vi,
            "Độ lùi đầu dòng phải từ 1 đến 1,27 cm (Nghị định 30/2020/NĐ-CP, Phụ lục I); đang là 1,3 cm."
        );
        assert_eq!(
            faults[3].en,
            "The line spacing must be 1 to 1.5 lines (Decree 30/2020); it is 1.6 lines."
        );
    }

    #[test]
    fn a_style_kept_by_an_older_program_is_filled_up() {
        let kept: HouseStyle = serde_json::from_str(r#"{"body_pt": 13}"#).unwrap();
        assert_eq!(kept, HouseStyle { body_pt: 13, ..HouseStyle::default() });
    }
}
