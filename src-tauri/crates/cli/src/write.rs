//! Making documents and writing them, all or nothing.

use std::io::Write;
use std::path::Path;

use app::deliver::{Output, deliver};
use app::event_files::EventOnDisk;
use app::papers::{self, PaperFault};
use app::work::Work;
use export::Format;
use records::{At, DocumentKind, EventFile, Fault, Problem, Problems};
use writing::{ComposeFault, Composer, HouseStyle};

use crate::{Refusal, say};

/// Makes the documents and writes them into a folder; their names go to stdout.
pub(crate) fn write(
    event: &EventOnDisk,
    documents: &[DocumentKind],
    formats: &[Format],
    out: &Path,
) -> Result<(), Refusal> {
    let composer = Composer::shipped().map_err(|fault| Refusal::Input(vec![fault.to_string()]))?;
    let (style, work) = (HouseStyle::default(), Work::default());
    let made = papers::make(&composer, &style, &event.file, &event.pictures, documents, formats, &work)
        .map_err(|fault| Refusal::Input(vec![explain(&event.file, &fault)]))?;
    if made.outputs.is_empty() {
        return Err(Refusal::Use(
            "không có gì để xuất: các định dạng đã chọn không hợp với loại văn bản đã chọn".into(),
        ));
    }
    deliver(out, &made.outputs).map_err(|fault| Refusal::Use(fault.to_string()))?;
    for notice in &made.notices {
        say(&format!("lưu ý: {}: {}", notice.field, notice.vi));
    }
    for gap in &made.gaps {
        say(&format!("còn thiếu: {}: {}", gap.field, gap.what));
    }
    let mut stdout = std::io::stdout().lock();
    for (name, _) in made.outputs.iter().flat_map(Output::entries) {
        let _ = writeln!(stdout, "{}", out.join(name).display());
    }
    Ok(())
}

/// One line a problem: its path and what is wrong.
pub(crate) fn lines(problems: &Problems) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

fn explain(file: &EventFile, fault: &PaperFault) -> String {
    match fault {
        PaperFault::Compose(_, ComposeFault::NotYielded(kind)) => {
            // The file asks for it, or the command line does.
            let at = match file.documents.iter().position(|document| document.kind == *kind) {
                Some(place) => At::from("documents").item(place).field("kind"),
                None => At::from("--documents"),
            };
            Problem { at, fault: Fault::DocumentKind(kind.code().to_owned()) }.to_string()
        }
        other => other.to_string(),
    }
}
