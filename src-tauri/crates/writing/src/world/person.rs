//! How a person is named: introduced once, referred to afterwards.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Object, Value};
use records::{Person, PersonId};
use vietnamese::list::{OfficeCase, spell_offices};
use vietnamese::person::{is_degree, is_parent_honorific};

use super::{Register, World};
use crate::style::{Apposition, TitleCase};
use crate::template::mark::SOFT_COMMA;

/// A person in a template: prints the name as the text so far allows.
#[derive(Debug, Clone)]
pub(crate) struct PersonRef {
    world: Arc<World>,
    id: PersonId,
}

impl PersonRef {
    pub(crate) fn new(world: &Arc<World>, id: &PersonId) -> Self {
        Self { world: Arc::clone(world), id: id.clone() }
    }

    pub(crate) fn value(world: &Arc<World>, id: &PersonId) -> Value {
        Value::from_object(Self::new(world, id))
    }

    fn person(&self) -> Option<&Person> {
        self.world.person(&self.id)
    }

    /// Honorific and whole name.
    pub(crate) fn named(&self) -> String {
        self.world.named(&self.id).to_owned()
    }

    /// Titles and whose they are: "Bí thư Chi bộ, Hiệu trưởng Trường Mầm non Gió Biển".
    fn office(&self, in_sentence: bool) -> String {
        let Some(person) = self.person() else { return String::new() };
        let mut titles = vietnamese::person::join_titles(&person.titles);
        if in_sentence && self.world.standing(&self.id).category {
            titles = vietnamese::list::lower_label(&titles);
        }
        let titles = self.spelled(titles);
        let whose = self.whose(person).unwrap_or_default();
        match (titles.is_empty(), whose.is_empty()) {
            (false, false) => format!("{titles} {whose}"),
            (false, true) => titles,
            (true, _) => whose,
        }
    }

    /// Titles in the school's own spelling.
    fn spelled(&self, titles: String) -> String {
        match self.world.style.titles {
            TitleCase::AsTyped => titles,
            TitleCase::Capital => spell_offices(&titles, OfficeCase::Capital),
            TitleCase::Small => spell_offices(&titles, OfficeCase::Small),
        }
    }

    fn whose(&self, person: &Person) -> Option<String> {
        if self.world.standing(&self.id).names_organisation {
            return None;
        }
        if let Some(organisation) = &person.organisation {
            return Some(organisation.clone());
        }
        let school = self.world.school_of(person)?;
        if self.world.one_school() {
            return None;
        }
        let mut discourse = self.world.discourse();
        let named = !discourse.named_here.insert(school.clone());
        discourse.last_school = Some(school.clone());
        drop(discourse);
        // "Đoàn Trường A do … Hiệu trưởng nhà trường": the same sentence does not name a school twice.
        if named && self.world.register == Register::News {
            if school == self.world.file.writer() {
                return Some("nhà trường".into());
            }
            if self.world.only_other() == Some(school) {
                return Some("trường bạn".into());
            }
        }
        self.world.school(school).map(|school| school.name.clone())
    }

    fn introduce(&self) -> String {
        let named = self.named();
        let office = self.office(true);
        match (office.is_empty(), self.world.style.apposition) {
            (true, _) => named,
            (false, Apposition::Dash) => format!("{named} – {office}"),
            (false, Apposition::ByPlace | Apposition::Comma) => format!("{named}, {office}{SOFT_COMMA}"),
        }
    }

    /// A later mention in news; official papers repeat honorific and whole name.
    fn refer(&self) -> String {
        let Some(person) = self.person() else { return String::new() };
        if self.world.register == Register::Official {
            return self.named();
        }
        let honorific = person.honorific.as_deref().unwrap_or_default();
        if is_parent_honorific(honorific) {
            return format!("{honorific} {}", vietnamese::collate::given_name(&person.full_name));
        }
        match self.office_alone(person) {
            Some(office) if !is_degree(honorific) => format!("đồng chí {office}"),
            _ => self.named(),
        }
    }

    /// "Hiệu trưởng nhà trường", where only one person of the event can be meant.
    fn office_alone(&self, person: &Person) -> Option<String> {
        let office = self.world.standing(&self.id).office.as_ref()?;
        let spelled = self.spelled(office.clone());
        let school = self.world.school_of(person);
        let same = |other: &&Person| {
            self.world.standing(&other.id).office.as_ref() == Some(office)
                && self.world.school_of(other) == school
        };
        if self.world.file.people.iter().filter(same).count() != 1 {
            return None;
        }
        match school {
            None => Some(spelled),
            Some(school) if school == self.world.file.writer() => Some(format!("{spelled} nhà trường")),
            Some(school) if self.world.only_other() == Some(school) => Some(format!("{spelled} trường bạn")),
            Some(_) => None,
        }
    }

    fn mention(&self) -> String {
        let first = self.world.discourse().introduce(&self.id);
        if first { self.introduce() } else { self.refer() }
    }

    /// "đồng chí A – Hiệu trưởng": the line of a list, without the office once it was told.
    pub(super) fn line(&self) -> String {
        let first = self.world.discourse().introduce(&self.id);
        if !first {
            return self.named();
        }
        let office = self.office(false);
        match (office.is_empty(), self.world.style.apposition) {
            (true, _) => self.named(),
            (false, Apposition::Comma) => format!("{}, {office}", self.named()),
            (false, Apposition::ByPlace | Apposition::Dash) => format!("{} – {office}", self.named()),
        }
    }
}

impl Object for PersonRef {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let person = self.person()?;
        let school = self.world.school_of(person);
        match key.as_str()? {
            "line" => Some(self.line().into()),
            "named" => Some(self.named().into()),
            "own" => Some((school == Some(self.world.file.writer())).into()),
            "of_partner" => Some(school.is_some_and(|school| school != self.world.file.writer()).into()),
            "superior" => Some(self.world.standing(&self.id).superior.into()),
            "head" => Some(person.titles.iter().any(|title| title.contains("Hiệu trưởng")).into()),
            _ => None,
        }
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.person().is_some_and(|person| !person.full_name.is_empty())
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.mention())
    }
}
