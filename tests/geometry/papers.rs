//! The papers that are measured: every kind under names of every length.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use acceptance::cli::export;
use acceptance::events::{self, Known};
use acceptance::pdf::{self, Page};
use serde_json::{Value, json};

/// Names of 12, 30, 50, 70 and 90 characters, each with its place.
const NAMES: [(usize, &str, &str); 5] = [
    (12, "TRƯỜNG CỎ BA", "Đồi Gió"),
    (30, "TRƯỜNG MẦM NON CÁNH DIỀU TRẮNG", "Bến Trăng"),
    (50, "TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ GÒ SIM SÔNG LAU", "Thành phố Hồ Chí Minh"),
    (70, "TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TRUNG HỌC CƠ SỞ ĐỒI SIM TÍM SÔNG MUỐI", "Sông Muối"),
    (
        90,
        "TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ ĐỒI SIM TÍM BẢN NGÀN MÂY XANH",
        "Mây Xanh",
    ),
];

/// The rows of the plan's schedule: enough for three pages.
pub(crate) const ROWS: usize = 60;

/// The guests of the report that names them in an appendix.
pub(crate) const GUESTS: usize = 300;
const LISTED: &str = "TRƯỜNG MẦM NON CỎ MAY XANH";

/// A rendered paper.
pub(crate) struct Paper {
    /// The school's name in the letterhead.
    pub(crate) school: &'static str,
    /// "report"
    pub(crate) document: &'static str,
    /// The PDF file.
    pub(crate) pdf: PathBuf,
    /// Its pages.
    pub(crate) pages: Vec<Page>,
}

impl Paper {
    /// Which paper it is, for a test that fails.
    pub(crate) fn name(&self) -> String {
        format!("{} of {}", self.document, self.school)
    }
}

/// Every paper, rendered once for all tests.
pub(crate) fn all() -> &'static [Paper] {
    static ALL: OnceLock<Vec<Paper>> = OnceLock::new();
    ALL.get_or_init(render)
}

/// The papers of a kind.
pub(crate) fn of(document: &str) -> impl Iterator<Item = &'static Paper> {
    let papers = all().iter().filter(move |paper| paper.document == document);
    assert_eq!(papers.clone().count(), NAMES.len());
    papers
}

fn render() -> Vec<Paper> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("geometry");
    let _ = fs::remove_dir_all(&folder);
    let documents = ["report", "minutes", "plan", "letter"];
    let mut files = Vec::new();
    for (length, school, place) in NAMES {
        assert_eq!(school.chars().count(), length, "{school}");
        let place = folder.join(length.to_string()).join(place);
        let event = events::write(&event(school, place.file_name().unwrap().to_str().unwrap()), &place);
        let ended = export(&event, &place, &documents);
        assert_eq!(ended.status, Some(0), "{school}: {}", ended.stderr);
        for document in documents {
            let end = format!("_{document}.docx");
            let written = ended.files();
            let from = written.iter().find(|file| file.to_string_lossy().ends_with(&end)).unwrap();
            let file = folder.join(format!("{length}-{document}.docx"));
            fs::copy(from, &file).unwrap();
            files.push((school, document, file));
        }
    }
    let place = folder.join("list");
    let ended = export(&events::write(&with_guests(), &place), &place, &["report"]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let from = ended.files().into_iter().find(|file| file.extension().is_some_and(|it| it == "docx"));
    let file = folder.join("list.docx");
    fs::copy(from.unwrap(), &file).unwrap();
    files.push((LISTED, "list", file));
    let docx: Vec<PathBuf> = files.iter().map(|(.., file)| file.clone()).collect();
    pdf::render(&docx, &folder);
    let paper = |(school, document, file): (&'static str, &'static str, PathBuf)| {
        let pdf = file.with_extension("pdf");
        Paper { school, document, pages: pdf::pages(&pdf), pdf }
    };
    files.into_iter().map(paper).collect()
}

/// The suite's exchange with so many guests that an appendix names them.
fn with_guests() -> Value {
    let mut event = events::event("exchange", Known::Everything);
    let person = |n: usize| json!({ "id": format!("g{n}"), "full_name": format!("Lò Thị Khách{n}"), "titles": ["Giáo viên"], "school": "other" });
    let people = event["people"].as_array_mut().unwrap();
    people.extend((1..=GUESTS).map(person));
    event["attendance"]["invited"] = (1..=GUESTS).map(|n| json!(format!("g{n}"))).collect();
    event
}

/// The suite's exchange under another school's head, with a long schedule.
fn event(school: &str, place: &str) -> Value {
    let mut event = events::event("exchange", Known::Everything);
    event["schools"][0]["letterhead_name"] = json!(school);
    event["schools"][0]["localities"] = json!([{ "name": place }]);
    let row = |n: usize| {
        json!({
            "time": "07:30-08:00",
            "content": format!("đầu{n} nội dung đủ dài để một hàng của bảng chiếm nhiều dòng trên trang giấy cuối{n}"),
            "owner": "Các tổ chuyên môn",
        })
    };
    event["schedule"] = (1..=ROWS).map(row).collect();
    event
}
