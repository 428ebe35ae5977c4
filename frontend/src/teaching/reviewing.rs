//! What a colleague says of a version: that it can be published, or why it cannot yet.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Dialog, Doing, Field, Form, Loading, TextArea, open_while, use_toasts,
};
use leptos::prelude::*;
use shared::core::id::CourseVersionId;
use shared::core::{Language, Validate};
use shared::learning::{Version, VersionReview};

/// What one may do with a version.
#[component]
pub fn VersionActs(
    /// The version.
    id: CourseVersionId,
    /// Its number.
    number: u32,
    /// Whether one may review it.
    may_review: bool,
    /// Whether one may publish it.
    may_publish: bool,
    /// The list that shows it.
    list: Loading<Vec<Version>>,
) -> impl IntoView {
    let language = use_language();
    let asks = RwSignal::new(None::<bool>);
    let publishing = RwSignal::new(false);
    let of = move || {
        let number = move || t::versions_number(language.get(), &number.to_string());
        view! { <span class="visually-hidden">" "{number}</span> }
    };
    view! {
        <div class="actions">
            {may_review.then(|| view! {
                <Button on_click=move |()| asks.set(Some(true))>{words(t::versions_accept)}{of()}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| asks.set(Some(false))>
                    {words(t::versions_send_back)}{of()}
                </Button>
            })}
            {may_publish.then(|| view! {
                <Button on_click=move |()| publishing.set(true)>{words(t::versions_publish)}{of()}</Button>
            })}
        </div>
        {may_review.then(|| view! { <Review id asks list/> })}
        {may_publish.then(|| view! { <Publication id open=publishing list/> })}
    }
}

#[component]
fn Review(id: CourseVersionId, asks: RwSignal<Option<bool>>, list: Loading<Vec<Version>>) -> impl IntoView {
    let (session, toasts, language, doing) = (use_session(), use_toasts(), use_language(), Doing::new());
    let (open, said) = (open_while(asks), RwSignal::new(String::new()));
    let accepts = move || asks.get() == Some(true);
    let word = move |yes: fn(Language) -> &'static str, no: fn(Language) -> &'static str| {
        Signal::derive(move || if accepts() { yes } else { no }(language.get()).to_owned())
    };
    let send = Callback::new(move |()| {
        let Some(accepted) = asks.get_untracked() else { return };
        let review = VersionReview { accepted, words: said.get_untracked() };
        let wrong = review.validate();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let act = session.call(async move |client| client.review_version(id, &review).await);
        doing.run(act, move |_| {
            asks.set(None);
            let told = if accepted { t::versions_accepted } else { t::versions_sent_back };
            toasts.show(BannerKind::Good, told(language.get_untracked()));
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    view! {
        <Dialog open title=word(t::versions_accept, t::versions_send_back)>
            <Form name="review" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
                <Field
                    name="words"
                    label=word(t::versions_accept_words, t::versions_send_back_words)
                    hint=word(t::versions_accept_hint, t::versions_send_back_hint)
                >
                    <TextArea value=said rows=4/>
                </Field>
                <Button submit=true busy=doing.busy>{word(t::versions_accept, t::versions_send_back)}</Button>
            </Form>
        </Dialog>
    }
}

#[component]
fn Publication(id: CourseVersionId, open: RwSignal<bool>, list: Loading<Vec<Version>>) -> impl IntoView {
    let (session, toasts, language, doing) = (use_session(), use_toasts(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let publish = move |()| {
        let act = session.call(async move |client| client.publish_version(id).await);
        doing.run(act, move |_| {
            open.set(false);
            toasts.show(BannerKind::Good, t::versions_published(language.get_untracked()));
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! {
        <Dialog open title=words(t::versions_publish)>
            <p>{words(t::versions_publish_text)}</p>
            {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
            <div class="actions">
                <Button busy=doing.busy on_click=publish>{words(t::versions_publish)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| open.set(false)>{words(t::desk_leave)}</Button>
            </div>
        </Dialog>
    }
}
