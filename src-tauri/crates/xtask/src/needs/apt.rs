//! Packages of Debian and Ubuntu.

use std::process::Command;

use crate::command::{ask, run};
use crate::fault::{Fault, Outcome};

/// To build the window; cmake and nasm build the JPEG library.
pub(crate) const WINDOW: &[&str] =
    &["build-essential", "cmake", "nasm", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// To show it where nobody can look.
pub(crate) const SCREEN: &[&str] = &["xvfb", "xauth"];
/// To drive it.
pub(crate) const WINDOW_TESTS: &[&str] = &["webkit2gtk-driver"];
/// To open the documents as other programs do; the fonts have the widths of Times New Roman.
pub(crate) const DOCUMENTS: &[&str] =
    &["libreoffice-writer-nogui", "poppler-utils", "fonts-croscore", "python3-docx"];
/// What the photo bench is measured beside.
pub(crate) const PHOTO_PEERS: &[&str] =
    &["libjpeg-turbo-progs", "libvips-tools", "python3-docx", "python3-pil"];
/// To run the interface in the users' kind of browser.
pub(crate) const BROWSER: &[&str] = &["chromium"];

/// Puts in those packages that are not there. On other systems it says what to look for and goes on.
pub(crate) fn packages(wanted: &[&[&str]]) -> Outcome {
    let wanted: Vec<&str> = wanted.concat();
    if cfg!(not(target_os = "linux")) {
        return Ok(());
    }
    if ask(Command::new("dpkg-query").arg("--version")).is_none() {
        println!("Not a Debian system: this needs what Debian calls {}.", wanted.join(", "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        println!("Every system package is there.");
        return Ok(());
    }
    let Some(prefix) = privilege() else {
        return Err(Fault::new(format!(
            "these packages are missing and need an administrator: apt-get install --no-install-recommends {}",
            missing.join(" ")
        )));
    };
    println!("Installing with apt: {}", missing.join(" "));
    // An old or empty list of packages is the usual cause of a failure, so the list comes first.
    run(apt(prefix).arg("update").arg("-qq"))?;
    run(apt(prefix).args(["install", "-y", "-qq", "--no-install-recommends"]).args(missing))
}

fn is_installed(package: &str) -> bool {
    ask(Command::new("dpkg-query").args(["-W", "-f", "${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

/// How to become an administrator: not at all, by sudo, or there is no way.
fn privilege() -> Option<&'static [&'static str]> {
    let root = ask(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if root {
        return Some(&[]);
    }
    ask(Command::new("sudo").arg("--version")).map(|_| -> &[&str] { &["sudo"] })
}

fn apt(prefix: &[&str]) -> Command {
    let environment = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let mut words = prefix.iter().chain(&environment);
    let mut command = Command::new(words.next().unwrap_or(&"apt-get"));
    command.args(words);
    command
}
