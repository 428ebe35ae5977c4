//! Who looks after a group: puts people in and takes them out, without being an administrator.

use crate::admin::lists::chosen;
use crate::admin::members::account_href;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Doing, Field, Form, Load, Loading, TextInput};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::admin::{AccountQuery, AccountSummary};
use shared::core::id::{AccountId, GroupId};

/// The part of the group's page.
#[component]
pub(super) fn Owners(
    /// Of which group.
    id: GroupId,
) -> impl IntoView {
    let session = use_session();
    let owners = Loading::new(move || session.call(async move |client| client.list_group_owners(id).await));
    view! {
        <section aria-labelledby="owners">
            <h2 id="owners">{words(t::owners_admin_title)}</h2>
            <p class="soft">{words(t::owners_admin_text)}</p>
            <Load resource=owners let:people>
                <ul class="list">
                    {people.into_iter().map(|person| view! { <Owner id person owners/> }).collect_view()}
                </ul>
            </Load>
            <Name id owners/>
        </section>
    }
}

#[component]
fn Owner(id: GroupId, person: Person, owners: Loading<Vec<Person>>) -> impl IntoView {
    let (session, doing) = (use_session(), Doing::new());
    let problem = doing.problem(use_language());
    let (account, hidden) = (person.id, person.name.clone());
    let remove = move |()| {
        let act = session.call(async move |client| client.remove_group_owner(id, account).await);
        doing.run(act, move |()| owners.refetch());
    };
    view! {
        <li>
            <div>
                <a class="title" href=account_href(account)>{person.name}</a>
                <div class="meta"><span dir="auto">{person.organisation}</span></div>
                {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
            </div>
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=remove>
                {words(t::owners_admin_remove)}<span class="visually-hidden">" "{hidden}</span>
            </Button>
        </li>
    }
}

/// Finds people by name or address, and names them.
#[component]
fn Name(id: GroupId, owners: Loading<Vec<Person>>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let search = RwSignal::new(String::new());
    let found = RwSignal::new(Vec::<AccountSummary>::new());
    let send = Callback::new(move |()| {
        let Some(search) = chosen::<String>(search) else { return };
        let query = AccountQuery { search: Some(search), ..AccountQuery::default() };
        let act = session.call(async move |client| client.list_accounts(&query).await);
        doing.run(act, move |page| found.set(page.items));
    });
    let add = Callback::new(move |account: AccountId| {
        let act = session.call(async move |client| client.add_group_owner(id, account).await);
        doing.run(act, move |()| {
            found.update(|found| found.retain(|one| one.id != account));
            owners.refetch();
        });
    });
    view! {
        <Form name="owner" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="search" label=words(t::owners_admin_search)>
                <TextInput value=search kind="search" autocomplete="off"/>
            </Field>
            <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{words(t::owners_admin_find)}</Button>
        </Form>
        <ul class="list">
            {move || found.get().into_iter().map(|one| {
                let (account, hidden) = (one.id, one.name.clone());
                view! {
                    <li>
                        <div>
                            <strong>{one.name}</strong>
                            <div class="meta"><span>{one.email}</span><span dir="auto">{one.organisation.name}</span></div>
                        </div>
                        <Button kind=ButtonKind::Quiet on_click=move |()| add.run(account)>
                            {words(t::owners_admin_add)}<span class="visually-hidden">" "{hidden}</span>
                        </Button>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}
