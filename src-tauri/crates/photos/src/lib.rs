//! Pictures: limits, decoding, turning, shrinking, stripping; the photo folder.
//!
//! A picture goes one way: [`probe`] reads its header and holds it against the [`Limits`]; [`prepare`] decodes
//! it, lays it on white, shrinks it, turns it upright, brings its colours to sRGB and writes a plain JPEG. Only
//! pixels pass through, so nothing that a camera or a phone wrote beside them (place, time, device, names,
//! small previews) can reach a document. [`folder::PhotoFolder`] keeps originals and the small versions.
//!
//! Whatever the bytes are, the answer is a picture or a [`PhotoFault`].

mod colour;
mod decode;
mod edits;
mod encode;
mod fault;
#[cfg(test)]
mod fixtures;
pub mod folder;
mod guard;
mod hash;
mod intake;
mod limits;
mod memory;
mod pixels;
mod prepare;
mod probe;

pub use edits::{Area, Edits};
pub use fault::PhotoFault;
pub use hash::content_hash;
pub use intake::{Intake, Progress, Taken};
pub use limits::Limits;
pub use prepare::{
    Input, PAGE, PORTAL, Picture, THUMB, Target, prepare, prepare_edited, prepare_many, prepare_set,
};
pub use probe::{Format, Probe, probe};
