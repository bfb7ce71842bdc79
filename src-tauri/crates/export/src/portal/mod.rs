//! What is pasted into a school portal: tags that every editor lets through, pictures as files of their own.

mod body;
mod folder;
mod pieces;

pub use folder::folder;
pub use pieces::{Pieces, pieces};
