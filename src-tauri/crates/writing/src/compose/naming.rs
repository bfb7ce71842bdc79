//! What the event is called: in full, as a headline, and by one short noun all through the text.

use std::sync::LazyLock;

use serde::Deserialize;
use vietnamese::quote::quoted;

use crate::kinds;
use crate::template::mark::gap_marks;
use crate::world::World;

/// The event's names.
pub(crate) struct Names {
    /// "buổi sinh hoạt chuyên môn cụm số 5", "Hội nghị ký kết …".
    pub(crate) event: String,
    /// The title as it goes on a headline: "sinh hoạt chuyên môn cụm số 5".
    pub(crate) title: String,
    /// The title as something schools do, for "A và B …": "ký kết bản ghi nhớ …"; else empty.
    pub(crate) act: String,
    /// What the kind itself is called as something schools do: "giao lưu chuyên môn"; else empty.
    pub(crate) kind_act: String,
    /// "buổi sinh hoạt", "hội nghị".
    pub(crate) gathering: String,
}

#[derive(Deserialize)]
struct Rules {
    /// Titles that are names as they stand, with the noun for them.
    whole: Vec<(String, String)>,
    /// Titles that bring their own counting word.
    counted: Vec<String>,
    /// Counting words for titles that want another than their kind's.
    prefixes: Vec<(String, String)>,
    /// Short nouns for titles that want another than their kind's.
    nouns: Vec<(String, String)>,
    /// First words of a title that schools can be said to do.
    acts: Vec<String>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let json = include_str!("../../../../../assets/kinds/base/names.json");
    // The rules are part of the program, and `tests::the_rules_load` reads them.
    serde_json::from_str(json).expect("the shipped naming rules are sound")
});

/// The names of an event; its kind lends what its title does not say.
pub(crate) fn names(world: &World) -> Names {
    let event = &world.file.event;
    let form = kinds::of(event.kind);
    let gathering = form.noun.clone();
    let kind_act = act(&crate::world::lower(&form.label.vi));
    let Some(title) = event.title.as_deref().filter(|title| !title.is_empty()) else {
        let topic = event.topic.as_deref().map(|topic| format!(" {}", quoted(topic)));
        let (word, topic) = match (form.label_names, topic) {
            (true, topic) => (crate::world::lower(&form.label.vi), topic.unwrap_or_default()),
            (false, Some(topic)) => (gathering.clone(), topic),
            // "sự kiện khác" is a place in a list, not the name of anything.
            (false, None) => (gathering.clone(), format!(" {}", gap_marks("tên sự kiện", "event.title"))),
        };
        let title = format!("{word}{topic}");
        let event = format!("{} {title}", form.name_prefix).trim().to_owned();
        return Names { event, act: act(&title), title, kind_act, gathering };
    };
    if let Some((begin, noun)) = RULES.whole.iter().find(|(begin, _)| begins(title, begin)) {
        let act = act(title[begin.len()..].trim_start());
        return Names { event: title.into(), title: title.into(), act, kind_act, gathering: noun.clone() };
    }
    let noun = RULES.nouns.iter().find(|(begin, _)| begins(title, begin));
    let gathering = noun.map_or(gathering, |(_, noun)| noun.clone());
    let lowered = world.lower(title);
    let counted = RULES.counted.iter().any(|word| begins(title, word));
    let prefix = RULES.prefixes.iter().find(|(begin, _)| begins(title, begin));
    let prefix = prefix.map_or(form.name_prefix.as_str(), |(_, prefix)| prefix);
    let event = if counted || prefix.is_empty() { lowered.clone() } else { format!("{prefix} {lowered}") };
    Names { event, act: act(&lowered), title: lowered, kind_act, gathering }
}

fn begins(title: &str, word: &str) -> bool {
    let (title, word) = (title.to_lowercase(), word.to_lowercase());
    title
        .strip_prefix(&word)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',', ':', '“', '"']))
}

fn act(title: &str) -> String {
    if RULES.acts.iter().any(|verb| begins(title, verb)) { title.to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_load() {
        assert!(!RULES.whole.is_empty());
    }

    #[test]
    fn a_title_is_taken_at_its_first_words_only() {
        assert!(begins("Hội nghị ký kết", "Hội nghị"));
        assert!(!begins("Hội nghịch", "Hội nghị"));
    }
}
