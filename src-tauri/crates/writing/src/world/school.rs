//! How a school is named: in full, or as "nhà trường" where nobody can mistake it.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, ObjectRepr, Value};
use records::SchoolId;

use super::{Register, World};

/// A school in a template: prints its name as the text so far allows.
#[derive(Debug, Clone)]
pub(crate) struct SchoolRef {
    world: Arc<World>,
    id: SchoolId,
}

impl SchoolRef {
    pub(crate) fn value(world: &Arc<World>, id: &SchoolId) -> Value {
        Value::from_object(Self { world: Arc::clone(world), id: id.clone() })
    }

    fn name(&self) -> String {
        self.world.school(&self.id).map(|school| school.name.clone()).unwrap_or_default()
    }

    /// The name as this place of the text wants it, and the school becomes the last one named.
    fn mention(&self) -> String {
        let own = self.id == *self.world.file.writer();
        let mut discourse = self.world.discourse();
        let understood = discourse.last_school.as_ref() == Some(&self.id);
        discourse.last_school = Some(self.id.clone());
        discourse.named_here.insert(self.id.clone());
        if own && understood && self.world.register == Register::News {
            "nhà trường".into()
        } else {
            self.name()
        }
    }
}

impl Object for SchoolRef {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match key.as_str()? {
            "name" => Some(self.name().into()),
            // Where "nhà trường" could be taken for another of the schools.
            "full" => {
                let mut discourse = self.world.discourse();
                discourse.last_school = Some(self.id.clone());
                discourse.named_here.insert(self.id.clone());
                Some(self.name().into())
            }
            "own" => Some((self.id == *self.world.file.writer()).into()),
            _ => None,
        }
    }

    fn is_true(self: &Arc<Self>) -> bool {
        !self.name().is_empty()
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.mention())
    }
}

/// Several schools: prints "A, B và C".
#[derive(Debug, Clone)]
pub(crate) struct SchoolList(Vec<SchoolRef>);

impl SchoolList {
    pub(crate) fn value(world: &Arc<World>, ids: &[&SchoolId]) -> Value {
        let schools = ids.iter().map(|id| SchoolRef { world: Arc::clone(world), id: (*id).clone() });
        Value::from_object(Self(schools.collect()))
    }
}

impl Object for SchoolList {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.0.get(key.as_usize()?).cloned().map(Value::from_object)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.0.len())
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.0.iter().map(SchoolRef::mention).collect();
        f.write_str(&vietnamese::list::join(&names))
    }
}
