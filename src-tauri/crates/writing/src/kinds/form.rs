//! The form of a kind of event: its steps, and the fields of each.

use include_dir::Dir;
use records::{DocumentKind, EventKind, Level, OutcomeKind, ProgrammeKind, Scope};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fault::{FormFault, parse};
use super::field::{Change, Dictionary, Field, Words, at};
use super::ordered::entries;

/// The form of a kind of event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KindForm {
    /// The kind.
    pub code: EventKind,
    /// What it is called.
    pub label: Words,
    /// What it is, in one sentence.
    pub description: Words,
    /// The short noun that stands for the event all through a text: "buổi giao lưu".
    pub noun: String,
    /// The word before the event's name inside a sentence: "buổi"; empty if the name stands alone.
    pub name_prefix: String,
    /// Whether what the kind is called can stand for an event's name: "hội thảo", but not "sự kiện khác".
    pub label_names: bool,
    /// A name such an event may have.
    pub title_example: Words,
    /// The papers it usually owes.
    pub documents: Vec<DocumentKind>,
    /// The papers it can give, the usual ones first.
    pub yields: Vec<DocumentKind>,
    /// What new rows and a new event begin with.
    pub defaults: Defaults,
    /// The paths that suffice for an article the same evening.
    pub quick: Vec<String>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// What new rows and a new event begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    /// `event.scope`.
    pub scope: Scope,
    /// The kind of a new outcome.
    pub outcome: OutcomeKind,
    /// The kind of a new programme item.
    pub programme: ProgrammeKind,
    /// The same in a preschool, if it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub programme_preschool: Option<ProgrammeKind>,
}

impl Defaults {
    /// The kind of a new programme item at a school of this level.
    pub fn programme_at(&self, level: Option<Level>) -> ProgrammeKind {
        self.programme_preschool.filter(|_| level == Some(Level::Preschool)).unwrap_or(self.programme)
    }
}

/// A step of the form.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Step {
    /// Which.
    pub id: StepId,
    /// What it is called.
    pub label: Words,
    /// What it asks, in one sentence.
    pub intro: Words,
    /// Its fields, those behind "more" last.
    pub fields: Vec<Field>,
}

/// The steps that every kind has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepId {
    /// What, when, where.
    Event,
    /// Who.
    People,
    /// What was done.
    Programme,
    /// What was said.
    Speeches,
    /// What came of it.
    Outcomes,
    /// The photos.
    Photos,
    /// The papers.
    Papers,
}

impl KindForm {
    /// All fields, in the order of the steps.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.steps.iter().flat_map(|step| &step.fields)
    }

    /// The field with a path.
    pub fn field(&self, path: &str) -> Option<&Field> {
        self.fields().find(|field| field.path == path)
    }
}

/// `kind.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindFile {
    code: EventKind,
    label: Words,
    description: Words,
    noun: String,
    name_prefix: String,
    #[serde(default = "yes")]
    label_names: bool,
    title_example: Words,
    documents: Vec<DocumentKind>,
    yields: Vec<DocumentKind>,
    defaults: Defaults,
    quick: Vec<String>,
    steps: Vec<StepFile>,
    #[serde(default, deserialize_with = "entries")]
    fields: Vec<(String, Change)>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepFile {
    id: StepId,
    label: Option<Words>,
    intro: Option<Words>,
    fields: Vec<String>,
    #[serde(default)]
    more: Vec<String>,
}

/// `steps.json`: what the steps are called unless a kind says otherwise.
#[derive(Deserialize)]
#[serde(transparent)]
struct StepWords(#[serde(deserialize_with = "entries")] Vec<(String, StepWord)>);

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct StepWord {
    label: Words,
    intro: Words,
}

fn read<'a>(dir: &'a Dir<'_>, file: &str) -> Result<&'a str, FormFault> {
    let found = dir.get_file(file).and_then(|found| found.contents_utf8());
    found.ok_or_else(|| FormFault::Missing(file.to_owned()))
}

/// The dictionary of fields: all files of `fields/`.
pub(super) fn dictionary(dir: &Dir<'_>) -> Result<Vec<Field>, FormFault> {
    let folder = dir.get_dir("fields").ok_or_else(|| FormFault::Missing("fields".to_owned()))?;
    let mut fields = Vec::new();
    for file in folder.files() {
        let name = file.path().display().to_string();
        let Dictionary(more) = parse(&name, file.contents_utf8().unwrap_or_default())?;
        fields.extend(more);
    }
    fields.iter().try_for_each(Field::check)?;
    Ok(fields)
}

/// Reads every kind's form.
pub(super) fn load(dir: &Dir<'_>) -> Result<Vec<KindForm>, FormFault> {
    let fields = dictionary(dir)?;
    let StepWords(words) = parse("steps.json", read(dir, "steps.json")?)?;
    let one = |kind: &EventKind| {
        let name = format!("{kind}/kind.json");
        let file: KindFile = parse(&name, read(dir, &name)?)?;
        if file.code != *kind {
            return Err(FormFault::Code { folder: kind.to_string(), code: file.code.to_string() });
        }
        file.resolve(fields.clone(), &words)
    };
    EventKind::ALL.iter().map(one).collect()
}

impl KindFile {
    /// Lays the kind's changes over the dictionary and deals the fields out to the steps.
    fn resolve(self, mut pool: Vec<Field>, words: &[(String, StepWord)]) -> Result<KindForm, FormFault> {
        let kind = self.code.to_string();
        let unknown = |path: &str| FormFault::Path { kind: kind.clone(), path: path.to_owned() };
        if let Some(title) = at(&mut pool, "event.title") {
            title.example = self.title_example.clone();
        }
        for (path, change) in self.fields {
            change.apply(at(&mut pool, &path).ok_or_else(|| unknown(&path))?);
        }
        pool.iter().try_for_each(Field::check)?;

        let mut deal = |path: &str, more: bool| {
            let i = pool.iter().position(|field| field.path == path).ok_or_else(|| unknown(path))?;
            Ok(Field { more, ..pool.swap_remove(i) })
        };
        let mut steps = Vec::new();
        for step in self.steps {
            let first = step.fields.iter().map(|path| (path, false));
            let later = step.more.iter().map(|path| (path, true));
            let fields = first.chain(later).map(|(path, more)| deal(path, more)).collect::<Result<_, _>>()?;
            let id = serde_json::to_value(step.id).unwrap_or_default();
            let usual = words.iter().find(|(name, _)| id == *name.as_str()).map(|(_, word)| word);
            let missing = || FormFault::Missing(format!("steps.json: {id}"));
            let label = step.label.or_else(|| usual.map(|word| word.label.clone())).ok_or_else(missing)?;
            let intro = step.intro.or_else(|| usual.map(|word| word.intro.clone())).ok_or_else(missing)?;
            steps.push(Step { id: step.id, label, intro, fields });
        }
        let form = KindForm {
            code: self.code,
            label: self.label,
            description: self.description,
            noun: self.noun,
            name_prefix: self.name_prefix,
            label_names: self.label_names,
            title_example: self.title_example,
            documents: self.documents,
            yields: self.yields,
            defaults: self.defaults,
            quick: self.quick,
            steps,
        };
        match form.quick.iter().find(|path| form.field(path).is_none()) {
            Some(path) => Err(FormFault::Quick { kind, path: path.clone() }),
            None => Ok(form),
        }
    }
}
