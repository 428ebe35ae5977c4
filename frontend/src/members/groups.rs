//! The groups that one looks after: a part of one's account names them, and a page has who is in them.

use super::member_href;
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Confirm, Doing, Field, Form, Load, Loading, SkeletonShape, TextInput};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::id::{AccountId, GroupId};
use shared::members::{MemberQuery, MemberSummary, OwnGroupMembers};

/// The section of the account page; nothing for most, who look after no group.
#[component]
pub fn OwnGroups() -> impl IntoView {
    let session = use_session();
    let groups = Loading::new(move || session.call(async |client| client.list_own_groups().await));
    let list = move || groups.with(Clone::clone).filter(|list| !list.is_empty());
    move || {
        list().map(|list| {
            view! {
                <section aria-labelledby="groups">
                    <h2 id="groups">{words(t::owners_title)}</h2>
                    <p class="soft">{words(t::owners_text)}</p>
                    <ul class="list">
                        {list.into_iter().map(|group| view! {
                            <li><a class="title" dir="auto" href=format!("/members/groups/{}", group.id)>{group.name}</a></li>
                        }).collect_view()}
                    </ul>
                </section>
            }
        })
    }
}

/// The page `/members/groups/{id}`.
#[component]
pub fn OwnGroupPage(
    /// The group.
    id: GroupId,
) -> impl IntoView {
    let session = use_session();
    let group = Loading::new(move || session.call(async move |client| client.find_own_group(id).await));
    let is_missing = group.is_missing();
    let title = Signal::derive(move || group.with(|group| group.name.clone()).unwrap_or_default());
    move || {
        if is_missing.get() {
            return view! { <NotFound/> }.into_any();
        }
        view! {
            <main id="main" class="wrap">
                <div>
                    <p><a href="/account">{words(t::accounts_account_title)}</a></p>
                    <Heading text=title/>
                    <p class="soft">{words(t::owners_text)}</p>
                    <Load resource=group shape=SkeletonShape::Text let:group_now>
                        <InGroup group=group_now changed=group/>
                    </Load>
                    <h2>{words(t::owners_add)}</h2>
                    <Find id changed=group/>
                </div>
            </main>
        }
        .into_any()
    }
}

#[component]
fn InGroup(group: OwnGroupMembers, changed: Loading<OwnGroupMembers>) -> impl IntoView {
    let id = group.id;
    let is_empty = group.members.is_empty();
    view! {
        {is_empty.then(|| view! { <p>{words(t::owners_nobody)}</p> })}
        <ul class="list">
            {group.members.into_iter().map(|person| view! { <Row id person changed/> }).collect_view()}
        </ul>
    }
}

#[component]
fn Row(id: GroupId, person: Person, changed: Loading<OwnGroupMembers>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let (asks, doing) = (RwSignal::new(false), Doing::new());
    let (account, country, hidden) = (person.id, person.country, person.name.clone());
    let named = person.name.clone();
    let on_act = Callback::new(move |()| {
        let act = session.call(async move |client| client.dismiss_from_group(id, account).await);
        doing.run(act, move |()| {
            asks.set(false);
            changed.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    view! {
        <li>
            <div>
                <a class="title" href=member_href(account)>{person.name}</a>
                <div class="meta">
                    <span dir="auto">{person.organisation}</span>
                    <span>{move || country_name(language.get(), country)}</span>
                </div>
            </div>
            <Button kind=ButtonKind::Quiet on_click=move |()| asks.set(true)>
                {words(t::owners_remove)}<span class="visually-hidden">" "{hidden}</span>
            </Button>
            <Confirm
                open=asks
                title=Signal::derive(move || t::owners_remove_title(language.get(), &named))
                text=words(t::owners_remove_text)
                act=words(t::owners_remove)
                doing
                on_act
            />
        </li>
    }
}

/// Finds colleagues by name, and puts them in.
#[component]
fn Find(id: GroupId, changed: Loading<OwnGroupMembers>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let name = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Vec<MemberSummary>>);
    let send = Callback::new(move |()| {
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            return;
        }
        let query = MemberQuery { name: Some(name), ..MemberQuery::default() };
        let act = session.call(async move |client| client.list_members(&query).await);
        doing.run(act, move |page| found.set(Some(page.items)));
    });
    let add = Callback::new(move |account: AccountId| {
        let act = session.call(async move |client| client.admit_to_group(id, account).await);
        doing.run(act, move |()| {
            found.update(|found| {
                if let Some(found) = found {
                    found.retain(|one| one.id != account);
                }
            });
            changed.refetch();
        });
    });
    let is_empty = move || found.with(|found| found.as_ref().is_some_and(Vec::is_empty));
    view! {
        <Form name="find" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="name" label=words(t::owners_name)>
                <TextInput value=name kind="search" autocomplete="off"/>
            </Field>
            <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{words(t::owners_find)}</Button>
        </Form>
        <div role="status">{move || is_empty().then(|| words(t::owners_none_found))}</div>
        <ul class="list">
            {move || found.get().unwrap_or_default().into_iter().map(|one| {
                let (account, hidden) = (one.id, one.name.clone());
                view! {
                    <li>
                        <div>
                            <strong>{one.name}</strong>
                            <div class="meta"><span dir="auto">{one.organisation}</span></div>
                        </div>
                        <Button kind=ButtonKind::Quiet on_click=move |()| add.run(account)>
                            {words(t::owners_admit)}<span class="visually-hidden">" "{hidden}</span>
                        </Button>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}
