//! Writes the interface's types: `cargo run -p app --example types`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/backend/generated.ts");
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, app::commands::typescript())
}
