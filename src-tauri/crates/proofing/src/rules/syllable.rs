//! Words that cannot be a syllable, and what was probably meant.

use crate::finding::{Level, Slip};
use crate::lexicon::{self, Syllable};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, Word, in_case};
use crate::rules::About;
use crate::rules::raw_typing;
use crate::rules::wrong_word;
use crate::syllable::{is_syllable, keys, one_letter_apart, one_slip_apart};
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "syllable",
    level: Level::Certain,
    vi: "Không phải âm tiết tiếng Việt",
    en: "Not a Vietnamese syllable",
    basis: None,
    fires: &[
        ("lấy trẻ làm trung tâ", "lấy trẻ làm trung tâm"),
        ("nhà truờng tổ chức", "nhà trường tổ chức"),
        ("các nghành học", "các ngành học"),
        ("giáo viênn cốt cán", "giáo viên cốt cán"),
        ("sinh hoạt chuyêm môn", "sinh hoạt chuyên môn"),
        ("Trườgn Mầm non", "Trường Mầm non"),
        ("các nhàtrường trong cụm", "các nhà trường trong cụm"),
        ("tham gia hoc tập", "tham gia học tập"),
        ("trường, lớp họcc tập", "trường, lớp học tập"),
    ],
    stays: &[
        "Hoạt động STEAM, video, website và Noel tại lớp 5A1.",
        "Xã Ea Kao, tỉnh Đắk Lắk; dân tộc Ê-đê, H’Mông, Xơ-đăng.",
        "Sử dụng Kahoot, Padlet và workshop trực tuyến.",
        "hòa hoà khỏe khoẻ thủy thuỷ kỹ kĩ quý quí gì giêng",
        "Trường THCS Kpă Klơng",
    ],
};

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    for place in 0..paragraph.words.len() {
        let word = &paragraph.words[place];
        if word.syllable
            || !is_doubtful(paragraph, word, options)
            || raw_typing::read(paragraph, place).is_some()
        {
            continue;
        }
        let candidates = candidates(paragraph, place);
        let fixes: Vec<String> = candidates.iter().map(|it| in_case(&it.word, word.case)).collect();
        let supported = candidates.first().is_some_and(|best| best.support > 0);
        let mut slip = ABOUT.word(word, fixes);
        if !is_certain(paragraph, word, supported, !candidates.is_empty()) {
            if candidates.is_empty() || word.case != Case::Small {
                continue;
            }
            slip.level = Level::Context;
        }
        found.push(slip);
    }
}

/// Whether a word that is no syllable is worth a look: not foreign, not an abbreviation, not the user's own.
pub(super) fn is_doubtful(paragraph: &Paragraph, word: &Word, options: &Options) -> bool {
    let lone = word.end - word.start == 1;
    let bound = |mark: char| matches!(mark, '\'' | '’' | '_' | '/' | '&' | '@' | '#' | '+' | '°' | '²' | '³');
    let letters = &paragraph.source.letters;
    let touches = word.start.checked_sub(1).is_some_and(|at| bound(letters[at]))
        || letters.get(word.end).is_some_and(|mark| bound(*mark));
    let known = || {
        let same = |name: &str| {
            name.split(|letter: char| !letter.is_alphabetic()).any(|part| part.to_lowercase() == word.small)
        };
        options.dictionary.iter().any(|own| same(own))
    };
    let odd_script = || word.small.chars().any(|letter| !is_vietnamese(letter));
    !lone
        && !touches
        && !lexicon::get().is_foreign(&word.small)
        && !lexicon::get().is_foreign(&paragraph.written(word))
        && !odd_script()
        && !known()
}

fn is_vietnamese(letter: char) -> bool {
    letter.is_ascii_alphabetic() || "ăâđêôơư".contains(letter) || {
        let mut base = ' ';
        unicode_normalization::char::decompose_canonical(letter, |part| {
            if base == ' ' {
                base = part;
            }
        });
        "aeiouyAEIOUYnm".contains(base)
    }
}

/// Whether it is wrong for certain. A name or a brand may look like anything; plain letters may be a foreign word.
fn is_certain(paragraph: &Paragraph, word: &Word, supported: bool, has_candidates: bool) -> bool {
    let marked = !word.small.is_ascii();
    match word.case {
        Case::Small => {
            marked
                || supported
                || wants_tone(&word.small)
                || has_no_vowel(&word.small)
                || (has_candidates && (lost_marks(&word.small) || is_unspeakable(&word.small)))
        }
        Case::First if word.opens => supported || (marked && has_candidates),
        Case::First => has_candidates && (supported || (marked && !in_names(paragraph, word))),
        Case::All => paragraph.shouted && marked && supported,
        Case::Odd => false,
    }
}

/// A capital word among capital words: a name.
fn in_names(paragraph: &Paragraph, word: &Word) -> bool {
    let place = paragraph.words.iter().position(|it| it.start == word.start).unwrap_or(0);
    let capital = |near: Option<&Word>| near.is_some_and(|it| it.case == Case::First);
    capital(paragraph.before(place)) || capital(paragraph.after(place))
}

/// "hoc", "muc": a syllable but for the tone that its end calls for.
fn wants_tone(small: &str) -> bool {
    let vowel = small.rfind(['a', 'e', 'i', 'o', 'u', 'y']);
    let stopped = ["c", "ch", "p", "t"].iter().any(|coda| small.ends_with(coda));
    stopped
        && small.len() >= 3
        && vowel.is_some_and(|at| {
            ['\u{323}', '\u{301}'].iter().any(|tone| {
                let marked = vietnamese::nfc(&format!("{}{tone}{}", &small[..=at], &small[at + 1..]));
                is_syllable(&marked) && lexicon::get().syllable(&marked).is_some()
            })
        })
}

/// "thng", "pht": three consonants are no unit and no abbreviation.
fn has_no_vowel(small: &str) -> bool {
    small.len() >= 3 && !small.contains(['a', 'e', 'i', 'o', 'u', 'y', 'w'])
}

/// "nguoi", "duoc": a syllable of the lexicon but for its marks.
fn lost_marks(small: &str) -> bool {
    lexicon::get().is_bare(small)
}

/// "xho", "ocn", "njau": what no language that writes in Latin letters begins or ends a word with.
fn is_unspeakable(small: &str) -> bool {
    const BEGIN: &str = "bl br ch cl cr dr dw fl fr gh gl gr kh kl kn kr ng ngh nh ph phr pl pr ps rh sc sch scr sh shr sk sl sm sn sp \
        sph spl spr squ st str sw th thr tr ts tw vl wh wr";
    const END: &str = "ch ck ct cts dd dg dge ds dth dz ff ffs ft fth ght ghts gs hm lb lch ld lds lf lk ll lls lm ln lp ls lt lth mb mp mph \
        mps ms nc nch nct nd nds ng ngs nh nk nks nn nns ns nst nt nth nts nx ph ps pt pts rb rc rch rd rds rf rg rk rks rl rls rm rms rn rns rp rps \
        rs rsh rst rt rth rts sh sk sm sp ss st sts tch th ths ts tt tz wd wk wks wl wn wns ws xt zz ys";
    let vowel = |letter: char| "aeiouyw".contains(letter);
    let (Some(first), Some(last)) = (small.find(vowel), small.rfind(vowel)) else { return false };
    let known = |run: &str, all: &str| run.len() < 2 || all.split_whitespace().any(|it| it == run);
    let lone_end = matches!(&small[last + 1..], "h" | "j" | "q" | "v");
    !known(&small[..first], BEGIN) || !known(&small[last + 1..], END) || lone_end
}

/// What may have been meant.
pub(super) struct Candidate {
    pub(super) word: String,
    /// With how many neighbours it makes a word.
    pub(super) support: u32,
    weight: u32,
}

/// Syllables one slip away, those that make a word with a neighbour first; or two words without their space.
pub(super) fn candidates(paragraph: &Paragraph, place: usize) -> Vec<Candidate> {
    let lexicon = lexicon::get();
    let word = &paragraph.words[place];
    let typed = keys(&word.small).unwrap_or_default();
    let mut found: Vec<Candidate> = lexicon
        .all()
        .filter(|syllable| {
            let meant = lexicon.keys_of(*syllable);
            meant.len().abs_diff(typed.len()) <= 4
                && (meant == typed
                    || one_slip_apart(meant, &typed)
                    || one_letter_apart(lexicon.word(*syllable), &word.small))
        })
        .map(|syllable| Candidate {
            word: lexicon.word(syllable).to_owned(),
            support: support(paragraph, place, syllable),
            weight: lexicon.weight(syllable),
        })
        .collect();
    found.extend(split(paragraph, place));
    found.sort_by_key(|it| (std::cmp::Reverse(it.support), std::cmp::Reverse(it.weight)));
    if found.first().is_some_and(|best| best.support > 0) {
        found.retain(|it| it.support > 0);
    }
    // A fix that would be doubted itself is none.
    found.retain(|it| it.support > 1 || !wrong_word::doubts(paragraph, place, &it.word));
    found.truncate(3);
    found
}

/// With how many neighbours a syllable makes a word.
pub(super) fn support(paragraph: &Paragraph, place: usize, syllable: Syllable) -> u32 {
    let lexicon = lexicon::get();
    let before =
        paragraph.before(place).and_then(|it| it.known).is_some_and(|head| lexicon.met(head, syllable));
    let after =
        paragraph.after(place).and_then(|it| it.known).is_some_and(|tail| lexicon.met(syllable, tail));
    u32::from(before) + u32::from(after)
}

fn split(paragraph: &Paragraph, place: usize) -> Option<Candidate> {
    let lexicon = lexicon::get();
    let word = &paragraph.words[place].small;
    word.char_indices().skip(2).find_map(|(at, _)| {
        let (head, tail) = (lexicon.syllable(&word[..at])?, lexicon.syllable(&word[at..])?);
        lexicon.pairs(head, tail).then(|| Candidate {
            word: format!("{} {}", &word[..at], &word[at..]),
            support: 2,
            weight: 0,
        })
    })
}

/// Whether a token is a word that was typed with digits.
pub(super) fn is_mixed(kind: Kind) -> bool {
    kind == Kind::Mixed
}
