//! What goes in and what comes out, kind by kind. `SECRET` stands for all that a maker's program writes about the maker.

use super::*;
use image::{DynamicImage, ImageFormat, RgbImage};
use lopdf::{Document, Object, Stream, dictionary};
use std::io::Read;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const SECRET: &str = "Maria-Secret-44.4268,26.1025";

fn code(file: &[u8]) -> Option<FieldCode> {
    match clean(file) {
        Ok(_) => None,
        Err(AppError::Fields(errors)) => errors.first().map(|error| error.code),
        Err(other) => panic!("{other:?}"),
    }
}

fn cleaned(file: &[u8]) -> Cleaned {
    clean(file).unwrap_or_else(|error| panic!("{error:?}"))
}

fn has_secret(bytes: &[u8]) -> bool {
    contains(bytes, SECRET.as_bytes()) || contains(bytes, &utf16(SECRET))
}

/// Wider than high, each pixel another colour.
fn photo(format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(60, 40, |x, y| {
        image::Rgb([u8::try_from(x * 4).unwrap(), u8::try_from(y * 6).unwrap(), 90])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn pixels(bytes: &[u8]) -> RgbImage {
    image::load_from_memory(bytes).unwrap().to_rgb8()
}

/// An EXIF block that says which side is up, and a secret.
fn exif(orientation: u16) -> Vec<u8> {
    [exif::block(orientation), SECRET.as_bytes().to_vec()].concat()
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], length.as_slice(), content].concat()
}

/// A JPEG as a telephone makes it: EXIF, XMP, a profile, a comment, and a second picture behind the end.
fn jpeg_of_a_telephone(orientation: u16) -> Vec<u8> {
    let plain = photo(ImageFormat::Jpeg);
    let beside = [
        segment(0xE1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat()),
        segment(0xE1, format!("http://ns.adobe.com/xap/1.0/\0<x>{SECRET}</x>").as_bytes()),
        segment(0xE2, format!("ICC_PROFILE\0\x01\x01{SECRET}").as_bytes()),
        segment(0xED, format!("Photoshop 3.0\0{SECRET}").as_bytes()),
        segment(0xFE, SECRET.as_bytes()),
    ]
    .concat();
    let second =
        [&plain[..2], &segment(0xE1, &[b"Exif\0\0".as_slice(), &exif(1)].concat()), &plain[2..]].concat();
    [&plain[..2], &beside, &plain[2..], &second].concat()
}

#[test]
fn a_jpeg_keeps_its_pixels_and_which_side_is_up() {
    let sent = jpeg_of_a_telephone(6);
    assert!(has_secret(&sent));
    let file = cleaned(&sent);
    assert!(!has_secret(&file.bytes) && !contains(&file.bytes, b"ICC_PROFILE"));
    assert_eq!((file.kind, file.pixels), (FileKind::Jpeg, Some((40, 60))));
    assert_eq!(pixels(&file.bytes), pixels(&photo(ImageFormat::Jpeg)));
    assert_eq!(pictures::jpeg(&file.bytes).unwrap().orientation, 6);
    let thumbnail = pixels(&file.thumbnail.unwrap());
    assert_eq!(thumbnail.dimensions(), (40, 60));
    assert_eq!(cleaned(&jpeg_of_a_telephone(1)).pixels, Some((60, 40)));
}

#[test]
fn a_png_keeps_its_pixels_only() {
    let plain = photo(ImageFormat::Png);
    // Behind the header chunk; nobody checks the sums of chunks that go.
    let text = [&[0, 0, 0, 32], b"tEXt".as_slice(), b"Aut\0", SECRET.as_bytes(), &[0; 4]].concat();
    let sent = [&plain[..33], &text, &plain[33..], SECRET.as_bytes()].concat();
    let file = cleaned(&sent);
    assert!(has_secret(&sent) && !has_secret(&file.bytes));
    assert_eq!(file.bytes, plain);
    assert_eq!((file.kind, file.pixels), (FileKind::Png, Some((60, 40))));
}

#[test]
fn a_webp_keeps_its_pixels_and_which_side_is_up() {
    let plain = photo(ImageFormat::WebP);
    let mut sent = b"WEBP".to_vec();
    let chunk = |kind: &[u8], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap().to_le_bytes();
        [kind, &length, content, &vec![0; content.len() % 2]].concat()
    };
    sent.extend(chunk(b"VP8X", &[0b0000_1100, 0, 0, 0, 59, 0, 0, 39, 0, 0]));
    sent.extend(&plain[12..]);
    sent.extend(chunk(b"EXIF", &exif(8)));
    sent.extend(chunk(b"XMP ", SECRET.as_bytes()));
    let sent = chunk(b"RIFF", &sent);
    let file = cleaned(&sent);
    assert!(has_secret(&sent) && !has_secret(&file.bytes));
    assert_eq!((file.kind, file.pixels), (FileKind::Webp, Some((40, 60))));
    assert_eq!(pixels(&file.bytes), pixels(&plain));
    assert_eq!(pixels(&cleaned(&plain).bytes), pixels(&plain));
}

#[test]
fn a_gif_keeps_its_frames_only() {
    let plain = photo(ImageFormat::Gif);
    let (start, end) = plain.split_at(plain.len() - 1);
    let comment = [&[0x21, 0xFE, 28], SECRET.as_bytes(), &[0]].concat();
    assert_eq!(SECRET.len(), 28);
    let sent = [start, &comment, end, SECRET.as_bytes()].concat();
    let file = cleaned(&sent);
    assert!(has_secret(&sent) && !has_secret(&file.bytes));
    assert_eq!((file.kind, file.pixels), (FileKind::Gif, Some((60, 40))));
    assert_eq!(pixels(&file.bytes), pixels(&plain));
}

#[test]
fn a_picture_of_a_gigapixel_is_not_unpacked() {
    let mut png = photo(ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
    let sum = crc32(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    assert_eq!(code(&png), Some(FieldCode::TooMuchInside));
}

fn crc32(bytes: &[u8]) -> u32 {
    bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 },
        )
    }) ^ !0
}

#[test]
fn other_things_are_not_taken_whatever_they_are_called() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"#;
    let html = "<!DOCTYPE html><script>alert(1)</script>";
    for other in [svg.as_bytes(), html.as_bytes(), b"MZ\x90\0", b"", b"\x7fELF", OLE, b"BM", b"just words"] {
        assert_eq!(code(other), Some(FieldCode::UnknownKind), "{}", String::from_utf8_lossy(other));
    }
    assert_eq!(code(&packed(&[("song.mp3", b"la")])), Some(FieldCode::UnknownKind), "a ZIP of anything");
    assert_eq!(code(&[OLE, &utf16("EncryptedPackage")].concat()), Some(FieldCode::Encrypted));
}

#[test]
fn what_is_cut_off_is_damaged() {
    let docx = docx(&[]);
    let pdf = pdf();
    for whole in [photo(ImageFormat::Png), photo(ImageFormat::Gif), docx, pdf] {
        let half = &whole[..whole.len() / 2];
        assert_eq!(code(half), Some(FieldCode::Damaged), "{}", String::from_utf8_lossy(&whole[..4]));
    }
    assert_eq!(code(b"%PDF-1.7 nothing more"), Some(FieldCode::Damaged));
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            (entry.name().unwrap().into_owned(), content)
        })
        .collect()
}

const TYPES: &str = r#"<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELATIONSHIPS: &str = r#"<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://x/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>"#;

fn docx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let core = format!("<cp:coreProperties><dc:creator>{SECRET}</dc:creator></cp:coreProperties>");
    let app = format!("<Properties><Company>{SECRET}</Company></Properties>");
    let photo = jpeg_of_a_telephone(1);
    let parts: [(&str, &[u8]); 7] = [
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONSHIPS.as_bytes()),
        ("word/document.xml", b"<w:document>Words that stay</w:document>"),
        ("docProps/core.xml", core.as_bytes()),
        ("docProps/app.xml", app.as_bytes()),
        ("docProps/thumbnail.jpeg", &photo),
        ("word/media/image1.jpeg", &photo),
    ];
    packed(&[&parts, more].concat())
}

#[test]
fn a_document_keeps_its_words_and_pictures_only() {
    let file = cleaned(&docx(&[]));
    assert_eq!((file.kind, file.pixels, file.thumbnail), (FileKind::Docx, None, None));
    let parts = unpacked(&file.bytes);
    assert!(parts.iter().all(|(_, content)| !has_secret(content)), "{parts:?}");
    let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"word/media/image1.jpeg") && !names.contains(&"docProps/thumbnail.jpeg"));
    let text = |wanted: &str| {
        let part = parts.iter().find(|(name, _)| name == wanted).unwrap();
        String::from_utf8(part.1.clone()).unwrap()
    };
    assert!(text("word/document.xml").contains("Words that stay"));
    assert!(!text("_rels/.rels").contains("thumbnail") && text("_rels/.rels").contains("officeDocument"));
    assert!(text("docProps/core.xml").contains("coreProperties"));
}

#[test]
fn the_table_behind_a_chart_is_cleaned_too() {
    let types = TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet");
    let core = format!("<creator>{SECRET}</creator>");
    let sheet = packed(&[("[Content_Types].xml", types.as_bytes()), ("docProps/core.xml", core.as_bytes())]);
    let file = cleaned(&docx(&[("word/embeddings/Sheet1.xlsx", &sheet)]));
    let parts = unpacked(&file.bytes);
    let inner = unpacked(&parts.iter().find(|(name, _)| name.ends_with("Sheet1.xlsx")).unwrap().1);
    assert!(inner.iter().all(|(_, content)| !has_secret(content)));
    let deep = docx(&[("word/embeddings/a.docx", &docx(&[("word/embeddings/b.docx", &docx(&[]))]))]);
    assert_eq!(code(&deep), Some(FieldCode::ActiveContent), "a document in a document in a document");
}

#[test]
fn what_could_act_is_refused() {
    for part in
        ["word/vbaProject.bin", "word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml", "run.exe"]
    {
        assert_eq!(code(&docx(&[(part, b"x")])), Some(FieldCode::ActiveContent), "{part}");
    }
    let types = TYPES.replace("officedocument.wordprocessingml.document", "ms-word.document.macroEnabled");
    assert_eq!(code(&packed(&[("[Content_Types].xml", types.as_bytes())])), Some(FieldCode::ActiveContent));
    assert_eq!(code(&docx(&[("../../etc/passwd", b"x")])), Some(FieldCode::Damaged), "a way out");
    assert_eq!(code(&docx(&[("WORD/document.xml", b"x")])), Some(FieldCode::Damaged), "twice the same");
}

#[test]
fn a_document_that_unfolds_without_end_is_refused() {
    let zeros = vec![0; 101 * 1024 * 1024];
    let bomb = docx(&[("word/big.xml", &zeros)]);
    assert!(bomb.len() < 300_000);
    assert_eq!(code(&bomb), Some(FieldCode::TooMuchInside));
}

#[test]
fn an_open_document_keeps_its_words_only() {
    let meta = format!("<office:meta><dc:creator>{SECRET}</dc:creator></office:meta>");
    let settings = format!(
        r#"<s><config:config-item config:name="PrinterName" config:type="string">{SECRET}</config:config-item><config:config-item config:name="Zoom" config:type="int">1</config:config-item></s>"#
    );
    let manifest = r#"<m><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/></m>"#;
    let with = |manifest: &str, more: &[(&str, &[u8])]| {
        let parts: [(&str, &[u8]); 6] = [
            ("mimetype", FileKind::Odt.media_type().as_bytes()),
            ("content.xml", b"<text>Words that stay</text>"),
            ("meta.xml", meta.as_bytes()),
            ("settings.xml", settings.as_bytes()),
            ("Thumbnails/thumbnail.png", SECRET.as_bytes()),
            ("META-INF/manifest.xml", manifest.as_bytes()),
        ];
        packed(&[&parts, more].concat())
    };
    let file = cleaned(&with(manifest, &[]));
    assert_eq!(file.kind, FileKind::Odt);
    let parts = unpacked(&file.bytes);
    assert!(parts.iter().all(|(name, content)| !has_secret(content) && !name.starts_with("Thumb")));
    let all: String =
        parts.iter().map(|(_, content)| String::from_utf8_lossy(content).into_owned()).collect();
    assert!(all.contains("Words that stay") && all.contains("Zoom") && !all.contains("Thumbnails"), "{all}");
    // Readable without unpacking.
    assert_eq!(file.bytes.get(30..38), Some(b"mimetype".as_slice()));
    assert!(contains(&file.bytes[..100], FileKind::Odt.media_type().as_bytes()));
    let encrypted = manifest.replace("<m>", "<m><manifest:encryption-data/>");
    assert_eq!(code(&with(&encrypted, &[])), Some(FieldCode::Encrypted));
    assert_eq!(
        code(&with(manifest, &[("Basic/Standard/Module1.xml", b"x")])),
        Some(FieldCode::ActiveContent)
    );
}

/// A page that says "Sărbătoare", as word processors write it: signs by number, and a table of what they mean.
fn document() -> Document {
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let letters: Vec<char> = "Sărbto".chars().collect();
    let rows: Vec<String> =
        (1..).zip(&letters).map(|(n, c)| format!("<{n:04X}> <{:04X}>\n", u32::from(*c))).collect();
    let table = rows.concat();
    let cmap = format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{} beginbfchar\n{table}endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
        letters.len()
    );
    let cmap = document.add_object(Stream::new(dictionary! {}, cmap.into_bytes()));
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "X", "Encoding" => "Identity-H", "ToUnicode" => cmap,
    });
    let numbers: Vec<String> = "Sărbăto"
        .chars()
        .map(|c| format!("{:04X}", letters.iter().position(|l| *l == c).unwrap() + 1))
        .collect();
    let numbers = numbers.concat();
    let words = format!("BT /F1 12 Tf 72 700 Td <{numbers}> Tj ET");
    let content = document.add_object(Stream::new(dictionary! {}, words.into_bytes()));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    });
    let all = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, Object::Dictionary(all));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    document.trailer.set(
        "ID",
        vec![Object::string_literal("0123456789abcdef"), Object::string_literal("0123456789abcdef")],
    );
    document
}

fn written(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn pdf() -> Vec<u8> {
    written(document())
}

#[test]
fn a_pdf_keeps_its_pages_only() {
    let mut document = document();
    let info = document.add_object(dictionary! { "Author" => Object::string_literal(SECRET) });
    document.trailer.set("Info", info);
    let secret = |kind: &str| Stream::new(dictionary! { "Type" => kind }, SECRET.as_bytes().to_vec());
    let metadata = document.add_object(secret("Metadata"));
    let attached = document.add_object(secret("EmbeddedFile"));
    let script =
        document.add_object(dictionary! { "S" => "JavaScript", "JS" => Object::string_literal(SECRET) });
    let launch = dictionary! { "Type" => "Action", "S" => "Launch", "F" => Object::string_literal(SECRET) };
    let photo = document.add_object(Stream::new(
        dictionary! { "Type" => "XObject", "Subtype" => "Image", "Filter" => "DCTDecode" },
        jpeg_of_a_telephone(1),
    ));
    let catalog = document.catalog_mut().unwrap();
    catalog.set("Metadata", metadata);
    catalog.set("OpenAction", script);
    catalog.set("Kept", vec![launch.into(), photo.into()]);
    catalog.set(
        "Names",
        dictionary! {
            "EmbeddedFiles" => dictionary! { "Names" => vec![attached.into()] },
            "JavaScript" => dictionary! { "Names" => vec![script.into()] },
        },
    );
    let sent = written(document);
    assert!(has_secret(&sent));
    let file = cleaned(&sent);
    assert_eq!((file.kind, file.pixels), (FileKind::Pdf, None));
    let mut read = Document::load_mem(&file.bytes).unwrap();
    assert!(!read.trailer.has(b"Info"));
    read.decompress();
    let all = format!("{:?}", read.objects);
    let opened = written(read);
    assert!(!has_secret(&opened), "{all}");
    for gone in ["JavaScript", "Launch", "EmbeddedFile", "Metadata"] {
        assert!(!contains(&opened, gone.as_bytes()), "{gone}");
    }
    assert_eq!(pdf::text(&file.bytes).unwrap(), "Sărbăto");
}

#[test]
fn a_pdf_with_a_password_is_refused() {
    let mut document = document();
    let version = lopdf::EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password: "user",
        key_length: 128,
        permissions: lopdf::Permissions::all(),
    };
    let state = lopdf::EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
    assert_eq!(code(&written(document)), Some(FieldCode::Encrypted));
}

#[test]
fn a_pdf_that_unfolds_without_end_is_refused() {
    use std::io::Write as _;
    let mut packed = flate2_zlib();
    packed.write_all(&vec![b' '; 65 * 1024 * 1024]).unwrap();
    let packed = packed.finish().unwrap();
    let head = format!(
        "%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {} >>\nstream\n",
        packed.len()
    );
    let mut file = head.into_bytes();
    file.extend(&packed);
    file.extend(b"\nendstream\nendobj\n2 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 2 0 R /Size 3 >>\n%%EOF");
    assert!(file.len() < 200_000);
    // Refused, whatever for: what counts is that it is not unfolded.
    assert!(matches!(code(&file), Some(FieldCode::TooMuchInside | FieldCode::Damaged)));
}

fn flate2_zlib() -> flate2::write::ZlibEncoder<Vec<u8>> {
    flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default())
}
