//! JSON as an event file holds it: with every field in its place and every doubled field seen.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::file::EventFile;
use crate::problem::{At, Fault, Problems};

/// A JSON value. Unlike `serde_json::Value` it keeps doubled fields, so that none is lost silently.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number, as written by serde_json.
    Number(serde_json::Number),
    /// Text, not yet normalised.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object's fields in their order, doubles included.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What this is, in Vietnamese, for "nhưng tệp ghi …".
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Bool(b) => b.to_string(),
            Self::Number(n) => format!("số {n}"),
            Self::Text(t) => {
                let short: String = t.chars().take(40).collect();
                let dots = if t.chars().count() > 40 { "…" } else { "" };
                format!("\"{short}{dots}\"")
            }
            Self::List(_) => "một danh sách".into(),
            Self::Object(_) => "một nhóm trường {…}".into(),
        }
    }
}

/// Parses bytes; `None` when the problems say why nothing could be read.
pub(crate) fn parse(bytes: &[u8], problems: &mut Problems) -> Option<Json> {
    if bytes.len() as u64 > EventFile::MAX_BYTES {
        problems.add(At::root(), Fault::TooLarge { got: bytes.len() as u64, limit: EventFile::MAX_BYTES });
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}'),
        Err(e) => {
            problems.add(At::root(), Fault::NotUtf8 { at: e.valid_up_to() });
            return None;
        }
    };
    match serde_json::from_str::<Json>(text) {
        Ok(json) => Some(json),
        Err(e) => {
            problems
                .add(At::root(), Fault::Syntax { line: e.line(), column: e.column(), detail: explain(&e) });
            None
        }
    }
}

fn explain(e: &serde_json::Error) -> String {
    let words = e.to_string();
    let cause = words.split(" at line ").next().unwrap_or_default();
    match cause {
        c if c.starts_with("EOF") => "tệp bị cắt ngang".into(),
        c if c.starts_with("recursion limit") => "lồng nhau quá sâu".into(),
        c if c.starts_with("trailing comma") => "thừa dấu phẩy".into(),
        c if c.starts_with("trailing characters") => "có chữ thừa sau dấu } cuối cùng".into(),
        c if c.starts_with("expected `,`") => "thiếu dấu phẩy".into(),
        c if c.starts_with("expected `:`") => "thiếu dấu hai chấm".into(),
        c if c.starts_with("key must be a string") => "tên trường phải đặt trong dấu ngoặc kép".into(),
        c if c.starts_with("control character") => "có ký tự điều khiển trong văn bản".into(),
        c if c.starts_with("number out of range") => "số quá lớn".into(),
        c if c.contains("escape") => "dấu \\ đứng trước ký tự lạ".into(),
        c => format!("không đọc được ({c})"),
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, v: bool) -> Result<Json, E> {
        Ok(Json::Bool(v))
    }
    fn visit_u64<E>(self, v: u64) -> Result<Json, E> {
        Ok(Json::Number(v.into()))
    }
    fn visit_i64<E>(self, v: i64) -> Result<Json, E> {
        Ok(Json::Number(v.into()))
    }
    fn visit_f64<E>(self, v: f64) -> Result<Json, E> {
        Ok(serde_json::Number::from_f64(v).map_or(Json::Null, Json::Number))
    }
    fn visit_str<E>(self, v: &str) -> Result<Json, E> {
        Ok(Json::Text(v.to_owned()))
    }
    fn visit_string<E>(self, v: String) -> Result<Json, E> {
        Ok(Json::Text(v))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Json::Object(fields))
    }
}
