//! A published practice: its codes, the course of the case, its texts, and what colleagues say of it.

use super::PATH;
use super::card::{Badges, PracticeCard};
use super::facts::Facts;
use super::names::{day_of, field_word};
use super::path_view::PathView;
use super::responses::ResponsesView;
use super::standing::StandingActs;
use super::votes::Votes;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::session::use_session;
use crate::ui::{
    Breadcrumb, Button, ButtonKind, ButtonLink, EmptyState, Load, Loading, MarkdownView, SkeletonShape,
};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::Language;
use shared::core::id::PracticeId;
use shared::exchange::{Field, Practice, ShownText};

/// The page `/exchange/practices/{id}`.
#[component]
pub fn ReadingPage(
    /// The practice.
    id: PracticeId,
) -> impl IntoView {
    let session = use_session();
    let practice = Loading::new(move || session.call(async move |client| client.find_practice(id).await));
    let missing = practice.is_missing();
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                {move || if missing.get() {
                    view! { <Missing/> }.into_any()
                } else {
                    view! {
                        <Load resource=practice shape=SkeletonShape::Text let:found>
                            <Reading found practice/>
                        </Load>
                    }
                    .into_any()
                }}
            </article>
        </main>
    }
}

/// What stands in the place of a practice that one cannot read.
#[component]
pub fn Missing() -> impl IntoView {
    view! {
        <Heading text=words(t::practice_missing)/>
        <EmptyState title=words(t::practice_missing_text)>
            <ButtonLink href=PATH>{words(t::practice_to_list)}</ButtonLink>
        </EmptyState>
    }
}

#[component]
fn Reading(found: Practice, practice: Loading<Practice>) -> impl IntoView {
    let language = found.summary.language;
    let (before, after): (Vec<_>, Vec<_>) = found
        .texts
        .iter()
        .filter(|text| !matches!(text.field, Field::Title | Field::Summary))
        .cloned()
        .partition(|text| text.field == Field::Situation);
    let texts = move |texts: Vec<ShownText>| {
        texts.into_iter().map(|text| view! { <OneText text language/> }).collect_view()
    };
    let has_steps = !found.steps.is_empty();
    let steps = found.steps.clone();
    let related = found.related.clone();
    let id = found.summary.id;
    view! {
        <Opening practice=found.clone()/>
        <StandingActs found=found.clone() practice/>
        <Facts codes=found.summary.codes.clone()/>
        {texts(before)}
        {has_steps.then(|| view! { <PathView steps language/> })}
        {texts(after)}
        <Citation practice=found.clone()/>
        <Votes practice=found/>
        <ResponsesView id/>
        {(!related.is_empty()).then(|| view! {
            <section class="no-print" aria-labelledby="related-title">
                <h2 id="related-title">{words(t::practice_related)}</h2>
                <ul class="courses">
                    {related.into_iter().map(|practice| view! { <PracticeCard practice/> }).collect_view()}
                </ul>
            </section>
        })}
    }
}

/// Title, author, date, summary.
#[component]
fn Opening(practice: Practice) -> impl IntoView {
    let reader = use_language();
    let summary = practice.summary;
    let (language, at) = (summary.language, summary.published_at);
    let lang = language.code();
    let links = vec![(PATH.to_owned(), t::practice_title(reader.get_untracked()).to_owned())];
    let author = practice.author;
    let print = move |()| {
        // A browser that cannot print does nothing.
        let _ = window().print();
    };
    view! {
        <Breadcrumb links current=Signal::stored(summary.title.clone())/>
        <Heading text=Signal::stored(summary.title) lang/>
        <p class="meta">
            <span>{move || author_line(reader.get(), author.as_ref())}</span>
            <span>{move || t::practice_published_at(reader.get(), &day_of(reader.get(), at))}</span>
            <span>{move || language_name(reader.get(), language)}</span>
        </p>
        <p lang=lang dir="auto">{summary.summary}</p>
        <Badges codes=summary.codes is_composite=summary.is_composite audience=summary.audience/>
        <p class="no-print">
            <Button kind=ButtonKind::Quiet on_click=print>{words(t::practice_print)}</Button>
        </p>
    }
}

/// Who wrote something, with their organisation.
pub fn author_line(reader: Language, author: Option<&Person>) -> String {
    match author {
        Some(author) => t::practice_by(reader, &author.name, &author.organisation),
        None => t::practice_former(reader).to_owned(),
    }
}

#[component]
fn OneText(text: ShownText, language: Language) -> impl IntoView {
    view! {
        <section>
            <h2>{words(field_word(text.field))}</h2>
            <MarkdownView html=text.html language/>
        </section>
    }
}

/// How to cite it.
#[component]
fn Citation(practice: Practice) -> impl IntoView {
    let reader = use_language();
    let line = move || {
        let reader = reader.get();
        let summary = &practice.summary;
        let author =
            practice.author.as_ref().map_or(t::practice_former(reader), |author| author.name.as_str());
        let date = day_of(reader, summary.published_at);
        t::practice_cite(reader, author, &date, &summary.title, &practice.version.to_string())
    };
    view! {
        <section class="note" aria-label=words(t::practice_cite_title)>
            <p class="soft">{words(t::practice_cite_title)}</p>
            <p>{line}</p>
        </section>
    }
}
