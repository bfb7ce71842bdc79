//! What the library of citations knows about the papers that an event rests on. It speaks to the author only: nothing of
//! it stands in a paper.

use chrono::NaiveDate;
use records::{Citation, DocumentKind, EventFile, LegalBasis};
use vietnamese::date;
use vietnamese::fold::fold;

use crate::article::Notice;
use crate::citation::short;

/// What to know about the papers that a document cites: those not in force on its day, replaced, or never compared with
/// the gazette.
pub fn citation_notices(file: &EventFile, document: DocumentKind, library: &[Citation]) -> Vec<Notice> {
    // A message cites nothing.
    if document == DocumentKind::Message {
        return Vec::new();
    }
    let day = file.day_of(document);
    let bases = file.legal_bases.iter().enumerate();
    bases.filter_map(|(i, basis)| notice(i, basis, known(basis, library)?, day)).collect()
}

/// The library's entry of the same number; and of the same kind, where both tell one.
fn known<'a>(basis: &LegalBasis, library: &'a [Citation]) -> Option<&'a Citation> {
    let number = fold(basis.number.as_deref()?);
    let same_kind = |entry: &Citation| {
        basis.kind.as_deref().is_none_or(|kind| fold(kind) == fold(&entry.kind) || kind.starts_with("Luật"))
    };
    library
        .iter()
        .find(|entry| entry.number.as_deref().is_some_and(|it| fold(it) == number) && same_kind(entry))
}

fn notice(index: usize, basis: &LegalBasis, entry: &Citation, day: NaiveDate) -> Option<Notice> {
    let name = short(basis);
    let instead = entry.replaced_by.as_deref();
    let (vi, en) = match (entry.effective_from, entry.effective_to) {
        (_, Some(last)) if last < day => {
            let instead_vi = instead.map(|it| format!(", được thay bằng {it}")).unwrap_or_default();
            let instead_en = instead.map(|it| format!(", replaced by {it}")).unwrap_or_default();
            (
                format!("{name} hết hiệu lực sau ngày {}{instead_vi}.", date::short(last)),
                format!("{name} was in force until {last}{instead_en}."),
            )
        }
        (Some(first), _) if day < first => (
            format!("{name} có hiệu lực từ ngày {}, sau ngày của văn bản này.", date::short(first)),
            format!("{name} is in force from {first}, after the day of this paper."),
        ),
        (_, None) if instead.is_some() => {
            let it = instead.unwrap_or_default();
            (format!("{name} đã được thay bằng {it}."), format!("{name} was replaced by {it}."))
        }
        _ if !entry.checked => (
            format!("{name}: cần kiểm tra số, ngày và hiệu lực trước khi ban hành."),
            format!("{name}: number, day and validity have not been checked yet."),
        ),
        _ => return None,
    };
    Some(Notice { vi, en, field: format!("legal_bases[{index}]") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn entry() -> Citation {
        Citation {
            kind: "Thông tư".into(),
            number: Some("28/2020/TT-BGDĐT".into()),
            effective_from: day("2020-10-20"),
            effective_to: day("2026-05-09"),
            replaced_by: Some("Thông tư 15/2026/TT-BGDĐT".into()),
            checked: true,
            ..Citation::default()
        }
    }

    fn said(on: &str, entry: Citation) -> Vec<String> {
        let mut file = crate::sample::event();
        file.event.date = day(on).unwrap();
        file.event.end_date = None;
        file.documents.clear();
        file.legal_bases = vec![LegalBasis {
            verb: None,
            kind: Some("Thông tư".into()),
            number: Some("28/2020/tt-bgdđt".into()),
            date: None,
            issuer: None,
            summary: None,
        }];
        let notices = citation_notices(&file, DocumentKind::Report, &[entry]);
        notices.into_iter().map(|notice| notice.vi).collect()
    }

    #[test]
    fn a_paper_is_warned_about_from_the_first_day_it_is_not_in_force() {
        assert_eq!(said("2026-05-09", entry()), [] as [String; 0]);
        assert_eq!(
            said("2026-05-10", entry()),
            [
                "Thông tư số 28/2020/tt-bgdđt hết hiệu lực sau ngày 09/5/2026, được thay bằng Thông tư 15/2026/TT-BGDĐT."
            ]
        );
        assert!(said("2020-10-19", entry())[0].contains("có hiệu lực từ ngày 20/10/2020"));
    }

    #[test]
    fn a_replaced_or_unchecked_paper_is_told() {
        let open = Citation { effective_to: None, ..entry() };
        assert!(
            said("2026-11-21", open.clone())[0].ends_with("đã được thay bằng Thông tư 15/2026/TT-BGDĐT.")
        );
        let unchecked = Citation { replaced_by: None, checked: false, ..open };
        assert!(said("2026-11-21", unchecked)[0].contains("cần kiểm tra"));
    }

    #[test]
    fn another_kind_of_the_same_number_is_another_paper() {
        assert_eq!(said("2026-11-21", Citation { kind: "Quyết định".into(), ..entry() }), [] as [String; 0]);
    }
}
