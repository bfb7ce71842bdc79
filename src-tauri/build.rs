//! Tells Tauri's build which commands the page may ask for: one.

use std::path::Path;

fn main() {
    // Without this line Tauri's macro fails further on, with words that do not say what to do.
    if !Path::new("../ui/dist/index.html").exists() {
        println!(
            "cargo::error=ui/dist is missing: run `npm ci && npm run build` in ui/, or `cargo xtask run`"
        );
    }
    let attributes =
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["call"]));
    if let Err(fault) = tauri_build::try_build(attributes) {
        println!("cargo::error={fault:#}");
    }
}
