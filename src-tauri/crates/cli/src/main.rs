//! `tin-truong-cli`: the same documents as the window's, from an event file.
//!
//! Exit status: 0 done; 1 the input is wrong, one line a problem, nothing written; 2 wrong use. The names of the
//! files go to stdout, one a line; what there is to say goes to stderr.

mod arguments;
mod check;
mod demo;
mod export;
mod schema;
mod write;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

/// Why the program ends with another status than 0.
enum Refusal {
    /// The input is wrong: the lines say where and how.
    Input(Vec<String>),
    /// Wrong use, or a folder that cannot be written to.
    Use(String),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Demo { out } => demo::run(&out),
        Command::Export(wanted) => export::run(&wanted),
        Command::Check { file, json } => check::run(&file, json),
        Command::Schema => schema::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Refusal::Input(lines)) => {
            lines.iter().for_each(|line| say(line));
            ExitCode::from(1)
        }
        Err(Refusal::Use(line)) => {
            say(&line);
            ExitCode::from(2)
        }
    }
}

/// A line on stderr. A reader that went away is no reason to fail.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
