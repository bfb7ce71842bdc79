//! People by their names: found whole, and found with one word of the name miswritten.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use crate::hash::Quick;
use crate::options::Known;
use crate::syllable::{is_syllable, keys, one_slip_apart};

/// Shorter names are too easily another's with one word changed.
const SHORTEST: usize = 3;

/// People who may be named, made for thousands of them: one look-up a name, not one comparison a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Directory {
    people: Vec<Entry>,
    /// Hashes of whole names, in order, and whose.
    whole: Vec<(u64, usize)>,
    /// Hashes of names with one word left out, in order, and whose.
    holed: Vec<(u64, usize)>,
    /// Words of the names that are no syllables.
    odd: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    known: Known,
    /// The words of the name, in small letters.
    parts: Vec<String>,
}

impl Directory {
    /// A directory of people; those of one name are one entry with the titles of all.
    pub fn new(people: impl IntoIterator<Item = Known>) -> Self {
        let mut entries: Vec<Entry> = people
            .into_iter()
            .map(|known| Entry { parts: small_parts(&known.name), known })
            .filter(|entry| !entry.parts.is_empty())
            .collect();
        entries.sort_by(|one, other| one.parts.cmp(&other.parts));
        entries.dedup_by(|again, kept| {
            let same = again.parts == kept.parts;
            if same {
                kept.known.titles.append(&mut again.known.titles);
            }
            same
        });
        let odd = entries
            .iter()
            .flat_map(|entry| &entry.parts)
            .filter(|part| !is_syllable(part))
            .cloned()
            .collect();
        let mut directory = Self { people: entries, odd, ..Self::default() };
        for (at, entry) in directory.people.iter().enumerate() {
            directory.whole.push((hash(&entry.parts, None), at));
            if entry.parts.len() >= SHORTEST {
                let holes = 0..entry.parts.len();
                directory.holed.extend(holes.map(|hole| (hash(&entry.parts, Some(hole)), at)));
            }
        }
        directory.whole.sort_unstable();
        directory.holed.sort_unstable();
        directory
    }

    /// The person of exactly this name, in small letters.
    pub(crate) fn named(&self, parts: &[&str]) -> Option<&Known> {
        let mut found = with(&self.whole, hash(parts, None)).map(|at| &self.people[at]);
        found.find(|entry| entry.parts == parts).map(|entry| &entry.known)
    }

    /// The people from whose names this one differs in one word, by one slip of the hand.
    pub(crate) fn near(&self, parts: &[&str]) -> Vec<&Known> {
        let mut found = Vec::new();
        if parts.len() < SHORTEST {
            return found;
        }
        for (hole, written) in parts.iter().enumerate() {
            let alike = with(&self.holed, hash(parts, Some(hole))).map(|at| &self.people[at]);
            found.extend(
                alike.filter(|entry| near(&entry.parts, parts, hole, written)).map(|entry| &entry.known),
            );
        }
        found
    }

    /// Words of the names that are no syllables.
    pub(crate) fn odd_words(&self) -> impl Iterator<Item = &String> {
        self.odd.iter()
    }
}

/// The words of a name in small letters.
fn small_parts(name: &str) -> Vec<String> {
    name.split_whitespace().map(|part| vietnamese::nfc(part).to_lowercase()).collect()
}

fn near(known: &[String], parts: &[&str], hole: usize, written: &str) -> bool {
    known.len() == parts.len()
        && known[hole] != written
        && known.iter().zip(parts).enumerate().all(|(at, (one, other))| at == hole || one == other)
        && a_slip_apart(&known[hole], written)
}

/// Whether one word may be the other, miswritten.
pub(crate) fn a_slip_apart(one: &str, other: &str) -> bool {
    keys(one).zip(keys(other)).is_some_and(|(one, other)| one == other || one_slip_apart(&one, &other))
}

fn hash(parts: &[impl AsRef<str>], hole: Option<usize>) -> u64 {
    let mut state = Quick::default();
    for (at, part) in parts.iter().enumerate() {
        if hole == Some(at) { "" } else { part.as_ref() }.hash(&mut state);
    }
    state.finish()
}

fn with(sorted: &[(u64, usize)], hash: u64) -> impl Iterator<Item = usize> {
    let from = sorted.partition_point(|(other, _)| *other < hash);
    sorted[from..].iter().take_while(move |(other, _)| *other == hash).map(|(_, at)| *at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(people: &[(&str, &str)]) -> Directory {
        Directory::new(
            people.iter().map(|(name, title)| Known { name: (*name).into(), titles: vec![(*title).into()] }),
        )
    }

    #[test]
    fn a_name_is_found_whole_or_one_slip_off() {
        let people = directory(&[("Vi Ánh Tuyết", "Giáo viên"), ("Vi Ánh Tuyên", ""), ("Lò Mến", "")]);
        let near = |name: &str| {
            let parts = small_parts(name);
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            (
                people.named(&parts).is_some(),
                people.near(&parts).iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
            )
        };
        assert_eq!(near("Vi Ánh Tuyến"), (false, vec!["Vi Ánh Tuyên"]));
        assert_eq!(near("Vi Anh Tuyết"), (false, vec!["Vi Ánh Tuyết"]));
        assert_eq!(near("Lò Mến"), (true, vec![]));
        assert_eq!(near("Lò Mền"), (false, vec![]));
        assert_eq!(near("Vi Ánh"), (false, vec![]));
    }

    #[test]
    fn people_of_one_name_share_their_titles() {
        let people = directory(&[("Lò Thị Mến", "Giáo viên"), ("LÒ THỊ MẾN", "Hiệu trưởng")]);
        assert_eq!(people.named(&["lò", "thị", "mến"]).map(|it| it.titles.len()), Some(2));
    }
}
