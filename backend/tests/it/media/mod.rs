//! Files that members attach: sending, what is refused, who reads them, posts that have them, collecting.

mod attaching;
mod collecting;
mod reading;
mod refused;
mod sending;

use crate::support::{Person, TestApp, new_key, new_post};
use api_client::ClientError;
use shared::core::id::{FileId, TopicId};
use shared::forum::Post;
use shared::media::{AttachmentChoice, MediaFile};
use std::io::Cursor;
use std::path::PathBuf;
use std::sync::Arc;

/// A picture of this shade: each is another file.
pub fn png(shade: u8) -> Vec<u8> {
    let image = image::RgbImage::from_pixel(30, 20, image::Rgb([shade, 90, 120]));
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A PDF whose one page says these words.
pub fn pdf(words: &str) -> Vec<u8> {
    use lopdf::{Document, Object, Stream, dictionary};
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let font = document.add_object(
        dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding" },
    );
    let content = format!("BT /F1 12 Tf 72 700 Td ({words}) Tj ET").into_bytes();
    let content = document.add_object(Stream::new(dictionary! {}, content));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    });
    let all = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, Object::Dictionary(all));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

pub async fn send(person: &Person, name: &str, content: Vec<u8>) -> Result<MediaFile, ClientError> {
    person.create_file(name, content, Arc::new(|_| ()), &new_key()).await
}

/// A picture that this person has sent.
pub async fn picture(person: &Person) -> FileId {
    send(person, "picture.png", png(7)).await.unwrap().id
}

pub fn choice(file: FileId, alt: &str) -> AttachmentChoice {
    AttachmentChoice { file_id: file, alt: alt.into() }
}

/// A reply with these files.
pub async fn reply_with(
    app: &TestApp,
    person: &Person,
    topic: TopicId,
    attachments: Vec<AttachmentChoice>,
) -> Result<Post, ClientError> {
    let mut new = new_post("With files");
    new.attachments = attachments;
    let post = person.create_post(topic, &new, &new_key()).await;
    app.pass(1);
    post
}

/// The files that lie in the data folder: contents, thumbnails and what is arriving.
pub fn stored(app: &TestApp) -> Vec<PathBuf> {
    fn walk(folder: PathBuf, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(app.app.settings.data_dir.join("media"), &mut found);
    found
}
