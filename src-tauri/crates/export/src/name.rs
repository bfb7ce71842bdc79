//! Names of files: `YYYY-MM-DD_kind_slug_document.ext`, ASCII.

use chrono::NaiveDate;
use records::{DocumentKind, EventKind};

/// The longest slug of an event's title, in characters.
const SLUG: usize = 40;

/// The name that all files of one event begin with: "2026-10-21_cluster_meeting_sinh-hoat-chuyen-mon-cum-so-5".
/// Without a date it begins with the kind.
pub fn stem(date: Option<NaiveDate>, kind: EventKind, title: &str) -> String {
    let mut parts = Vec::new();
    parts.extend(date.map(|date| date.format("%Y-%m-%d").to_string()));
    parts.push(kind.code().to_owned());
    let slug = vietnamese::slug(title, SLUG);
    if !slug.is_empty() {
        parts.push(slug);
    }
    parts.join("_")
}

/// A document's file name; `date` is the event's day, `extension` is without its dot.
///
/// ```
/// use records::{DocumentKind, EventKind};
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 21);
/// let name = export::name::file_name(day, EventKind::ClusterMeeting, "Sinh hoạt cụm số 5", DocumentKind::News, "docx");
/// assert_eq!(name, "2026-10-21_cluster_meeting_sinh-hoat-cum-so-5_news.docx");
/// ```
pub fn file_name(
    date: Option<NaiveDate>,
    kind: EventKind,
    title: &str,
    document: DocumentKind,
    extension: &str,
) -> String {
    format!("{}_{}.{extension}", stem(date, kind, title), document.code())
}

/// The name of the folder with what is pasted into a portal.
pub fn folder_name(date: Option<NaiveDate>, kind: EventKind, title: &str, document: DocumentKind) -> String {
    format!("{}_{}_portal", stem(date, kind, title), document.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_of_emoji_gives_no_empty_part() {
        let name = file_name(None, EventKind::Other, "🎉🎉", DocumentKind::Message, "txt");
        assert_eq!(name, "other_message.txt");
    }

    #[test]
    fn names_are_short_ascii() {
        let title = "Trường Mầm non Ánh Trăng Non giao lưu, chia sẻ kinh nghiệm chuyên môn".repeat(5);
        let name = folder_name(None, EventKind::Exchange, &title, DocumentKind::News);
        assert!(name.is_ascii() && name.len() < 70, "{name}");
    }
}
