//! The bundled sample event: invented schools and people, drawn pictures.

use photos::{Limits, PAGE};
use records::{At, EventFile, Fault, Problems};

use crate::event_files::EventOnDisk;
use crate::pictures::{Pictures, jpeg};

macro_rules! sample {
    ($name:literal) => {
        include_bytes!(concat!("../../../../assets/sample/", $name))
    };
}

/// The event file.
pub(crate) const EVENT: &[u8] = sample!("mau.event.json");

/// The pictures that it names.
const PICTURES: [(&str, &[u8]); 5] = [
    ("be-bat-qua-vong.jpg", sample!("be-bat-qua-vong.jpg")),
    ("du-gio-lop-mau-giao.jpg", sample!("du-gio-lop-mau-giao.jpg")),
    ("hop-chuyen-mon.jpg", sample!("hop-chuyen-mon.jpg")),
    ("tham-quan-vuon-truong.jpg", sample!("tham-quan-vuon-truong.jpg")),
    ("trao-hoa.jpg", sample!("trao-hoa.jpg")),
];

/// A bundled picture by the name that the event file gives it.
pub(crate) fn picture(file: &str) -> Option<&'static [u8]> {
    PICTURES.iter().find(|(name, _)| *name == file).map(|(_, bytes)| *bytes)
}

/// The sample event with its pictures ready for the page.
pub fn event() -> Result<EventOnDisk, Problems> {
    let file = EventFile::read_bytes(EVENT)?;
    let mut problems = Problems::default();
    let mut pictures = Pictures::default();
    for (i, photo) in file.photos.iter().enumerate().filter(|(_, photo)| photo.consent().may_leave()) {
        let at = At::from("photos").item(i).field("file");
        match picture(&photo.file).map(|bytes| photos::prepare(bytes, &PAGE, &Limits::default())) {
            Some(Ok(picture)) => pictures.add(photo.id.clone(), jpeg(picture)),
            Some(Err(fault)) => problems.add(at, Fault::Photo(fault.to_string())),
            None => problems.add(at, Fault::NoFile(photo.file.clone())),
        }
    }
    if problems.is_empty() { Ok(EventOnDisk { file, pictures }) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_sound_and_has_its_pictures() {
        let sample = event().unwrap();
        assert!(!sample.file.photos.is_empty());
        assert!(sample.file.photos.iter().all(|photo| picture(&photo.file).is_some()));
    }
}
