//! A small event for tests.

use records::EventFile;

/// An exchange of two preschools with little said about it.
pub(crate) fn event() -> EventFile {
    let json = r#"{
        "format": "tin-truong/event@1",
        "schools": [
            { "id": "A", "name": "Trường Mầm non Nắng Sớm", "level": "preschool" },
            { "id": "B", "name": "Trường Mầm non Đồi Cọ" }
        ],
        "people": [
            { "id": "p1", "full_name": "Nông Thị Thu Hà", "titles": ["Hiệu trưởng"], "school": "A" },
            { "id": "p2", "full_name": "Mã Thị Kim Ngân", "titles": ["Phó Hiệu trưởng"], "school": "B" }
        ],
        "event": {
            "kind": "exchange", "title": "Giao lưu chuyên môn", "host": "A", "partners": ["B"],
            "date": "2026-11-06", "session": "afternoon", "place": "Trường Mầm non Nắng Sớm"
        },
        "documents": [{ "kind": "news" }]
    }"#;
    EventFile::read_bytes(json.as_bytes()).expect("the test's event is sound")
}
