use image::RgbImage;
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder, SamplingFactor};

use crate::fault::PhotoFault;

/// A baseline JPEG with 4:2:0 colour, readable by everything down to Word 2010. Nothing stands in it but the
/// JFIF header, the tables and the picture.
pub(crate) fn encode(pixels: &RgbImage, quality: u8) -> Result<Vec<u8>, PhotoFault> {
    let side = |side: u32| u16::try_from(side).map_err(PhotoFault::damaged);
    let (width, height) = (side(pixels.width())?, side(pixels.height())?);
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, quality.clamp(1, 100));
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    // The default takes one pixel of four for the colour, which frays the edges of red on white.
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    encoder.set_progressive(false);
    // One scan for all three colours, as every camera writes it. Optimised tables would save some 5 %, but this
    // encoder then writes a scan for each colour, which zune-jpeg 0.5, for one, reads wrongly in 4:2:0.
    encoder.set_optimized_huffman_tables(false);
    encoder.encode(pixels.as_raw(), width, height, ColorType::Rgb).map_err(PhotoFault::damaged)?;
    Ok(jpeg)
}
