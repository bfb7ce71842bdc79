//! The school's own templates: files in the data folder that she changes with any editor, read again when they change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use records::EventKind;
use writing::{Composer, OwnFault, OwnTemplate, Part};

use crate::deliver::{Output, deliver};
use crate::error::{AppError, Code};

/// No template is longer; what is, is something else under its name.
const MOST_BYTES: u64 = 1 << 20;

/// The folder of the school's own templates: `<kind>/<document>.jinja`, `<kind>/phrases.toml`.
pub(crate) struct OwnTemplates {
    folder: PathBuf,
    read: Mutex<Read>,
}

/// What was read last.
struct Read {
    files: Vec<Found>,
    composer: Composer,
    faults: Vec<OwnFault>,
}

/// A template's file as it was found; a change of it shows in time or length.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    kind: EventKind,
    part: Part,
    path: PathBuf,
    changed: Option<SystemTime>,
    bytes: u64,
}

impl OwnTemplates {
    /// The templates in a folder, which need not exist.
    pub(crate) fn at(folder: PathBuf) -> Result<Self, AppError> {
        let composer = Composer::shipped().map_err(AppError::ours)?;
        let read = Read { files: Vec::new(), composer, faults: Vec::new() };
        Ok(Self { folder, read: Mutex::new(read) })
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Composes with the templates as they lie in the folder now.
    pub(crate) fn composer(&self) -> Result<Composer, AppError> {
        Ok(self.fresh()?.composer.clone())
    }

    /// The templates that lie in the folder now, each with what is wrong with it.
    pub(crate) fn list(&self) -> Result<Vec<(EventKind, Part, Option<OwnFault>)>, AppError> {
        let read = self.fresh()?;
        let fault_of = |found: &Found| {
            let same = |fault: &&OwnFault| (fault.kind, fault.part) == (found.kind, found.part);
            read.faults.iter().find(same).cloned()
        };
        Ok(read.files.iter().map(|found| (found.kind, found.part, fault_of(found))).collect())
    }

    /// Puts a copy of the shipped template into the folder, to be changed there.
    pub(crate) fn copy(&self, kind: EventKind, part: Part) -> Result<(), AppError> {
        if self.path(kind, part).exists() {
            return Err(AppError::other(
                "Trường đã có mẫu riêng này. Mẫu không bị ghi đè; hãy mở thư mục mẫu để sửa.",
                "The school has this template already. It was not overwritten; open the folder to change it.",
            ));
        }
        let text = Composer::shipped_source(kind, part).ok_or_else(|| no_template(kind, part))?;
        let file = Output::File { name: part.file_name(), bytes: text.into_bytes() };
        deliver(&self.folder.join(kind.code()), &[file])
    }

    /// Takes a template out of use. Her words stay beside it, under a name that no template bears.
    pub(crate) fn remove(&self, kind: EventKind, part: Part) -> Result<(), AppError> {
        let path = self.path(kind, part);
        let aside = (1..).map(|n| path.with_file_name(format!("{}.cu-{n}", part.file_name())));
        let aside = aside.into_iter().find(|aside| !aside.exists()).unwrap_or_default();
        fs::rename(&path, aside).map_err(|fault| match fault.kind() {
            io::ErrorKind::NotFound => no_template(kind, part),
            _ => AppError::new(
                Code::NotWritten,
                format!("Chưa gỡ được mẫu “{}”. Hãy đóng tệp này nếu đang mở rồi thử lại.", path.display()),
                format!("The template “{}” could not be moved. Close it and try again.", path.display()),
            )
            .with_details([fault]),
        })
    }

    fn path(&self, kind: EventKind, part: Part) -> PathBuf {
        self.folder.join(kind.code()).join(part.file_name())
    }

    /// What was read, read again if a file changed.
    fn fresh(&self) -> Result<MutexGuard<'_, Read>, AppError> {
        let files = self.look();
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if read.files != files {
            let own: Vec<OwnTemplate> = files
                .iter()
                .map(|found| OwnTemplate { kind: found.kind, part: found.part, text: text(found) })
                .collect();
            let (composer, faults) = Composer::with_own(&own).map_err(AppError::ours)?;
            for OwnFault { kind, part, fault } in &faults {
                tracing::warn!(%kind, file = part.file_name(), line = fault.line, "own template left out");
            }
            *read = Read { files, composer, faults };
        }
        Ok(read)
    }

    fn look(&self) -> Vec<Found> {
        let mut files = Vec::new();
        if !self.folder.is_dir() {
            return files;
        }
        for kind in EventKind::ALL.iter().copied() {
            for part in Part::of(kind) {
                let path = self.path(kind, part);
                if let Ok(found) = fs::metadata(&path) {
                    files.push(Found {
                        kind,
                        part,
                        path,
                        changed: found.modified().ok(),
                        bytes: found.len(),
                    });
                }
            }
        }
        files
    }
}

fn text(found: &Found) -> Result<String, String> {
    if found.bytes > MOST_BYTES {
        return Err("tệp quá lớn để là một mẫu".into());
    }
    let bytes = fs::read(&found.path).map_err(|fault| format!("không đọc được tệp ({fault})"))?;
    String::from_utf8(bytes).map_err(|_| "tệp không phải văn bản UTF-8; hãy lưu lại với bảng mã UTF-8".into())
}

fn no_template(kind: EventKind, part: Part) -> AppError {
    AppError::new(
        Code::NotFound,
        format!("Không có mẫu {kind}/{}.", part.file_name()),
        format!("There is no template {kind}/{}.", part.file_name()),
    )
}

#[cfg(test)]
mod tests {
    use records::DocumentKind;

    use super::*;

    const REPORT: Part = Part::Document(DocumentKind::Report);

    #[test]
    fn a_copy_is_found_changed_and_set_aside() {
        let home = tempfile::tempdir().unwrap();
        let own = OwnTemplates::at(home.path().join("templates")).unwrap();
        assert!(own.list().unwrap().is_empty());
        own.copy(EventKind::Exchange, REPORT).unwrap();
        assert_eq!(own.list().unwrap(), [(EventKind::Exchange, REPORT, None)]);
        assert!(own.copy(EventKind::Exchange, REPORT).unwrap_err().message.contains("không bị ghi đè"));

        let file = own.folder().join("exchange/report.jinja");
        fs::write(&file, "# head\n{{ ten_truong }}").unwrap();
        let fault = own.list().unwrap()[0].2.clone().unwrap();
        assert_eq!(fault.fault.line, Some(2));
        fs::write(&file, [0xff, 0xfe, b'#', 0]).unwrap();
        assert!(own.list().unwrap()[0].2.as_ref().unwrap().fault.cause.contains("UTF-8"));

        own.remove(EventKind::Exchange, REPORT).unwrap();
        assert!(own.list().unwrap().is_empty());
        assert!(own.folder().join("exchange/report.jinja.cu-1").exists());
        own.copy(EventKind::Exchange, REPORT).unwrap();
        own.remove(EventKind::Exchange, REPORT).unwrap();
        assert!(own.folder().join("exchange/report.jinja.cu-2").exists());
        assert_eq!(own.remove(EventKind::Exchange, REPORT).unwrap_err().code, Code::NotFound);
    }
}
