//! Pictures without what stands beside the picture: the parts that make it are copied byte by byte, so that nothing is lost;
//! everything else (EXIF, XMP, colour profiles, comments, previews, whatever hangs on behind the end) is left out.

use super::bytes::Bytes;
use super::exif;

/// A picture, and which side of it is up.
pub struct Picture {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// 1 to 8, as EXIF counts.
    pub orientation: u16,
}

/// A JPEG of its frames, tables and scans.
pub fn jpeg(file: &[u8]) -> Option<Picture> {
    let mut rest = Bytes(file);
    let mut kept = Vec::with_capacity(file.len());
    let mut orientation = 1;
    if !rest.starts(&[0xFF, 0xD8]) {
        return None;
    }
    loop {
        let marker = next_marker(&mut rest)?;
        match marker {
            // The end. Some cameras hang a second picture with metadata of its own on behind it.
            0xD9 => break,
            0x01 | 0xD0..=0xD7 => kept.extend([0xFF, marker]),
            _ => {
                let length = rest.be16()?;
                let segment = rest.take(usize::from(length).checked_sub(2)?)?;
                if let (0xE1, Some(tiff)) = (marker, segment.strip_prefix(b"Exif\0\0")) {
                    orientation = exif::orientation(tiff);
                }
                if let Some(segment) = jpeg_segment(marker, segment) {
                    kept.extend([0xFF, marker]);
                    kept.extend(length_of(segment.len())?);
                    kept.extend(segment);
                }
                if marker == 0xDA {
                    let scan = scan_length(rest.0);
                    kept.extend(rest.take(scan)?);
                    if rest.0.is_empty() {
                        // Cut off within the scan: browsers show what is there.
                        break;
                    }
                }
            }
        }
    }
    let mut bytes = vec![0xFF, 0xD8];
    if orientation != 1 {
        let block = [b"Exif\0\0".as_slice(), &exif::block(orientation)].concat();
        bytes.extend([0xFF, 0xE1]);
        bytes.extend(length_of(block.len())?);
        bytes.extend(block);
    }
    bytes.append(&mut kept);
    bytes.extend([0xFF, 0xD9]);
    Some(Picture { bytes, orientation })
}

fn next_marker(rest: &mut Bytes<'_>) -> Option<u8> {
    if rest.byte()? != 0xFF {
        return None;
    }
    loop {
        match rest.byte()? {
            0xFF => {}
            0x00 => return None,
            marker => return Some(marker),
        }
    }
}

/// The length of a segment, which counts its own two bytes.
fn length_of(content: usize) -> Option<[u8; 2]> {
    u16::try_from(content + 2).ok().map(u16::to_be_bytes)
}

/// What is kept of a segment; nothing of those that do not make the picture.
fn jpeg_segment(marker: u8, segment: &[u8]) -> Option<Vec<u8>> {
    match marker {
        0xC0..=0xCF | 0xDA..=0xDF => Some(segment.to_vec()),
        // The size of a dot, without the preview that may follow.
        0xE0 if segment.starts_with(b"JFIF\0") => Some([segment.get(..12)?, &[0, 0]].concat()),
        // How its colours are meant.
        0xEE if segment.starts_with(b"Adobe") => segment.get(..12).map(<[u8]>::to_vec),
        _ => None,
    }
}

/// How many bytes a scan has: up to the next marker that is neither escaped nor a restart.
fn scan_length(bytes: &[u8]) -> usize {
    let is_end = |pair: &[u8]| matches!(pair, [0xFF, next] if *next != 0 && *next != 0xFF && !(0xD0..=0xD7).contains(next));
    bytes.windows(2).position(is_end).unwrap_or(bytes.len())
}

/// A PNG of the chunks that make the picture.
pub fn png(file: &[u8]) -> Option<Picture> {
    const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
    const KEPT: [&[u8]; 14] = [
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs",
        b"acTL", b"fcTL", b"fdAT",
    ];
    let mut rest = Bytes(file);
    let mut bytes = Vec::with_capacity(file.len());
    if !rest.starts(SIGNATURE) {
        return None;
    }
    bytes.extend(SIGNATURE);
    loop {
        let start = rest.0;
        let length = usize::try_from(rest.be32()?).ok()?;
        let kind = rest.take(4)?;
        rest.take(length.checked_add(4)?)?;
        if KEPT.contains(&kind) {
            bytes.extend(start.get(..length.checked_add(12)?)?);
        }
        if kind == b"IEND" {
            return Some(Picture { bytes, orientation: 1 });
        }
    }
}

/// A WebP of the chunks that make the picture.
pub fn webp(file: &[u8]) -> Option<Picture> {
    const KEPT: [&[u8]; 5] = [b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"];
    let mut rest = Bytes(file);
    if !rest.starts(b"RIFF") {
        return None;
    }
    let length = usize::try_from(rest.le32()?).ok()?;
    let mut rest = Bytes(rest.0.get(..length).unwrap_or(rest.0));
    if !rest.starts(b"WEBP") {
        return None;
    }
    let (mut header, mut chunks, mut orientation) = (None, Vec::with_capacity(file.len()), 1);
    while rest.0.len() >= 8 {
        let kind = rest.take(4)?;
        let length = usize::try_from(rest.le32()?).ok()?;
        let content = rest.take(length)?;
        // A chunk has an even number of bytes; the last one's filling may be missing.
        rest.take(length % 2);
        match kind {
            b"VP8X" => header = Some(content.to_vec()),
            b"EXIF" => orientation = exif::orientation(content.strip_prefix(b"Exif\0\0").unwrap_or(content)),
            _ if KEPT.contains(&kind) => riff_chunk(&mut chunks, kind, content)?,
            _ => {}
        }
    }
    let mut body = b"WEBP".to_vec();
    if let Some(mut header) = header {
        let flags = header.first_mut()?;
        // Colour profile, EXIF and XMP are no longer there; EXIF is where a side must be named.
        *flags = (*flags & !0b0010_1100) | if orientation == 1 { 0 } else { 0b0000_1000 };
        riff_chunk(&mut body, b"VP8X", &header)?;
    } else {
        orientation = 1;
    }
    body.append(&mut chunks);
    if orientation != 1 {
        riff_chunk(&mut body, b"EXIF", &exif::block(orientation))?;
    }
    let length = u32::try_from(body.len()).ok()?.to_le_bytes();
    Some(Picture { bytes: [b"RIFF".as_slice(), &length, &body].concat(), orientation })
}

fn riff_chunk(to: &mut Vec<u8>, kind: &[u8], content: &[u8]) -> Option<()> {
    to.extend(kind);
    to.extend(u32::try_from(content.len()).ok()?.to_le_bytes());
    to.extend(content);
    if content.len() % 2 == 1 {
        to.push(0);
    }
    Some(())
}

/// A GIF of its frames, how long each is shown and how often all are.
pub fn gif(file: &[u8]) -> Option<Picture> {
    let mut rest = Bytes(file);
    let mut bytes = Vec::with_capacity(file.len());
    let header = rest.take(13)?;
    if !header.starts_with(b"GIF87a") && !header.starts_with(b"GIF89a") {
        return None;
    }
    bytes.extend(header);
    bytes.extend(rest.take(colour_table(*header.get(10)?))?);
    loop {
        match rest.byte()? {
            0x3B => break,
            0x2C => {
                let descriptor = rest.take(9)?;
                bytes.push(0x2C);
                bytes.extend(descriptor);
                bytes.extend(rest.take(colour_table(*descriptor.get(8)?))?);
                bytes.push(rest.byte()?);
                bytes.extend(sub_blocks(&mut rest)?);
            }
            0x21 => {
                let label = rest.byte()?;
                let blocks = sub_blocks(&mut rest)?;
                let is_repetition = blocks.get(1..12).is_some_and(|name| name == b"NETSCAPE2.0");
                if label == 0xF9 || (label == 0xFF && is_repetition) {
                    bytes.extend([0x21, label]);
                    bytes.extend(blocks);
                }
            }
            _ => return None,
        }
    }
    bytes.push(0x3B);
    Some(Picture { bytes, orientation: 1 })
}

/// The bytes of a table of colours, as the flags before it say.
const fn colour_table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 0x07) + 1) }
}

/// The blocks up to the empty one that ends them, with their lengths.
fn sub_blocks<'a>(rest: &mut Bytes<'a>) -> Option<&'a [u8]> {
    let start = rest.0;
    loop {
        let length = rest.byte()?;
        rest.take(usize::from(length))?;
        if length == 0 {
            return start.get(..start.len() - rest.0.len());
        }
    }
}
