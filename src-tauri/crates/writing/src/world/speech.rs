//! Who spoke and what was said.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Object, Value};
use records::{Speech, SpeechKind};

use super::World;
use super::person::PersonRef;

/// Someone who acts in a sentence without being one of the people: "đại diện giáo viên".
#[derive(Debug)]
struct Actor(String);

impl Object for Actor {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match key.as_str()? {
            "named" | "line" => Some(self.0.clone().into()),
            "own" | "of_partner" | "superior" | "head" => Some(false.into()),
            _ => None,
        }
    }

    fn is_true(self: &Arc<Self>) -> bool {
        !self.0.is_empty()
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A speech's fields in the words of a sentence.
pub(crate) fn speech_value(world: &Arc<World>, index: usize, speech: &Speech) -> Value {
    let speaker = match (&speech.person, &speech.speaker) {
        (Some(person), _) => PersonRef::value(world, person),
        (None, words) => Value::from_object(Actor(words.clone().unwrap_or_default())),
    };
    let superior = speech.person.as_ref().is_some_and(|id| world.standing(id).superior);
    let kind = speech.kind.map_or("", SpeechKind::code);
    Value::from_pairs([
        ("path", Value::from(format!("speeches[{index}]"))),
        ("kind", Value::from(kind)),
        ("speaker", speaker),
        ("superior", Value::from(superior)),
        ("topic", Value::from(speech.topic.as_deref().map(topic_phrase).unwrap_or_default())),
        ("gist", Value::from(gist_phrase(world, &speech.gist, intro(speech.kind)))),
        ("gists", Value::from(gist_lines(&speech.gist))),
        ("list_intro", Value::from(list_intro(speech))),
        ("gist_count", Value::from(speech.gist.len())),
        ("detail", Value::from(speech.detail.clone().unwrap_or_default())),
    ])
}

/// A topic follows "về": in quotes if it reads as a title, as it stands if it goes on a sentence.
fn topic_phrase(topic: &str) -> String {
    let begins_small = topic.chars().next().is_some_and(char::is_lowercase);
    if begins_small { topic.to_owned() } else { super::item::title_phrase(topic) }
}

/// The verb that introduces what is not itself an act of speaking.
fn intro(kind: Option<SpeechKind>) -> &'static str {
    if kind == Some(SpeechKind::Directing) { "đề nghị" } else { "nêu" }
}

/// What stands between a speaker and the list of her points.
fn list_intro(speech: &Speech) -> &'static str {
    let spoken = speech.gist.iter().any(|gist| begins_with_speech_verb(gist));
    if speech.kind == Some(SpeechKind::Directing) && !spoken { "đề nghị" } else { "phát biểu" }
}

/// Words that begin an act of speaking: a gist that begins so follows the speaker's name directly.
const SPEECH_VERBS: &[&str] = &[
    "báo cáo",
    "bày tỏ",
    "biểu dương",
    "cam kết",
    "cảm ơn",
    "cám ơn",
    "chào mừng",
    "chia sẻ",
    "chỉ đạo",
    "chỉ ra",
    "chúc",
    "chúc mừng",
    "công bố",
    "dặn",
    "đánh giá",
    "đáp từ",
    "đặt",
    "đề cập",
    "đề nghị",
    "đề xuất",
    "điểm lại",
    "định hướng",
    "đồng tình",
    "động viên",
    "đưa ra",
    "gợi ý",
    "góp ý",
    "ghi nhận",
    "giải đáp",
    "giao",
    "giao nhiệm vụ",
    "giới thiệu",
    "gửi lời",
    "hoan nghênh",
    "hứa",
    "hướng dẫn",
    "kêu gọi",
    "kết luận",
    "khai mạc",
    "khẳng định",
    "khen ngợi",
    "kiến nghị",
    "làm rõ",
    "lưu ý",
    "mong",
    "mong muốn",
    "mời",
    "nêu",
    "nêu rõ",
    "nhắc",
    "nhấn mạnh",
    "nhận xét",
    "nhất trí",
    "phân công",
    "phân tích",
    "phát biểu",
    "phát động",
    "phổ biến",
    "quán triệt",
    "tán thành",
    "thay mặt",
    "thống nhất",
    "thông báo",
    "thông tin",
    "tiếp thu",
    "tóm tắt",
    "tổng kết",
    "trả lời",
    "trao đổi",
    "tri ân",
    "triển khai",
    "trình bày",
    "tuyên bố",
    "tuyên dương",
    "xin",
    "yêu cầu",
];

fn begins_with_speech_verb(gist: &str) -> bool {
    let lower = gist.to_lowercase();
    SPEECH_VERBS.iter().any(|verb| {
        lower.strip_prefix(verb).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',', ':']))
    })
}

/// The points of a speech as what follows the speaker's name.
fn gist_phrase(world: &World, gists: &[String], intro: &str) -> String {
    let mut introduced = false;
    let phrases: Vec<String> = gists
        .iter()
        .filter(|gist| !gist.is_empty())
        .map(|gist| {
            let gist = world.lower(gist.trim_end_matches(['.', ';', ',']));
            if begins_with_speech_verb(&gist) {
                introduced = false;
                return gist;
            }
            // "đề nghị A, đồng thời B": one introduction serves the points that follow it.
            let first = !std::mem::replace(&mut introduced, true);
            if first { format!("{intro} {gist}") } else { gist }
        })
        .collect();
    match phrases.as_slice() {
        [one, two] => format!("{one}, đồng thời {two}"),
        _ => vietnamese::list::join(&phrases),
    }
}

/// The points one a line.
fn gist_lines(gists: &[String]) -> Vec<String> {
    gists.iter().map(|gist| vietnamese::list::upper_first(gist.trim_end_matches(['.', ';', ',']))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gist(points: &[&str], intro: &str) -> String {
        let file = crate::sample::event();
        let world = World::new(&file, records::DocumentKind::News, &crate::HouseStyle::default());
        gist_phrase(&world, &points.iter().map(|p| (*p).to_owned()).collect::<Vec<_>>(), intro)
    }

    #[test]
    fn an_act_of_speaking_follows_the_name() {
        assert_eq!(gist(&["cảm ơn trường bạn"], "nêu"), "cảm ơn trường bạn");
        assert_eq!(gist(&["tầm quan trọng của tiếng Việt"], "nêu"), "nêu tầm quan trọng của tiếng Việt");
    }

    #[test]
    fn one_introduction_serves_the_points_after_it() {
        let points = ["hai trường xây dựng kế hoạch", "quan tâm hỗ trợ học sinh"];
        assert_eq!(
            gist(&points, "đề nghị"),
            "đề nghị hai trường xây dựng kế hoạch, đồng thời quan tâm hỗ trợ học sinh"
        );
    }
}
