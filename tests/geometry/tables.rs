//! Tables over several pages.

use acceptance::pdf::{MM, Page};

use crate::papers::{self, GUESTS, ROWS};

fn has(page: &Page, word: &str) -> bool {
    page.words.iter().any(|other| other.text == word)
}

#[test]
fn head_row_is_repeated_on_every_page() {
    for paper in papers::of("plan") {
        let first = paper.pages.iter().position(|page| has(page, "đầu1")).unwrap();
        let last = paper.pages.iter().position(|page| has(page, &format!("đầu{ROWS}"))).unwrap();
        assert!(last > first + 1, "{}: the table takes several pages", paper.name());
        for page in &paper.pages[first..=last] {
            assert!(has(page, "TT") && has(page, "Thời"), "{}: a head row", paper.name());
            let head = page.words.iter().find(|word| word.text == "TT").unwrap();
            let rows = page.words.iter().filter(|word| word.text.starts_with("đầu"));
            assert!(rows.clone().all(|row| row.top > head.top), "{}: above its rows", paper.name());
        }
    }
}

#[test]
fn rows_do_not_split() {
    for paper in papers::of("plan") {
        for row in 1..=ROWS {
            let begins = paper.pages.iter().position(|page| has(page, &format!("đầu{row}")));
            let ends = paper.pages.iter().position(|page| has(page, &format!("cuối{row}")));
            assert!(begins.is_some() && begins == ends, "{}: row {row}", paper.name());
        }
    }
}

#[test]
fn hours_of_a_row_break_between_the_two_times() {
    for paper in papers::of("plan") {
        let page = paper.pages.iter().find(|page| has(page, "đầu1")).unwrap();
        let content = page.words.iter().find(|word| word.text == "đầu1").unwrap();
        let line = page.lines(0.0, content.left).into_iter().find(|line| line.text.contains("07 giờ 30"));
        assert!(line.unwrap().text.ends_with('–'), "{}", paper.name());
    }
}

#[test]
fn many_guests_stand_in_an_appendix_with_its_head_on_every_page() {
    let paper = papers::all().iter().find(|paper| paper.document == "list").unwrap();
    let first = paper.pages.iter().position(|page| has(page, "Khách1")).unwrap();
    let last = paper.pages.iter().position(|page| has(page, &format!("Khách{GUESTS}"))).unwrap();
    assert_eq!(paper.pages[first].all_lines()[0].text, "Phụ lục I");
    assert!(last > first + 5, "{first} to {last}");
    for (at, page) in paper.pages[first..=last].iter().enumerate() {
        assert!(has(page, "TT") && has(page, "tên"), "a head row");
        // The appendix counts its own pages, and shows the count from the second.
        let above = page.all_lines().into_iter().find(|line| line.bottom < 20.0 * MM);
        assert_eq!(above.map(|line| line.text), (at > 0).then(|| (at + 1).to_string()));
    }
    for guest in 1..=GUESTS {
        assert!(paper.pages.iter().any(|page| has(page, &format!("Khách{guest}"))), "guest {guest}");
    }
    assert_eq!(paper.pages[last + 1].all_lines()[0].text, "Phụ lục II");
}
