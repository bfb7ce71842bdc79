//! A list as a table from Word or Excel: columns parted by tabs, known by their head or by what stands in them.

use super::{Entry, Roster, line, name, part};
use crate::normal::tidy_line;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// A row's number.
    Number,
    /// The whole name.
    Name,
    /// Family and middle name, the given name being in a column of its own.
    Family,
    /// The given name.
    Given,
    /// How the person is addressed.
    Honorific,
    /// A title, a place, or both.
    Described,
    /// The school or organisation, whatever it looks like.
    Place,
    /// Anything else.
    Other,
}

/// The lines of the text as cells. A cell in quotes may hold line ends, as Excel writes it.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![Vec::new()];
    let mut cell = String::new();
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if quoted && letters.peek().is_none_or(|next| matches!(next, '\t' | '\n')) => quoted = false,
            '"' if cell.is_empty() && closes(letters.clone()) => quoted = true,
            '\t' | '\n' if !quoted => {
                let done = std::mem::take(&mut cell);
                if let Some(row) = rows.last_mut() {
                    row.push(tidy_line(&done));
                }
                if letter == '\n' {
                    rows.push(Vec::new());
                }
            }
            _ => cell.push(letter),
        }
    }
    if let Some(row) = rows.last_mut() {
        row.push(tidy_line(&cell));
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

/// Whether a quote that was opened is closed at a cell's end.
fn closes(rest: impl Iterator<Item = char>) -> bool {
    let mut after_quote = false;
    for letter in rest {
        match letter {
            '\t' | '\n' if after_quote => return true,
            '\t' => return false,
            _ => after_quote = letter == '"',
        }
    }
    after_quote
}

/// The columns of a table: by its head row, or else by what most cells of each look like. `None`: this is no table.
pub(super) fn columns(rows: &[Vec<String>]) -> Option<(Vec<Column>, usize)> {
    let wide = rows.iter().filter(|row| row.iter().filter(|cell| !cell.is_empty()).count() > 1).count();
    if wide * 2 < rows.len() || wide == 0 {
        return None;
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let head = rows.iter().take(6).position(|row| {
        let known: Vec<Column> = row.iter().filter_map(|cell| headed(cell)).collect();
        known.len() > 1
            && known.iter().any(|column| matches!(column, Column::Name | Column::Given | Column::Family))
    });
    let body = head.map_or(0, |at| at + 1);
    let mut columns: Vec<Column> = (0..width)
        .map(|at| {
            let told = head.and_then(|head| rows[head].get(at)).and_then(|cell| headed(cell));
            told.unwrap_or_else(|| looks_like(rows[body..].iter().filter_map(|row| row.get(at))))
        })
        .collect();
    join_names(&mut columns, &rows[body..]);
    columns.iter().any(|column| matches!(column, Column::Name | Column::Family)).then_some((columns, body))
}

/// What a head cell says of its column.
fn headed(cell: &str) -> Option<Column> {
    Some(match part::searchable(cell).as_str() {
        "stt" | "tt" | "so tt" | "so thu tu" | "no" => Column::Number,
        "ho va ten"
        | "ho ten"
        | "ho ten dai bieu"
        | "ho va ten dai bieu"
        | "nguoi tham du"
        | "thanh phan"
        | "ho va ten giao vien"
        | "ho ten giao vien"
        | "dai bieu"
        | "full name"
        | "name" => Column::Name,
        "ho" | "ho dem" | "ho va dem" | "ho va ten dem" | "ho ten dem" | "ho lot" | "ho va chu lot" => {
            Column::Family
        }
        "ten" => Column::Given,
        "danh xung" | "xung ho" | "ong ba" | "hoc vi" => Column::Honorific,
        "chuc vu"
        | "chuc danh"
        | "chuc vu don vi"
        | "chuc vu don vi cong tac"
        | "chuc vu noi cong tac"
        | "title" => Column::Described,
        "don vi" | "truong" | "don vi cong tac" | "noi cong tac" | "co quan" | "don vi truong"
        | "truong don vi" | "ten truong" | "ten don vi" | "school" => Column::Place,
        "ghi chu" | "sdt" | "so dien thoai" | "dien thoai" | "ngay sinh" | "nam sinh" | "email"
        | "ky ten" | "chu ky" | "gioi tinh" | "nhiem vu" | "dan toc" => Column::Other,
        _ => return None,
    })
}

/// What most cells of a column look like.
fn looks_like<'a>(cells: impl Iterator<Item = &'a String>) -> Column {
    let cells: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
    let most = |fits: &dyn Fn(&str) -> bool| {
        !cells.is_empty() && cells.iter().filter(|cell| fits(cell)).count() * 2 > cells.len()
    };
    if most(&|cell| cell.trim_end_matches('.').bytes().all(|digit| digit.is_ascii_digit()) && cell.len() <= 4)
    {
        Column::Number
    } else if most(&|cell| name::read(cell).is_some()) {
        Column::Name
    } else if most(&|cell| part::is_title(cell) || part::is_place(cell)) {
        Column::Described
    } else {
        Column::Other
    }
}

/// A name in two columns under one head: "Lò Thị" | "Mơ". And one column of names only.
fn join_names(columns: &mut [Column], body: &[Vec<String>]) {
    let Some(name_at) = columns.iter().position(|column| matches!(column, Column::Name | Column::Family))
    else {
        return;
    };
    for column in columns.iter_mut().skip(name_at + 1) {
        if *column == Column::Name {
            *column = Column::Other;
        }
    }
    let Some(next) = columns.get(name_at + 1).copied() else { return };
    let single = |row: &Vec<String>| {
        row.get(name_at + 1).is_none_or(|cell| {
            cell.is_empty()
                || (!cell.contains(' ') && cell.starts_with(char::is_uppercase) && !part::is_title(cell))
        })
    };
    let filled = body.iter().filter(|row| row.get(name_at + 1).is_some_and(|cell| !cell.is_empty())).count();
    if next == Column::Given || (next == Column::Other && filled * 2 > body.len() && body.iter().all(single))
    {
        columns[name_at] = Column::Family;
        columns[name_at + 1] = Column::Given;
    }
}

/// Reads the rows of a table.
pub(super) fn read(rows: &[Vec<String>], (columns, body): &(Vec<Column>, usize)) -> Roster {
    let mut roster = Roster::default();
    let mut place = None;
    for row in &rows[..body.saturating_sub(1)] {
        roster.skipped.push(row.join(" ").trim().to_owned());
    }
    for row in &rows[*body..] {
        let mut entry = Entry::default();
        let mut written = Vec::new();
        let cells = row.iter().zip(columns).filter(|(cell, _)| !cell.is_empty());
        for (cell, column) in cells {
            match column {
                Column::Number => {}
                Column::Name | Column::Family | Column::Given => written.push(line::without_number(cell).0),
                Column::Honorific => entry.honorific = Some(cell.to_lowercase()),
                Column::Place => entry.place = Some(cell.clone()),
                Column::Described => described(&mut entry, cell),
                Column::Other => entry.left.push(cell.clone()),
            }
        }
        let whole = written.join(" ");
        match name::read(&whole) {
            Some((honorific, full_name)) => {
                entry.full_name = full_name;
                entry.honorific = entry.honorific.or(honorific);
                entry.place = entry.place.or_else(|| place.clone());
                roster.people.push(entry);
            }
            // A row across the table bears the school of those below it.
            None if part::is_place(&whole) && entry.titles.is_empty() => place = Some(whole),
            None => roster.skipped.push(row.join(" ").trim().to_owned()),
        }
    }
    roster
}

/// A cell of titles and perhaps a place.
fn described(entry: &mut Entry, cell: &str) {
    if part::is_place(cell) {
        return line::take(entry, cell);
    }
    for one in cell.split([',', ';']) {
        let one = one.trim();
        if part::is_title(one) || part::is_place(one) {
            line::take(entry, one);
        } else if let (title, place) = part::title(one)
            && !title.is_empty()
        {
            // Under "Chức vụ" anything is a title.
            entry.titles.push(title);
            entry.place = entry.place.take().or(place);
        }
    }
}
