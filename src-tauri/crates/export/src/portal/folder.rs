//! The folder: the text in two forms and the numbered pictures.

use writing::{Article, Block};

use super::{body, pieces};
use crate::{Pictures, clean};

/// The longest picture name before its ending, in characters. Portals cut or refuse long ones.
const LONGEST_NAME: usize = 56;
/// What tells a browser that opens the file from a disk that it is UTF-8; the text itself begins behind it.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The files of the folder: `noi-dung.html`, `noi-dung.txt`, `01-….jpg` in the order of the article.
pub fn folder(article: &Article, pictures: &dyn Pictures) -> Vec<(String, Vec<u8>)> {
    let of_text = |block: &&Block| !matches!(block, Block::Title(_));
    let blocks: Vec<Block> = article.blocks().filter(of_text).cloned().collect();
    let mut files = vec![
        ("noi-dung.html".to_owned(), format!("{BYTE_ORDER_MARK}{}", body::html(&blocks)).into_bytes()),
        ("noi-dung.txt".to_owned(), text(article).into_bytes()),
    ];
    for (place, figure) in article.figures().enumerate() {
        if let Some(jpeg) = pictures.jpeg(&figure.photo) {
            files.push((picture_name(place + 1, &figure.caption), jpeg.bytes.clone()));
        }
    }
    files
}

/// "01-hai-hieu-truong-tang-hoa.jpg".
pub(super) fn picture_name(number: usize, caption: &str) -> String {
    let slug = vietnamese::slug(caption, LONGEST_NAME - 3);
    if slug.is_empty() { format!("{number:02}-anh.jpg") } else { format!("{number:02}-{slug}.jpg") }
}

/// The pieces under their names, as the portal's form asks for them.
fn text(article: &Article) -> String {
    let pieces = pieces(article);
    let mut out = String::new();
    let mut part = |name: &str, words: &str| {
        if !words.trim().is_empty() {
            out.push_str(&format!("{name}:\n{}\n\n", words.trim()));
        }
    };
    part("TIÊU ĐỀ", &pieces.title);
    part("SAPO", &pieces.lead);
    part("NỘI DUNG", &pieces.body_text);
    part("TÁC GIẢ", pieces.author.as_deref().unwrap_or(""));
    let pictures: Vec<String> = article
        .figures()
        .enumerate()
        .map(|(place, figure)| {
            let name = picture_name(place + 1, &figure.caption);
            format!(
                "{name}\n  Chú thích: {}\n  Chữ thay thế: {}",
                clean::words(&figure.caption),
                clean::words(&figure.alt)
            )
        })
        .collect();
    part("ẢNH", &pictures.join("\n"));
    format!("{}\n", out.trim_end())
}
