//! A rendered sentence made fit to print: commas, capitals, spaces, the full stop.

use super::mark::{FROM, FROM_END, SOFT_COMMA, SPAN_END};

/// Settles soft commas, doubled stops and spaces in a rendered piece.
pub(crate) fn settle(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            SOFT_COMMA => {
                let mut ahead = chars.clone().skip_while(|c| *c == ' ' || *c == SPAN_END);
                let closes = matches!(
                    ahead.next(),
                    None | Some('.' | ',' | ';' | ':' | '!' | '?' | ')' | '”' | '(' | SOFT_COMMA | '\n')
                );
                if !closes {
                    out.push(',');
                }
            }
            ' ' | '\t' if out.ends_with([' ', '\n']) || out.is_empty() => {}
            '\t' => out.push(' '),
            '.' | ',' | ';' | ':' => {
                while out.ends_with(' ') {
                    out.pop();
                }
                // A stop after a stop is one too many; after a comma it takes its place.
                if c == '.' && out.ends_with(['.', '!', '?', '…']) {
                    continue;
                }
                if out.ends_with([',', ';', ':']) {
                    out.pop();
                }
                out.push(c);
            }
            other => out.push(other),
        }
    }
    out.trim_end().to_owned()
}

/// A sentence with its capital, its full stop and its origins around it.
pub(crate) fn finish(settled: &str, from: &[String]) -> String {
    let sentence = vietnamese::list::upper_first(settled);
    let stop = if sentence.ends_with(['.', '!', '?', '…', ':', ';']) { "" } else { "." };
    format!("{FROM}{}{FROM_END}{sentence}{stop}{SPAN_END}", from.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_soft_comma_speaks_only_inside_a_sentence() {
        assert_eq!(settle("đồng chí A, Hiệu trưởng\u{E009} cảm ơn"), "đồng chí A, Hiệu trưởng, cảm ơn");
        assert_eq!(settle("là đồng chí A, Hiệu trưởng\u{E009}."), "là đồng chí A, Hiệu trưởng.");
        assert_eq!(settle("A, Hiệu trưởng\u{E009}; cùng 2 người"), "A, Hiệu trưởng; cùng 2 người");
    }

    #[test]
    fn spaces_and_stops_are_single() {
        assert_eq!(settle("Buổi  họp ,  kết thúc.."), "Buổi họp, kết thúc.");
    }
}
