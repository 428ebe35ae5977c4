//! Asking those who moderate to look at a post.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Choice, Dialog, Doing, Field, Form, Select, TextArea, use_toasts,
};
use leptos::prelude::*;
use shared::core::id::PostId;
use shared::core::{Language, Validate};
use shared::forum::{NewFlag, ReviewReason};

/// What a reason is called.
pub fn reason_word(reason: ReviewReason) -> fn(Language) -> &'static str {
    match reason {
        ReviewReason::Identifies => t::forum_reason_identifies,
        ReviewReason::Disrespect => t::forum_reason_disrespect,
        ReviewReason::OffTopic => t::forum_reason_off_topic,
        ReviewReason::Advertising => t::forum_reason_advertising,
        ReviewReason::Other => t::forum_reason_other,
    }
}

/// The reasons to choose from, in the reader's language.
pub fn reasons(language: Signal<Language>) -> Signal<Vec<Choice>> {
    Signal::derive(move || {
        let choice = |reason: &ReviewReason| Choice {
            value: reason.code().to_owned(),
            label: reason_word(*reason)(language.get()).to_owned(),
        };
        ReviewReason::ALL.iter().map(choice).collect()
    })
}

/// The button, and the dialog that asks why.
#[component]
pub fn Flag(
    /// The post.
    post: PostId,
    /// Its number.
    number: u32,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let language = use_language();
    view! {
        <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>
            {words(t::forum_flag_start)}
            <span class="visually-hidden">" "{move || t::forum_post_number(language.get(), &number.to_string())}</span>
        </Button>
        <Dialog open title=words(t::forum_flag_title)>
            {move || open.get().then(|| view! { <FlagForm post open/> })}
        </Dialog>
    }
}

#[component]
fn FlagForm(post: PostId, open: RwSignal<bool>) -> impl IntoView {
    let (session, language, doing, toasts) = (use_session(), use_language(), Doing::new(), use_toasts());
    let (reason, text) =
        (RwSignal::new(ReviewReason::Identifies.code().to_owned()), RwSignal::new(String::new()));
    let send = Callback::new(move |()| {
        let reason = reason.get_untracked().parse().unwrap_or(ReviewReason::Other);
        let flag = NewFlag { reason, text: text.get_untracked() };
        let errors = flag.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let act = session.call(async move |client| client.flag_post(post, &flag).await);
        doing.run(act, move |()| {
            open.set(false);
            toasts.show(BannerKind::Good, t::forum_flag_done(language.get_untracked()));
        });
    });
    view! {
        <Form name="flag" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <p>{words(t::forum_flag_text)}</p>
            <Field name="reason" label=words(t::forum_flag_reason)>
                <Select value=reason options=reasons(language)/>
            </Field>
            <Field name="text" label=words(t::forum_flag_note)>
                <TextArea value=text/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::forum_flag_act)}</Button>
        </Form>
    }
}
