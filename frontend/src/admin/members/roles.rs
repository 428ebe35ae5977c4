//! The roles of an account: those that one may give are offered, those that one may take back have a button.

use super::grant_words;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Choice, Confirm, Doing, Field, Form, Loading, Select, use_toasts,
};
use leptos::prelude::*;
use shared::accounts::RoleGrant;
use shared::admin::{Account, GrantedRole, NewRoleGrant};
use shared::core::id::AccountId;

/// What the account may do, and where.
#[component]
pub fn Roles(
    /// The account.
    account: Account,
    /// Where it comes from.
    loading: Loading<Account>,
) -> impl IntoView {
    let Account { id, roles, grantable, .. } = account;
    let revoking = RwSignal::new(None::<GrantedRole>);
    let open = RwSignal::new(false);
    let ask = Callback::new(move |role: GrantedRole| {
        revoking.set(Some(role));
        open.set(true);
    });
    view! {
        <section aria-labelledby="roles">
            <h2 id="roles" tabindex="-1">{words(t::accounts_account_roles)}</h2>
            {roles.is_empty().then(|| view! { <p>{words(t::admin_members_no_roles)}</p> })}
            <ul class="list">
                {roles.into_iter().map(|role| view! { <RoleRow role ask/> }).collect_view()}
            </ul>
            {(!grantable.is_empty()).then(|| view! { <Grant id grantable loading/> })}
            <Revoke id revoking open loading/>
        </section>
    }
}

#[component]
fn RoleRow(role: GrantedRole, ask: Callback<GrantedRole>) -> impl IntoView {
    let language = use_language();
    let (grant, may_revoke) = (role.grant.clone(), role.may_revoke);
    let name = Signal::derive(move || grant_words(language.get(), &grant));
    view! {
        <li>
            <div>{name}</div>
            {may_revoke.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=move |()| ask.run(role.clone())>
                    {words(t::admin_members_revoke)}
                    <span class="visually-hidden">" "{name}</span>
                </Button>
            })}
        </li>
    }
}

#[component]
fn Grant(id: AccountId, grantable: Vec<RoleGrant>, loading: Loading<Account>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let chosen = RwSignal::new("0".to_owned());
    let offered = grantable.clone();
    let options = Signal::derive(move || {
        let choice = |(index, grant): (usize, &RoleGrant)| Choice {
            value: index.to_string(),
            label: grant_words(language.get(), grant),
        };
        offered.iter().enumerate().map(choice).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let index: Option<usize> = chosen.get_untracked().parse().ok();
        let Some(grant) = index.and_then(|index| grantable.get(index)).cloned() else { return };
        let RoleGrant { role, country, organisation_id } = grant;
        let new = NewRoleGrant { role, country, organisation_id };
        let act = session.call(async move |client| client.grant_role(id, &new).await);
        doing.run(act, move |_| {
            toasts.show(BannerKind::Good, t::admin_members_granted(language.get_untracked()).to_owned());
            loading.refetch();
        });
    });
    view! {
        <Form name="grant" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="role" label=words(t::admin_members_grant_label)>
                <Select value=chosen options/>
            </Field>
            <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{words(t::admin_members_grant)}</Button>
        </Form>
    }
}

#[component]
fn Revoke(
    id: AccountId,
    revoking: RwSignal<Option<GrantedRole>>,
    open: RwSignal<bool>,
    loading: Loading<Account>,
) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let text = Signal::derive(move || {
        revoking.with(|role| {
            let words = role.as_ref().map(|role| grant_words(language.get(), &role.grant));
            t::admin_members_revoke_text(language.get(), &words.unwrap_or_default())
        })
    });
    let revoke = move |()| {
        let Some(role) = revoking.get_untracked() else { return };
        let act = session.call(async move |client| client.revoke_role(id, role.id).await);
        doing.run(act, move |()| {
            open.set(false);
            toasts.show(BannerKind::Good, t::admin_members_revoked(language.get_untracked()).to_owned());
            loading.refetch();
            request_animation_frame(|| crate::browser::focus("#roles"));
        });
    };
    view! {
        <Confirm
            open
            title=words(t::admin_members_revoke_title)
            text
            act=words(t::admin_members_revoke)
            doing
            on_act=revoke
        />
    }
}
