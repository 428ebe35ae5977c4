//! PDF: written anew without its information dictionary, without metadata, without attached files, and without anything that
//! acts by itself. Earlier revisions, which an editor may have left in the file, do not come along.

use super::{damaged, pictures, refused, too_much};
use crate::http::error::AppError;
use lopdf::{DecompressError, Dictionary, Document, Error, LoadOptions, Object};
use shared::core::FieldCode;
use shared::media::MEGABYTE;
use std::time::{Duration, Instant};

/// Most megabytes that one stream may unfold into.
const STREAM_MEGABYTES: u32 = 64;
/// Most objects of a document.
const OBJECTS: usize = 500_000;
/// Most pages whose text is read.
const PAGES: usize = 1_000;
/// Most bytes of text.
const TEXT_BYTES: usize = 1_000_000;
/// How long reading the text may take.
const TIME: Duration = Duration::from_mins(1);

/// Keys that tell of the maker, or start something, wherever they stand.
const TELLING: [&[u8]; 7] =
    [b"Metadata", b"PieceInfo", b"LastModified", b"OpenAction", b"JavaScript", b"EmbeddedFiles", b"XFA"];
/// The same, but so short that a font or a picture may be called so in a list of them.
const SHORT: [&[u8]; 3] = [b"AA", b"AF", b"EF"];
/// One of these stands in everything but such a list.
const NO_LIST: [&[u8]; 8] = [b"Type", b"Subtype", b"FT", b"T", b"F", b"UF", b"Kids", b"Parent"];
/// Actions that do more than lead to a place.
const ACTIONS: [&[u8]; 9] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"GoToE",
    b"RichMediaExecute",
];
/// Keys with words for people in them.
const WORDS: [&[u8]; 9] = [b"Title", b"Contents", b"V", b"DV", b"TU", b"Alt", b"ActualText", b"Subj", b"URI"];
/// Streams that are nothing but metadata or attached.
const STREAMS: [&[u8]; 2] = [b"Metadata", b"EmbeddedFile"];

/// A clean copy.
pub fn clean(file: &[u8]) -> Result<Vec<u8>, AppError> {
    let mut document = load(file)?;
    document.trailer.remove(b"Info");
    for object in document.objects.values_mut() {
        clean_object(object, 0);
    }
    if document.get_pages().is_empty() {
        return Err(damaged());
    }
    document.prune_objects();
    // So that what is clean already comes out as it went in.
    document.renumber_objects();
    let mut bytes = Vec::with_capacity(file.len());
    document.save_modern(&mut bytes).map_err(|_| damaged())?;
    Ok(bytes)
}

fn load(file: &[u8]) -> Result<Document, AppError> {
    let limit = usize::try_from(STREAM_MEGABYTES * MEGABYTE).unwrap_or(usize::MAX);
    let document = Document::load_mem_with_options(file, LoadOptions::with_max_decompressed_size(limit));
    let document = document.map_err(|error| match error {
        Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => too_much(STREAM_MEGABYTES),
        Error::InvalidPassword | Error::Decryption(_) | Error::UnsupportedSecurityHandler(_) => {
            refused(FieldCode::Encrypted)
        }
        _ => damaged(),
    })?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(refused(FieldCode::Encrypted));
    }
    if document.objects.len() > OBJECTS {
        return Err(too_much(STREAM_MEGABYTES));
    }
    Ok(document)
}

/// How deep an object may lie in another; the reader allows no more.
const DEPTH: u32 = 200;

fn clean_object(object: &mut Object, depth: u32) {
    if depth > DEPTH {
        *object = Object::Null;
        return;
    }
    match object {
        Object::Array(items) => {
            for item in items {
                clean_object(item, depth + 1);
            }
        }
        Object::Dictionary(dictionary) => clean_dictionary(dictionary, depth),
        Object::Stream(stream) => {
            clean_dictionary(&mut stream.dict, depth);
            if STREAMS.iter().any(|kind| stream.dict.has_type(kind)) {
                stream.dict = Dictionary::new();
                stream.set_content(Vec::new());
            } else if is_photo(&stream.dict)
                && let Some(picture) = pictures::jpeg(&stream.content)
                && picture.orientation == 1
            {
                stream.set_content(picture.bytes);
            }
        }
        _ => {}
    }
}

fn clean_dictionary(dictionary: &mut Dictionary, depth: u32) {
    let acts = dictionary.get(b"S").and_then(Object::as_name).is_ok_and(|name| ACTIONS.contains(&name));
    if acts {
        // An action without a kind does nothing.
        *dictionary = Dictionary::new();
        return;
    }
    for key in TELLING {
        dictionary.remove(key);
    }
    if NO_LIST.iter().any(|key| dictionary.has(key)) {
        for key in SHORT {
            dictionary.remove(key);
        }
    }
    for (_, value) in dictionary.iter_mut() {
        clean_object(value, depth + 1);
    }
}

fn is_photo(dictionary: &Dictionary) -> bool {
    dictionary.get(b"Filter").and_then(Object::as_name).is_ok_and(|name| name == b"DCTDecode")
}

/// What a clean document says, page after page, as far as it can be read in a minute.
pub fn text(file: &[u8]) -> Result<String, AppError> {
    let (mut text, _) = pages(&load(file)?, PAGES, TEXT_BYTES);
    text.truncate(text.floor_char_boundary(TEXT_BYTES));
    Ok(text.trim().to_owned())
}

/// Everything that a clean document says, its pages first, then its titles, notes and fields.
///
/// # Errors
/// If that is more than can be read in a minute, or than so many bytes.
pub fn words(file: &[u8], most: usize) -> Result<String, AppError> {
    let document = load(file)?;
    let (mut text, is_whole) = pages(&document, usize::MAX, most);
    if !is_whole {
        return Err(too_much(u32::try_from(most).unwrap_or(u32::MAX) / MEGABYTE));
    }
    for object in document.objects.values() {
        push_words(object, &mut text, 0);
    }
    Ok(text)
}

/// What the first pages say, and whether that is all of it.
fn pages(document: &Document, most_pages: usize, most_bytes: usize) -> (String, bool) {
    let started = Instant::now();
    let limit = usize::try_from(STREAM_MEGABYTES * MEGABYTE).unwrap_or(usize::MAX);
    let (mut text, mut is_whole) = (String::new(), true);
    for (read, page) in document.get_pages().keys().enumerate() {
        if started.elapsed() > TIME || text.len() > most_bytes || read == most_pages {
            is_whole = false;
            break;
        }
        // A page with an odd font says nothing; the others do.
        text.push_str(&document.extract_text_with_limit(&[*page], limit).unwrap_or_default());
        text.push('\n');
    }
    text.retain(|letter| letter == '\n' || !letter.is_control());
    (text, is_whole)
}

/// The words of an object, a line each: of bookmarks, notes, fields of forms, links, and pictures.
fn push_words(object: &Object, to: &mut String, depth: u32) {
    let dictionary = match object {
        Object::Array(items) if depth <= DEPTH => {
            return items.iter().for_each(|item| push_words(item, to, depth + 1));
        }
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return,
    };
    if depth > DEPTH {
        return;
    }
    for (key, value) in dictionary {
        if WORDS.contains(&key.as_slice())
            && let Ok(words) = lopdf::decode_text_string(value)
        {
            to.push_str(&words);
            to.push('\n');
        }
        push_words(value, to, depth + 1);
    }
}
