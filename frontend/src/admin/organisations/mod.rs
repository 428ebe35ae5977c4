//! Organisations: found, made, changed, merged where one was proposed twice.

mod forms;

use self::forms::{Edit, MergeInto, New};
use super::lists::{choices, chosen, field, href, use_wanted, value};
use super::members::country_choices;
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::Address;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Button, ButtonKind, ButtonLink, EmptyState, Field, Form, Loading, PagedList, Select, Tag, TextInput,
};
use leptos::prelude::*;
use shared::admin::{Organisation, OrganisationQuery};
use shared::core::{Cursor, Page};

/// Where the section is.
pub const PATH: &str = "/admin/organisations";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    rest.is_empty().then(|| view! { <OrganisationsPage/> }.into_any())
}

fn read(address: &Address) -> OrganisationQuery {
    OrganisationQuery {
        search: value(address, "search"),
        country: value(address, "country"),
        cursor: value(address, "cursor").map(Cursor),
        limit: None,
    }
}

fn address_of(query: &OrganisationQuery, cursor: Option<Cursor>) -> String {
    href(
        PATH,
        &[
            ("search", query.search.clone()),
            ("country", query.country.map(|one| one.to_string())),
            ("cursor", cursor.map(|cursor| cursor.0)),
        ],
    )
}

#[component]
fn OrganisationsPage() -> impl IntoView {
    let wanted = use_wanted(PATH, read);
    let session = use_session();
    let list = Loading::new(move || {
        let query = wanted.get();
        session.call(async move |client| client.list_organisations(&query).await)
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::admin_organisations_title)/>
                <List list wanted/>
                <h2>{words(t::admin_organisations_new)}</h2>
                <New list/>
            </div>
            <aside class="first-when-narrow">
                <section class="card" aria-label=words(t::admin_list_filter)>
                    {move || view! { <Filter query=wanted.get()/> }}
                </section>
            </aside>
        </main>
    }
}

#[component]
fn Filter(query: OrganisationQuery) -> impl IntoView {
    let router = use_router();
    let (search, country) = (field(query.search), field(query.country));
    let send = Callback::new(move |()| {
        let query = OrganisationQuery {
            search: chosen(search),
            country: chosen(country),
            ..OrganisationQuery::default()
        };
        router.go(&address_of(&query, None), false);
    });
    view! {
        <Form name="organisations" errors=Signal::stored(Vec::new()) on_submit=send>
            <Field name="search" label=words(t::accounts_account_name)>
                <TextInput value=search kind="search" autocomplete="off"/>
            </Field>
            <Field name="country" label=words(t::accounts_account_country)>
                <Select value=country options=choices(t::admin_list_any, country_choices)/>
            </Field>
            <div class="actions">
                <Button submit=true>{words(t::admin_list_show)}</Button>
                <a href=PATH>{words(t::admin_list_clear)}</a>
            </div>
        </Form>
    }
}

/// The organisation that is being changed or merged.
#[derive(Clone, Copy)]
struct Changing {
    open: RwSignal<bool>,
    organisation: RwSignal<Option<Organisation>>,
}

impl Changing {
    fn new() -> Self {
        Self { open: RwSignal::new(false), organisation: RwSignal::new(None) }
    }

    fn begin(self, organisation: Organisation) {
        self.organisation.set(Some(organisation));
        self.open.set(true);
    }
}

#[component]
fn List(list: Loading<Page<Organisation>>, wanted: Memo<OrganisationQuery>) -> impl IntoView {
    let (editing, merging) = (Changing::new(), Changing::new());
    let empty = move || {
        view! {
            <EmptyState title=words(t::admin_organisations_empty)>
                <p>{words(t::admin_list_empty_text)}</p>
                <ButtonLink href=PATH>{words(t::admin_list_clear)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <PagedList
            resource=list
            empty
            address=move |cursor| address_of(&wanted.get_untracked(), Some(cursor))
            let:organisation
        >
            <Row organisation editing merging/>
        </PagedList>
        {move || editing.organisation.get().map(|organisation| view! {
            <Edit organisation open=editing.open list/>
        })}
        {move || merging.organisation.get().map(|organisation| view! {
            <MergeInto organisation open=merging.open list/>
        })}
    }
}

#[component]
fn Row(organisation: Organisation, editing: Changing, merging: Changing) -> impl IntoView {
    let language = use_language();
    let Organisation { id, name, country, accounts_count, listed, .. } = organisation.clone();
    let people = format!("/admin/members?organisation_id={id}");
    let (one, other, hidden) = (organisation.clone(), organisation, name.clone());
    let also = hidden.clone();
    view! {
        <li>
            <div>
                <strong dir="auto">{name}</strong>
                <div class="meta">
                    <span>{move || country_name(language.get(), country)}</span>
                    <a href=people>{move || t::admin_organisations_accounts(language.get(), accounts_count)}</a>
                    {(!listed).then(|| view! { <Tag>{words(t::admin_organisations_unlisted)}</Tag> })}
                </div>
            </div>
            <div class="actions">
                <Button kind=ButtonKind::Quiet on_click=move |()| editing.begin(one.clone())>
                    {words(t::admin_organisations_change)}<span class="visually-hidden">" "{hidden}</span>
                </Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| merging.begin(other.clone())>
                    {words(t::admin_organisations_merge)}<span class="visually-hidden">" "{also}</span>
                </Button>
            </div>
        </li>
    }
}
