//! The command line, as a process of its own.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// How a run of `tin-truong-cli` ended.
#[derive(Debug)]
pub struct Ended {
    /// The exit status; `None` after a signal.
    pub status: Option<i32>,
    /// What it wrote to stdout.
    pub stdout: String,
    /// What it wrote to stderr.
    pub stderr: String,
}

impl Ended {
    /// The files it says it wrote.
    pub fn files(&self) -> Vec<PathBuf> {
        self.stdout.lines().map(PathBuf::from).collect()
    }
}

/// Runs `tin-truong-cli`.
pub fn cli<I, S>(arguments: I) -> Ended
where
    I: IntoIterator<Item = S>,
    S: AsRef<OsStr>,
{
    let mut command = Command::new(program());
    command.args(arguments);
    let output = command.output().expect("tin-truong-cli starts");
    ended(output)
}

/// Runs `tin-truong-cli export FILE --out OUT`, and `--documents` if some are named.
pub fn export(file: &Path, out: &Path, documents: &[&str]) -> Ended {
    let mut arguments: Vec<&OsStr> =
        vec!["export".as_ref(), file.as_os_str(), "--out".as_ref(), out.as_os_str()];
    let documents = documents.join(",");
    if !documents.is_empty() {
        arguments.extend([OsStr::new("--documents"), documents.as_ref()]);
    }
    cli(arguments)
}

/// Runs `tin-truong-cli` with bytes on its stdin.
pub fn piped<const N: usize>(arguments: [&str; N], bytes: &[u8]) -> Ended {
    let mut command = Command::new(program());
    let piped = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().expect("tin-truong-cli starts");
    // Whoever refuses a file need not read it to its end.
    let _ = child.stdin.take().expect("a pipe").write_all(bytes);
    ended(child.wait_with_output().expect("tin-truong-cli ends"))
}

fn ended(output: Output) -> Ended {
    Ended {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
    }
}

/// The program: where `cargo xtask test` built it, or built now.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| match std::env::var_os("TIN_TRUONG_CLI") {
        Some(path) => PathBuf::from(path),
        None => build(),
    })
}

fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--package", "cli", "--message-format", "json-render-diagnostics"])
        .current_dir(crate::root())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .expect("cargo says where the program is")
}
