use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// SHA-256 of the file's bytes, in 64 lower-case hexadecimal digits: the name of a photo, the same wherever it
/// came from and whatever it was called.
pub fn content_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Whether this can be the name of a photo. Asked before a hash becomes part of a path.
pub(crate) fn is_content_hash(hash: &str) -> bool {
    hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_abc() {
        // FIPS 180-2, appendix B.1.
        let hash = content_hash(b"abc");
        assert_eq!(hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(is_content_hash(&hash));
    }

    #[test]
    fn a_path_is_no_hash() {
        assert!(!is_content_hash("../../../etc/passwd"));
        assert!(!is_content_hash(&"A".repeat(64)));
    }
}
