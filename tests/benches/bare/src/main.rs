//! A window of the same versions and the same size as the program's, with one line of text: `cargo xtask bench
//! window` measures the program's window beside it.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|tauri| {
            WebviewWindowBuilder::new(tauri, "main", WebviewUrl::default())
                .title("Tin Trường")
                .inner_size(1320.0, 690.0)
                .center()
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
