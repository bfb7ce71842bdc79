//! The real window, driven as a user would: `cargo xtask test --only window`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by panicking, in its helpers too")]

mod journey;
mod keys;
mod pictures;
mod popout;
mod screen;
mod window;
