//! A practice for whoever reviews it: the texts, what the guard finds, what would be shown of the codes, and the decision.

use super::super::decisions::Decisions;
use super::super::draft_page::{Locked, is_locked};
use super::super::facts::CodeLines;
use super::super::names::{light_class, light_word};
use super::super::reading_page::Missing;
use super::super::{PATH, REVIEWS_PATH};
use super::comments::Comments;
use super::decide::Decide;
use super::text::Texts;
use crate::app::navigation::Heading;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, Breadcrumb, Load, Loading, SkeletonShape};
use leptos::prelude::*;
use shared::core::id::PracticeId;
use shared::exchange::{PracticeForReview, PracticeLook};

/// The page `/exchange/practices/{id}/review`.
#[component]
pub fn ReviewPage(
    /// The practice.
    id: PracticeId,
) -> impl IntoView {
    let session = use_session();
    let practice =
        Loading::new(move || session.call(async move |client| client.find_practice_for_review(id).await));
    let missing = practice.is_missing();
    let locked = Memo::new(move |_| is_locked(practice.failure()));
    view! {
        <main id="main" class="wrap">
            <div>
                {move || if missing.get() {
                    view! { <Missing/> }.into_any()
                } else if locked.get() {
                    view! { <Locked/> }.into_any()
                } else {
                    view! {
                        <Load resource=practice shape=SkeletonShape::Text let:found>
                            <Reviewing found/>
                        </Load>
                    }
                    .into_any()
                }}
            </div>
        </main>
    }
}

#[component]
fn Reviewing(found: PracticeForReview) -> impl IntoView {
    let reader = use_language();
    let comments = Comments::begin(found.id, found.version);
    let title = found.content.title.clone();
    let language = reader.get_untracked();
    let links = vec![
        (PATH.to_owned(), t::practice_title(language).to_owned()),
        (REVIEWS_PATH.to_owned(), t::practice_waiting(language).to_owned()),
    ];
    let organisation = found.organisation.clone();
    let version = found.version.to_string();
    let task: Word = match found.step {
        Some(PracticeLook::Privacy) => t::practice_review_privacy_text,
        Some(PracticeLook::Substance) => t::practice_review_substance_text,
        None => t::practice_review_not_yours,
    };
    let reviews = found.reviews.clone();
    let (id, step, number) = (found.id, found.step, found.version);
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        <Heading text=Signal::stored(title) lang=found.content.language.code()/>
        <p class="meta">
            <span>{move || t::practice_review_by(reader.get(), &organisation)}</span>
            <span>{move || t::practice_decision_text(reader.get(), &version)}</span>
        </p>
        <Banner><p>{words(task)}</p></Banner>
        <Decisions reviews open=false texts="text"/>
        <Shown found=found.clone()/>
        <Texts found comments/>
        {step.map(|step| view! { <Decide id step version=number comments/> })}
    }
}

/// The light, what members would be shown, and all that the author gave.
#[component]
fn Shown(found: PracticeForReview) -> impl IntoView {
    view! {
        <section class="card" aria-labelledby="shown-title">
            <h2 id="shown-title">{words(t::practice_review_shown)}</h2>
            <p class=light_class(found.light)>{words(light_word(found.light))}</p>
            <CodeLines codes=found.shown/>
            <details>
                <summary>{words(t::practice_review_all_codes)}</summary>
                <CodeLines codes=found.content.codes/>
            </details>
        </section>
    }
}
