//! The phrase bank: for each move of a text a pool of phrases.
//!
//! The choice among them comes from the event's content (see `vietnamese::variation`), so the same
//! event always reads the same and two events in a row do not.

use std::collections::HashMap;

use minijinja::Environment;
use serde::Deserialize;

use crate::template::TemplateFault;
use crate::template::mark::mark_source;

/// The pools of one register, by move.
#[derive(Debug, Default)]
pub(crate) struct PhraseBank {
    pools: HashMap<String, Pool>,
}

/// The phrases of one move.
#[derive(Debug, Clone)]
pub(crate) struct Pool {
    /// The fields that the move tells of.
    pub(crate) from: Vec<String>,
    /// In the order of the file; new ones are added at the end only.
    pub(crate) phrases: Vec<Phrase>,
}

/// One phrase.
#[derive(Debug, Clone)]
pub(crate) struct Phrase {
    /// Its template's name in the environment.
    pub(crate) template: String,
    /// What must hold besides every slot being filled: a template that prints something if it does.
    pub(crate) when: Option<String>,
    /// The voice it fits; none: both.
    pub(crate) voice: Option<String>,
    /// The slots that must be filled.
    pub(crate) needs: Vec<String>,
    /// Only where the ordinary phrases would make too long a sentence.
    pub(crate) long: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PoolData {
    #[serde(default)]
    from: Vec<String>,
    phrases: Vec<PhraseData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseData {
    text: String,
    when: Option<String>,
    voice: Option<String>,
    #[serde(default)]
    long: bool,
}

impl PhraseBank {
    /// Reads a phrase file and adds its templates to the environment under `bank`.
    pub(crate) fn load(
        env: &mut Environment<'static>,
        bank: &str,
        toml: &str,
    ) -> Result<Self, TemplateFault> {
        let fault = |line, cause| TemplateFault { template: bank.to_owned(), line, cause };
        let line_of = |at: usize| Some(toml.get(..at)?.matches('\n').count() + 1);
        let data: HashMap<String, PoolData> = toml::from_str(toml).map_err(|e| {
            let line = e.span().and_then(|span| line_of(span.start));
            fault(line, format!("viết sai cú pháp ({})", e.message()))
        })?;
        let mut pools = HashMap::new();
        for (name, pool) in data {
            let mut phrases = Vec::new();
            for (i, phrase) in pool.phrases.into_iter().enumerate() {
                let template = format!("{bank}:{name}:{i}");
                let source = mark_source(&phrase.text).trim_end().to_owned();
                let broken = |e: minijinja::Error| {
                    let line = toml.find(phrase.text.trim()).and_then(line_of);
                    fault(line, format!("{name}, câu {}: {}", i + 1, TemplateFault::from(e).cause))
                };
                env.add_template_owned(template.clone(), source).map_err(broken)?;
                let compiled = env.get_template(&template).map_err(broken)?;
                let mut needs: Vec<String> = compiled.undeclared_variables(true).into_iter().collect();
                needs.retain(|need| !FUNCTIONS.contains(&need.as_str()) && !is_optional(&phrase.text, need));
                needs.sort();
                let mut when = None;
                if let Some(condition) = &phrase.when {
                    let name = format!("{template}:when");
                    let source = format!("{{% if {condition} %}}1{{% endif %}}");
                    env.add_template_owned(name.clone(), source).map_err(broken)?;
                    when = Some(name);
                }
                phrases.push(Phrase { template, when, voice: phrase.voice, needs, long: phrase.long });
            }
            pools.insert(name, Pool { from: pool.from, phrases });
        }
        Ok(Self { pools })
    }

    /// This bank's pools, and another's where it has none.
    pub(crate) fn over(mut self, other: Option<&Self>) -> Self {
        for (name, pool) in other.into_iter().flat_map(|other| &other.pools) {
            self.pools.entry(name.clone()).or_insert_with(|| pool.clone());
        }
        self
    }

    /// The pool of a move.
    pub(crate) fn pool(&self, name: &str) -> Option<&Pool> {
        self.pools.get(name)
    }
}

/// Functions that a phrase may call; they are no slots.
const FUNCTIONS: &[&str] = &["lines", "gap", "say", "said", "own"];

/// A slot that the phrase itself asks for with `{% if slot %}` may be empty, and so may a clause.
fn is_optional(text: &str, need: &str) -> bool {
    if need.ends_with("_clause") {
        return true;
    }
    let asks = |tail: &str| text.contains(&format!("if {need}{tail}"));
    asks(" %}") || asks(" and ") || asks(" or ") || asks(" == ") || text.contains(&format!("if not {need}"))
}
