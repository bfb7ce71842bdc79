//! Reading a text: lines, rules, the cache, what goes into the answer.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use crate::directory::Directory;
use crate::finding::{Finding, Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::{Text, TextRule, line_rules, paper_rules, text_rules};
use crate::syllable::is_syllable;

/// How many lines are kept.
const MOST_LINES: usize = 1024;

/// A line that was read, and what the rules found in it alone.
#[derive(Debug)]
struct Read {
    paragraph: Paragraph,
    slips: Vec<Slip>,
}

type Lines = Arc<Mutex<HashMap<String, Arc<Read>>>>;

/// Reads texts under one set of options. Lines that did not change since the last text are not read again.
#[derive(Debug)]
pub struct Proofreader {
    options: Options,
    /// The people of the event, to be looked up.
    cast: Directory,
    /// What the rules of single lines are told: not the event, but the odd words of its names.
    line_options: Options,
    read: Lines,
}

impl Proofreader {
    /// A proofreader; the first one reads the tables.
    pub fn new(options: Options) -> Self {
        lexicon::get();
        let cast = Directory::new(options.event.people.iter().cloned());
        let schools = options.event.schools.iter().flat_map(|school| school.split_whitespace());
        let mut own: Vec<String> = schools
            .map(|part| vietnamese::nfc(part).to_lowercase())
            .filter(|part| !is_syllable(part))
            .chain(cast.odd_words().chain(options.directory.odd_words()).cloned())
            .chain(options.dictionary.iter().cloned())
            .collect();
        own.sort_unstable();
        own.dedup();
        let line_options = Options {
            paper: options.paper,
            style: options.style,
            off: options.off.clone(),
            dictionary: own,
            ..Options::default()
        };
        Self { options, cast, line_options, read: Lines::default() }
    }

    /// A proofreader that is told something else, mostly of the event, and knows the lines that this one read.
    pub fn told(&self, options: Options) -> Self {
        let other = Self::new(options);
        let same = other.line_options == self.line_options;
        Self { read: if same { Arc::clone(&self.read) } else { other.read }, ..other }
    }

    /// What it was told.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The findings of a text, in order, none overlapping another. Positions are characters of the text as given.
    pub fn check(&self, text: &str) -> Vec<Finding> {
        self.check_paper(&[text]).pop().unwrap_or_default()
    }

    /// The findings of texts that belong together, as the fields of an event do, text by text: a name or a campaign
    /// that one of them words otherwise than the others is found, too.
    ///
    /// ```
    /// use proofing::{Options, Proofreader};
    /// let reader = Proofreader::new(Options::default());
    /// let found = reader.check_paper(&["Ngành GD&ĐT; Sở GD&ĐT.", "Phòng GDĐT cũ."]);
    /// assert!(found[0].is_empty());
    /// assert_eq!((found[1][0].rule, found[1][0].fixes[0].as_str()), ("one-wording", "GD&ĐT"));
    /// ```
    pub fn check_paper(&self, texts: &[&str]) -> Vec<Vec<Finding>> {
        let mut lines: Vec<&str> = Vec::with_capacity(texts.len());
        let ends: Vec<usize> = texts
            .iter()
            .map(|text| {
                lines.extend(text.split('\n'));
                lines.len()
            })
            .collect();
        let read = self.read_lines(&lines);
        let paragraphs: Vec<&Paragraph> = read.iter().map(|read| &read.paragraph).collect();
        let mut slips: Vec<(usize, Slip)> = Vec::new();
        for (line, read) in read.iter().enumerate() {
            slips.extend(read.slips.iter().map(|slip| (line, slip.clone())));
        }
        let of = |range: Range<usize>| Text {
            paragraphs: &paragraphs[range],
            options: &self.options,
            cast: &self.cast,
        };
        let mut run = |rules: &[TextRule], range: Range<usize>| {
            for rule in rules.iter().filter(|rule| !self.options.off.contains(rule.about.code)) {
                (rule.look)(&of(range.clone()), &mut |line, slip| slips.push((range.start + line, slip)));
            }
        };
        let begins = || std::iter::once(0).chain(ends.iter().copied());
        for range in begins().zip(&ends).map(|(begin, end)| begin..*end) {
            run(text_rules(), range);
        }
        run(paper_rules(), 0..lines.len());
        slips.sort_by_key(|(line, _)| *line);
        let mut slips = slips.into_iter().peekable();
        let texts = begins().zip(&ends).map(|(begin, end)| {
            let here = std::iter::from_fn(|| slips.next_if(|(line, _)| line < end));
            let here = here.map(|(line, slip)| (line - begin, slip)).collect();
            self.place(&lines[begin..*end], &read[begin..*end], here)
        });
        texts.collect()
    }

    fn read_lines(&self, lines: &[&str]) -> Vec<Arc<Read>> {
        let mut known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let read: Vec<Arc<Read>> = lines
            .iter()
            .map(|line| match known.get(*line) {
                Some(read) => Arc::clone(read),
                None => {
                    let read = Arc::new(self.read_line(line));
                    known.insert((*line).to_owned(), Arc::clone(&read));
                    read
                }
            })
            .collect();
        // What an evening typed goes once it is more than a paper.
        if known.len() > MOST_LINES.max(2 * lines.len()) {
            known.clear();
            for (line, read) in lines.iter().zip(&read) {
                known.insert((*line).to_owned(), Arc::clone(read));
            }
        }
        read
    }

    fn read_line(&self, line: &str) -> Read {
        let paragraph = Paragraph::of(line);
        let mut slips = Vec::new();
        for rule in line_rules() {
            if !self.options.off.contains(rule.about.code) {
                (rule.look)(&paragraph, &self.line_options, &mut slips);
            }
        }
        Read { paragraph, slips }
    }

    /// Puts the slips in their places in the text, the surer and longer ones first, and drops what they cover.
    fn place(&self, lines: &[&str], read: &[Arc<Read>], slips: Vec<(usize, Slip)>) -> Vec<Finding> {
        if slips.is_empty() {
            return Vec::new();
        }
        let mut begins = Vec::with_capacity(lines.len());
        let mut at = 0;
        for line in lines {
            begins.push(at);
            at += line.chars().count() + 1;
        }
        let mut placed: Vec<(usize, Range<usize>, Slip)> = slips
            .into_iter()
            .map(|(line, slip)| {
                let given =
                    slip.given.clone().unwrap_or_else(|| read[line].paragraph.source.given(slip.at.clone()));
                (line, given, slip)
            })
            .filter(|(_, given, _)| !given.is_empty())
            .collect();
        placed.sort_by_key(|(line, given, slip)| {
            (*line, rank(slip.level), std::cmp::Reverse(given.len()), given.start)
        });
        let mut taken: Vec<(usize, Range<usize>)> = Vec::new();
        placed.retain(|(line, given, _)| {
            let free = !taken
                .iter()
                .any(|(other, span)| other == line && span.start < given.end && given.start < span.end);
            if free {
                taken.push((*line, given.clone()));
            }
            free
        });
        placed.sort_by_key(|(line, given, _)| (*line, given.start));
        let mut seen: HashMap<u64, u64> = HashMap::new();
        placed
            .into_iter()
            .filter_map(|(line, given, slip)| {
                let text = cut(lines[line], &given).to_owned();
                let place = &read[line].paragraph;
                let context = surroundings(place, &slip, &text);
                // The same slip in the same surroundings twice: told apart by its number.
                let times = seen.entry(context).or_default();
                let context = context.wrapping_add(*times);
                *times += 1;
                if self.options.ignored.contains(&context) {
                    return None;
                }
                Some(Finding {
                    rule: slip.rule,
                    level: slip.level,
                    span: begins[line] + given.start..begins[line] + given.end,
                    text,
                    message: slip.message,
                    basis: slip.basis,
                    fixes: slip.fixes,
                    context,
                })
            })
            .collect()
    }
}

/// Which of two findings in one place stays: remarks on a whole line give way to a slip within it.
fn rank(level: Level) -> u8 {
    match level {
        Level::Silent => 0,
        Level::Certain => 1,
        Level::Rulebook => 2,
        Level::Context => 3,
        Level::Content => 4,
    }
}

/// Names a finding by its rule, its text and a few words on both sides. The name is kept in the user's data, so it may
/// not change with the program (FNV-1a, 64 bits).
fn surroundings(paragraph: &Paragraph, slip: &Slip, text: &str) -> u64 {
    let letters = &paragraph.source.letters;
    let mut name = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0xff]) {
            name = (name ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    add(slip.rule);
    let composed: String =
        letters[slip.at.start.min(letters.len())..slip.at.end.min(letters.len())].iter().collect();
    add(if composed.is_empty() { text } else { &composed });
    let near = |word: &&crate::paragraph::Word| {
        word.end <= slip.at.start && word.end + 24 > slip.at.start
            || word.start >= slip.at.end && word.start < slip.at.end + 24
    };
    for word in paragraph.words.iter().filter(near) {
        add(&word.small);
    }
    name
}

/// A run of characters of a line.
fn cut<'a>(line: &'a str, span: &Range<usize>) -> &'a str {
    let mut ends = line.char_indices().map(|(at, _)| at).chain([line.len()]);
    let start = ends.nth(span.start).unwrap_or(line.len());
    let end = if span.is_empty() { start } else { ends.nth(span.len() - 1).unwrap_or(line.len()) };
    &line[start..end]
}

/// The text with one finding mended by one of its fixes.
///
/// ```
/// use proofing::{Options, Proofreader, apply};
/// let text = "Trường tổ chức  tham quan.";
/// let found = Proofreader::new(Options::default()).check(text);
/// assert_eq!(apply(text, &found[0], 0).as_deref(), Some("Trường tổ chức tham quan."));
/// ```
pub fn apply(text: &str, finding: &Finding, fix: usize) -> Option<String> {
    let fix = finding.fixes.get(fix)?;
    let before: String = text.chars().take(finding.span.start).collect();
    let after: String = text.chars().skip(finding.span.end).collect();
    Some(before + fix + &after)
}
