//! `say(move, slot=…)`: one sentence from the phrase bank, in keeping with the text so far.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use minijinja::value::{Kwargs, Object, Value};
use minijinja::{Environment, Error, ErrorKind, State};
use vietnamese::text::{first_syllables, syllables};

use super::sentence::{finish, settle};
use crate::phrase::{Phrase, PhraseBank, Pool};
use crate::world::{Discourse, Register, World};

/// No sentence composed from short facts is longer (in syllables).
const MOST_SYLLABLES: usize = 60;

/// What `say` works with during one composition; stands in the context as `_desk`.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) world: Arc<World>,
    pub(crate) bank: Arc<PhraseBank>,
    pub(crate) context: Arc<Context>,
    /// Phrases of the kind's own, asked before the bank.
    pub(crate) own: Option<Arc<PhraseBank>>,
}

impl Object for Desk {}

/// The values of a composition, by name.
pub(crate) type Context = BTreeMap<String, Value>;

/// What a template sees: a few values of its own, and behind them those of the whole composition, which are too many to
/// be copied for each sentence.
#[derive(Debug)]
pub(crate) struct Slots {
    pub(crate) own: Context,
    pub(crate) context: Arc<Context>,
}

impl Object for Slots {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let key = key.as_str()?;
        self.own.get(key).or_else(|| self.context.get(key)).cloned()
    }
}

impl Desk {
    fn pool(&self, name: &str) -> Option<&Pool> {
        self.own.as_ref().and_then(|own| own.pool(name)).or_else(|| self.bank.pool(name))
    }

    /// Where in the pool the walk begins. Official papers do not vary: a clerk expects one form.
    fn start(&self, name: &str, pool: usize) -> usize {
        if self.world.register == Register::Official || pool == 0 {
            return 0;
        }
        let event = &self.world.file.event;
        let session = event.session.map_or(3, |session| session as u32);
        let host = self.world.host().map(|host| host.name.as_str()).unwrap_or_default();
        vietnamese::variation::start_index(event.date, session, event.kind.code(), host, name, pool)
    }
}

/// The desk of the composition that a state belongs to.
pub(crate) fn desk(state: &State) -> Result<Arc<Desk>, Error> {
    state
        .lookup("_desk")
        .and_then(|value| value.downcast_object::<Desk>())
        .ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "say() ngoài một văn bản"))
}

/// The sentence of a move, or nothing where no phrase fits what was entered.
pub(crate) fn say(state: &State, name: String, slots: Kwargs) -> Result<Value, Error> {
    let desk = desk(state)?;
    let most_chars = slots.get::<Option<usize>>("most_chars")?;
    let mut own = Context::new();
    let mut from = Vec::new();
    for slot in slots.args().map(str::to_owned).collect::<Vec<_>>() {
        let value: Value = slots.get(&slot)?;
        if let Ok(path) = value.get_attr("path")
            && let Some(path) = path.as_str()
        {
            from.extend(path.split_whitespace().map(str::to_owned));
        }
        own.insert(slot, value);
    }
    slots.assert_all_used()?;
    let unknown = || {
        Error::new(ErrorKind::InvalidOperation, format!("không có câu mẫu \"{name}\" trong ngân hàng câu"))
    };
    let pool = desk.pool(&name).ok_or_else(unknown)?;
    from.extend(pool.from.iter().cloned());
    let context = Value::from_object(Slots { own, context: Arc::clone(&desk.context) });
    let choice = Choice { env: state.env(), desk: &desk, context: &context, most_chars };
    let Some(Candidate { text, discourse, .. }) = choice.among(&name, pool)? else {
        return Ok(Value::from(""));
    };
    *desk.world.discourse() = discourse;
    desk.world.discourse().tell(&from);
    Ok(Value::from_safe_string(finish(&text, &from) + " "))
}

/// A phrase as it would read here.
#[derive(Debug)]
struct Candidate {
    text: String,
    /// The state of the text if this is taken.
    discourse: Discourse,
    /// Whether it begins like the sentence before, or with a connective that was used.
    repeats: bool,
    too_long: bool,
}

/// What a candidate may still offend against, strictest first; the text goes on even if nothing is perfect.
#[derive(Clone, Copy)]
struct Lenience {
    repeat_phrase: bool,
    repeat_start: bool,
    long: bool,
}

const LENIENCE: [Lenience; 4] = [
    Lenience { repeat_phrase: false, repeat_start: false, long: false },
    Lenience { repeat_phrase: true, repeat_start: false, long: false },
    Lenience { repeat_phrase: true, repeat_start: true, long: false },
    Lenience { repeat_phrase: true, repeat_start: true, long: true },
];

/// One choice among the phrases of a pool.
struct Choice<'a> {
    env: &'a Environment<'a>,
    desk: &'a Desk,
    context: &'a Value,
    most_chars: Option<usize>,
}

impl Choice<'_> {
    fn among(&self, name: &str, pool: &Pool) -> Result<Option<Candidate>, Error> {
        let voice = self.desk.world.voice.code();
        let fits = |phrase: &&Phrase| phrase.voice.as_deref().is_none_or(|wanted| wanted == voice);
        let (long, ordinary): (Vec<&Phrase>, Vec<&Phrase>) =
            pool.phrases.iter().filter(fits).partition(|p| p.long);
        let before = self.desk.world.discourse().clone();
        // A list of guests takes long to render, so what one lenience refuses is kept for the next.
        let mut tried: HashMap<&str, Option<Candidate>> = HashMap::new();
        for most_chars in [self.most_chars, None] {
            // Headlines go by length first, in the pool's order.
            let start = if most_chars.is_some() { 0 } else { self.desk.start(name, ordinary.len()) };
            let (first, last) = ordinary.split_at(start.min(ordinary.len()));
            let walk: Vec<&Phrase> = long.iter().chain(last).chain(first).copied().collect();
            for lenience in LENIENCE {
                for phrase in walk.iter().filter(|phrase| lenience.long || !phrase.long) {
                    if !self.may_try(phrase, &before, lenience) {
                        continue;
                    }
                    if !tried.contains_key(phrase.template.as_str()) {
                        tried.insert(&phrase.template, self.attempt(phrase, &before)?);
                    }
                    let found = tried.get_mut(phrase.template.as_str());
                    let passes = |found: &mut Candidate| self.passes(found, lenience, most_chars);
                    if let Some(candidate) = found.and_then(|found| found.take_if(passes)) {
                        return Ok(Some(candidate));
                    }
                }
            }
        }
        Ok(None)
    }

    fn official(&self) -> bool {
        self.desk.world.register == Register::Official
    }

    fn may_try(&self, phrase: &Phrase, before: &Discourse, lenience: Lenience) -> bool {
        self.official() || lenience.repeat_phrase || !before.phrases.contains(&phrase.template)
    }

    fn passes(&self, found: &Candidate, lenience: Lenience, most_chars: Option<usize>) -> bool {
        let repeats = found.repeats && !lenience.repeat_start;
        let too_long = found.too_long && !lenience.long;
        (self.official() || !(repeats || too_long))
            && most_chars.is_none_or(|most| found.text.chars().count() <= most)
    }

    /// Renders a phrase, if what it needs was entered; the world's discourse is put back either way.
    fn attempt(&self, phrase: &Phrase, before: &Discourse) -> Result<Option<Candidate>, Error> {
        let world = &self.desk.world;
        if !phrase.needs.iter().all(|need| is_filled(self.context, need)) || !self.holds(phrase)? {
            return Ok(None);
        }
        world.discourse().named_here.clear();
        let rendered = self.env.get_template(&phrase.template)?.render(self.context.clone());
        let mut discourse = std::mem::replace(&mut *world.discourse(), before.clone());
        let text = settle(&rendered?);
        if text.is_empty() {
            return Ok(None);
        }
        let start = first_syllables(&text, 2);
        let opening = opening(&start);
        let repeats =
            start == before.last_start || opening.is_some_and(|opening| before.openings.contains(opening));
        let too_long = !phrase.long && syllables(&text) > MOST_SYLLABLES;
        if let Some(opening) = opening {
            Arc::make_mut(&mut discourse.openings).insert(opening.to_owned());
        }
        discourse.last_start = start;
        Arc::make_mut(&mut discourse.phrases).insert(phrase.template.clone());
        Ok(Some(Candidate { text, discourse, repeats, too_long }))
    }

    fn holds(&self, phrase: &Phrase) -> Result<bool, Error> {
        match &phrase.when {
            None => Ok(true),
            Some(when) => Ok(!self.env.get_template(when)?.render(self.context.clone())?.is_empty()),
        }
    }
}

/// Whether a dotted slot holds something to print.
fn is_filled(context: &Value, need: &str) -> bool {
    let mut value = context.clone();
    for part in need.split('.') {
        match value.get_attr(part) {
            Ok(next) => value = next,
            Err(_) => return false,
        }
    }
    !value.is_undefined() && !value.is_none() && value.is_true()
}

/// Words that, at the head of a sentence, serve once in a text (folded).
const CONNECTIVES: &[&str] = &[
    "tiep do",
    "tiep noi",
    "cung tai",
    "cung voi",
    "sau phan",
    "sau khi",
    "o phan",
    "trong phan",
    "tai buoi",
    "tai hoi",
    "tai lop",
    "tai chuyen",
    "tai chuong",
    "mo dau",
    "ket thuc",
    "phat bieu",
    "theo do",
    "ben canh",
    "ket qua",
];

fn opening(start: &str) -> Option<&str> {
    CONNECTIVES.contains(&start).then_some(start)
}
