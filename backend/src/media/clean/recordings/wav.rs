//! WAV: chunks of RIFF. Those that make the sound stay; the others become `JUNK`, which every player passes over.

use super::{Fault, Tape};
use shared::media::FileKind;

/// How it is coded, the sound, how many samples it has.
const KEPT: [&[u8; 4]; 3] = [b"fmt ", b"data", b"fact"];

pub fn clean(tape: &mut Tape<'_>) -> Result<FileKind, Fault> {
    let [_, _, _, _, size @ ..] = tape.read::<8>(0)?;
    let end = u64::from(u32::from_le_bytes(size)) + 8;
    if end > tape.length {
        return Err(Fault::Damaged);
    }
    tape.cut(end)?;
    let (mut at, mut has_sound) = (12, false);
    while at < end {
        let [a, b, c, d, size @ ..] = tape.read::<8>(at)?;
        let kind = [a, b, c, d];
        let size = u64::from(u32::from_le_bytes(size));
        let content = at + 8;
        if content + size > end {
            return Err(Fault::Damaged);
        }
        if !KEPT.contains(&&kind) {
            tape.write(at, b"JUNK")?;
            tape.blank(content, content + size)?;
        }
        has_sound |= kind == *b"data";
        // A chunk has an even number of bytes; the last one's filling may be missing.
        at = content + size + size % 2;
    }
    if has_sound { Ok(FileKind::Wav) } else { Err(Fault::Damaged) }
}
