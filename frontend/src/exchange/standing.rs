//! What may be done with a published practice as a whole: change it, open it to everybody or close it, withdraw it.

use super::{OWN_PATH, PATH, draft_href};
use crate::app::router::use_router;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, ButtonKind, ButtonLink, Confirm, Doing, Loading, use_toasts};
use leptos::prelude::*;
use shared::core::id::PracticeId;
use shared::exchange::{AudienceChange, Practice, PracticeAudience};

/// The buttons that this reader has; nothing for most.
#[component]
pub fn StandingActs(
    /// The practice.
    found: Practice,
    /// Where it is loaded anew.
    practice: Loading<Practice>,
) -> impl IntoView {
    let Practice { summary, is_own, may_withdraw, may_change_audience, .. } = found;
    let (id, audience) = (summary.id, summary.audience);
    let (withdrawing, changing) = (RwSignal::new(false), RwSignal::new(false));
    let has_any = is_own || may_withdraw || may_change_audience;
    let change: Word = match audience {
        PracticeAudience::Members => t::practice_open,
        PracticeAudience::Public => t::practice_close,
    };
    has_any.then(|| view! {
        <div class="actions no-print">
            {is_own.then(|| view! {
                <ButtonLink kind=ButtonKind::Quiet href=draft_href(id)>{words(t::practice_change)}</ButtonLink>
            })}
            {may_change_audience.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=move |()| changing.set(true)>{words(change)}</Button>
                <Changing id audience open=changing practice/>
            })}
            {may_withdraw.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=move |()| withdrawing.set(true)>
                    {words(t::practice_withdraw)}
                </Button>
                <Withdrawing id is_own open=withdrawing/>
            })}
        </div>
    })
}

#[component]
fn Withdrawing(id: PracticeId, is_own: bool, open: RwSignal<bool>) -> impl IntoView {
    let (session, router, toasts, reader) = (use_session(), use_router(), use_toasts(), use_language());
    let doing = Doing::new();
    let withdraw = move |()| {
        let act = session.call(async move |client| client.withdraw_practice(id).await);
        doing.run(act, move |()| {
            open.set(false);
            toasts.show(BannerKind::Good, t::practice_withdrawn(reader.get_untracked()));
            router.go(if is_own { OWN_PATH } else { PATH }, true);
        });
    };
    view! {
        <Confirm
            open
            title=words(t::practice_withdraw_title)
            text=words(t::practice_withdraw_text)
            act=words(t::practice_withdraw)
            doing
            on_act=withdraw
        />
    }
}

#[component]
fn Changing(
    id: PracticeId,
    audience: PracticeAudience,
    open: RwSignal<bool>,
    practice: Loading<Practice>,
) -> impl IntoView {
    let (session, toasts, reader) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let (title, text, act, done, wanted): (Word, Word, Word, Word, PracticeAudience) = match audience {
        PracticeAudience::Members => (
            t::practice_open_title,
            t::practice_open_text,
            t::practice_open,
            t::practice_opened,
            PracticeAudience::Public,
        ),
        PracticeAudience::Public => (
            t::practice_close_title,
            t::practice_close_text,
            t::practice_close,
            t::practice_closed_now,
            PracticeAudience::Members,
        ),
    };
    let change = move |()| {
        let new = AudienceChange { audience: wanted };
        let act = session.call(async move |client| client.change_practice_audience(id, &new).await);
        doing.run(act, move |()| {
            open.set(false);
            toasts.show(BannerKind::Good, done(reader.get_untracked()));
            practice.refetch();
        });
    };
    view! { <Confirm open title=words(title) text=words(text) act=words(act) doing on_act=change/> }
}
