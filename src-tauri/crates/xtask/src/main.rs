//! `cargo xtask`: everything a newcomer or a build machine does here, one file a command.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool speaks on its terminal")]

mod bench;
mod command;
mod fault;
mod golden;
mod needs;
mod parts;
mod places;
mod png;
mod report;
mod run;
mod screen;
mod screenshots;
mod tally;
mod test;
mod types;
mod window_bench;

use std::process::ExitCode;

use fault::Outcome;

const USAGE: &str = "cargo xtask COMMAND

  run           put in what is missing, build, write the sample event's documents to out/, open the window
  test          put in what is missing, run every test; --only rust|ui|documents|browser|window for a part
  bench         measure what has a promised speed; bench photos: beside other ways to make a document;
                bench window: a cold start beside a bare window
                bench typing: from a key to the page, in the browser and in the window
  golden        accept what the documents look like now as right
  screenshots   take the pictures of the README anew, and of every screen into out/screens
  types         write the interface's types from the list of commands";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => run::run(),
        ["test", choice @ ..] => match test::Choice::read(choice) {
            Some(choice) => test::test(choice),
            None => return misused(),
        },
        ["bench", "window"] => window_bench::bench(),
        ["bench", rest @ ..] => bench::bench(rest),
        ["golden"] => golden::golden(),
        ["screenshots"] => screenshots::screenshots(),
        ["types"] => types::types(),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Outcome::Ok(())
        }
        _ => return misused(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\nxtask: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn misused() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}
