//! The page and the body: paper, margins, page numbers, indents, headings, addressees.

use acceptance::pdf::{self, Line, MM, Page};

use crate::papers::{self, Paper};

const LEFT: f64 = 30.0 * MM;
const RIGHT: f64 = (210.0 - 15.0) * MM;
const TOP: f64 = 20.0 * MM;
/// How far a box may stand out: a comma, the slant of an italic letter.
const SLACK: f64 = 1.5;

/// The words below the top margin.
fn matter(page: &Page) -> impl Iterator<Item = &pdf::Word> {
    page.words.iter().filter(|word| word.bottom > TOP)
}

/// What stands in the top margin.
fn above(page: &Page) -> Vec<Line> {
    page.all_lines().into_iter().filter(|line| line.bottom <= TOP).collect()
}

/// The pages of the paper itself, without its appendix.
fn own_pages(paper: &Paper) -> &[Page] {
    let end = paper.pages.iter().position(|page| {
        page.all_lines().iter().any(|line| line.text.starts_with("Phụ lục") && line.top < 30.0 * MM)
    });
    &paper.pages[..end.unwrap_or(paper.pages.len())]
}

#[test]
fn paper_is_a4_upright() {
    for page in papers::all().iter().flat_map(|paper| &paper.pages) {
        assert!((page.width - 210.0 * MM).abs() < 1.0 && (page.height - 297.0 * MM).abs() < 1.0);
    }
}

#[test]
fn text_keeps_within_the_margins() {
    for paper in papers::all() {
        for word in paper.pages.iter().flat_map(matter) {
            assert!(word.left > LEFT - SLACK, "{}: {word:?}", paper.name());
            assert!(word.right < RIGHT + SLACK, "{}: {word:?}", paper.name());
            assert!(word.bottom < (297.0 - 20.0) * MM + SLACK, "{}: {word:?}", paper.name());
        }
    }
}

#[test]
fn body_fills_the_width_and_is_justified() {
    for paper in papers::of("report") {
        let lines = paper.pages[0].all_lines();
        // A line that is not its paragraph's last begins and ends at the margins.
        let full = lines.iter().filter(|line| (line.left - LEFT).abs() < SLACK).count();
        let ends = lines.iter().filter(|line| (line.right - RIGHT).abs() < SLACK).count();
        assert!(full > 2 && ends > 4, "{}: {full} begin and {ends} end at the margins", paper.name());
    }
}

#[test]
fn first_line_is_indented() {
    for paper in papers::all() {
        let lines = paper.pages.iter().flat_map(Page::all_lines);
        for line in lines.filter(|line| line.text.starts_with("Trên đây là")) {
            assert!((line.left - LEFT - 12.7 * MM).abs() < SLACK, "{}: {line:?}", paper.name());
        }
    }
}

#[test]
fn font_is_times_new_roman() {
    for paper in papers::all() {
        let fonts = pdf::fonts(&paper.pdf);
        assert!(!fonts.is_empty());
        // The free font of its widths stands in for it where it is missing.
        for font in fonts {
            assert!(font.contains("Tinos") || font.contains("TimesNewRoman"), "{}: {font}", paper.name());
        }
    }
}

#[test]
fn first_page_has_no_number() {
    for paper in papers::all() {
        assert!(above(&paper.pages[0]).is_empty(), "{}: {:?}", paper.name(), above(&paper.pages[0]));
    }
}

#[test]
fn page_number_stands_at_top_centre_from_the_second_page() {
    for paper in papers::all() {
        for (at, page) in own_pages(paper).iter().enumerate().skip(1) {
            let top = above(page);
            assert_eq!(top.len(), 1, "{}: {top:?}", paper.name());
            assert_eq!(top[0].text, (at + 1).to_string(), "{}", paper.name());
            assert!((top[0].middle() - 112.5 * MM).abs() < MM, "{}: {top:?}", paper.name());
        }
    }
}

#[test]
fn appendix_has_its_own_page_heading_and_count() {
    for paper in papers::of("report") {
        let page = &paper.pages[own_pages(paper).len()];
        assert!(above(page).is_empty(), "{}: the appendix counts from 1", paper.name());
        let lines = page.all_lines();
        assert_eq!(lines[0].text, "Phụ lục", "{}", paper.name());
        assert!(lines[1].text.starts_with("HÌNH ẢNH"), "{}: {lines:?}", paper.name());
        assert!(lines.iter().any(|line| line.text.starts_with("(Kèm theo Báo cáo số")), "{}", paper.name());
        assert!((lines[0].middle() - 112.5 * MM).abs() < MM, "{}", paper.name());
    }
}

#[test]
fn addressees_stand_below_their_head() {
    for paper in papers::of("letter") {
        let lines = paper.pages[0].all_lines();
        let at = lines.iter().position(|line| line.text == "Kính gửi:").unwrap();
        // Two addressees: each on a line of its own, with a dash, where the head's words end.
        assert_eq!(lines[at + 1].text, "- Phòng Văn hóa - Xã hội;", "{}", paper.name());
        assert_eq!(lines[at + 2].text, "- Các trường trên địa bàn.", "{}", paper.name());
        assert!((lines[at + 1].left - lines[at].right).abs() < MM, "{}", paper.name());
    }
    for paper in papers::of("report") {
        let page = &paper.pages[0];
        let line = page.line_with("Kính gửi:", 0.0, page.width).unwrap();
        assert_eq!(line.text, "Kính gửi: Ủy ban nhân dân xã Đồi Gió.", "{}", paper.name());
        assert!((line.middle() - 112.5 * MM).abs() < MM, "{}", paper.name());
    }
}

#[test]
fn no_heading_is_last_on_its_page() {
    for paper in papers::all() {
        for page in &paper.pages {
            let lines = page.all_lines();
            let last = lines.last().unwrap();
            let (number, words) = last.text.split_once(". ").unwrap_or_default();
            let roman = !number.is_empty() && number.chars().all(|letter| "IVX".contains(letter));
            assert!(!(roman && words == words.to_uppercase()), "{}: {}", paper.name(), last.text);
        }
    }
}

#[test]
fn words_that_lead_up_to_a_list_stand_with_its_beginning() {
    for paper in papers::all() {
        for page in &paper.pages {
            let lines = page.all_lines();
            let foot = lines.iter().max_by(|a, b| a.bottom.total_cmp(&b.bottom)).expect("a line");
            assert!(!foot.text.ends_with(':'), "{}: {}", paper.name(), foot.text);
        }
    }
}
