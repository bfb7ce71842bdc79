//! Names of a level that is gone, in papers of a later day: since 1 July 2025 there are no districts, and no district
//! offices of education. Citations keep the names of their time.

use chrono::Datelike;
use records::EventFile;
use serde_json::Value;

use super::official;
use crate::article::{Block, LeftSide, Notice, Section, Text};
use crate::world::World;

/// The first month without districts.
const SINCE: (i32, u32) = (2025, 7);

/// What the district's office of education is called, in small letters.
const OFFICES: &[&str] = &[
    "phòng giáo dục và đào tạo",
    "phòng giáo dục & đào tạo",
    "phòng giáo dục đào tạo",
    "phòng gd&đt",
    "phòng gd & đt",
    "phòng gd-đt",
    "phòng gdđt",
    "phòng gd và đt",
    "pgd&đt",
    "pgd-đt",
    "pgdđt",
    "pgd",
];

/// One of these stands in every old name, in small letters, in capitals or in both; few texts have any, and papers are
/// composed at every keystroke.
const HINTS: &[&str] = &["hòng", "HÒNG", "gd", "GD", "Gd", "gD", "uận", "UẬN", "uyện", "UYỆN"];

/// Characters of the longest of them, and the one behind it.
const LONGEST: usize = 26;

/// A remark for each place where a new paper bears an old name outside a citation.
pub(super) fn notices(world: &World, sections: &[Section]) -> Vec<Notice> {
    let day = world.file.day_of(world.document);
    if (day.year(), day.month()) < SINCE {
        return Vec::new();
    }
    let mut search = Search { world, json: None, cited: cited(&world.file), notices: Vec::new() };
    for section in sections {
        let own = if section.name == "head" { "" } else { "sections" };
        section.blocks.iter().for_each(|block| search.block(block, own));
    }
    search.notices
}

/// What citations print as it was entered.
fn cited(file: &EventFile) -> Vec<String> {
    let bases = file.legal_bases.iter();
    let mut words: Vec<String> =
        bases.flat_map(|basis| [&basis.number, &basis.issuer, &basis.summary]).flatten().cloned().collect();
    words.retain(|words| !words.is_empty());
    // The longest first: an issuer may stand in another's name.
    words.sort_by_key(|words| std::cmp::Reverse(words.len()));
    words
}

struct Search<'a> {
    world: &'a World,
    /// The event as a tree, made when a first name was found.
    json: Option<Value>,
    cited: Vec<String>,
    notices: Vec<Notice>,
}

impl Search<'_> {
    fn block(&mut self, block: &Block, own: &str) {
        match block {
            Block::Citation(_) => {}
            Block::NationalHead(head) => {
                let lines = head.governing.iter().chain(&head.issuer);
                lines.for_each(|line| self.words(line, &[]));
                head.about.iter().for_each(|text| self.text(text, own));
            }
            Block::TypeName(name) => name.about.iter().for_each(|text| self.text(text, own)),
            Block::Title(text) | Block::Lead(text) | Block::Paragraph(text) | Block::Byline(text) => {
                self.text(text, own);
            }
            Block::Heading { text, .. } | Block::Item { text, .. } => self.text(text, own),
            Block::Table { rows, .. } => rows.iter().flatten().for_each(|text| self.text(text, own)),
            Block::PhotoGrid(figures) => figures.iter().for_each(|figure| self.words(&figure.caption, &[])),
            Block::Addressees(lines) | Block::Recipients(lines) => {
                lines.iter().for_each(|line| self.words(line, &[]));
            }
            Block::Signature { left: LeftSide::Recipients(lines), .. } => {
                lines.iter().for_each(|line| self.words(line, &[]));
            }
            // A name above a signature repeats a title; an appendix repeats the event's.
            Block::Signature { .. } | Block::Appendix { .. } => {}
        }
    }

    fn text(&mut self, text: &Text, own: &str) {
        for run in &text.0 {
            let from = if run.from.is_empty() { vec![self.document_field(own)] } else { run.from.clone() };
            self.words(&run.text, &from);
        }
    }

    fn words(&mut self, words: &str, from: &[String]) {
        if old_names(words).is_empty() {
            return;
        }
        let bare = self.cited.iter().fold(words.to_owned(), |text, cited| text.replace(cited, "\u{fffc}"));
        for name in old_names(&bare) {
            let field = self.field(&name, from);
            let told = |notice: &Notice| notice.field == field && notice.vi.contains(&name);
            if self.notices.iter().any(told) {
                continue;
            }
            self.notices.push(Notice {
                vi: format!(
                    "“{name}”: từ ngày 01/7/2025 không còn cấp huyện và Phòng Giáo dục và Đào tạo. Hãy kiểm tra lại \
                     tên này; căn cứ ban hành trước đó vẫn giữ nguyên tên cũ."
                ),
                en: format!(
                    "“{name}”: there are no districts and no district offices of education since 1 July 2025. \
                     Check this name; citations keep the names of their time."
                ),
                field,
            });
        }
    }

    fn document_field(&self, name: &str) -> String {
        official::field(self.world, if name.is_empty() { "kind" } else { name })
    }

    /// Where the name was entered: in one of the sentence's own fields, or anywhere but in a citation.
    fn field(&mut self, name: &str, from: &[String]) -> String {
        let json =
            self.json.get_or_insert_with(|| serde_json::to_value(&self.world.file).unwrap_or_default());
        let near = from.iter().find_map(|path| {
            let leaf = leaf_with(json.pointer(&pointer(path))?, name)?;
            Some(format!("{path}{leaf}"))
        });
        if let Some(field) = near {
            return field;
        }
        if let Value::Object(parts) = &*json {
            for (part, value) in parts.iter().filter(|(part, _)| *part != "legal_bases") {
                if let Some(leaf) = leaf_with(value, name) {
                    return format!("{part}{leaf}");
                }
            }
        }
        from.first().cloned().unwrap_or_else(|| self.document_field(""))
    }
}

/// "programme[0].title" as "/programme/0/title".
fn pointer(path: &str) -> String {
    let parts = path.split(['.', '[']).map(|part| part.trim_end_matches(']'));
    parts.map(|part| format!("/{part}")).collect()
}

/// The rest of the path to the first text that bears a name, whatever its letters' case.
fn leaf_with(value: &Value, name: &str) -> Option<String> {
    match value {
        Value::String(text) => text.to_lowercase().contains(&name.to_lowercase()).then(String::new),
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(i, item)| Some(format!("[{i}]{}", leaf_with(item, name)?)))
        }
        Value::Object(fields) => {
            fields.iter().find_map(|(field, value)| Some(format!(".{field}{}", leaf_with(value, name)?)))
        }
        _ => None,
    }
}

/// The old names in a text, as they stand there.
fn old_names(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !HINTS.iter().any(|hint| text.contains(hint)) {
        return found;
    }
    let words: Vec<(usize, &str)> = words_of(text).collect();
    for (place, (at, word)) in words.iter().enumerate() {
        let rest = &text[*at..];
        let lower = if word.starts_with(['p', 'P']) {
            first_chars(rest, LONGEST).to_lowercase()
        } else {
            String::new()
        };
        let whole = |office: &&&str| {
            lower
                .strip_prefix(**office)
                .is_some_and(|after| !after.chars().next().is_some_and(char::is_alphanumeric))
        };
        let name = if let Some(office) = OFFICES.iter().find(whole) {
            Some(first_chars(rest, office.chars().count()))
        } else {
            let after = words.get(place + 1);
            let before = place.checked_sub(1).and_then(|before| words.get(before)).map(|(_, word)| *word);
            is_district(word, before, after.map(|(_, word)| *word)).then(|| match after {
                // With its name's first word: "quận Long", enough to be found again.
                Some((next, after)) if begins_name(after) => text[*at..next + after.len()].to_owned(),
                _ => (*word).to_owned(),
            })
        };
        found.extend(name);
    }
    found
}

/// Runs of letters and digits with their places.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let letters = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    letters.map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Whether a word means a district: "quận", "HUYỆN", but not the "Huyện" of a person's name.
fn is_district(word: &str, before: Option<&str>, after: Option<&str>) -> bool {
    match word {
        "quận" | "huyện" | "QUẬN" | "HUYỆN" => true,
        "Quận" | "Huyện" => {
            after.is_some_and(begins_name)
                && !before.is_some_and(|before| before.chars().next().is_some_and(char::is_uppercase))
        }
        _ => false,
    }
}

fn begins_name(word: &str) -> bool {
    word.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit())
}

fn first_chars(text: &str, count: usize) -> String {
    text.chars().take(count).collect()
}

#[cfg(test)]
mod tests {
    use records::{DocumentKind, LegalBasis};

    use super::*;
    use crate::Composer;
    use crate::style::HouseStyle;

    #[test]
    fn no_office_is_longer_than_the_longest() {
        assert!(OFFICES.iter().all(|office| office.chars().count() < LONGEST));
    }

    #[test]
    fn old_names_are_found_as_words() {
        for (text, names) in [
            ("lãnh đạo Phòng GD&ĐT quận Long Biên", &["Phòng GD&ĐT", "quận Long"] as &[&str]),
            ("Phòng Giáo dục và Đào tạo đã chỉ đạo", &["Phòng Giáo dục và Đào tạo"]),
            ("các trường trong huyện", &["huyện"]),
            ("Quận 1 và Huyện Gò Mây", &["Quận 1", "Huyện Gò"]),
            ("UBND QUẬN BẾN TRÚC", &["QUẬN BẾN"]),
            ("đồng chí Nguyễn Văn Huyện phát biểu", &[]),
            ("Trường THCS Nguyễn Văn Huyên; phòng GDTX; Sở Giáo dục và Đào tạo", &[]),
        ] {
            assert_eq!(old_names(text), names, "{text}");
        }
    }

    fn told(date: &str, issued: Option<&str>) -> Vec<(String, String)> {
        let mut file = crate::sample::event();
        file.event.date = date.parse().unwrap();
        file.event.place = Some("Hội trường UBND huyện Gò Mây".into());
        file.people[1].titles = vec!["Trưởng phòng GD&ĐT".into()];
        file.attendance.invited = vec![file.people[1].id.clone()];
        file.documents = serde_json::from_value(serde_json::json!([
            { "kind": "report", "issue_date": issued, "recipients": ["UBND quận Bến Trúc"] }
        ]))
        .unwrap();
        file.legal_bases = vec![LegalBasis {
            verb: None,
            kind: Some("Kế hoạch".into()),
            number: Some("27/KH-PGDĐT".into()),
            date: None,
            issuer: Some("Phòng Giáo dục và Đào tạo huyện Gò Mây".into()),
            summary: Some("giao lưu các trường trong huyện".into()),
        }];
        let composer = Composer::shipped().unwrap();
        let article = composer.compose(&file, DocumentKind::Report, &HouseStyle::default()).unwrap();
        let notices = article.notices.into_iter();
        notices
            .map(|notice| (notice.vi.split('”').next().unwrap_or_default().replace('“', ""), notice.field))
            .collect()
    }

    #[test]
    fn a_new_paper_is_remarked_on_where_the_name_was_entered() {
        let pair = |name: &str, field: &str| (name.to_owned(), field.to_owned());
        let all = [
            pair("huyện Gò", "event.place"),
            pair("phòng GD&ĐT", "people[1].titles[0]"),
            pair("quận Bến", "documents[0].recipients[0]"),
        ];
        assert_eq!(told("2026-11-06", None), all);
        assert_eq!(told("2025-06-30", Some("2025-07-01")), all);
    }

    #[test]
    fn a_paper_of_the_old_days_is_not() {
        assert_eq!(told("2025-06-30", None), []);
        assert_eq!(told("2025-07-01", Some("2025-06-30")), []);
    }
}
