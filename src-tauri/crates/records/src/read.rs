//! Reading typed records from JSON, every problem at once.
//!
//! serde's derive stops at the first error; a person who mends a file by hand wants them all. So the
//! event file is read by [`Read`], and serde serves for writing and for messages between our own parts.

use chrono::NaiveDate;

use crate::json::Json;
use crate::place::Place;
use crate::problem::{Fault, Problems};

/// A value that can be read from JSON. `None` means that a problem was noted.
pub(crate) trait Read: Sized {
    /// Reads the value that stands at `at`.
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self>;
}

fn wrong<T>(wanted: &'static str, json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<T> {
    problems.add(at, Fault::Type { wanted, found: json.describe() });
    None
}

impl Read for String {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        match json {
            Json::Text(text) => Some(vietnamese::normal::tidy_text(text)),
            other => wrong("một đoạn chữ", other, at, problems),
        }
    }
}

impl Read for bool {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        match json {
            Json::Bool(value) => Some(*value),
            other => wrong("true hoặc false", other, at, problems),
        }
    }
}

impl Read for u32 {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        let Json::Number(number) = json else { return wrong("một số nguyên", json, at, problems) };
        match number.as_u64() {
            // More than a million people, periods or papers is a slip of the keyboard.
            Some(value) if value <= 1_000_000 => u32::try_from(value).ok(),
            _ if number.is_f64() => wrong("một số nguyên", json, at, problems),
            _ => {
                problems.add(at, Fault::Range { found: number.to_string(), from: 0, to: 1_000_000 });
                None
            }
        }
    }
}

impl Read for NaiveDate {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        let Json::Text(text) = json else { return wrong("ngày dạng 2026-11-20", json, at, problems) };
        let shape = text.len() == 10 && text.is_ascii();
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| shape);
        if date.is_none() {
            problems.add(at, Fault::Date(text.clone()));
        }
        date
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        let Json::List(items) = json else { return wrong("một danh sách [ … ]", json, at, problems) };
        // Each item is read even after a bad one: all problems at once.
        let read: Vec<Option<T>> =
            items.iter().enumerate().map(|(i, item)| T::read(item, &at.item(i), problems)).collect();
        read.into_iter().collect()
    }
}

impl<T: Read> Read for Box<T> {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        T::read(json, at, problems).map(Box::new)
    }
}

/// An object being read field by field; what was not asked for at the end is unknown.
pub(crate) struct Fields<'a> {
    fields: &'a [(String, Json)],
    at: &'a Place<'a>,
    known: Vec<&'static str>,
    whole: bool,
}

impl<'a> Fields<'a> {
    /// Opens the object at `at`.
    pub(crate) fn open(json: &'a Json, at: &'a Place<'a>, problems: &mut Problems) -> Option<Self> {
        let Json::Object(fields) = json else {
            return wrong("một nhóm trường { … }", json, at, problems);
        };
        for (i, (name, _)) in fields.iter().enumerate() {
            if fields[..i].iter().any(|(earlier, _)| earlier == name) {
                problems.add(&at.field(name), Fault::Duplicate);
            }
        }
        Some(Self { fields, at, known: Vec::new(), whole: true })
    }

    fn take(&mut self, name: &'static str) -> Option<&'a Json> {
        self.known.push(name);
        self.fields.iter().find(|(n, v)| n == name && *v != Json::Null).map(|(_, v)| v)
    }

    fn empty(&self, name: &str) -> bool {
        let found = self.fields.iter().find(|(n, _)| n == name);
        found.is_none_or(|(_, v)| matches!(v, Json::Text(t) if t.trim().is_empty()) || *v == Json::Null)
    }

    /// A required field.
    pub(crate) fn one<T: Read>(&mut self, name: &'static str, problems: &mut Problems) -> Option<T> {
        let at = self.at.field(name);
        match self.take(name) {
            // A row being typed may lack its words; codes, days and ids are never half typed.
            None | Some(Json::Text(_)) if problems.is_draft() && self.empty(name) => {
                T::read(&Json::Text(String::new()), &at, problems)
            }
            None => {
                problems.add(&at, Fault::Required);
                None
            }
            Some(Json::Text(text)) if text.trim().is_empty() => {
                problems.add(&at, Fault::Required);
                None
            }
            Some(json) => T::read(json, &at, problems),
        }
    }

    /// An optional field; empty text counts as absent.
    pub(crate) fn opt<T: Read>(&mut self, name: &'static str, problems: &mut Problems) -> Option<T> {
        let at = self.at.field(name);
        match self.take(name)? {
            Json::Text(text) if text.trim().is_empty() => None,
            json => {
                let value = T::read(json, &at, problems);
                self.whole &= value.is_some();
                value
            }
        }
    }

    /// A list that may be absent.
    pub(crate) fn list<T: Read>(&mut self, name: &'static str, problems: &mut Problems) -> Vec<T> {
        self.opt::<Vec<T>>(name, problems).unwrap_or_default()
    }

    /// A group of fields that may be absent.
    pub(crate) fn group<T: Read + Default>(&mut self, name: &'static str, problems: &mut Problems) -> T {
        self.opt(name, problems).unwrap_or_default()
    }

    /// Notes the fields that nobody asked for; true if everything that stood here was read.
    pub(crate) fn close(self, problems: &mut Problems) -> bool {
        for (name, _) in self.fields {
            if !self.known.contains(&name.as_str()) {
                problems.add(&self.at.field(name), Fault::Unknown { hint: hint(name, &self.known) });
            }
        }
        self.whole
    }
}

/// " (có phải là "…" không?)" for a field one slip away from a known one.
fn hint(name: &str, known: &[&'static str]) -> String {
    let near = known.iter().map(|k| (distance(name, k), k)).min().filter(|(d, _)| *d <= 2);
    near.map_or_else(String::new, |(_, k)| format!(" (có phải là \"{k}\" không?)"))
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let cost = corner + usize::from(ca != *cb);
            corner = row[j + 1];
            row[j + 1] = cost.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

/// Declares a record of the event file: the struct, its schema, its TypeScript type and its reader.
///
/// A field is `one` (required), `opt` (may be absent), `list` (absent means empty) or `group`
/// (absent means a group without values).
macro_rules! record {
    ($(#[$m:meta])* pub struct $name:ident { $($body:tt)* }) => {
        record!(@ [$(#[$m])*] $name [] [] $($body)*);
    };
    (@ $m:tt $name:ident [$($f:tt)*] [$($r:tt)*] $(#[$d:meta])* $field:ident : one $t:ty, $($rest:tt)*) => {
        record!(@ $m $name [$($f)* $(#[$d])* pub $field: $t,] [$($r)* (one $field)] $($rest)*);
    };
    (@ $m:tt $name:ident [$($f:tt)*] [$($r:tt)*] $(#[$d:meta])* $field:ident : opt $t:ty, $($rest:tt)*) => {
        record!(@ $m $name [$($f)* $(#[$d])*
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[ts(optional)]
            pub $field: Option<$t>,] [$($r)* (opt $field)] $($rest)*);
    };
    (@ $m:tt $name:ident [$($f:tt)*] [$($r:tt)*] $(#[$d:meta])* $field:ident : list $t:ty, $($rest:tt)*) => {
        record!(@ $m $name [$($f)* $(#[$d])*
            #[serde(default)]
            pub $field: Vec<$t>,] [$($r)* (list $field)] $($rest)*);
    };
    (@ $m:tt $name:ident [$($f:tt)*] [$($r:tt)*] $(#[$d:meta])* $field:ident : group $t:ty, $($rest:tt)*) => {
        record!(@ $m $name [$($f)* $(#[$d])*
            #[serde(default)]
            pub $field: $t,] [$($r)* (group $field)] $($rest)*);
    };
    (@ [$(#[$m:meta])*] $name:ident [$($f:tt)*] [$(($mode:ident $field:ident))*]) => {
        $(#[$m])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($f)* }

        impl crate::read::Read for $name {
            fn read(
                json: &crate::json::Json,
                at: &crate::place::Place<'_>,
                problems: &mut crate::problem::Problems,
            ) -> Option<Self> {
                let mut fields = crate::read::Fields::open(json, at, problems)?;
                $(let $field = fields.$mode(stringify!($field), problems);)*
                let whole = fields.close(problems);
                $(record!(@need $mode $field);)*
                whole.then_some(Self { $($field),* })
            }
        }
    };
    (@need one $field:ident) => { let $field = $field?; };
    (@need $mode:ident $field:ident) => {};
}
pub(crate) use record;
