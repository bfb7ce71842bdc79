//! What changed from one state of an event to the next, at a glance.

use serde::Serialize;
use serde_json::Value;

/// A field that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Difference {
    /// The field, without numbers of rows: "event.title", "programme".
    pub field: String,
    /// What stood there, of a text, number or choice.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
    /// How many rows a list had and has.
    #[ts(as = "Option<(u32, u32)>")]
    pub rows: Option<(usize, usize)>,
}

/// The fields in which two event files, as JSON, differ; a list is one field.
pub(crate) fn differences(old: &Value, new: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", old, new, &mut found);
    found
}

fn compare(at: &str, old: &Value, new: &Value, found: &mut Vec<Difference>) {
    if old == new {
        return;
    }
    let nothing = serde_json::Map::new();
    let groups = match (old, new) {
        (Value::Object(before), Value::Object(after)) => Some((before, after)),
        // A group that came or went is told by its fields.
        (Value::Object(before), Value::Null) => Some((before, &nothing)),
        (Value::Null, Value::Object(after)) => Some((&nothing, after)),
        _ => None,
    };
    match groups {
        Some((before, after)) => {
            let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
            for name in names {
                let place = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                let (old, new) = (before.get(name), after.get(name));
                compare(&place, old.unwrap_or(&Value::Null), new.unwrap_or(&Value::Null), found);
            }
        }
        None => found.push(Difference {
            field: at.to_owned(),
            before: word(old),
            after: word(new),
            rows: (old.is_array() || new.is_array()).then(|| (rows(old), rows(new))),
        }),
    }
}

fn rows(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn one(
        field: &str,
        before: Option<&str>,
        after: Option<&str>,
        rows: Option<(usize, usize)>,
    ) -> Difference {
        Difference {
            field: field.into(),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
            rows,
        }
    }

    #[test]
    fn texts_are_told_before_and_after() {
        let old = json!({ "event": { "title": "Hội thảo", "place": "Sân trường" } });
        let new = json!({ "event": { "title": "Hội thảo", "place": "Hội trường", "topic": "Đọc" } });
        assert_eq!(
            differences(&old, &new),
            [
                one("event.place", Some("Sân trường"), Some("Hội trường"), None),
                one("event.topic", None, Some("Đọc"), None),
            ]
        );
    }

    #[test]
    fn lists_are_counted() {
        let old = json!({ "people": [{ "full_name": "Lò Thị Xuân" }], "photos": [] });
        let new = json!({ "people": [{ "full_name": "Lò Thị Thanh Xuân" }], "photos": [{}, {}] });
        assert_eq!(
            differences(&old, &new),
            [one("people", None, None, Some((1, 1))), one("photos", None, None, Some((0, 2)))]
        );
    }

    #[test]
    fn the_same_is_no_difference() {
        let file = json!({ "event": { "title": "Hội thảo" }, "people": [] });
        assert_eq!(differences(&file, &file), []);
    }
}
