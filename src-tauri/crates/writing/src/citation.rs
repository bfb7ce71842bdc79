//! How a legal basis is cited: in full, and by number afterwards (Decree 30/2020, Phụ lục I, Phần II, mục 6).

use std::fmt;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use minijinja::value::{Object, Value};
use records::{LegalBasis, LegalVerb};
use vietnamese::date;
use vietnamese::fold::fold;

use crate::kinds::Worded;
use crate::template::mark::gap_marks;
use crate::world::{Register, World};

/// Kinds whose own name says what they do: "Thông tư số … quy định …" takes no "về".
const SELF_NAMED: &[&str] =
    &["Thông tư", "Thông tư liên tịch", "Nghị định", "Luật", "Bộ luật", "Pháp lệnh", "Quyết định"];
/// First words of such names.
const SELF_NAMING: &[&str] =
    &["quy định", "ban hành", "hướng dẫn", "sửa đổi", "bãi bỏ", "điều lệ", "quy chế"];
/// First words of a summary that is an action: "về việc thực hiện …".
const ACTIONS: &[&str] = &[
    "ban hành",
    "bổ sung",
    "cho phép",
    "chấn chỉnh",
    "công bố",
    "công nhận",
    "cử",
    "điều chỉnh",
    "giao nhiệm vụ",
    "hướng dẫn",
    "kiện toàn",
    "kiểm tra",
    "mời",
    "nâng cao",
    "phân công",
    "phê duyệt",
    "phát động",
    "phối hợp",
    "tăng cường",
    "thành lập",
    "thực hiện",
    "tiếp tục",
    "tiếp nhận",
    "tổ chức",
    "triển khai",
    "xây dựng",
    "đẩy mạnh",
    "đổi mới",
];

/// A basis in a template: prints itself in full at its first mention in the paper, by kind and number afterwards.
#[derive(Debug, Clone)]
pub(crate) struct BasisRef {
    world: Arc<World>,
    index: usize,
}

impl BasisRef {
    pub(crate) fn value(world: &Arc<World>, index: usize) -> Value {
        Value::from_object(Self { world: Arc::clone(world), index })
    }

    fn basis(&self) -> Option<&LegalBasis> {
        self.world.file.legal_bases.get(self.index)
    }

    /// As this place of the paper wants it; from now on it has been cited.
    fn mention(&self) -> String {
        let Some(basis) = self.basis() else { return String::new() };
        // Without its number a basis has no short name.
        if !self.world.discourse().cite(self.index) && basis.number.is_some() {
            return short(basis);
        }
        match self.world.register {
            Register::News => cite(basis, date::short),
            Register::Official => cite_official(self.index, basis),
        }
    }
}

impl Object for BasisRef {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match key.as_str()? {
            "path" => Some(format!("legal_bases[{}]", self.index).into()),
            "verb" => Some(self.basis()?.verb.unwrap_or(LegalVerb::PursuantTo).code().into()),
            _ => None,
        }
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.basis().is_some()
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.mention())
    }
}

/// "Kế hoạch số 45/KH-MNHTV": how a basis is named after its first mention.
pub(crate) fn short(basis: &LegalBasis) -> String {
    let kind = basis.kind.clone().unwrap_or_else(|| "văn bản".into());
    basis.number.as_ref().map_or_else(|| kind.clone(), |number| format!("{kind} số {number}"))
}

/// Whether number, day and issuer are known; a law needs only its name.
fn is_complete(basis: &LegalBasis) -> bool {
    basis.kind.as_deref().is_some_and(is_law)
        || (basis.number.is_some() && basis.date.is_some() && basis.issuer.is_some())
}

fn is_law(kind: &str) -> bool {
    kind.contains("Luật") || kind == "Hiến pháp"
}

/// As far as the entered facts go.
fn cite(basis: &LegalBasis, day: impl Fn(NaiveDate) -> String) -> String {
    let mut words = short(basis);
    if let Some(issued) = basis.date {
        words.push_str(&format!(" ngày {}", day(issued)));
    }
    if let Some(issuer) = &basis.issuer {
        words.push_str(&format!(" của {issuer}"));
    }
    words + &about(basis)
}

/// In full for an official paper, with gap marks where it cannot cite without.
pub(crate) fn cite_official(index: usize, basis: &LegalBasis) -> String {
    if is_complete(basis) {
        return cite(basis, date::long);
    }
    let gap = |what: &str, field: &str| gap_marks(what, &format!("legal_bases[{index}].{field}"));
    let kind = basis.kind.clone().unwrap_or_else(|| gap("loại văn bản", "kind"));
    let number = basis.number.clone().unwrap_or_else(|| gap("số, ký hiệu", "number"));
    let day = basis.date.map_or_else(|| gap("ngày ban hành", "date"), date::long);
    let issuer = basis.issuer.clone().unwrap_or_else(|| gap("cơ quan ban hành", "issuer"));
    format!("{kind} số {number} ngày {day} của {issuer}{}", about(basis))
}

/// What follows: " về việc …", " về …" or the name itself.
fn about(basis: &LegalBasis) -> String {
    let Some(summary) = basis.summary.as_deref().map(|s| s.trim_end_matches(['.', ';'])) else {
        return String::new();
    };
    if let Some(rest) = summary.strip_prefix("V/v ").or_else(|| summary.strip_prefix("v/v ")) {
        return format!(" về việc {rest}");
    }
    let lowercase = summary.to_lowercase();
    let begins = |words: &[&str]| {
        let after = |word: &&str| {
            lowercase.strip_prefix(*word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        words.iter().any(after)
    };
    let self_named =
        basis.kind.as_deref().is_some_and(|kind| SELF_NAMED.contains(&kind)) && begins(SELF_NAMING);
    let summary = crate::world::lower(summary);
    if self_named || begins(&["về"]) {
        format!(" {summary}")
    } else if begins(ACTIONS) {
        format!(" về việc {summary}")
    } else {
        format!(" về {summary}")
    }
}

/// The bases that a paper cites, in their order. A paper does not rest on itself: the plan of an event is a basis of
/// its report, not of the plan.
pub(crate) fn of_paper(world: &World) -> Vec<(usize, &LegalBasis)> {
    let entered = world.file.legal_bases.iter().enumerate();
    let own_order = world.file.event.own_basis_order == Some(true);
    let mut bases = if own_order { entered.collect() } else { in_order(&world.file.legal_bases) };
    if let Some(own) = own_number(world) {
        // Numbers begin anew each year.
        let year = world.file.day_of(world.document).year();
        let this_year = |basis: &LegalBasis| basis.date.is_none_or(|date| date.year() == year);
        bases
            .retain(|(_, basis)| basis.number.as_deref().map(fold) != Some(own.clone()) || !this_year(basis));
    }
    bases
}

/// "52/kh-mnns", folded: the number of the paper being composed, where it is known and bears its type.
fn own_number(world: &World) -> Option<String> {
    let number = world.file.document(world.document)?.number?;
    let school = world.writer()?.symbol.as_deref()?;
    let kind = world.document.word().symbol.as_deref()?;
    Some(fold(&format!("{}/{kind}-{school}", vietnamese::count::two_digits(number.into()))))
}

/// The bases in the order of a paper: higher authority first, then the earlier day, "Thực hiện" last.
fn in_order(bases: &[LegalBasis]) -> Vec<(usize, &LegalBasis)> {
    let mut order: Vec<(usize, &LegalBasis)> = bases.iter().enumerate().collect();
    order.sort_by_key(|(_, basis)| {
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        let authority = authority(&words(&basis.kind), &words(&basis.issuer));
        (basis.verb == Some(LegalVerb::Implementing), authority, basis.date)
    });
    order
}

/// The kinds of papers by authority.
const KINDS: &[&str] = &[
    "Hiến pháp",
    "Bộ luật",
    "Luật",
    "Pháp lệnh",
    "Nghị định",
    "Thông tư",
    "Quyết định",
    "Nghị quyết",
    "Chỉ thị",
    "Chương trình",
    "Kế hoạch",
    "Hướng dẫn",
    "Thông báo",
    "Công văn",
];

/// Where a paper stands in a library: by its kind, then by its issuer; smaller is higher.
pub fn precedence(kind: &str, issuer: &str) -> (usize, u8) {
    let place = KINDS.iter().position(|known| kind.starts_with(known));
    (place.unwrap_or(KINDS.len()), authority(kind, issuer))
}

/// The rank of an issuer, smaller is higher.
fn authority(kind: &str, issuer: &str) -> u8 {
    let has = |words: &[&str]| words.iter().any(|word| issuer.contains(word));
    match () {
        () if is_law(kind) || has(&["Quốc hội"]) => 0,
        () if kind == "Nghị định" || has(&["Chính phủ", "Thủ tướng"]) => 1,
        () if has(&["Bộ trưởng", "Bộ Giáo dục", "Bộ "]) => 2,
        () if has(&["tỉnh", "thành phố"]) && has(&["Ủy ban", "UBND", "Hội đồng"]) => 3,
        () if has(&["Sở "]) => 4,
        () if has(&["Ủy ban", "UBND", "Hội đồng nhân dân"]) => 5,
        () if has(&["Phòng "]) => 6,
        () if has(&["Trường "]) => 8,
        () if has(&["Tổ "]) => 9,
        () => 7,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basis(kind: &str, number: Option<&str>, issuer: Option<&str>, summary: &str) -> LegalBasis {
        LegalBasis {
            verb: None,
            kind: Some(kind.into()),
            number: number.map(Into::into),
            date: NaiveDate::from_ymd_opt(2026, 9, 8),
            issuer: issuer.map(Into::into),
            summary: Some(summary.into()),
        }
    }

    #[test]
    fn the_word_before_the_summary() {
        let cited = |kind, summary| cite(&basis(kind, Some("1/X"), Some("Y"), summary), date::short);
        assert_eq!(
            cited("Kế hoạch", "thực hiện nhiệm vụ"),
            "Kế hoạch số 1/X ngày 08/9/2026 của Y về việc thực hiện nhiệm vụ"
        );
        assert!(cited("Kế hoạch", "sinh hoạt chuyên đề").ends_with("của Y về sinh hoạt chuyên đề"));
        assert!(
            cited("Thông tư", "quy định Khung năng lực số").ends_with("của Y quy định Khung năng lực số")
        );
        assert!(cited("Công văn", "về việc hướng dẫn").ends_with("của Y về việc hướng dẫn"));
        assert!(cited("Công văn", "hướng dẫn sinh hoạt").ends_with("của Y về việc hướng dẫn sinh hoạt"));
    }

    #[test]
    fn what_a_paper_lacks_is_a_gap() {
        let cited = cite_official(2, &basis("Công văn", None, Some("Y"), "hướng dẫn"));
        assert!(cited.contains("số, ký hiệu\u{E00E}legal_bases[2].number"), "{cited}");
    }

    #[test]
    fn higher_authority_first_and_implementing_last() {
        let mut own = basis("Kế hoạch", Some("45"), Some("Trường Mầm non Y"), "x");
        own.verb = Some(LegalVerb::Implementing);
        let commune = basis("Kế hoạch", Some("114"), Some("Ủy ban nhân dân xã X"), "x");
        let ministry = basis("Thông tư", Some("18"), Some("Bộ trưởng Bộ Giáo dục và Đào tạo"), "quy định");
        let bases = [own, commune, ministry];
        let order: Vec<usize> = in_order(&bases).into_iter().map(|(i, _)| i).collect();
        assert_eq!(order, [2, 1, 0]);
    }
}
