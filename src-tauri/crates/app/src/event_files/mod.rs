//! An event file on the disk with the photos beside it: what the command line is fed, and an import.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use photos::{Input, Limits, PAGE, PhotoFault};
use records::{At, EventFile, Fault, Photo, Problems};

use crate::pictures::{Pictures, edits, jpeg};

/// An event file with its pictures ready for the page.
#[derive(Debug, Clone)]
pub struct EventOnDisk {
    /// The event.
    pub file: EventFile,
    /// The pictures that may leave the school; the others are not even decoded.
    pub pictures: Pictures,
}

/// Why an event file could not be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The file itself cannot be read.
    #[error("không đọc được tệp: {}", reason(.0))]
    Unread(#[source] io::Error),
    /// Something in it, or in its photos, is wrong.
    #[error("{0}")]
    Wrong(#[source] Problems),
}

/// A quarter of the largest picture's memory at a time stays within what [`photos`] allows for one.
const AT_ONCE: usize = 4;

/// Reads an event file and its photos. Either everything is right, or every problem is told.
pub fn load(path: &Path) -> Result<EventOnDisk, Unusable> {
    let bytes = read_capped(path, EventFile::MAX_BYTES).map_err(Unusable::Unread)?;
    let file = match bytes {
        Ok(bytes) => EventFile::read_bytes(&bytes),
        Err(size) => Err(too_large(size)),
    };
    let file = file.map_err(Unusable::Wrong)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut problems = Problems::default();
    let pictures = read_pictures(folder, &file.photos, &mut problems);
    if problems.is_empty() { Ok(EventOnDisk { file, pictures }) } else { Err(Unusable::Wrong(problems)) }
}

/// The bytes of a file, or its size if that is over the limit: fifty megabytes are not read to be refused.
fn read_capped(path: &Path, limit: u64) -> io::Result<Result<Vec<u8>, u64>> {
    let file = fs::File::open(path)?;
    let found = file.metadata()?;
    if found.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if found.len() > limit {
        return Ok(Err(found.len()));
    }
    let mut bytes = Vec::new();
    // A pipe has no size to ask for.
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let size = bytes.len() as u64;
    Ok(if size > limit { Err(size) } else { Ok(bytes) })
}

fn too_large(size: u64) -> Problems {
    let mut problems = Problems::default();
    problems.add(At::root(), Fault::TooLarge { got: size, limit: EventFile::MAX_BYTES });
    problems
}

fn read_pictures(folder: &Path, photos: &[Photo], problems: &mut Problems) -> Pictures {
    let limits = Limits::default();
    let mut pictures = Pictures::default();
    let mut leaving = Vec::new();
    for (i, photo) in photos.iter().enumerate() {
        // Every photo is looked at, so that a wrong file shows whatever its consent says; only its header.
        match look_at(folder, &photo.file, &limits) {
            Ok(path) if photo.consent().may_leave() => leaving.push((i, path)),
            Ok(_) => {}
            Err(fault) => problems.add(file_of(i), fault),
        }
    }
    for some in leaving.chunks(AT_ONCE) {
        let input = |(i, path): &(usize, PathBuf)| Input {
            name: i.to_string(),
            bytes: fs::read(path).unwrap_or_default(),
            edits: edits(&photos[*i]),
        };
        let inputs: Vec<Input> = some.iter().map(input).collect();
        let made = photos::prepare_many(&inputs, &PAGE, &limits);
        for ((i, _), (_, picture)) in some.iter().zip(made) {
            match picture {
                Ok(picture) => pictures.add(photos[*i].id.clone(), jpeg(picture)),
                Err(fault) => problems.add(file_of(*i), Fault::Photo(said(&fault))),
            }
        }
    }
    pictures
}

fn file_of(photo: usize) -> At {
    At::from("photos").item(photo).field("file")
}

/// Where a photo's file is, if it lies in the folder and begins like a picture.
fn look_at(folder: &Path, name: &str, limits: &Limits) -> Result<PathBuf, Fault> {
    // The file may have been written on Windows.
    let path = folder.join(name.replace('\\', "/"));
    let (Ok(found), Ok(root)) = (path.canonicalize(), folder.canonicalize()) else {
        return Err(Fault::NoFile(name.to_owned()));
    };
    // A link may lead out where the name does not.
    if !found.starts_with(root) {
        return Err(Fault::PathEscapes(name.to_owned()));
    }
    if !found.is_file() {
        return Err(Fault::NoFile(name.to_owned()));
    }
    match read_capped(&found, limits.max_bytes) {
        Ok(Ok(bytes)) => photos::probe(&bytes, limits).map_err(|fault| Fault::Photo(said(&fault)))?,
        Ok(Err(bytes)) => {
            let fault = PhotoFault::TooManyBytes { bytes, max_bytes: limits.max_bytes };
            return Err(Fault::Photo(said(&fault)));
        }
        Err(fault) => return Err(Fault::Photo(format!("không đọc được tệp ảnh: {}", reason(&fault)))),
    };
    Ok(found)
}

/// A photo fault's sentence, to follow a path and a colon.
fn said(fault: &PhotoFault) -> String {
    let sentence = fault.to_string();
    let mut letters = sentence.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
    format!("{first}{}", letters.as_str().trim_end_matches('.'))
}

fn reason(fault: &io::Error) -> String {
    match fault.kind() {
        io::ErrorKind::NotFound => "không có tệp này; hãy kiểm tra lại đường dẫn".into(),
        io::ErrorKind::PermissionDenied => "không được phép đọc tệp này".into(),
        io::ErrorKind::IsADirectory => "đây là một thư mục, không phải tệp sự kiện".into(),
        _ => fault.to_string(),
    }
}

#[cfg(test)]
mod tests;
