//! A block of a lesson, of whatever kind.

use super::answering::{Checklist, InLesson, Reflection};
use super::asking::Asking;
use crate::files::{captions_href, file_href};
use crate::i18n::{Word, t, use_language, words};
use crate::learning::language_name;
use crate::ui::MarkdownView;
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::FileId;
use shared::learning::{Block, PartKind, Response};

/// A block.
#[component]
pub fn BlockView(
    /// It.
    block: Block,
    /// The lesson.
    lesson: InLesson,
    /// What one gave to it before.
    response: Option<Response>,
    /// Whether to say that it is not translated; not where the whole lesson says so.
    says_language: bool,
) -> impl IntoView {
    let Block { id, kind, language, outdated, title, html, items, question, file_id, file_name, captions } =
        block;
    let falls_back = says_language && language != lesson.language;
    let (prose, prose_after, name) = (html.clone(), html.clone(), file_name.clone());
    let body = match kind {
        PartKind::Callout => framed("note", None, title, prose, language),
        PartKind::Vignette => framed("card vignette", Some(t::learning_vignette), title, prose, language),
        PartKind::Checklist => view! {
            <Prose html=prose language/>
            <Checklist lesson block=id title items response/>
        }
        .into_any(),
        PartKind::Reflection => view! {
            {headed(title)} <Prose html=prose language/>
            <Reflection lesson block=id response/>
        }
        .into_any(),
        PartKind::Question => view! {
            {headed(title)} <Prose html=prose language/>
            {question.map(|question| view! { <Asking lesson block=id question language response/> })}
        }
        .into_any(),
        PartKind::Picture => view! {
            <figure>
                {file_id.map(|file| view! {
                    <img src=file_href(file) alt=title loading="lazy" decoding="async"/>
                })}
                {(!html.is_empty()).then(|| view! {
                    <figcaption><Prose html=prose_after language/></figcaption>
                })}
            </figure>
        }
        .into_any(),
        PartKind::Audio | PartKind::Video => {
            let captions = file_id.filter(|_| captions).map(|file| captions_href(file, id, language));
            recording(kind, file_id, captions, title, prose, language).into_any()
        }
        PartKind::File => view! {
            {file_id.map(|file| view! {
                <p><a href=file_href(file) download=name dir="auto">{file_name}</a></p>
            })}
            <Prose html=prose language/>
        }
        .into_any(),
        _ => view! { {headed(title)} <Prose html=prose language/> }.into_any(),
    };
    view! {
        <section id=format!("block-{id}") class="block" lang=language.code()>
            <Reminder falls_back language outdated/>
            {body}
        </section>
    }
}

/// That a block is not translated, or not as the original stands now.
#[component]
fn Reminder(falls_back: bool, language: Language, outdated: bool) -> impl IntoView {
    let reader = use_language();
    let said = move || {
        let reader = reader.get();
        if falls_back {
            Some(t::learning_fallback_block(reader, &language_name(reader, language)))
        } else {
            outdated.then(|| t::learning_outdated(reader).to_owned())
        }
    };
    move || said().map(|said| view! { <p class="soft" lang=reader.get().code()>{said}</p> })
}

#[component]
fn Prose(html: String, language: Language) -> impl IntoView {
    (!html.is_empty()).then(|| view! { <MarkdownView html language/> })
}

fn headed(title: String) -> impl IntoView {
    (!title.is_empty()).then(|| view! { <h2 dir="auto">{title}</h2> })
}

/// A block in a frame, with a word on what it is.
fn framed(
    class: &'static str,
    word: Option<Word>,
    title: String,
    html: String,
    language: Language,
) -> AnyView {
    let reader = use_language();
    let word = word.map(|word| {
        view! { <p class="soft" lang=move || reader.get().code()>{words(word)}</p> }
    });
    view! { <div class=class>{word} {headed(title)} <Prose html language/></div> }.into_any()
}

/// A recording or a film, with what is said in it to read.
fn recording(
    kind: PartKind,
    file: Option<FileId>,
    captions: Option<String>,
    title: String,
    html: String,
    language: Language,
) -> impl IntoView {
    let reader = use_language();
    let label = title.clone();
    let player = file.map(|file| {
        let source = file_href(file);
        // Browsers show captions only where there is a picture, so that a recording with some is played as a film without one.
        if kind == PartKind::Audio && captions.is_none() {
            return view! { <audio controls preload="none" src=source aria-label=label></audio> }.into_any();
        }
        let track = captions.map(|source| {
            view! {
                <track default kind="captions" src=source srclang=language.code() label=language.own_name()/>
            }
        });
        view! { <video controls preload="none" src=source aria-label=label>{track}</video> }.into_any()
    });
    view! {
        {headed(title)} {player}
        {(!html.is_empty()).then(|| view! {
            <details>
                <summary lang=move || reader.get().code()>{words(t::learning_transcript)}</summary>
                <MarkdownView html language/>
            </details>
        })}
    }
}
