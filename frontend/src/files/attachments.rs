//! The files of a post: images to look at, documents to save.

use crate::files::{file_href, thumbnail_href};
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::core::Language;
use shared::media::{Attachment, FileKind};

/// The longest side of a thumbnail, in pixels.
const THUMBNAIL: u32 = 640;

/// The files of a text; nothing if there are none.
#[component]
pub fn Attachments(
    /// In their order.
    list: Vec<Attachment>,
) -> impl IntoView {
    let (pictures, documents): (Vec<_>, Vec<_>) = list.into_iter().partition(|one| one.kind.is_image());
    view! {
        {(!pictures.is_empty()).then(|| view! {
            <ul class="pictures">
                {pictures.into_iter().map(|one| view! { <li><Picture one/></li> }).collect_view()}
            </ul>
        })}
        {(!documents.is_empty()).then(|| view! {
            <ul class="documents">
                {documents.into_iter().map(|one| view! { <li><DocumentLink one/></li> }).collect_view()}
            </ul>
        })}
    }
}

/// A small picture that leads to the whole one. Its place is kept before it has come.
#[component]
fn Picture(one: Attachment) -> impl IntoView {
    let language = use_language();
    let (width, height) = shown_size(one.width.unwrap_or_default(), one.height.unwrap_or_default());
    let alt = one.alt;
    let words_for_it = move || {
        if alt.is_empty() { t::media_picture_wordless(language.get()).to_owned() } else { alt.clone() }
    };
    view! {
        <a href=file_href(one.id) target="_blank" rel="noopener">
            <img src=thumbnail_href(one.id) alt=words_for_it width=width height=height loading="lazy" decoding="async"/>
            <span class="visually-hidden">" ("{words(t::media_picture_full)}")"</span>
        </a>
    }
}

#[component]
fn DocumentLink(one: Attachment) -> impl IntoView {
    let language = use_language();
    let (kind, size) = (one.kind, one.size);
    let file_name = one.name.clone();
    view! {
        <a href=file_href(one.id) download=file_name>{one.name}</a>
        <span class="soft">{move || kind_and_size(language.get(), kind, size)}</span>
    }
}

/// `PDF, 240 kB`.
pub fn kind_and_size(language: Language, kind: FileKind, size: u32) -> String {
    let kilobytes = size.div_ceil(1_000);
    let size = if kilobytes < 1_000 {
        t::media_file_kilobytes(language, &kilobytes.to_string())
    } else {
        t::media_file_megabytes(language, &kilobytes.div_ceil(1_000).to_string())
    };
    format!("{}, {size}", kind.code().to_uppercase())
}

/// How large a picture's thumbnail is.
fn shown_size(width: u32, height: u32) -> (u32, u32) {
    let longest = width.max(height).max(1);
    if longest <= THUMBNAIL {
        return (width, height);
    }
    let scaled = |side: u32| (u64::from(side) * u64::from(THUMBNAIL) / u64::from(longest)).max(1);
    (u32::try_from(scaled(width)).unwrap_or(THUMBNAIL), u32::try_from(scaled(height)).unwrap_or(THUMBNAIL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_shape() {
        assert_eq!(shown_size(4000, 3000), (640, 480));
        assert_eq!(shown_size(100, 50), (100, 50));
        assert_eq!(shown_size(10_000, 1), (640, 1));
    }

    #[test]
    fn says_what_a_file_is() {
        assert_eq!(kind_and_size(Language::English, FileKind::Pdf, 240_100), "PDF, 241 kB");
        assert_eq!(kind_and_size(Language::Czech, FileKind::Docx, 2_400_000), "DOCX, 3 MB");
    }
}
