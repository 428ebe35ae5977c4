//! Of all that a camera writes (where, when, with what), one thing is needed: which side is up.

/// The tag of the orientation.
const ORIENTATION: u16 = 0x0112;

/// Which side is up, 1 to 8; 1 where nothing says otherwise. `tiff` is the block without its `Exif\0\0`.
pub fn orientation(tiff: &[u8]) -> u16 {
    read(tiff).filter(|orientation| (1..=8).contains(orientation)).unwrap_or(1)
}

fn read(tiff: &[u8]) -> Option<u16> {
    let is_little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let number16 = |place: usize| {
        let bytes = tiff.get(place..place.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let number32 = |place: usize| {
        let bytes = tiff.get(place..place.checked_add(4)?)?.try_into().ok()?;
        Some(if is_little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(number32(4)?).ok()?;
    let entries = usize::from(number16(directory)?);
    let places = (0..entries).map(|entry| directory.saturating_add(2 + entry * 12));
    let place = places.into_iter().find(|place| number16(*place) == Some(ORIENTATION))?;
    number16(place.checked_add(8)?)
}

/// A block that says which side is up, and nothing else.
pub fn block(orientation: u16) -> Vec<u8> {
    let [high, low] = orientation.to_be_bytes();
    let [tag_high, tag_low] = ORIENTATION.to_be_bytes();
    // Header, one entry (tag, type SHORT, count 1, value), no further directory.
    [
        b"MM\0*\0\0\0\x08".as_slice(),
        &[0, 1, tag_high, tag_low, 0, 3, 0, 0, 0, 1, high, low, 0, 0],
        &[0, 0, 0, 0],
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_survives_the_rest() {
        for up in 1..=8 {
            assert_eq!(orientation(&block(up)), up);
        }
        assert_eq!(orientation(b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"), 6);
        for broken in [b"".as_slice(), b"MM", b"II*\0\xff\xff\xff\xff", &block(9), b"XX*\0\0\0\0\x08"] {
            assert_eq!(orientation(broken), 1);
        }
    }
}
