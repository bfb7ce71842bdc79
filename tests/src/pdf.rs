//! Where things stand on a rendered page: LibreOffice sets it, poppler tells the places. All lengths are points.

use std::path::{Path, PathBuf};
use std::process::Command;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Points in a millimetre.
pub const MM: f64 = 72.0 / 25.4;

/// A word and the box of its line.
#[derive(Debug, Clone)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Its left edge, from the paper's.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
    /// The top of its line, from the paper's.
    pub top: f64,
    /// The bottom of its line.
    pub bottom: f64,
}

/// A drawn level line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// Its left end.
    pub left: f64,
    /// Its right end.
    pub right: f64,
    /// How far down it stands.
    pub y: f64,
}

impl Rule {
    /// Its length.
    pub fn length(self) -> f64 {
        self.right - self.left
    }

    /// Its middle.
    pub fn middle(self) -> f64 {
        f64::midpoint(self.left, self.right)
    }
}

/// A rendered page.
#[derive(Debug)]
pub struct Page {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Its words.
    pub words: Vec<Word>,
    /// Its level lines, from above.
    pub rules: Vec<Rule>,
}

/// Words that stand on one line of a page.
#[derive(Debug, Clone)]
pub struct Line {
    /// The words, a blank between.
    pub text: String,
    /// The left edge of the first.
    pub left: f64,
    /// The right edge of the last.
    pub right: f64,
    /// The top.
    pub top: f64,
    /// The bottom.
    pub bottom: f64,
}

impl Line {
    /// Its middle.
    pub fn middle(&self) -> f64 {
        f64::midpoint(self.left, self.right)
    }

    /// Its width.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }
}

impl Page {
    /// The lines between two edges, from above: words of like bottom, read from the left.
    pub fn lines(&self, left: f64, right: f64) -> Vec<Line> {
        let mut words: Vec<&Word> =
            self.words.iter().filter(|word| word.left >= left && word.left < right).collect();
        words.sort_by(|one, other| one.bottom.total_cmp(&other.bottom).then(one.left.total_cmp(&other.left)));
        let mut lines: Vec<Vec<&Word>> = Vec::new();
        for word in words {
            match lines.last_mut() {
                // Italic and bold words of one line differ by parts of a point.
                Some(line) if (line[0].bottom - word.bottom).abs() < 2.0 => line.push(word),
                _ => lines.push(vec![word]),
            }
        }
        lines.into_iter().map(line).collect()
    }

    /// All lines of the page, from edge to edge.
    pub fn all_lines(&self) -> Vec<Line> {
        self.lines(0.0, self.width)
    }

    /// The line that bears some words, between two edges.
    pub fn line_with(&self, words: &str, left: f64, right: f64) -> Option<Line> {
        self.lines(left, right).into_iter().find(|line| line.text.contains(words))
    }
}

fn line(mut words: Vec<&Word>) -> Line {
    words.sort_by(|one, other| one.left.total_cmp(&other.left));
    let edge = |pick: fn(&Word) -> f64, choose: fn(f64, f64) -> f64| {
        words.iter().map(|word| pick(word)).reduce(choose).unwrap_or_default()
    };
    Line {
        text: words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "),
        left: edge(|word| word.left, f64::min),
        right: edge(|word| word.right, f64::max),
        top: edge(|word| word.top, f64::min),
        bottom: edge(|word| word.bottom, f64::max),
    }
}

/// Renders files with LibreOffice, all in one run, into a folder; the PDF files bear their names.
pub fn render(files: &[PathBuf], folder: &Path) {
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder)
        .args(files)
        .output()
        .expect("LibreOffice starts (Debian: libreoffice-writer-nogui)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Reads a PDF file's pages.
pub fn pages(pdf: &Path) -> Vec<Page> {
    let boxes = poppler("pdftotext", &["-bbox".as_ref(), pdf.as_os_str(), "-".as_ref()]);
    let mut pages: Vec<Page> = Vec::new();
    let mut word = None;
    walk(&boxes, |event| match event {
        Event::Start(tag) if tag.name().as_ref() == "page" => {
            let (width, height) = (number(&tag, "width"), number(&tag, "height"));
            pages.push(Page { width, height, words: Vec::new(), rules: Vec::new() });
        }
        Event::Start(tag) if tag.name().as_ref() == "word" => {
            word = Some(Word {
                text: String::new(),
                left: number(&tag, "xMin"),
                right: number(&tag, "xMax"),
                top: number(&tag, "yMin"),
                bottom: number(&tag, "yMax"),
            });
        }
        Event::Text(text) => word.iter_mut().for_each(|word| word.text.push_str(&text)),
        Event::GeneralRef(name) => word.iter_mut().for_each(|word| {
            word.text.push_str(match &*name {
                "amp" => "&",
                "quot" => "\"",
                _ => "?",
            });
        }),
        Event::End(tag) if tag.name().as_ref() == "word" => {
            if let (Some(page), Some(word)) = (pages.last_mut(), word.take()) {
                page.words.push(word);
            }
        }
        _ => {}
    });
    for (at, page) in pages.iter_mut().enumerate() {
        page.rules = rules(pdf, at + 1, page.height);
    }
    pages
}

/// The level lines of a page: poppler tells each as a stroked path in the PDF file's own measures.
fn rules(pdf: &Path, page: usize, height: f64) -> Vec<Rule> {
    let page = page.to_string();
    let words = ["-svg", "-f", &page, "-l", &page];
    let mut arguments: Vec<&std::ffi::OsStr> = words.iter().map(|word| (*word).as_ref()).collect();
    arguments.extend([pdf.as_os_str(), "-".as_ref()]);
    let drawing = poppler("pdftocairo", &arguments);
    let mut rules: Vec<Rule> = Vec::new();
    walk(&drawing, |event| {
        let (Event::Start(tag) | Event::Empty(tag)) = event else { return };
        let drawn = attribute(&tag, "style").contains("stroke-width");
        if tag.name().as_ref() != "path" || !drawn {
            return;
        }
        let way = attribute(&tag, "d");
        let places: Vec<f64> = way.split(' ').filter_map(|part| part.parse().ok()).collect();
        if let [x, y, to_x, to_y] = places[..]
            && (y - to_y).abs() < 0.1
        {
            let rule = Rule { left: x.min(to_x), right: x.max(to_x), y: height - y };
            // A page set twice over, once for each clip, has its lines twice.
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
    });
    rules.sort_by(|one, other| one.y.total_cmp(&other.y));
    rules
}

/// The fonts that a PDF file holds, without the marks of a subset.
pub fn fonts(pdf: &Path) -> Vec<String> {
    let told = poppler("pdffonts", &[pdf.as_os_str()]);
    let names = told.lines().skip(2).filter_map(|line| line.split(' ').next());
    names.map(|name| name.split_once('+').map_or(name, |(_, name)| name).to_owned()).collect()
}

fn poppler(program: &str, arguments: &[&std::ffi::OsStr]) -> String {
    let output = Command::new(program).args(arguments).output().expect("poppler-utils");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn walk(xml: &str, mut visit: impl FnMut(Event<'_>)) {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => break,
            event => visit(event),
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
    found.map(|attribute| attribute.value.into_owned()).unwrap_or_default()
}

fn number(tag: &BytesStart<'_>, name: &str) -> f64 {
    attribute(tag, name).parse().expect("a number")
}
