//! The shipped templates and phrases, compiled once.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, File};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{Environment, Error, Output, State, UndefinedBehavior};

use super::mark::{BREAK, mark_source};
use super::{TemplateFault, functions};
use crate::kinds::KINDS;
use crate::phrase::PhraseBank;

/// Everything that composes: the environment and the phrase banks.
#[derive(Debug)]
pub(crate) struct Templates {
    pub(crate) env: Environment<'static>,
    banks: HashMap<String, Arc<PhraseBank>>,
}

/// The shipped templates. A fault in them is a fault of the program, and a test finds it.
pub(crate) fn templates() -> Result<&'static Templates, TemplateFault> {
    static SHIPPED: OnceLock<Result<Templates, TemplateFault>> = OnceLock::new();
    SHIPPED.get_or_init(Templates::load).as_ref().map_err(Clone::clone)
}

impl Templates {
    /// Reads the shipped templates and phrases anew.
    pub(super) fn load() -> Result<Self, TemplateFault> {
        let mut env = Environment::new();
        let lines = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?;
        env.set_syntax(lines);
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        env.set_formatter(print);
        functions::add(&mut env);
        let mut banks = HashMap::new();
        for file in files(&KINDS) {
            let name = file.path().with_extension("").to_string_lossy().replace('\\', "/");
            let Some(text) = file.contents_utf8() else { continue };
            match file.path().extension().and_then(|extension| extension.to_str()) {
                Some("jinja") => env.add_template_owned(name, mark_source(text))?,
                Some("toml") => {
                    let bank = PhraseBank::load(&mut env, &name, text)?;
                    banks.insert(name, Arc::new(bank));
                }
                _ => {}
            }
        }
        Ok(Self { env, banks })
    }

    /// The phrase bank in a file: "base/news" or "exchange/phrases".
    pub(crate) fn bank(&self, name: &str) -> Option<Arc<PhraseBank>> {
        self.banks.get(name).cloned()
    }

    /// Takes a template or a phrase bank out again.
    pub(crate) fn forget(&mut self, name: &str) {
        self.env.remove_template(name);
        self.banks.remove(name);
    }

    /// Adds a phrase bank.
    pub(super) fn put_bank(&mut self, name: String, bank: PhraseBank) {
        self.banks.insert(name, Arc::new(bank));
    }
}

fn files<'a>(dir: &'a Dir<'a>) -> Vec<&'a File<'a>> {
    let mut found: Vec<_> = dir.files().collect();
    for inner in dir.dirs() {
        found.extend(files(inner));
    }
    found
}

/// Prints a value: what was not entered prints nothing, and a line break in an entered text becomes a
/// paragraph instead of a template's line.
fn print(out: &mut Output, _: &mut State, value: &Value) -> Result<(), Error> {
    if value.is_none() {
        return Ok(());
    }
    if value.is_undefined() {
        return Err(Error::new(
            minijinja::ErrorKind::UndefinedError,
            "mẫu dùng một tên không có trong sự kiện",
        ));
    }
    let text = value.to_string();
    let text = if value.is_safe() { text } else { text.replace('\n', &BREAK.to_string()) };
    out.write_str(&text).map_err(Error::from)
}
