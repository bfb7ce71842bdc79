//! The tables that ship with the program, read once: pairs, known errors, names, foreign words.
//!
//! Sources and licences: `assets/proofing/README.md`.

use std::sync::{LazyLock, OnceLock};

use crate::hash::{QuickMap, QuickSet};
use crate::syllable::{is_syllable, keys};

const PAIRS: &str = include_str!("../../../../assets/proofing/pairs.txt");
const BESIDE: &str = include_str!("../../../../assets/proofing/beside.txt");
const SYLLABLES: &str = include_str!("../../../../assets/proofing/syllables.txt");
const SEEN: &str = include_str!("../../../../assets/proofing/seen.txt");
const ERRORS: &str = include_str!("../../../../assets/proofing/errors.txt");
const FOREIGN: &str = include_str!("../../../../assets/proofing/foreign.txt");
const SINGLE: &str = include_str!("../../../../assets/proofing/single.txt");
const NAMES: &str = include_str!("../../../../assets/proofing/names.txt");
const PROPER: &str = include_str!("../../../../assets/proofing/proper.txt");
const DOUBLED: &str = include_str!("../../../../assets/proofing/doubled.txt");

/// A syllable of the lexicon, whatever its spelling (hòa, hoà; kỹ, kĩ).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Syllable(u16);

/// A known error: what is written and what is meant, both in small letters.
#[derive(Debug)]
pub(crate) struct KnownError {
    pub(crate) wrong: Vec<&'static str>,
    pub(crate) right: &'static str,
}

/// All tables.
pub(crate) struct Lexicon {
    by_keys: QuickMap<String, Syllable>,
    by_word: QuickMap<&'static str, Syllable>,
    spelled: Vec<Spelled>,
    /// What else stands after a syllable, by the syllable: read when it is asked for.
    lines: Vec<Lines>,
    /// What makes a word after a syllable: only these pairs may be proposed.
    tails: Beside,
    heads: Beside,
    pub(crate) errors: QuickMap<&'static str, Vec<KnownError>>,
    foreign: QuickSet<&'static str>,
    single: QuickSet<&'static str>,
    surnames: QuickSet<&'static str>,
    doubled: QuickSet<&'static str>,
    /// Names of places, days and bodies with their capitals, by their first word in small letters.
    pub(crate) proper: QuickMap<String, Vec<Vec<&'static str>>>,
}

/// What two tables say of a syllable, and what it means.
#[derive(Default)]
struct Lines {
    texts: [&'static str; 2],
    read: OnceLock<Box<[Syllable]>>,
}

struct Spelled {
    word: &'static str,
    keys: String,
    /// In how many pairs it stands.
    weight: u32,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// The lexicon; the first call reads it.
pub(crate) fn get() -> &'static Lexicon {
    &LEXICON
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl Lexicon {
    fn read() -> Self {
        let mut lexicon = Self {
            by_keys: quick_map(6000),
            by_word: quick_map(6000),
            spelled: Vec::with_capacity(6000),
            lines: Vec::new(),
            tails: Beside::default(),
            heads: Beside::default(),
            errors: QuickMap::default(),
            foreign: lines(FOREIGN).flat_map(str::split_ascii_whitespace).collect(),
            single: QuickSet::default(),
            surnames: lines(NAMES).flat_map(str::split_ascii_whitespace).collect(),
            doubled: lines(DOUBLED).flat_map(str::split_ascii_whitespace).collect(),
            proper: QuickMap::default(),
        };
        let mut proposed: Vec<(Syllable, Syllable)> = Vec::with_capacity(8000);
        lexicon.read_pairs(PAIRS, &mut proposed);
        for (head, tail) in &proposed {
            lexicon.spelled[usize::from(head.0)].weight += 1;
            lexicon.spelled[usize::from(tail.0)].weight += 1;
        }
        for word in lines(SYLLABLES).flat_map(str::split_ascii_whitespace) {
            lexicon.intern(word);
        }
        for word in lines(SINGLE).flat_map(str::split_ascii_whitespace) {
            lexicon.intern(word);
            lexicon.single.insert(word);
        }
        let many = lexicon.spelled.len();
        lexicon.lines.resize_with(many, Lines::default);
        for (table, text) in [BESIDE, SEEN].into_iter().enumerate() {
            for (head, tails) in lines(text).filter_map(|line| line.split_once(':')) {
                if let Some(head) = lexicon.by_word.get(head) {
                    lexicon.lines[usize::from(head.0)].texts[table] = tails;
                }
            }
        }
        lexicon.tails = Beside::of(many, &proposed);
        let turned: Vec<_> = proposed.iter().map(|(head, tail)| (*tail, *head)).collect();
        lexicon.heads = Beside::of(many, &turned);
        for line in lines(ERRORS) {
            let Some((wrong, right)) = line.split_once("=>") else { continue };
            let wrong: Vec<&str> = wrong.split_ascii_whitespace().collect();
            let Some(first) = wrong.first().copied() else { continue };
            lexicon.errors.entry(first).or_default().push(KnownError { wrong, right: right.trim() });
        }
        for line in lines(PROPER) {
            let words: Vec<&str> = line.split_ascii_whitespace().collect();
            if let Some(first) = words.first() {
                lexicon.proper.entry(first.to_lowercase()).or_default().push(words);
            }
        }
        for runs in lexicon.proper.values_mut() {
            runs.sort_by_key(|words| std::cmp::Reverse(words.len()));
        }
        lexicon
    }

    /// Reads a table of "head: tail tail …", one head a line.
    fn read_pairs(&mut self, table: &'static str, pairs: &mut Vec<(Syllable, Syllable)>) {
        for line in lines(table) {
            let Some((head, tails)) = line.split_once(':') else { continue };
            let Some(head) = self.intern(head.trim_end()) else { continue };
            for tail in tails.split(' ').filter(|tail| !tail.is_empty()) {
                if let Some(tail) = self.intern(tail) {
                    pairs.push((head, tail));
                }
            }
        }
    }

    fn intern(&mut self, word: &'static str) -> Option<Syllable> {
        if let Some(known) = self.by_word.get(word) {
            return Some(*known);
        }
        let typed = keys(word)?;
        let syllable = match self.by_keys.get(&typed) {
            Some(known) => *known,
            None => {
                let new = Syllable(u16::try_from(self.spelled.len()).ok()?);
                self.spelled.push(Spelled { word, keys: typed.clone(), weight: 0 });
                self.by_keys.insert(typed, new);
                new
            }
        };
        self.by_word.insert(word, syllable);
        Some(syllable)
    }

    /// The syllable of a word in small letters, if the lexicon knows it.
    pub(crate) fn syllable(&self, small: &str) -> Option<Syllable> {
        self.by_word.get(small).copied().or_else(|| {
            // Raw keys are the keys of a syllable, but no syllable.
            if is_syllable(small) { self.by_keys.get(&keys(small)?).copied() } else { None }
        })
    }

    /// How it is spelled.
    pub(crate) fn word(&self, syllable: Syllable) -> &'static str {
        self.spelled[usize::from(syllable.0)].word
    }

    /// Its Telex keys.
    pub(crate) fn keys_of(&self, syllable: Syllable) -> &str {
        &self.spelled[usize::from(syllable.0)].keys
    }

    /// In how many pairs it stands.
    pub(crate) fn weight(&self, syllable: Syllable) -> u32 {
        self.spelled[usize::from(syllable.0)].weight
    }

    /// Whether two syllables make a word of the lexicon.
    pub(crate) fn pairs(&self, head: Syllable, tail: Syllable) -> bool {
        self.tails(head).contains(&tail)
    }

    /// Whether two syllables were ever read beside each other, or make a word.
    pub(crate) fn met(&self, head: Syllable, tail: Syllable) -> bool {
        self.pairs(head, tail) || self.beside(head).contains(&tail)
    }

    /// What may follow a syllable in a word.
    pub(crate) fn tails(&self, head: Syllable) -> &[Syllable] {
        self.tails.of_one(head)
    }

    /// What may go before a syllable in a word.
    pub(crate) fn heads(&self, tail: Syllable) -> &[Syllable] {
        self.heads.of_one(tail)
    }

    /// What was ever read after a syllable.
    pub(crate) fn followers(&self, head: Syllable) -> impl Iterator<Item = Syllable> {
        self.tails(head).iter().chain(self.beside(head)).copied()
    }

    fn beside(&self, head: Syllable) -> &[Syllable] {
        let lines = &self.lines[usize::from(head.0)];
        lines.read.get_or_init(|| {
            let words = lines.texts.iter().flat_map(|text| text.split_ascii_whitespace());
            words.filter_map(|word| self.by_word.get(word).copied()).collect()
        })
    }

    /// Every syllable.
    pub(crate) fn all(&self) -> impl Iterator<Item = Syllable> {
        (0..self.spelled.len()).filter_map(|place| u16::try_from(place).ok().map(Syllable))
    }

    /// Whether a word in small letters is foreign and in use.
    pub(crate) fn is_foreign(&self, small: &str) -> bool {
        self.foreign.contains(small)
    }

    /// Whether a word in small letters is a syllable of the lexicon that lost its marks.
    pub(crate) fn is_bare(&self, small: &str) -> bool {
        self.spelled.iter().any(|it| it.weight > 0 && same_but_marks(it.word, small))
    }

    /// Whether a word in small letters often stands alone.
    pub(crate) fn stands_alone(&self, small: &str) -> bool {
        self.single.contains(small)
    }

    /// Whether a word in small letters is a family name.
    pub(crate) fn is_surname(&self, small: &str) -> bool {
        self.surnames.contains(small)
    }

    /// Whether a word in small letters is used doubled (dần dần).
    pub(crate) fn may_double(&self, small: &str) -> bool {
        self.doubled.contains(small)
    }

    #[cfg(test)]
    pub(crate) fn size(&self) -> (usize, usize, usize) {
        let beside = self.all().map(|it| self.beside(it).len()).sum();
        (self.tails.neighbours.len(), beside, self.errors.values().map(Vec::len).sum())
    }
}

/// What stands beside each syllable, all in one list.
#[derive(Debug, Default)]
struct Beside {
    /// Where each syllable's neighbours begin; one more for the end.
    starts: Vec<u32>,
    neighbours: Vec<Syllable>,
}

impl Beside {
    /// Of `many` syllables, in the order of the pairs.
    fn of(many: usize, pairs: &[(Syllable, Syllable)]) -> Self {
        let mut starts = vec![0_u32; many + 1];
        for (one, _) in pairs {
            starts[usize::from(one.0) + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        let mut next = starts.clone();
        let mut neighbours = vec![Syllable(0); pairs.len()];
        for (one, other) in pairs {
            let at = &mut next[usize::from(one.0)];
            neighbours[*at as usize] = *other;
            *at += 1;
        }
        Self { starts, neighbours }
    }

    fn of_one(&self, one: Syllable) -> &[Syllable] {
        let place = usize::from(one.0);
        match (self.starts.get(place), self.starts.get(place + 1)) {
            (Some(from), Some(to)) => &self.neighbours[*from as usize..*to as usize],
            _ => &[],
        }
    }
}

/// Whether a word without its marks is this one of plain letters.
fn same_but_marks(word: &str, plain: &str) -> bool {
    let mut plain = plain.chars();
    word.chars().all(|letter| {
        let mut base = '\0';
        unicode_normalization::char::decompose_canonical(letter, |part| {
            if base == '\0' {
                base = if part == 'đ' { 'd' } else { part };
            }
        });
        plain.next() == Some(base)
    }) && plain.next().is_none()
}

fn quick_map<Key, Value>(room: usize) -> QuickMap<Key, Value> {
    QuickMap::with_capacity_and_hasher(room, Default::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_large_enough() {
        let (pairs, beside, errors) = get().size();
        assert!(pairs >= 4000, "{pairs} pairs");
        assert!(beside >= 25_000, "{beside} other neighbours");
        assert!(errors >= 300, "{errors} known errors");
    }

    #[test]
    fn both_spellings_are_one_syllable() {
        let lexicon = get();
        assert_eq!(lexicon.syllable("hòa"), lexicon.syllable("hoà"));
        assert_eq!(lexicon.syllable("kỹ"), lexicon.syllable("kĩ"));
        let (Some(giao), Some(duc)) = (lexicon.syllable("giáo"), lexicon.syllable("dục")) else {
            panic!()
        };
        assert!(lexicon.pairs(giao, duc));
    }
}
