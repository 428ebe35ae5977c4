//! What a clean file says, for the privacy guard: a PDF's pages, titles and fields; the text of a document of Office or of
//! `OpenDocument`, with what its pictures are said to show and where its links lead. Pictures themselves are not read.

use super::{Limited, damaged, pdf, too_much};
use crate::http::error::AppError;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use shared::media::{FileKind, MEGABYTE};
use std::borrow::Cow;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Most megabytes of text.
const MEGABYTES: u32 = 8;
/// Most megabytes of one part that is read.
const PART_MEGABYTES: u32 = 100;
/// Attributes with words in them.
const TELLING: [&[u8]; 6] = [b"descr", b"title", b"alt", b"Target", b"href", b"string-value"];
/// Elements of sheets with numbers and formulas: amounts, not words.
const NUMBERS: [&[u8]; 2] = [b"v", b"f"];
/// Elements whose words belong to the line that they stand in.
const WITHIN: [&[u8]; 9] = [b"r", b"t", b"span", b"a", b"rPr", b"b", b"i", b"s", b"proofErr"];

/// All that a file says.
///
/// # Errors
/// If it cannot be read, or says more than can be read at once: what nobody has read may say anything.
pub fn words(kind: FileKind, file: &[u8]) -> Result<String, AppError> {
    match kind {
        FileKind::Pdf => pdf::words(file, most()),
        FileKind::Docx | FileKind::Xlsx | FileKind::Pptx | FileKind::Odt | FileKind::Ods | FileKind::Odp => {
            let mut text = String::new();
            document(file, &mut text, true)?;
            Ok(text)
        }
        _ => Ok(String::new()),
    }
}

fn most() -> usize {
    usize::try_from(MEGABYTES * MEGABYTE).unwrap_or(usize::MAX)
}

/// The words of all parts; of documents within it too, which have none within them.
fn document(file: &[u8], to: &mut String, is_outer: bool) -> Result<(), AppError> {
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| damaged())?;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| damaged())?;
        let name = entry.name().map_err(|_| damaged())?.to_lowercase();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending {
            "xml" | "rels" => part(&read(&mut entry)?, to)?,
            "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" if is_outer => {
                document(&read(&mut entry)?, to, false)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn read(entry: &mut impl Read) -> Result<Vec<u8>, AppError> {
    let mut content = Vec::new();
    let left = usize::try_from(PART_MEGABYTES * MEGABYTE).unwrap_or(usize::MAX);
    std::io::copy(entry, &mut Limited { inner: &mut content, left }).map_err(|_| damaged())?;
    Ok(content)
}

/// The words of a part, a line for each paragraph, cell and attribute.
fn part(xml: &[u8], to: &mut String) -> Result<(), AppError> {
    let xml = decoded(xml);
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    let mut is_number = false;
    loop {
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(element) => {
                is_number = NUMBERS.contains(&element.local_name().as_ref());
                attributes(&element, to)?;
            }
            Event::Empty(element) => {
                attributes(&element, to)?;
                if !WITHIN.contains(&element.local_name().as_ref()) {
                    to.push(' ');
                }
            }
            Event::End(element) => {
                is_number = false;
                if !WITHIN.contains(&element.local_name().as_ref()) {
                    break_line(to);
                }
            }
            Event::Text(text) if !is_number => to.push_str(&text.decode().map_err(|_| damaged())?),
            Event::CData(text) if !is_number => to.push_str(&text.decode().map_err(|_| damaged())?),
            Event::GeneralRef(reference) if !is_number => push_reference(&reference, to)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
        if to.len() > most() {
            return Err(too_much(MEGABYTES));
        }
    }
}

/// Parts are UTF-8, and now and then UTF-16 with its mark.
fn decoded(xml: &[u8]) -> Cow<'_, str> {
    let units = |from: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| from(*pair)).collect();
        String::from_utf16_lossy(&units).into()
    };
    match xml {
        [0xFF, 0xFE, rest @ ..] => units(u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => units(u16::from_be_bytes, rest),
        _ => String::from_utf8_lossy(xml),
    }
}

fn break_line(to: &mut String) {
    if !to.ends_with('\n') {
        to.push('\n');
    }
}

fn push_reference(reference: &BytesRef, to: &mut String) -> Result<(), AppError> {
    if let Some(letter) = reference.resolve_char_ref().map_err(|_| damaged())? {
        to.push(letter);
        return Ok(());
    }
    let name = reference.decode().map_err(|_| damaged())?;
    to.push_str(quick_xml::escape::resolve_predefined_entity(&name).unwrap_or(" "));
    Ok(())
}

/// What stands in attributes for people to read, on a line of its own behind the words so far.
fn attributes(element: &BytesStart, to: &mut String) -> Result<(), AppError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| damaged())?;
        if TELLING.contains(&attribute.key.local_name().as_ref()) {
            let value = String::from_utf8_lossy(&attribute.value);
            let value = quick_xml::escape::unescape(&value).map_err(|_| damaged())?;
            if !value.is_empty() {
                break_line(to);
                to.push_str(&value);
                to.push('\n');
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(xml: &str) -> String {
        let mut text = String::new();
        part(xml.as_bytes(), &mut text).unwrap();
        text
    }

    #[test]
    fn runs_of_a_paragraph_are_one_line() {
        let word = r"<w:body><w:p><w:r><w:t>CNP 6991</w:t></w:r><w:proofErr/><w:r><w:t>231400016</w:t></w:r></w:p><w:p><w:r><w:t>Ana</w:t></w:r></w:p></w:body>";
        assert_eq!(said(word), "CNP 6991231400016\nAna\n");
        let odt = r"<office:text><text:p>CNP <text:span>6991</text:span>2314&#48;0016</text:p></office:text>";
        assert_eq!(said(odt).trim(), "CNP 6991231400016");
    }

    #[test]
    fn attributes_say_something_and_amounts_do_not() {
        let picture = r#"<w:p><w:r><wp:docPr id="1" descr="Call &amp; ask 0740 123 456"/></w:r></w:p>"#;
        assert_eq!(said(picture).trim(), "Call & ask 0740 123 456");
        assert_eq!(said("<row><c><v>740123456</v></c><c><is><t>Sum</t></is></c></row>").trim(), "Sum");
    }

    #[test]
    fn what_is_no_xml_is_not_let_pass() {
        assert!(part(b"<w:p><w:t>Ana</w:t", &mut String::new()).is_err());
    }
}
