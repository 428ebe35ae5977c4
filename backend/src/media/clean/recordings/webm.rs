//! `WebM`: elements of EBML. Tags and attached files become `Void`, which every player passes over, and of the information about the film what
//! is no part of playing it.

use super::{Fault, Tape};
use shared::media::FileKind;

const HEADER: u64 = 0x1A45_DFA3;
const KIND: u64 = 0x4282;
const SEGMENT: u64 = 0x1853_8067;
const CLUSTER: u64 = 0x1F43_B675;
const INFO: u64 = 0x1549_A966;
/// Tags, attachments.
const BESIDE: [u64; 2] = [0x1254_C367, 0x1941_A469];
/// How many nanoseconds a tick has, how long it lasts.
const OF_INFO: [u64; 2] = [0x002A_D7B1, 0x4489];
/// What fills a gap.
const VOID: u64 = 0xEC;

/// An element: where it begins, where its content begins, and where it ends if it says so.
#[derive(Clone, Copy)]
struct Element {
    id: u64,
    start: u64,
    content: u64,
    end: Option<u64>,
}

pub fn clean(tape: &mut Tape<'_>) -> Result<FileKind, Fault> {
    let header = element(tape, 0)?;
    let end = header.end.filter(|_| header.id == HEADER).ok_or(Fault::Damaged)?;
    if !is_webm(tape, header.content, end)? {
        return Err(Fault::Unknown);
    }
    let (mut at, mut has_media) = (end, false);
    while at < tape.length {
        let found = element(tape, at)?;
        at = match (found.id, found.end) {
            // What is recorded as it happens does not say how long it is: its parts follow each other.
            (SEGMENT, _) | (CLUSTER, None) => found.content,
            (INFO, Some(end)) => {
                of_info(tape, found.content, end)?;
                end
            }
            (id, Some(end)) => {
                if BESIDE.contains(&id) {
                    void(tape, found.start, end)?;
                }
                end
            }
            (_, None) => return Err(Fault::Damaged),
        };
        has_media |= found.id == CLUSTER;
    }
    if has_media { Ok(FileKind::Webm) } else { Err(Fault::Damaged) }
}

fn is_webm(tape: &mut Tape<'_>, mut at: u64, until: u64) -> Result<bool, Fault> {
    while at < until {
        let found = element(tape, at)?;
        if found.id == KIND {
            return Ok(tape.read_some::<5>(found.content)?.starts_with(b"webm"));
        }
        at = found.end.ok_or(Fault::Damaged)?;
    }
    Ok(false)
}

fn of_info(tape: &mut Tape<'_>, mut at: u64, until: u64) -> Result<(), Fault> {
    while at < until {
        let found = element(tape, at)?;
        at = found.end.filter(|end| *end <= until).ok_or(Fault::Damaged)?;
        if !OF_INFO.contains(&found.id) {
            void(tape, found.start, at)?;
        }
    }
    Ok(())
}

fn element(tape: &mut Tape<'_>, start: u64) -> Result<Element, Fault> {
    let (id, content) = number(tape, start, 4, false)?;
    let (size, content) = number(tape, content, 8, true)?;
    let end = match size {
        None => None,
        Some(size) => {
            Some(content.checked_add(size).filter(|end| *end <= tape.length).ok_or(Fault::Damaged)?)
        }
    };
    Ok(Element { id: id.ok_or(Fault::Damaged)?, start, content, end })
}

/// A number whose first byte says how many there are, and where it ends. Of a size the mark of its length goes, and all ones say nothing.
fn number(tape: &mut Tape<'_>, at: u64, most: u32, is_size: bool) -> Result<(Option<u64>, u64), Fault> {
    let bytes = tape.read_some::<8>(at)?;
    let [first, ..] = bytes;
    let length = first.leading_zeros() + 1;
    let end = at + u64::from(length);
    if length > most || end > tape.length {
        return Err(Fault::Damaged);
    }
    let number = u64::from_be_bytes(bytes) >> (64 - 8 * length);
    let unmarked = u64::MAX >> (64 - 7 * length);
    if !is_size {
        return Ok((Some(number), end));
    }
    let size = number & unmarked;
    Ok(((size != unmarked).then_some(size), end))
}

/// Makes this place into one that nobody reads.
fn void(tape: &mut Tape<'_>, from: u64, until: u64) -> Result<(), Fault> {
    tape.blank(from, until)?;
    // The id and a size of one byte, or of eight.
    match until - from {
        0 | 1 => Err(Fault::Damaged),
        length @ 2..=9 => {
            let size = u8::try_from(length - 2).map_err(|_| Fault::Damaged)?;
            tape.write(from, &[u8::try_from(VOID).unwrap_or_default(), 0x80 | size])
        }
        length => {
            let size = (length - 9) | (1 << 56);
            tape.write(from, &[u8::try_from(VOID).unwrap_or_default()])?;
            tape.write(from + 1, &size.to_be_bytes())
        }
    }
}
