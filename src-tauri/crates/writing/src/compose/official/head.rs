//! The head of an official paper: who issues it, its number, its place and day, its name.

use records::{DocumentKind, School};
use vietnamese::count::two_digits;
use vietnamese::date;
use vietnamese::fold::fold;
use vietnamese::list::upper_first;

use super::{field, gap, marked, paper_day, plain, settings};
use crate::article::{Block, Gap, NationalHead, Text, TypeName};
use crate::compose::naming;
use crate::kinds::Worded;
use crate::world::{Voice, World};

/// A place left blank for the clerk's pen, kept together by no-break spaces.
const BLANK: &str = "\u{a0}\u{a0}\u{a0}\u{a0}\u{a0}";

/// The two-column head.
pub(super) fn national_head(world: &World, gaps: &mut Vec<Gap>) -> Block {
    let Some(school) = world.writer() else { return Block::NationalHead(NationalHead::default()) };
    let unit = heading_unit(world, school);
    let (governing, issuer) = match unit {
        // A team's paper stands under its school's name, without a number.
        Some(unit) => (vec![letterhead_name(school)], vec![unit.to_uppercase()]),
        None => (governing_body(world, school, gaps), vec![letterhead_name(school)]),
    };
    let number = unit.is_none().then(|| number(world, school, gaps));
    let about = (world.document == DocumentKind::Letter).then(|| about(world, gaps));
    // Minutes bear no place and day (Mẫu 1.9), unless the school has the custom.
    let custom = settings(world).and_then(|document| document.place_date) == Some(true);
    let dated = world.document != DocumentKind::Minutes || custom;
    let place_date = dated.then(|| place_and_day(world, school, gaps));
    Block::NationalHead(NationalHead { governing, issuer, number, about, place_date })
}

/// The lines of the body over the school on the paper's day. A school without any has none, as many private ones; one
/// that has some, but none for this day, lacks it.
fn governing_body(world: &World, school: &School, gaps: &mut Vec<Gap>) -> Vec<String> {
    match school.governing_body_on(paper_day(world)) {
        Some(body) => body.lines.clone(),
        None if school.governing_bodies.is_empty() => Vec::new(),
        None => vec![gap(gaps, "cơ quan chủ quản", school_field(world, school, "governing_bodies")).text],
    }
}

fn letterhead_name(school: &School) -> String {
    school.letterhead_name.clone().unwrap_or_else(|| school.name.to_uppercase())
}

/// The team whose paper this is, where the school's papers of teams stand under its name.
fn heading_unit<'a>(world: &'a World, school: &School) -> Option<&'a str> {
    let under_school = world.document == DocumentKind::Minutes && school.letterhead_unit == Some(true);
    world.file.event.unit.as_deref().filter(|_| under_school)
}

fn school_field(world: &World, school: &School, name: &str) -> String {
    let index = world.file.schools.iter().position(|other| other.id == school.id).unwrap_or(0);
    format!("schools[{index}].{name}")
}

/// "Số:      /BC-MNHTV": the number is given after signing (Điều 15), so its place stays blank.
fn number(world: &World, school: &School, gaps: &mut Vec<Gap>) -> Text {
    let number = settings(world).and_then(|document| document.number);
    let number = number.map_or_else(|| BLANK.to_owned(), |number| two_digits(number.into()));
    let mut runs = vec![plain(&format!("Số: {number}/"), &field(world, "number"))];
    let symbol = match &school.symbol {
        Some(symbol) => plain(symbol, &school_field(world, school, "symbol")),
        None => gap(gaps, "ký hiệu", school_field(world, school, "symbol")),
    };
    match &world.document.word().symbol {
        Some(kind) => {
            runs.push(plain(&format!("{kind}-"), &field(world, "kind")));
            runs.push(symbol);
        }
        // A letter's number bears no type but the unit that drafted it: "09/MNHS-CM".
        None => {
            runs.push(symbol);
            let unit = settings(world).and_then(|document| document.drafting_unit.clone());
            runs.extend(unit.map(|unit| plain(&format!("-{unit}"), &field(world, "drafting_unit"))));
        }
    }
    Text(runs)
}

fn about(world: &World, gaps: &mut Vec<Gap>) -> Text {
    let path = field(world, "subject");
    match settings(world).and_then(|document| document.subject.clone()) {
        Some(subject) => {
            let bare =
                subject.trim_start_matches("V/v ").trim_start_matches("về việc ").trim_end_matches('.');
            Text(vec![plain(&format!("V/v {}", world.lower(bare)), &path)])
        }
        None => Text(vec![plain("V/v ", &path), gap(gaps, "trích yếu", path)]),
    }
}

/// "Gò Mây, ngày 05 tháng 01 năm 2027"; without an issue date the day and month stay blank.
fn place_and_day(world: &World, school: &School, gaps: &mut Vec<Gap>) -> Text {
    let day = paper_day(world);
    let path = school_field(world, school, "localities");
    let place = match school.locality_on(day) {
        Some(place) => plain(&place.name, &path),
        None => gap(gaps, "địa danh", path),
    };
    Text(vec![place, plain(&format!(", {}", day_words(world)), &field(world, "issue_date"))])
}

/// "tham dự " before the event's title where a guest writes, unless the title says so much by itself: "tham quan …".
pub(super) fn attended(world: &World) -> &'static str {
    let says_so = naming::names(world).title.starts_with("tham ");
    if world.voice == Voice::Guest && !says_so { "tham dự " } else { "" }
}

/// What an appendix says of its paper: "Báo cáo số      /BC-MNNS ngày 16 tháng 11 năm 2026 của Trường …"; nothing
/// while the paper's number is not whole.
pub(super) fn reference(world: &World) -> Option<String> {
    let school = world.writer().filter(|school| school.symbol.is_some())?;
    let name = world.document.word().type_name.as_deref()?;
    let number = number(world, school, &mut Vec::new()).words();
    let number = number.strip_prefix("Số: ")?;
    Some(format!(
        "{} số {number} {} của {}",
        upper_first(&name.to_lowercase()),
        day_words(world),
        school.name
    ))
}

/// "ngày 05 tháng 01 năm 2027"; without an issue date the day and month stay blank.
fn day_words(world: &World) -> String {
    match settings(world).and_then(|document| document.issue_date) {
        Some(day) => date::full(day),
        None => format!("ngày {BLANK} tháng {BLANK} năm {}", chrono::Datelike::year(&paper_day(world))),
    }
}

/// "BÁO CÁO" over "Kết quả …"; a letter has neither.
pub(super) fn type_name(world: &World, gaps: &mut Vec<Gap>) -> Vec<Block> {
    let names = naming::names(world);
    let document = settings(world);
    let own = document.and_then(|document| document.title.clone().or_else(|| document.subject.clone()));
    let first = match (own, world.document) {
        (Some(own), _) => upper_first(&own),
        (None, DocumentKind::Report) => format!("Kết quả {}{}", attended(world), names.title),
        (None, DocumentKind::Plan) => format!("Tổ chức {}", names.title),
        (None, _) => upper_first(&names.title),
    };
    // "sinh hoạt chuyên môn cụm số 4" names "Cụm số 4".
    let named = fold(&first);
    let unit = world
        .file
        .event
        .unit
        .clone()
        .filter(|unit| world.document == DocumentKind::Minutes && !named.contains(&fold(unit)));
    let mut about = vec![marked(&first, "event.title", gaps)];
    about.extend(unit.map(|unit| marked(&unit, "event.unit", gaps)));
    let name = world.document.word().type_name.clone().unwrap_or_default();
    vec![Block::TypeName(TypeName { name, about })]
}

/// Kính gửi, where the paper is sent to someone.
pub(super) fn addressees(world: &World) -> Vec<Block> {
    let to = settings(world).map(|document| document.to.clone()).unwrap_or_default();
    let to: Vec<String> = to.into_iter().map(|line| line.trim_end_matches(['.', ';']).to_owned()).collect();
    if to.is_empty() { Vec::new() } else { vec![Block::Addressees(to)] }
}
