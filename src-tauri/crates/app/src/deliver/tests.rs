use std::fs;
use std::io;
use std::path::Path;

use super::file::ReadyFile;
use super::*;
use crate::error::Code;

fn file(name: &str, text: &str) -> Output {
    Output::File { name: name.into(), bytes: text.into() }
}

fn portal(files: &[(&str, &str)]) -> Output {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    Output::Folder { name: "portal".into(), files }
}

/// Everything below a folder, temporary names too.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into()).collect();
    names.sort();
    names
}

#[test]
fn files_and_folders_arrive_whole() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("mới/hồ sơ");
    let outputs = [file("tin.docx", "một"), portal(&[("noi-dung.html", "hai"), ("01-anh.jpg", "ba")])];
    deliver(&out, &outputs).unwrap();
    assert_eq!(names(&out), ["portal", "tin.docx"]);
    assert_eq!(names(&out.join("portal")), ["01-anh.jpg", "noi-dung.html"]);
    assert_eq!(fs::read_to_string(out.join("portal/noi-dung.html")).unwrap(), "hai");
    let entries: Vec<_> = outputs.iter().flat_map(Output::entries).collect();
    assert_eq!(entries[0], ("tin.docx".to_owned(), 5));
    assert_eq!(entries[1].0, "portal/noi-dung.html");
}

#[test]
fn the_second_time_replaces_the_first() {
    let dir = tempfile::tempdir().unwrap();
    let first = [file("tin.docx", "cũ"), portal(&[("noi-dung.html", "cũ"), ("01-anh.jpg", "cũ")])];
    deliver(dir.path(), &first).unwrap();
    fs::write(dir.path().join("portal/ghi chú của cô.txt"), "đừng mất").unwrap();
    deliver(dir.path(), &[file("tin.docx", "mới"), portal(&[("noi-dung.html", "mới")])]).unwrap();
    assert_eq!(names(dir.path()), ["portal", "tin.docx"]);
    assert_eq!(fs::read_to_string(dir.path().join("tin.docx")).unwrap(), "mới");
    // The picture that is no longer shown is gone; what the user put there is not.
    assert_eq!(names(&dir.path().join("portal")), ["ghi chú của cô.txt", "noi-dung.html"]);
}

#[test]
fn a_file_that_is_held_stays_as_it_was_and_so_do_the_others() {
    let dir = tempfile::tempdir().unwrap();
    deliver(dir.path(), &[file("a.docx", "cũ"), file("b.docx", "cũ")]).unwrap();
    let held = dir.path().join("b.docx");
    let mut permissions = fs::metadata(&held).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&held, permissions).unwrap();
    let refusal = deliver(dir.path(), &[file("a.docx", "mới"), file("b.docx", "mới")]).unwrap_err();
    assert_eq!(refusal.code, Code::NotWritten);
    assert!(refusal.message.starts_with("Không ghi được tệp vì Word đang mở nó."), "{refusal}");
    assert_eq!(names(dir.path()), ["a.docx", "b.docx"]);
    assert_eq!(fs::read_to_string(dir.path().join("a.docx")).unwrap(), "cũ");
    assert_eq!(fs::read_to_string(held).unwrap(), "cũ");
}

#[test]
fn a_folder_where_the_file_should_be_and_the_reverse() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("tin.docx")).unwrap();
    let refusal = deliver(dir.path(), &[file("a.docx", "mới"), file("tin.docx", "mới")]).unwrap_err();
    assert!(refusal.message.contains("đã có một thư mục tên là “tin.docx”"), "{refusal}");
    fs::write(dir.path().join("portal"), "tệp").unwrap();
    let refusal = deliver(dir.path(), &[portal(&[("noi-dung.html", "x")])]).unwrap_err();
    assert!(refusal.message.contains("đã có một tệp tên là “portal”"), "{refusal}");
    assert_eq!(names(dir.path()), ["portal", "tin.docx"]);
}

#[test]
fn a_file_where_the_target_folder_should_be() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    fs::write(&out, "tệp").unwrap();
    let refusal = deliver(&out, &[file("a.docx", "mới")]).unwrap_err();
    assert_eq!(refusal.code, Code::NotWritten);
    assert_eq!(fs::read_to_string(&out).unwrap(), "tệp");
}

#[test]
fn a_refused_delivery_leaves_no_folder_behind() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let refusal = deliver(&out, &[file("a.docx", "mới"), file(&"dài".repeat(300), "mới")]);
    assert!(refusal.is_err());
    assert!(!out.exists());
}

#[test]
fn a_disk_that_fills_up_leaves_the_old_file() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("tin.docx");
    fs::write(&target, "cũ").unwrap();
    let refusal = ReadyFile::write(&target, |file| {
        file.write_all(b"nua chung")?;
        Err(io::ErrorKind::StorageFull.into())
    })
    .unwrap_err();
    assert!(refusal.message.contains("đĩa đã đầy"), "{refusal}");
    assert_eq!(names(dir.path()), ["tin.docx"]);
    assert_eq!(fs::read_to_string(&target).unwrap(), "cũ");
}

/// The same on a real disk of 64 kB, where the machine allows mounting one (as root on Linux).
#[cfg(target_os = "linux")]
#[test]
fn a_really_full_disk_leaves_the_old_files() {
    use std::process::{Command, Stdio};
    let dir = tempfile::tempdir().unwrap();
    let mount = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
        .arg(dir.path())
        .stderr(Stdio::null())
        .status();
    if !mount.is_ok_and(|status| status.success()) {
        return;
    }
    let out = dir.path().to_owned();
    let result = std::panic::catch_unwind(|| {
        deliver(&out, &[file("tin.docx", "cũ"), portal(&[("noi-dung.html", "cũ")])]).unwrap();
        let large = "x".repeat(100_000);
        let refusal =
            deliver(&out, &[file("tin.docx", "mới"), portal(&[("noi-dung.html", &large)])]).unwrap_err();
        assert!(refusal.message.contains("đĩa đã đầy"), "{refusal}");
        assert_eq!(names(&out), ["portal", "tin.docx"]);
        assert_eq!(fs::read_to_string(out.join("tin.docx")).unwrap(), "cũ");
        assert_eq!(fs::read_to_string(out.join("portal/noi-dung.html")).unwrap(), "cũ");
    });
    let _ = Command::new("umount").arg(dir.path()).status();
    result.unwrap();
}

/// Root may write everywhere, so this one says something only under an ordinary user.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_to() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let allowed = fs::File::create(dir.path().join("probe")).is_ok();
    let result = deliver(dir.path(), &[file("a.docx", "mới")]);
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    if !allowed {
        let refusal = result.unwrap_err();
        assert!(refusal.message.contains("không cho phép ghi"), "{refusal}");
        assert!(names(dir.path()).is_empty());
    }
}

/// `/proc` refuses everyone, root too.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_nobody_may_write_to() {
    let refusal = deliver(Path::new("/proc/tin-truong"), &[file("a.docx", "mới")]).unwrap_err();
    assert_eq!(refusal.code, Code::NotWritten);
    assert!(refusal.message.contains("Bài viết vẫn còn nguyên"), "{refusal}");
}
