//! Running other programs: said before, judged after.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::fault::{Fault, Outcome};
use crate::tally::Tally;

/// Runs a program; its words go to the terminal.
pub(crate) fn run(command: &mut Command) -> Outcome {
    say(command);
    let status = command.status().map_err(|source| not_started(command, &source))?;
    if status.success() { Ok(()) } else { Err(Fault::new(format!("{} failed ({status})", name(command)))) }
}

/// Runs a program that runs tests; what it says of them is counted on the way to the terminal.
pub(crate) fn count(command: &mut Command) -> Outcome<Tally> {
    say(command);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|source| not_started(command, &source))?;
    let mut tally = Tally::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally.add_line(&line);
        }
    }
    if !child.wait()?.success() && tally.failed == 0 {
        // It broke before a test could fail: a build error, a missing program.
        tally.failed = 1;
    }
    Ok(tally)
}

/// What a program says, without showing it; `None` if it fails or is not there.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn say(command: &Command) {
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    println!("$ {} {}", name(command), arguments.join(" "));
}

fn name(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    program.file_stem().unwrap_or(program.as_os_str()).to_string_lossy().into_owned()
}

fn not_started(command: &Command, source: &std::io::Error) -> Fault {
    Fault::new(format!("{} could not be started: {source}", name(command)))
}
