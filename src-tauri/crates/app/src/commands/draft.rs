//! An event as the interface holds it while it is being typed.

use records::{EventFile, Json, Problems};
use serde::Deserialize;

use crate::error::{AppError, Code};

/// An event still being typed: required words may be empty.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Draft(Json);

impl Draft {
    /// As it came.
    pub(super) fn json(&self) -> &Json {
        &self.0
    }

    /// Puts what changed in its places; `None` where a place is not there.
    pub(super) fn edit(&mut self, edits: Vec<Edit>) -> Option<()> {
        for Edit { at, value } in edits {
            *at.iter().try_fold(&mut self.0, step)? = value;
        }
        Some(())
    }

    /// The event, and what does not fit together in it yet.
    pub(super) fn read(&self) -> Result<(EventFile, Problems), AppError> {
        EventFile::read_draft(&self.0).map_err(|problems| {
            AppError::new(
                Code::Problems,
                "Sự kiện có chỗ chưa đọc được nên chưa lưu. Những gì đang hiện trên màn hình vẫn còn nguyên.",
                "The event has places that cannot be read, so it is not saved yet. What is on the screen is safe.",
            )
            .with_details(problems.iter())
        })
    }
}

fn step<'a>(json: &'a mut Json, key: &Key) -> Option<&'a mut Json> {
    match (json, key) {
        (Json::List(entries), Key::Index(index)) => entries.get_mut(usize::try_from(*index).ok()?),
        (Json::Object(fields), Key::Field(name)) => {
            fields.iter_mut().find(|(own, _)| own == name).map(|(_, value)| value)
        }
        _ => None,
    }
}

/// What changed at one place of an event.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// The way from the event to the place: names of fields and places in lists, each of which is there.
    pub at: Vec<Key>,
    /// What stands there now.
    #[ts(type = "unknown")]
    pub value: Json,
}

/// A step on the way to a place of an event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(untagged)]
pub enum Key {
    /// In a list, from 0.
    Index(u32),
    /// In an object.
    Field(String),
}

/// To the interface an event being typed is an `EventFile` like any other.
impl ts_rs::TS for Draft {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(config: &ts_rs::Config) -> String {
        EventFile::name(config)
    }

    fn inline(config: &ts_rs::Config) -> String {
        EventFile::inline(config)
    }

    fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor)
    where
        Self: 'static,
    {
        visitor.visit::<EventFile>();
    }
}
