//! From an event to an Article of neutral blocks: templates, phrases, reference. No I/O.

pub mod article;
mod citation;
mod compose;
pub mod kinds;
mod phrase;
mod privacy;
#[cfg(test)]
mod sample;
pub mod style;
mod template;
pub mod wording;
mod world;

pub use article::{Article, Block, Section, Text};
pub use compose::{ComposeFault, Composer, yields};
pub use style::HouseStyle;
pub use template::TemplateFault;
