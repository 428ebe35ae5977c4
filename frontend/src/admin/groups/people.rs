//! Who belongs to a group.

use crate::accounts::country_name;
use crate::admin::lists::chosen;
use crate::admin::members::account_href;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Doing, Field, Form, Loading, TextInput};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::admin::{AccountQuery, AccountSummary};
use shared::core::id::{AccountId, GroupId};

/// Those who belong to it, each with a way out.
#[component]
pub fn Members(
    /// Of which group.
    id: GroupId,
    /// Who they are.
    people: Vec<Person>,
    /// Where they come from.
    members: Loading<Vec<Person>>,
) -> impl IntoView {
    let is_empty = people.is_empty();
    view! {
        {is_empty.then(|| view! { <p>{words(t::admin_groups_nobody)}</p> })}
        <ul class="list">
            {people.into_iter().map(|person| view! { <MemberRow id person members/> }).collect_view()}
        </ul>
    }
}

#[component]
fn MemberRow(id: GroupId, person: Person, members: Loading<Vec<Person>>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let (account, country) = (person.id, person.country);
    let hidden = person.name.clone();
    let remove = move |()| {
        let act = session.call(async move |client| client.remove_group_member(id, account).await);
        doing.run(act, move |()| {
            members.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! {
        <li>
            <div>
                <a class="title" href=account_href(account)>{person.name}</a>
                <div class="meta">
                    <span dir="auto">{person.organisation}</span>
                    <span>{move || country_name(language.get(), country)}</span>
                </div>
                {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
            </div>
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=remove>
                {words(t::admin_groups_remove)}<span class="visually-hidden">" "{hidden}</span>
            </Button>
        </li>
    }
}

/// Finds people by name or address, and puts them in.
#[component]
pub fn Add(
    /// Into which group.
    id: GroupId,
    /// Where its members come from.
    members: Loading<Vec<Person>>,
) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let search = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Vec<AccountSummary>>);
    let send = Callback::new(move |()| {
        let Some(search) = chosen::<String>(search) else { return };
        let query = AccountQuery { search: Some(search), ..AccountQuery::default() };
        let act = session.call(async move |client| client.list_accounts(&query).await);
        doing.run(act, move |page| found.set(Some(page.items)));
    });
    let add = Callback::new(move |account: AccountId| {
        let act = session.call(async move |client| client.add_group_member(id, account).await);
        doing.run(act, move |()| {
            found.update(|found| {
                if let Some(found) = found {
                    found.retain(|one| one.id != account);
                }
            });
            members.refetch();
        });
    });
    let is_empty = move || found.with(|found| found.as_ref().is_some_and(Vec::is_empty));
    view! {
        <Form name="add" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="search" label=words(t::admin_members_search)>
                <TextInput value=search kind="search" autocomplete="off"/>
            </Field>
            <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{words(t::admin_groups_find)}</Button>
        </Form>
        <div role="status">{move || is_empty().then(|| words(t::admin_members_empty_title))}</div>
        <ul class="list">
            {move || found.get().unwrap_or_default().into_iter().map(|one| {
                let (account, hidden) = (one.id, one.name.clone());
                view! {
                    <li>
                        <div>
                            <strong>{one.name}</strong>
                            <div class="meta"><span>{one.email}</span><span dir="auto">{one.organisation.name}</span></div>
                        </div>
                        <Button kind=ButtonKind::Quiet on_click=move |()| add.run(account)>
                            {words(t::admin_groups_add)}<span class="visually-hidden">" "{hidden}</span>
                        </Button>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}
