//! What a template can call.

use minijinja::value::{Kwargs, Rest, Value, ValueKind};
use minijinja::{Environment, Error, State};
use vietnamese::text::{ensure_full_stop, first_syllables};

use super::mark::{BREAK, DASH_ITEM, FROM, FROM_END, SPAN_END, gap_marks};
use super::say::{desk, say};

/// Adds every function and filter to an environment.
pub(super) fn add(env: &mut Environment<'static>) {
    env.add_function("say", say);
    env.add_function("said", said);
    env.add_function("own", own);
    env.add_function("lead", lead);
    env.add_function("begin_body", begin_body);
    env.add_function("gap", gap);
    env.add_function("bases_cited", bases_cited);
    env.add_function("lines", lines);
    env.add_filter("small", |text: String| crate::world::lower(&text));
    env.add_filter("big", |text: String| vietnamese::list::upper_first(&text));
    env.add_filter("words", vietnamese::count::count_news);
    env.add_filter("two_digits", vietnamese::count::two_digits);
    env.add_filter("ordinal", ordinal);
}

/// Whether a field's fact has been told.
fn said(state: &State, field: String) -> Result<bool, Error> {
    Ok(desk(state)?.world.discourse().said.contains(&field))
}

/// The author's own sentences, as they stand but for their full stop.
fn own(state: &State, words: Option<String>, from: String) -> Result<Value, Error> {
    let Some(words) = words.filter(|words| !words.trim().is_empty()) else { return Ok(Value::from("")) };
    let desk = desk(state)?;
    let mut discourse = desk.world.discourse();
    discourse.tell(std::slice::from_ref(&from));
    discourse.last_start = first_syllables(&words, 2);
    let words = ensure_full_stop(words.trim()).replace('\n', &BREAK.to_string());
    Ok(Value::from_safe_string(format!("{FROM}{from}{FROM_END}{words}{SPAN_END} ")))
}

/// What a portal's readers and forms take for a lead, in characters.
const LEAD: std::ops::RangeInclusive<usize> = 160..=320;

/// The lead: the first moves whatever their length, then as many of the others as it needs and has room for.
fn lead(state: &State, first: Vec<String>, then: Vec<String>) -> Result<Value, Error> {
    let desk = desk(state)?;
    let mut text = String::new();
    for name in first {
        text.push_str(&say(state, name, no_slots())?.to_string());
    }
    for name in then {
        let before = desk.world.discourse().clone();
        let more = say(state, name, no_slots())?.to_string();
        let enough = visible(&text) >= *LEAD.start() && visible(&more) > 120;
        if enough || visible(&text) + visible(&more) > *LEAD.end() {
            *desk.world.discourse() = before;
        } else {
            text.push_str(&more);
        }
    }
    Ok(Value::from_safe_string(text))
}

fn no_slots() -> Kwargs {
    std::iter::empty::<(String, Value)>().collect()
}

/// Characters that a reader sees.
fn visible(text: &str) -> usize {
    let mut origin = false;
    let mut count = 0;
    for c in text.chars() {
        match c {
            FROM => origin = true,
            FROM_END => origin = false,
            SPAN_END => {}
            _ => count += usize::from(!origin),
        }
    }
    count
}

/// The body begins: "nhà trường" may not point back into the lead.
fn begin_body(state: &State) -> Result<Value, Error> {
    desk(state)?.world.discourse().last_school = None;
    Ok(Value::from(""))
}

/// `[CẦN BỔ SUNG: …]` for what a paper cannot stand without, with the field that would fill it.
fn gap(what: String, field: String) -> Value {
    Value::from_safe_string(gap_marks(&what, &field))
}

/// Notes that the paper's list of legal bases stands here: each is named by its number from now on.
fn bases_cited(state: &State) -> Result<Value, Error> {
    let desk = desk(state)?;
    let mut discourse = desk.world.discourse();
    (0..desk.world.file.legal_bases.len()).for_each(|basis| {
        discourse.cite(basis);
    });
    Ok(Value::from(""))
}

/// The values one a line, as items; for a sentence that would grow too long.
fn lines(items: Rest<Value>) -> Result<Value, Error> {
    let mut text = String::new();
    for item in items.iter() {
        if item.kind() == ValueKind::Seq {
            for line in item.try_iter()? {
                text.push_str(&format!("\n{DASH_ITEM}{line}"));
            }
        } else {
            text.push_str(&format!("\n{DASH_ITEM}{item}"));
        }
    }
    Ok(Value::from_safe_string(text))
}

/// "thứ nhất", "thứ tư": the word after "thứ".
fn ordinal(n: u64) -> String {
    match n {
        1 => "nhất".into(),
        4 => "tư".into(),
        n => vietnamese::count::words(n),
    }
}
