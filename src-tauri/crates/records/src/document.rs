//! The papers wanted of the event, its photos and its authors.

use chrono::NaiveDate;

use crate::codes::{Consent, DocumentKind, PhotoWidth, Signing};
use crate::ids::{PersonId, PhotoId};
use crate::read::record;

record! {
    /// A photo.
    pub struct Photo {
        /// Its id in this file.
        id: one PhotoId,
        /// Its file, relative to the event file; in the store, the photo folder's content hash.
        file: one String,
        /// What it shows, one sentence.
        caption: opt String,
        /// Alternative text; without it the caption.
        alt: opt String,
        /// Whether it may leave the school; without it unknown, which blocks it.
        consent: opt Consent,
        /// Names that must never show.
        children: list String,
        /// The children in it, by their codes in the register of consents; then the register decides (our addition to
        /// the format).
        codes: list String,
        /// Quarter turns clockwise, 0 to 3, after the turn that the camera noted.
        turn: opt u32,
        /// What of it is shown; without it, all.
        crop: opt Area,
        /// What is made unrecognisable in every version that leaves.
        blur: list Area,
        /// How much of a line it takes; without it the paper decides.
        width: opt PhotoWidth,
        /// The number of the programme item it stands after, from 1; without it at the end.
        after: opt u32,
        /// Whether it is the article's cover.
        cover: opt bool,
    }
}

record! {
    /// A rectangle in a photo as the camera's orientation shows it, before turn and crop, in ten-thousandths
    /// of its width and height.
    pub struct Area {
        /// From the left.
        x: one u32,
        /// From the top.
        y: one u32,
        /// Across.
        width: one u32,
        /// Down.
        height: one u32,
    }
}

impl Area {
    /// The whole of a side.
    pub const WHOLE: u32 = 10_000;
}

impl Photo {
    /// The consent state, unknown by default, and as long as no register was asked about the children in it
    /// ([`Photo::settle`]).
    pub fn consent(&self) -> Consent {
        let decided = self.consent.filter(|own| !own.may_leave() || !self.has_codes());
        decided.unwrap_or(Consent::Unknown)
    }

    /// Whether children in it are named by their codes.
    pub fn has_codes(&self) -> bool {
        self.codes.iter().any(|code| !code.trim().is_empty())
    }
}

record! {
    /// Someone named under a text.
    pub struct Credit {
        /// The name.
        name: one String,
        /// The title.
        title: opt String,
    }
}

record! {
    /// A paper wanted of the event.
    pub struct Document {
        /// Which.
        kind: one DocumentKind,
        /// Its number; none: the place stays blank, since it is given after signing (Điều 15).
        number: opt u32,
        /// Its day.
        issue_date: opt NaiveDate,
        /// In whose name it is signed.
        signing: opt Signing,
        /// Who signs.
        signer: opt PersonId,
        /// Kính gửi.
        to: list String,
        /// Nơi nhận.
        recipients: list String,
        /// "Lưu: VT, CM."
        archive: opt String,
        /// Trích yếu.
        subject: opt String,
        /// The unit that drafted a letter, in its number: "CM".
        drafting_unit: opt String,
        /// Whether minutes bear place and day, which form 1.9 has not (our addition to the format).
        place_date: opt bool,
        /// The headline or the document's name, if the author wants another.
        title: opt String,
        /// Sections in the author's own wording (our addition to the format).
        sections: list OwnSection,
    }
}

record! {
    /// A section that the author rewrote (our addition to the format).
    pub struct OwnSection {
        /// The section's name: "lead", "programme" …
        name: one String,
        /// Her wording: paragraphs, bold, italic and lists as plain HTML.
        html: one String,
        /// What had been generated when she wrote it, as plain text; when that changes, the section is marked.
        basis: opt String,
    }
}
