//! The shipped templates as text, for a school to copy and change.

use records::EventKind;

use super::own::Part;
use crate::kinds::KINDS;

/// What stands at the head of a copy.
const HEAD: &str = "\
{# Mẫu riêng của trường. Sửa lời văn rồi lưu lại; xóa tệp này để dùng lại mẫu có sẵn.
   “# tên” mở một phần, “## …” và “### …” là đề mục được đánh số, “- …”, “a) …”, “1. …” là các ý,
   “@tên” là chỗ chương trình tự trình bày, dòng trống kết thúc một đoạn. Chữ trong {{ }} lấy từ sự kiện. #}
";
/// The same for the sentences.
const PHRASES_HEAD: &str = "\
# Câu mẫu riêng của trường cho tin bài và tin nhắn. Sửa, thêm câu rồi lưu lại; xóa tệp này để dùng lại câu có sẵn.
# Xóa cả một nhóm câu thì nhóm đó dùng câu có sẵn.
";

/// The shipped template of a part, whole: what it includes stands in it, so that every word can be changed.
pub(crate) fn source(kind: EventKind, part: Part) -> Option<String> {
    match part {
        Part::Document(document) => {
            let own = read(&format!("{kind}/{document}.jinja"));
            let text = own.or_else(|| read(&format!("base/{document}.jinja")))?;
            Some(format!("{HEAD}{}", inlined(text, 0)))
        }
        Part::Phrases => {
            let own = read(&format!("{kind}/phrases.toml"));
            Some(format!("{PHRASES_HEAD}\n{}", own.or_else(|| read("base/news.toml"))?))
        }
    }
}

fn read(path: &str) -> Option<&'static str> {
    KINDS.get_file(path).and_then(|file| file.contents_utf8())
}

const INCLUDE: &str = "{% include \"";
const INCLUDE_END: &str = "\" %}";
/// The shipped parts include each other three deep.
const DEEPEST: u8 = 8;

fn inlined(text: &str, depth: u8) -> String {
    let mut whole = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(at) = rest.find(INCLUDE) {
        let (before, tag) = rest.split_at(at);
        let after = &tag[INCLUDE.len()..];
        let found = after.split_once(INCLUDE_END).and_then(|(name, after)| {
            let part = read(&format!("{name}.jinja"))?;
            Some((part, after)).filter(|_| depth < DEEPEST)
        });
        whole.push_str(before);
        let Some((part, after)) = found else {
            whole.push_str(INCLUDE);
            rest = after;
            continue;
        };
        let part = inlined(part, depth + 1);
        // A part ends without its last line break; one behind a tag is dropped anyway, and shields the next.
        let bare = part.strip_suffix('\n').unwrap_or(&part);
        whole.push_str(if bare.ends_with("%}") { &part } else { bare });
        // The line break behind the including tag is dropped as behind every tag.
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    whole.push_str(rest);
    whole
}
