//! Taking a leaked identifier out of everything: what it is, where it stands, and then the act. What is typed here stands in no
//! address and in no draft.

use super::purge_report::Report;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Breadcrumb, Button, ButtonKind, Confirm, Doing, Field, Form, TextArea};
use leptos::prelude::*;
use shared::core::Validate;
use shared::core::id::ReviewId;
use shared::forum::{PurgeReport, PurgeRequest};

/// How far one has come.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Saying what it is.
    Asking,
    /// Looking at where it stands.
    Looking(PurgeRequest, PurgeReport),
    /// It is out.
    Done(PurgeReport),
}

/// The page `/forum/reviews/purge`.
#[component]
pub fn PurgePage() -> impl IntoView {
    let language = use_language();
    let review = use_router().with(|address| address.value("review")).and_then(|id| id.parse().ok());
    let stage = RwSignal::new(Stage::Asking);
    let back = review
        .map_or_else(|| "/forum/reviews".to_owned(), |review: ReviewId| format!("/forum/reviews/{review}"));
    view! {
        <main id="main" class="wrap">
            <div>
                {move || view! {
                    <Breadcrumb
                        links=vec![(back.clone(), t::forum_reviews_title(language.get()).to_owned())]
                        current=t::moderation_purge_title(language.get()).to_owned()
                    />
                }}
                <Heading text=words(t::moderation_purge_title)/>
                <p>{words(t::moderation_purge_intro)}</p>
                {move || match stage.get() {
                    Stage::Asking => view! { <Ask review stage/> }.into_any(),
                    Stage::Looking(request, report) => view! { <Look request report stage/> }.into_any(),
                    Stage::Done(report) => view! { <Done report stage/> }.into_any(),
                }}
            </div>
        </main>
    }
}

#[component]
fn Ask(review: Option<ReviewId>, stage: RwSignal<Stage>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let values = RwSignal::new(String::new());
    let send = Callback::new(move |()| {
        let typed = values.get_untracked();
        let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
        let request = PurgeRequest { values: lines.map(str::to_owned).collect(), review_id: review };
        let errors = request.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let asked = request.clone();
        let look = session.call(async move |client| client.preview_purge(&asked).await);
        doing.run(look, move |report| stage.set(Stage::Looking(request, report)));
    });
    view! {
        <Form name="purge" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="values" label=words(t::moderation_purge_values) hint=words(t::moderation_purge_values_hint)>
                <TextArea value=values rows=3/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::moderation_purge_look)}</Button>
        </Form>
    }
}

#[component]
fn Look(request: PurgeRequest, report: PurgeReport, stage: RwSignal<Stage>) -> impl IntoView {
    let (session, doing, asks) = (use_session(), Doing::new(), RwSignal::new(false));
    let lead = if report.places.is_empty() { t::moderation_purge_none } else { t::moderation_purge_found };
    let act = Callback::new(move |()| {
        let request = request.clone();
        let purge = session.call(async move |client| client.create_purge(&request).await);
        doing.run(purge, move |report| {
            asks.set(false);
            stage.set(Stage::Done(report));
        });
    });
    view! {
        <section aria-live="polite">
            <p><strong>{words(lead)}</strong></p>
            <Report report/>
        </section>
        <div class="actions">
            <Button kind=ButtonKind::Danger on_click=move |()| asks.set(true)>{words(t::moderation_purge_act)}</Button>
            <Button kind=ButtonKind::Quiet on_click=move |()| stage.set(Stage::Asking)>
                {words(t::moderation_purge_again)}
            </Button>
        </div>
        <Confirm
            open=asks
            title=words(t::moderation_purge_sure)
            text=words(t::moderation_purge_sure_text)
            act=words(t::moderation_purge_act)
            doing
            on_act=act
        />
    }
}

#[component]
fn Done(report: PurgeReport, stage: RwSignal<Stage>) -> impl IntoView {
    let lead =
        if report.places.is_empty() { t::moderation_purge_done_none } else { t::moderation_purge_done };
    view! {
        <Banner kind=BannerKind::Good>{words(lead)}</Banner>
        <Report report/>
        <p class="note">{words(t::moderation_purge_backups)}</p>
        <Button kind=ButtonKind::Quiet on_click=move |()| stage.set(Stage::Asking)>
            {words(t::moderation_purge_again)}
        </Button>
    }
}
