//! Slips against the rule book and against the facts of the event: one kind or more for each rule that is no matter of letters.

use std::ops::Range;

use proofing::{Count, EventFacts, Known};

use super::Seeded;

/// A kind of slip, the rule that must find it, and how it is made: the place in the text (bytes) and what stands there then.
pub(crate) struct Form {
    pub(crate) rule: &'static str,
    pub(crate) make: Make,
}

type Make = fn(&str, &mut Seeded) -> Option<(Range<usize>, String)>;

/// All kinds. Without one: `long`, which is counted and not guessed; `known-error` and `directory` are also hit by slips of letters.
pub(crate) const FORMS: [Form; 31] = [
    form("abbreviation", |text, chance| {
        swap(text, chance, &[(" đồng chí ", " đ/c "), ("Kế hoạch số ", "KH số ")])
    }),
    form("age-range", |text, chance| ages(text, chance, |one, two| format!("{one} {two}"))),
    form("bracket", |text, chance| swap(text, chance, &[(" (", " "), (") ", " "), ("),", ",")])),
    form("campaign", |text, chance| {
        let name = campaign(text)?;
        let at = text.find(&name)?;
        let words: Vec<&str> = name.split(' ').collect();
        let place = chance.below(words.len() - 1);
        let mut turned = words;
        turned.swap(place, place + 1);
        Some((at..at + name.len(), turned.join(" ")))
    }),
    form("capital-clause", |text, chance| {
        swap(text, chance, &[("khoản ", "Khoản "), ("Điều ", "điều ")])
            .filter(|(at, _)| numbered(&text[at.end..]))
    }),
    form("capital-people", |text, chance| {
        swap(
            text,
            chance,
            &[
                ("và Nhân dân", "và nhân dân"),
                ("của Nhân dân", "của nhân dân"),
                ("Đảng và Nhà nước", "Đảng và nhà nước"),
            ],
        )
    }),
    form("capital-place", |text, chance| {
        swap(text, chance, &[(" phường ", " Phường "), (" xã ", " Xã ")])
            .filter(|(at, _)| named(&text[at.end..]))
    }),
    form("capital-proper", |text, chance| {
        swap(
            text,
            chance,
            &[
                ("Việt Nam", "Việt nam"),
                ("Ủy ban nhân dân", "Ủy Ban Nhân Dân"),
                ("Giáo dục và Đào tạo", "Giáo Dục và Đào Tạo"),
                ("Hà Nội", "Hà nội"),
            ],
        )
    }),
    form("capital-weekday", |text, chance| {
        swap(
            text,
            chance,
            &[
                ("thứ Hai", "thứ hai"),
                ("thứ Ba", "thứ ba"),
                ("thứ Tư", "thứ tư"),
                ("thứ Năm", "thứ năm"),
                ("thứ Sáu", "thứ sáu"),
                ("thứ Bảy", "thứ bảy"),
                ("Chủ nhật", "chủ nhật"),
            ],
        )
    }),
    form("child-name", |text, chance| {
        swap(
            text,
            chance,
            &[
                ("một bé", "bé Hoàng Gia Bảo Nam"),
                ("một em", "em Hoàng Gia Bảo Nam"),
                ("các em", "em Hoàng Gia Bảo Nam"),
            ],
        )
    }),
    form("citation", |text, chance| {
        swap(
            text,
            chance,
            &[("Kế hoạch số ", "Kế hoạch "), ("Công văn số ", "Công văn "), ("Kế hoạch số ", "kế hoạch số ")],
        )
    }),
    form("count", |text, chance| {
        let (at, number, _) = counted(text).into_iter().nth(chance.below(counted(text).len().max(1)))?;
        Some((at, (number + 2).to_string()))
    }),
    form("date", |text, chance| {
        let all: Vec<usize> =
            text.match_indices("thứ ").map(|(at, _)| at).filter(|at| dated(&text[*at..])).collect();
        let at = *chance.of(&all)?;
        let day = text[at..].split([',', ' ']).nth(1)?;
        let other = if day == "Hai" { "Năm" } else { "Hai" };
        let start = at + "thứ ".len();
        Some((start..start + day.len(), other.to_owned()))
    }),
    form("date", |text, chance| {
        let all: Vec<usize> = text
            .match_indices("/2026")
            .map(|(at, _)| at)
            .filter(|at| text[..*at].ends_with(|it: char| it.is_ascii_digit()))
            .collect();
        let at = *chance.of(&all)?;
        let start = text[..at].rfind(|it: char| !it.is_ascii_digit() && it != '/')? + 1;
        text[start..at].contains('/').then(|| (start..at, "31/9".to_owned()))
    }),
    form("directory", |text, chance| {
        let all = people(text);
        let name = &chance.of(&all)?.name;
        let at = text.find(name.as_str())?;
        let last = name.rfind(' ')? + 1;
        let mut letters: Vec<char> = name[last..].chars().collect();
        letters.pop();
        (letters.len() > 1).then(|| (at + last..at + name.len(), letters.into_iter().collect()))
    }),
    form("district", |text, chance| {
        swap(text, chance, &[(" phường ", " huyện "), (" xã ", " huyện ")])
            .filter(|(at, _)| named(&text[at.end..]))
    }),
    form("double-mark", |text, chance| swap(text, chance, &[(", ", ",, "), ("; ", ";, ")])),
    form("invisible", |text, chance| {
        swap(text, chance, &[("giáo viên", "giáo\u{200b} viên"), ("Đ", "\u{d0}"), ("trong ", "tr\u{43e}ng ")])
    }),
    form("known-error", |text, chance| {
        swap(
            text,
            chance,
            &[
                ("tham quan", "thăm quan"),
                ("chia sẻ", "chia xẻ"),
                ("Hiệu trưởng", "Hiệu trường"),
                ("giáo dục", "giáp dục"),
                ("xử lý", "sử lý"),
                ("bổ sung", "bổ xung"),
                ("trau dồi", "trao dồi"),
                ("sôi nổi", "xôi nổi"),
                ("xuất sắc", "xuất xắc"),
            ],
        )
    }),
    form("leading-zero", |text, chance| {
        swap(text, chance, &[("số 0", "số "), ("ngày 0", "ngày ")])
            .filter(|(at, _)| strict(&text[at.start..]))
    }),
    form("leftover", |text, chance| {
        swap(text, chance, &[(". ", ".[footnoteRef:1] "), ("\n", "\n[bookmark: _GoBack]")])
    }),
    form("no-full-stop", |text, chance| {
        // A line of one sentence may be a heading.
        swap(text, chance, &[(".\n", "\n")]).filter(|(at, _)| line_at(text, at.start).contains(". "))
    }),
    form("old-encoding", |text, chance| {
        let lines: Vec<&str> =
            text.lines().filter(|line| line.split(' ').count() > 12 && !line.contains('“')).collect();
        let line = *chance.of(&lines)?;
        let at = line.as_ptr() as usize - text.as_ptr() as usize;
        Some((at..at + line.len(), vni(line)))
    }),
    form("one-wording", |text, chance| {
        (text.matches("kỹ ").count() > 2).then(|| swap(text, chance, &[("kỹ ", "kĩ ")])).flatten()
    }),
    form("range", |text, chance| ages(text, chance, |one, two| format!("{two}-{one}"))),
    form("relative-time", |text, chance| {
        let days: Vec<usize> = ["Sáng ngày ", "Chiều ngày "]
            .iter()
            .flat_map(|part| text.match_indices(part).map(|(at, part)| at + part.len() - "ngày ".len()))
            .filter(|at| line_at(text, *at).matches("/20").count() == 1)
            .collect();
        let at = *chance.of(&days)?;
        let end = at + text[at..].find("/20")? + "/2026".len();
        Some((at..end, "nay".to_owned()))
    }),
    form("school-year", |text, chance| {
        swap(
            text,
            chance,
            &[("năm học 2026-2027", "năm học 2026-2028"), ("năm học 2026-2027", "năm học 2026 - 2027")],
        )
    }),
    form("superlative", |text, chance| {
        swap(text, chance, &[("ý nghĩa", "vô cùng ý nghĩa"), (" tốt", " tốt nhất"), (" đẹp", " tuyệt vời")])
    }),
    form("unfinished", |text, chance| swap(text, chance, &[(".\n", " và.\n"), (".\n", " của các.\n")])),
    form("capital-title", |text, chance| {
        swap(text, chance, &[(" – Tổ trưởng", " – tổ trưởng"), (" – Hiệu trưởng", " – Hiệu Trưởng")])
    }),
    form("capital-school", |text, chance| {
        swap(
            text,
            chance,
            &[
                ("Trường Mầm non", "Trường Mầm Non"),
                ("Trường Tiểu học", "trường tiểu học"),
                ("Trường THCS", "trường THCS"),
            ],
        )
    }),
];

const fn form(rule: &'static str, make: Make) -> Form {
    Form { rule, make }
}

/// What the event knows, as the text itself tells it.
pub(crate) fn facts(text: &str) -> EventFacts {
    EventFacts {
        date: chrono::NaiveDate::from_ymd_opt(2026, 11, 13),
        people: people(text),
        campaign: campaign(text),
        counts: counted(text).into_iter().map(|(_, number, label)| Count { number, label }).collect(),
        children: vec!["Hoàng Gia Bảo Nam".into()],
        ..EventFacts::default()
    }
}

fn swap(text: &str, chance: &mut Seeded, patterns: &[(&str, &str)]) -> Option<(Range<usize>, String)> {
    let all: Vec<(Range<usize>, String)> = patterns
        .iter()
        .flat_map(|(from, to)| {
            text.match_indices(from).map(move |(at, _)| (at..at + from.len(), (*to).to_owned()))
        })
        .collect();
    chance.of(&all).cloned()
}

fn line_at(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |before| before + 1);
    text[start..].lines().next().unwrap_or_default()
}

fn named(rest: &str) -> bool {
    rest.starts_with(char::is_uppercase)
}

fn numbered(rest: &str) -> bool {
    rest.starts_with(|it: char| it.is_ascii_digit())
}

/// "5-6 tuổi", turned.
fn ages(text: &str, chance: &mut Seeded, turned: fn(&str, &str) -> String) -> Option<(Range<usize>, String)> {
    let all: Vec<usize> = text.match_indices(" tuổi").map(|(at, _)| at).collect();
    let end = *chance.of(&all)?;
    let start = text[..end].rfind(' ')? + 1;
    let (one, two) = text[start..end].split_once('-')?;
    Some((start..end, turned(one, two)))
}

/// "số 07/BC", "ngày 02 tháng 11 năm": where a zero must stand.
fn strict(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default();
    if rest.starts_with("số") {
        line.get("số 0".len() + 1..).is_some_and(|after| after.starts_with('/'))
    } else {
        line.contains(" tháng ") && line.split(' ').nth(4) == Some("năm")
    }
}

fn dated(rest: &str) -> bool {
    rest.split(' ').nth(2) == Some("ngày") && rest.split(' ').nth(3).is_some_and(|day| day.contains("/2026"))
}

/// Names after "cô giáo", "thầy giáo" and "đồng chí".
fn people(text: &str) -> Vec<Known> {
    let mut names: Vec<String> = Vec::new();
    for honour in ["cô giáo ", "thầy giáo ", "ồng chí "] {
        for (at, _) in text.match_indices(honour) {
            let name: Vec<&str> = text[at + honour.len()..]
                .split([' ', ',', ';', '.', '\n', ':'])
                .take_while(|word| word.starts_with(char::is_uppercase))
                .collect();
            let name = name.join(" ");
            if name.split(' ').count() >= 3 && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.into_iter().map(|name| Known { name, titles: Vec::new() }).collect()
}

/// The first quotation of five words and more.
fn campaign(text: &str) -> Option<String> {
    text.split('“')
        .skip(1)
        .filter_map(|rest| rest.split_once('”'))
        .map(|(name, _)| name)
        .find(|name| name.split(' ').count() > 4 && !name.contains('\n'))
        .map(str::to_owned)
}

/// "có 36 giáo viên"
fn counted(text: &str) -> Vec<(Range<usize>, u32, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(" giáo viên ") {
        let start = text[..at].rfind(' ').map_or(0, |space| space + 1);
        let introduced = ["có ", "cùng ", "với "].iter().any(|word| text[..start].ends_with(word));
        let next = text[at + " giáo viên ".len()..].split([' ', ',', '.']).next().unwrap_or_default();
        let ends = ["của", "tham", "dự", "trong", "và", "tại"].contains(&next);
        if let Ok(number) = text[start..at].parse()
            && introduced
            && ends
            && found.is_empty()
        {
            found.push((start..at, number, "giáo viên".to_owned()));
        }
    }
    found
}

/// The line in VNI-Windows.
fn vni(line: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    const WHOLE: [(char, char); 8] =
        [('đ', 'ñ'), ('Đ', 'Ñ'), ('ư', 'ö'), ('ơ', 'ô'), ('ĩ', 'ó'), ('ị', 'ò'), ('ỉ', 'æ'), ('ỵ', 'î')];
    const AFTER: [(&str, char); 17] = [
        ("\u{302}\u{300}", 'à'),
        ("\u{302}\u{301}", 'á'),
        ("\u{302}\u{309}", 'å'),
        ("\u{302}\u{303}", 'ã'),
        ("\u{302}\u{323}", 'ä'),
        ("\u{306}\u{300}", 'è'),
        ("\u{306}\u{301}", 'é'),
        ("\u{306}\u{309}", 'ú'),
        ("\u{306}\u{303}", 'ü'),
        ("\u{306}\u{323}", 'ë'),
        ("\u{302}", 'â'),
        ("\u{306}", 'ê'),
        ("\u{300}", 'ø'),
        ("\u{301}", 'ù'),
        ("\u{309}", 'û'),
        ("\u{303}", 'õ'),
        ("\u{323}", 'ï'),
    ];
    let whole = |letter: char| WHOLE.iter().find(|(own, _)| *own == letter).map(|(_, old)| *old);
    let mut old = String::new();
    for letter in line.chars() {
        if let Some(one) = whole(letter) {
            old.push(one);
            continue;
        }
        let parts: Vec<char> = std::iter::once(letter).nfd().collect();
        let (base, marks) = match parts.as_slice() {
            [base, '\u{31b}', marks @ ..] => {
                (whole(if *base == 'o' { 'ơ' } else { 'ư' }).unwrap_or(*base), marks.to_vec())
            }
            [base, marks @ ..] => (*base, marks.to_vec()),
            [] => continue,
        };
        // The tone below comes before the hat in canonical order.
        let mut marks = marks;
        marks.sort_by_key(|mark| !matches!(mark, '\u{302}' | '\u{306}' | '\u{31b}'));
        if let Some(at) = marks.iter().position(|mark| *mark == '\u{31b}') {
            marks.remove(at);
            old.push(whole(if base == 'o' { 'ơ' } else { 'ư' }).unwrap_or(base));
        } else {
            old.push(base);
        }
        let marks: String = marks.into_iter().collect();
        old.extend(AFTER.iter().find(|(own, _)| *own == marks).map(|(_, mark)| *mark));
    }
    old
}
