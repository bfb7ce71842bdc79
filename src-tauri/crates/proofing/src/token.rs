//! Tokens of one line: words, numbers, dates, document numbers, abbreviations, addresses, marks.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters only.
    Word,
    /// Letters and digits: "5A1", "tru7o7ng2".
    Mixed,
    /// "1.200", "36", "2026-2027", "14:00".
    Number,
    /// "13/11/2026", "13/11".
    Date,
    /// "52/KH-MNNS".
    DocNumber,
    /// "GD&ĐT", "Đ/c", "V/v"; capitals alone are a word.
    Abbreviation,
    /// An address of the web or of mail.
    Address,
    /// A run of white space.
    Space,
    /// One mark, or a run of points.
    Mark,
}

/// A token and where it stands, in letters of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Takes a line apart. Every letter belongs to exactly one token.
pub(crate) fn tokens(letters: &[char]) -> Vec<Token> {
    let mut found = Vec::with_capacity(letters.len() / 3 + 1);
    let mut start = 0;
    while start < letters.len() {
        let (kind, end) = next(letters, start);
        found.push(Token { kind, start, end });
        start = end;
    }
    found
}

fn next(letters: &[char], start: usize) -> (Kind, usize) {
    let first = letters[start];
    let run = |fits: &dyn Fn(char) -> bool| {
        start + letters[start..].iter().take_while(|letter| fits(**letter)).count()
    };
    if first.is_whitespace() {
        return (Kind::Space, run(&char::is_whitespace));
    }
    if let Some(end) = address(letters, start) {
        return (Kind::Address, end);
    }
    if first.is_ascii_digit() {
        return number(letters, start);
    }
    if first.is_alphabetic() {
        return word(letters, start);
    }
    if first == '.' {
        let end = run(&|letter| letter == '.');
        // "./." closes an official paper.
        if end == start + 1 && letters.get(end) == Some(&'/') && letters.get(end + 1) == Some(&'.') {
            return (Kind::Mark, end + 2);
        }
        return (Kind::Mark, end);
    }
    (Kind::Mark, start + 1)
}

/// "https://…", "www.…", "ten@truong.edu.vn", "truong.edu.vn".
fn address(letters: &[char], start: usize) -> Option<usize> {
    if !letters[start].is_ascii_alphanumeric() {
        return None;
    }
    let mut end = start;
    let mut certain = false;
    let mut points = 0;
    while let Some(letter) = letters.get(end) {
        match letter {
            '@' => certain = true,
            ':' if letters.get(end + 1) == Some(&'/') && letters.get(end + 2) == Some(&'/') => certain = true,
            '.' if letters.get(end + 1).is_some_and(char::is_ascii_alphabetic) => points += 1,
            '.' | '/' | '-' | '_' | '?' | '=' | '&' | '%' | '#' | ':' if end > start => {}
            letter if letter.is_ascii_alphanumeric() => {}
            _ => break,
        }
        end += 1;
    }
    while end > start && !letters[end - 1].is_ascii_alphanumeric() && letters[end - 1] != '/' {
        end -= 1;
    }
    let written: String = letters[start..end].iter().collect::<String>().to_ascii_lowercase();
    let known = written.starts_with("www.")
        || [".vn", ".com", ".org", ".net", ".edu"]
            .iter()
            .any(|tail| written.ends_with(tail) || written.contains(&format!("{tail}/")));
    (certain || (points > 0 && known)).then_some(end).filter(|end| *end > start)
}

/// What begins with a digit.
fn number(letters: &[char], start: usize) -> (Kind, usize) {
    let mut end = start;
    let mut symbol = false;
    let mut slashes = 0;
    while let Some(letter) = letters.get(end) {
        let next = letters.get(end + 1).copied().unwrap_or(' ');
        let joins = match letter {
            letter if letter.is_ascii_digit() => true,
            '.' | ',' | ':' => next.is_ascii_digit(),
            '/' | '-' if next.is_ascii_digit() => {
                slashes += usize::from(*letter == '/');
                true
            }
            '–' => next.is_ascii_digit() && !symbol,
            // The symbol of a document: "/KH-MNNS", "-NQ/CB".
            '/' | '-' => {
                let of_symbol = next.is_uppercase()
                    && (symbol || *letter == '/' || letters.get(end + 2).is_some_and(|it| it.is_uppercase()));
                symbol |= of_symbol;
                of_symbol
            }
            '&' => symbol && next.is_uppercase(),
            letter => letter.is_alphabetic(),
        };
        if !joins {
            break;
        }
        end += 1;
    }
    let run = &letters[start..end];
    let kind = if symbol {
        Kind::DocNumber
    } else if run.iter().any(|letter| letter.is_alphabetic()) {
        Kind::Mixed
    } else if is_date(run, slashes) {
        Kind::Date
    } else {
        Kind::Number
    };
    (kind, end)
}

/// "13/11/2026", "13/11", "13-11-2026", "13.11.2026".
fn is_date(run: &[char], slashes: usize) -> bool {
    let text: String = run.iter().collect();
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let short = |part: &&str| (1..=2).contains(&part.len());
    match parts.as_slice() {
        [day, month] => slashes == 1 && short(day) && short(month),
        [day, month, year] => short(day) && short(month) && year.len() == 4,
        _ => false,
    }
}

/// What begins with a letter.
fn word(letters: &[char], start: usize) -> (Kind, usize) {
    let is_letter =
        |letter: &char| letter.is_alphabetic() || unicode_normalization::char::is_combining_mark(*letter);
    let mut end = start + letters[start..].iter().take_while(|letter| is_letter(letter)).count();
    let upper = |from: usize, to: usize| letters[from..to].iter().all(|letter| letter.is_uppercase());
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    // Đ/c, đ/c, V/v, v/v
    if end == start + 1 && at(end) == '/' && is_letter(&at(end + 1)) && !is_letter(&at(end + 2)) {
        return (Kind::Abbreviation, end + 2);
    }
    // H’Mông, K'Ho
    if end == start + 1 && matches!(at(end), '’' | '\'') && at(end + 1).is_uppercase() {
        end += 1 + letters[end + 1..].iter().take_while(|letter| is_letter(letter)).count();
        return (Kind::Abbreviation, end);
    }
    let mut joined = false;
    while upper(start, end) && matches!(at(end), '&') && at(end + 1).is_uppercase() {
        end += 1 + letters[end + 1..].iter().take_while(|letter| is_letter(letter)).count();
        joined = true;
    }
    if joined {
        return (Kind::Abbreviation, end);
    }
    if at(end).is_ascii_digit() {
        let end = end + letters[end..].iter().take_while(|letter| letter.is_alphanumeric()).count();
        return (Kind::Mixed, end);
    }
    (Kind::Word, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Kind, String)> {
        let letters: Vec<char> = text.chars().collect();
        let found = tokens(&letters);
        let mut at = 0;
        for token in &found {
            assert_eq!(token.start, at);
            at = token.end;
        }
        assert_eq!(at, letters.len());
        found
            .into_iter()
            .filter(|token| token.kind != Kind::Space)
            .map(|token| (token.kind, letters[token.start..token.end].iter().collect()))
            .collect()
    }

    #[test]
    fn one_token_of_each_kind() {
        for (text, kind) in [
            ("trường", Kind::Word),
            ("5A1", Kind::Mixed),
            ("tru7o7ng2", Kind::Mixed),
            ("2026-2027", Kind::Number),
            ("1.200", Kind::Number),
            ("14:00", Kind::Number),
            ("13/11/2026", Kind::Date),
            ("05/9", Kind::Date),
            ("52/KH-MNNS", Kind::DocNumber),
            ("30/2020/NĐ-CP", Kind::DocNumber),
            ("05-NQ/CB", Kind::DocNumber),
            ("GD&ĐT", Kind::Abbreviation),
            ("Đ/c", Kind::Abbreviation),
            ("UBND", Kind::Word),
            ("GDĐT", Kind::Word),
            ("https://c1.edu.vn/tin?x=1", Kind::Address),
            ("mamnon@truong.edu.vn", Kind::Address),
            ("./.", Kind::Mark),
            ("...", Kind::Mark),
        ] {
            assert_eq!(read(text), [(kind, text.to_owned())]);
        }
    }

    #[test]
    fn marks_stay_apart() {
        let kinds: Vec<Kind> = read("dự, 36 cô (5-6 tuổi).").into_iter().map(|(kind, _)| kind).collect();
        use Kind::{Mark, Number, Word};
        assert_eq!(kinds, [Word, Mark, Number, Word, Mark, Number, Word, Mark, Mark]);
    }
}
