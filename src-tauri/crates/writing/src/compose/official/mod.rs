//! The parts of an official paper that are laid out, not written: head, signature, recipients, tables
//! (Decree 30/2020, Phụ lục I and Phụ lục III).

mod appendices;
mod head;
mod signature;
mod tables;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use minijinja::value::Value;
use records::{Document, DocumentKind, ProgrammeKind, Scope};

use crate::article::{Block, Gap, Run, Text};
use crate::template::mark::{GAP, GAP_END, GAP_FIELD};
use crate::world::{PeopleList, PersonRef, World};

/// The settings of the document being composed, if the event asks for it.
pub(super) fn settings(world: &World) -> Option<&Document> {
    world.file.document(world.document)
}

/// The path of a field of the document being composed.
pub(super) fn field(world: &World, name: &str) -> String {
    let index = world.file.documents.iter().position(|document| document.kind == world.document).unwrap_or(0);
    format!("documents[{index}].{name}")
}

/// The day of the paper: its issue date, or without one the event's last day.
pub(super) fn paper_day(world: &World) -> NaiveDate {
    world.file.day_of(world.document)
}

/// The blocks that a template asks for by name.
pub(super) fn directive(world: &Arc<World>, name: &str, gaps: &mut Vec<Gap>) -> Vec<Block> {
    match name {
        "head" => vec![head::national_head(world, gaps)],
        "type_name" => head::type_name(world, gaps),
        "addressees" => head::addressees(world),
        "citations" => tables::citations(world, gaps),
        "signature" => signature::signature(world, gaps),
        "minutes_signatures" => signature::minutes(world, gaps),
        "schedule" => tables::schedule(world),
        "budget" => tables::budget(world),
        "awards" => tables::awards(world),
        "tasks" => tables::tasks(world),
        "photos" => {
            let figures = super::placing::at_end(world);
            if figures.is_empty() { Vec::new() } else { vec![Block::PhotoGrid(figures)] }
        }
        "guest_appendix" => appendices::guests(world),
        "photo_appendix" => appendices::photos(world),
        _ => Vec::new(),
    }
}

/// Adds what only official papers ask for.
pub(super) fn context(world: &Arc<World>, values: &mut BTreeMap<String, Value>) {
    let document = settings(world).cloned();
    let mut set = |name: &str, value: Value| values.insert(name.to_owned(), value);
    let text = |text: Option<String>| Value::from(text.unwrap_or_default());
    let subject = document.as_ref().and_then(|document| document.subject.as_deref()).unwrap_or_default();
    let bare = subject.trim_start_matches("V/v ").trim_start_matches("về việc ").trim_end_matches('.');
    let bare = world.lower(bare);
    set("request", request(world, &bare).into());
    let contents = world.file.programme.iter().filter(|item| item.kind != ProgrammeKind::GroupPhoto);
    let contents: Vec<String> = contents.filter_map(crate::world::item_phrase).collect();
    set("contents", contents.join("; ").into());
    set("planned", (world.document == DocumentKind::Plan).into());
    set("guests_apart", appendices::guests_apart(world).into());
    set("attended", head::attended(world).into());
    let team = matches!(world.file.event.scope, Some(Scope::Team | Scope::Group));
    set("members", if team { "thành viên của tổ" } else { "người" }.into());
    set("member", if team { "thành viên" } else { "người" }.into());
    let signing = world.file.programme.iter().find(|item| item.kind == ProgrammeKind::Signing);
    let signers = signing.map(|item| item.performers.as_slice()).unwrap_or_default();
    set("signers", PeopleList::doers(world, signers));
    set("own_title", text(document.as_ref().and_then(|document| document.title.clone())));
    set("to", Value::from(document.map(|document| document.to).unwrap_or_default()));
    let review = &world.file.review;
    let bare = |text: &Option<String>| {
        Value::from(text.as_deref().map(|text| text.trim_end_matches('.').to_owned()).unwrap_or_default())
    };
    set("strengths", bare(&review.strengths));
    set("weaknesses", bare(&review.weaknesses));
    set("causes", bare(&review.causes));
    set("solutions", bare(&review.solutions));
    set("budget_total", Value::from(tables::total(world)));
    set("budget_source", text(world.file.budget.source.clone()));
    set("budget_lines", Value::from(world.file.budget.lines.len()));
    set("schedule_lines", Value::from(world.file.schedule.len()));
    set("absences", Value::from(absences(world)));
    let excused =
        |wanted: bool| world.file.attendance.absent.iter().filter(|a| a.excused == Some(wanted)).count();
    set("excused_count", Value::from(excused(true)));
    set("unexcused_count", Value::from(excused(false)));
    let periods = world.file.event.training_periods.unwrap_or_default();
    let present = world.file.attendance.present.unwrap_or_default();
    let person_periods = periods.saturating_mul(present);
    set(
        "person_periods",
        if person_periods > 0 { Value::from(person_periods.to_string()) } else { Value::from("") },
    );
}

/// What a letter asks, politely: "trân trọng mời quý trường phối hợp …".
fn request(world: &World, subject: &str) -> String {
    let to = settings(world).map(|document| document.to.as_slice()).unwrap_or_default();
    let is_school = |line: &String| ["Trường ", "Các trường"].iter().any(|begin| line.starts_with(begin));
    let schools = !to.is_empty() && to.iter().all(is_school);
    let whom = if schools { "quý trường" } else { "quý cơ quan" };
    match subject.strip_prefix("mời ") {
        Some(rest) if rest.starts_with("quý") => format!("trân trọng mời {rest}"),
        Some(rest) => format!("trân trọng mời {whom} {rest}"),
        None if ["đề nghị", "cảm ơn", "xin"].iter().any(|verb| subject.starts_with(verb)) => {
            format!("trân trọng {subject}")
        }
        None => subject.to_owned(),
    }
}

/// Those who did not come.
fn absences(world: &Arc<World>) -> Vec<Value> {
    let absent = world.file.attendance.absent.iter().enumerate();
    absent
        .map(|(i, absence)| {
            Value::from_pairs([
                ("path", Value::from(format!("attendance.absent[{i}]"))),
                ("person", PersonRef::value(world, &absence.person)),
                ("marked", Value::from(absence.excused.is_some())),
                ("excused", Value::from(absence.excused == Some(true))),
                ("reason", Value::from(absence.reason.clone().unwrap_or_default())),
            ])
        })
        .collect()
}

/// A gap inside a laid-out block, noted for the list.
fn gap(gaps: &mut Vec<Gap>, what: &str, field: String) -> Run {
    let gap = Gap { what: what.to_owned(), field: field.clone() };
    if !gaps.contains(&gap) {
        gaps.push(gap);
    }
    Run { text: format!("[CẦN BỔ SUNG: {what}]"), gap: true, from: vec![field], ..Run::default() }
}

/// Text with gap marks as runs.
fn marked(text: &str, from: &str, gaps: &mut Vec<Gap>) -> Text {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(GAP) {
        runs.push(plain(&rest[..start], from));
        let inner = &rest[start + GAP.len_utf8()..];
        let (what, after) = inner.split_once(GAP_FIELD).unwrap_or((inner, ""));
        let (field, after) = after.split_once(GAP_END).unwrap_or((after, ""));
        runs.push(gap(gaps, what, field.to_owned()));
        rest = after;
    }
    runs.push(plain(rest, from));
    runs.retain(|run| !run.text.is_empty());
    Text(runs)
}

/// Text with its gaps written out.
fn without_marks(text: &str) -> String {
    marked(text, "", &mut Vec::new()).words()
}

fn plain(text: &str, from: &str) -> Run {
    Run { text: text.to_owned(), from: vec![from.to_owned()], ..Run::default() }
}
