//! The text as given and the letters that the rules read: composed, without what cannot be seen, each letter knowing
//! which characters of the given text it came from.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Something the eye does not see, or a letter that only looks right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Oddity {
    /// Where, in characters of the given text.
    pub(crate) at: Range<usize>,
    /// What should stand there.
    pub(crate) instead: String,
}

/// One line of the given text, ready to be read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Source {
    /// The letters as the rules see them.
    pub(crate) letters: Vec<char>,
    /// Where each letter begins in the line as given, in characters; one more for the end.
    starts: Vec<usize>,
    /// Where each letter ends.
    ends: Vec<usize>,
    /// What was mended on the way.
    pub(crate) oddities: Vec<Oddity>,
}

impl Source {
    /// Reads one line.
    pub(crate) fn of(line: &str) -> Self {
        let mut source = Self::default();
        let mut cluster: Vec<char> = Vec::new();
        let mut begun = 0;
        let mut end = 0;
        for (at, given) in line.chars().enumerate() {
            let Some(letter) = source.clean(given, at) else { continue };
            if is_whole(letter) || canonical_combining_class(letter) == 0 || cluster.is_empty() {
                source.close(&mut cluster, begun, end);
                begun = at;
            }
            cluster.push(letter);
            end = at + 1;
        }
        source.close(&mut cluster, begun, end);
        source.mend_look_alikes();
        source
    }

    /// One character as the rules see it; `None` if it cannot be seen.
    fn clean(&mut self, given: char, at: usize) -> Option<char> {
        let seen = match given {
            ' '..='~' | '\t' => return Some(given),
            '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
                return Some(' ');
            }
            // Half of a Windows line end.
            '\r' => return None,
            // Word's soft line breaks.
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => return Some('\t'),
            '\u{d0}' | '\u{189}' => Some('Đ'),
            '\u{f0}' | '\u{256}' => Some('đ'),
            '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{e000}'..='\u{f8ff}' => None,
            _ if given.is_control() => None,
            _ => return Some(given),
        };
        self.oddities.push(Oddity { at: at..at + 1, instead: seen.map(String::from).unwrap_or_default() });
        seen
    }

    fn close(&mut self, cluster: &mut Vec<char>, begun: usize, end: usize) {
        match cluster.as_slice() {
            [] => {}
            [one] if is_whole(*one) => self.push(*one, begun, end),
            some => {
                // A hat after the tone would keep them apart.
                let (hats, others): (Vec<char>, Vec<char>) = some
                    .iter()
                    .copied()
                    .nfd()
                    .skip(1)
                    .partition(|mark| matches!(mark, '\u{302}' | '\u{306}' | '\u{31b}'));
                let base = some.iter().copied().nfd().take(1);
                let composed: Vec<char> = base.chain(hats).chain(others).nfc().collect();
                for letter in composed {
                    self.push(letter, begun, end);
                }
            }
        }
        cluster.clear();
    }

    fn push(&mut self, letter: char, begun: usize, end: usize) {
        self.letters.push(letter);
        self.starts.push(begun);
        self.ends.push(end);
    }

    /// Cyrillic and Greek letters that look Latin, where a Latin letter stands beside them.
    fn mend_look_alikes(&mut self) {
        for at in 0..self.letters.len() {
            let Some(latin) = look_alike(self.letters[at]) else { continue };
            let beside = |place: Option<usize>| {
                place.and_then(|place| self.letters.get(place)).is_some_and(|letter| {
                    letter.is_ascii_alphabetic()
                        || ('\u{c0}'..'\u{300}').contains(letter)
                        || ('\u{1e00}'..'\u{1f00}').contains(letter)
                })
            };
            if beside(at.checked_sub(1)) || beside(Some(at + 1)) {
                self.letters[at] = latin;
                let oddity = Oddity { at: self.starts[at]..self.ends[at], instead: latin.to_string() };
                self.oddities.push(oddity);
            }
        }
    }

    /// Where a run of letters stands in the line as given, in characters.
    pub(crate) fn given(&self, letters: Range<usize>) -> Range<usize> {
        if letters.is_empty() {
            let at = self.starts.get(letters.start).or_else(|| self.ends.last()).copied().unwrap_or(0);
            return at..at;
        }
        self.starts[letters.start]..self.ends[letters.end - 1]
    }
}

/// Letters and marks that are composed as they stand: Latin with its marks, and the usual punctuation.
fn is_whole(letter: char) -> bool {
    matches!(letter, '\0'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2027}')
}

fn look_alike(letter: char) -> Option<char> {
    const PAIRS: [(char, char); 28] = [
        ('а', 'a'),
        ('е', 'e'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('у', 'y'),
        ('х', 'x'),
        ('і', 'i'),
        ('ѕ', 's'),
        ('ј', 'j'),
        ('А', 'A'),
        ('В', 'B'),
        ('Е', 'E'),
        ('К', 'K'),
        ('М', 'M'),
        ('Н', 'H'),
        ('О', 'O'),
        ('Р', 'P'),
        ('С', 'C'),
        ('Т', 'T'),
        ('Х', 'X'),
        ('І', 'I'),
        ('Ѕ', 'S'),
        ('ο', 'o'),
        ('Α', 'A'),
        ('Ο', 'O'),
        ('Τ', 'T'),
        ('Ν', 'N'),
    ];
    if letter < '\u{370}' {
        return None;
    }
    PAIRS.iter().find(|(alike, _)| *alike == letter).map(|(_, latin)| *latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_know_where_they_came_from() {
        let source = Source::of("Tuye\u{302}\u{301}t\u{200b} n");
        assert_eq!(source.letters.iter().collect::<String>(), "Tuyết n");
        assert_eq!(source.given(3..4), 3..6);
        assert_eq!(source.given(3..5), 3..7);
        assert_eq!(source.given(6..7), 9..10);
        assert_eq!(source.oddities, [Oddity { at: 7..8, instead: String::new() }]);
    }

    #[test]
    fn look_alikes_beside_latin_letters() {
        let source = Source::of("trоng Ðội Москва");
        assert_eq!(source.letters.iter().collect::<String>(), "trong Đội Москва");
        assert_eq!(source.oddities.len(), 2);
    }
}
