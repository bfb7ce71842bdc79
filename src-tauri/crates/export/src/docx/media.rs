//! The pictures of a package: the JPEG bytes as they are, each once however often it is shown.

use writing::article::Figure;

use super::pack::Part;
use crate::{Jpeg, Pictures, clean};

/// The pictures placed so far.
pub(super) struct Media<'p> {
    pictures: &'p dyn Pictures,
    files: Vec<(String, &'p Jpeg)>,
    /// The alternative texts in the order in which pictures stand.
    pub(super) alternatives: Vec<String>,
}

impl<'p> Media<'p> {
    pub(super) fn new(pictures: &'p dyn Pictures) -> Self {
        Self { pictures, files: Vec::new(), alternatives: Vec::new() }
    }

    /// A figure's picture, if there is one that can be shown.
    pub(super) fn picture(&self, figure: &Figure) -> Option<&'p Jpeg> {
        self.pictures.jpeg(&figure.photo).filter(|jpeg| jpeg.width > 0 && jpeg.height > 0)
    }

    /// Takes a figure's picture into the package; answers the id of its relationship.
    pub(super) fn place(&mut self, figure: &Figure) -> Option<String> {
        let jpeg = self.picture(figure)?;
        let alt = clean::words(if figure.alt.trim().is_empty() { &figure.caption } else { &figure.alt });
        self.alternatives.push(alt.into_owned());
        let photo = figure.photo.as_str();
        let place = self.files.iter().position(|(known, _)| known == photo).unwrap_or_else(|| {
            self.files.push((photo.to_owned(), jpeg));
            self.files.len() - 1
        });
        Some(relationship(place))
    }

    /// Relationships and their targets within `word/`.
    pub(super) fn relationships(&self) -> impl Iterator<Item = (String, String)> {
        (0..self.files.len()).map(|place| (relationship(place), format!("media/{}", file(place))))
    }

    /// The files of the package.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part> {
        self.files
            .iter()
            .enumerate()
            .map(|(place, (_, jpeg))| Part::new(format!("word/media/{}", file(place)), jpeg.bytes.clone()))
    }
}

fn relationship(place: usize) -> String {
    format!("rIdImage{}", place + 1)
}

fn file(place: usize) -> String {
    format!("image{}.jpg", place + 1)
}
