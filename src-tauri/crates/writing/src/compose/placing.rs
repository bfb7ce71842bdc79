//! Photos where the author wants them in a news article: the cover under the lead, others behind the programme
//! item they show. Official papers keep theirs together.

use std::collections::BTreeMap;

use records::{DocumentKind, Photo, PhotoId};

use super::shown;
use crate::article::{Block, Figure, Origin, Run, Section, Text};
use crate::world::World;

/// Where a photo stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Cover,
    /// Behind what is told of the programme item with this index.
    After(usize),
    End,
}

/// Photos that stand inside the text, and behind which block.
pub(super) struct Spot {
    section: String,
    block: usize,
    figures: Vec<Figure>,
}

/// The photos that the article's end shows.
pub(super) fn at_end(world: &World) -> Vec<Figure> {
    placed(world).remove(&Place::End).unwrap_or_default()
}

/// The photos that may leave, by their places.
fn placed(world: &World) -> BTreeMap<Place, Vec<Figure>> {
    let photos = shown::photos(world);
    let cover = photos.iter().find(|photo| photo.cover == Some(true)).map(|photo| photo.id.clone());
    let mut placed: BTreeMap<Place, Vec<Figure>> = BTreeMap::new();
    for (photo, figure) in photos.iter().zip(shown::figures(world)) {
        placed.entry(place_of(world, photo, cover.as_ref())).or_default().push(figure);
    }
    placed
}

fn place_of(world: &World, photo: &Photo, cover: Option<&PhotoId>) -> Place {
    if world.document != DocumentKind::News {
        return Place::End;
    }
    if cover == Some(&photo.id) {
        return Place::Cover;
    }
    // An item that is not there any more leaves the photo to the end.
    let item = photo.after.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
    item.filter(|index| *index < world.file.programme.len()).map_or(Place::End, Place::After)
}

/// The spots, found while the text still bears where it came from; the author's own wording does not.
pub(super) fn spots(world: &World, sections: &[Section]) -> Vec<Spot> {
    let spot = |place| match place {
        Place::Cover => end_of(sections, &["lead", "title"]),
        Place::After(index) => behind(sections, &format!("programme[{index}]"))
            .or_else(|| end_of(sections, &["programme", "lead", "title"])),
        Place::End => None,
    };
    let spots = placed(world).into_iter().filter_map(|(place, figures)| {
        let (section, block) = spot(place)?;
        Some(Spot { section: sections.get(section)?.name.clone(), block, figures })
    });
    spots.collect()
}

/// The last block that tells of a field.
fn behind(sections: &[Section], path: &str) -> Option<(usize, usize)> {
    let of_path =
        |from: &String| from.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let tells = |runs: &[Run]| runs.iter().any(|run| run.from.iter().any(of_path));
    let blocks = sections.iter().enumerate().filter(|(_, section)| section.origin != Origin::Fixed);
    blocks
        .flat_map(|(at, section)| section.blocks.iter().enumerate().map(move |(block, it)| (at, block, it)))
        .filter(|(_, _, block)| match block {
            Block::Paragraph(Text(runs)) | Block::Item { text: Text(runs), .. } => tells(runs),
            _ => false,
        })
        .map(|(section, block, _)| (section, block))
        .next_back()
}

/// The last block of the first of these sections that says something.
fn end_of(sections: &[Section], names: &[&str]) -> Option<(usize, usize)> {
    names.iter().find_map(|name| {
        let at = sections.iter().position(|section| section.name == *name && !section.blocks.is_empty())?;
        Some((at, sections[at].blocks.len() - 1))
    })
}

/// Puts the photos in: behind their block, or behind the whole section where the author has worded it anew.
pub(super) fn insert(spots: Vec<Spot>, sections: &mut [Section]) {
    // From the back, so that the places in front stay as they were found; photos of one place come out in order.
    let mut spots = spots;
    spots.sort_by_key(|spot| spot.block);
    for spot in spots.into_iter().rev() {
        let Some(section) = sections.iter_mut().find(|section| section.name == spot.section) else {
            continue;
        };
        let own = matches!(section.origin, Origin::Own { .. });
        let behind = if own { usize::MAX } else { spot.block + 1 };
        // Behind an own wording the last to come would stand first.
        let end = section.blocks.iter().rposition(|block| !matches!(block, Block::PhotoGrid(_)));
        let place = behind.min(end.map_or(0, |end| end + 1));
        section.blocks.insert(place, Block::PhotoGrid(spot.figures));
    }
}
