//! First posts of colleagues, for those who moderate there.

use super::held_post::Held;
use super::review_page::template;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::encode;
use crate::forum::parts::flagging::reasons;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Breadcrumb, Button, ButtonKind, Dialog, Doing, EmptyState, Field, Form, Loading, PagedList,
    Select, TextArea, use_toasts,
};
use leptos::prelude::*;
use shared::core::id::HeldPostId;
use shared::core::{Cursor, Language, Page, Validate};
use shared::forum::{HeldPost, HeldPostDecision, HeldPostQuery, ReviewAct, ReviewReason};

/// The page `/forum/reviews/first-posts`.
#[component]
pub fn FirstPostsPage() -> impl IntoView {
    let (session, router, language) = (use_session(), use_router(), use_language());
    let cursor = Memo::new(move |_| router.with(|address| address.value("cursor").map(Cursor)));
    let list: Loading<Page<HeldPost>> = Loading::new(move || {
        let query = HeldPostQuery { mine: false, cursor: cursor.get(), limit: None };
        session.call(async move |client| client.list_held_posts(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::moderation_first_empty_title)>
                <p>{words(t::moderation_first_empty_text)}</p>
            </EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                {move || view! {
                    <Breadcrumb
                        links=vec![("/forum/reviews".to_owned(), t::forum_reviews_title(language.get()).to_owned())]
                        current=t::moderation_first_title(language.get()).to_owned()
                    />
                }}
                <Heading text=words(t::moderation_first_title)/>
                <p class="soft">{words(t::moderation_first_intro)}</p>
                <PagedList
                    resource=list
                    empty
                    address=|cursor: Cursor| format!("/forum/reviews/first-posts?cursor={}", encode(&cursor.0))
                    class="held-posts"
                    let:held
                >
                    <Waiting held list/>
                </PagedList>
            </div>
        </main>
    }
}

#[component]
fn Waiting(held: HeldPost, list: Loading<Page<HeldPost>>) -> impl IntoView {
    let (session, language, doing, toasts) = (use_session(), use_language(), Doing::new(), use_toasts());
    let (id, their_language) = (held.id, held.author_language.unwrap_or(held.language));
    let open = RwSignal::new(false);
    let approve = move |()| {
        let decision = HeldPostDecision { approve: true, reason: None, text: String::new() };
        let request = session.call(async move |client| client.decide_held_post(id, &decision).await);
        doing.run(request, move |()| {
            toasts.show(BannerKind::Good, t::moderation_first_approved(language.get_untracked()));
            list.refetch();
        });
    };
    let problem = doing.problem(language);
    view! {
        <Held held>
            {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
            <div class="actions">
                <Button busy=doing.busy on_click=approve>{words(t::moderation_first_approve)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>
                    {words(t::moderation_first_refuse)}
                </Button>
            </div>
            <Dialog open title=words(t::moderation_first_refuse)>
                {move || open.get().then(|| view! { <Refusal id their_language list/> })}
            </Dialog>
        </Held>
    }
}

#[component]
fn Refusal(id: HeldPostId, their_language: Language, list: Loading<Page<HeldPost>>) -> impl IntoView {
    let (session, language, doing, toasts) = (use_session(), use_language(), Doing::new(), use_toasts());
    let (reason, text) =
        (RwSignal::new(ReviewReason::Identifies.code().to_owned()), RwSignal::new(String::new()));
    let why = move || reason.with(|reason| reason.parse()).unwrap_or(ReviewReason::Other);
    // What was typed by hand is never replaced.
    let offered = StoredValue::new(String::new());
    Effect::new(move |_| {
        let template = template(ReviewAct::AskEdit, why(), their_language);
        if text.with_untracked(|text| text.is_empty() || offered.with_value(|offered| offered == text)) {
            offered.set_value(template.to_owned());
            text.set(template.to_owned());
        }
    });
    let send = Callback::new(move |()| {
        let (reason, text) = (Some(untrack(why)), text.get_untracked());
        let decision = HeldPostDecision { approve: false, reason, text };
        let errors = decision.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let request = session.call(async move |client| client.decide_held_post(id, &decision).await);
        doing.run(request, move |()| {
            toasts.show(BannerKind::Good, t::moderation_first_refused(language.get_untracked()));
            list.refetch();
        });
    });
    view! {
        <Form name="refuse" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <p>{words(t::moderation_first_refuse_text)}</p>
            <Field name="reason" label=words(t::forum_flag_reason)>
                <Select value=reason options=reasons(language)/>
            </Field>
            <Field name="text" label=words(t::forum_review_text)>
                <TextArea value=text/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::moderation_first_refuse)}</Button>
        </Form>
    }
}
