//! The house style: what Decree 30/2020 leaves to the school (Phụ lục I, Phần I).

use serde::{Deserialize, Serialize};

/// Choices within the decree's ranges.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
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
        }
    }
}
