//! The store as its users see it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

mod crash;
mod directory;
mod events;
mod opening;
mod round_trip;
mod search;
mod statuses;
mod support;
mod versions;
