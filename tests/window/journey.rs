//! The main job: from the first start to the files, and back on another day.

use std::fs;

use acceptance::cases::files;
use acceptance::docx::Docx;
use acceptance::root;
use acceptance::words::same;

use crate::screen;
use crate::window::Window;

const SCHOOL: &str = "Trường Mầm non Hạt Thóc Vàng";
const TITLE: &str = "Sinh hoạt chuyên môn cụm số 2";
const CHAIR: &str = "Lò Thị Thanh Xuân";
const GUESTS: [&str; 5] =
    ["Nghiêm Xuân Bách", "Cầm Thị Hoài Thu", "Phùng Thị Ngọc Diệp", "Vi Văn Sơn", "Bạch Thị Hải Yến"];
const ACTIVITIES: [&str; 2] = ["Bật qua vòng, ném trúng đích", "Vẽ đàn cá dưới biển"];
const CAPTIONS: [&str; 2] = ["Đại biểu dự hoạt động ngoài trời", "Các trường trao đổi sau giờ dạy"];
const LAST_WORDS: &str = "Các trường trao đổi sau giờ dạy tại phòng họp";
const OWN: &str = "Buổi sinh hoạt khép lại trong tiếng cười của cô và trò.";

#[test]
fn a_cluster_meeting_is_entered_rewritten_exported_and_found_again() {
    let _screen = screen::alone();
    let home = tempfile::tempdir().unwrap();
    let out = tempfile::tempdir().unwrap();

    let window = Window::open(home.path(), out.path());
    window.type_into("form input[type=text]", SCHOOL);
    window.press("Mầm non");
    window.press("Bắt đầu");
    window.press("Tạo sự kiện");
    window.press("Sinh hoạt chuyên môn cụm");
    // Who is new is shown around; she would rather begin.
    window.press("Bỏ qua");
    enter_facts(&window);
    let section = rewrite(&window);
    let page = shown_page(&window);
    export(&window);
    // Closed within a second of the last keystroke, and opened again at once: no word is lost.
    choose_photo(&window, 1);
    window.replace("[data-path='photos[1]'] textarea", LAST_WORDS);
    window.close();

    let docx = files(out.path()).into_iter().find(|file| file.to_string_lossy().ends_with("_news.docx"));
    let docx = Docx::read(&fs::read(docx.expect("a Word file of the news")).unwrap());
    holds_what_the_page_showed(&docx, &page);

    let window = Window::open(home.path(), out.path());
    window.press(TITLE);
    all_is_there(&window, &section);
    let page = page.replace(CAPTIONS[1], LAST_WORDS);
    assert_eq!(same(&shown_page(&window)), same(&page), "the page is the same on another day");
    window.close();
}

/// Lays a photo of the light table open.
fn choose_photo(window: &Window, index: usize) {
    window.press_at(&format!("(//button[contains(@class, 'tile')])[{}]", index + 1));
}

fn enter_facts(window: &Window) {
    window.press("Nhập nhanh");
    window.enter("event.title", TITLE);
    window.enter("event.place", SCHOOL);
    window.enter("roles.chair", CHAIR);
    for (index, guest) in GUESTS.iter().enumerate() {
        let row = format!("[data-path='attendance.invited'] li:nth-child({})", index + 1);
        window.type_into(&format!("{row} input"), guest);
        if index == 0 {
            window.type_into(&format!("{row} [aria-label^='Chức vụ']"), "Phó Chủ tịch UBND phường Bến Trúc");
        }
    }
    for (index, activity) in ACTIVITIES.iter().enumerate() {
        window.enter(&format!("programme[{index}].title"), activity);
    }
    for (index, caption) in CAPTIONS.iter().enumerate() {
        let photo = root().join(format!("tests/cases/i{}.jpg", index * 2 + 1));
        window.give_file("[data-path='photos'] input[type=file]", &photo);
        choose_photo(window, index);
        window.type_into(&format!("[data-path='photos[{index}]'] textarea"), caption);
        window.choose(&format!("[data-path='photos[{index}]'] select"), "no_children");
    }
    for words in [CHAIR, GUESTS[4], ACTIVITIES[1], CAPTIONS[1]] {
        window.page_shows(words);
    }
    window.saved();
}

/// Puts the last section into own words; its name is the answer.
fn rewrite(window: &Window) -> String {
    window.press("Câu chữ");
    window.press_at("(//article[@data-section]//button[contains(., 'Viết lại đoạn này')])[last()]");
    window.replace("article[data-section] .ProseMirror", OWN);
    window.press("Xong");
    window.shows("article[data-section].own", OWN);
    window.saved();
    window.press("Trang");
    window.page_shows(OWN);
    OWN.to_owned()
}

/// The news as it will stand in Word.
fn shown_page(window: &Window) -> String {
    window.press_at("//button[normalize-space(.)='Word']");
    window.page_shows(OWN);
    // Photos and the last keystroke are drawn a moment later.
    std::thread::sleep(std::time::Duration::from_millis(500));
    window.page()
}

fn export(window: &Window) {
    window.press("Xuất hồ sơ");
    window.press_at("//button[normalize-space(.)='Xuất' and not(@disabled)]");
    window.shows("[role=dialog] [role=status], dialog [role=status]", "Đã ghi");
    window.press_at("//button[normalize-space(.)='Đóng' or @aria-label='Đóng']");
}

fn holds_what_the_page_showed(docx: &Docx, page: &str) {
    let words = same(&docx.paragraphs().join("\n"));
    let people = std::iter::once(&CHAIR).chain(&GUESTS);
    for fact in people.chain(&ACTIVITIES).chain(&CAPTIONS).chain([&OWN]) {
        assert!(words.contains(&same(fact)), "the Word file holds {fact}: {words}");
    }
    for line in page.lines().filter(|line| !line.trim().is_empty()) {
        assert!(words.contains(&same(line)), "the Word file holds what the page showed: {line}\n{words}");
    }
    assert_eq!(docx.pictures(), 2);
}

fn all_is_there(window: &Window, own: &str) {
    window.press("Nhập nhanh");
    let value = |selector: &str| window.value(&format!("{selector} :is(input[type=text], textarea)"));
    assert_eq!(value("[data-path='event.title']"), TITLE);
    assert_eq!(value("[data-path='roles.chair']"), CHAIR);
    for (index, guest) in GUESTS.iter().enumerate() {
        assert_eq!(value(&format!("[data-path='attendance.invited'] li:nth-child({})", index + 1)), *guest);
    }
    for (index, activity) in ACTIVITIES.iter().enumerate() {
        assert_eq!(value(&format!("[data-path='programme[{index}].title']")), *activity);
    }
    for (index, caption) in [CAPTIONS[0], LAST_WORDS].iter().enumerate() {
        choose_photo(window, index);
        assert_eq!(value(&format!("[data-path='photos[{index}]']")), *caption);
    }
    assert_eq!(window.count("[data-path='photos'] .tile img"), 2);
    window.press("Câu chữ");
    window.shows("article[data-section].own", own);
    window.press("Trang");
}
