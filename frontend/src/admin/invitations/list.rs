//! The invitations of a state, the newest first; open ones can be sent again or taken back.

use super::PATH;
use crate::accounts::role_name;
use crate::admin::sending::Sending;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::names::country_name;
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, EmptyState, Loading, PagedList, Tag, TagKind, When,
    use_toasts,
};
use leptos::prelude::*;
use shared::accounts::invitations::{Invitation, InvitationQuery, InvitationState};
use shared::core::{Cursor, Language, Page};

fn state_name(language: Language, state: InvitationState) -> &'static str {
    match state {
        InvitationState::Open => t::inviting_open(language),
        InvitationState::Accepted => t::inviting_accepted(language),
        InvitationState::Revoked => t::inviting_revoked(language),
    }
}

/// The page `/admin/invitations`.
#[component]
pub fn InvitationsPage() -> impl IntoView {
    let router = use_router();
    let query = Memo::new(move |_| {
        router.with(|address| InvitationQuery {
            state: address.value("state").and_then(|state| state.parse().ok()),
            cursor: address.value("cursor").map(Cursor),
            limit: None,
        })
    });
    let language = use_language();
    let state = move || query.get().state.unwrap_or(InvitationState::Open);
    let link = move |one: InvitationState| {
        let current = move || (state() == one).then_some("true");
        view! {
            <li>
                <a href=href(one, None) aria-current=current>{move || state_name(language.get(), one)}</a>
            </li>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::inviting_title)/>
                <p>{words(t::inviting_about)}</p>
                <div class="actions">
                    <ButtonLink href=format!("{PATH}/new")>{words(t::inviting_new)}</ButtonLink>
                    <a href=format!("{PATH}/sheet")>{words(t::inviting_many)}</a>
                </div>
                <nav class="sections" aria-label=words(t::inviting_states)>
                    <ul>{InvitationState::ALL.iter().map(|one| link(*one)).collect_view()}</ul>
                </nav>
                {move || view! { <Invitations query=query.get()/> }}
            </div>
        </main>
    }
}

fn href(state: InvitationState, cursor: Option<&Cursor>) -> String {
    match cursor {
        Some(cursor) => format!("{PATH}?state={state}&cursor={}", cursor.0),
        None => format!("{PATH}?state={state}"),
    }
}

#[component]
fn Invitations(query: InvitationQuery) -> impl IntoView {
    let session = use_session();
    let state = query.state.unwrap_or(InvitationState::Open);
    let rows = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_invitations(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::inviting_empty_title)>
                <p>{words(t::inviting_empty_text)}</p>
            </EmptyState>
        }
    };
    view! {
        <PagedList resource=rows empty address=move |cursor| href(state, Some(&cursor)) let:invitation>
            <Row invitation loading=rows/>
        </PagedList>
    }
}

#[component]
fn Row(invitation: Invitation, loading: Loading<Page<Invitation>>) -> impl IntoView {
    let language = use_language();
    let Invitation { email, name, organisation, role, role_country, state, expires_at, .. } =
        invitation.clone();
    let is_expired = state == InvitationState::Open && expires_at < browser::now();
    let inviter = invitation.invited_by.as_ref().map(|by| by.name.clone());
    let role = move || {
        let role = role_name(language.get(), role);
        role_country.map_or_else(
            || role.to_owned(),
            |country| format!("{role} ({})", country_name(language.get(), country)),
        )
    };
    view! {
        <li>
            <div>
                <strong>{name}</strong>" "<Tag>{role}</Tag>" "
                {is_expired.then(|| view! { <Tag kind=TagKind::Warn>{words(t::inviting_expired)}</Tag> })}
                <div class="meta">
                    <span>{email}</span>
                    <span dir="auto">{organisation.name}</span>
                    {inviter.map(|name| view! { <span>{move || t::inviting_by(language.get(), &name)}</span> })}
                    <span>{words(t::inviting_expires)}" "<When at=expires_at/></span>
                </div>
                {(state == InvitationState::Open).then(|| view! { <Acts invitation loading/> })}
            </div>
        </li>
    }
}

#[component]
fn Acts(invitation: Invitation, loading: Loading<Page<Invitation>>) -> impl IntoView {
    let (sending, language, toasts) = (Sending::idle(), use_language(), use_toasts());
    let Invitation { id, name, .. } = invitation;
    let done = move |words: fn(Language) -> &'static str| {
        toasts.show(BannerKind::Good, words(language.get_untracked()));
        loading.refetch();
    };
    let resend = move |()| {
        let operation = async move |client: &api_client::Client| client.resend_invitation(id).await;
        sending.send(Vec::new(), operation, move |_| done(t::inviting_resent));
    };
    let revoke = move |()| {
        let operation = async move |client: &api_client::Client| client.revoke_invitation(id).await;
        sending.send(Vec::new(), operation, move |()| done(t::inviting_revoke_done));
    };
    let other = name.clone();
    view! {
        <div class="actions">
            <Button kind=ButtonKind::Quiet busy=sending.busy on_click=resend>
                {words(t::inviting_resend)}<span class="visually-hidden">" "{name}</span>
            </Button>
            <Button kind=ButtonKind::Quiet busy=sending.busy on_click=revoke>
                {words(t::inviting_revoke)}<span class="visually-hidden">" "{other}</span>
            </Button>
        </div>
        {move || sending.problem.get().map(|text| view! { <Banner kind=BannerKind::Danger>{text}</Banner> })}
    }
}
