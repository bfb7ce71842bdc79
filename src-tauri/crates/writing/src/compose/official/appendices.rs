//! What follows the signature on pages of its own: the list of guests, the photos.

use std::sync::Arc;

use records::{DocumentKind, Person, PersonId};

use super::{head, tables, without_marks};
use crate::article::{Block, TableAlign, Text};
use crate::compose::{naming, shown};
use crate::kinds::Worded;
use crate::world::{World, guests_in_order};

/// So many guests stand in the text; more are counted there and named in an appendix.
const MOST_IN_TEXT: usize = 12;

/// Whether the guests are named in an appendix.
pub(super) fn guests_apart(world: &World) -> bool {
    guests_in_order(world).len() > MOST_IN_TEXT
}

/// The list of guests, if they are too many for the text.
pub(super) fn guests(world: &Arc<World>) -> Vec<Block> {
    if !guests_apart(world) {
        return Vec::new();
    }
    let row = |id: &PersonId| {
        let place = world.file.attendance.invited.iter().position(|other| other == id)?;
        let person = world.person(id).filter(|person| !person.full_name.is_empty())?;
        let cells = vec![person.full_name.clone(), person.titles.join(", "), place_of(world, person)];
        Some((format!("attendance.invited[{place}]"), cells))
    };
    let rows = guests_in_order(world).iter().filter_map(row).collect();
    let table = tables::Rows(rows).table(&[
        ("Họ và tên", 30, TableAlign::Left),
        ("Chức vụ", 24, TableAlign::Left),
        ("Đơn vị", 44, TableAlign::Left),
    ]);
    let first = if has_photos(world) { "Phụ lục I" } else { "Phụ lục" };
    std::iter::once(beginning(world, first, "Danh sách đại biểu mời")).chain(table).collect()
}

/// The organisation or school that someone comes from; nothing where her title says so already.
fn place_of(world: &World, person: &Person) -> String {
    let school = || world.school_of(person).and_then(|id| world.school(id)).map(|school| school.name.clone());
    person.organisation.clone().or_else(school).unwrap_or_default()
}

/// The photos of a report.
pub(super) fn photos(world: &World) -> Vec<Block> {
    let figures = shown::figures(world);
    if figures.is_empty() {
        return Vec::new();
    }
    let title = format!("Hình ảnh {}", naming::names(world).title);
    let label = if guests_apart(world) { "Phụ lục II" } else { "Phụ lục" };
    vec![beginning(world, label, &title), Block::PhotoGrid(figures)]
}

/// Only a report brings its photos along.
fn has_photos(world: &World) -> bool {
    world.document == DocumentKind::Report && !shown::figures(world).is_empty()
}

fn beginning(world: &World, label: &str, title: &str) -> Block {
    let reference = head::reference(world).unwrap_or_else(|| {
        let kind = world.document.word().type_name.clone().unwrap_or_default();
        let kind = vietnamese::list::upper_first(&kind.to_lowercase());
        match world.document {
            DocumentKind::Report => format!("{kind} kết quả {}", naming::names(world).title),
            _ => format!("{kind} {}", naming::names(world).title),
        }
    });
    Block::Appendix {
        label: label.to_owned(),
        // A title that is missing is noted where the paper names itself.
        title: Text::plain(without_marks(&title.to_uppercase())),
        reference: format!("(Kèm theo {})", without_marks(&reference)),
    }
}
