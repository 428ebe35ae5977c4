//! MP4: boxes within boxes. Of the boxes of the file, the film and its tracks, those stay that play it; the others become `free`, which every
//! player passes over, as do tracks of something else than picture, sound and words (a camera writes its ways into such). Times of making
//! become zero.

use super::{Fault, Tape};
use shared::media::FileKind;

/// What the file itself may have.
const OF_FILE: &[&[u8; 4]] = &[
    b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"moof", b"mfra", b"sidx", b"styp", b"ssix",
    b"prft",
];
/// What the film may have.
const OF_FILM: &[&[u8; 4]] = &[b"mvhd", b"trak", b"mvex", b"iods", b"free", b"skip"];
/// What a track may have.
const OF_TRACK: &[&[u8; 4]] = &[b"tkhd", b"edts", b"mdia", b"tref", b"free", b"skip"];
/// What the media of a track may have.
const OF_MEDIA: &[&[u8; 4]] = &[b"mdhd", b"hdlr", b"minf", b"elng", b"free", b"skip"];
/// Films of `QuickTime`, which most browsers do not play.
const QUICKTIME: [u8; 4] = *b"qt  ";

/// A box: where it begins, where its content begins, and where it ends.
#[derive(Clone, Copy)]
struct Piece {
    kind: [u8; 4],
    start: u64,
    content: u64,
    end: u64,
}

/// What a film has.
#[derive(Default)]
struct Tracks {
    picture: bool,
    sound: bool,
}

pub fn clean(tape: &mut Tape<'_>) -> Result<FileKind, Fault> {
    if tape.read::<4>(8)? == QUICKTIME {
        return Err(Fault::Unknown);
    }
    let mut tracks = Tracks::default();
    for piece in pieces(tape, 0, tape.length)? {
        match &piece.kind {
            b"moov" => film(tape, piece, &mut tracks)?,
            b"moof" => keep_only(tape, piece, &[b"mfhd", b"traf", b"free", b"skip"])?,
            kind if OF_FILE.contains(&kind) => {}
            _ => free(tape, piece)?,
        }
    }
    match tracks {
        Tracks { picture: true, .. } => Ok(FileKind::Mp4),
        Tracks { sound: true, .. } => Ok(FileKind::M4a),
        Tracks { .. } => Err(Fault::Unknown),
    }
}

fn film(tape: &mut Tape<'_>, film: Piece, tracks: &mut Tracks) -> Result<(), Fault> {
    for piece in pieces(tape, film.content, film.end)? {
        match &piece.kind {
            b"mvhd" => forget_times(tape, piece)?,
            b"trak" => track(tape, piece, tracks)?,
            kind if OF_FILM.contains(&kind) => {}
            _ => free(tape, piece)?,
        }
    }
    Ok(())
}

fn track(tape: &mut Tape<'_>, track: Piece, tracks: &mut Tracks) -> Result<(), Fault> {
    let parts = pieces(tape, track.content, track.end)?;
    let mut handler = [0; 4];
    for media in parts.iter().filter(|piece| piece.kind == *b"mdia") {
        for piece in pieces(tape, media.content, media.end)? {
            match &piece.kind {
                b"mdhd" => forget_times(tape, piece)?,
                b"hdlr" => handler = tape.read::<4>(piece.content + 8)?,
                kind if OF_MEDIA.contains(&kind) => {}
                _ => free(tape, piece)?,
            }
        }
    }
    match &handler {
        b"vide" => tracks.picture = true,
        b"soun" => tracks.sound = true,
        b"text" | b"sbtl" | b"subt" | b"clcp" => {}
        _ => return free(tape, track),
    }
    for piece in parts {
        match &piece.kind {
            b"tkhd" => forget_times(tape, piece)?,
            kind if OF_TRACK.contains(&kind) => {}
            _ => free(tape, piece)?,
        }
    }
    Ok(())
}

fn keep_only(tape: &mut Tape<'_>, of: Piece, kept: &[&[u8; 4]]) -> Result<(), Fault> {
    for piece in pieces(tape, of.content, of.end)? {
        if !kept.contains(&&piece.kind) {
            free(tape, piece)?;
        }
    }
    Ok(())
}

/// The boxes between two places, which they have to fill.
fn pieces(tape: &mut Tape<'_>, from: u64, until: u64) -> Result<Vec<Piece>, Fault> {
    let (mut found, mut start) = (Vec::new(), from);
    while start < until {
        let [s0, s1, s2, s3, kind @ ..] = tape.read::<8>(start)?;
        let (content, size) = match u32::from_be_bytes([s0, s1, s2, s3]) {
            0 => (start + 8, until - start),
            1 => (start + 16, u64::from_be_bytes(tape.read(start + 8)?)),
            size => (start + 8, u64::from(size)),
        };
        let end =
            start.checked_add(size).filter(|end| *end <= until && *end >= content).ok_or(Fault::Damaged)?;
        found.push(Piece { kind, start, content, end });
        start = end;
    }
    Ok(found)
}

/// Makes a box into one that nobody reads.
fn free(tape: &mut Tape<'_>, piece: Piece) -> Result<(), Fault> {
    tape.write(piece.start + 4, b"free")?;
    tape.blank(piece.content, piece.end)
}

/// When it was made and changed: seconds since 1904, of 4 or 8 bytes each.
fn forget_times(tape: &mut Tape<'_>, piece: Piece) -> Result<(), Fault> {
    let length = if tape.read::<1>(piece.content)? == [1] { 16 } else { 8 };
    let from = piece.content + 4;
    if from + length > piece.end {
        return Err(Fault::Damaged);
    }
    tape.blank(from, from + length)
}
