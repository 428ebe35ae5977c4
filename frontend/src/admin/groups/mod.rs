//! Groups: made, renamed, deleted, and who belongs to them.

mod deletion;
mod owners;
mod people;

use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Doing, EmptyState, Field, Form, Load, Loading, TextInput, use_toasts,
};
use deletion::Delete;
use leptos::prelude::*;
use owners::Owners;
use people::{Add, Members};
use shared::admin::{Group, NewName};
use shared::core::Validate;
use shared::core::id::GroupId;

/// Where the section is.
pub const PATH: &str = "/admin/groups";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    if rest.is_empty() {
        return Some(view! { <GroupsPage/> }.into_any());
    }
    let id: GroupId = rest.strip_prefix('/')?.parse().ok()?;
    Some(view! { <GroupPage id/> }.into_any())
}

#[component]
fn GroupsPage() -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let list = Loading::new(move || session.call(async |client| client.list_groups().await));
    let key = StoredValue::new(browser::random_key());
    let make = move |doing: Doing, name: RwSignal<String>| {
        let new = NewName { name: name.get_untracked() };
        let key_now = key.get_value();
        let act = session.call(async move |client| client.create_group(&new, &key_now).await);
        doing.run(act, move |_| {
            key.set_value(browser::random_key());
            name.set(String::new());
            toasts.show(BannerKind::Good, t::admin_groups_made(language.get_untracked()).to_owned());
            list.refetch();
        });
    };
    let empty = move || view! { <EmptyState title=words(t::admin_groups_empty)><p>{words(t::admin_groups_about)}</p></EmptyState> };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::admin_groups_title)/>
                <p class="soft">{words(t::admin_groups_lead)}</p>
                <Load resource=list is_empty=Vec::is_empty empty let:groups>
                    <ul class="list">
                        {groups.into_iter().map(|group| view! { <GroupRow group/> }).collect_view()}
                    </ul>
                </Load>
                <h2>{words(t::admin_groups_new)}</h2>
                <NameForm name="new" initial=String::new() act=words(t::admin_groups_make) on_send=Callback::new(
                    move |(doing, name)| make(doing, name),
                )/>
            </div>
        </main>
    }
}

#[component]
fn GroupRow(group: Group) -> impl IntoView {
    let language = use_language();
    let Group { id, name, accounts_count, .. } = group;
    view! {
        <li>
            <div>
                <a class="title" dir="auto" href=format!("{PATH}/{id}")>{name}</a>
                <div class="meta">
                    {move || t::admin_organisations_accounts(language.get(), accounts_count)}
                </div>
            </div>
        </li>
    }
}

/// A form of one name.
#[component]
fn NameForm(
    name: &'static str,
    initial: String,
    act: Signal<String>,
    on_send: Callback<(Doing, RwSignal<String>)>,
) -> impl IntoView {
    let (language, doing) = (use_language(), Doing::new());
    let value = RwSignal::new(initial);
    let send = Callback::new(move |()| {
        let errors = NewName { name: value.get_untracked() }.validate();
        if errors.is_empty() {
            on_send.run((doing, value));
        } else {
            doing.errors.set(errors);
        }
    });
    view! {
        <Form name errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="name" label=words(t::accounts_account_name)><TextInput value/></Field>
            <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{act}</Button>
        </Form>
    }
}

#[component]
fn GroupPage(id: GroupId) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let groups = Loading::new(move || session.call(async |client| client.list_groups().await));
    let members = Loading::new(move || session.call(async move |client| client.list_group_members(id).await));
    let group = move || groups.with(|all| all.iter().find(|one| one.id == id).cloned()).flatten();
    let title = Signal::derive(move || {
        group().map_or_else(|| t::admin_groups_title(language.get()).to_owned(), |group| group.name)
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <p><a href=PATH>{words(t::admin_groups_back)}</a></p>
                <Heading text=title/>
                <Load resource=members let:people><Members id people members/></Load>
                <h2>{words(t::admin_groups_add_title)}</h2>
                <Add id members/>
                <Owners id/>
                {move || group().map(|group| view! {
                    <h2>{words(t::admin_rename)}</h2>
                    <Rename group=group.clone() groups/>
                    <h2>{words(t::admin_groups_delete)}</h2>
                    <Delete group members/>
                })}
            </div>
        </main>
    }
}

#[component]
fn Rename(group: Group, groups: Loading<Vec<Group>>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let Group { id, name, version, .. } = group;
    let send = Callback::new(move |(doing, name): (Doing, RwSignal<String>)| {
        let new = NewName { name: name.get_untracked() };
        let act = session.call(async move |client| client.update_group(id, version, &new).await);
        doing.run(act, move |_| {
            toasts.show(BannerKind::Good, t::admin_renamed(language.get_untracked()).to_owned());
            groups.refetch();
        });
    });
    view! { <NameForm name="rename" initial=name act=words(t::admin_save) on_send=send/> }
}
