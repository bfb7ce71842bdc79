//! A syllable as it is typed in Telex: the letters with their shape keys, the tone's key last.

use super::{TONE_KEYS, split_tone};

/// The keys of a word in small letters: "quận" is `quaanj`. One spelling for i and y where both are written (kỹ, kĩ);
/// both places of the tone give the same keys.
pub(crate) fn keys(word: &str) -> Option<String> {
    let toned = split_tone(word)?;
    let mut typed = String::with_capacity(8);
    for letter in &toned.letters {
        match letter {
            'ă' => typed.push_str("aw"),
            'â' => typed.push_str("aa"),
            'đ' => typed.push_str("dd"),
            'ê' => typed.push_str("ee"),
            'ô' => typed.push_str("oo"),
            'ơ' => typed.push_str("ow"),
            'ư' => typed.push_str("uw"),
            'a'..='z' => typed.push(*letter),
            _ => return None,
        }
    }
    if let Some(onset) = typed.strip_suffix('y')
        && matches!(onset, "h" | "k" | "l" | "m" | "s" | "t" | "v" | "qu")
    {
        typed.truncate(typed.len() - 1);
        typed.push('i');
    }
    if let Some(tone) = toned.tone {
        typed.push(char::from(TONE_KEYS[tone]));
    }
    Some(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_string_a_syllable() {
        assert_eq!(keys("quận").as_deref(), Some("quaanj"));
        assert_eq!(keys("đường").as_deref(), Some("dduwowngf"));
        assert_eq!(keys("hòa"), keys("hoà"));
        assert_eq!(keys("kỹ"), keys("kĩ"));
        assert_eq!(keys("a1"), None);
    }
}
