//! Where things lie.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The clone's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_owned()
}

/// Where `run` and `screenshots` leave what they made.
pub(crate) fn out() -> PathBuf {
    root().join("out")
}

/// The interface's sources.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder of built things: cargo's own choice, wherever it was put.
pub(crate) fn target() -> PathBuf {
    // This program stands in target/debug.
    let own = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.parent()?.to_owned()));
    own.unwrap_or_else(|| root().join("target"))
}

/// A program built in the debug profile.
pub(crate) fn built(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Cargo, in the clone's root.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(root());
    command
}

/// `cargo test` over the whole house, with the programs that were built for it.
pub(crate) fn tests() -> Command {
    let mut command = cargo();
    command.args(["test", "--workspace"]);
    // A property that fails must fail again on the next machine: other seeds are tried by `cargo test` alone.
    command.env("PROPTEST_RNG_SEED", "19301945");
    command.env("TIN_TRUONG_CLI", built("tin-truong-cli")).env("TIN_TRUONG_WINDOW", built("tin-truong"));
    command
}

/// npm, in a folder of the clone.
pub(crate) fn npm(folder: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(folder).env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    command
}
