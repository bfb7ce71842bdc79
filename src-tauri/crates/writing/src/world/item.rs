//! A programme item as a template sees it.

use std::sync::Arc;

use minijinja::value::Value;
use records::{ClockSpan, ProgrammeItem, ProgrammeKind, Scope};
use vietnamese::quote::quoted;

use super::people::PeopleList;
use super::school::SchoolRef;
use super::{Register, World, lower};
use crate::kinds::{Worded, vocabulary};

/// An item's fields in the words of a sentence.
pub(crate) fn item_value(world: &Arc<World>, index: usize, item: &ProgrammeItem) -> Value {
    let text = |value: &Option<String>| Value::from(value.clone().unwrap_or_default());
    let title = item.title.as_deref().unwrap_or_default();
    let words = wording(item);
    Value::from_pairs([
        ("path", Value::from(format!("programme[{index}]"))),
        ("number", Value::from(index + 1)),
        ("kind", Value::from(item.kind.code())),
        ("label", Value::from(item.kind.word().vi.clone())),
        ("title", Value::from(words.name.clone())),
        ("Title", Value::from(title)),
        ("noun_title", Value::from(lower(title))),
        ("what", Value::from(words.what)),
        ("name", Value::from(words.name)),
        ("bare", Value::from(words.bare)),
        ("traits_clause", Value::from(words.traits)),
        ("traits_for_clause", Value::from(words.traits_for)),
        ("periods_clause", Value::from(words.periods)),
        ("visit", Value::from(words.visit)),
        ("domain", Value::from(item.domain.map(|domain| domain.word().phrase.clone()).unwrap_or_default())),
        ("subject", text(&item.subject)),
        ("age", Value::from(item.age_group.map(|age| age.word().phrase.clone()).unwrap_or_default())),
        ("short_age", Value::from(item.age_group.map(|age| age.word().short.clone()).unwrap_or_default())),
        ("grade", Value::from(item.grade.map(|grade| format!("khối {grade}")).unwrap_or_default())),
        ("class", Value::from(item.class.as_deref().map(bare_class).unwrap_or_default())),
        ("performers", PeopleList::doers(world, &item.performers)),
        ("school", item.school.as_ref().map_or(Value::from(""), |id| SchoolRef::value(world, id))),
        ("steam", Value::from(is_steam(item))),
        ("tags", Value::from(approaches(item))),
        ("periods", Value::from(item.periods.map(|n| count_of(world, n)).unwrap_or_default())),
        ("clock", Value::from(item.time.map(clock).unwrap_or_default())),
        ("detail", text(&item.detail)),
    ])
}

/// "08 giờ 00 phút", "từ 08 giờ 00 phút đến 08 giờ 30 phút": only official papers tell the hours of items.
fn clock(span: ClockSpan) -> String {
    let from = vietnamese::date::clock_official(span.from.0);
    match span.to {
        Some(to) => format!("từ {from} đến {}", vietnamese::date::clock_official(to.0)),
        None => from,
    }
}

/// What an item is called in a sentence.
struct Wording {
    /// "hoạt động giáo dục STEAM “Bé làm cầu vượt suối”".
    what: String,
    /// The title alone, as it follows "Hoạt động thứ nhất là".
    name: String,
    /// Whether the title bears quotes of its own or is missing, so that it cannot stand alone.
    bare: bool,
    /// " của trẻ mẫu giáo 5-6 tuổi, tại lớp 4B1, thuộc lĩnh vực phát triển nhận thức".
    traits: String,
    /// The same behind a title in commas: ", thuộc lĩnh vực …, dành cho trẻ …".
    traits_for: String,
    /// " (4 tiết)".
    periods: String,
    /// What is visited on a tour.
    visit: String,
}

fn wording(item: &ProgrammeItem) -> Wording {
    let noun = match item.kind {
        ProgrammeKind::LearningActivity if is_steam(item) => "hoạt động giáo dục STEAM",
        ProgrammeKind::LearningActivity => "hoạt động",
        ProgrammeKind::Lesson => "tiết dạy",
        ProgrammeKind::Paper => "tham luận",
        ProgrammeKind::ContestRound => "phần thi",
        _ => "nội dung",
    };
    let name = item.title.as_deref().filter(|title| !title.is_empty()).map(title_phrase).unwrap_or_default();
    // "tiết đọc thư viện “…”" says by itself what it is.
    let says_noun = !name.starts_with('“') && name.split(' ').next() == noun.split(' ').next();
    let mut what = match (name.is_empty(), says_noun) {
        (true, _) => unnamed(item.kind).to_owned(),
        (_, true) => name.clone(),
        (_, false) => format!("{noun} {name}"),
    };
    if let Some(subject) = &item.subject {
        what.push_str(&format!(" môn {subject}"));
    }
    let subject = item.subject.as_ref().map(|subject| format!(", môn {subject}")).unwrap_or_default();
    let domain =
        item.domain.map(|domain| format!(", thuộc lĩnh vực {}", domain.word().phrase)).unwrap_or_default();
    let approaches = approaches(item);
    let approach = match approaches.is_empty() {
        true => String::new(),
        false => format!(", theo định hướng {}", vietnamese::list::join(&approaches)),
    };
    let class = match (&item.class, item.grade) {
        (Some(class), _) => format!(" tại lớp {}", bare_class(class)),
        (None, Some(grade)) => format!(" khối {grade}"),
        (None, None) => String::new(),
    };
    let children = item.age_group.map(|age| age.word().phrase.clone());
    let of = children.as_ref().map(|age| format!(" của trẻ {age}")).unwrap_or_default();
    let for_children = children.as_ref().map(|age| format!(", dành cho trẻ {age}")).unwrap_or_default();
    let title = item.title.as_deref().unwrap_or_default();
    let visit =
        ["Tham quan ", "tham quan ", "Thăm ", "thăm "].iter().find_map(|verb| title.strip_prefix(verb));
    Wording {
        what,
        bare: name.is_empty() || !name.starts_with('“'),
        traits: format!("{of}{class}{domain}{approach}"),
        traits_for: format!("{subject}{domain}{for_children}{class}{approach}"),
        name,
        periods: item.periods.map(|n| format!(" ({n} tiết)")).unwrap_or_default(),
        visit: lower(visit.unwrap_or(title)),
    }
}

/// An item in a list of what a programme holds: "hoạt động “In hoa lá”", "tham quan vườn trường", "tặng hoa, quà lưu
/// niệm"; nothing of an item that is only called other.
pub(crate) fn item_phrase(item: &ProgrammeItem) -> Option<String> {
    use ProgrammeKind::{LearningActivity, Lesson, Other, Paper, Talk};
    match (&item.title, item.kind) {
        // "Nội dung: nội dung “…”" would say it twice.
        (Some(_), Talk) => Some(wording(item).name),
        (Some(_), LearningActivity | Lesson | Paper) => Some(wording(item).what),
        (Some(title), _) => Some(lower(title.trim_end_matches('.'))),
        (None, Other) => None,
        (None, kind) => Some(lower(&kind.word().vi)),
    }
}

/// An item without a title.
fn unnamed(kind: ProgrammeKind) -> &'static str {
    match kind {
        ProgrammeKind::LearningActivity => "một hoạt động học",
        ProgrammeKind::Lesson => "một tiết dạy minh họa",
        ProgrammeKind::Paper => "một tham luận",
        ProgrammeKind::Talk => "một nội dung chia sẻ",
        _ => "",
    }
}

fn is_steam(item: &ProgrammeItem) -> bool {
    item.tags.iter().any(|tag| tag.eq_ignore_ascii_case("steam"))
}

/// Approaches besides STEAM, which stands in the item's own noun and is never a domain.
fn approaches(item: &ProgrammeItem) -> Vec<String> {
    let others = item.tags.iter().filter(|tag| !tag.eq_ignore_ascii_case("steam"));
    others
        .map(|tag| {
            vocabulary().tag(&tag.to_lowercase()).map_or_else(|| tag.clone(), |known| lower(&known.vi))
        })
        .collect()
}

/// "4B1" of "lớp 4B1".
fn bare_class(class: &str) -> String {
    class.trim_start_matches("lớp ").trim_start_matches("Lớp ").to_owned()
}

/// A title in quotes, unless it bears quotes itself; then with a small first letter.
pub(crate) fn title_phrase(title: &str) -> String {
    let title = title.trim_end_matches('.');
    if title.contains(['“', '”', '"']) { lower(&quoted(title)) } else { quoted(title) }
}

/// A count as the register writes it: digits in news, two digits in official papers.
pub(crate) fn count_of(world: &World, n: u32) -> String {
    match world.register {
        Register::News => n.to_string(),
        Register::Official => vietnamese::count::two_digits(n.into()),
    }
}

/// Whether an item is one that people watch: a lesson or an activity.
pub(crate) fn is_observed(kind: ProgrammeKind) -> bool {
    matches!(kind, ProgrammeKind::LearningActivity | ProgrammeKind::Lesson)
}

/// "cấp trường": the reach of an event, for the opening of a report.
pub(crate) fn scope_phrase(scope: Scope) -> &'static str {
    match scope {
        Scope::Team => "cấp tổ",
        Scope::Group => "cấp nhóm chuyên môn",
        Scope::Grade => "cấp khối",
        Scope::School => "cấp trường",
        Scope::Cluster => "cấp cụm",
        Scope::InterSchool => "liên trường",
    }
}
