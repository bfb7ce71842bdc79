use super::{Entry, Roster, read};

const FAMILIES: [&str; 6] = ["Lò Thị", "Quàng Văn", "Nguyễn Hồng", "Giàng A", "Bạch Thị Hải", "Trần"];
const GIVEN: [&str; 5] = ["Mơ", "Thư", "Yến", "Páo", "Phượng"];
const TITLES: [&[&str]; 6] = [
    &["Bí thư Chi bộ", "Hiệu trưởng"],
    &["Phó Hiệu trưởng"],
    &["Tổ trưởng chuyên môn"],
    &["Giáo viên"],
    &["Chủ tịch Công đoàn", "Giáo viên"],
    &["Nhân viên y tế"],
];
const SCHOOLS: [&str; 5] = [
    "Trường Mầm non Suối Lụa",
    "Trường Mầm non Nắng Sớm",
    "Trường Tiểu học Gò Mây",
    "Trường THCS Thạch Lĩnh",
    "Trường Mẫu giáo Đồi Chè",
];

/// Thirty people, six of each school.
fn thirty() -> Vec<Entry> {
    (0..30)
        .map(|at| Entry {
            full_name: format!("{} {}", FAMILIES[at % 6], GIVEN[at / 6]),
            honorific: None,
            titles: TITLES[at % 6].iter().map(ToString::to_string).collect(),
            place: Some(SCHOOLS[at / 6].to_owned()),
            left: vec![],
        })
        .collect()
}

fn addressed(honorific: &str) -> Vec<Entry> {
    thirty().into_iter().map(|entry| Entry { honorific: Some(honorific.to_owned()), ..entry }).collect()
}

fn place(entry: &Entry) -> &str {
    entry.place.as_deref().unwrap()
}

#[track_caller]
fn reads_as(text: &str, people: &[Entry]) {
    let Roster { people: found, skipped } = read(text);
    for (found, wanted) in found.iter().zip(people) {
        assert_eq!(found, wanted);
    }
    assert_eq!((found.len(), skipped), (people.len(), vec![]));
}

#[test]
fn numbered_lines_from_zalo() {
    let line = |(at, one): (usize, &Entry)| {
        format!("{}. Đ/c {} - {} - {}\r\n", at + 1, one.full_name, one.titles.join(", "), place(one))
    };
    reads_as(&thirty().iter().enumerate().map(line).collect::<String>(), &addressed("đồng chí"));
}

#[test]
fn a_table_of_excel_with_a_head() {
    let head = "STT\tHọ và tên\tChức vụ\tĐơn vị\n".to_owned();
    let row = |(at, one): (usize, &Entry)| {
        format!("{}\t{}\t{}\t{}\n", at + 1, one.full_name.to_uppercase(), one.titles.join(", "), place(one))
    };
    reads_as(&(head + &thirty().iter().enumerate().map(row).collect::<String>()), &thirty());
}

#[test]
fn a_table_of_word_with_names_in_two_columns_and_no_head() {
    let row = |(at, one): (usize, &Entry)| {
        let (family, given) = one.full_name.rsplit_once(' ').unwrap();
        format!("{}\t{family}\t{given}\t{}\t{}\n", at + 1, one.titles.join("; "), place(one))
    };
    reads_as(&thirty().iter().enumerate().map(row).collect::<String>(), &thirty());
}

#[test]
fn names_under_their_school_with_titles_shortened() {
    let short = |titles: &[String]| {
        titles
            .join(", ")
            .replace("Phó Hiệu trưởng", "PHT")
            .replace("Hiệu trưởng", "HT")
            .replace("Tổ trưởng chuyên môn", "TTCM")
            .replace("Chủ tịch Công đoàn", "CTCĐ")
            .replace("Giáo viên", "GV")
    };
    let mut text = String::new();
    for (at, one) in thirty().iter().enumerate() {
        if at % 6 == 0 {
            text += &format!("\n{}. {}:\n", ["I", "II", "III", "IV", "V"][at / 6], place(one));
        }
        text += &format!("• {} ({})\n", one.full_name, short(&one.titles));
    }
    reads_as(&text, &thirty());
}

#[test]
fn sentences_with_commas() {
    let line = |one: &Entry| format!("- Cô {}, {} {}.\n", one.full_name, one.titles.join(", "), place(one));
    reads_as(&thirty().iter().map(line).collect::<String>(), &addressed("cô"));
}

#[test]
fn a_part_a_line() {
    let lines = |(at, one): (usize, &Entry)| {
        format!("{}\n{}\n{}\n{}\n", at + 1, one.full_name, one.titles.join(", "), place(one))
    };
    reads_as(&thirty().iter().enumerate().map(lines).collect::<String>(), &thirty());
}

#[test]
fn the_title_first_and_many_in_a_line() {
    let list =
        read("Hiệu trưởng: đ/c Lò Thị Mơ\nTrường MN Suối Lụa: đ/c Quàng Văn Thư - PHT; đ/c Y Ban - GV");
    let told: Vec<_> = list
        .people
        .iter()
        .map(|one| (one.full_name.as_str(), one.titles.join(","), one.place.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            ("Lò Thị Mơ", "Hiệu trưởng".to_owned(), None),
            ("Quàng Văn Thư", "Phó Hiệu trưởng".to_owned(), Some("Trường MN Suối Lụa")),
            ("Y Ban", "Giáo viên".to_owned(), Some("Trường MN Suối Lụa")),
        ]
    );
}

#[test]
fn offices_keep_their_names() {
    let list = read(
        "1) Bà Bạch Thị Hải Yến – Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc\n\
         2) Ông Nguyễn Văn Thư – Chủ tịch UBND phường Bến Trúc\n\
         3) Đ/c Trần Mơ – HT kiêm Bí thư Chi bộ trường Mầm non Suối Lụa",
    );
    assert_eq!(list.people[0].titles, ["Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc"]);
    assert_eq!(list.people[1].full_name, "Nguyễn Văn Thư");
    assert_eq!(list.people[1].titles, ["Chủ tịch UBND phường Bến Trúc"]);
    assert_eq!(list.people[2].titles, ["Hiệu trưởng", "Bí thư Chi bộ"]);
    assert_eq!(list.people[2].place.as_deref(), Some("trường Mầm non Suối Lụa"));
}

#[test]
fn nothing_is_thrown_away_unsaid() {
    let list = read("Danh sách đại biểu:\n1. Lò Thị Mơ, 0900000000, ăn chay\nHẹn gặp 7h30 nhé cả nhà");
    assert_eq!(list.people.len(), 1);
    assert_eq!(list.people[0].left, ["0900000000", "ăn chay"]);
    assert_eq!(list.skipped.len(), 2);
    let table = read("Họ và tên\tChức vụ\tGhi chú\nLò Thị Mơ\tGiáo viên\tđến muộn\n\t\tcộng 1");
    assert_eq!(table.people[0].left, ["đến muộn"]);
    assert_eq!(table.skipped, ["cộng 1"]);
}

#[test]
fn names_in_small_letters_and_degrees() {
    let list = read(
        "đ/c lò thị mơ - gv\nThS. Vương Đình Khải\n[19:42, 21/11/2026] Cô Yến: thầy Quàng Văn Thư - TPT",
    );
    let told: Vec<_> =
        list.people.iter().map(|one| (one.honorific.as_deref(), one.full_name.as_str())).collect();
    assert_eq!(
        told,
        [(Some("đồng chí"), "Lò Thị Mơ"), (Some("ThS."), "Vương Đình Khải"), (Some("thầy"), "Quàng Văn Thư")]
    );
    assert_eq!(list.people[2].titles, ["Tổng phụ trách Đội"]);
}

#[test]
fn cells_in_quotes_hold_line_ends() {
    let list = read("Họ và tên\tChức vụ\n\"Lò Thị\nMơ\"\t\"Bí thư Chi bộ,\nHiệu trưởng\"\n");
    assert_eq!(list.people[0].full_name, "Lò Thị Mơ");
    assert_eq!(list.people[0].titles, ["Bí thư Chi bộ", "Hiệu trưởng"]);
}

#[test]
fn a_bare_list_of_names_and_nothing_at_all() {
    assert_eq!(read("Lò Thị Mơ\nY Ban\nNguyễn Văn Thư").people.len(), 3);
    assert_eq!(read(" \n\n"), Roster::default());
}
