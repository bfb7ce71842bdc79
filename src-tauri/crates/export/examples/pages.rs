//! Writes the whole papers of `tests/cases/papers` in every format, to be looked at and validated:
//! `cargo run -p export --example pages -- FOLDER`.

#[path = "../tests/support/pictures.rs"]
mod pictures;
#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::args().nth(1).ok_or("say where to write")?);
    fs::create_dir_all(&out)?;
    let papers = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/papers");
    for paper in fs::read_dir(papers)? {
        let paper = paper?.path();
        let name = paper.file_stem().ok_or("a paper has a name")?.to_string_lossy().into_owned();
        let article = support::article(&fs::read_to_string(&paper)?);
        let pictures = pictures::Drawn::of(&article);
        fs::write(out.join(format!("{name}.docx")), export::docx::write(&article, &pictures)?)?;
        fs::write(out.join(format!("{name}.html")), export::html::page(&article, &pictures))?;
        fs::write(out.join(format!("{name}.preview.html")), preview(&article))?;
        let folder = out.join(format!("{name}_portal"));
        fs::create_dir_all(&folder)?;
        for (file, bytes) in export::portal::folder(&article, &pictures) {
            fs::write(folder.join(file), bytes)?;
        }
        fs::write(out.join(format!("{name}.txt")), export::message::text(&article))?;
    }
    Ok(())
}

/// The preview in a page, as the window's frame holds it.
fn preview(article: &writing::Article) -> String {
    let body = export::html::preview(article, &|photo| Some(format!("{photo}.jpg")), export::Format::Docx);
    format!("<!DOCTYPE html><meta charset=\"utf-8\"><style>{}</style>{body}", export::html::PREVIEW_CSS)
}
