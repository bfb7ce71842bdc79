//! `check`: proofreading of a text, a Word file or an event file.

mod docx;

use std::io::{Read, Write};
use std::path::Path;

use app::proofreading::{Field, facts, fields};
use proofing::{Finding, Options, Proofreader};
use records::EventFile;
use serde_json::{Value, json};

use crate::Refusal;
use crate::write::lines;

/// More than any school ever wrote in one piece.
const MAX_BYTES: u64 = 20 * 1024 * 1024;

pub(crate) fn run(file: &Path, json: bool) -> Result<(), Refusal> {
    let bytes = read(file)?;
    let name = file.to_string_lossy().to_lowercase();
    let (options, texts) = if name.ends_with(".json") {
        let event = EventFile::read_bytes(&bytes).map_err(|problems| Refusal::Input(lines(&problems)))?;
        (Options { event: facts(&event), ..Options::default() }, fields(&bytes))
    } else {
        let text =
            if bytes.starts_with(b"PK\x03\x04") { docx::text(&bytes) } else { String::from_utf8(bytes).ok() };
        let unreadable = || wrong(file, "không phải văn bản UTF-8 hoặc tệp Word (.docx) đọc được");
        (Options::default(), vec![Field { path: String::new(), text: text.ok_or_else(unreadable)? }])
    };
    let reader = Proofreader::new(options);
    let found: Vec<(&Field, Finding)> = texts
        .iter()
        .flat_map(|field| reader.check(&field.text).into_iter().map(move |finding| (field, finding)))
        .collect();
    let mut stdout = std::io::stdout().lock();
    // A reader that went away is no reason to fail.
    let _ = if json {
        let all: Vec<Value> = found.iter().map(|(field, finding)| as_json(field, finding)).collect();
        writeln!(stdout, "{}", Value::from(all))
    } else {
        found.iter().try_for_each(|(field, finding)| writeln!(stdout, "{}", as_line(field, finding)))
    };
    Ok(())
}

fn wrong(file: &Path, why: &str) -> Refusal {
    Refusal::Input(vec![format!("{}: {why}", file.display())])
}

fn read(file: &Path) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().take(MAX_BYTES + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(MAX_BYTES + 1).read_to_end(&mut bytes))
    };
    match read {
        Err(_) => Err(wrong(file, "không đọc được tệp")),
        Ok(_) if u64::try_from(bytes.len()).is_ok_and(|size| size > MAX_BYTES) => {
            Err(wrong(file, "tệp lớn hơn 20 MB"))
        }
        Ok(_) => Ok(bytes),
    }
}

fn as_json(field: &Field, finding: &Finding) -> Value {
    let mut value = json!({
        "rule": finding.rule,
        "level": finding.level.code(),
        "start": finding.span.start,
        "end": finding.span.end,
        "text": finding.text,
        "message": finding.message.vi,
        "fixes": finding.fixes,
    });
    if !field.path.is_empty() {
        value["field"] = Value::from(field.path.as_str());
    }
    value
}

/// "dòng 3, cột 5: chắc chắn: “thăm quan” → “tham quan”: … (known-error)"
fn as_line(field: &Field, finding: &Finding) -> String {
    let before: Vec<char> = field.text.chars().take(finding.span.start).collect();
    let line = before.iter().filter(|letter| **letter == '\n').count() + 1;
    let column = before.iter().rev().take_while(|letter| **letter != '\n').count() + 1;
    let place = if field.path.is_empty() {
        format!("dòng {line}, cột {column}")
    } else {
        format!("{}, ký tự {column}", field.path)
    };
    let fix = finding.fixes.first().map(|fix| format!(" → “{fix}”")).unwrap_or_default();
    format!(
        "{place}: {}: “{}”{fix}: {} ({})",
        finding.level.vi(),
        finding.text,
        finding.message.vi,
        finding.rule
    )
}
