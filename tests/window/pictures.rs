//! The pictures of the README, taken in the real window: `cargo xtask screenshots`.

use acceptance::root;

use crate::window::Window;

#[test]
#[ignore = "writes into docs/; cargo xtask screenshots runs it"]
fn pictures() {
    let docs = root().join("docs");
    std::fs::create_dir_all(&docs).unwrap();
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), home.path());
    window.press("Mở sự kiện mẫu");
    window.shows("#step-title", "");
    std::thread::sleep(std::time::Duration::from_secs(2));
    window.picture(&docs.join("window.png"));
    window.press("Câu chữ");
    std::thread::sleep(std::time::Duration::from_secs(1));
    window.picture(&docs.join("writing.png"));
    window.close();
}
