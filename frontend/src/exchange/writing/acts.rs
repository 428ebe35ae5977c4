//! What an author may do with a practice as a whole: take it back, change it, throw it away.

use super::super::{OWN_PATH, practice_href};
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, Confirm, Doing, problem_text, use_toasts,
};
use leptos::prelude::*;
use shared::exchange::{PracticeDraft, Stage};

/// The buttons that fit where it stands.
#[component]
pub fn DraftActs(
    /// The practice.
    draft: RwSignal<PracticeDraft>,
) -> impl IntoView {
    let reader = use_language();
    let doing = Doing::new();
    let problem = Signal::derive(move || doing.failure.get().map(|error| problem_text(reader.get(), &error)));
    let deleting = RwSignal::new(false);
    let (stage, is_read, id) =
        draft.with_untracked(|draft| (draft.stage, draft.audience.is_some(), draft.id));
    let may_delete = matches!(stage, Stage::Draft | Stage::Withdrawn) && !is_read;
    view! {
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <div class="actions no-print">
            {matches!(stage, Stage::PrivacyReview | Stage::Editing).then(|| view! { <TakeBack draft doing/> })}
            {matches!(stage, Stage::Published | Stage::Withdrawn).then(|| view! { <Revise draft doing/> })}
            {is_read.then(|| view! {
                <ButtonLink kind=ButtonKind::Quiet href=practice_href(id)>{words(t::practice_read_it)}</ButtonLink>
            })}
            {may_delete.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=move |()| deleting.set(true)>{words(t::practice_delete)}</Button>
                <Deleting draft open=deleting/>
            })}
        </div>
    }
}

#[component]
fn TakeBack(draft: RwSignal<PracticeDraft>, doing: Doing) -> impl IntoView {
    let session = use_session();
    let id = draft.with_untracked(|draft| draft.id);
    let act = move |()| {
        let act = session.call(async move |client| client.take_practice_back(id).await);
        doing.run(act, move |now| {
            draft.set(now);
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! {
        <Button busy=doing.busy on_click=act>{words(t::practice_take_back)}</Button>
        <span class="soft">{words(t::practice_take_back_hint)}</span>
    }
}

#[component]
fn Revise(draft: RwSignal<PracticeDraft>, doing: Doing) -> impl IntoView {
    let session = use_session();
    let id = draft.with_untracked(|draft| draft.id);
    let act = move |()| {
        let act = session.call(async move |client| client.revise_practice(id).await);
        doing.run(act, move |now| {
            draft.set(now);
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! { <Button busy=doing.busy on_click=act>{words(t::practice_change)}</Button> }
}

#[component]
fn Deleting(draft: RwSignal<PracticeDraft>, open: RwSignal<bool>) -> impl IntoView {
    let (session, router, toasts, reader) = (use_session(), use_router(), use_toasts(), use_language());
    let doing = Doing::new();
    let id = draft.with_untracked(|draft| draft.id);
    let delete = move |()| {
        let act = session.call(async move |client| client.delete_practice(id).await);
        doing.run(act, move |()| {
            open.set(false);
            toasts.show(BannerKind::Good, t::practice_deleted(reader.get_untracked()));
            router.go(OWN_PATH, true);
        });
    };
    view! {
        <Confirm
            open
            title=words(t::practice_delete_title)
            text=words(t::practice_delete_text)
            act=words(t::practice_delete)
            doing
            on_act=delete
        />
    }
}
