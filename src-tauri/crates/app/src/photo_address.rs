//! Addresses of photos as the interface asks for them: `HASH?size=page`, with the author's edits behind:
//! `&turn=1&crop=0,0,5000,5000&blur=100,100,800,900;4000,100,800,900`, areas in ten-thousandths.

use photos::Edits;
use records::{Area, Photo};

use crate::pictures::{area, edits};

/// Which version of a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// For the page.
    Page,
    /// For lists on the screen.
    Thumb,
}

/// The photo's hash, the version wanted (the page's, unless said otherwise) and the edits.
pub(crate) fn read(address: &str) -> Option<(&str, Size, Edits)> {
    let (hash, query) = address.split_once('?').unwrap_or((address, ""));
    let mut size = Size::Page;
    let mut edits = Edits::default();
    for (name, value) in
        query.split('&').filter(|it| !it.is_empty()).map(|it| it.split_once('=').unwrap_or((it, "")))
    {
        match (name, value) {
            ("size", "page") => size = Size::Page,
            ("size", "thumb") => size = Size::Thumb,
            ("turn", turn) => edits.turn = turn.parse::<u8>().ok().filter(|turn| *turn < 4)?,
            ("crop", crop) => edits.crop = Some(read_area(crop)?),
            ("blur", blur) => edits.blur = blur.split(';').map(read_area).collect::<Option<_>>()?,
            _ => return None,
        }
    }
    Some((hash, size, edits))
}

/// The address of a photo's page version with its edits, without the base.
pub(crate) fn page(photo: &Photo) -> String {
    let said = |area: &Area| format!("{},{},{},{}", area.x, area.y, area.width, area.height);
    let mut address = format!("{}?size=page", photo.file);
    if edits(photo).turn > 0 {
        address += &format!("&turn={}", edits(photo).turn);
    }
    if let Some(crop) = &photo.crop {
        address += &format!("&crop={}", said(crop));
    }
    if !photo.blur.is_empty() {
        address += &format!("&blur={}", photo.blur.iter().map(said).collect::<Vec<_>>().join(";"));
    }
    address
}

fn read_area(text: &str) -> Option<photos::Area> {
    let numbers: Vec<u32> = text.split(',').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [x, y, width, height] = *numbers.as_slice() else { return None };
    let sound = x < Area::WHOLE && y < Area::WHOLE && width > 0 && height > 0;
    sound.then(|| area(&Area { x, y, width, height }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let plain = Edits::default();
        assert_eq!(read("ab12?size=thumb"), Some(("ab12", Size::Thumb, plain.clone())));
        assert_eq!(read("ab12?size=page"), Some(("ab12", Size::Page, plain.clone())));
        assert_eq!(read("ab12"), Some(("ab12", Size::Page, plain)));
        assert_eq!(read("ab12?size=original"), None);
        assert_eq!(read("ab12?size=page&turn=4"), None);
        assert_eq!(read("ab12?size=page&crop=1,2,3"), None);
        assert_eq!(read("ab12?size=page&crop=0,0,0,100"), None);
    }

    #[test]
    fn an_address_is_read_as_it_was_written() {
        let area = |x| Area { x, y: 250, width: 1_000, height: 5_000 };
        let photo = Photo {
            id: records::PhotoId("i1".into()),
            file: "ab12".into(),
            caption: None,
            alt: None,
            consent: None,
            children: Vec::new(),
            codes: Vec::new(),
            turn: Some(3),
            crop: Some(area(10)),
            blur: vec![area(20), area(3_000)],
            width: None,
            after: None,
            cover: None,
        };
        let address = page(&photo);
        assert_eq!(read(&address), Some(("ab12", Size::Page, edits(&photo))), "{address}");
    }
}
