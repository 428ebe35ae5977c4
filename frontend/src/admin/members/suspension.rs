//! Suspending an account, with the reason that its owner is told, and lifting that.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Doing, Field, Form, Loading, TextArea, TextInput, When,
    use_toasts,
};
use leptos::prelude::*;
use shared::admin::{Account, NewSuspension, Suspension};
use shared::core::Validate;
use shared::core::id::AccountId;

/// The suspension that holds, or the form for one.
#[component]
pub fn SuspensionPart(
    /// The account.
    account: Account,
    /// Where it comes from.
    loading: Loading<Account>,
) -> impl IntoView {
    let Account { id, suspension, may_suspend, .. } = account;
    let is_suspended = suspension.is_some();
    (is_suspended || may_suspend).then(|| {
        view! {
            <section aria-labelledby="suspension">
                <h2 id="suspension" tabindex="-1">{words(t::admin_members_suspension)}</h2>
                {suspension.map(|suspension| view! { <Holds suspension/> })}
                {(is_suspended && may_suspend).then(|| view! { <Lift id loading/> })}
                {(!is_suspended && may_suspend).then(|| view! { <Suspend id loading/> })}
            </section>
        }
    })
}

#[component]
fn Holds(suspension: Suspension) -> impl IntoView {
    let Suspension { reason, ends_at, created_at, created_by } = suspension;
    view! {
        <Banner kind=BannerKind::Warn>
            <p dir="auto">{reason}</p>
            <p>
                {words(t::admin_members_suspended_at)}" "<When at=created_at/>
                {created_by.map(|by| format!(", {}", by.name))}
            </p>
            <p>
                {match ends_at {
                    Some(at) => view! { {words(t::admin_members_ends_at)}" "<When at/> }.into_any(),
                    None => words(t::admin_members_ends_never).into_any(),
                }}
            </p>
        </Banner>
    }
}

#[component]
fn Lift(id: AccountId, loading: Loading<Account>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let problem = doing.problem(language);
    let lift = move |()| {
        let act = session.call(async move |client| client.lift_suspension(id).await);
        doing.run(act, move |()| {
            toasts.show(BannerKind::Good, t::admin_members_lifted(language.get_untracked()).to_owned());
            loading.refetch();
            request_animation_frame(|| browser::focus("#suspension"));
        });
    };
    view! {
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <Button kind=ButtonKind::Quiet busy=doing.busy on_click=lift>{words(t::admin_members_lift)}</Button>
    }
}

#[component]
fn Suspend(id: AccountId, loading: Loading<Account>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let (reason, ends_on) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let send = Callback::new(move |()| {
        let new = NewSuspension {
            reason: reason.get_untracked(),
            ends_at: browser::end_of_day(&ends_on.get_untracked()),
        };
        let errors = new.validate();
        if !errors.is_empty() {
            doing.errors.set(errors);
            return;
        }
        let act = session.call(async move |client| client.suspend_account(id, &new).await);
        doing.run(act, move |_| {
            toasts.show(BannerKind::Good, t::admin_members_suspend_done(language.get_untracked()).to_owned());
            loading.refetch();
            request_animation_frame(|| browser::focus("#suspension"));
        });
    });
    view! {
        <Form name="suspend" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="reason" label=words(t::admin_members_reason) hint=words(t::admin_members_reason_hint)>
                <TextArea value=reason rows=3/>
            </Field>
            <Field name="ends_at" label=words(t::admin_members_ends_on) hint=words(t::admin_members_ends_on_hint)>
                <TextInput value=ends_on kind="date"/>
            </Field>
            <Button submit=true kind=ButtonKind::Danger busy=doing.busy>{words(t::admin_members_suspend)}</Button>
        </Form>
    }
}
