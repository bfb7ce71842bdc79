//! From an event to an Article of neutral blocks: templates, phrases, reference. No I/O.

pub mod article;
pub mod kinds;
pub mod style;

pub use article::{Article, Block, Section, Text};
pub use style::HouseStyle;
