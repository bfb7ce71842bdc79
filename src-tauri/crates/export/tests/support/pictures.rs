//! Drawn pictures of any shape: JPEG files that a viewer opens, made without a library.

use std::collections::HashMap;

use export::{Jpeg, Pictures};
use records::PhotoId;
use writing::Article;

/// Pictures by photo; the id says the shape: "tang-hoa-1600x1200", and a photo called "none" has no picture.
pub(crate) struct Drawn(HashMap<PhotoId, Jpeg>);

impl Drawn {
    /// Pictures for all photos of an article.
    pub(crate) fn of(article: &Article) -> Self {
        let photos = article.figures().map(|figure| figure.photo.clone());
        Self(photos.filter_map(|photo| shape(photo.as_str()).map(|(w, h)| (photo, grey(w, h)))).collect())
    }
}

impl Pictures for Drawn {
    fn jpeg(&self, photo: &PhotoId) -> Option<&Jpeg> {
        self.0.get(photo)
    }
}

fn shape(id: &str) -> Option<(u32, u32)> {
    let (width, height) = id.rsplit('-').next()?.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// A grey baseline JPEG (ITU T.81) of 8-pixel blocks, each coded with a difference of zero.
fn grey(width: u32, height: u32) -> Jpeg {
    let mut bytes = vec![0xFF, 0xD8];
    let mut segment = |marker: u8, body: &[u8]| {
        bytes.extend([0xFF, marker]);
        bytes.extend(u16::try_from(body.len() + 2).expect("a short segment").to_be_bytes());
        bytes.extend(body);
    };
    segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    let mut quantum = vec![0];
    quantum.extend([1; 64]);
    segment(0xDB, &quantum);
    let [_, _, w1, w2] = width.to_be_bytes();
    let [_, _, h1, h2] = height.to_be_bytes();
    segment(0xC0, &[8, h1, h2, w1, w2, 1, 1, 0x11, 0]);
    // One code each: DC "0" is a difference of no bits, AC "0" is the end of the block.
    let one = |class: u8| [&[class, 1][..], &[0; 15], &[0]].concat();
    segment(0xC4, &one(0x00));
    segment(0xC4, &one(0x10));
    segment(0xDA, &[1, 1, 0, 0, 63, 0]);
    let blocks = width.div_ceil(8) as usize * height.div_ceil(8) as usize;
    bytes.extend(std::iter::repeat_n(0, blocks * 2 / 8));
    if !(blocks * 2).is_multiple_of(8) {
        bytes.push(0xFF >> (blocks * 2 % 8));
    }
    bytes.extend([0xFF, 0xD9]);
    Jpeg { bytes, width, height }
}
