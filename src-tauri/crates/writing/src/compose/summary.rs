//! The event in short: what the lead counts, what a message lists.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Value;
use records::{OutcomeKind, ProgrammeItem, ProgrammeKind};
use vietnamese::list::join;

use crate::kinds::Worded;
use crate::world::{PeopleList, World, title_phrase};

/// Adds "programme_summary", "last_item", the points of a message and the order of the lead's moves.
pub(super) fn context(world: &Arc<World>, values: &mut BTreeMap<String, Value>) {
    let mut set = |name: &str, value: Value| values.insert(name.to_owned(), value);
    set("programme_summary", programme_summary(world).into());
    let last = world.file.programme.last().filter(|item| item.kind == ProgrammeKind::GroupPhoto);
    let last = last.map(|item| {
        item.title.as_deref().map_or_else(|| "chụp ảnh lưu niệm".to_owned(), crate::world::lower)
    });
    set("last_item", last.unwrap_or_default().into());
    let signing = world.file.programme.iter().find(|item| item.kind == ProgrammeKind::Signing);
    let heads = signing.is_some_and(|item| {
        let head = |id| world.person(id).is_some_and(|p| p.titles.iter().any(|title| title == "Hiệu trưởng"));
        item.performers.len() > 1 && item.performers.iter().all(head)
    });
    set("signed_by_heads", heads.into());
    let commitments = world.file.outcomes.iter().filter(|o| o.kind == OutcomeKind::Commitment).count();
    set("commitment_count", commitments.into());
    let moves = if signing.is_some() {
        vec!["lead_signing", "lead_people", "lead_present", "lead_purpose", "lead_topic"]
    } else {
        vec!["lead_programme", "lead_people", "lead_present", "lead_purpose", "lead_topic"]
    };
    set("lead_moves", Value::from(moves));
    set("activities", activities(world));
    set("talks", talks(world));
    let talk = world
        .file
        .programme
        .iter()
        .find(|item| matches!(item.kind, ProgrammeKind::Talk | ProgrammeKind::Paper));
    set(
        "talk_performers",
        PeopleList::doers(world, talk.map(|item| item.performers.as_slice()).unwrap_or_default()),
    );
    set("headline_outcome", headline_outcome(world).into());
}

/// "2 hoạt động học, 2 tham luận và phần thảo luận"; empty where a single item had better be told.
fn programme_summary(world: &World) -> String {
    let count = |kind| world.file.programme.iter().filter(|item| item.kind == kind).count();
    let kinds = [
        (ProgrammeKind::LearningActivity, "hoạt động học"),
        (ProgrammeKind::Lesson, "tiết dạy minh họa"),
        (ProgrammeKind::Paper, "tham luận"),
        (ProgrammeKind::Talk, "nội dung chia sẻ"),
        (ProgrammeKind::ContestRound, "phần thi"),
    ];
    let mut parts: Vec<String> = kinds
        .iter()
        .filter(|(kind, _)| count(*kind) > 0)
        .map(|(kind, noun)| format!("{} {noun}", count(*kind)))
        .collect();
    let opinions = world.file.discussion.as_ref().and_then(|d| d.opinions).is_some_and(|n| n > 0);
    if opinions || count(ProgrammeKind::Discussion) > 0 {
        parts.push("phần thảo luận".into());
    }
    let several = kinds.iter().any(|(kind, _)| count(*kind) > 1);
    if parts.len() > 1 || several { join(&parts) } else { String::new() }
}

/// A point of a message: label, phrase, how many.
fn point(label: &str, phrases: Vec<String>) -> Value {
    Value::from_pairs([
        ("label", Value::from(label)),
        ("count", Value::from(phrases.len())),
        // What stands in brackets needs no semicolon before "và".
        ("phrase", Value::from(if phrases.len() == 2 { phrases.join(" và ") } else { join(&phrases) })),
    ])
}

fn activities(world: &World) -> Value {
    let observed =
        |item: &&ProgrammeItem| matches!(item.kind, ProgrammeKind::LearningActivity | ProgrammeKind::Lesson);
    let items: Vec<&ProgrammeItem> = world.file.programme.iter().filter(observed).collect();
    let lessons = items.iter().any(|item| item.kind == ProgrammeKind::Lesson);
    let noun = if lessons { "Tiết dạy minh họa" } else { "Hoạt động học" };
    let label = match items.len() {
        0 | 1 => noun.to_owned(),
        n => vietnamese::list::upper_first(&format!(
            "{} {}",
            vietnamese::count::count_news(n as u64),
            noun.to_lowercase()
        )),
    };
    let phrase = |item: &&ProgrammeItem| {
        let about = item.domain.map(|domain| domain.word().phrase.clone()).or_else(|| item.subject.clone());
        let age = item.age_group.map(|age| age.word().short.clone());
        let class = item.class.as_ref().map(|class| format!("lớp {}", class.trim_start_matches("lớp ")));
        let marks: Vec<String> = about.into_iter().chain(age).chain(class).collect();
        let title = item.title.as_deref().map(title_phrase)?;
        Some(if marks.is_empty() { title } else { format!("{title} ({})", marks.join(", ")) })
    };
    point(&label, items.iter().filter_map(phrase).collect())
}

fn talks(world: &Arc<World>) -> Value {
    let spoken = |item: &&ProgrammeItem| matches!(item.kind, ProgrammeKind::Talk | ProgrammeKind::Paper);
    let items: Vec<&ProgrammeItem> = world.file.programme.iter().filter(spoken).collect();
    let papers = items.iter().all(|item| item.kind == ProgrammeKind::Paper);
    let label = if papers { "Tham luận" } else { "Nội dung chia sẻ" };
    let titles = items.iter().filter_map(|item| item.title.as_deref().map(title_phrase));
    point(label, titles.collect())
}

/// The first thing that came of it, and how many more.
fn headline_outcome(world: &World) -> String {
    let rank = |kind: OutcomeKind| match kind {
        OutcomeKind::Agreement => 0,
        OutcomeKind::Commitment => 1,
        OutcomeKind::Result => 2,
        OutcomeKind::Conclusion => 3,
        OutcomeKind::Task | OutcomeKind::Proposal => 4,
    };
    let mut outcomes: Vec<_> = world.file.outcomes.iter().filter(|outcome| rank(outcome.kind) < 4).collect();
    outcomes.sort_by_key(|outcome| rank(outcome.kind));
    let Some(first) = outcomes.first() else { return String::new() };
    let text = world.lower(first.text.trim_end_matches(['.', ';']));
    let subject = match world.file.event.partners.len() {
        0 => "Thống nhất",
        1 => "Hai trường thống nhất",
        _ => "Các trường thống nhất",
    };
    let words = match first.kind {
        OutcomeKind::Agreement if text.starts_with("hai trường") || text.starts_with("các trường") => {
            format!("Thống nhất: {text}")
        }
        OutcomeKind::Agreement => format!("{subject} {text}"),
        OutcomeKind::Commitment => format!("Nội dung cam kết: {text}"),
        OutcomeKind::Conclusion => format!("Kết luận: {text}"),
        _ => format!("Kết quả: {text}"),
    };
    match outcomes.len() {
        1 => words,
        more => format!("{words} và {} nội dung khác", more - 1),
    }
}
