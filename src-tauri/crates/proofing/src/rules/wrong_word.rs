//! A syllable that exists but makes no word where it stands, while one slip away from one that does.

use std::sync::LazyLock;

use crate::finding::{Level, Slip};
use crate::hash::QuickSet;
use crate::lexicon::{self, Syllable};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, Word, in_case};
use crate::rules::About;
use crate::rules::known_error::makes_known_error;
use crate::syllable::keys;
use crate::syllable::one_slip_apart;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "wrong-word",
    level: Level::Context,
    vi: "Có thể gõ nhầm",
    en: "Probably a slip of the hand",
    basis: None,
    fires: &[
        ("nâng cao chất lướng dạy học", "nâng cao chất lượng dạy học"),
        ("cơ sở vật chát phục vụ", "cơ sở vật chất phục vụ"),
        ("lắng nhe ý kiến", "lắng nghe ý kiến"),
    ],
    stays: &[
        "Các cô giáo cùng nhau học hỏi, chia sẻ kinh nghiệm.",
        "Trẻ nặn củ cà rốt và bày ra đĩa.",
        "Đồng chí Lò Thị Mến, Trường Mầm non Suối Lụa.",
    ],
};

/// Syllables that stand beside anything.
const FREES: &str = "và của các những là có được cho với trong ngoài trên dưới tại ở từ đến khi đã đang sẽ cũng thì mà như \
    này đó kia ấy một hai ba bốn năm sáu bảy tám chín mười mấy mỗi mọi từng để vì do nên nếu hay hoặc rất không chưa bị phải \
    ra vào lên xuống về đi lại nhau mình họ ta em cô thầy bé trẻ chị anh ông bà con cháu bạn người nhiều ít hơn nhất cả theo \
    vừa lúc luôn đều cứ hãy lắm quá mới thấy cái chiếc tới gì ai tôi nhưng thay tự qua sau trước giữa bằng còn vẫn chỉ thêm nữa rồi làm việc sự cách cuộc buổi ngày tháng lần lớp trường tổ nhóm bài";

/// [`FREES`], split once.
static FREE: LazyLock<QuickSet<&str>> = LazyLock::new(|| FREES.split_whitespace().collect());

/// [`FREES`] with their Telex keys.
static FREE_KEYS: LazyLock<Vec<(&str, String)>> =
    LazyLock::new(|| FREES.split_whitespace().filter_map(|word| Some((word, keys(word)?))).collect());

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        if !word.syllable
            || word.end - word.start < 2
            || !(word.case == Case::Small || (word.case == Case::First && word.opens))
        {
            continue;
        }
        let mut candidates = candidates(paragraph, place, &word.small);
        candidates.retain(|it| !makes_known_error(paragraph, place, it));
        if !candidates.is_empty() {
            found.push(ABOUT.word(word, candidates.iter().map(|it| in_case(it, word.case)).collect()));
        }
    }
}

/// Whether a word would be doubted if it stood at a place.
pub(super) fn doubts(paragraph: &Paragraph, place: usize, small: &str) -> bool {
    !candidates(paragraph, place, small).is_empty() || makes_known_error(paragraph, place, small)
}

/// What was probably meant by a small word at a place.
fn candidates(paragraph: &Paragraph, place: usize, small: &str) -> Vec<&'static str> {
    let lexicon = lexicon::get();
    let word = &paragraph.words[place];
    // A name says nothing about its neighbours.
    let plain = |near: &&Word| near.case == Case::Small || near.opens;
    let head = paragraph.before(place).filter(plain).and_then(|it| it.known);
    let tail = paragraph.after(place).filter(plain).and_then(|it| it.known);
    let known = lexicon.syllable(small);
    if let Some(own) = known {
        let met = head.is_some_and(|head| lexicon.met(head, own))
            || tail.is_some_and(|tail| lexicon.met(own, tail));
        if met {
            return Vec::new();
        }
    }
    let Some(typed) = keys(small) else { return Vec::new() };
    let near = |syllable: &Syllable| one_slip_apart(lexicon.keys_of(*syllable), &typed);
    let by_head: Vec<Syllable> =
        head.map(|head| lexicon.tails(head).iter().copied().filter(near).collect()).unwrap_or_default();
    let by_tail: Vec<Syllable> =
        tail.map(|tail| lexicon.heads(tail).iter().copied().filter(near).collect()).unwrap_or_default();
    if let Some(both) = by_head.iter().find(|it| by_tail.contains(it)) {
        return vec![lexicon.word(*both)];
    }
    let free = |small: &str| FREE.contains(small);
    if free(small) {
        return Vec::new();
    }
    // A neighbour that is a slip itself says nothing, and explains why the two do not go together.
    if known.is_some() && beside_slip(paragraph, place) {
        return Vec::new();
    }
    // Both neighbours were read beside it before.
    if let Some((head, tail)) = head.zip(tail) {
        let met = |it: &Syllable| near(it) && lexicon.met(*it, tail);
        let between: Vec<Syllable> = lexicon.followers(head).filter(met).collect();
        if !between.is_empty() {
            return best(between);
        }
    }
    // No syllable in use at all, or one that lives in one word alone: "cùa", "goáo", "nghẹ".
    let rare = known.is_none_or(|own| lexicon.weight(own) <= 1 && !lexicon.stands_alone(small));
    if rare && word.case == Case::Small && !echoes(paragraph, place) {
        let common = FREE_KEYS.iter().find(|(_, meant)| one_slip_apart(meant, &typed));
        if let Some((common, _)) = common.filter(|_| known.is_none()) {
            return vec![*common];
        }
        let beside: Vec<Syllable> = head
            .into_iter()
            .flat_map(|head| lexicon.followers(head).filter(near))
            .chain(tail.into_iter().flat_map(|tail| lexicon.heads(tail).iter().copied().filter(near)))
            .collect();
        if !beside.is_empty() {
            return best(beside);
        }
        if known.is_none() {
            return best(lexicon.all().filter(near).collect());
        }
    }
    // A small word that is everywhere was read beside one of the neighbours: "nhà trường va gia đình".
    let scarce = known.is_some_and(|own| lexicon.weight(own) < 15) && !lexicon.stands_alone(small);
    if word.case == Case::Small && scarce && !echoes(paragraph, place) {
        let common = FREE_KEYS.iter().find(|(common, meant)| {
            one_slip_apart(meant, &typed)
                && lexicon.syllable(common).is_some_and(|own| {
                    head.is_some_and(|head| lexicon.met(head, own))
                        || tail.is_some_and(|tail| lexicon.met(own, tail))
                })
        });
        if let Some((common, _)) = common {
            return vec![*common];
        }
    }
    if word.case != Case::Small || lexicon.stands_alone(small) {
        return Vec::new();
    }
    // A neighbour that is part of another word, or that stands beside anything, is no witness.
    let bound_before = place.checked_sub(1).is_some_and(|at| {
        free(&paragraph.words[at].small)
            || bound(paragraph.before(at).and_then(|it| it.known), paragraph.words[at].known)
    });
    let bound_after = paragraph.words.get(place + 1).is_some_and(|next| {
        free(&next.small) || bound(next.known, paragraph.after(place + 1).and_then(|it| it.known))
    });
    let mut found = Vec::new();
    if !bound_before {
        found.extend(&by_head);
    }
    if !bound_after {
        found.extend(&by_tail);
    }
    best(found)
}

/// Whether a neighbour begins or ends alike, as in "bịn rịn" and "rón rén": such words are made up as one goes.
fn echoes(paragraph: &Paragraph, place: usize) -> bool {
    let parts = |word: &Word| {
        let plain = vietnamese::fold(&word.small);
        let at = plain.find(['a', 'e', 'i', 'o', 'u', 'y']).unwrap_or(plain.len());
        (plain[..at].to_owned(), plain[at..].to_owned())
    };
    let (onset, rime) = parts(&paragraph.words[place]);
    [paragraph.before(place), paragraph.after(place)].into_iter().flatten().filter(|near| near.syllable).any(
        |near| {
            let (other, its) = parts(near);
            (!onset.is_empty() && onset == other) || rime == its
        },
    )
}

/// Whether the word before or after a place is no syllable in use.
fn beside_slip(paragraph: &Paragraph, place: usize) -> bool {
    let slip = |near: Option<&Word>| near.is_some_and(|it| it.known.is_none() && it.case == Case::Small);
    let token = paragraph.words[place].token;
    let mixed = |at: Option<usize>| {
        at.and_then(|at| paragraph.tokens.get(at)).is_some_and(|it| it.kind == Kind::Mixed)
    };
    slip(paragraph.before(place))
        || slip(paragraph.after(place))
        || mixed(token.checked_sub(2))
        || mixed(Some(token + 2))
}

/// The two that stand in most words.
fn best(mut found: Vec<Syllable>) -> Vec<&'static str> {
    let lexicon = lexicon::get();
    found.sort_by_key(|it| (std::cmp::Reverse(lexicon.weight(*it)), *it));
    found.dedup();
    found.truncate(2);
    found.into_iter().map(|it| lexicon.word(it)).collect()
}

fn bound(head: Option<Syllable>, tail: Option<Syllable>) -> bool {
    head.zip(tail).is_some_and(|(head, tail)| lexicon::get().pairs(head, tail))
}
