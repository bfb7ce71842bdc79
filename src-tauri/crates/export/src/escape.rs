//! Text in HTML: the four characters that must be entities, and no other entity.

use std::borrow::Cow;

use crate::clean;

/// Words as they stand in HTML text and in quoted attributes.
pub(crate) fn html(words: &str) -> Cow<'_, str> {
    let words = clean::words(words);
    if !words.contains(['&', '<', '>', '"']) {
        return words;
    }
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_four_characters_are_written_as_entities() {
        assert_eq!(super::html("“A” & 'b' <c> \"d\" …"), "“A” &amp; 'b' &lt;c&gt; &quot;d&quot; …");
    }
}
