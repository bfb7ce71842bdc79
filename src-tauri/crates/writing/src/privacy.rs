//! Children's names never leave: not in words, captions, alternative text or file names (Luật Trẻ em 2016,
//! Điều 6 khoản 11; Nghị định 56/2017/NĐ-CP, Điều 33).

use records::EventFile;
use records::consent::is_telling;
use vietnamese::fold::fold;

use crate::article::{Article, Block, LeftSide, Notice, Text};

/// Whether a text bears the name of a child listed for the event, with or without marks.
pub(crate) fn names_child(file: &EventFile, text: &str) -> bool {
    children(file).any(|name| locate(text, name).is_some())
}

/// A text without the names of the children listed for the event: for the name of a file.
pub fn without_children(file: &EventFile, text: &str) -> String {
    let mut text = text.to_owned();
    for name in children(file) {
        while let Some(range) = locate(&text, name) {
            text.replace_range(range, "");
        }
    }
    text
}

/// Names, and the codes that tell of a child as well as a name does.
fn children(file: &EventFile) -> impl Iterator<Item = &String> {
    let names = file.photos.iter().flat_map(|photo| &photo.children).filter(|name| !name.trim().is_empty());
    let codes = file.photos.iter().flat_map(|photo| &photo.codes).filter(|code| is_telling(code));
    names.chain(codes)
}

/// Replaces every child's name in an article and says so.
pub(crate) fn shield(file: &EventFile, article: &mut Article, pupil: &str) {
    let children: Vec<&String> = children(file).collect();
    if children.is_empty() {
        return;
    }
    let mut found = false;
    let mut clean = |text: &mut String| {
        for name in &children {
            while let Some(range) = locate(text, name) {
                text.replace_range(range, pupil);
                found = true;
            }
        }
    };
    for section in &mut article.sections {
        section.blocks.iter_mut().for_each(|block| each_string(block, &mut clean));
    }
    let properties = &mut article.properties;
    for text in [&mut article.title, &mut properties.title, &mut properties.subject] {
        clean(text);
    }
    properties.author.iter_mut().for_each(clean);
    if found {
        article.notices.push(Notice {
            vi: format!("Tên trẻ trong văn bản đã được thay bằng “{pupil}”."),
            en: "A child's name in the text was replaced.".into(),
            field: "photos".into(),
        });
    }
}

/// The byte range of whole words in a text, compared without marks, case and kinds of white space.
fn locate(text: &str, name: &str) -> Option<std::ops::Range<usize>> {
    let name = fold(name);
    if name.is_empty() {
        return None;
    }
    // Folded letter by letter, so that a place in the folded text leads back to the text.
    let mut folded = String::new();
    let mut places = Vec::new();
    for (at, c) in text.char_indices() {
        let piece = if c.is_whitespace() { " ".to_owned() } else { fold(c.encode_utf8(&mut [0; 4])) };
        if piece == " " && folded.ends_with(' ') {
            continue;
        }
        places.extend(std::iter::repeat_n(at, piece.len()));
        folded.push_str(&piece);
    }
    places.push(text.len());
    let whole = |at: &usize| {
        let before = folded[..*at].chars().next_back();
        let after = folded[at + name.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    let start = folded.match_indices(&name).map(|(at, _)| at).find(whole)?;
    Some(*places.get(start)?..*places.get(start + name.len())?)
}

fn each_string(block: &mut Block, act: &mut impl FnMut(&mut String)) {
    let mut text = |text: &mut Text| text.0.iter_mut().for_each(|run| act(&mut run.text));
    match block {
        Block::Title(t) | Block::Lead(t) | Block::Paragraph(t) | Block::Citation(t) | Block::Byline(t) => {
            text(t)
        }
        Block::Heading { text: t, .. } | Block::Item { text: t, .. } | Block::Appendix { title: t, .. } => {
            text(t)
        }
        Block::Table { rows, .. } => rows.iter_mut().flatten().for_each(text),
        Block::TypeName(name) => name.about.iter_mut().for_each(text),
        Block::NationalHead(head) => head.about.iter_mut().for_each(text),
        Block::Signature { left, .. } => {
            if let LeftSide::Recipients(lines) = left {
                lines.iter_mut().for_each(act);
            }
        }
        Block::Addressees(lines) | Block::Recipients(lines) => lines.iter_mut().for_each(act),
        Block::PhotoGrid(figures) => {
            for figure in figures {
                act(&mut figure.caption);
                act(&mut figure.alt);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_without_marks_and_case_but_not_inside_a_word() {
        let range = |text, name| locate(text, name).map(|range| &text[range]);
        assert_eq!(range("Bé NGUYEN  GIA KHIEM bật", "Nguyễn Gia Khiêm"), Some("NGUYEN  GIA KHIEM"));
        assert_eq!(range("Bé An ngoan", "An"), Some("An"));
        assert_eq!(range("Toàn bận", "An"), None);
    }
}
