//! The page in a window of its own.

use std::fs;

use crate::screen;
use crate::window::Window;

const TITLE: &str = "Hội thảo bên suối";
const POP_OUT: &str = "//button[starts-with(@aria-label, 'Mở trang ở cửa sổ riêng')]";
const PANE: &str = "section.pane";

#[test]
fn the_page_goes_into_its_own_window_and_back() {
    let _screen = screen::alone();
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), home.path());
    window.press("Mở sự kiện mẫu");
    window.press("Bỏ qua");

    window.press_at(POP_OUT);
    window.has(PANE, 0);
    window.in_other(|| window.page_shows("Trường Mầm non Nắng Sớm"));
    window.replace("[data-path='event.title'] input", TITLE);
    let title = window.in_other(|| {
        window.page_shows(TITLE);
        window.press_sentence("programme[1]");
        assert!(!window.is_answered(), "the page's window has no rights");
        window.title()
    });
    assert!(window.is_answered());
    window.has("[data-path='programme'] :focus", 1);

    screen::press_close(&title);
    window.has(PANE, 1);
    window.press_at(POP_OUT);
    window.in_other(|| {
        window.page_shows(TITLE);
        window.page_marks();
    });
    // The program ends with the window of the form, whatever else is open.
    window.close();
    let places = fs::read_to_string(home.path().join("window.json")).unwrap();
    assert!(places.contains("\"page\""), "the page's window has its place: {places}");
}
