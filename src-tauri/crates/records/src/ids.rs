//! Ids inside one event file, and the small value types that are more than text.

use std::fmt;

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::Json;
use crate::place::Place;
use crate::problem::{Fault, Problems};
use crate::read::Read;

macro_rules! id {
    ($(#[$m:meta])* $name:ident) => {
        $(#[$m])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[derive(schemars::JsonSchema, ts_rs::TS)]
        pub struct $name(pub String);

        impl $name {
            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl Read for $name {
            fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
                String::read(json, at, problems).map(Self)
            }
        }
    };
}

id! {
    /// A school within one event file.
    SchoolId
}
id! {
    /// A person within one event file.
    PersonId
}
id! {
    /// A photo within one event file.
    PhotoId
}

/// The people who hold one role: in the file a single id, or a list of ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, ts_rs::TS)]
#[ts(type = "Array<string>")]
pub struct RoleHolders(pub Vec<PersonId>);

impl Serialize for RoleHolders {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RoleHolders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self)
    }
}

impl schemars::JsonSchema for RoleHolders {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RoleHolders".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }]
        })
    }
}

impl Read for RoleHolders {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        match json {
            Json::List(_) => Vec::read(json, at, problems).map(Self),
            _ => PersonId::read(json, at, problems).map(|id| Self(vec![id])),
        }
    }
}

/// A time of the day, to the minute: `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ts_rs::TS)]
#[ts(type = "string")]
pub struct Clock(pub NaiveTime);

impl Clock {
    /// Parses `HH:MM`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 5).then(|| NaiveTime::parse_from_str(text, "%H:%M").ok().map(Self)).flatten()
    }

    /// Minutes since midnight.
    pub fn minutes(self) -> u32 {
        self.0.hour() * 60 + self.0.minute()
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

/// A time or a span of time: `HH:MM` or `HH:MM-HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ts_rs::TS)]
#[ts(type = "string")]
pub struct ClockSpan {
    /// When it begins.
    pub from: Clock,
    /// When it ends, if known.
    pub to: Option<Clock>,
}

impl ClockSpan {
    /// Parses `HH:MM` or `HH:MM-HH:MM`; an en dash serves as well as a hyphen.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(['-', '–']).map(|part| Clock::parse(part.trim()));
        let from = parts.next()??;
        let to = match parts.next() {
            None => None,
            Some(to) => Some(to?),
        };
        parts.next().is_none().then_some(Self { from, to })
    }
}

impl fmt::Display for ClockSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to {
            Some(to) => write!(f, "{}-{to}", self.from),
            None => self.from.fmt(f),
        }
    }
}

macro_rules! as_text {
    ($name:ident, $pattern:literal, $wanted:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).ok_or_else(|| serde::de::Error::custom(Fault::Time(text)))
            }
        }
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
        impl Read for $name {
            fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
                let Json::Text(text) = json else {
                    problems.add(at, Fault::Type { wanted: $wanted, found: json.describe() });
                    return None;
                };
                let value = Self::parse(text.trim());
                if value.is_none() {
                    problems.add(at, Fault::Time(text.clone()));
                }
                value
            }
        }
    };
}
as_text!(Clock, "^([01][0-9]|2[0-3]):[0-5][0-9]$", "giờ dạng 07:30");
as_text!(
    ClockSpan,
    "^([01][0-9]|2[0-3]):[0-5][0-9](-([01][0-9]|2[0-3]):[0-5][0-9])?$",
    "giờ dạng 07:30 hoặc 07:30-08:00"
);

/// An amount of money in đồng, whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[ts(type = "number")]
pub struct Dong(pub u64);

impl Dong {
    /// A thousand billion: more than any school spends on a meeting.
    const MOST: u64 = 1_000_000_000_000;
}

impl Read for Dong {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        let Json::Number(number) = json else {
            problems.add(at, Fault::Type { wanted: "số tiền (đồng)", found: json.describe() });
            return None;
        };
        let amount = number.as_u64().filter(|value| *value <= Self::MOST);
        if amount.is_none() {
            problems.add(at, Fault::Range { found: number.to_string(), from: 0, to: Self::MOST });
        }
        amount.map(Self)
    }
}
