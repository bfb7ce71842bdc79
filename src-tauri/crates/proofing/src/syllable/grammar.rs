//! Which words can be a syllable: onset, glide, rime and tone with the rules of spelling.

use std::sync::LazyLock;

use crate::hash::QuickSet;

use super::rimes::{BARE_Y, EXCEPTIONS, GI, GI_VOWEL, GLIDE, ONSETS, PLAIN, QU};
use super::{Toned, is_shaped, is_vowel, split_tone};

/// The tables, split once.
struct Rimes {
    plain: QuickSet<&'static str>,
    glide: QuickSet<&'static str>,
    bare_y: QuickSet<&'static str>,
    qu: QuickSet<&'static str>,
    gi: QuickSet<&'static str>,
    gi_vowel: QuickSet<&'static str>,
    exceptions: QuickSet<&'static str>,
}

static RIMES: LazyLock<Rimes> = LazyLock::new(|| {
    let set = |words: &'static str| words.split_whitespace().collect();
    Rimes {
        plain: set(PLAIN),
        glide: set(GLIDE),
        bare_y: set(BARE_Y),
        qu: set(QU),
        gi: set(GI),
        gi_vowel: set(GI_VOWEL),
        exceptions: set(EXCEPTIONS),
    }
});

/// How a rime stands after its onset: that decides where the tone may be written.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Plain,
    Glide,
    Qu,
    Gi,
    /// gì, gìn: the i of gi is the vowel.
    GiVowel,
}

/// Whether a word in small letters can be a syllable, both places of the tone (hòa, hoà) allowed.
///
/// ```
/// assert!(proofing::is_syllable("trường"));
/// assert!(!proofing::is_syllable("truờng"));
/// ```
pub fn is_syllable(word: &str) -> bool {
    let Some(toned) = split_tone(word) else { return false };
    let letters: String = toned.letters.iter().collect();
    if RIMES.exceptions.contains(letters.as_str()) {
        return true;
    }
    if !toned.letters.iter().all(|letter| is_vowel(*letter) || "bcdđghklmnpqrstvx".contains(*letter)) {
        return false;
    }
    if let Some(rest) = letters.strip_prefix("qu") {
        return RIMES.qu.contains(rest) && fits(&toned, 2, rest, Kind::Qu);
    }
    if let Some(rest) = letters.strip_prefix("gi") {
        if RIMES.gi.contains(rest) && fits(&toned, 2, rest, Kind::Gi) {
            return true;
        }
        if (rest.is_empty() || RIMES.gi_vowel.contains(rest)) && fits(&toned, 1, &letters[1..], Kind::GiVowel)
        {
            return true;
        }
    }
    ONSETS.iter().any(|onset| {
        let Some(rime) = letters.strip_prefix(onset) else { return false };
        let at = onset.chars().count();
        (spelled(onset, rime, false) && RIMES.plain.contains(rime) && fits(&toned, at, rime, Kind::Plain))
            || (spelled(onset, rime, true)
                && RIMES.glide.contains(rime)
                && fits(&toned, at, rime, Kind::Glide))
            || (onset.is_empty() && RIMES.bare_y.contains(rime) && fits(&toned, at, rime, Kind::Plain))
    })
}

/// Whether onset and rime may be written together: c or k, g or gh, ng or ngh, i or y.
fn spelled(onset: &str, rime: &str, glide: bool) -> bool {
    let Some(first) = rime.chars().next() else { return false };
    let front = matches!(first, 'e' | 'ê' | 'i' | 'y');
    match onset {
        "c" if front || (glide && first == 'u') => false,
        "k" if !(front || glide && first == 'o') => false,
        "g" | "ng" if front => false,
        "gh" | "ngh" if !front || first == 'y' => false,
        "p" => false,
        "b" | "m" | "v" | "ph" if glide => false,
        "" if rime.starts_with("iê") => false,
        _ if rime == "y" => matches!(onset, "h" | "k" | "l" | "m" | "s" | "t" | "v" | ""),
        _ => true,
    }
}

/// Whether the tone goes with the end of the rime and stands on a letter where it may.
fn fits(toned: &Toned, onset: usize, rime: &str, kind: Kind) -> bool {
    let stopped = ["c", "ch", "p", "t"].iter().any(|coda| rime.ends_with(coda));
    // The stopped rimes bear sắc or nặng only.
    if stopped && !matches!(toned.tone, Some(0 | 4)) {
        return false;
    }
    let Some(_) = toned.tone else { return true };
    let Some(at) = toned.borne_by.checked_sub(onset) else { return false };
    let letters = &toned.letters[onset..];
    let vowels: Vec<usize> = (0..letters.len()).filter(|place| is_vowel(letters[*place])).collect();
    if let Some(shaped) = vowels.iter().rev().find(|place| is_shaped(letters[**place])) {
        return at == *shaped;
    }
    let closed = letters.last().is_some_and(|last| !is_vowel(*last));
    match (vowels.as_slice(), kind) {
        ([only], _) => at == *only,
        ([first, second], Kind::Glide) if !closed && matches!(rime, "oa" | "oe" | "uy") => {
            at == *first || at == *second
        }
        ([_, second], Kind::Glide) => at == *second,
        ([_, second], _) if closed => at == *second,
        ([first, _], _) => at == *first,
        ([_, second, _], _) => at == *second,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_every_shape() {
        let words = "giáo gì gìn giếng quý quyết quốc quả quẩy khuỷu khoẻ khỏe hòa hoà thuỷ thủy nghiêng nghề ghế kể \
                     ký kí lý yêu yến iu ỉa uống ưỡn ương oanh oằn nguyễn khuya tuyển thuở huân luật xoong xoáy ngoéo \
                     ý y khuếch loạng choạng boong đường trưởng rượu hươu mười lẫy quyển quần quấn giữ giục giặt pin \
                     ngoằn huých xuýt tuýt uỵch oách bướm miếng viết phương nghĩ ngủ gửi gỗ cuối cua cũng kiểm kêu";
        for word in words.split_whitespace() {
            assert!(is_syllable(word), "{word}");
        }
    }

    #[test]
    fn what_no_syllable_looks_like() {
        let words = "accs tâ giaó viêm̀n truờng đuợc nghành kác cế nge ngha ghà gế học̣ hoc họcc khônh đượng̀c \
                     hocj truowngf ngườii muc phuơng thưc thuơng nghiêp bầt têcs việtt oat quôn iêu phoà wa zô fan";
        for word in words.split_whitespace() {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
