//! Reads a package back with another program's code than the one that wrote it.

use std::io::{Cursor, Read};

/// The parts of a package in their order.
pub(crate) fn parts(package: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).expect("a zip");
    (0..archive.len())
        .map(|place| {
            let mut file = archive.by_index(place).expect("a part");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("a part with its check sum");
            (file.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

/// A part's text.
pub(crate) fn text(parts: &[(String, Vec<u8>)], name: &str) -> String {
    let (_, bytes) = parts.iter().find(|(part, _)| part == name).expect("the part");
    String::from_utf8(bytes.clone()).expect("text")
}
