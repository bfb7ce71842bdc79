//! The year's register, made from the events of a school year.

use records::{Document, DocumentKind, EventFile, PersonId};
use store::EventQuery;
use writing::kinds::Worded;

use crate::app::App;
use crate::commands::RegisterLine;
use crate::error::AppError;

/// The register's lines, the earliest event first.
pub(crate) fn lines(app: &App, school_year: &str) -> Result<Vec<RegisterLine>, AppError> {
    let query = EventQuery { school_year: Some(school_year.to_owned()), ..EventQuery::default() };
    let mut lines = Vec::new();
    for found in app.store.events(&query)?.into_iter().rev() {
        let file = app.store.event(&found.key)?.file;
        let event = &file.event;
        lines.push(RegisterLine {
            id: found.key.0,
            date: event.date,
            kind: event.kind,
            title: event.title.clone().or(event.topic.clone()).unwrap_or_default(),
            place: event.place.clone().unwrap_or_default(),
            chair: names(&file, &file.roles.chair.0),
            partners: found.partners.join(", "),
            present: file.attendance.present,
            periods: event.training_periods,
            papers: papers(&file),
            status: found.status,
        });
    }
    Ok(lines)
}

fn names(file: &EventFile, ids: &[PersonId]) -> String {
    let name = |id: &PersonId| file.people.iter().find(|person| person.id == *id);
    let names: Vec<&str> = ids.iter().filter_map(name).map(|person| person.full_name.as_str()).collect();
    names.join(", ")
}

/// "Báo cáo 07/BC, Tin bài"; a message is no paper to be filed.
fn papers(file: &EventFile) -> String {
    let named = |document: &Document| {
        let word = document.kind.word();
        match (document.number, &word.symbol) {
            (Some(number), Some(symbol)) => format!("{} số {number:02}/{symbol}", word.vi),
            (Some(number), None) => format!("{} số {number:02}", word.vi),
            (None, _) => word.vi.clone(),
        }
    };
    let filed = file.documents.iter().filter(|document| document.kind != DocumentKind::Message);
    filed.map(named).collect::<Vec<_>>().join(", ")
}

const HEAD: [&str; 11] = [
    "STT",
    "Ngày",
    "Loại sự kiện",
    "Tên sự kiện",
    "Địa điểm",
    "Chủ trì",
    "Đơn vị phối hợp",
    "Có mặt",
    "Số tiết",
    "Hồ sơ",
    "Trạng thái",
];

/// The register as comma-separated values with the mark by which Excel knows UTF-8.
pub(crate) fn csv(lines: &[RegisterLine]) -> String {
    let mut text = String::from("\u{feff}");
    row(&mut text, HEAD.map(str::to_owned));
    for (number, line) in (1..).zip(lines) {
        let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
        row(
            &mut text,
            [
                i32::to_string(&number),
                line.date.format("%d/%m/%Y").to_string(),
                line.kind.word().vi.clone(),
                line.title.clone(),
                line.place.clone(),
                line.chair.clone(),
                line.partners.clone(),
                count(line.present),
                count(line.periods),
                line.papers.clone(),
                line.status.word().vi.clone(),
            ],
        );
    }
    text
}

fn row(text: &mut String, cells: [String; 11]) {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// A cell in quotes. What a spreadsheet would take for a formula is made text by an apostrophe.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    format!("\"{}{}\"", if formula { "'" } else { "" }, cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_neither_a_formula_nor_two_cells() {
        assert_eq!(quoted("Hội thảo \"Đọc\", lần 2"), "\"Hội thảo \"\"Đọc\"\", lần 2\"");
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
    }
}
