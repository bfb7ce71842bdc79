//! The shipped data against the event file's schema and the rules of words.

use std::collections::BTreeSet;

use records::{AgeGroup, DocumentKind, EventKind, Level, ProgrammeKind};
use serde_json::Value;

use super::field::{Dictionary, FieldType as Type};
use super::{Field, KINDS, Worded, all, citations, form, load, of, phrases, vocabulary};

/// What the program keeps by itself and nobody fills in.
const KEPT: &[&str] = &[
    "format",
    "schools.id",
    "people.id",
    "photos.id",
    "photos.file",
    "documents.sections",
    // Set when a guest is moved by hand.
    "attendance.own_order",
    // The same for a legal basis.
    "event.own_basis_order",
    // Set on the light table.
    "photos.codes",
    "photos.turn",
    "photos.crop",
    "photos.blur",
    "photos.width",
    "photos.after",
    "photos.cover",
];

fn schema() -> Value {
    serde_json::from_str(&records::schema()).unwrap()
}

/// Follows references and leaves out "or null".
fn plain<'a>(schema: &'a Value, mut at: &'a Value) -> &'a Value {
    loop {
        if let Some(name) = at["$ref"].as_str() {
            at = &schema["$defs"][name.trim_start_matches("#/$defs/")];
        } else if let Some(any) = at["anyOf"].as_array().filter(|any| any[1]["type"] == "null") {
            at = &any[0];
        } else {
            return at;
        }
    }
}

fn is(at: &Value, wanted: &str) -> bool {
    at["type"] == wanted || at["type"][0] == wanted
}

/// The names of the properties from the root to every leaf, rows included.
fn leaves(schema: &Value, at: &Value, path: &str, found: &mut BTreeSet<String>) {
    let at = plain(schema, at);
    let inner = if is(at, "array") { plain(schema, &at["items"]) } else { at };
    match inner["properties"].as_object() {
        Some(fields) if path != "author" && path != "editor" && path != "approver" => {
            for (name, field) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                leaves(schema, field, &path, found);
            }
        }
        _ => {
            found.insert(path.to_owned());
        }
    }
}

fn asked(fields: &[Field], before: &str, found: &mut BTreeSet<String>) {
    for field in fields {
        let path = format!("{before}{}", field.path);
        if field.of.is_empty() {
            assert!(found.insert(path.clone()), "{path} stands twice");
        } else {
            asked(&field.of, &format!("{path}."), found);
        }
    }
}

#[test]
fn what_says_that_an_order_is_the_authors_own_is_kept_by_the_program() {
    let flags = all().iter().flat_map(|form| form.fields()).filter_map(|field| field.own_order.as_deref());
    let flags: BTreeSet<&str> = flags.collect();
    assert_eq!(flags, BTreeSet::from(["attendance.own_order", "event.own_basis_order"]));
    assert!(flags.iter().all(|flag| KEPT.contains(flag)));
}

#[test]
fn loads() {
    load().unwrap();
    let codes: Vec<EventKind> = all().iter().map(|form| form.code).collect();
    assert_eq!(codes, EventKind::ALL);
    assert_eq!(of(EventKind::Exchange).noun, "buổi giao lưu");
    assert_eq!(AgeGroup::Kindergarten5To6.word().phrase, "mẫu giáo 5-6 tuổi");
    assert_eq!(DocumentKind::Report.word().type_name.as_deref(), Some("BÁO CÁO"));
}

#[test]
fn the_dictionary_has_every_field_of_the_event_file() {
    let schema = schema();
    let mut wanted = BTreeSet::new();
    leaves(&schema, &schema, "", &mut wanted);
    for kept in KEPT {
        let before = wanted.len();
        wanted.retain(|path| path != kept && !path.starts_with(&format!("{kept}.")));
        assert!(wanted.len() < before, "{kept} is not in the schema");
    }
    let mut found = BTreeSet::new();
    asked(&form::dictionary(&KINDS).unwrap(), "", &mut found);
    assert_eq!(found, wanted);
}

#[test]
fn types_fit_the_schema() {
    fn check(schema: &Value, at: &Value, field: &Field) {
        let at = plain(schema, at);
        let item = plain(schema, &at["items"]);
        let roles = at["anyOf"][1]["type"] == "array"; // one id or a list of ids
        let fits = match field.kind {
            Type::Text | Type::LongText | Type::Section | Type::School | Type::Person => is(at, "string"),
            Type::Date => at["format"] == "date",
            Type::Time | Type::ClockSpan => at["pattern"].is_string(),
            Type::Number | Type::ProgrammeItem => is(at, "integer") && at["format"] == "uint32",
            Type::Dong => is(at, "integer") && at["format"] == "uint64",
            Type::Flag => is(at, "boolean"),
            Type::Choice => true,
            Type::Texts | Type::Schools | Type::Names => is(item, "string"),
            Type::People => is(item, "string") || roles,
            Type::Credit => at["properties"]["title"].is_object(),
            Type::Rows | Type::Photos => item["properties"].is_object(),
        };
        assert!(fits, "{}: {:?} does not fit {at}", field.path, field.kind);
        if let Some(list) = field.codes {
            let words = serde_json::to_value(vocabulary()).unwrap();
            let list = serde_json::to_value(list).unwrap();
            let codes = |list: &Value, name: &str| -> Vec<Value> {
                list.as_array().unwrap().iter().map(|one| one[name].clone()).collect()
            };
            let offered = codes(&words[list.as_str().unwrap()], "code");
            assert_eq!(offered, codes(&at["oneOf"], "const"), "{}", field.path);
        }
        for inner in &field.of {
            check(schema, &item["properties"][&inner.path], inner);
        }
    }
    let schema = schema();
    for field in form::dictionary(&KINDS).unwrap() {
        let at = field.path.split('.').fold(&schema, |at, name| &plain(&schema, at)["properties"][name]);
        check(&schema, at, &field);
    }
}

#[test]
fn words_are_whole_and_tidy() {
    fn check(at: &str, value: &Value) {
        match value {
            Value::String(text) => {
                assert_eq!(vietnamese::normal::tidy_text(text), *text, "{at}");
                assert_eq!(text.trim(), text, "{at}: {text:?}");
                assert!(!text.contains("  "), "{at}: {text:?}");
                assert!(!text.is_empty() || at.ends_with("/mark") || at.ends_with("/name_prefix"), "{at}");
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(i, item)| check(&format!("{at}/{i}"), item));
            }
            Value::Object(fields) => {
                fields.iter().for_each(|(name, field)| check(&format!("{at}/{name}"), field));
                let of = |name| fields.get(name).map(|words: &Value| (&words["vi"], &words["en"]));
                for (vi, en) in ["label", "add"].into_iter().filter_map(of) {
                    for words in [vi, en].map(|words| words.as_str().unwrap()) {
                        assert!(words.starts_with(char::is_uppercase), "{at}: {words}");
                        assert!(!words.ends_with('.') && words.chars().count() <= 40, "{at}: {words}");
                    }
                }
                for (vi, en) in ["help", "intro", "description"].into_iter().filter_map(of) {
                    for words in [vi, en].map(|words| words.as_str().unwrap()) {
                        assert!(
                            words.starts_with(char::is_uppercase) && words.ends_with('.'),
                            "{at}: {words}"
                        );
                        assert!(words.chars().count() <= 90, "{at}: {words}");
                    }
                }
            }
            _ => {}
        }
    }
    check("kinds", &serde_json::to_value(all()).unwrap());
    check("vocabulary", &serde_json::to_value(vocabulary()).unwrap());
    check("citations", &serde_json::to_value(citations()).unwrap());
}

#[test]
fn every_kind_asks_for_what_its_papers_need() {
    let dictionary = form::dictionary(&KINDS).unwrap();
    let mut used = BTreeSet::new();
    for form in all() {
        let kind = form.code;
        used.extend(form.fields().map(|field| field.path.clone()));
        assert_eq!(form.label.vi, kind.word().vi);
        assert_eq!(form.label.en, kind.word().en);
        assert_eq!(form.quick.len(), 10, "{kind}: what an evening has the strength for");
        assert!(form.quick.iter().any(|path| path == "event.title"), "{kind}");
        let steps: BTreeSet<_> = form.steps.iter().map(|step| step.id).collect();
        assert_eq!((steps.len(), form.steps.len()), (7, 7), "{kind}");
        assert!(form.documents.iter().all(|document| form.yields.contains(document)), "{kind}");
        assert_eq!(form.documents[..], form.yields[..form.documents.len()], "{kind}");
        for field in dictionary.iter().filter(|field| !field.required.is_empty()) {
            assert!(form.field(&field.path).is_some(), "{kind}: {}", field.path);
        }
        for field in form.fields() {
            let prints = |document| field.only_for.is_empty() || field.only_for.contains(document);
            assert!(field.required.iter().all(prints), "{kind}: {}", field.path);
        }
    }
    for field in &dictionary {
        assert!(used.contains(&field.path), "no kind asks for {}", field.path);
    }
}

#[test]
fn new_items_fit_the_level() {
    let defaults = of(EventKind::Exchange).defaults;
    assert_eq!(defaults.programme_at(Some(Level::Preschool)), ProgrammeKind::LearningActivity);
    assert_eq!(defaults.programme_at(Some(Level::Primary)), ProgrammeKind::Lesson);
    assert_eq!(defaults.programme_at(None), ProgrammeKind::Lesson);
}

#[test]
fn a_slip_in_the_data_is_an_error() {
    let words = r#"{ "vi": "Tên", "en": "Name" }"#;
    let field = |more: &str| {
        let text = format!(
            r#"{{ "a": {{ "type": "text", "label": {words}, "help": {words}, "example": {words}{more} }} }}"#
        );
        serde_json::from_str::<Dictionary>(&text).map(|Dictionary(fields)| fields)
    };
    assert_eq!(field("").unwrap()[0].path, "a");
    field(r#", "requierd": ["news"]"#).err().unwrap();
    field(r#", "required": ["newz"]"#).err().unwrap();
    field(r#", "path": "b""#).err().unwrap();
    field(r#", "codes": "scope""#).unwrap()[0].check().unwrap_err();
    serde_json::from_str::<Dictionary>(&format!(r#"{{ "a": {{ "type": "text", "label": {words} }} }}"#))
        .err()
        .unwrap();
}

#[test]
fn citations_are_to_be_checked() {
    assert!(citations().len() > 20);
    for citation in citations() {
        assert!(!citation.checked, "{citation:?}");
        assert!(citation.number.is_some() && citation.issuer.is_some(), "{citation:?}");
        if let (Some(from), Some(to)) = (citation.effective_from, citation.effective_to) {
            assert!(from < to, "{citation:?}");
        }
    }
}

#[test]
fn every_phrase_has_its_section_and_a_place_to_fill_in() {
    let shipped = load().unwrap().phrases;
    assert_eq!(phrases().count(), shipped.len(), "every section is in the vocabulary");
    let texts: Vec<&String> = shipped.values().flatten().collect();
    assert!(texts.len() > 40);
    for text in &texts {
        assert!(text.contains('…'), "{text} asserts by itself");
        assert_eq!(*text, &vietnamese::normal::tidy_line(text));
    }
    assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "each phrase once");
}
