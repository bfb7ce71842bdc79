//! A field of the form: what it is called, how it is filled, what it is needed for.

use records::{DocumentKind, Level};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use super::fault::FormFault;
use super::ordered::entries;

/// The same words in both languages of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

/// How a field is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// A line of text.
    Text,
    /// Whole sentences.
    LongText,
    /// Short texts, one a line.
    Texts,
    /// A day.
    Date,
    /// A time of the day.
    Time,
    /// A time or a span of time.
    ClockSpan,
    /// A count.
    Number,
    /// An amount in đồng.
    Dong,
    /// Yes or no.
    Flag,
    /// One of a list of codes.
    Choice,
    /// One of the event's schools.
    School,
    /// Several of them, in order.
    Schools,
    /// One of the event's people.
    Person,
    /// Several of them, in order.
    People,
    /// People of the event, or names in words.
    Names,
    /// The number of a programme item, from 1.
    ProgrammeItem,
    /// The name of a section of the article.
    Section,
    /// A name and a title.
    Credit,
    /// Rows of fields.
    Rows,
    /// The photos, each with its fields.
    Photos,
}

/// The lists of codes that a choice offers: the members of the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the list of the same name")]
pub enum CodeList {
    EventKind,
    DocumentKind,
    Session,
    Mode,
    Scope,
    AgeGroup,
    Domain,
    ProgrammeKind,
    SpeechKind,
    OutcomeKind,
    LegalVerb,
    Signing,
    Consent,
    Level,
    Ownership,
}

/// The lists of the vocabulary that a text field suggests from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Suggestions {
    /// Titles of people.
    Titles,
    /// Words before a name.
    Honorifics,
    /// The subjects of the school's level.
    Subjects,
    /// Approaches; the field holds the codes.
    Tags,
}

/// A field of the form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its path in the event file (`event.title`); inside rows, its name in the row (`title`).
    #[serde(default)]
    pub path: String,
    /// How it is filled.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// What it is called.
    pub label: Words,
    /// One sentence on what belongs there.
    pub help: Words,
    /// An example.
    pub example: Words,
    /// What the empty last row says, for lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub add: Option<Words>,
    /// The codes of a choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub codes: Option<CodeList>,
    /// What a text suggests from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub suggest: Option<Suggestions>,
    /// The least and the greatest number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub range: Option<[u32; 2]>,
    /// The levels of school it makes sense for; none: all.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// The documents that print it; none: all of the kind's.
    #[serde(default)]
    pub only_for: Vec<DocumentKind>,
    /// The documents that cannot stand without it.
    #[serde(default)]
    pub required: Vec<DocumentKind>,
    /// Whether it waits behind "more".
    #[serde(default)]
    pub more: bool,
    /// The flag that says that these entries stand in the author's own order; it is set when one is moved by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub own_order: Option<String>,
    /// The fields that sum up a row in one line, joined by " · " where they are filled.
    #[serde(default)]
    pub row: Vec<String>,
    /// The fields of a row.
    #[serde(default, with = "keyed")]
    #[ts(as = "Vec<Field>")]
    pub of: Vec<Field>,
}

/// Fields that the data key by their path, or by their name in a row; written out they are a list.
mod keyed {
    use super::*;

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Field>, D::Error> {
        let named = |(path, field): (String, Field)| match field.path.as_str() {
            "" => Ok(Field { path, ..field }),
            _ => Err(D::Error::custom(format!("{path}: its path is its key"))),
        };
        entries(deserializer)?.into_iter().map(named).collect()
    }

    pub(super) fn serialize<S: Serializer>(fields: &[Field], serializer: S) -> Result<S::Ok, S::Error> {
        fields.serialize(serializer)
    }
}

/// A file of the dictionary of fields.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Dictionary(#[serde(deserialize_with = "keyed::deserialize")] pub(super) Vec<Field>);

impl Field {
    /// Whether the parts fit the type.
    pub(super) fn check(&self) -> Result<(), FormFault> {
        let rows = matches!(self.kind, FieldType::Rows | FieldType::Photos);
        let list =
            matches!(self.kind, FieldType::Texts | FieldType::Schools | FieldType::People | FieldType::Names);
        let summed = self.row.iter().all(|name| self.of.iter().any(|field| field.path == *name));
        let sound = (self.kind == FieldType::Choice) == self.codes.is_some()
            && rows != self.of.is_empty()
            && rows != self.row.is_empty()
            && (rows || list) == self.add.is_some()
            && summed;
        if !sound {
            return Err(FormFault::Shape { path: self.path.clone() });
        }
        self.of.iter().try_for_each(Self::check)
    }
}

/// What a kind says otherwise about a field.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Change {
    label: Option<Words>,
    help: Option<Words>,
    example: Option<Words>,
    add: Option<Words>,
    required: Option<Vec<DocumentKind>>,
    more: Option<bool>,
    row: Option<Vec<String>>,
}

impl Change {
    /// Lays the change over a field.
    pub(super) fn apply(self, field: &mut Field) {
        fn set<T>(place: &mut T, value: Option<T>) {
            if let Some(value) = value {
                *place = value;
            }
        }
        set(&mut field.label, self.label);
        set(&mut field.help, self.help);
        set(&mut field.example, self.example);
        set(&mut field.required, self.required);
        set(&mut field.more, self.more);
        set(&mut field.row, self.row);
        field.add = self.add.or(field.add.take());
    }
}

/// The field at a path, `programme.title` being the field `title` of the rows `programme`.
pub(super) fn at<'a>(fields: &'a mut [Field], path: &str) -> Option<&'a mut Field> {
    fields.iter_mut().find_map(|field| {
        if field.path == path {
            return Some(field);
        }
        let rest = path.strip_prefix(field.path.as_str())?.strip_prefix('.')?;
        at(&mut field.of, rest)
    })
}
