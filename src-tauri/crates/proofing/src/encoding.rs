//! TCVN3 (.VnTime) and VNI-Windows text, read back. Such a file holds letters of Western tables in the place of ours.

use crate::syllable::is_syllable;

/// TCVN3: the Western letter and what it stands for.
const TCVN3: &str = "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u{ad}ưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư";

/// The marks that VNI writes after a vowel, and the combining mark or shape they stand for.
const VNI_AFTER: &[(char, &str)] = &[
    ('ø', "\u{300}"),
    ('ù', "\u{301}"),
    ('û', "\u{309}"),
    ('õ', "\u{303}"),
    ('ï', "\u{323}"),
    ('â', "\u{302}"),
    ('à', "\u{302}\u{300}"),
    ('á', "\u{302}\u{301}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
    ('ê', "\u{306}"),
    ('è', "\u{306}\u{300}"),
    ('é', "\u{306}\u{301}"),
    ('ú', "\u{306}\u{309}"),
    ('ü', "\u{306}\u{303}"),
    ('ë', "\u{306}\u{323}"),
];

/// Letters that VNI has in one piece.
const VNI_WHOLE: &[(char, char)] = &[
    ('ñ', 'đ'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
    ('î', 'ỵ'),
    ('ö', 'ư'),
    ('ô', 'ơ'),
    ('í', 'í'),
    ('ì', 'ì'),
];

/// An old encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Old {
    Tcvn3,
    Vni,
}

/// The encoding that turns a line of nonsense into syllables, and the line read with it. Text that is mostly syllables
/// already is left alone.
pub(crate) fn read_old(line: &str) -> Option<(Old, String)> {
    let foreign = |letter: char| ('\u{a1}'..='\u{ff}').contains(&letter);
    if line.chars().filter(|letter| foreign(*letter)).count() < 4 || validity(line)? >= 0.5 {
        return None;
    }
    [(Old::Tcvn3, from_tcvn3(line)), (Old::Vni, from_vni_windows(line))]
        .into_iter()
        .filter_map(|(old, read)| validity(&read).map(|share| (share, old, read)))
        .filter(|(share, _, _)| *share >= 0.9)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, old, read)| (old, read))
}

/// The share of words that can be syllables; `None` with fewer than three words.
fn validity(line: &str) -> Option<f64> {
    let words: Vec<&str> = line
        .split(|letter: char| {
            letter.is_whitespace() || letter.is_ascii_digit() || ".,;:!?()/&“”\"'–-".contains(letter)
        })
        .filter(|word| word.chars().count() > 1 && word.chars().any(|letter| !letter.is_uppercase()))
        .collect();
    if words.len() < 3 {
        return None;
    }
    let valid = words.iter().filter(|word| is_syllable(&word.to_lowercase())).count();
    Some(f64::from(u32::try_from(valid).ok()?) / f64::from(u32::try_from(words.len()).ok()?))
}

fn from_tcvn3(line: &str) -> String {
    let table: Vec<char> = TCVN3.chars().collect();
    line.chars()
        .map(|letter| table.chunks_exact(2).find(|pair| pair[0] == letter).map_or(letter, |pair| pair[1]))
        .collect()
}

fn from_vni_windows(line: &str) -> String {
    let mut read = String::with_capacity(line.len());
    let mut last = ' ';
    for letter in line.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let vowel = "aeouyôöAEOUYÔÖ".contains(last);
        if vowel && let Some((_, marks)) = VNI_AFTER.iter().find(|(mark, _)| *mark == small) {
            read.push_str(marks);
            last = ' ';
            continue;
        }
        match VNI_WHOLE.iter().find(|(whole, _)| *whole == small) {
            Some((_, stands)) if letter.is_uppercase() => read.extend(stands.to_uppercase()),
            Some((_, stands)) => read.push(*stands),
            None => read.push(letter),
        }
        last = letter;
    }
    vietnamese::nfc(&read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_text_is_read_back() {
        let tcvn3 = "Tr\u{ad}êng MÇm non tæ chøc sinh ho¹t chuyªn m«n";
        assert_eq!(read_old(tcvn3), Some((Old::Tcvn3, "Trường Mầm non tổ chức sinh hoạt chuyên môn".into())));
        let vni = "Tröôøng Maàm non toå chöùc sinh hoaït chuyeân moân";
        assert_eq!(read_old(vni), Some((Old::Vni, "Trường Mầm non tổ chức sinh hoạt chuyên môn".into())));
        assert_eq!(read_old("Trường Mầm non tổ chức sinh hoạt chuyên môn"), None);
        assert_eq!(read_old("Café déjà vu à Genève très bien"), None);
    }
}
