//! What came of the event, in the words of sentences: agreements, tasks, awards.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Value;
use records::{Outcome, OutcomeKind, PersonId};
use vietnamese::date;
use vietnamese::list::join;

use crate::world::{PersonRef, Register, World, count_of, title_phrase};

/// Adds the outcomes by kind ("agreements" …), the contest and the commitments.
pub(super) fn context(world: &Arc<World>, values: &mut BTreeMap<String, Value>) {
    let mut set = |name: &str, value: Value| values.insert(name.to_owned(), value);
    for kind in OutcomeKind::ALL {
        set(&format!("{}s", kind.code()), list(world, *kind));
    }
    let told = world.file.outcomes.iter().any(|outcome| !outcome.text.is_empty());
    set("has_outcomes", told.into());
    let agreements = world.file.outcomes.iter().filter(|outcome| outcome.kind == OutcomeKind::Agreement);
    // Only an agreement on further meetings lets the closing look ahead to them.
    let again = |outcome: &Outcome| {
        let text = outcome.text.to_lowercase();
        ["giao lưu", "gặp gỡ", "luân phiên", "sinh hoạt chuyên môn"].iter().any(|word| text.contains(word))
    };
    set("meet_again", agreements.into_iter().any(again).into());
    let contest = &world.file.contest;
    let number = |n: Option<u32>| Value::from(n.map(|n| count_of(world, n)).unwrap_or_default());
    set("contestants", number(contest.contestants));
    set("recognised", number(contest.recognised));
    let rounds: Vec<String> = contest.rounds.iter().map(|round| title_phrase(round)).collect();
    set("round_phrase", join(&rounds).into());
    set("round_count", rounds.len().into());
    let awards = award_phrases(world);
    set("award_phrase", join(&awards).into());
    set("award_list", awards.into());
    let commitments = &world.file.commitments;
    let period = commitments.period.clone().unwrap_or_default();
    let title = world.file.event.title.clone().unwrap_or_default();
    let new_period = !period.is_empty() && !title.contains(&period);
    set("period_clause", if new_period { format!(" giai đoạn {period}") } else { String::new() }.into());
    set("commitment_period", if new_period { period } else { String::new() }.into());
    // What is signed at a signing is a memorandum unless the author says otherwise.
    let document = commitments.document.clone().unwrap_or_else(|| "bản ghi nhớ".into());
    set("Commitment_document", vietnamese::list::upper_first(&document).into());
    set("commitment_document", document.into());
}

/// The outcomes of a kind: how many, each in words, and all in one phrase.
fn list(world: &Arc<World>, kind: OutcomeKind) -> Value {
    let outcomes = world.file.outcomes.iter().enumerate();
    let found: Vec<(usize, &Outcome)> =
        outcomes.filter(|(_, o)| o.kind == kind && !o.text.is_empty()).collect();
    if found.is_empty() {
        return Value::from("");
    }
    let bare = |outcome: &Outcome| outcome.text.trim_end_matches(['.', ';']).to_owned();
    let texts: Vec<String> = found.iter().map(|(_, o)| format!("{}{}", bare(o), tail(world, o))).collect();
    let small: Vec<String> =
        found.iter().map(|(_, o)| format!("{}{}", world.lower(&bare(o)), tail(world, o))).collect();
    let items: Vec<Value> = found
        .iter()
        .map(|(i, outcome)| {
            Value::from_pairs([
                ("path", Value::from(format!("outcomes[{i}]"))),
                ("text", Value::from(bare(outcome))),
                (
                    "owner",
                    Value::from(
                        outcome.owner.as_deref().map(|owner| owner_named(world, owner)).unwrap_or_default(),
                    ),
                ),
                ("due", Value::from(outcome.due.map(|due| due_day(world, due)).unwrap_or_default())),
            ])
        })
        .collect();
    let path: Vec<String> = found.iter().map(|(i, _)| format!("outcomes[{i}]")).collect();
    Value::from_pairs([
        ("path", Value::from(path.join(" "))),
        ("count", Value::from(found.len())),
        // "hai trường thống nhất hai trường …" would say it twice.
        (
            "names_parties",
            Value::from(
                small.iter().any(|text| text.starts_with("hai trường") || text.starts_with("các trường")),
            ),
        ),
        ("phrase", Value::from(phrase(&small, "; đồng thời "))),
        // After "gồm:".
        ("listed", Value::from(phrase(&small, "; "))),
        ("texts", Value::from(texts)),
        ("items", Value::from(items)),
    ])
}

/// One as it is, two joined, more numbered in the sentence.
fn phrase(texts: &[String], between_two: &str) -> String {
    match texts {
        [one] => one.clone(),
        [one, two] => format!("{one}{between_two}{two}"),
        many => {
            let numbered: Vec<String> =
                many.iter().enumerate().map(|(i, text)| format!("({}) {text}", i + 1)).collect();
            numbered.join("; ")
        }
    }
}

/// " (đồng chí … phụ trách, thời hạn: ngày …)" in news; official papers write them out.
fn tail(world: &Arc<World>, outcome: &Outcome) -> String {
    let owner = outcome.owner.as_deref().map(|owner| format!("{} phụ trách", owner_named(world, owner)));
    let due = outcome.due.map(|due| format!("thời hạn: {}", due_day(world, due)));
    let parts: Vec<String> = owner.into_iter().chain(due).collect();
    if parts.is_empty() || world.register == Register::Official {
        String::new()
    } else {
        format!(" ({})", parts.join(", "))
    }
}

fn due_day(world: &World, due: chrono::NaiveDate) -> String {
    match world.register {
        Register::News => format!("ngày {}", date::short(due)),
        Register::Official => date::full(due),
    }
}

/// An owner who is one of the people is named with the honorific.
fn owner_named(world: &Arc<World>, name: &str) -> String {
    let folded = vietnamese::fold::fold(name);
    let person = world
        .file
        .people
        .iter()
        .find(|p| p.id.as_str() == name || vietnamese::fold::fold(&p.full_name) == folded);
    person.map_or_else(|| name.to_owned(), |person| PersonRef::new(world, &person.id).named())
}

/// The awards: "1 giải Nhất (đồng chí …)".
fn award_phrases(world: &Arc<World>) -> Vec<String> {
    let awards = world.file.contest.awards.iter().filter(|award| !award.award.is_empty());
    awards
        .map(|award| {
            let count = award.count.map(|n| format!("{} ", count_of(world, n))).unwrap_or_default();
            let name = award.award.strip_prefix("Giải ").map(|rest| format!("giải {rest}"));
            let mut phrase = format!("{count}{}", name.unwrap_or_else(|| world.lower(&award.award)));
            if let Some(subject) = &award.subject {
                let says = subject.to_lowercase().starts_with("môn ");
                phrase.push_str(&if says { format!(" {subject}") } else { format!(" môn {subject}") });
            }
            let people = award_people(world, &award.people);
            if !people.is_empty() {
                phrase.push_str(&format!(" ({people})"));
            }
            phrase
        })
        .collect()
}

/// Who got an award: ids of people or names, joined.
pub(super) fn award_people(world: &Arc<World>, people: &[String]) -> String {
    let named = people.iter().map(|name| {
        let id = PersonId(name.clone());
        if world.person(&id).is_some() { PersonRef::new(world, &id).named() } else { name.clone() }
    });
    join(&named.collect::<Vec<_>>())
}
