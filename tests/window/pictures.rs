//! The pictures of the README, taken in the real window and of printed papers: `cargo xtask screenshots`.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use acceptance::cases::files;
use acceptance::cli::cli;
use acceptance::root;

use crate::screen;
use crate::window::Window;

#[test]
#[ignore = "writes into docs/; cargo xtask screenshots runs it"]
fn pictures() {
    let _screen = screen::alone();
    let docs = root().join("docs");
    fs::create_dir_all(&docs).unwrap();
    let work = tempfile::tempdir().unwrap();
    of_the_window(work.path(), &docs);
    of_papers(work.path(), &docs.join("word.png"));
}

/// The sample event with its page beside it, and with its sections.
fn of_the_window(work: &Path, docs: &Path) {
    let window = Window::open(&work.join("home"), work);
    window.press("Mở sự kiện mẫu");
    window.press("Bỏ qua");
    window.press("Diễn biến");
    window.page_shows(".");
    // Photos are drawn a moment after the words.
    std::thread::sleep(Duration::from_secs(2));
    window.picture(&docs.join("window.png"));
    window.press("Câu chữ");
    window.shows(".writing", ".");
    window.picture(&docs.join("writing.png"));
    window.close();
}

/// The sample event's article and report, as a word processor prints them, side by side.
fn of_papers(work: &Path, picture: &Path) {
    let out = work.join("out");
    assert_eq!(cli(["demo".as_ref(), "--out".as_ref(), out.as_os_str()]).status, Some(0));
    let mut sheet = String::from("<body style='margin:8px;display:flex;gap:8px;background:#f3efe6'>");
    for (paper, page) in [("news", 1), ("news", 2), ("report", 1)] {
        let ending = format!("_{paper}.docx");
        let file = files(&out).into_iter().find(|file| file.to_string_lossy().ends_with(&ending)).unwrap();
        let name = format!("{paper}-{page}");
        print(work, &file, page, &work.join(&name));
        sheet.push_str(&format!("<img src='{name}.png' width='440'>"));
    }
    let page = work.join("papers.html");
    fs::write(&page, sheet).unwrap();
    does(
        Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1352,640"])
            .arg(format!("--screenshot={}", picture.display()))
            .arg(page),
    );
}

/// A page of a Word file as a picture.
fn print(work: &Path, file: &Path, page: u32, picture: &Path) {
    let profile = format!("-env:UserInstallation=file://{}/profile", work.display());
    let words = [profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"];
    does(Command::new("soffice").args(words).arg(work).arg(file));
    let pdf = work.join(file.with_extension("pdf").file_name().unwrap());
    let page = page.to_string();
    let words = ["-r", "110", "-png", "-f", &page, "-l", &page, "-singlefile"];
    does(Command::new("pdftoppm").args(words).arg(pdf).arg(picture));
}

fn does(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
