//! `schema`: the JSON Schema of the event file.

use std::io::Write;

use crate::Refusal;

pub(crate) fn run() -> Result<(), Refusal> {
    // `tin-truong-cli schema | head` closes the pipe early; that is no fault.
    let _ = writeln!(std::io::stdout(), "{}", records::schema());
    Ok(())
}
