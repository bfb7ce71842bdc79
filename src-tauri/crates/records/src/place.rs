//! A place of an event file while it is being read.

use crate::problem::At;

/// The way to a place, written out only where something is wrong: an event has thousands of fields, and is read anew at
/// every key.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// The whole file.
    Root,
    /// A field of a place.
    Field(&'a Place<'a>, &'a str),
    /// An item of the list at a place, from 0.
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    /// The field `name` of this place.
    pub(crate) fn field<'a>(&'a self, name: &'a str) -> Place<'a> {
        Place::Field(self, name)
    }

    /// The item `index` of the list at this place, from 0.
    pub(crate) fn item(&self, index: usize) -> Place<'_> {
        Place::Item(self, index)
    }
}

impl From<&Place<'_>> for At {
    fn from(place: &Place<'_>) -> Self {
        match place {
            Place::Root => Self::root(),
            Place::Field(of, name) => Self::from(*of).field(name),
            Place::Item(of, index) => Self::from(*of).item(*index),
        }
    }
}
