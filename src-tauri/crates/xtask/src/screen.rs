//! A screen in memory, for machines without one.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::fault::{Fault, Outcome};
use crate::places;
use crate::png::Picture;

/// Whether somebody can look at this machine.
pub(crate) fn is_there() -> bool {
    cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|it| !it.is_empty()))
}

/// The X server `Xvfb`, which keeps its screen in a file that anyone can read.
pub(crate) struct Screen {
    server: Child,
    folder: PathBuf,
    /// ":5"
    pub(crate) display: String,
}

impl Screen {
    /// The screen of a small school laptop.
    pub(crate) const SIZE: &'static str = "1366x768x24";

    pub(crate) fn open() -> Outcome<Self> {
        let folder = places::target().join(format!("screen-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", Self::SIZE, "-fbdir"])
            .arg(&folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|source| Fault::new(format!("Xvfb could not be started: {source}")))?;
        // The server names the number it took when it is ready.
        let mut number = String::new();
        if let Some(stdout) = server.stdout.take() {
            BufReader::new(stdout).read_line(&mut number)?;
        }
        let screen = Self { server, folder, display: format!(":{}", number.trim()) };
        if number.trim().is_empty() {
            return Err(Fault::new("Xvfb did not say which screen it opened"));
        }
        Ok(screen)
    }

    /// What the screen shows now.
    pub(crate) fn picture(&self) -> Outcome<Picture> {
        let file = std::fs::read(self.folder.join("Xvfb_screen0"))?;
        read_xwd(&file).ok_or_else(|| Fault::new("the screen's file is not understood"))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Reads an X window dump (X11/XWDFile.h): big-endian words, the colour map, then rows of 32-bit pixels.
fn read_xwd(file: &[u8]) -> Option<Picture> {
    let word = |index: usize| -> Option<u32> {
        let bytes = file.get(index * 4..index * 4 + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let (head, width, height) = (word(0)?, word(4)?, word(5)?);
    let (low_first, bits, line, colours) = (word(7)? == 0, word(11)?, word(12)?, word(19)?);
    if bits != 32 {
        return None;
    }
    let pixels = file.get((head + colours * 12) as usize..)?;
    let mut rgb = Vec::with_capacity((width * height * 3) as usize);
    for row in 0..height as usize {
        let row = pixels.get(row * line as usize..)?.get(..width as usize * 4)?;
        for pixel in row.chunks_exact(4) {
            let [a, b, c, d] = *pixel else { return None };
            rgb.extend(if low_first { [c, b, a] } else { [b, c, d] });
        }
    }
    Some(Picture { width, height, rgb })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dump_is_read() {
        let mut words = [0_u32; 25];
        // Head, width, height, low byte first, bits a pixel, bytes a line, colours.
        for (index, value) in [(0, 100), (4, 2), (5, 1), (7, 0), (11, 32), (12, 8), (19, 1)] {
            words[index] = value;
        }
        let mut file: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        file.extend([0; 12]);
        file.extend([3, 2, 1, 0, 6, 5, 4, 0]);
        let picture = read_xwd(&file).unwrap();
        assert_eq!((picture.width, picture.height), (2, 1));
        assert_eq!(picture.rgb, [1, 2, 3, 4, 5, 6]);
        assert!(read_xwd(&file[..110]).is_none());
    }
}
