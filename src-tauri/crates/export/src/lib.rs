//! Blocks to bytes: docx, HTML, portal pieces, message. No I/O but a writer.
