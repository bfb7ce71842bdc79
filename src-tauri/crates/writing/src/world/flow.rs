//! The course of the event: programme items and speeches in the order in which they are told.

use std::collections::HashSet;

use minijinja::value::Value;
use records::{ProgrammeItem, ProgrammeKind, SpeechKind};

use super::World;
use super::item::{is_observed, title_phrase};

/// A run of items of one kind, or of speeches, told in one breath.
struct Stretch {
    kind: &'static str,
    items: Vec<usize>,
}

impl Stretch {
    fn is_speech(&self) -> bool {
        self.kind == "speech"
    }
}

/// The stretches in order. Speeches stand where their `after` puts them; without it opening, keynote
/// and directing come before the programme and the others after it.
fn stretches(world: &World) -> Vec<Stretch> {
    let file = &world.file;
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut push = |kind: &'static str, item: usize| match stretches.last_mut() {
        Some(last) if last.kind == kind && gathers(kind) => last.items.push(item),
        _ => stretches.push(Stretch { kind, items: vec![item] }),
    };
    for place in 0..=file.programme.len() {
        if let Some(item) = place.checked_sub(1).and_then(|i| file.programme.get(i)) {
            push(item.kind.code(), place - 1);
        }
        for (i, speech) in file.speeches.iter().enumerate() {
            if speech_place(speech.kind, speech.after, file.programme.len()) == place {
                push("speech", i);
            }
        }
    }
    stretches
}

/// The course as a template walks it: the items and speeches, each in its stretch.
pub(crate) fn flow(world: &World, items: &[Value], speeches: &[Value]) -> Value {
    let file = &world.file;
    let stretches = stretches(world);
    let count = stretches.len();
    let mut observed = false;
    let mut opened = false;
    let mut values = Vec::new();
    for (i, stretch) in stretches.iter().enumerate() {
        let speech = stretch.is_speech();
        let all = if speech { speeches } else { items };
        let told_here: Vec<Value> = stretch.items.iter().filter_map(|&at| all.get(at).cloned()).collect();
        let told = Told::of(world, stretch);
        values.push(Value::from_pairs([
            ("kind", Value::from(stretch.kind)),
            ("template", Value::from(template(stretch.kind))),
            ("items", Value::from(told_here)),
            ("first", Value::from(i == 0)),
            ("last", Value::from(i + 1 == count)),
            // What came before, for "Sau phần dự hoạt động", "Sau phần khai mạc".
            ("after_observing", Value::from(observed)),
            ("after_opening", Value::from(opened)),
            ("one_each", Value::from(told.one_each)),
            ("spread", Value::from(told.spread)),
            ("titles", Value::from(vietnamese::list::join(&told.titles))),
            ("title_list", Value::from(told.titles)),
            ("plain", Value::from(told.plain)),
        ]));
        let last = stretch.items.last().copied().unwrap_or_default();
        observed = !speech && file.programme.get(last).is_some_and(|item| is_observed(item.kind));
        opened =
            speech && file.speeches.get(last).is_some_and(|speech| speech.kind == Some(SpeechKind::Opening));
    }
    Value::from(values)
}

/// What is said of a stretch as a whole.
#[derive(Default)]
struct Told {
    /// Each school that took part gave one of the items.
    one_each: bool,
    /// " ở hai lứa tuổi", where the items differ in it.
    spread: String,
    titles: Vec<String>,
    /// The items have nothing but titles, so that one sentence can name them all.
    plain: bool,
}

impl Told {
    fn of(world: &World, stretch: &Stretch) -> Self {
        if stretch.is_speech() {
            return Self::default();
        }
        let items: Vec<&ProgrammeItem> =
            stretch.items.iter().filter_map(|&at| world.file.programme.get(at)).collect();
        let schools: HashSet<_> = items.iter().filter_map(|item| item.school.as_ref()).collect();
        let parties = world.parties().len();
        let ages: HashSet<_> = items.iter().filter_map(|item| item.age_group).collect();
        let all_aged = items.iter().all(|item| item.age_group.is_some());
        let spread = match ages.len() {
            n if n > 1 && all_aged => format!(" ở {} lứa tuổi", vietnamese::count::count_news(n as u64)),
            _ => String::new(),
        };
        let bare = |item: &&ProgrammeItem| {
            item.performers.is_empty() && item.periods.is_none() && item.title.is_some()
        };
        Self {
            one_each: parties > 1 && items.len() == parties && schools.len() == parties,
            spread,
            titles: items.iter().filter_map(|item| item.title.as_deref()).map(title_phrase).collect(),
            plain: items.iter().all(bare),
        }
    }
}

/// The partial template that tells a kind of stretch.
fn template(kind: &str) -> &'static str {
    match kind {
        "speech" => "speeches",
        "learning_activity" | "lesson" => "activities",
        "paper" | "talk" => "papers",
        "signing" => "signing",
        "contest_round" => "rounds",
        // The discussion has a section of its own, the group photo closes the text.
        "discussion" | "group_photo" => "told_elsewhere",
        _ => "items",
    }
}

/// Kinds whose neighbours are told together.
fn gathers(kind: &str) -> bool {
    matches!(
        kind,
        "learning_activity"
            | "lesson"
            | "paper"
            | "talk"
            | "tour"
            | "contest_round"
            | "other"
            | "performance"
    )
}

fn speech_place(kind: Option<SpeechKind>, after: Option<u32>, items: usize) -> usize {
    match (after, kind) {
        (Some(after), _) => (after as usize).min(items),
        (None, Some(SpeechKind::Opening | SpeechKind::Keynote | SpeechKind::Directing)) => 0,
        (None, _) => items,
    }
}

/// How many items of each kind the programme has.
pub(crate) fn counts(world: &World) -> Value {
    let pairs = ProgrammeKind::ALL.iter().map(|kind| {
        let count = world.file.programme.iter().filter(|item| item.kind == *kind).count();
        (kind.code(), Value::from(count))
    });
    Value::from_pairs(pairs)
}
