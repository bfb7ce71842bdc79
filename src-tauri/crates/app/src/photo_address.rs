//! Addresses of photos as the interface asks for them: `HASH?size=page`.

/// Which version of a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// For the page.
    Page,
    /// For lists on the screen.
    Thumb,
}

/// The photo's hash and the version wanted; the page's, unless said otherwise.
pub(crate) fn read(address: &str) -> Option<(&str, Size)> {
    let (hash, query) = address.split_once('?').unwrap_or((address, ""));
    match query {
        "" | "size=page" => Some((hash, Size::Page)),
        "size=thumb" => Some((hash, Size::Thumb)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        assert_eq!(read("ab12?size=thumb"), Some(("ab12", Size::Thumb)));
        assert_eq!(read("ab12?size=page"), Some(("ab12", Size::Page)));
        assert_eq!(read("ab12"), Some(("ab12", Size::Page)));
        assert_eq!(read("ab12?size=original"), None);
    }
}
