//! Lists of people, by rank where the author set no order.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, ObjectRepr, Value};
use records::{DocumentKind, EventFile, Person, PersonId};

use super::World;
use super::person::PersonRef;
use crate::template::mark::SOFT_COMMA;

/// People in one place of a sentence.
#[derive(Debug, Clone)]
pub(crate) struct PeopleList {
    people: Vec<PersonRef>,
    /// Guests are listed with semicolons, doers are joined by "và".
    as_guests: bool,
}

impl PeopleList {
    /// People who do something together: prints "A và B" with their appositions closed.
    pub(crate) fn doers(world: &Arc<World>, ids: &[PersonId]) -> Value {
        Self::value(world, ids, false)
    }

    fn value(world: &Arc<World>, ids: &[PersonId], as_guests: bool) -> Value {
        let named =
            ids.iter().filter(|id| world.person(id).is_some_and(|person| !person.full_name.is_empty()));
        Value::from_object(Self { people: named.map(|id| PersonRef::new(world, id)).collect(), as_guests })
    }
}

/// The guests by rank, or in the author's own order if she set one.
pub(crate) fn guests(world: &Arc<World>) -> Value {
    PeopleList::value(world, &guests_in_order(world), true)
}

/// Their ids in that order.
pub(crate) fn guests_in_order(world: &World) -> Vec<PersonId> {
    let EventFile { attendance, roles, .. } = &world.file;
    let mut ids = attendance.invited.clone();
    // Who directs or chairs is named as such, in the same part; a message names nobody but guests.
    if world.document != DocumentKind::Message {
        let leads = |id: &PersonId| roles.director.0.contains(id) || roles.chair.0.contains(id);
        ids.retain(|id| !leads(id));
    }
    if attendance.own_order != Some(true) {
        ids.sort_by_cached_key(|id| world.person(id).map(|person| precedence(world, person)));
    }
    ids
}

/// Superiors, then the guest schools' leaders, then the own school's, then teachers and parents. A
/// rank that the author gave stands as it is.
fn precedence(world: &World, person: &Person) -> (u16, bool, u16) {
    let rank = world.standing(&person.id).rank;
    let own = world.school_of(person) == Some(world.file.writer());
    if person.rank.is_none() && (40..50).contains(&rank) { (40, own, rank) } else { (rank, false, 0) }
}

impl Object for PeopleList {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        if key.as_str() == Some("lines") {
            let lines: Vec<String> = self.people.iter().map(PersonRef::line).collect();
            return Some(lines.join("; ").into());
        }
        self.people.get(key.as_usize()?).cloned().map(Value::from_object)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.people.len())
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, person) in self.people.iter().enumerate() {
            let last = i + 1 == self.people.len();
            match (i, last, self.as_guests) {
                (0, ..) => {}
                (_, _, true) => f.write_str("; ")?,
                (_, true, false) => f.write_str(" và ")?,
                (_, false, false) => write!(f, "{SOFT_COMMA}, ")?,
            }
            fmt::Display::fmt(&Value::from_object(person.clone()), f)?;
        }
        Ok(())
    }
}
