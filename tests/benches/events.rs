//! Invented events of a given size.

use records::EventFile;
use serde_json::{Value, json};

const FAMILIES: [&str; 8] = ["Lò", "Vi", "Cầm", "Quàng", "Bạch", "Khúc", "Nghiêm", "Âu"];
const MIDDLES: [&str; 5] = ["Thị Thanh", "Văn", "Thị Hoài", "Xuân", "Ngọc"];
const GIVEN: [&str; 7] = ["Xuân", "Sơn", "Thu", "Bách", "Yến", "Diệp", "Khương"];

/// Reads an event file that is right.
pub(crate) fn read(event: &Value) -> EventFile {
    EventFile::read_bytes(event.to_string().as_bytes()).unwrap()
}

fn person(number: usize) -> Value {
    let name = format!(
        "{} {} {}",
        FAMILIES[number % FAMILIES.len()],
        MIDDLES[number / 3 % MIDDLES.len()],
        GIVEN[number / 7 % GIVEN.len()]
    );
    json!({ "id": format!("p{number}"), "full_name": name, "titles": ["Giáo viên"], "school": "A" })
}

/// A school's event with so many guests, each introduced.
pub(crate) fn with_people(count: usize) -> Value {
    let people: Vec<Value> = (0..count).map(person).collect();
    let invited: Vec<String> = (0..count).map(|number| format!("p{number}")).collect();
    let mut event = two_pages();
    event["people"] = people.into();
    event["attendance"]["invited"] = json!(invited);
    event
}

/// An exchange whose news fill two pages without a photo.
pub(crate) fn two_pages() -> Value {
    let people: Vec<Value> = (0..8).map(person).collect();
    let programme: Vec<Value> = (0..10)
        .map(|number| {
            json!({
                "kind": "learning_activity", "title": format!("Hoạt động số {number}: Vẽ đàn cá dưới biển"),
                "domain": "aesthetic", "age_group": "kindergarten_4_5", "performers": [format!("p{}", number % 8)],
                "detail": "Trẻ quan sát tranh, trò chuyện về các loài cá rồi tự chọn màu và hoàn thành bức vẽ của mình \
                           trong tiếng nhạc nhẹ; giáo viên gợi mở để mỗi trẻ kể về con cá mà mình thích nhất.",
            })
        })
        .collect();
    let speeches: Vec<Value> = (0..6)
        .map(|number| {
            json!({
                "person": format!("p{number}"), "kind": "sharing",
                "gist": ["chia sẻ cách xây dựng góc chơi ngoài trời từ vật liệu sẵn có",
                         "đề nghị hai trường tiếp tục trao đổi giáo án vào đầu mỗi tháng"],
            })
        })
        .collect();
    json!({
        "format": "tin-truong/event@1",
        "schools": [
            { "id": "A", "name": "Trường Mầm non Hạt Thóc Vàng", "level": "preschool" },
            { "id": "B", "name": "Trường Mầm non Đồi Chè", "level": "preschool" },
        ],
        "people": people,
        "event": {
            "kind": "exchange", "title": "Giao lưu, chia sẻ kinh nghiệm chuyên môn", "host": "A", "partners": ["B"],
            "date": "2026-11-06", "session": "afternoon", "place": "Trường Mầm non Hạt Thóc Vàng",
            "purposes": ["nâng cao chất lượng chăm sóc, giáo dục trẻ"],
        },
        "attendance": { "groups": [{ "label": "cán bộ, giáo viên hai trường", "count": 62 }] },
        "programme": programme,
        "speeches": speeches,
        "outcomes": [{ "kind": "agreement", "text": "mỗi học kỳ tổ chức 01 buổi giao lưu luân phiên tại hai trường" }],
        "documents": [{ "kind": "news" }],
    })
}

/// A report of an event with so many guests, each introduced, and so many items of the programme.
pub(crate) fn large_report(guests: usize, items: usize) -> Value {
    let mut event = with_people(guests);
    let programme: Vec<Value> = (0..items)
        .map(|number| {
            let kind = ["learning_activity", "paper", "talk", "other"][number % 4];
            let school = ["A", "B"][number % 2];
            json!({
                "kind": kind,
                "title": format!("Nội dung số {number}: Vẽ đàn cá dưới biển"),
                "performers": [format!("p{}", number * 7 % guests)], "school": school,
                "detail": "Giáo viên gợi mở để mỗi trẻ kể về con cá mà mình thích nhất.",
            })
        })
        .collect();
    event["programme"] = programme.into();
    event["documents"] = json!([{ "kind": "report", "issue_date": "2026-11-09", "signer": "p0" }]);
    event
}

/// A small event of one of many days.
pub(crate) fn of_day(number: u32) -> Value {
    let mut event = two_pages();
    event["programme"].as_array_mut().unwrap().truncate(2);
    event["speeches"].as_array_mut().unwrap().truncate(1);
    event["event"]["title"] = format!("Giao lưu chuyên môn lần {number}").into();
    event["event"]["date"] =
        format!("20{:02}-{:02}-{:02}", 10 + number % 17, 1 + number % 12, 1 + number % 28).into();
    event
}
