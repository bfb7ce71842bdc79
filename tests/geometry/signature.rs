//! The end of a paper: who signs, on the right, and who receives it, on the left.

use acceptance::pdf::{Line, MM, Page};

use crate::papers::{self, Paper};

/// The page with some words, and the line that bears them.
fn find<'a>(paper: &'a Paper, words: &str) -> (&'a Page, Line) {
    let found = paper.pages.iter().find_map(|page| {
        // Left and right are columns: their lines are told apart.
        let middle = 92.0 * MM;
        let line = page.line_with(words, 0.0, middle).or_else(|| page.line_with(words, middle, page.width));
        line.filter(|line| line.text == words).map(|line| (page, line))
    });
    found.unwrap_or_else(|| panic!("{}: {words}", paper.name()))
}

#[test]
fn signature_stands_right_and_recipients_left_on_the_same_line() {
    for (document, authority) in
        [("report", "KT. HIỆU TRƯỞNG"), ("plan", "HIỆU TRƯỞNG"), ("letter", "HIỆU TRƯỞNG")]
    {
        for paper in papers::of(document) {
            let ((_, to), (page, authority)) = (find(paper, "Nơi nhận:"), find(paper, authority));
            assert!((to.left - 30.0 * MM).abs() < MM, "{}: {to:?}", paper.name());
            assert!(authority.middle() > page.width / 2.0 + 20.0 * MM, "{}: {authority:?}", paper.name());
            // One is of 12 points, the other of 14.
            assert!((to.top - authority.top).abs() < 1.5 * MM, "{}: {to:?} {authority:?}", paper.name());
        }
    }
}

#[test]
fn signers_name_is_centred_under_the_authority_with_room_to_sign() {
    for paper in papers::of("report") {
        let ((_, office), (_, name)) = (find(paper, "PHÓ HIỆU TRƯỞNG"), find(paper, "Lèng Văn Sáng"));
        assert!((office.middle() - name.middle()).abs() < MM, "{}", paper.name());
        assert!(name.top - office.bottom > 20.0 * MM, "{}: room to sign", paper.name());
    }
}

#[test]
fn secretary_signs_left_and_chair_right() {
    for paper in papers::of("minutes") {
        let ((_, left), (page, right)) = (find(paper, "THƯ KÝ"), find(paper, "CHỦ TỌA"));
        assert!((left.bottom - right.bottom).abs() < 1.0, "{}", paper.name());
        assert!(left.middle() < page.width / 2.0 && right.middle() > page.width / 2.0, "{}", paper.name());
    }
}

#[test]
fn recipients_of_minutes_stand_on_the_page_of_the_signatures() {
    for paper in papers::of("minutes") {
        let ((page, name), (other, to)) = (find(paper, "Mùa Ngọc Lan"), find(paper, "Nơi nhận:"));
        assert!(std::ptr::eq(page, other) && to.top > name.bottom, "{}", paper.name());
        assert!((to.left - 30.0 * MM).abs() < MM, "{}: {to:?}", paper.name());
    }
}

#[test]
fn recipients_are_smaller_than_their_head_and_close_with_the_archive() {
    for paper in papers::of("report") {
        let (page, head) = find(paper, "Nơi nhận:");
        let lines = page.lines(0.0, 92.0 * MM);
        let lines: Vec<&Line> = lines.iter().filter(|line| line.top > head.top).collect();
        assert!(lines.last().unwrap().text.ends_with("- Lưu: VT, CM."), "{}: {lines:?}", paper.name());
        assert!(lines.iter().all(|line| line.text.starts_with("- ")), "{}: {lines:?}", paper.name());
        let height = |line: &Line| line.bottom - line.top;
        assert!((height(&head) / height(lines[0]) - 12.0 / 11.0).abs() < 0.02, "{}", paper.name());
    }
}

#[test]
fn signature_never_stands_alone_on_a_page() {
    let authority = |document: &str| if document == "minutes" { "CHỦ TỌA" } else { "Nơi nhận:" };
    for paper in papers::all() {
        let (page, line) = find(paper, authority(paper.document));
        let matter = page.all_lines().into_iter().filter(|other| other.bottom > 20.0 * MM);
        let above = matter.filter(|other| other.bottom < line.top).count();
        assert!(above > 0, "{}: something of the text stands above the signature", paper.name());
    }
}

#[test]
fn text_ends_with_its_closing_mark() {
    for paper in papers::all() {
        let closed = paper.pages.iter().flat_map(Page::all_lines).filter(|line| line.text.ends_with("./."));
        assert_eq!(closed.count(), 1, "{}", paper.name());
    }
}
