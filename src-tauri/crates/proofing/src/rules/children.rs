//! Names of children, which may stand nowhere.

use crate::finding::{Level, Slip};
use crate::rules::{About, Text};

pub(super) static ABOUT: About = About {
    code: "child-name",
    level: Level::Rulebook,
    vi: "Không nêu tên trẻ",
    en: "A child's name may not stand here",
    basis: Some("Luật Trẻ em 2016, Điều 6 khoản 11 và Điều 21; Nghị định 56/2017/NĐ-CP, Điều 33"),
    fires: &[("Bé Hoàng Gia Bảo Nam bật qua vòng.", "Bé Hoàng Gia Bảo Nam bật qua vòng.")],
    stays: &["Một bé bật qua vòng.", "Gia đình bé Bảo"],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    for child in &text.options.event.children {
        let name: Vec<String> =
            child.split_whitespace().map(|part| vietnamese::nfc(part).to_lowercase()).collect();
        let name: Vec<&str> = name.iter().map(String::as_str).collect();
        if name.len() < 2 {
            continue;
        }
        for (line, paragraph) in text.paragraphs.iter().enumerate() {
            for place in (0..paragraph.words.len()).filter(|place| paragraph.reads(*place, &name)) {
                let span = paragraph.words[place].start..paragraph.words[place + name.len() - 1].end;
                found(line, ABOUT.slip(span, Vec::new()));
            }
        }
    }
}
