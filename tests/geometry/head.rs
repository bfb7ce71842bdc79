//! The head: country line, motto, names and their rules, number, place and day.

use acceptance::pdf::{Line, MM, Page, Rule};

use crate::papers::{self, Paper};

/// Where the right column of the head begins, less the room that a long place and date may take: 30 + 66 - 4 mm.
const MIDDLE: f64 = 92.0 * MM;

const COUNTRY: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";

fn right(paper: &Paper, words: &str) -> Line {
    let page = &paper.pages[0];
    let found = page.line_with(words, MIDDLE, page.width);
    found.unwrap_or_else(|| panic!("{}: {words:?} stands on one line at the right", paper.name()))
}

/// The lines of the left column above the number.
fn names(paper: &Paper) -> Vec<Line> {
    let lines = paper.pages[0].lines(0.0, MIDDLE);
    lines.into_iter().take_while(|line| !line.text.starts_with("Số:")).collect()
}

fn number(paper: &Paper) -> Line {
    let found = paper.pages[0].line_with("Số:", 0.0, MIDDLE);
    found.unwrap_or_else(|| panic!("{}: a number", paper.name()))
}

/// The first line drawn below a height, between two edges.
fn rule_below(page: &Page, y: f64, (left, right): (f64, f64)) -> Option<Rule> {
    // A line of text has room below its letters, so a rule may stand within the box.
    page.rules.iter().copied().find(|rule| rule.y > y - 4.0 && rule.left >= left && rule.right <= right)
}

#[test]
fn country_line_stands_on_one_line() {
    for paper in papers::all() {
        let line = right(paper, COUNTRY);
        assert_eq!(line.text, COUNTRY, "{}", paper.name());
    }
}

#[test]
fn motto_stands_on_one_line_centred_below_the_country_line() {
    for paper in papers::all() {
        let (country, motto) = (right(paper, COUNTRY), right(paper, MOTTO));
        assert_eq!(motto.text, MOTTO, "{}", paper.name());
        assert!(motto.top > country.top, "{}", paper.name());
        assert!((motto.middle() - country.middle()).abs() < MM, "{}", paper.name());
    }
}

#[test]
fn mottos_rule_is_as_wide_as_the_motto() {
    for paper in papers::all() {
        let motto = right(paper, MOTTO);
        let rule = rule_below(&paper.pages[0], motto.bottom, (MIDDLE, paper.pages[0].width));
        let rule = rule.unwrap_or_else(|| panic!("{}: a rule below the motto", paper.name()));
        assert!((rule.left - motto.left).abs() < MM, "{}: {rule:?} {motto:?}", paper.name());
        assert!((rule.right - motto.right).abs() < MM, "{}: {rule:?} {motto:?}", paper.name());
        assert!(rule.y - motto.bottom < 2.0 * MM, "{}: {rule:?} {motto:?}", paper.name());
    }
}

#[test]
fn schools_name_is_whole_and_stays_in_its_column() {
    for paper in papers::all() {
        let names = names(paper);
        let words: Vec<&str> = names.iter().map(|line| line.text.as_str()).collect();
        assert!(words.join(" ").ends_with(paper.school), "{}: {words:?}", paper.name());
        let country = right(paper, COUNTRY);
        for line in &names {
            assert!(line.right < country.left, "{}: {line:?}", paper.name());
            assert!(line.left > 30.0 * MM - 1.0, "{}: {line:?}", paper.name());
        }
    }
}

#[test]
fn long_names_break_into_lines_of_like_length() {
    for paper in papers::all() {
        let lines = names(paper);
        // Without the governing body's own line.
        let lines = &lines[1..];
        let widest = lines.iter().map(Line::width).fold(0.0, f64::max);
        for line in lines {
            assert!(line.width() > 0.45 * widest, "{}: {lines:#?}", paper.name());
        }
    }
}

#[test]
fn schools_rule_is_a_third_to_a_half_of_the_name() {
    for paper in papers::all() {
        let names = names(paper);
        let last = names.last().unwrap();
        let widest = names[1..].iter().map(Line::width).fold(0.0, f64::max);
        let rule = rule_below(&paper.pages[0], last.bottom, (0.0, MIDDLE));
        let rule = rule.unwrap_or_else(|| panic!("{}: a rule below the name", paper.name()));
        assert!(rule.length() >= last.width() / 3.0 - 1.0, "{}: {rule:?} {last:?}", paper.name());
        assert!(rule.length() <= widest / 2.0 + 1.0, "{}: {rule:?} {last:?}", paper.name());
        assert!((rule.middle() - last.middle()).abs() < MM, "{}: {rule:?} {last:?}", paper.name());
    }
}

#[test]
fn number_is_centred_under_the_name() {
    for paper in papers::all() {
        let (number, names) = (number(paper), names(paper));
        let name = names.last().unwrap();
        assert!(number.top > name.top, "{}", paper.name());
        assert!((number.middle() - name.middle()).abs() < MM, "{}: {number:?} {name:?}", paper.name());
    }
}

#[test]
fn number_not_given_yet_leaves_its_place_blank() {
    for paper in papers::of("report") {
        let page = &paper.pages[0];
        let word = |end: &str| page.words.iter().find(|word| word.text.contains(end)).unwrap();
        let (label, symbol) = (word("Số:"), word("/BC-"));
        assert!(symbol.text.starts_with('/'), "{}", paper.name());
        assert!(symbol.left - label.right > 3.0 * MM, "{}: room for a pen", paper.name());
    }
}

#[test]
fn place_and_day_stand_level_with_the_number() {
    for paper in papers::all().iter().filter(|paper| paper.document != "minutes") {
        let (number, day) = (number(paper), right(paper, ", ngày"));
        assert!(day.text.ends_with("năm 2026"), "{}: on one line: {}", paper.name(), day.text);
        assert!((number.bottom - day.bottom).abs() < 1.0, "{}: {number:?} {day:?}", paper.name());
        let motto = right(paper, MOTTO);
        assert!((motto.middle() - day.middle()).abs() < 2.0 * MM, "{}: {motto:?} {day:?}", paper.name());
    }
}

#[test]
fn minutes_have_no_place_and_day() {
    for paper in papers::of("minutes") {
        let page = &paper.pages[0];
        let top: Vec<Line> = page.lines(MIDDLE, page.width);
        let head = top.iter().take_while(|line| !line.text.contains("BIÊN BẢN"));
        assert!(head.clone().all(|line| !line.text.contains("ngày")), "{}", paper.name());
    }
}

#[test]
fn letters_subject_stands_under_the_number_and_no_type_name() {
    for paper in papers::of("letter") {
        let (number, page) = (number(paper), &paper.pages[0]);
        let about = page.line_with("V/v", 0.0, MIDDLE).unwrap_or_else(|| panic!("{}: V/v", paper.name()));
        assert!(about.top > number.top && about.top - number.bottom < 6.0 * MM, "{}", paper.name());
        assert!((about.middle() - number.middle()).abs() < 2.0 * MM, "{}", paper.name());
        assert!(page.line_with("CÔNG VĂN", 0.0, page.width).is_none(), "{}", paper.name());
    }
}

#[test]
fn type_name_and_subject_are_centred_over_their_rule() {
    for (document, name) in [("report", "BÁO CÁO"), ("minutes", "BIÊN BẢN"), ("plan", "KẾ HOẠCH")] {
        for paper in papers::of(document) {
            let page = &paper.pages[0];
            let centre = 112.5 * MM;
            let lines = page.all_lines();
            let at = lines.iter().position(|line| line.text == name).unwrap_or_else(|| panic!("{name}"));
            assert!((lines[at].middle() - centre).abs() < MM, "{}", paper.name());
            let rule = rule_below(page, lines[at].bottom + 5.0, (0.0, page.width));
            let rule = rule.unwrap_or_else(|| panic!("{}: a rule below the subject", paper.name()));
            let subject: Vec<&Line> = lines[at + 1..].iter().take_while(|line| line.top < rule.y).collect();
            let widest = subject.iter().map(|line| line.width()).fold(0.0, f64::max);
            let last = subject.last().unwrap();
            assert!((last.middle() - centre).abs() < MM, "{}", paper.name());
            assert!((rule.middle() - centre).abs() < MM, "{}", paper.name());
            assert!(rule.length() >= last.width() / 3.0 - 1.0, "{}: {rule:?}", paper.name());
            assert!(rule.length() <= widest / 2.0 + 1.0, "{}: {rule:?}", paper.name());
        }
    }
}
