//! What a person's titles say of her, found out once for each title of an event.

use std::collections::HashMap;

use records::{EventFile, Person, PersonId};
use vietnamese::person::{is_party_title, names_organisation, rank_of_title};

/// From this rank on a title names a category, not an office: many teachers bear it.
const FIRST_COMMON_RANK: u16 = 55;
/// Below this rank people come from bodies above the school.
const FIRST_SCHOOL_RANK: u16 = 38;
/// Parents and their board, who are named with their titles' capitals.
const FIRST_PARENT_RANK: u16 = 70;
/// The rank of a title that nobody knows.
const UNKNOWN_RANK: u16 = 65;

/// A person's place among the others.
#[derive(Debug, Clone, Default)]
pub(crate) struct Standing {
    /// The rank that the author gave, or that of the highest title; smaller stands first.
    pub(crate) rank: u16,
    /// Whether she comes from a body above the schools.
    pub(crate) superior: bool,
    /// Whether a title already names the organisation she comes from.
    pub(crate) names_organisation: bool,
    /// Whether her titles are small within a sentence: "giáo viên", "báo cáo viên".
    pub(crate) category: bool,
    /// The office by which she is referred to, without its place; none for a category.
    pub(crate) office: Option<String>,
}

/// What one title says, whoever bears it.
struct Title {
    rank: u16,
    of_party: bool,
    names_organisation: bool,
}

impl Title {
    fn new(title: &str) -> Self {
        Self {
            rank: rank_of_title(title),
            of_party: is_party_title(title),
            names_organisation: names_organisation(title),
        }
    }

    /// Whether it names a category that many belong to, not an office.
    fn is_common(&self) -> bool {
        let known = (FIRST_COMMON_RANK..FIRST_PARENT_RANK).contains(&self.rank) && self.rank != UNKNOWN_RANK;
        known || self.rank == FIRST_SCHOOL_RANK
    }
}

/// The standings of an event's people. Many bear the same title, so each title is looked into once.
pub(crate) fn standings(file: &EventFile) -> HashMap<PersonId, Standing> {
    let mut titles: HashMap<&str, Title> = HashMap::new();
    for title in file.people.iter().flat_map(|person| &person.titles) {
        titles.entry(title).or_insert_with(|| Title::new(title));
    }
    file.people.iter().map(|person| (person.id.clone(), standing(person, &titles))).collect()
}

fn standing(person: &Person, known: &HashMap<&str, Title>) -> Standing {
    let titles: Vec<(&str, &Title)> =
        person.titles.iter().filter_map(|title| Some((title.as_str(), known.get(title.as_str())?))).collect();
    let usual = titles.iter().map(|(_, title)| title.rank).min().unwrap_or(u16::MAX);
    // The office, not the Party's title.
    let main = titles.iter().min_by_key(|(_, title)| (title.of_party, title.rank));
    Standing {
        rank: person.rank.and_then(|rank| u16::try_from(rank).ok()).unwrap_or(usual),
        superior: usual < FIRST_SCHOOL_RANK,
        names_organisation: titles.iter().any(|(_, title)| title.names_organisation),
        category: !titles.is_empty() && titles.iter().all(|(_, title)| title.is_common()),
        office: main.filter(|(_, title)| title.rank < FIRST_COMMON_RANK).map(|(words, _)| short_title(words)),
    }
}

/// "Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc" without its place's name; "Phó Chủ tịch UBND xã".
fn short_title(title: &str) -> String {
    const PLACES: &[&str] =
        &[" phường ", " xã ", " đặc khu ", " quận ", " huyện ", " tỉnh ", " thành phố ", " Trường "];
    let place = PLACES.iter().filter_map(|word| title.find(word).map(|at| (at, word.trim_end()))).min();
    match place {
        Some((at, word)) if title[..at].ends_with("UBND") => format!("{}{word}", &title[..at]),
        Some((at, _)) => title[..at].to_owned(),
        None => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_referred_to_without_its_place() {
        assert_eq!(
            short_title("Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc"),
            "Phó Trưởng phòng Văn hóa - Xã hội"
        );
        assert_eq!(short_title("Phó Chủ tịch UBND xã Cồn Dừa"), "Phó Chủ tịch UBND xã");
        assert_eq!(short_title("Hiệu trưởng"), "Hiệu trưởng");
    }
}
