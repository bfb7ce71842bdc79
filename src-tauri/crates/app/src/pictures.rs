//! Pictures on their way into documents.

use std::collections::HashMap;

use export::Jpeg;
use photos::{Limits, PORTAL, PhotoFault, Picture};
use records::PhotoId;

/// The pictures of an event, ready for the page.
#[derive(Debug, Clone, Default)]
pub struct Pictures(HashMap<PhotoId, Jpeg>);

impl Pictures {
    /// Adds a photo's picture.
    pub fn add(&mut self, photo: PhotoId, jpeg: Jpeg) {
        self.0.insert(photo, jpeg);
    }

    /// Whether a photo's picture is here.
    pub fn has(&self, photo: &PhotoId) -> bool {
        self.0.contains_key(photo)
    }

    /// The same pictures as small as a school portal wants them.
    pub fn for_portal(&self) -> Result<Self, PhotoFault> {
        let most = PORTAL.max_bytes.unwrap_or(usize::MAX);
        let small = self.0.iter().map(|(photo, picture)| {
            let jpeg = if picture.bytes.len() <= most {
                picture.clone()
            } else {
                jpeg(photos::prepare(&picture.bytes, &PORTAL, &Limits::default())?)
            };
            Ok((photo.clone(), jpeg))
        });
        small.collect::<Result<_, _>>().map(Self)
    }
}

impl export::Pictures for Pictures {
    fn jpeg(&self, photo: &PhotoId) -> Option<&Jpeg> {
        self.0.get(photo)
    }
}

/// A prepared picture as documents take it.
pub(crate) fn jpeg(picture: Picture) -> Jpeg {
    Jpeg { bytes: picture.jpeg, width: picture.width, height: picture.height }
}
