//! Pictures on their way into documents.

use std::collections::HashMap;

use export::Jpeg;
use photos::{Edits, Limits, PAGE, PORTAL, Picture, Target};
use rayon::prelude::*;
use records::{Area, Photo, PhotoId};

use crate::papers::PaperFault;
use crate::work::Work;

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

    /// The size of all together.
    pub(crate) fn bytes(&self) -> u64 {
        self.0.values().map(|picture| picture.bytes.len() as u64).sum()
    }

    /// The same pictures in at most so many bytes together, each giving up in proportion; as they are, if they
    /// fit. Pictures do not become smaller than a stamp, so very little room may be exceeded.
    pub(crate) fn within(&self, room: u64, work: &Work) -> Result<Self, PaperFault> {
        let all = self.bytes();
        if all <= room {
            return Ok(self.clone());
        }
        self.smaller(work, |picture| {
            let share = picture.bytes.len() as u64 * room / all;
            Some(Target { max_bytes: usize::try_from(share).ok(), ..PAGE })
        })
    }

    /// The same pictures as small as a school portal wants them.
    pub fn for_portal(&self, work: &Work) -> Result<Self, PaperFault> {
        let most = PORTAL.max_bytes.unwrap_or(usize::MAX);
        self.smaller(work, |picture| (picture.bytes.len() > most).then_some(PORTAL))
    }

    /// Each picture made anew for its target, if it has one, on all cores.
    fn smaller(
        &self,
        work: &Work,
        target: impl Fn(&Jpeg) -> Option<Target> + Sync,
    ) -> Result<Self, PaperFault> {
        work.expect(self.0.len());
        let made = self.0.par_iter().map(|(photo, picture)| {
            work.go_on()?;
            let small = match target(picture) {
                Some(target) => jpeg(photos::prepare(&picture.bytes, &target, &Limits::default())?),
                None => picture.clone(),
            };
            work.stepped();
            Ok((photo.clone(), small))
        });
        made.collect::<Result<_, _>>().map(Self)
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

/// What the author changed about a photo, as the photo folder takes it.
pub(crate) fn edits(photo: &Photo) -> Edits {
    Edits {
        turn: (photo.turn.unwrap_or(0) % 4) as u8,
        crop: photo.crop.as_ref().map(area),
        blur: photo.blur.iter().map(area).collect(),
    }
}

/// From ten-thousandths to fractions.
pub(crate) fn area(area: &Area) -> photos::Area {
    let part = |it: u32| f64::from(it) / f64::from(Area::WHOLE);
    photos::Area { x: part(area.x), y: part(area.y), width: part(area.width), height: part(area.height) }
}
