//! What stands between a draft and its review: what is missing, what the privacy guard found, what of the codes would be shown.

use super::super::facts::CodeLines;
use super::super::names::{facet_word, field_label, labels, light_class, light_word};
use super::found::{FoundPlaces, LeftPlaces};
use super::saving::Saving;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Doing, Load, Loading, SkeletonShape, field_text, problem_text,
    use_toasts,
};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::{FieldCode, FieldError};
use shared::exchange::{Generalisation, Light, PracticeCheck, PracticeDraft};

/// Milliseconds after a saving before it is checked, unless one goes on writing.
const QUIET: u32 = 2_000;

/// The panel; checked again when the author pauses.
#[component]
pub fn CheckPanel(
    /// What is on its way.
    saving: Saving,
    /// The draft; takes what it is once it was sent.
    draft: RwSignal<PracticeDraft>,
) -> impl IntoView {
    let session = use_session();
    let id = draft.with_untracked(|draft| draft.id);
    let looked_at = RwSignal::new(saving.revision.get_untracked());
    let check = Loading::new(move || {
        looked_at.track();
        session.call(async move |client| client.check_practice(id).await)
    });
    Effect::watch(
        move || saving.revision.get(),
        move |revision, _, _| {
            let revision = *revision;
            spawn_local(async move {
                browser::pause(QUIET).await;
                if saving.revision.try_get_untracked() == Some(revision) {
                    looked_at.try_set(revision);
                }
            });
        },
        false,
    );
    // What is there stays under the author's hands while it is checked again.
    let latest = RwSignal::new(None::<PracticeCheck>);
    Effect::new(move |_| {
        if let Some(found) = check.with(Clone::clone) {
            latest.set(Some(found));
        }
    });
    let known = Memo::new(move |_| latest.with(Option::is_some));
    let reader = use_language();
    view! {
        <section class="card" aria-labelledby="check-title">
            <h2 id="check-title">{words(t::practice_check)}</h2>
            {move || match (known.get(), check.failure()) {
                (true, None) => ().into_any(),
                (true, Some(error)) => view! {
                    <Banner kind=BannerKind::Danger>{problem_text(reader.get(), &error)}</Banner>
                }
                .into_any(),
                (false, _) => view! { <Load resource=check shape=SkeletonShape::Text let:_found>""</Load> }.into_any(),
            }}
            {move || known.get().then(|| view! { <Checked latest saving/> })}
            <LeftPlaces saving/>
            <Send saving draft check/>
            <Button kind=ButtonKind::Quiet on_click=move |()| check.refetch()>{words(t::practice_check_again)}</Button>
        </section>
    }
}

#[component]
fn Checked(latest: RwSignal<Option<PracticeCheck>>, saving: Saving) -> impl IntoView {
    let reader = use_language();
    let found = Signal::derive(move || of(latest, |check| check.found.clone()));
    let light =
        Memo::new(move |_| latest.with(|check| check.as_ref().map_or(Light::Red, |check| check.light)));
    let needed = Memo::new(move |_| of(latest, |check| check.needed));
    view! {
        <Summary latest saving/>
        {move || view! { <MissingLinks errors=of(latest, |check| check.errors.clone()) saving/> }}
        <FoundPlaces found saving/>
        <h3>{words(t::practice_check_light)}</h3>
        <p class=move || light_class(light.get())>{move || light_word(light.get())(reader.get())}</p>
        <p class="hint">{move || t::practice_light_needed(reader.get(), &needed.get().to_string())}</p>
        {move || view! { <Generalised list=of(latest, |check| check.generalised.clone())/> }}
        <details>
            <summary>{words(t::practice_shown_exactly)}</summary>
            {move || view! { <CodeLines codes=of(latest, |check| check.shown.clone())/> }}
        </details>
    }
}

fn of<T: Default>(latest: RwSignal<Option<PracticeCheck>>, read: fn(&PracticeCheck) -> T) -> T {
    latest.with(|check| check.as_ref().map(read).unwrap_or_default())
}

/// How it stands in a sentence, said aloud when it changes.
#[component]
fn Summary(latest: RwSignal<Option<PracticeCheck>>, saving: Saving) -> impl IntoView {
    let reader = use_language();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let said = move || {
        let reader = reader.get();
        let (revision, is_ready) = of(latest, |check| (check.revision, check.is_ready));
        if saving.revision.get() != revision || !saving.is_saved() {
            return t::practice_check_old(reader).to_owned();
        }
        if is_ready {
            return t::practice_check_ready(reader).to_owned();
        }
        let (missing, found) = of(latest, |check| (check.errors.len(), check.found.len()));
        let missing = (missing > 0).then(|| t::practice_check_missing(reader, count(missing)));
        let found = (found > 0).then(|| t::practice_check_found(reader, count(found)));
        missing.into_iter().chain(found).collect::<Vec<_>>().join(". ")
    };
    view! { <p role="status" aria-live="polite"><strong>{said}</strong></p> }
}

/// What is missing, each a way to its field.
#[component]
fn MissingLinks(errors: Vec<FieldError>, saving: Saving) -> impl IntoView {
    let reader = use_language();
    let link = move |error: FieldError| {
        let id = saving.fields.control_id(&error.field);
        let href = format!("#{id}");
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            show_control(&id);
        };
        let label = move || {
            let reader = reader.get();
            let words = match error.code {
                FieldCode::Identifies => t::practice_may_identify(reader).to_owned(),
                _ => field_text(reader, &error),
            };
            format!("{}: {words}", field_label(reader, &error.field))
        };
        view! { <li><a href=href on:click=go>{label}</a></li> }
    };
    view! { <ul class="flaws">{errors.into_iter().map(link).collect_view()}</ul> }
}

/// Brings a control into view and gives it the focus.
pub fn show_control(id: &str) {
    // Names of fields have dots, which a selector would read otherwise.
    browser::focus_and_show(&format!("[id=\"{id}\"]"));
}

#[component]
fn Generalised(list: Vec<Generalisation>) -> impl IntoView {
    let reader = use_language();
    let line = move |one: Generalisation| {
        let said = move || {
            let reader = reader.get();
            if one.codes.is_empty() {
                t::practice_shown_not(reader).to_owned()
            } else {
                t::practice_shown_as(reader, &labels(reader, one.facet, &one.codes))
            }
        };
        view! { <li><strong>{words(facet_word(one.facet))}</strong>" – "{said}</li> }
    };
    view! { <ul class="flaws">{list.into_iter().map(line).collect_view()}</ul> }
}

/// Sends it, once it may be.
#[component]
fn Send(saving: Saving, draft: RwSignal<PracticeDraft>, check: Loading<PracticeCheck>) -> impl IntoView {
    let (session, toasts, reader) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let id = draft.with_untracked(|draft| draft.id);
    let is_ready = Memo::new(move |_| {
        let revision = saving.revision.get();
        check.with(|check| check.is_ready && check.revision == revision).unwrap_or_default()
            && saving.is_saved()
    });
    let problem = move || doing.failure.get().map(|error| problem_text(reader.get(), &error));
    let send = move |()| {
        let revision = saving.revision.get_untracked();
        let act = session.call(async move |client| client.submit_practice(id, revision).await);
        doing.run(act, move |sent| {
            toasts.show(BannerKind::Good, t::practice_sent(reader.get_untracked()));
            draft.set(sent);
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    let errors = move || doing.errors.get();
    view! {
        {move || problem().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        {move || (!errors().is_empty()).then(|| view! { <MissingLinks errors=errors() saving/> })}
        <p class="hint">{move || words(if is_ready.get() { t::practice_send_hint } else { t::practice_send_not_yet })}</p>
        <p>
            <Button busy=doing.busy disabled=Signal::derive(move || !is_ready.get()) on_click=send>
                {words(t::practice_send)}
            </Button>
        </p>
    }
}
