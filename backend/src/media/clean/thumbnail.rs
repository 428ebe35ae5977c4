//! A small JPEG of an image; making it is also the proof that the image can be shown.

use super::pictures::Picture;
use super::{damaged, too_much};
use crate::http::error::AppError;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use shared::media::{FileKind, MEGABYTE};
use std::io::Cursor;

/// The longest side, in pixels.
const SIDE: u32 = 640;
/// Of a JPEG, of 100: enough for a look.
const QUALITY: u8 = 80;
/// Most megapixels that an image may have.
const MEGAPIXELS: u32 = 50;
/// Most megabytes that an image may take while it is unpacked.
const MEGABYTES: u32 = 200;

/// How wide and high the image is as it is shown, and its thumbnail.
pub fn of(kind: FileKind, picture: &Picture) -> Result<((u32, u32), Vec<u8>), AppError> {
    let image = decode(kind, &picture.bytes)?;
    let orientation = u8::try_from(picture.orientation).ok().and_then(Orientation::from_exif);
    let lies = picture.orientation > 4;
    let (width, height) = (image.width(), image.height());
    // Smaller first, so that turning it takes little space.
    let mut small = if width.max(height) > SIDE { image.thumbnail(SIDE, SIDE) } else { image };
    small.apply_orientation(orientation.unwrap_or(Orientation::NoTransforms));
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    on_white(&small).write_with_encoder(encoder).map_err(AppError::internal)?;
    Ok((if lies { (height, width) } else { (width, height) }, bytes))
}

fn decode(kind: FileKind, bytes: &[u8]) -> Result<DynamicImage, AppError> {
    let format = match kind {
        FileKind::Jpeg => ImageFormat::Jpeg,
        FileKind::Png => ImageFormat::Png,
        FileKind::Gif => ImageFormat::Gif,
        _ => ImageFormat::WebP,
    };
    let most_bytes = u64::from(MEGABYTES) * u64::from(MEGABYTE);
    let mut limits = Limits::default();
    limits.max_alloc = Some(most_bytes);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let failed = |error: ImageError| match error {
        ImageError::Limits(_) => too_much(MEGAPIXELS),
        _ => damaged(),
    };
    let decoder = reader.into_decoder().map_err(failed)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > u64::from(MEGAPIXELS) * 1_000_000 || decoder.total_bytes() > most_bytes {
        return Err(too_much(MEGAPIXELS));
    }
    DynamicImage::from_decoder(decoder).map_err(failed)
}

/// JPEG knows nothing transparent: what shines through is white, as a page is.
fn on_white(image: &DynamicImage) -> RgbImage {
    let image = image.to_rgba8();
    let mixed = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u32::from(colour), u32::from(alpha));
        u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0;
        Rgb([mixed(red, alpha), mixed(green, alpha), mixed(blue, alpha)])
    })
}
