//! The verbs the interface can say, declared once, over the store and the rest.
//!
//! [`commands`] is the contract with the interface: the list of names, requests and replies that the window,
//! the loopback bridge and the TypeScript types are made from. [`App`] is what a verb works on.

mod app;
pub mod clock;
pub mod commands;
mod consents;
pub mod deliver;
mod differences;
mod error;
pub mod event_files;
mod folders;
pub mod home;
pub mod host;
mod own_templates;
mod pages;
pub mod papers;
mod photo_address;
mod phrases;
pub mod pictures;
pub mod proofreading;
mod register;
pub mod sample;
pub mod work;

pub use app::App;
pub use error::{AppError, Code};
pub use home::Home;
pub use host::Host;
