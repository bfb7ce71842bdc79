//! Reading a page without a browser.

/// What a reader sees of a page: the words between the tags of its body.
pub fn shown(page: &str) -> String {
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    let mut words = String::new();
    let mut rest = body;
    while let Some((text, tag)) = rest.split_once('<') {
        words.push_str(text);
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        // A tag inside a sentence parts no words.
        if !["span", "/span", "strong", "/strong", "em", "/em"]
            .iter()
            .any(|own| tag.split(' ').next() == Some(own))
        {
            words.push('\n');
        }
        rest = after;
    }
    words.push_str(rest);
    unescape(&words)
}

/// The whole page with its entities read: text, attributes, head. Pictures held in it are not words.
pub fn everything(page: &str) -> String {
    const PICTURE: &str = ";base64,";
    let mut words = String::new();
    let mut rest = page;
    while let Some((before, picture)) = rest.split_once(PICTURE) {
        words.push_str(before);
        rest = picture
            .trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || "+/=".contains(letter));
    }
    words.push_str(rest);
    unescape(&words)
}

/// How many pictures stand in a page.
pub fn pictures(page: &str) -> usize {
    page.matches("<img ").count()
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_seen_and_tags_are_not() {
        let page = "<head><title>T</title></head><body class=\"a\"><p>Một <em>hai</em> &amp; ba</p><img alt=\"x\"></body>";
        let words = shown(page);
        assert!(words.contains("Một hai & ba") && !words.contains("alt"), "{words}");
        assert_eq!(pictures(page), 1);
    }

    #[test]
    fn a_picture_is_not_words() {
        let page = "<img alt=\"Cô và trò\" src=\"data:image/jpeg;base64,AB3A2+/=\"><p>hết</p>";
        let words = everything(page);
        assert!(!words.contains("3A2") && words.contains("Cô và trò") && words.contains("hết"), "{words}");
    }
}
