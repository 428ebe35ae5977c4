//! Recordings made by hand, with something about their maker wherever a device writes it.

use super::*;
use proptest::prelude::*;

const SECRET: &[u8] = b"+44.4268+026.1025/ Maria's phone";
const SOUND: &[u8] = &[7; 400];

fn joined(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

fn chunk(kind: &[u8], content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len()).unwrap().to_le_bytes();
    joined(&[kind, &size, content, &vec![0; content.len() % 2]])
}

fn wav() -> Vec<u8> {
    let chunks =
        [chunk(b"LIST", SECRET), chunk(b"fmt ", &[1; 16]), chunk(b"data", SOUND), chunk(b"id3 ", SECRET)];
    let body = joined(&[b"WAVE", &chunks.concat()]);
    joined(&[b"RIFF", &u32::try_from(body.len()).unwrap().to_le_bytes(), &body])
}

fn mp3() -> Vec<u8> {
    let size = [0, 0, 0, u8::try_from(SECRET.len()).unwrap()];
    let old = joined(&[b"TAG", SECRET, &vec![b' '; 125 - SECRET.len()]]);
    let ape = u32::try_from(SECRET.len() + 32).unwrap().to_le_bytes();
    let foot = joined(&[b"APETAGEX", &[0, 0, 0, 0], &ape, &[0; 16]]);
    joined(&[b"ID3\x04\x00\x40", &size, SECRET, &[0, 0], &[0xFF, 0xFB, 0x90, 0], SOUND, SECRET, &foot, &old])
}

fn boxed(kind: &[u8], content: &[u8]) -> Vec<u8> {
    joined(&[&u32::try_from(content.len() + 8).unwrap().to_be_bytes(), kind, content])
}

fn track(handler: &[u8]) -> Vec<u8> {
    let times = joined(&[&[0; 4], &[0xAB; 8], &[0; 12]]);
    let media = [
        boxed(b"mdhd", &times),
        boxed(b"hdlr", &joined(&[&[0; 8], handler, &[0; 13]])),
        boxed(b"minf", b"how to play"),
    ];
    boxed(
        b"trak",
        &[boxed(b"tkhd", &times), boxed(b"mdia", &media.concat()), boxed(b"udta", SECRET)].concat(),
    )
}

fn mp4(handlers: &[&[u8]]) -> Vec<u8> {
    let times = joined(&[&[1, 0, 0, 0], &[0xAB; 16], &[0; 8]]);
    let tracks: Vec<u8> = handlers.iter().flat_map(|handler| track(handler)).collect();
    let film = [boxed(b"mvhd", &times), tracks, boxed(b"udta", SECRET), boxed(b"meta", SECRET)].concat();
    [
        boxed(b"ftyp", b"isom\0\0\0\0"),
        boxed(b"uuid", SECRET),
        boxed(b"mdat", SOUND),
        boxed(b"moov", &film),
        boxed(b"XMP_", SECRET),
    ]
    .concat()
}

fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
    let size = u64::try_from(content.len()).unwrap() | (1 << 56);
    joined(&[id, &size.to_be_bytes(), content])
}

fn webm(kind: &[u8]) -> Vec<u8> {
    let info =
        [element(&[0x2A, 0xD7, 0xB1], &[1]), element(&[0x7B, 0xA9], SECRET), element(&[0x44, 0x61], SECRET)];
    let unknown = joined(&[&[0x1F, 0x43, 0xB6, 0x75], &[0xFF], &element(&[0xE7], &[0])]);
    let segment = [
        element(&[0x15, 0x49, 0xA9, 0x66], &info.concat()),
        element(&[0x1F, 0x43, 0xB6, 0x75], SOUND),
        unknown,
        element(&[0x12, 0x54, 0xC3, 0x67], SECRET),
        element(&[0x19, 0x41, 0xA4, 0x69], SECRET),
    ];
    let begun = joined(&[&[0x18, 0x53, 0x80, 0x67], &[0x01], &[0xFF; 7], &segment.concat()]);
    [element(&[0x1A, 0x45, 0xDF, 0xA3], &element(&[0x42, 0x82], kind)), begun].concat()
}

/// What becomes of a file.
fn cleaned(bytes: &[u8]) -> Result<(FileKind, Vec<u8>), AppError> {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    let kind = kind_of(&mut file).unwrap().ok_or_else(|| refused(FieldCode::UnknownKind))?;
    let kind = clean(kind, &mut file)?;
    let mut bytes = Vec::new();
    file.rewind().unwrap();
    file.read_to_end(&mut bytes).unwrap();
    Ok((kind, bytes))
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn what_a_device_wrote_is_gone_and_the_sound_is_there() {
    for (file, kind) in [
        (wav(), FileKind::Wav),
        (mp3(), FileKind::Mp3),
        (mp4(&[b"vide", b"soun"]), FileKind::Mp4),
        (mp4(&[b"soun"]), FileKind::M4a),
        (webm(b"webm"), FileKind::Webm),
    ] {
        assert!(has(&file, SECRET));
        let (found, clean) = cleaned(&file).unwrap();
        assert_eq!(found, kind);
        assert!(!has(&clean, SECRET) && !has(&clean, b"Maria") && !has(&clean, &[0xAB; 8]), "{kind}");
        let place = |bytes: &[u8]| bytes.windows(SOUND.len()).position(|window| window == SOUND);
        assert_eq!(place(&clean), place(&file), "{kind}: the sound lies where it lay");
        assert_eq!(cleaned(&clean).unwrap(), (kind, clean.clone()), "{kind}: cleaned twice is cleaned once");
    }
}

#[test]
fn a_track_of_places_is_no_part_of_a_film() {
    let (_, clean) = cleaned(&mp4(&[b"vide", b"meta", b"soun"])).unwrap();
    let count = |kind: &[u8]| clean.windows(kind.len()).filter(|window| *window == kind).count();
    assert_eq!((count(b"trak"), count(b"vide"), count(b"soun")), (2, 1, 1));
}

#[test]
fn what_browsers_do_not_play_is_refused() {
    let code = |bytes: &[u8]| match cleaned(bytes) {
        Err(error) => error.to_problem().errors[0].code,
        Ok((kind, _)) => panic!("{kind}"),
    };
    assert_eq!(code(&webm(b"matroska")), FieldCode::UnknownKind);
    assert_eq!(
        code(&[boxed(b"ftyp", b"qt  \0\0\0\0"), boxed(b"moov", b"")].concat()),
        FieldCode::UnknownKind
    );
    assert_eq!(
        code(&[boxed(b"ftyp", b"heic\0\0\0\0"), boxed(b"mdat", b"x")].concat()),
        FieldCode::UnknownKind
    );
    assert_eq!(code(b"a text"), FieldCode::UnknownKind);
    for whole in [wav(), mp4(&[b"vide"]), webm(b"webm")] {
        let cut = whole.len() - 20;
        assert_eq!(code(&whole[..cut]), FieldCode::Damaged);
    }
    assert_eq!(code(b"ID3\x04\0\0\0\0\x7F\x7Fshort"), FieldCode::Damaged);
}

proptest! {
    #[test]
    fn nothing_panics_or_grows(which in 0_usize..4, at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 1..12)) {
        let mut file = [wav(), mp3(), mp4(&[b"vide", b"meta"]), webm(b"webm")][which].clone();
        let start = at.index(file.len());
        for (place, byte) in (start..file.len()).zip(bytes) {
            file[place] = byte;
        }
        if let Ok((_, clean)) = cleaned(&file) {
            prop_assert!(clean.len() <= file.len());
        }
    }
}
