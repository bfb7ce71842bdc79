//! What an editor asks of an event before its papers go out: numbers that do not add up, days in the wrong order, photos
//! without words. Remarks, never faults: nothing waits for them.

use records::{Consent, Document, DocumentKind, EventFile, Photo};
use vietnamese::{count, date, list};
use writing::article::Notice;
use writing::kinds::Worded;

/// Rules of the proofreader that are about what is told, and not how.
const RULES: [&str; 10] = [
    "campaign",
    "child-name",
    "count",
    "date",
    "directory",
    "district",
    "relative-time",
    "school-year",
    "superlative",
    "unlisted",
];

/// Whether a rule is about what is told, and not how.
pub(crate) fn is_content(rule: &str) -> bool {
    RULES.contains(&rule)
}

/// What to look at in an event before its papers go out.
pub(crate) fn remarks(file: &EventFile) -> Vec<Notice> {
    let mut remarks = Remarks { file, found: Vec::new() };
    remarks.attendance();
    remarks.days();
    remarks.money();
    remarks.people();
    remarks.photos();
    remarks.found
}

struct Remarks<'a> {
    file: &'a EventFile,
    found: Vec<Notice>,
}

impl Remarks<'_> {
    fn add(&mut self, field: impl Into<String>, vi: String, en: String) {
        self.found.push(Notice { vi, en, field: field.into() });
    }

    fn attendance(&mut self) {
        let attendance = &self.file.attendance;
        if let (Some(total), Some(present), Some(absent)) =
            (attendance.total, attendance.present, attendance.absent_count)
            && present.checked_add(absent) != Some(total)
        {
            self.add(
                "attendance.present",
                format!("Có mặt {present}, vắng {absent}, nhưng tổng số là {total}."),
                format!("{present} were present and {absent} absent, but {total} were due."),
            );
        }
        let named = attendance.absent.len();
        if let Some(absent) = attendance.absent_count.filter(|absent| named > *absent as usize) {
            self.add(
                "attendance.absent_count",
                format!("Số vắng là {absent}, nhưng danh sách vắng có {named} người."),
                format!("{absent} were absent, but {named} are listed."),
            );
        }
        let event = &self.file.event;
        let schools = event.partners.len() + 1;
        if let Some(told) = event.school_count.filter(|told| (*told as usize) < schools) {
            self.add(
                "event.school_count",
                format!("Số trường tham gia là {told}, nhưng đã nêu tên {schools} trường."),
                format!("{told} schools took part, but {schools} are named."),
            );
        }
        let contest = &self.file.contest;
        if let Some(all) = contest.contestants {
            let awarded = contest.awards.iter().filter_map(|award| award.count).fold(0, u32::saturating_add);
            if awarded > all {
                self.add(
                    "contest.contestants",
                    format!("Có {all} thí sinh, nhưng các giải cộng lại là {awarded}."),
                    format!("{all} took part, but there are {awarded} awards."),
                );
            }
        }
    }

    fn days(&mut self) {
        let file = self.file;
        let day = file.event.date;
        let last = file.event.end_date.unwrap_or(day);
        for (i, document) in file.documents.iter().enumerate() {
            let Some(issued) = document.issue_date else { continue };
            let word = document.kind.word();
            let field = || format!("documents[{i}].issue_date");
            let shown = date::short(issued);
            if tells_afterwards(document) && issued < last {
                self.add(
                    field(),
                    format!("{} đề ngày {shown}, trước khi sự kiện kết thúc.", word.vi),
                    format!("{} is dated {issued}, before the event was over.", word.en),
                );
            } else if document.kind == DocumentKind::Plan && issued > day {
                self.add(
                    field(),
                    format!("{} đề ngày {shown}, sau ngày diễn ra sự kiện.", word.vi),
                    format!("{} is dated {issued}, after the event.", word.en),
                );
            }
        }
        let latest = file.documents.iter().map(|document| file.day_of(document.kind)).max();
        for (i, basis) in file.legal_bases.iter().enumerate() {
            if let Some(dated) = basis.date.filter(|dated| latest.is_some_and(|latest| *dated > latest)) {
                let name = basis.number.as_deref().or(basis.kind.as_deref()).unwrap_or_default();
                self.add(
                    format!("legal_bases[{i}].date"),
                    format!("Căn cứ {name} đề ngày {}, sau ngày của hồ sơ.", date::short(dated)),
                    format!("{name} is dated {dated}, after the papers that rest on it."),
                );
            }
        }
        for (i, outcome) in file.outcomes.iter().enumerate() {
            if let Some(due) = outcome.due.filter(|due| *due < day) {
                self.add(
                    format!("outcomes[{i}].due"),
                    format!("Có việc hẹn xong ngày {}, trước ngày diễn ra sự kiện.", date::short(due)),
                    format!("Something is due on {due}, before the event."),
                );
            }
        }
    }

    fn money(&mut self) {
        let budget = &self.file.budget;
        let amounts: Option<Vec<i64>> =
            budget.lines.iter().map(|line| line.amount_vnd.and_then(|it| i64::try_from(it.0).ok())).collect();
        let total = budget.total_vnd.and_then(|it| i64::try_from(it.0).ok());
        if let (Some(total), Some(amounts)) = (total, amounts)
            && !amounts.is_empty()
        {
            let sum = amounts.into_iter().fold(0, i64::saturating_add);
            if sum != total {
                let (sum, total) = (count::thousands(sum), count::thousands(total));
                self.add(
                    "budget.total_vnd",
                    format!("Các khoản chi cộng lại là {sum} đồng, khác tổng kinh phí {total} đồng."),
                    format!("The lines of the budget add up to {sum} đồng, not to {total}."),
                );
            }
        }
    }

    fn people(&mut self) {
        let file = self.file;
        let wants = |kind| file.documents.iter().any(|document| document.kind == kind);
        if wants(DocumentKind::News) && file.author.is_none() {
            self.add("author", "Bài chưa ghi tên người viết.".into(), "The article names no author.".into());
        }
        let roles = &file.roles;
        let named = [&roles.director, &roles.chair, &roles.delegation_leader];
        let ids = named.into_iter().flat_map(|role| &role.0).chain(&file.attendance.invited);
        let mut untitled: Vec<usize> = ids
            .filter_map(|id| {
                file.people.iter().position(|person| person.id == *id && person.titles.is_empty())
            })
            .collect();
        untitled.sort_unstable();
        untitled.dedup();
        if let Some(first) = untitled.first() {
            let names: Vec<String> = untitled.iter().map(|at| file.people[*at].full_name.clone()).collect();
            let names = some_of(&names);
            self.add(
                format!("people[{first}].titles"),
                format!("Chưa ghi chức vụ của {names}."),
                format!("No title is given for {names}."),
            );
        }
    }

    fn photos(&mut self) {
        let numbered = |fits: &dyn Fn(&Photo) -> bool| {
            let all = self.file.photos.iter().enumerate();
            all.filter(|(_, photo)| fits(photo)).map(|(at, _)| at).collect::<Vec<_>>()
        };
        let shown = |photo: &Photo| photo.consent().may_leave();
        let wordless =
            numbered(&|photo| shown(photo) && photo.caption.as_deref().unwrap_or_default().trim().is_empty());
        let kept = numbered(&|photo| !shown(photo));
        let bare = numbered(&|photo| photo.consent() == Consent::Blurred && photo.blur.is_empty());
        for (photos, field, vi, en) in [
            (kept, "consent", "không xuất ra vì chưa có sự đồng ý", "stay in the school: consent is missing"),
            (wordless, "caption", "chưa có chú thích", "have no caption"),
            (
                bare,
                "consent",
                "ghi là đã che mặt, nhưng chưa có ô che nào",
                "are said to be blurred, but nothing is",
            ),
        ] {
            let Some(first) = photos.first() else { continue };
            let numbers: Vec<String> = photos.iter().map(|at| (at + 1).to_string()).collect();
            let numbers = some_of(&numbers);
            self.add(
                format!("photos[{first}].{field}"),
                format!("Ảnh {numbers} {vi}."),
                format!("Photos {numbers} {en}."),
            );
        }
    }
}

/// Whether a paper tells what has happened.
fn tells_afterwards(document: &Document) -> bool {
    matches!(document.kind, DocumentKind::News | DocumentKind::Report | DocumentKind::Minutes)
}

/// The first of a list, and how many more there are.
fn some_of(all: &[String]) -> String {
    const MOST: usize = 5;
    match all.len().checked_sub(MOST) {
        None | Some(0) => list::join(all),
        Some(more) => format!("{} (+{more})", all[..MOST].join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn told(parts: Value) -> Vec<(String, String)> {
        let mut file = json!({
            "format": "tin-truong/event@1",
            "schools": [{ "id": "sl", "name": "Trường Mầm non Suối Lụa", "level": "preschool" }],
            "event": { "kind": "exchange", "host": "sl", "date": "2026-11-13" },
        });
        for (part, value) in parts.as_object().unwrap() {
            file[part] = value.clone();
        }
        let (file, _) = EventFile::read_draft(&serde_json::from_value(file).unwrap()).unwrap();
        remarks(&file).into_iter().map(|it| (it.field, it.vi)).collect()
    }

    fn one(parts: Value, field: &str, vi: &str) {
        assert_eq!(told(parts), [(field.to_owned(), vi.to_owned())]);
    }

    #[test]
    fn an_event_that_says_little_is_let_alone() {
        assert_eq!(told(json!({})), []);
        let whole = json!({
            "attendance": { "total": 36, "present": 34, "absent_count": 2 },
            "documents": [{ "kind": "report", "issue_date": "2026-11-14" }],
            "legal_bases": [{ "number": "114/KH-UBND", "date": "2026-09-05" }],
        });
        assert_eq!(told(whole), []);
    }

    #[test]
    fn numbers_that_do_not_add_up_are_told() {
        one(
            json!({ "attendance": { "total": 36, "present": 33, "absent_count": 2 } }),
            "attendance.present",
            "Có mặt 33, vắng 2, nhưng tổng số là 36.",
        );
        one(
            json!({ "budget": { "total_vnd": 2_000_000, "lines": [
                { "item": "nước uống", "amount_vnd": 500_000 }, { "item": "học liệu", "amount_vnd": 1_000_000 },
            ] } }),
            "budget.total_vnd",
            "Các khoản chi cộng lại là 1.500.000 đồng, khác tổng kinh phí 2.000.000 đồng.",
        );
    }

    #[test]
    fn days_in_the_wrong_order_are_told() {
        let report = json!([{ "kind": "report", "issue_date": "2026-11-12" }]);
        one(
            json!({ "documents": report }),
            "documents[0].issue_date",
            "Báo cáo đề ngày 12/11/2026, trước khi sự kiện kết thúc.",
        );
        one(
            json!({
                "documents": [{ "kind": "plan" }],
                "legal_bases": [{ "number": "114/KH-UBND", "date": "2027-09-05" }],
            }),
            "legal_bases[0].date",
            "Căn cứ 114/KH-UBND đề ngày 05/9/2027, sau ngày của hồ sơ.",
        );
    }

    #[test]
    fn photos_are_told_together() {
        let photos: Vec<Value> = (0..7)
            .map(|at| {
                json!({
                    "id": format!("p{at}"), "file": "a.jpg", "consent": if at < 6 { "no_children" } else { "granted" },
                    "caption": if at == 6 { "Cô và trẻ" } else { "" },
                })
            })
            .collect();
        one(json!({ "photos": photos }), "photos[0].caption", "Ảnh 1, 2, 3, 4, 5 (+1) chưa có chú thích.");
    }

    #[test]
    fn who_leads_has_a_title() {
        let people = json!([{ "id": "ha", "full_name": "Nông Thị Thu Hà" }]);
        one(
            json!({ "people": people, "roles": { "chair": "ha" } }),
            "people[0].titles",
            "Chưa ghi chức vụ của Nông Thị Thu Hà.",
        );
    }
}
