//! A line of text, taken apart once for all rules.

use crate::lexicon::{self, Syllable};
use crate::source::Source;
use crate::syllable::is_syllable;
use crate::token::{Kind, Token, tokens};

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// "trường"
    Small,
    /// "Trường"
    First,
    /// "TRƯỜNG", one capital alone too if its neighbours are so
    All,
    /// "trƯờng"
    Odd,
}

/// A word of a line.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Its place among the tokens.
    pub(crate) token: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// In small letters.
    pub(crate) small: String,
    pub(crate) case: Case,
    /// Known to the lexicon.
    pub(crate) known: Option<Syllable>,
    /// Can be a syllable.
    pub(crate) syllable: bool,
    /// Begins a sentence, a line or a quotation, so that a capital says nothing.
    pub(crate) opens: bool,
    /// Follows the full stop of a sentence, so that it must have a capital.
    pub(crate) begins: bool,
    /// Nothing but spaces stands between it and the word before.
    pub(crate) joined: bool,
    /// Within quotation marks.
    pub(crate) quoted: bool,
}

/// A line, its letters, tokens and words.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph {
    /// The line as given.
    pub(crate) line: String,
    pub(crate) source: Source,
    pub(crate) tokens: Vec<Token>,
    pub(crate) words: Vec<Word>,
    /// Mostly capitals: a head, where capitals say nothing.
    pub(crate) shouted: bool,
}

impl Paragraph {
    /// Reads one line.
    pub(crate) fn of(line: &str) -> Self {
        let source = Source::of(line);
        let tokens = tokens(&source.letters);
        let mut paragraph = Self { line: line.to_owned(), source, tokens, words: Vec::new(), shouted: false };
        paragraph.find_words();
        paragraph
    }

    fn find_words(&mut self) {
        self.words.reserve(self.tokens.len() / 2 + 1);
        let mut opens = true;
        let mut begins = false;
        let mut joined = false;
        let mut quoted = false;
        let mut capitals = 0;
        for place in 0..self.tokens.len() {
            let token = self.tokens[place];
            match token.kind {
                Kind::Word => {
                    let written = &self.source.letters[token.start..token.end];
                    let small = small(written);
                    let case = case(written);
                    capitals += usize::from(case == Case::All);
                    let known = lexicon::get().syllable(&small);
                    self.words.push(Word {
                        token: place,
                        start: token.start,
                        end: token.end,
                        syllable: known.is_some() || is_syllable(&small),
                        small,
                        case,
                        known,
                        opens,
                        begins,
                        joined,
                        quoted,
                    });
                    (opens, begins) = (false, false);
                    joined = true;
                }
                Kind::Space => {}
                Kind::Mark => {
                    joined = false;
                    begins = self.ends_sentence(place);
                    let mark = self.source.letters[token.start];
                    match mark {
                        '“' => (quoted, opens) = (true, true),
                        '”' => quoted = false,
                        '"' => {
                            quoted = !quoted;
                            opens |= quoted;
                        }
                        '.' | '!' | '?' | '…' | '[' | ']' | '*' | '•' | '+' | ':' => opens = true,
                        ')' | '-' | '–' if self.words.is_empty() => opens = true,
                        _ => {}
                    }
                }
                // "1.", "a)" and "I." at the head of a line leave the head open.
                Kind::Number | Kind::Mixed => {
                    (joined, begins) = (false, false);
                    opens = opens && self.words.is_empty();
                }
                _ => {
                    (joined, opens, begins) = (false, false, false);
                }
            }
        }
        self.shouted = self.words.len() > 1 && capitals * 2 > self.words.len();
    }

    /// Whether the mark at a place ends a sentence: after a word that is no abbreviation, before a space.
    fn ends_sentence(&self, place: usize) -> bool {
        let Some(before) = place.checked_sub(1) else { return false };
        let word = self.words.last().filter(|word| word.token == before);
        let apart = self.tokens.get(place + 1).is_some_and(|next| next.kind == Kind::Space);
        match self.token(place) {
            ['.'] => {
                apart
                    && match word {
                        Some(word) => {
                            word.syllable
                                && matches!(word.case, Case::Small | Case::First)
                                && word.end - word.start > 1
                        }
                        // A number at the head of a line counts it.
                        None => {
                            !self.words.is_empty()
                                && matches!(self.tokens[before].kind, Kind::Date | Kind::Mixed | Kind::Number)
                                && self.tokens[before].end - self.tokens[before].start > 1
                        }
                    }
            }
            ['!' | '?'] => apart && word.is_some(),
            _ => false,
        }
    }

    /// The letters of a token.
    pub(crate) fn token(&self, place: usize) -> &[char] {
        let token = &self.tokens[place];
        &self.source.letters[token.start..token.end]
    }

    /// Whether a token is written so.
    pub(crate) fn is(&self, place: usize, text: &str) -> bool {
        self.tokens.get(place).is_some() && self.token(place).iter().copied().eq(text.chars())
    }

    /// A run of letters as text.
    pub(crate) fn slice(&self, start: usize, end: usize) -> String {
        self.source.letters[start..end].iter().collect()
    }

    /// A word as it is written.
    pub(crate) fn written(&self, word: &Word) -> String {
        self.slice(word.start, word.end)
    }

    /// The word at a place, if nothing but spaces stands between it and the word before it.
    pub(crate) fn after(&self, place: usize) -> Option<&Word> {
        self.words.get(place + 1).filter(|word| word.joined)
    }

    /// The word before a place, if nothing but spaces stands between.
    pub(crate) fn before(&self, place: usize) -> Option<&Word> {
        self.words.get(place).filter(|word| word.joined).and_then(|_| self.words.get(place.checked_sub(1)?))
    }

    /// Whether these small words stand at a place, one joined to the next.
    pub(crate) fn reads(&self, place: usize, words: &[&str]) -> bool {
        self.words.get(place..place + words.len()).is_some_and(|run| {
            run.iter()
                .zip(words)
                .enumerate()
                .all(|(at, (word, wanted))| word.small == *wanted && (at == 0 || word.joined))
        })
    }

    /// Whether the words of a phrase stand at a place, whatever their capitals, and how many they are.
    pub(crate) fn reads_phrase(&self, place: usize, phrase: &str) -> Option<usize> {
        let mut length = 0;
        for part in phrase.split(' ') {
            let word = self.words.get(place + length).filter(|word| length == 0 || word.joined)?;
            if !part.chars().flat_map(char::to_lowercase).eq(word.small.chars()) {
                return None;
            }
            length += 1;
        }
        Some(length)
    }

    /// How many syllables stand in the line.
    pub(crate) fn syllables(&self) -> usize {
        self.tokens.iter().filter(|token| !matches!(token.kind, Kind::Space | Kind::Mark)).count()
    }
}

/// In small letters; the letters of Vietnamese have one small letter each.
fn small(written: &[char]) -> String {
    let mut small = String::with_capacity(written.len() * 3);
    for letter in written {
        if letter.is_ascii_lowercase() {
            small.push(*letter);
        } else {
            small.extend(letter.to_lowercase());
        }
    }
    small
}

fn case(written: &[char]) -> Case {
    let capitals = written.iter().filter(|letter| letter.is_uppercase()).count();
    match capitals {
        0 => Case::Small,
        1 if written[0].is_uppercase() => Case::First,
        all if all == written.len() => Case::All,
        _ => Case::Odd,
    }
}

/// The word with the case of the one it stands for.
pub(crate) fn in_case(word: &str, case: Case) -> String {
    match case {
        Case::Small | Case::Odd => word.to_owned(),
        Case::First => capital(word),
        Case::All => word.to_uppercase(),
    }
}

/// The word with a capital first letter.
pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
