//! The year's register, made from the events of a school year.

use chrono::NaiveDate;
use records::{Document, DocumentKind, EventFile, PersonId};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};
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

/// The widths of the columns, in digits as Excel counts them.
const WIDTHS: [f64; 11] = [5.0, 11.0, 24.0, 36.0, 28.0, 24.0, 28.0, 8.0, 8.0, 28.0, 12.0];

/// The register as an Excel workbook. The day is the workbook's only clock: the same register, the same bytes.
pub(crate) fn workbook(lines: &[RegisterLine], year: &str, today: NaiveDate) -> Result<Vec<u8>, AppError> {
    filled(lines, year, today).map_err(AppError::ours)
}

fn filled(lines: &[RegisterLine], year: &str, today: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::parse_from_str(&today.format("%Y-%m-%d").to_string())?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let words = Format::new().set_font_name("Times New Roman").set_font_size(12);
    let cell = words.clone().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
    let day = cell.clone().set_num_format("dd/mm/yyyy");
    let head = cell.clone().set_bold().set_align(FormatAlign::Center);
    let sheet = book.add_worksheet();
    sheet.set_name(year)?.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let title = format!("SỔ THEO DÕI HOẠT ĐỘNG CHUYÊN MÔN, NĂM HỌC {year}");
    sheet.write_with_format(0, 0, title, &words.set_bold().set_font_size(14))?;
    for (column, (name, width)) in (0..).zip(HEAD.iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?.write_with_format(HEAD_ROW, column, *name, &head)?;
    }
    sheet.set_freeze_panes(HEAD_ROW + 1, 0)?.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    for (row, line) in (HEAD_ROW + 1..).zip(lines) {
        let date = ExcelDateTime::parse_from_str(&line.date.format("%Y-%m-%d").to_string())?;
        sheet.write_with_format(row, 0, row - HEAD_ROW, &cell)?.write_with_format(row, 1, &date, &day)?;
        let texts = [
            (2, &line.kind.word().vi),
            (3, &line.title),
            (4, &line.place),
            (5, &line.chair),
            (6, &line.partners),
            (9, &line.papers),
            (10, &line.status.word().vi),
        ];
        for (column, text) in texts {
            sheet.write_string_with_format(row, column, text, &cell)?;
        }
        for (column, count) in [(7, line.present), (8, line.periods)] {
            match count {
                Some(count) => sheet.write_with_format(row, column, count, &cell)?,
                None => sheet.write_blank(row, column, &cell)?,
            };
        }
    }
    book.save_to_buffer()
}

/// The row of the column names: under the title and an empty row.
const HEAD_ROW: u32 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> RegisterLine {
        RegisterLine {
            id: "E1".into(),
            date: NaiveDate::from_ymd_opt(2026, 11, 18).unwrap(),
            kind: records::EventKind::Seminar,
            title: "=1+1".into(),
            place: "Hội trường".into(),
            chair: String::new(),
            partners: String::new(),
            present: Some(36),
            periods: None,
            papers: "Tin bài".into(),
            status: records::EventStatus::Draft,
        }
    }

    #[test]
    fn the_workbook_holds_words_as_words_and_is_the_same_twice() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let make = || workbook(&[line()], "2026-2027", today).unwrap();
        let bytes = make();
        assert_eq!(bytes, make());
        let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut part = |name: &str| std::io::read_to_string(parts.by_name(name).unwrap()).unwrap();
        let words = part("xl/sharedStrings.xml");
        assert!(
            words.contains("=1+1") && words.contains("Hội trường") && words.contains("Hội thảo"),
            "{words}"
        );
        let sheet = part("xl/worksheets/sheet1.xml");
        assert!(!sheet.contains("<f>") && sheet.contains("<v>36</v>"), "{sheet}");
    }
}
