//! What every Tauri program needs at build time.

fn main() {
    if let Err(fault) = tauri_build::try_build(tauri_build::Attributes::new()) {
        println!("cargo::error={fault:#}");
    }
}
