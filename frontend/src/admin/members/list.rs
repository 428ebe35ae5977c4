//! The list of those whom one looks after.

use super::{PATH, account_href, grant_words};
use crate::accounts::{country_name, role_name};
use crate::admin::lists::{choices, chosen, field, href, use_wanted, value};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::Address;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Button, ButtonLink, EmptyState, Field, Form, Loading, PagedList, Select, Tag, TagKind, TextInput,
};
use leptos::prelude::*;
use shared::admin::{AccountQuery, AccountSummary, Standing};
use shared::core::{Country, Cursor, Language, Role};

/// The page `/admin/members`.
#[component]
pub fn MembersPage() -> impl IntoView {
    let wanted = use_wanted(PATH, read);
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::admin_members_title)/>
                {move || view! { <Accounts query=wanted.get()/> }}
            </div>
            <aside class="first-when-narrow">
                <section class="card" aria-label=words(t::admin_list_filter)>
                    {move || view! { <Filter query=wanted.get()/> }}
                </section>
            </aside>
        </main>
    }
}

fn read(address: &Address) -> AccountQuery {
    AccountQuery {
        search: value(address, "search"),
        country: value(address, "country"),
        organisation_id: value(address, "organisation_id"),
        role: value(address, "role"),
        standing: value(address, "standing"),
        cursor: value(address, "cursor").map(Cursor),
        limit: None,
    }
}

fn address_of(query: &AccountQuery, cursor: Option<Cursor>) -> String {
    href(
        PATH,
        &[
            ("search", query.search.clone()),
            ("country", query.country.map(|one| one.to_string())),
            ("organisation_id", query.organisation_id.map(|one| one.to_string())),
            ("role", query.role.map(|one| one.to_string())),
            ("standing", query.standing.map(|one| one.to_string())),
            ("cursor", cursor.map(|cursor| cursor.0)),
        ],
    )
}

#[component]
fn Filter(query: AccountQuery) -> impl IntoView {
    let router = use_router();
    let search = field(query.search);
    let (country, role, standing) = (field(query.country), field(query.role), field(query.standing));
    let organisation_id = query.organisation_id;
    let send = Callback::new(move |()| {
        let query = AccountQuery {
            search: chosen(search),
            country: chosen(country),
            organisation_id,
            role: chosen(role),
            standing: chosen(standing),
            ..AccountQuery::default()
        };
        router.go(&address_of(&query, None), false);
    });
    view! {
        <Form name="members" errors=Signal::stored(Vec::new()) on_submit=send>
            <Field name="search" label=words(t::admin_members_search)>
                <TextInput value=search kind="search" autocomplete="off"/>
            </Field>
            <Field name="country" label=words(t::accounts_account_country)>
                <Select value=country options=choices(t::admin_list_any, country_choices)/>
            </Field>
            <Field name="role" label=words(t::admin_members_role)>
                <Select value=role options=choices(t::admin_list_any, role_choices)/>
            </Field>
            <Field name="standing" label=words(t::admin_members_standing)>
                <Select value=standing options=choices(t::admin_list_any, standing_choices)/>
            </Field>
            <div class="actions">
                <Button submit=true>{words(t::admin_list_show)}</Button>
                <a href=PATH>{words(t::admin_list_clear)}</a>
            </div>
        </Form>
    }
}

/// Countries, as choices.
pub fn country_choices(language: Language) -> Vec<(String, String)> {
    Country::ALL.iter().map(|&one| (one.to_string(), country_name(language, one).to_owned())).collect()
}

/// Roles, as choices.
pub fn role_choices(language: Language) -> Vec<(String, String)> {
    Role::ALL.iter().map(|&one| (one.to_string(), role_name(language, one).to_owned())).collect()
}

fn standing_choices(language: Language) -> Vec<(String, String)> {
    let words = |standing| match standing {
        Standing::Active => t::admin_members_active(language),
        Standing::Suspended => t::admin_members_suspended(language),
    };
    Standing::ALL.iter().map(|&one| (one.to_string(), words(one).to_owned())).collect()
}

#[component]
fn Accounts(query: AccountQuery) -> impl IntoView {
    let session = use_session();
    let asked = query.clone();
    let accounts = Loading::new(move || {
        let query = asked.clone();
        session.call(async move |client| client.list_accounts(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::admin_members_empty_title)>
                <p>{words(t::admin_list_empty_text)}</p>
                <ButtonLink href=PATH>{words(t::admin_list_clear)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <PagedList resource=accounts empty address=move |cursor| address_of(&query, Some(cursor)) let:account>
            <AccountRow account/>
        </PagedList>
    }
}

#[component]
fn AccountRow(account: AccountSummary) -> impl IntoView {
    let language = use_language();
    let AccountSummary { id, name, email, country, organisation, roles, standing, .. } = account;
    let roles = move || {
        let names = roles.iter().map(|grant| grant_words(language.get(), grant));
        names.map(|name| view! { <Tag>{name}</Tag> }).collect_view()
    };
    view! {
        <li>
            <div>
                <a class="title" href=account_href(id)>{name}</a>
                <div class="meta">
                    <span>{email}</span>
                    <span dir="auto">{organisation.name}</span>
                    <span>{move || country_name(language.get(), country)}</span>
                </div>
                <div class="meta">
                    {(standing == Standing::Suspended).then(|| view! {
                        <Tag kind=TagKind::Warn>{words(t::admin_members_suspended)}</Tag>
                    })}
                    {roles}
                </div>
            </div>
        </li>
    }
}
