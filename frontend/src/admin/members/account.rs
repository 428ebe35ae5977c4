//! One account: who it is, its roles, its sessions, its suspension.

use super::PATH;
use super::roles::Roles;
use super::suspension::SuspensionPart;
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, ButtonKind, Confirm, Doing, Load, Loading, When, use_toasts};
use leptos::prelude::*;
use shared::admin::Account;
use shared::core::id::AccountId;

/// The page `/admin/members/{id}`.
#[component]
pub fn AccountPage(
    /// Whose.
    id: AccountId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let account = Loading::new(move || session.call(async move |client| client.find_account(id).await));
    let title = Signal::derive(move || {
        let name = account.with(|account| account.name.clone());
        name.unwrap_or_else(|| t::admin_members_title(language.get()).to_owned())
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <p><a href=PATH>{words(t::admin_members_back)}</a></p>
                <Heading text=title/>
                <Load resource=account let:one><Parts account=one loading=account/></Load>
            </div>
        </main>
    }
}

#[component]
fn Parts(account: Account, loading: Loading<Account>) -> impl IntoView {
    let id = account.id;
    view! {
        <Facts account=account.clone()/>
        <Roles account=account.clone() loading/>
        <SuspensionPart account=account.clone() loading/>
        {account.may_suspend.then(|| view! { <EndSessions id loading/> })}
    }
}

#[component]
fn Facts(account: Account) -> impl IntoView {
    let language = use_language();
    let Account { email, organisation, country, groups, sessions_count, last_used_at, created_at, .. } =
        account;
    let own_language = account.language;
    let groups: Vec<String> = groups.into_iter().map(|group| group.name).collect();
    view! {
        <section class="card" aria-label=words(t::admin_members_facts)>
            <dl class="facts">
                <dt>{words(t::accounts_account_email)}</dt>
                <dd>{email}</dd>
                <dt>{words(t::accounts_account_organisation)}</dt>
                <dd dir="auto">{organisation.name}</dd>
                <dt>{words(t::accounts_account_country)}</dt>
                <dd>{move || country_name(language.get(), country)}</dd>
                <dt>{words(t::accounts_account_language)}</dt>
                <dd lang=own_language.code()>{own_language.own_name()}</dd>
                {(!groups.is_empty()).then(|| view! {
                    <dt>{words(t::admin_members_groups)}</dt>
                    <dd dir="auto">{groups.join(", ")}</dd>
                })}
                <dt>{words(t::admin_members_since)}</dt>
                <dd><When at=created_at/></dd>
                <dt>{words(t::admin_members_sessions)}</dt>
                <dd>
                    {move || t::admin_members_sessions_count(language.get(), sessions_count)}
                    {last_used_at.map(|at| view! { <br/>{words(t::accounts_account_used_at)}" "<When at/> })}
                </dd>
            </dl>
        </section>
    }
}

#[component]
fn EndSessions(id: AccountId, loading: Loading<Account>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (RwSignal::new(false), Doing::new());
    let end = move |()| {
        let act = session.call(async move |client| client.end_sessions(id).await);
        doing.run(act, move |()| {
            open.set(false);
            toasts
                .show(BannerKind::Good, t::admin_members_sessions_ended(language.get_untracked()).to_owned());
            loading.refetch();
        });
    };
    view! {
        <section aria-labelledby="end-sessions">
            <h2 id="end-sessions">{words(t::admin_members_sessions)}</h2>
            <p class="soft">{words(t::admin_members_end_text)}</p>
            <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::admin_members_end)}</Button>
            <Confirm
                open
                title=words(t::admin_members_end_title)
                text=words(t::admin_members_end_text)
                act=words(t::admin_members_end)
                doing
                on_act=end
            />
        </section>
    }
}
