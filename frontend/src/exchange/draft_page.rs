//! A practice on its author's desk: to be written while it is a draft, to be looked at while others have it.

use super::decisions::Decisions;
use super::names::{next_word, stage_tag};
use super::reading_page::Missing;
use super::said::SaidContent;
use super::writing::acts::DraftActs;
use super::writing::editor::Editor;
use super::{OWN_PATH, PATH};
use crate::app::navigation::Heading;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Breadcrumb, Load, Loading, SkeletonShape, Tag};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::ProblemCode;
use shared::core::id::PracticeId;
use shared::exchange::{Decision, PracticeDraft, Stage};

/// The page `/exchange/practices/{id}/draft`.
#[component]
pub fn DraftPage(
    /// The practice.
    id: PracticeId,
) -> impl IntoView {
    let session = use_session();
    let draft = Loading::new(move || session.call(async move |client| client.find_practice_draft(id).await));
    let missing = draft.is_missing();
    let locked = Memo::new(move |_| is_locked(draft.failure()));
    view! {
        <main id="main" class="wrap">
            <div>
                {move || if missing.get() {
                    view! { <Missing/> }.into_any()
                } else if locked.get() {
                    view! { <Locked/> }.into_any()
                } else {
                    view! {
                        <Load resource=draft shape=SkeletonShape::Text let:found>
                            <OneDraft found/>
                        </Load>
                    }
                    .into_any()
                }}
            </div>
        </main>
    }
}

/// Whether a text cannot be read because its key is gone.
pub fn is_locked(failure: Option<ClientError>) -> bool {
    matches!(failure, Some(ClientError::Problem(problem)) if problem.code == ProblemCode::KeyMissing)
}

/// What stands in the place of a text whose key is gone.
#[component]
pub fn Locked() -> impl IntoView {
    view! {
        <Heading text=words(t::practice_title_locked)/>
        <Banner kind=BannerKind::Danger><p>{words(t::practice_key_missing)}</p></Banner>
        <p><a href=PATH>{words(t::practice_to_list)}</a></p>
    }
}

/// It changes under one's hands: what it is now is what the last act answered.
#[component]
fn OneDraft(found: PracticeDraft) -> impl IntoView {
    let draft = RwSignal::new(found);
    let stage = Memo::new(move |_| draft.with(|draft| draft.stage));
    view! {
        <Opening draft/>
        {move || {
            let now = draft.get_untracked();
            let reviews = now.reviews.clone();
            let is_returned = returned(&now);
            match stage.get() {
                Stage::Draft => view! {
                    <Decisions reviews open=is_returned texts="practice"/>
                    <Editor draft/>
                }
                .into_any(),
                _ => view! {
                    <DraftActs draft/>
                    <Decisions reviews open=false/>
                    <SaidContent content=now.content/>
                }
                .into_any(),
            }
        }}
    }
}

/// Whether the last thing that was said of it sent it back.
fn returned(draft: &PracticeDraft) -> bool {
    let last = draft.reviews.first();
    draft.stage == Stage::Draft && last.is_some_and(|review| review.decision == Decision::SendBack)
}

#[component]
fn Opening(draft: RwSignal<PracticeDraft>) -> impl IntoView {
    let reader = use_language();
    let title = Signal::derive(move || {
        let title = draft.with(|draft| draft.content.title.trim().to_owned());
        if title.is_empty() { t::practice_no_title(reader.get()).to_owned() } else { title }
    });
    let lang = draft.with_untracked(|draft| draft.content.language.code());
    let language = reader.get_untracked();
    let links = vec![
        (PATH.to_owned(), t::practice_title(language).to_owned()),
        (OWN_PATH.to_owned(), t::practice_own(language).to_owned()),
    ];
    let standing = Memo::new(move |_| draft.with(|draft| (draft.stage, returned(draft), draft.audience)));
    view! {
        <Breadcrumb links current=title/>
        <Heading text=title lang/>
        {move || {
            let (stage, is_returned, audience) = standing.get();
            let (word, kind) = stage_tag(stage, is_returned);
            let next: Word = next_word(stage, is_returned);
            view! {
                <p><Tag kind>{words(word)}</Tag>" "{words(next)}</p>
                {(audience.is_some() && stage != Stage::Published).then(|| view! {
                    <p class="soft">{words(t::practice_still_read)}</p>
                })}
            }
        }}
    }
}
