//! School years: two years that follow each other, and the one in which the event lies.

use vietnamese::SchoolYear;

use crate::finding::{Level, Slip};
use crate::paragraph::Paragraph;
use crate::rules::date::days;
use crate::rules::{About, Text};
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "school-year",
    level: Level::Certain,
    vi: "Năm học chưa đúng",
    en: "The school year is not right",
    basis: None,
    fires: &[
        ("năm học 2026-2028", "năm học 2026-2027"),
        ("năm học 2026 – 2027", "năm học 2026-2027"),
        (
            "Sáng ngày 13/11/2026, trường họp đầu năm học 2025-2026.",
            "Sáng ngày 13/11/2026, trường họp đầu năm học 2026-2027.",
        ),
    ],
    stays: &["năm học 2026-2027", "giai đoạn 2026-2030", "năm học 2025-2026 và năm học 2026-2027"],
};

/// A school year of the text: its line, where its years stand, the years.
struct Mention {
    line: usize,
    start: usize,
    end: usize,
    first: i32,
    last: i32,
    tidy: bool,
    /// "đến hết năm học …", "năm học trước": meant to be another one.
    other: bool,
}

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let mentions: Vec<Mention> =
        text.paragraphs.iter().enumerate().flat_map(|(line, paragraph)| mentions(line, paragraph)).collect();
    for mention in &mentions {
        let fix = |first: i32| vec![format!("{first}-{}", first + 1)];
        let span = mention.start..mention.end;
        if mention.last != mention.first + 1 {
            found(mention.line, ABOUT.slip(span, fix(mention.first)));
        } else if !mention.tidy {
            let mut slip = ABOUT.says(
                span,
                fix(mention.first),
                "viết liền, dấu gạch nối".into(),
                "a hyphen without spaces".into(),
            );
            slip.level = Level::Rulebook;
            found(mention.line, slip);
        }
    }
    if let [mention] = mentions.as_slice()
        && mention.last == mention.first + 1
        && mention.tidy
        && let Some(year) = year_of(text)
        && (year - mention.first).abs() == 1
        && !mention.other
    {
        let mut slip = ABOUT.says(
            mention.start..mention.end,
            vec![format!("{year}-{}", year + 1)],
            "khác với ngày của sự kiện".into(),
            "not the one of the day".into(),
        );
        slip.level = Level::Context;
        found(mention.line, slip);
    }
}

/// The school year of the event: told, or of all the days in the text that are no days of documents.
fn year_of(text: &Text<'_>) -> Option<i32> {
    if let Some(date) = text.options.event.date {
        return Some(SchoolYear::of(date).start);
    }
    let mut years = text
        .paragraphs
        .iter()
        .filter(|it| !it.tokens.iter().any(|token| token.kind == Kind::DocNumber))
        .flat_map(|it| days(it))
        .filter_map(|(_, _, date)| date)
        .map(|date| SchoolYear::of(date).start);
    let first = years.next()?;
    years.all(|year| year == first).then_some(first)
}

fn mentions(line: usize, paragraph: &Paragraph) -> Vec<Mention> {
    let mut found = Vec::new();
    for place in 0..paragraph.words.len() {
        if !paragraph.reads(place, &["năm", "học"]) {
            continue;
        }
        let other = paragraph.before(place).is_some_and(|word| {
            matches!(
                word.small.as_str(),
                "hết" | "đến" | "từ" | "sau" | "trước" | "với" | "cuối" | "tới" | "của"
            )
        });
        let mut token = paragraph.words[place + 1].token + 2;
        let text = |token: usize| {
            paragraph
                .tokens
                .get(token)
                .map(|_| paragraph.token(token).iter().collect::<String>())
                .unwrap_or_default()
        };
        let first = text(token);
        let years: Vec<&str> = first.split(['-', '–']).collect();
        let read = |year: &str| year.parse::<i32>().ok().filter(|year| (1950..2100).contains(year));
        if let [one, two] = years.as_slice()
            && let (Some(one), Some(two)) = (read(one), read(two))
        {
            let it = paragraph.tokens[token];
            found.push(Mention {
                line,
                start: it.start,
                end: it.end,
                first: one,
                last: two,
                tidy: first.contains('-'),
                other,
            });
            continue;
        }
        let Some(one) = read(&first) else { continue };
        let start = paragraph.tokens[token].start;
        token += 1;
        while matches!(text(token).trim(), "" | "-" | "–" | "—" | "/") && token < paragraph.tokens.len() {
            token += 1;
        }
        let dashed = paragraph
            .slice(start, paragraph.tokens.get(token).map_or(start, |it| it.start))
            .contains(['-', '–', '—']);
        if let Some(two) = read(&text(token)).filter(|_| dashed) {
            found.push(Mention {
                line,
                start,
                end: paragraph.tokens[token].end,
                first: one,
                last: two,
                tidy: false,
                other,
            });
        }
    }
    found
}
