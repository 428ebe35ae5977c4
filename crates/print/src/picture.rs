//! Pictures that can be printed.

use std::io::Cursor;

use image::{ImageFormat, ImageReader};

/// Dots of the largest picture that is unpacked.
const DOTS: u64 = 40_000_000;

/// A picture, and the name under which the template reads it.
pub(crate) struct Picture {
    pub(crate) path: String,
    pub(crate) format: &'static str,
    pub(crate) bytes: Vec<u8>,
}

impl Picture {
    /// The picture, if it is one that the library reads and not too large to unpack.
    pub(crate) fn new(number: usize, bytes: &[u8]) -> Option<Self> {
        let reader = || ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok();
        let format = match reader()?.format()? {
            ImageFormat::Png => "png",
            ImageFormat::Jpeg => "jpg",
            ImageFormat::Gif => "gif",
            ImageFormat::WebP => "webp",
            _ => return None,
        };
        let (width, height) = reader()?.into_dimensions().ok()?;
        if u64::from(width) * u64::from(height) > DOTS {
            return None;
        }
        reader()?.decode().ok()?;
        Some(Self { path: format!("/picture-{number}"), format, bytes: bytes.to_vec() })
    }
}
