//! Packages of npm, as the lock file beside them says.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::{ask, run};
use crate::fault::{Fault, Outcome};
use crate::places;

/// The oldest Node that the tools here run on.
const NODE: u32 = 20;

/// Puts a folder's packages in, unless they are those of its lock file already.
pub(crate) fn node_modules(folder: &Path) -> Outcome {
    let lock = fs::read(folder.join("package-lock.json"))?;
    // npm leaves no mark of its own that a later change of the lock file could be told by.
    let mark = folder.join("node_modules/.lock-of-xtask");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    node()?;
    let shown = folder.strip_prefix(places::root()).unwrap_or(folder).display();
    println!("Installing the npm packages of {shown}/package-lock.json");
    // `npm ci` refuses a lock file written without download addresses once an optional package of another
    // platform stands in it; `install --no-save` keeps to the same lock file and leaves it as it is.
    run(places::npm(folder).args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    fs::write(mark, lock)?;
    Ok(())
}

fn node() -> Outcome {
    let version = ask(Command::new("node").arg("--version"))
        .ok_or_else(|| Fault::new(format!("Node is missing: version {NODE} or later is needed")))?;
    let major =
        version.trim().trim_start_matches('v').split('.').next().and_then(|it| it.parse::<u32>().ok());
    match major {
        Some(major) if major < NODE => {
            Err(Fault::new(format!("Node {} is too old: version {NODE} or later is needed", version.trim())))
        }
        _ => Ok(()),
    }
}
