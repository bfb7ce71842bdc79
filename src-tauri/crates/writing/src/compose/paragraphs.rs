//! Paragraphs: divided where they grow long, and the author's own put in their place.

use crate::article::{Block, Origin, Run, Section, Text};
use crate::world::World;

/// No composed paragraph is longer, in syllables.
const MOST_SYLLABLES: usize = 90;

/// Divides a composed paragraph between sentences where it would grow too long.
pub(super) fn divide(text: Text) -> Vec<Text> {
    let mut paragraphs: Vec<Vec<Run>> = vec![Vec::new()];
    let mut length = 0;
    for run in text.0 {
        let syllables = vietnamese::text::syllables(&run.text);
        let open = paragraphs.last().and_then(|paragraph| paragraph.last());
        // Each composed sentence is one run: only there can a paragraph be divided.
        if open.is_some_and(|last| ends_sentence(&last.text)) && length + syllables > MOST_SYLLABLES {
            paragraphs.push(Vec::new());
            length = 0;
        }
        length += syllables;
        if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push(run);
        }
    }
    paragraphs.into_iter().map(|runs| trimmed(Text(runs))).collect()
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', '…'])
}

fn trimmed(mut text: Text) -> Text {
    if let Some(first) = text.0.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(last) = text.0.last_mut() {
        last.text = last.text.trim_end().to_owned();
    }
    text
}

/// A headline or byline bears no full stop.
pub(super) fn without_stop(mut text: Text) -> Text {
    if let Some(run) = text.0.last_mut() {
        run.text = run.text.trim_end().trim_end_matches('.').to_owned();
    }
    text
}

/// Other names by which an event file may call a section.
const ALIASES: &[(&str, &str)] = &[
    ("opening", "lead"),
    ("purpose", "basis"),
    ("meaning", "basis"),
    ("people", "attendance"),
    ("chair", "attendance"),
    ("speeches", "programme"),
    ("activities", "programme"),
    ("agreement", "outcomes"),
    ("results", "outcomes"),
];

/// Sections that end a text: what has no place of its own stands before them.
pub(super) const ENDS: &[&str] = &["thanks", "closing", "end", "signature", "photos", "byline", "link"];

/// Puts the author's own paragraphs after the sections they name, as they stand; one whose section
/// has nothing to say comes before the closing.
pub(super) fn insert(world: &World, sections: &mut Vec<Section>) {
    for (i, paragraph) in world.file.paragraphs.iter().enumerate() {
        let from = vec![format!("paragraphs[{i}]")];
        let lines = paragraph.text.split('\n').map(str::trim).filter(|line| !line.is_empty());
        let run = |line: &str| Run { text: line.to_owned(), from: from.clone(), ..Run::default() };
        let blocks: Vec<Block> = lines.map(|line| Block::Paragraph(Text(vec![run(line)]))).collect();
        if !blocks.is_empty() {
            let name = format!("paragraph-{}", i + 1);
            let place = place(paragraph.after.as_deref(), sections);
            sections.insert(place, Section { name, blocks, origin: Origin::Fixed });
        }
    }
}

fn place(after: Option<&str>, sections: &[Section]) -> usize {
    let find = |wanted: &str| sections.iter().position(|section| section.name == wanted);
    let alias =
        |after: &str| ALIASES.iter().find(|(alias, _)| *alias == after).and_then(|(_, name)| find(name));
    match after.and_then(|after| find(after).or_else(|| alias(after))) {
        // Several after one section keep their order.
        Some(at) => {
            at + 1 + sections[at + 1..].iter().take_while(|s| s.name.starts_with("paragraph-")).count()
        }
        None => sections
            .iter()
            .position(|section| ENDS.contains(&section.name.as_str()))
            .unwrap_or(sections.len()),
    }
}
