//! What can be wrong with the data of the forms.

/// A fault in `assets/`, found when the data are read.
#[derive(Debug, thiserror::Error)]
pub enum FormFault {
    /// A file is not there.
    #[error("{0}: no such file")]
    Missing(String),
    /// A file cannot be read as what it should be.
    #[error("{file}: {cause}")]
    Json {
        /// The file, from `assets/`.
        file: String,
        /// What serde says.
        cause: serde_json::Error,
    },
    /// A kind's file bears another kind's code.
    #[error("{folder}/kind.json: its code is {code}")]
    Code {
        /// The folder it stands in.
        folder: String,
        /// The code it bears.
        code: String,
    },
    /// A kind names a field that is not in the dictionary, or asks for one twice.
    #[error("{kind}: {path}: not in the dictionary of fields, or asked for twice")]
    Path {
        /// The kind's code.
        kind: String,
        /// The path it names.
        path: String,
    },
    /// The quick form names a field that no step asks for.
    #[error("{kind}: quick: {path}: no step asks for it")]
    Quick {
        /// The kind's code.
        kind: String,
        /// The path it names.
        path: String,
    },
    /// A field's parts do not fit its type: a choice without codes, rows without fields.
    #[error("{path}: its parts do not fit its type")]
    Shape {
        /// The field's path.
        path: String,
    },
    /// A list of words does not match its codes one by one, in the order of the format.
    #[error("vocabulary.json: {list}: not every code once, in the order of the format")]
    Words {
        /// The list's name.
        list: &'static str,
    },
}

/// Reads one JSON file of the data.
pub(super) fn parse<'de, T: serde::Deserialize<'de>>(file: &str, text: &'de str) -> Result<T, FormFault> {
    serde_json::from_str(text).map_err(|cause| FormFault::Json { file: file.to_owned(), cause })
}
