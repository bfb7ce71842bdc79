//! From an event to an Article of neutral blocks: templates, phrases, reference. No I/O.

pub mod article;
mod citation;
mod compose;
pub mod kinds;
mod library;
mod phrase;
mod privacy;
#[cfg(test)]
mod sample;
pub mod style;
mod template;
pub mod wording;
mod world;

pub use article::{Article, Block, Section, Text};
pub use citation::precedence;
pub use compose::{ComposeFault, Composer, yields};
pub use library::citation_notices;
pub use privacy::without_children;
pub use style::{Apposition, HouseStyle, TitleCase};
pub use template::TemplateFault;
pub use template::own::{OwnFault, OwnTemplate, Part};
