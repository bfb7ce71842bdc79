//! A list as lines: "1. Đ/c Lò Thị Mơ - Hiệu trưởng - Trường …", a heading with its names below, or a part a line.

use super::{Entry, Roster, name, part};

/// Reads lines that are no table.
pub(super) fn read(lines: &[String]) -> Roster {
    let mut reading = Reading::default();
    for line in lines {
        reading.line(line);
    }
    reading.close();
    reading.roster
}

/// How far the list was read.
#[derive(Default)]
struct Reading {
    roster: Roster,
    current: Option<Entry>,
    /// What a heading said for the people below it.
    place: Option<String>,
    titles: Vec<String>,
    /// Whether headings stand above their people, instead of each part of a person on a line of its own.
    headings: bool,
    /// Whether the name that is being read had a line to itself.
    alone: bool,
}

impl Reading {
    fn line(&mut self, line: &str) {
        let (bare, numbered) = without_number(without_sender(line));
        let parts = parts(bare);
        let named = parts.iter().any(|part| name::read(part).is_some());
        if !named {
            return self.nameless(line, bare, numbered, &parts);
        }
        self.close();
        self.alone = parts.len() == 1;
        let mut entry = Entry::default();
        for part in &parts {
            if let Some((honorific, full_name)) = name::read(part) {
                if !entry.full_name.is_empty() {
                    let place = entry.place.clone();
                    self.current = Some(std::mem::take(&mut entry));
                    self.close();
                    // "Trường A: đ/c X, đ/c Y": what stands before the first name is said of all.
                    if !self.headings && parts.first().is_some_and(|first| part::is_place(first)) {
                        entry.place = place;
                    }
                }
                entry.honorific = honorific;
                entry.full_name = full_name;
            } else {
                take(&mut entry, part);
            }
        }
        self.current = Some(entry);
    }

    /// A line without a name: a heading, or what belongs to the name above.
    fn nameless(&mut self, line: &str, bare: &str, numbered: bool, parts: &[String]) {
        let mut said = Entry::default();
        for part in parts {
            take(&mut said, part);
        }
        let empty = said.titles.is_empty() && said.place.is_none();
        let first = self.current.is_none() && self.roster.people.is_empty();
        if empty && self.alone && !numbered && !self.headings && !bare.ends_with(':') {
            if let Some(current) = &mut self.current {
                current.left.extend(said.left);
            }
            return;
        }
        if empty {
            if !bare.is_empty() {
                self.close();
                self.roster.skipped.push(line.to_owned());
            }
            return;
        }
        let heading = first || self.headings || numbered || bare.ends_with(':');
        if heading {
            self.close();
            self.headings = true;
            if said.place.is_some() {
                self.titles.clear();
                self.place = said.place;
            }
            if !said.titles.is_empty() {
                self.titles = said.titles;
            }
            if !said.left.is_empty() {
                self.roster.skipped.push(line.to_owned());
            }
        } else if let Some(current) = &mut self.current {
            current.titles.extend(said.titles);
            current.left.extend(said.left);
            match &current.place {
                Some(_) => current.left.extend(said.place),
                None => current.place = said.place,
            }
        } else {
            self.roster.skipped.push(line.to_owned());
        }
    }

    /// Ends the person that is being read.
    fn close(&mut self) {
        let Some(mut entry) = self.current.take() else { return };
        if entry.titles.is_empty() {
            entry.titles.clone_from(&self.titles);
        }
        if entry.place.is_none() {
            entry.place.clone_from(&self.place);
        }
        self.roster.people.push(entry);
    }
}

/// Takes a part that is no name into an entry.
pub(super) fn take(entry: &mut Entry, text: &str) {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || ".,;:".contains(letter));
    if text.is_empty() {
    } else if part::is_place(text) {
        match &entry.place {
            Some(_) => entry.left.push(text.to_owned()),
            None => entry.place = Some(text.to_owned()),
        }
    } else if part::is_title(text) {
        for one in text.split(" kiêm ") {
            let (title, place) = part::title(one);
            if !title.is_empty() && !entry.titles.contains(&title) {
                entry.titles.push(title);
            }
            if entry.place.is_none() {
                entry.place = place;
            } else {
                entry.left.extend(place);
            }
        }
    } else {
        entry.left.push(text.to_owned());
    }
}

/// "[19:42, 21/11/2026] Cô Mơ: 1. …", as Zalo and Messenger copy a message, without the moment and the sender.
fn without_sender(line: &str) -> &str {
    let Some(rest) = line.trim_start().strip_prefix('[') else { return line };
    match rest.split_once(']') {
        Some((moment, said)) if moment.contains(':') => {
            said.split_once(": ").map_or(said, |(_, said)| said).trim()
        }
        _ => line,
    }
}

/// A line without its number or bullet, and whether it had a number.
pub(super) fn without_number(line: &str) -> (&str, bool) {
    let line = line.trim_start_matches(|letter: char| !letter.is_alphanumeric() && !"(\"“".contains(letter));
    let end = line.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(line.len());
    let (number, rest) = line.split_at(end);
    let digits =
        !number.is_empty() && number.len() <= 3 && number.bytes().all(|digit| digit.is_ascii_digit());
    let roman = !number.is_empty() && number.bytes().all(|digit| b"IVXivx".contains(&digit));
    let letter = number.len() == 1;
    let mark = rest.trim_start();
    let marked = mark.strip_prefix(['.', ')', '/', '-', ':', '\t']);
    match marked {
        Some(after) if (digits || roman || letter) && !is_address(line) => (after.trim_start(), true),
        None if digits && rest.starts_with(' ') => (mark, true),
        None if digits && rest.is_empty() => ("", true),
        _ => (line, false),
    }
}

/// "đ/c" and "Đ.C" begin with a letter and a mark, but that is no number; ASCII takes care of Đ, not of "d/c".
fn is_address(line: &str) -> bool {
    let small = line.to_lowercase();
    small.starts_with("d/c") || small.starts_with("p.ht") || small.starts_with("p. h")
}

/// The parts of a line: parted by tabs, bars, semicolons, commas, brackets, colons, and dashes between spaces.
fn parts(line: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut part = String::new();
    let letters: Vec<char> = line.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        let near = |step: isize| at.checked_add_signed(step).and_then(|place| letters.get(place));
        let spaced = [-1, 1].iter().any(|step| near(*step).is_none_or(|next| next.is_whitespace()));
        let between_digits = [-1, 1].iter().all(|step| near(*step).is_some_and(char::is_ascii_digit));
        let parts_here = match letter {
            '\t' | '|' | ';' | '(' | ')' | '+' => true,
            ',' | ':' => !between_digits,
            '–' | '—' => !between_digits,
            '-' => spaced,
            _ => false,
        };
        if parts_here {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(letter);
        }
    }
    parts.push(part);
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    let mut joined: Vec<String> = Vec::new();
    for part in parts {
        match joined.last_mut() {
            // An office of that name, not two parts.
            Some(last) if ends_with_culture(last) && part.to_lowercase().starts_with("xã hội") => {
                *last = format!("{last} - {part}");
            }
            _ => joined.extend(unspaced(part)),
        }
    }
    joined
}

fn ends_with_culture(part: &str) -> bool {
    let small = part.to_lowercase();
    small.ends_with("văn hóa") || small.ends_with("văn hoá")
}

/// "Lò Thị Mơ-Hiệu trưởng": a dash without spaces parts only a name from a title or a place.
fn unspaced(text: &str) -> Vec<String> {
    if let Some((before, after)) = text.split_once('-')
        && name::read(before).is_some()
        && (part::is_title(after) || part::is_place(after))
    {
        return vec![before.trim().to_owned(), after.trim().to_owned()];
    }
    vec![text.to_owned()]
}
