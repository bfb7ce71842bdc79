//! A PNG of what stands on a screen. Screens here have no palette and eight bits a colour.

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

/// Rows of red, green, blue.
#[derive(PartialEq, Eq)]
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgb: Vec<u8>,
}

impl Picture {
    /// How many colours there are, counted up to `enough`.
    pub(crate) fn colours(&self, enough: usize) -> usize {
        let mut seen = std::collections::HashSet::new();
        for pixel in self.rgb.chunks_exact(3) {
            seen.insert(pixel);
            if seen.len() >= enough {
                break;
            }
        }
        seen.len()
    }

    /// The file's bytes.
    pub(crate) fn to_png(&self) -> std::io::Result<Vec<u8>> {
        let mut lines = ZlibEncoder::new(Vec::new(), Compression::default());
        for row in self.rgb.chunks_exact(self.width as usize * 3) {
            // Filter 0: none.
            lines.write_all(&[0])?;
            lines.write_all(row)?;
        }
        let mut head = Vec::new();
        head.extend(self.width.to_be_bytes());
        head.extend(self.height.to_be_bytes());
        // Eight bits, red green blue, deflate, filters by row, not interlaced.
        head.extend([8, 2, 0, 0, 0]);
        let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
        chunk(&mut file, b"IHDR", &head);
        chunk(&mut file, b"IDAT", &lines.finish()?);
        chunk(&mut file, b"IEND", &[]);
        Ok(file)
    }
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(data);
    file.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    file.extend(kind);
    file.extend(data);
    file.extend(sum.sum().to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pixel_makes_a_file() {
        let picture = Picture { width: 1, height: 1, rgb: vec![1, 2, 3] };
        let file = picture.to_png().unwrap();
        assert!(file.starts_with(b"\x89PNG\r\n\x1a\n") && file.ends_with(b"IEND\xae\x42\x60\x82"));
        assert_eq!(picture.colours(9), 1);
    }
}
