//! What the tests of the store share: moments, keys, and events of every size.

pub(crate) mod any;

use chrono::{DateTime, TimeDelta, Utc};
use store::EventKey;

/// The evening of the event, and so many seconds later.
pub(crate) fn at(seconds: i64) -> DateTime<Utc> {
    let evening: DateTime<Utc> = "2026-11-21T13:00:00Z".parse().unwrap();
    evening + TimeDelta::seconds(seconds)
}

pub(crate) fn key(text: &str) -> EventKey {
    EventKey(text.to_owned())
}

/// A small event file with one or two facts of the test's own: `{"event": {"title": …}}` is laid over it.
pub(crate) fn event(own: serde_json::Value) -> records::EventFile {
    let mut file = serde_json::json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "sl", "name": "Trường Mầm non Suối Lụa", "level": "preschool" }],
        "event": { "kind": "exchange", "host": "sl", "date": "2026-11-21" },
    });
    lay_over(&mut file, own);
    serde_json::from_value(file).unwrap()
}

fn lay_over(file: &mut serde_json::Value, own: serde_json::Value) {
    match (file, own) {
        (serde_json::Value::Object(file), serde_json::Value::Object(own)) => {
            for (name, value) in own {
                lay_over(file.entry(name).or_insert(serde_json::Value::Null), value);
            }
        }
        (place, value) => *place = value,
    }
}
