//! From an event to an Article, section by section.

mod context;
mod naming;
mod official;
mod old_names;
mod outcomes;
mod own;
mod own_templates;
mod paragraphs;
mod placing;
mod shown;
mod summary;

use std::sync::Arc;

use minijinja::value::Value;
use records::{DocumentKind, EventFile, EventKind, Level};

use own_templates::Own;
pub(crate) use own_templates::names_known;

use crate::article::{Article, Block, Notice, Origin, Properties, Section};
use crate::kinds::{self, Worded};
use crate::privacy;
use crate::style::HouseStyle;
use crate::template::own::{self as own_template, OwnFault, OwnTemplate, Part};
use crate::template::{
    Context, Desk, Paragraphs, Slots, TemplateFault, Templates, number, read_pieces, source, templates,
};
use crate::world::{Register, World};

/// Why a paper could not be composed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ComposeFault {
    /// The event cannot yield this kind of paper.
    #[error("sự kiện loại này không lập được văn bản loại “{}”", .0.word().vi)]
    NotYielded(DocumentKind),
    /// A template is broken.
    #[error("{0}")]
    Template(#[from] TemplateFault),
}

/// Composes Articles; the templates are compiled once.
#[derive(Debug, Clone)]
pub struct Composer {
    shipped: &'static Templates,
    own: Option<Arc<Own>>,
}

impl Composer {
    /// With the shipped templates.
    pub fn shipped() -> Result<Self, TemplateFault> {
        Ok(Self { shipped: templates()?, own: None })
    }

    /// With a school's own templates, and what is wrong with those that cannot be used; the shipped ones stand in
    /// for them.
    pub fn with_own(own: &[OwnTemplate]) -> Result<(Self, Vec<OwnFault>), TemplateFault> {
        let shipped = templates()?;
        if own.is_empty() {
            return Ok((Self { shipped, own: None }, Vec::new()));
        }
        let own = Own::read(own)?;
        let faults = own.faults.clone();
        Ok((Self { shipped, own: Some(Arc::new(own)) }, faults))
    }

    /// A template as it is shipped, for a school to copy and change.
    pub fn shipped_source(kind: EventKind, part: Part) -> Option<String> {
        source(kind, part)
    }

    /// The paper of a kind about an event.
    pub fn compose(
        &self,
        file: &EventFile,
        kind: DocumentKind,
        style: &HouseStyle,
    ) -> Result<Article, ComposeFault> {
        if !yields(file).contains(&kind) {
            return Err(ComposeFault::NotYielded(kind));
        }
        let (world, rendered, own_notices) = self.rendered(file, kind, style)?;
        let mut gaps = Vec::new();
        let official = world.register == Register::Official;
        let paragraphs = if official { Paragraphs::Apart } else { Paragraphs::Joined };
        let pieces = read_pieces(&rendered, paragraphs, &mut gaps);
        let numbered = number(pieces, |name| official::directive(&world, name, &mut gaps));
        let mut sections: Vec<Section> = numbered
            .into_iter()
            .map(|section| {
                let blocks = shape(&section.name, section.blocks, official);
                let fixed = section.laid_out || section.name == "byline";
                let origin = if fixed { Origin::Fixed } else { Origin::Generated };
                Section { name: section.name, blocks, origin }
            })
            .collect();
        paragraphs::insert(&world, &mut sections);
        let spots = placing::spots(&world, &sections);
        own::apply(&world, &mut sections);
        placing::insert(spots, &mut sections);
        let title = title(&world, &sections);
        let properties = Properties {
            title: title.clone(),
            subject: file.event.title.clone().unwrap_or_default(),
            author: file.author.as_ref().map(|author| author.name.clone()),
            school: world.writer().map(|school| school.name.clone()).unwrap_or_default(),
            date: Some(if official { official::paper_day(&world) } else { file.event.date }),
        };
        let mut notices = own_notices;
        notices.extend(shown::notices(&world));
        notices.extend(old_names::notices(&world, &sections));
        let mut article = Article { kind, title, properties, sections, gaps, notices, style: *style };
        let pupil = if world.level() == Some(Level::Preschool) { "một trẻ" } else { "một học sinh" };
        privacy::shield(file, &mut article, pupil);
        Ok(article)
    }

    /// The rendered template. One of the school's that fails here is told, and the shipped one is taken.
    fn rendered(
        &self,
        file: &EventFile,
        kind: DocumentKind,
        style: &HouseStyle,
    ) -> Result<(Arc<World>, String, Vec<Notice>), TemplateFault> {
        let mut notices = Vec::new();
        if let Some(own) = &self.own {
            notices = own.notices(file, kind);
            if own.serves(file.event.kind, kind) {
                let world = World::new(file, kind, style);
                match render(&own.templates, &world) {
                    Ok(text) => return Ok((world, text, notices)),
                    Err(fault) => notices.push(own_templates::failed(file, kind, &fault)),
                }
            }
        }
        let world = World::new(file, kind, style);
        let text = render(self.shipped, &world)?;
        Ok((world, text, notices))
    }
}

/// Renders the template that serves a paper best: the school's own, the kind's, the one for all kinds.
fn render(templates: &Templates, world: &Arc<World>) -> Result<String, TemplateFault> {
    let kind = world.file.event.kind;
    let document = world.document;
    let bank = if world.register == Register::News { "base/news" } else { "base/official" };
    let context = Arc::new(context::context(world));
    let own_phrases = templates.bank(&own_template::name(kind, Part::Phrases));
    let desk = Desk {
        world: Arc::clone(world),
        bank: templates.bank(bank).unwrap_or_default(),
        own: own_phrases.or_else(|| templates.bank(&format!("{kind}/phrases"))),
        context: Arc::clone(&context),
    };
    let own = Context::from([("_desk".to_owned(), Value::from_object(desk))]);
    let values = Value::from_object(Slots { own, context });
    let env = &templates.env;
    let own = env.get_template(&own_template::name(kind, Part::Document(document)));
    let of_kind = own.or_else(|_| env.get_template(&format!("{kind}/{document}")));
    let template = of_kind.or_else(|_| env.get_template(&format!("base/{document}")))?;
    Ok(template.render(values)?)
}

/// The papers that an event can yield, by its kind.
pub fn yields(file: &EventFile) -> Vec<DocumentKind> {
    kinds::of(file.event.kind).yields.clone()
}

/// Blocks of a section in the roles that its name gives them; long composed paragraphs are divided.
fn shape(name: &str, blocks: Vec<Block>, official: bool) -> Vec<Block> {
    let role = |block| match (name, block) {
        ("title", Block::Paragraph(text)) => vec![Block::Title(paragraphs::without_stop(text))],
        ("lead", Block::Paragraph(text)) => vec![Block::Lead(text)],
        ("byline", Block::Paragraph(text)) => vec![Block::Byline(paragraphs::without_stop(text))],
        (_, Block::Paragraph(text)) if !official => {
            paragraphs::divide(text).into_iter().map(Block::Paragraph).collect()
        }
        (_, other) => vec![other],
    };
    blocks.into_iter().flat_map(role).collect()
}

/// The headline, or the type and subject of an official paper.
fn title(world: &World, sections: &[Section]) -> String {
    for block in sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Title(text) => return text.words(),
            Block::TypeName(name) => {
                let kind = vietnamese::list::upper_first(&name.name.to_lowercase());
                let about = name.about.first().map(|text| text.words()).unwrap_or_default();
                return format!("{kind} {}", world.lower(&about)).trim().to_owned();
            }
            _ => {}
        }
    }
    let subject = official::settings(world).and_then(|document| document.subject.clone());
    subject.or_else(|| world.file.event.title.clone()).unwrap_or_default()
}
