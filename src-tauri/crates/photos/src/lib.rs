//! Pictures: limits, decoding, turning, shrinking, stripping; the photo folder.
