//! Invented events for the golden suite: each kind of event empty, minimal and full, from one source of data.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::root;

/// How much is known of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Kind, day and host: the least that an event file holds.
    Least,
    /// What someone enters in a hurry.
    Little,
    /// Everything that the kind asks for.
    Everything,
}

impl Known {
    /// From the least to the most.
    pub const ALL: [Self; 3] = [Self::Least, Self::Little, Self::Everything];

    /// Its name in the suite.
    pub fn name(self) -> &'static str {
        match self {
            Self::Least => "empty",
            Self::Little => "minimal",
            Self::Everything => "full",
        }
    }
}

/// The kinds of event, as the suite's data has them.
pub fn kinds() -> Vec<String> {
    read("kinds.json").as_object().expect("kinds by name").keys().cloned().collect()
}

/// The event of a kind.
pub fn event(kind: &str, known: Known) -> Value {
    let full = full(kind);
    match known {
        Known::Least => least(&full),
        Known::Little => little(&full),
        Known::Everything => full,
    }
}

/// Writes an event file, its photos beside it.
pub fn write(event: &Value, folder: &Path) -> PathBuf {
    fs::create_dir_all(folder).expect("a folder");
    for photo in event["photos"].as_array().into_iter().flatten() {
        let name = photo["file"].as_str().expect("a photo's file");
        fs::copy(root().join("tests/cases").join(name), folder.join(name)).expect("a photo");
    }
    let file = folder.join("mau.event.json");
    fs::write(&file, event.to_string()).expect("room for an event file");
    file
}

fn read(name: &str) -> Value {
    let text = fs::read_to_string(root().join("tests/golden").join(name)).expect("the suite's data");
    serde_json::from_str(&text).expect("the data is JSON")
}

/// What all kinds share, with the kind's own over it: lists and values are replaced, `event` is merged.
fn full(kind: &str) -> Value {
    let shared = read("shared.json");
    let own = read("kinds.json")[kind].clone();
    let mut event = shared["event"].clone();
    event["format"] = json!("tin-truong/event@1");
    event["schools"] = shared["schools"][own["level"].as_str().expect("a level")].clone();
    event["event"]["kind"] = json!(kind);
    for (name, value) in own.as_object().expect("a kind's data") {
        match (name.as_str(), value) {
            ("level", _) => {}
            ("event", Value::Object(facts)) => {
                facts.iter().for_each(|(fact, value)| event["event"][fact] = value.clone());
            }
            ("with_partner", _) => {
                let host = event["event"]["host"] == "own";
                event["event"]["partners"] = json!([if host { "other" } else { "own" }]);
            }
            _ => event[name] = value.clone(),
        }
    }
    event
}

fn least(full: &Value) -> Value {
    let own = &full["schools"][0];
    json!({
        "format": full["format"],
        "schools": [{ "id": own["id"], "name": own["name"] }],
        "event": { "kind": full["event"]["kind"], "host": own["id"], "date": full["event"]["date"] },
    })
}

/// The head of the paper, the event's name, day and place, who chairs, the first item, who signs.
fn little(full: &Value) -> Value {
    const FACTS: [&str; 9] =
        ["kind", "title", "host", "partners", "viewpoint", "date", "session", "start_time", "place"];
    let pick = |from: &Value, names: &[&str]| -> Value {
        let kept = names.iter().filter(|name| !from[**name].is_null());
        Value::Object(kept.map(|name| ((*name).to_owned(), from[*name].clone())).collect::<Map<_, _>>())
    };
    let signed = ["kind", "issue_date", "signing", "signer", "subject"];
    let papers = full["documents"].as_array().into_iter().flatten().map(|paper| pick(paper, &signed));
    let mut event = pick(full, &["format", "schools", "people"]);
    event["event"] = pick(&full["event"], &FACTS);
    event["roles"] = pick(&full["roles"], &["chair", "secretary"]);
    event["attendance"] = json!({ "groups": full["attendance"]["groups"] });
    event["programme"] = json!([full["programme"][0]]);
    event["documents"] = papers.collect();
    event
}
