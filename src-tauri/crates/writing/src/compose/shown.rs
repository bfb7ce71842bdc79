//! Which photos may be shown, and with which words.

use records::{Consent, Photo};

use crate::article::{Figure, Notice};
use crate::privacy;
use crate::world::World;

/// The photos that may leave, in order.
pub(super) fn photos(world: &World) -> Vec<&Photo> {
    world.file.photos.iter().filter(|photo| photo.consent().may_leave()).collect()
}

/// The figures of the photos that may leave. A caption that names a child is left out.
pub(super) fn figures(world: &World) -> Vec<Figure> {
    let words = |text: &Option<String>| {
        text.clone()
            .filter(|text| !text.is_empty() && !privacy::names_child(&world.file, text))
            .unwrap_or_default()
    };
    let gathering = super::naming::names(world).gathering;
    photos(world)
        .into_iter()
        .map(|photo| {
            let caption = words(&photo.caption);
            let described = [words(&photo.alt), caption.clone()].into_iter().find(|text| !text.is_empty());
            let alt = described.unwrap_or_else(|| format!("Hình ảnh tại {gathering}"));
            Figure { photo: photo.id.clone(), caption, alt, width: photo.width }
        })
        .collect()
}

/// What the author should know about the photos left out.
pub(super) fn notices(world: &World) -> Vec<Notice> {
    let mut notices = Vec::new();
    for (i, photo) in world.file.photos.iter().enumerate() {
        let (why, why_en) = match photo.consent() {
            Consent::Missing => ("chưa đủ đồng ý", "consent is missing"),
            Consent::Withdrawn => ("sự đồng ý đã được rút", "consent was withdrawn"),
            Consent::Unknown => {
                ("chưa xác định có trẻ trong ảnh hay không", "it is not decided whether a child shows")
            }
            Consent::NoChildren | Consent::Granted | Consent::Blurred => {
                let words = [
                    (&photo.caption, "caption", "Chú thích", "The caption"),
                    (&photo.alt, "alt", "Chữ thay thế", "The alternative text"),
                ];
                for (text, field, vi, en) in words {
                    if privacy::names_child(&world.file, text.as_deref().unwrap_or_default()) {
                        notices.push(Notice {
                            vi: format!("{vi} của ảnh {} có tên trẻ nên không in ra.", i + 1),
                            en: format!("{en} of photo {} names a child and is left out.", i + 1),
                            field: format!("photos[{i}].{field}"),
                        });
                    }
                }
                continue;
            }
        };
        notices.push(Notice {
            vi: format!("Ảnh {} không xuất ra vì {why}.", i + 1),
            en: format!("Photo {} is left out: {why_en}.", i + 1),
            field: format!("photos[{i}].consent"),
        });
    }
    notices
}
