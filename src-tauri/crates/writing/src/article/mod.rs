//! The Article: what every format is made from. Neutral blocks in named sections.

mod block;
mod text;

pub use block::{
    Block, Column, Figure, LeftSide, NationalHead, Row, Share, SignatureBlock, TableAlign, TypeName,
};
pub use text::{Run, Text};

use records::DocumentKind;
use serde::Serialize;

use crate::style::HouseStyle;

/// A whole document, ready for any format.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Article {
    /// Which paper it is.
    pub kind: DocumentKind,
    /// The headline of a news article, the type and subject of an official paper: for properties and file names.
    pub title: String,
    /// What the file's properties say.
    pub properties: Properties,
    /// The sections in their order.
    pub sections: Vec<Section>,
    /// What the paper lacks.
    pub gaps: Vec<Gap>,
    /// What the author should know: a photo left out, a fact that is not printed.
    pub notices: Vec<Notice>,
    /// The school's style.
    pub style: HouseStyle,
}

/// A named part of an Article; the unit that an author rewrites.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Its name within the template: "lead", "attendance" …
    pub name: String,
    /// What is printed.
    pub blocks: Vec<Block>,
    /// Where the wording comes from.
    pub origin: Origin,
}

/// Where a section's wording comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Origin {
    /// Layout that is not for rewriting: head, signature, photos.
    Fixed,
    /// Composed from the event.
    Generated,
    /// The author's; what would have been generated stands beside it.
    Own {
        /// What the program would have written.
        generated: Vec<Block>,
        /// Whether the facts below changed since she wrote.
        stale: bool,
        /// What the program had written when she began, as plain text.
        basis: String,
    },
}

/// What the file's properties say. Nothing personal but the author's name, if entered.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Properties {
    /// Title.
    pub title: String,
    /// Subject: the event's name.
    pub subject: String,
    /// Who wrote, if entered.
    pub author: Option<String>,
    /// The school that writes.
    pub school: String,
    /// The first day of the event, or the issue date: the only time that goes into a file.
    pub date: Option<chrono::NaiveDate>,
}

/// Something that the paper cannot stand without; shown as `[CẦN BỔ SUNG: …]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// What is missing, in Vietnamese: "ký hiệu".
    pub what: String,
    /// The field that would fill it: "schools[0].symbol".
    pub field: String,
}

/// Something to know that is not a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// What, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
    /// The field it is about.
    pub field: String,
}

impl Article {
    /// All blocks in order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.sections.iter().flat_map(|section| &section.blocks)
    }

    /// The photos that the article shows, in order.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.blocks()
            .filter_map(|block| if let Block::PhotoGrid(figures) = block { Some(figures) } else { None })
            .flatten()
    }

    /// The section with a name.
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }
}
