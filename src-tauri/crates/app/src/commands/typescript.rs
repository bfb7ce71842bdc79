//! The contract in TypeScript: one file, made from the Rust types.

use std::any::TypeId;
use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// The text of `ui/src/backend/generated.ts`.
pub fn typescript() -> String {
    declarations().into_text()
}

fn declarations() -> Declarations {
    let mut types = Declarations::new();
    super::declare(&mut types);
    types.add::<crate::error::AppError>();
    types
}

/// The declarations collected so far.
pub(super) struct Declarations {
    config: Config,
    seen: Vec<TypeId>,
    types: BTreeMap<String, String>,
    commands: String,
    clashes: Vec<String>,
}

impl Declarations {
    fn new() -> Self {
        // Our large numbers are bytes and đồng; both stay far below 2^53.
        let config = Config::new().with_large_int("number");
        Self {
            config,
            seen: Vec::new(),
            types: BTreeMap::new(),
            commands: String::new(),
            clashes: Vec::new(),
        }
    }

    /// Notes a command and the types it uses.
    pub(super) fn command<Request: TS + 'static, Reply: TS + 'static>(&mut self, name: &str, docs: &[&str]) {
        self.add::<Request>();
        self.add::<Reply>();
        let doc = docs.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
        let (request, reply) = (Request::name(&self.config), Reply::name(&self.config));
        self.commands
            .push_str(&format!("  /** {doc} */\n  {name}: {{ request: {request}; reply: {reply} }};\n"));
    }

    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        // Only derived types stand on their own; lists and options are written where they are used.
        if T::output_path().is_some() {
            let docs = T::docs().map(|docs| format!("{}\n", docs.trim_end())).unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&self.config));
            let other = self.types.insert(T::ident(&self.config), text.clone());
            if other.is_some_and(|other| other != text) {
                self.clashes.push(T::ident(&self.config));
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    fn into_text(self) -> String {
        let mut text = String::from(
            "// Made from the Rust types by `cargo run -p app --example types`. Do not edit.\n\n\
             /** Every command: what it takes, what it answers. */\nexport interface Commands {\n",
        );
        text.push_str(&self.commands);
        text.push_str("}\n");
        for declaration in self.types.values() {
            text.push('\n');
            // ts-rs spreads every comment over three lines; most are one sentence.
            text.push_str(&declaration.replace("/**\n * ", "/** ").replace("\n */", " */"));
        }
        text
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn no_two_types_share_a_name() {
        assert!(super::declarations().clashes.is_empty(), "{:?}", super::declarations().clashes);
    }

    #[test]
    fn the_interface_has_todays_types() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/backend/generated.ts");
        let found = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
        assert!(found == super::typescript(), "stale: run `cargo run -p app --example types`");
    }
}
