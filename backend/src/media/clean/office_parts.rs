//! The parts of a document: which tell of its maker, which could act, and what is put in the place of those that tell.

use super::{damaged, inner_picture, refused};
use crate::http::error::AppError;
use shared::core::FieldCode;
use shared::media::FileKind;

/// What is done with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Left out: previews, labels, signatures.
    Dropped,
    /// A macro, a program, or an object that needs one.
    Active,
    /// A document in the document.
    Embedded,
    /// Title, author, times.
    CoreProperties,
    /// Company, template, minutes of work.
    AppProperties,
    /// Whatever a program kept there.
    CustomProperties,
    /// The same of an `OpenDocument`.
    Meta,
    /// How an `OpenDocument` was looked at, and on what it was printed.
    Settings,
    /// What an `OpenDocument` consists of.
    Manifest,
    /// What refers to what.
    Relationships,
    /// A printer's name and settings.
    Printer,
    /// Kept; pictures without what stands beside the picture.
    Content,
}

/// Endings of what a click would run.
const PROGRAMS: [&str; 19] = [
    "exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar", "msi",
    "lnk", "sh", "py", "reg",
];

/// What is done with the part of this name.
pub fn part(name: &str) -> Part {
    let name = name.to_lowercase();
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    let first = name.split('/').next().unwrap_or_default();
    let is_embedded = folder.ends_with("embeddings");
    match (first, file) {
        ("meta-inf", "manifest.xml") => Part::Manifest,
        ("basic" | "scripts" | "customui", _) => Part::Active,
        ("docprops", "core.xml") => Part::CoreProperties,
        ("docprops", "app.xml") => Part::AppProperties,
        ("docprops", "custom.xml") => Part::CustomProperties,
        ("thumbnails" | "docmetadata" | "_xmlsignatures" | "meta-inf" | "docprops", _) => Part::Dropped,
        (_, "meta.xml") => Part::Meta,
        (_, "settings.xml") if first != "word" => Part::Settings,
        (_, "vbadata.xml") => Part::Active,
        _ if ending == "psmdcp" => Part::CoreProperties,
        _ if ending == "rels" => Part::Relationships,
        _ if folder.ends_with("printersettings") => Part::Printer,
        _ if is_embedded && matches!(ending, "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp") => {
            Part::Embedded
        }
        _ if is_embedded || folder.contains("activex") => Part::Active,
        _ if file.starts_with("vbaproject") || PROGRAMS.contains(&ending) => Part::Active,
        _ => Part::Content,
    }
}

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const CORE: &str = r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>"#;
const APP: &str =
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>"#;
const CUSTOM: &str =
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>"#;
const META: &str = r#"<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>"#;

/// A part without what it tells of its maker.
pub fn clean(part: Part, content: Vec<u8>) -> Result<Vec<u8>, AppError> {
    let made = |xml: &str| Ok([DECLARATION, "\n", xml].concat().into_bytes());
    match part {
        Part::CoreProperties => made(CORE),
        Part::AppProperties => made(APP),
        Part::CustomProperties => made(CUSTOM),
        Part::Meta => made(META),
        Part::Settings => Ok(settings(&text(content)?).into_bytes()),
        Part::Manifest => manifest(&text(content)?).map(String::into_bytes),
        Part::Relationships => relationships(&text(content)?).map(String::into_bytes),
        // As long as before, and empty.
        Part::Printer => Ok(vec![0; content.len()]),
        _ => Ok(inner_picture(&content)?.unwrap_or(content)),
    }
}

fn text(content: Vec<u8>) -> Result<String, AppError> {
    String::from_utf8(content).map_err(|_| damaged())
}

/// The elements of this name, each with what becomes of it: itself, another text, or nothing.
fn replace_elements(
    xml: &str,
    name: &str,
    mut replace: impl FnMut(&str) -> Result<Option<String>, AppError>,
) -> Result<String, AppError> {
    let (opening, closing) = (format!("<{name} "), format!("</{name}>"));
    let mut rest = xml;
    let mut out = String::with_capacity(xml.len());
    while let Some(start) = rest.find(&opening) {
        let (before, element) = rest.split_at(start);
        out.push_str(before);
        let head = element.find('>').ok_or_else(damaged)? + 1;
        let is_empty = element.get(..head).is_some_and(|head| head.ends_with("/>"));
        let end = if is_empty { head } else { element.find(&closing).ok_or_else(damaged)? + closing.len() };
        let (element, after) = element.split_at(end);
        out.push_str(&replace(element)?.unwrap_or_default());
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn attribute<'a>(element: &'a str, name: &str) -> &'a str {
    let value = [" ", "\n", "\t"].iter().find_map(|gap| element.split_once(&format!("{gap}{name}=")));
    let value = value.map_or("", |(_, value)| value);
    let quote = value.chars().next().unwrap_or('"');
    value.split(quote).nth(1).unwrap_or_default()
}

/// Without the way to a preview or a label; a template is named without the folders of whoever used it. What would be
/// fetched and run from elsewhere is refused.
fn relationships(xml: &str) -> Result<String, AppError> {
    replace_elements(xml, "Relationship", |element| {
        let kind = attribute(element, "Type").to_owned();
        let target = attribute(element, "Target");
        let is_elsewhere = attribute(element, "TargetMode") == "External";
        let kind = kind.rsplit('/').next().unwrap_or_default();
        Ok(match kind {
            "thumbnail" | "classificationlabels" | "origin" | "signature" => None,
            "attachedTemplate" if target.starts_with("http") => {
                return Err(refused(FieldCode::ActiveContent));
            }
            "attachedTemplate" => Some(element.replace(&format!("{target}\""), "file:///Normal.dotm\"")),
            "oleObject" | "subDocument" | "frame" if is_elsewhere => {
                return Err(refused(FieldCode::ActiveContent));
            }
            "vbaProject" => return Err(refused(FieldCode::ActiveContent)),
            _ => Some(element.to_owned()),
        })
    })
}

/// Without the parts that are left out.
fn manifest(xml: &str) -> Result<String, AppError> {
    if xml.contains("encryption-data") {
        return Err(refused(FieldCode::Encrypted));
    }
    replace_elements(xml, "manifest:file-entry", |element| {
        let path = attribute(element, "manifest:full-path");
        Ok((part(path) != Part::Dropped).then(|| element.to_owned()))
    })
}

/// Without the printer.
fn settings(xml: &str) -> String {
    let cleaned = replace_elements(xml, "config:config-item", |element| {
        let name = attribute(element, "config:name");
        Ok((!matches!(name, "PrinterName" | "PrinterSetup")).then(|| element.to_owned()))
    });
    cleaned.unwrap_or_else(|_| xml.to_owned())
}

/// What an `OpenDocument` of this media type is.
pub fn open_document(media_type: &str) -> Option<FileKind> {
    [FileKind::Odt, FileKind::Ods, FileKind::Odp].into_iter().find(|kind| kind.media_type() == media_type)
}

/// What a package with these types is.
pub fn office_open(types: &str) -> Option<FileKind> {
    let is = |main: &str| {
        types.contains(&format!("application/vnd.openxmlformats-officedocument.{main}.main+xml"))
    };
    if is("wordprocessingml.document") {
        Some(FileKind::Docx)
    } else if is("spreadsheetml.sheet") {
        Some(FileKind::Xlsx)
    } else if is("presentationml.presentation") {
        Some(FileKind::Pptx)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_a_part_is() {
        for (name, expected) in [
            ("docProps/core.xml", Part::CoreProperties),
            ("docProps/thumbnail.jpeg", Part::Dropped),
            ("Object 1/meta.xml", Part::Meta),
            ("settings.xml", Part::Settings),
            ("word/settings.xml", Part::Content),
            ("word/_rels/document.xml.rels", Part::Relationships),
            ("word/embeddings/oleObject1.bin", Part::Active),
            ("word/embeddings/Microsoft_Excel_Sheet.xlsx", Part::Embedded),
            ("word/vbaProject.bin", Part::Active),
            ("Basic/Standard/Module1.xml", Part::Active),
            ("word/media/image1.png", Part::Content),
            ("word/media/run.exe", Part::Active),
            ("xl/printerSettings/printerSettings1.bin", Part::Printer),
        ] {
            assert_eq!(part(name), expected, "{name}");
        }
    }

    #[test]
    fn names_no_template_of_ones_own() {
        let of = |target: &str, mode: &str| {
            format!(
                r#"<R><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="{target}" TargetMode="{mode}"/></R>"#
            )
        };
        let cleaned = relationships(&of("file:///C:/Users/maria/Letter.dotx", "External")).unwrap();
        assert!(cleaned.contains("file:///Normal.dotm") && !cleaned.contains("maria"), "{cleaned}");
        assert!(relationships(&of("https://evil.example/t.dotm", "External")).is_err());
        let picture = r#"<R><Relationship Id="a" Type="http://x/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/><Relationship Id="b" Type="http://x/hyperlink" Target="https://a.example" TargetMode="External"/></R>"#;
        let cleaned = relationships(picture).unwrap();
        assert!(!cleaned.contains("thumbnail") && cleaned.contains("https://a.example"), "{cleaned}");
    }
}
