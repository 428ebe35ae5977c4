//! MP3: frames of sound, with tags before and behind them. Those before are blanked (an empty tag is one too), those behind are cut off.

use super::{Fault, Tape};
use shared::media::FileKind;

/// The bytes of a tag's head.
const HEAD: u64 = 10;
/// The bytes of the old tag at the very end.
const OLD: u64 = 128;
/// The bytes of an APE tag's foot.
const FOOT: u64 = 32;

/// Whether a frame of layer III begins with 0xFF and this.
pub const fn is_frame(second: u8) -> bool {
    second & 0xE0 == 0xE0 && (second >> 3) & 3 != 1 && (second >> 1) & 3 == 1
}

pub fn clean(tape: &mut Tape<'_>) -> Result<FileKind, Fault> {
    cut_tail(tape)?;
    let mut at = 0;
    while let [b'I', b'D', b'3', _, _, flags, sizes @ ..] = tape.read_some::<10>(at)? {
        let size = sizes.iter().fold(0, |size, byte| size << 7 | u64::from(byte & 0x7F));
        let end = at + HEAD + size;
        // The frames that the flags speak of are gone; a foot stays a copy of the head.
        tape.blank(at + HEAD, end)?;
        tape.write(at + 5, &[0])?;
        at = if flags & 0x10 == 0 { end } else { end + HEAD };
        if flags & 0x10 != 0 {
            tape.blank(end, at)?;
        }
    }
    // Some programs leave a gap before the first frame.
    while tape.read::<1>(at)? == [0] {
        at += 1;
    }
    match tape.read::<2>(at)? {
        [0xFF, second] if is_frame(second) => Ok(FileKind::Mp3),
        _ => Err(Fault::Damaged),
    }
}

fn cut_tail(tape: &mut Tape<'_>) -> Result<(), Fault> {
    loop {
        let old = tape.length.saturating_sub(OLD);
        let foot = tape.length.saturating_sub(FOOT);
        if tape.length > OLD && tape.read::<3>(old)? == *b"TAG" {
            tape.cut(old)?;
        } else if tape.length > FOOT
            && let [b'A', b'P', b'E', b'T', b'A', b'G', b'E', b'X', _, _, _, _, size @ ..] =
                tape.read::<16>(foot)?
        {
            // The size has the foot in it, and not the head, which may be there or not.
            let start = tape.length.checked_sub(u64::from(u32::from_le_bytes(size))).ok_or(Fault::Damaged)?;
            let head = start.saturating_sub(FOOT);
            let has_head = tape.read_some::<8>(head)? == *b"APETAGEX";
            tape.cut(if has_head { head } else { start.min(foot) })?;
        } else {
            return Ok(());
        }
    }
}
