//! `check`: proofreading of a text, a Word file or an event file.

mod docx;
mod text;

use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use app::proofreading::{Field, check, facts, fields_of, own_wordings};
use proofing::{Finding, Level, Options, Paper, Proofreader};
use records::EventFile;
use serde_json::{Value, json};

use crate::write::lines;
use crate::{Refusal, say};

/// More than any school ever wrote in one piece.
const MAX_BYTES: u64 = 20 * 1024 * 1024;

pub(crate) fn run(file: &Path, json: bool) -> Result<(), Refusal> {
    let bytes = read(file)?;
    let (event, fields) = if is_event(file, &bytes) {
        let event = EventFile::read_bytes(&bytes).map_err(|problems| Refusal::Input(lines(&problems)))?;
        let fields = fields_of(&event.to_json()).into_iter().chain(own_wordings(&event)).collect();
        (Some(event), fields)
    } else {
        let text = text::of(&bytes).map_err(|why| wrong(file, why))?;
        (None, vec![Field { path: String::new(), text }])
    };
    let options = Options {
        paper: if event.is_some() { Paper::Official } else { Paper::Any },
        event: event.as_ref().map(facts).unwrap_or_default(),
        ..Options::default()
    };
    let found = check(&Proofreader::new(options), event.as_ref(), &fields);
    let mut stdout = std::io::stdout().lock();
    // A reader that went away is no reason to fail.
    if json {
        let all: Vec<Value> = found.iter().map(|(field, finding)| as_json(field, finding)).collect();
        let _ = writeln!(stdout, "{}", Value::from(all));
    } else {
        let _ = found.iter().try_for_each(|(field, finding)| writeln!(stdout, "{}", as_line(field, finding)));
        say(&summary(&found));
    }
    Ok(())
}

/// How many there are of each level, the surest first.
fn summary(found: &[(&Field, Finding)]) -> String {
    if found.is_empty() {
        return "Không thấy lỗi nào.".into();
    }
    let counted: Vec<String> = Level::ALL
        .iter()
        .map(|level| (found.iter().filter(|(_, finding)| finding.level == *level).count(), level.vi()))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{word} {count}"))
        .collect();
    format!("{} chỗ: {}.", found.len(), counted.join(", "))
}

/// Whether these are an event file's bytes; what comes through a pipe has no name.
fn is_event(file: &Path, bytes: &[u8]) -> bool {
    let named = file.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    let format = records::FORMAT.as_bytes();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    named || (text.trim_ascii_start().starts_with(b"{") && text.windows(format.len()).any(|it| it == format))
}

fn wrong(file: &Path, why: &str) -> Refusal {
    let name = if file == Path::new("-") { "đầu vào chuẩn".into() } else { file.display().to_string() };
    Refusal::Input(vec![format!("{name}: {why}")])
}

fn read(file: &Path) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().take(MAX_BYTES + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|open| open.take(MAX_BYTES + 1).read_to_end(&mut bytes))
    };
    match read {
        Err(fault) if fault.kind() == ErrorKind::NotFound => Err(wrong(file, "không có tệp này")),
        Err(fault) if fault.kind() == ErrorKind::IsADirectory => {
            Err(wrong(file, "đây là thư mục; hãy chỉ ra một tệp"))
        }
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
