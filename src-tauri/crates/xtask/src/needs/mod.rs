//! What a task needs on the machine, and putting it in: said before it is done.

mod apt;
mod npm;

pub(crate) use apt::{BROWSER, DOCUMENTS, PHOTO_PEERS, SCREEN, WINDOW, WINDOW_TESTS, packages};
pub(crate) use npm::node_modules;
