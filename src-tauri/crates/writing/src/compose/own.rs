//! Sections in the author's own wording: hers is printed, what was generated stands beside it.

use super::paragraphs::ENDS;
use crate::article::{Block, Origin, Section};
use crate::wording;
use crate::world::World;

/// Puts the author's wording in the place of what was generated; nothing of hers is ever dropped.
pub(super) fn apply(world: &World, sections: &mut Vec<Section>) {
    let Some(document) = super::official::settings(world) else { return };
    for own in &document.sections {
        let blocks = in_role(&own.name, wording::blocks(&own.html));
        if blocks.is_empty() {
            continue;
        }
        let basis = own.basis.clone().unwrap_or_default();
        match sections.iter_mut().find(|section| section.name == own.name) {
            Some(section) if section.origin == Origin::Fixed => {}
            Some(section) => {
                let generated = std::mem::replace(&mut section.blocks, blocks);
                let stale = own.basis.as_ref().is_some_and(|basis| *basis != wording::plain_text(&generated));
                section.origin = Origin::Own { generated, stale, basis };
            }
            None => {
                // The facts below were removed; the words stay.
                let end = sections.iter().position(|section| ENDS.contains(&section.name.as_str()));
                let place = end.unwrap_or(sections.len());
                let origin = Origin::Own { generated: Vec::new(), stale: !basis.is_empty(), basis };
                sections.insert(place, Section { name: own.name.clone(), blocks, origin });
            }
        }
    }
}

/// A title stays a title and a lead a lead, whoever wrote it.
fn in_role(name: &str, blocks: Vec<Block>) -> Vec<Block> {
    let role = |block| match (name, block) {
        ("title", Block::Paragraph(text)) => Block::Title(text),
        ("lead", Block::Paragraph(text)) => Block::Lead(text),
        (_, other) => other,
    };
    blocks.into_iter().map(role).collect()
}
