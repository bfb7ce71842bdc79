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
