//! That mail does not reach one: what one can do about it, on every page until it is done.

use super::state::use_notices;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, problem_text, use_toasts};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The banner below the bar; nothing while mail arrives.
#[component]
pub fn UnreachableBanner() -> impl IntoView {
    let notices = use_notices();
    let email = Memo::new(move |_| {
        notices.with(|state| state.unreachable.as_ref().map(|unreachable| unreachable.email.clone()))
    });
    move || email.get().map(|email| view! { <Words email/> })
}

#[component]
fn Words(email: String) -> impl IntoView {
    let (session, language, notices, toasts) = (use_session(), use_language(), use_notices(), use_toasts());
    let busy = RwSignal::new(false);
    let resume = move |()| {
        busy.set(true);
        spawn_local(async move {
            let result = session.call(async |client| client.resume_mails().await).await;
            busy.set(false);
            let language = language.get_untracked();
            match result {
                Ok(()) => toasts.show(BannerKind::Good, t::notices_unreachable_resumed(language)),
                Err(error) => toasts.show(BannerKind::Danger, problem_text(language, &error)),
            }
            notices.refresh();
        });
    };
    view! {
        <div class="below-bar">
            <Banner kind=BannerKind::Warn>
                <p>{move || t::notices_unreachable(language.get(), &email)}</p>
                <div class="actions">
                    <a href="/account/security">{words(t::notices_unreachable_change)}</a>
                    <Button kind=ButtonKind::Quiet busy on_click=resume>
                        {words(t::notices_unreachable_resume)}
                    </Button>
                </div>
            </Banner>
        </div>
    }
}
