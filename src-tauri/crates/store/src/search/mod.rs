//! Finding events by their words.
//!
//! Words are kept without marks ("tuyet" finds "Tuyết") and as spelled ("Tuyết" does not find "Tuyệt"); which word of
//! a query goes where, and what counts as the same spelling, is told by [`vietnamese::index`].

mod texts;

use records::EventFile;
use rusqlite::Connection;
use vietnamese::index::{Asked, asked};

use crate::error::StoreError;
use crate::events;

/// More words than this narrow nothing down: somebody pasted an article.
const MOST_WORDS: usize = 32;

/// Keeps the words of a file; of a stored one only if they changed.
pub(crate) fn keep(
    db: &Connection,
    event: i64,
    old: Option<&EventFile>,
    new: &EventFile,
) -> Result<(), StoreError> {
    let words = texts::words(new);
    if let Some(old) = old {
        if texts::words(old) == words {
            return Ok(());
        }
        forget(db, event)?;
    }
    let terms = words.terms();
    db.prepare_cached("INSERT INTO event_words (rowid, folded, exact) VALUES (?, ?, ?)")?.execute((
        event,
        join(&terms.folded),
        join(&terms.exact),
    ))?;
    Ok(())
}

/// Forgets the words of an event.
pub(crate) fn forget(db: &Connection, event: i64) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM event_words WHERE rowid = ?")?.execute([event])?;
    Ok(())
}

/// Builds the index from all events.
pub(crate) fn keep_all(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM event_words", [])?;
    for event in events::all(db)? {
        keep(db, event, None, &events::load(db, event)?)?;
    }
    Ok(())
}

/// The query for `event_words MATCH`; none: the text asks for nothing. Every term is quoted, so that nothing that is
/// typed can be an operator.
pub(crate) fn query(text: &str) -> Option<String> {
    let words: Vec<String> = asked(text).iter().take(MOST_WORDS).map(word).collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

fn word(Asked { exact, start, whole }: &Asked) -> String {
    let column = if *exact { "exact" } else { "folded" };
    let whole: String = whole.iter().map(|term| format!(" OR {}", quoted(term))).collect();
    format!("{column} : ({} *{whole})", quoted(start))
}

fn quoted(term: &str) -> String {
    format!("\"{}\"", term.replace('"', "\"\""))
}

fn join(terms: &std::collections::BTreeSet<String>) -> String {
    terms.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use vietnamese::index::Words;

    use super::*;

    #[test]
    fn what_is_typed_is_never_an_operator() {
        assert_eq!(query("\" * - ( 🌸 ^ :"), None);
        let typed = query("NOT tuyet\" OR").unwrap();
        assert_eq!(typed.matches(" AND ").count(), 2);
    }

    #[test]
    fn a_pasted_article_is_cut() {
        let words = query(&"một hai ba ".repeat(100)).unwrap();
        assert_eq!(words.matches(" AND ").count(), MOST_WORDS - 1);
    }

    #[test]
    fn terms_are_words() {
        let mut words = Words::default();
        words.add("Sở GD&ĐT");
        assert_eq!(join(&words.terms().folded), "dt gd so");
    }
}
