//! HTML: the stand-alone page, and the preview of the page as Word would show it. Both from the same blocks.

mod block;
mod page;
mod preview;
mod writer;

pub use page::page;
pub use preview::{PREVIEW_CSS, Sheet, SheetSection, blocks, preview};
