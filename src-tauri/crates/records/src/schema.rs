//! The JSON Schema of the event file, made from the types.

use crate::file::EventFile;

/// The schema as indented JSON.
pub fn schema() -> String {
    let schema = schemars::schema_for!(EventFile);
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}
