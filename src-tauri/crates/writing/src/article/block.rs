//! The blocks of an Article. Each format renders each block in a file of its own.

use records::{PhotoId, PhotoWidth};
use serde::Serialize;

use super::text::Text;

/// One block of an Article.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Block {
    /// The head of an official paper (Decree 30/2020, ô số 1, 2, 3, 4, 5b).
    NationalHead(NationalHead),
    /// The type's name and the subject under it, with the rule (ô số 5a).
    TypeName(TypeName),
    /// Kính gửi (ô số 9a).
    Addressees(Vec<String>),
    /// A line of the legal bases, in italics.
    Citation(Text),
    /// The headline of a news article or message.
    Title(Text),
    /// The lead (sapo) of a news article.
    Lead(Text),
    /// A paragraph of the body.
    Paragraph(Text),
    /// A numbered heading: level 1 "I.", level 2 "1.", or unnumbered.
    Heading {
        /// 1 (upper case, bold) or 2 (bold).
        level: u8,
        /// "I." or "1."; empty without number.
        marker: String,
        /// The words.
        text: Text,
    },
    /// An item of a list: "- …;", "a) …", "(1) …".
    Item {
        /// "-", "a)", "1."; what stands before the words.
        marker: String,
        /// The words with their closing mark.
        text: Text,
    },
    /// A table with a head row that repeats on every page.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// The rows; each has as many cells as there are columns.
        rows: Vec<Row>,
    },
    /// Photos in a grid, captions below each.
    PhotoGrid(Vec<Figure>),
    /// Who wrote, at the end of a news article.
    Byline(Text),
    /// The signature, with recipients or a second signature on its left (ô số 7, 9b).
    Signature {
        /// What stands left.
        left: LeftSide,
        /// Who signs on the right; several stand one below the other.
        right: Vec<SignatureBlock>,
    },
    /// Nơi nhận alone, when both sides above are signatures.
    Recipients(Vec<String>),
    /// The beginning of an appendix, on a page of its own.
    Appendix {
        /// "Phụ lục I".
        label: String,
        /// Its name, upper case.
        title: Text,
        /// "(Kèm theo Báo cáo số …)", without the brackets' italics.
        reference: String,
    },
}

/// The two-column head of an official paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct NationalHead {
    /// The governing body's lines, not bold; none for many private schools.
    pub governing: Vec<String>,
    /// The issuing body's lines, bold, with the rule below the last: more than one where it is to wrap.
    pub issuer: Vec<String>,
    /// "Số:      /BC-MNHTV"; none for a paper without number.
    pub number: Option<Text>,
    /// "V/v …" under the number of a letter.
    pub about: Option<Text>,
    /// "Gò Mây, ngày 05 tháng 01 năm 2027"; none in minutes.
    pub place_date: Option<Text>,
}

/// "BÁO CÁO" and what it is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TypeName {
    /// "BÁO CÁO".
    pub name: String,
    /// The subject, one entry a line, bold, with the rule below the last.
    pub about: Vec<Text>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// The head cell.
    pub head: String,
    /// Its part of the width; the parts of a table are set against their sum.
    pub share: Share,
    /// How its cells stand.
    pub align: TableAlign,
}

/// A part of a width.
pub type Share = u32;

/// How a column's cells stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum TableAlign {
    /// Left.
    Left,
    /// Centred: numbers of order, dates.
    Centre,
    /// Right: amounts.
    Right,
}

/// A row of a table.
pub type Row = Vec<Text>;

/// A photo with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Which photo.
    pub photo: PhotoId,
    /// The caption; empty if none was entered.
    pub caption: String,
    /// The alternative text, never empty.
    pub alt: String,
    /// How much of a line it takes; without it the paper decides.
    pub width: Option<PhotoWidth>,
}

/// Someone's signature.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SignatureBlock {
    /// "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"; one entry a line.
    pub authority: Vec<String>,
    /// The name, without degree or honorific.
    pub name: Text,
}

/// What stands left of the signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum LeftSide {
    /// Nothing.
    Empty,
    /// Nơi nhận: the lines with their closing marks.
    Recipients(Vec<String>),
    /// A second signature: the secretary's in minutes.
    Signer(SignatureBlock),
}
