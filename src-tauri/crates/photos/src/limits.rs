use crate::fault::PhotoFault;

/// How much one picture may cost. Everything here is compared with what the file's header says,
/// before a single pixel is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Size of the file, in bytes.
    pub max_bytes: u64,
    /// Width times height.
    pub max_pixels: u64,
    /// The longer side, in pixels.
    pub max_side: u32,
    /// Memory that decoding may take, in bytes: of one picture, and of all that are decoded at once.
    pub max_memory: u64,
}

impl Default for Limits {
    /// 120 million pixels lets the largest phone pictures (108 megapixels) through. 480 MB holds one of
    /// them, or six of 12 megapixels side by side, and keeps the whole program under 512 MB.
    fn default() -> Self {
        Limits { max_bytes: 60_000_000, max_pixels: 120_000_000, max_side: 30_000, max_memory: 480_000_000 }
    }
}

impl Limits {
    pub(crate) fn check_bytes(&self, bytes: u64) -> Result<(), PhotoFault> {
        if bytes > self.max_bytes {
            return Err(PhotoFault::TooManyBytes { bytes, max_bytes: self.max_bytes });
        }
        Ok(())
    }

    pub(crate) fn check_size(&self, width: u32, height: u32, memory: u64) -> Result<(), PhotoFault> {
        let pixels = u64::from(width) * u64::from(height);
        if pixels > self.max_pixels || width.max(height) > self.max_side || memory > self.max_memory {
            return Err(PhotoFault::TooManyPixels { width, height });
        }
        Ok(())
    }
}
