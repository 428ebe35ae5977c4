//! Which mails one wants, as a part of one's account.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Load, Loading, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::Language;
use shared::members::{NoticeChoice, NoticeKind, NoticeWish};

/// The section of the account page.
#[component]
pub fn NoticesSection() -> impl IntoView {
    let session = use_session();
    let choices = Loading::new(move || session.call(async |client| client.list_notice_choices().await));
    view! {
        <section aria-labelledby="mails">
            <h2 id="mails" tabindex="-1">{words(t::members_notices_title)}</h2>
            <p class="soft">{words(t::members_notices_intro)}</p>
            <Load resource=choices let:choices>
                {choices.into_iter().map(|choice| view! { <OneNotice choice/> }).collect_view()}
            </Load>
        </section>
    }
}

fn notice_name(language: Language, kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Reply => t::members_notices_reply(language),
        NoticeKind::Message => t::members_notices_message(language),
    }
}

/// A check box that is stored when it is changed, and goes back if that fails.
#[component]
fn OneNotice(choice: NoticeChoice) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let by_mail = RwSignal::new(choice.by_mail);
    let failure = RwSignal::new(None::<ClientError>);
    let kind = choice.kind;
    let change = move |event| {
        let wish = NoticeWish { by_mail: event_target_checked(&event) };
        by_mail.set(wish.by_mail);
        failure.set(None);
        spawn_local(async move {
            let result =
                session.call(async move |client| client.update_notice_choice(kind, wish).await).await;
            if let Err(error) = result {
                by_mail.set(!wish.by_mail);
                failure.set(Some(error));
            }
        });
    };
    view! {
        <label class="check">
            <input type="checkbox" name=kind.code() prop:checked=by_mail on:change=change/>
            {move || notice_name(language.get(), kind)}
        </label>
        {move || failure.get().map(|error| view! {
            <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
        })}
    }
}
