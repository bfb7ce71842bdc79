//! What a template sees of an event: people and schools that know how to be named, and the state of
//! the text so far.

mod discourse;
mod flow;
mod item;
mod people;
mod person;
mod school;
mod speech;
mod standing;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError};

use records::{DocumentKind, EventFile, Level, Person, PersonId, School, SchoolId};
use vietnamese::person::with_honorific;

pub(crate) use discourse::Discourse;
pub(crate) use flow::{counts, flow};
pub(crate) use item::{count_of, item_phrase, item_value, scope_phrase, title_phrase};
pub(crate) use people::{PeopleList, guests, guests_in_order};
pub(crate) use person::PersonRef;
pub(crate) use school::{SchoolList, SchoolRef};
pub(crate) use speech::speech_value;
use standing::{Standing, standings};

use crate::style::HouseStyle;

/// Text as it goes on inside a sentence: its first letter small unless a name begins it.
pub(crate) fn lower(text: &str) -> String {
    vietnamese::list::lower_first(text, &|_| false)
}

/// How a text speaks: with emotion allowed, or as an official paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Register {
    /// News and messages.
    News,
    /// Papers of Decree 30/2020.
    Official,
}

/// From where the text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// The school that organised, or the only one.
    Host,
    /// One of the partners.
    Guest,
}

impl Voice {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Guest => "guest",
        }
    }
}

/// One event seen through one kind of document.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) file: EventFile,
    pub(crate) document: DocumentKind,
    pub(crate) register: Register,
    pub(crate) voice: Voice,
    pub(crate) style: HouseStyle,
    one_school: bool,
    standings: HashMap<PersonId, Standing>,
    /// Where each person stands in the file.
    places: HashMap<PersonId, usize>,
    /// How each is named in full, by her place; found out once, for guests are listed again and again.
    named: Vec<OnceLock<String>>,
    discourse: Mutex<Discourse>,
}

impl World {
    pub(crate) fn new(file: &EventFile, document: DocumentKind, style: &HouseStyle) -> Arc<Self> {
        let register = match document {
            DocumentKind::News | DocumentKind::Message => Register::News,
            _ => Register::Official,
        };
        let voice = if *file.writer() == file.event.host { Voice::Host } else { Voice::Guest };
        Arc::new(Self {
            one_school: file.schools_present().len() <= 1,
            standings: standings(file),
            places: file
                .people
                .iter()
                .enumerate()
                .rev()
                .map(|(at, person)| (person.id.clone(), at))
                .collect(),
            named: vec![OnceLock::new(); file.people.len()],
            file: file.clone(),
            document,
            register,
            voice,
            style: *style,
            discourse: Mutex::default(),
        })
    }

    /// The state of the text so far. A poisoned lock still holds a usable state: a template that
    /// failed is rendered no further.
    pub(crate) fn discourse(&self) -> MutexGuard<'_, Discourse> {
        self.discourse.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn person(&self, id: &PersonId) -> Option<&Person> {
        self.file.people.get(*self.places.get(id)?)
    }

    /// Honorific and whole name: "đồng chí Lò Thị Thanh Xuân".
    pub(crate) fn named(&self, id: &PersonId) -> &str {
        let person =
            self.places.get(id).and_then(|at| Some((self.named.get(*at)?, self.file.people.get(*at)?)));
        let Some((named, person)) = person else { return "" };
        named.get_or_init(|| match person.honorific.as_deref() {
            Some(honorific) => with_honorific(honorific, &person.full_name),
            None if self.school_of(person).is_some() => with_honorific("đồng chí", &person.full_name),
            None => person.full_name.clone(),
        })
    }

    pub(crate) fn school(&self, id: &SchoolId) -> Option<&School> {
        self.file.school(id)
    }

    pub(crate) fn host(&self) -> Option<&School> {
        self.school(&self.file.event.host)
    }

    pub(crate) fn writer(&self) -> Option<&School> {
        self.school(self.file.writer())
    }

    /// The schools that took part as such: the host and its partners.
    pub(crate) fn parties(&self) -> Vec<&SchoolId> {
        std::iter::once(&self.file.event.host).chain(&self.file.event.partners).collect()
    }

    /// The other school where two took part, seen from the one that writes.
    pub(crate) fn only_other(&self) -> Option<&SchoolId> {
        match self.parties().as_slice() {
            [a, b] => [a, b].into_iter().find(|id| **id != self.file.writer()).copied(),
            _ => None,
        }
    }

    /// Whether the event concerns a single school, so that its name need not follow every title.
    pub(crate) fn one_school(&self) -> bool {
        self.one_school
    }

    /// The school a person belongs to: her own, or without school and organisation the one that writes.
    pub(crate) fn school_of<'a>(&'a self, person: &'a Person) -> Option<&'a SchoolId> {
        match (&person.school, &person.organisation) {
            (Some(school), _) => Some(school),
            (None, None) if !self.standing(&person.id).names_organisation => Some(self.file.writer()),
            (None, _) => None,
        }
    }

    /// What a person's titles say of her.
    pub(crate) fn standing(&self, id: &PersonId) -> &Standing {
        static NOBODY: LazyLock<Standing> = LazyLock::new(Standing::default);
        self.standings.get(id).unwrap_or(&NOBODY)
    }

    /// [`lower`], with the names of this event's people and schools kept.
    pub(crate) fn lower(&self, text: &str) -> String {
        let keep = |text: &str| {
            let people = self.file.people.iter().map(|person| &person.full_name);
            let mut names = people.chain(self.file.schools.iter().map(|school| &school.name));
            names.any(|name| !name.is_empty() && text.starts_with(name.as_str()))
        };
        vietnamese::list::lower_first(text, &keep)
    }

    /// The level of the school that writes, or of any school that tells one.
    pub(crate) fn level(&self) -> Option<Level> {
        let own = self.writer().and_then(|school| school.level);
        own.or_else(|| self.file.schools.iter().find_map(|school| school.level))
    }
}
