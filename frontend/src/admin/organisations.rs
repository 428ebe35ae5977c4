//! Organisations: found, made, renamed, merged where one was proposed twice.

use super::doing::Doing;
use super::lists::{choices, chosen, field, href, use_wanted, value};
use super::members::country_choices;
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::{self, Address};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, ButtonLink, Choice, Dialog, EmptyState, Field, Form, Load, Loading,
    Pager, Select, Tag, TextInput, use_toasts,
};
use leptos::prelude::*;
use shared::admin::{Merge, NewOrganisation, Organisation, OrganisationPatch, OrganisationQuery};
use shared::core::{Country, Cursor, Page, Validate};

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

/// The organisation that is being renamed or merged.
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
    let (renaming, merging) = (Changing::new(), Changing::new());
    let empty = move || {
        view! {
            <EmptyState title=words(t::admin_organisations_empty)>
                <p>{words(t::admin_list_empty_text)}</p>
                <ButtonLink href=PATH>{words(t::admin_list_clear)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <Load resource=list is_empty=has_none empty let:page>
            <ul class="list">
                {page.items.into_iter().map(|organisation| view! {
                    <Row organisation renaming merging/>
                }).collect_view()}
            </ul>
            <Pager
                newer=page.previous.map(|cursor| address_of(&wanted.get_untracked(), Some(cursor)))
                older=page.next.map(|cursor| address_of(&wanted.get_untracked(), Some(cursor)))
            />
        </Load>
        {move || renaming.organisation.get().map(|organisation| view! {
            <Rename organisation open=renaming.open list/>
        })}
        {move || merging.organisation.get().map(|organisation| view! {
            <MergeInto organisation open=merging.open list/>
        })}
    }
}

fn has_none(page: &Page<Organisation>) -> bool {
    page.items.is_empty()
}

#[component]
fn Row(organisation: Organisation, renaming: Changing, merging: Changing) -> impl IntoView {
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
                <Button kind=ButtonKind::Quiet on_click=move |()| renaming.begin(one.clone())>
                    {words(t::admin_rename)}<span class="visually-hidden">" "{hidden}</span>
                </Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| merging.begin(other.clone())>
                    {words(t::admin_organisations_merge)}<span class="visually-hidden">" "{also}</span>
                </Button>
            </div>
        </li>
    }
}

#[component]
fn Rename(
    organisation: Organisation,
    open: RwSignal<bool>,
    list: Loading<Page<Organisation>>,
) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let (id, version) = (organisation.id, organisation.version);
    let (name, listed) = (RwSignal::new(organisation.name), RwSignal::new(organisation.listed));
    let send = Callback::new(move |()| {
        let patch =
            OrganisationPatch { name: Some(name.get_untracked()), listed: Some(listed.get_untracked()) };
        let act = session.call(async move |client| client.update_organisation(id, version, &patch).await);
        doing.run(act, move |_| {
            open.set(false);
            toasts.show(BannerKind::Good, t::admin_renamed(language.get_untracked()).to_owned());
            list.refetch();
        });
    });
    view! {
        <Dialog open title=words(t::admin_rename)>
            <Form name="rename" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
                <Field name="name" label=words(t::accounts_account_name)><TextInput value=name/></Field>
                <Listed listed/>
                <Button submit=true busy=doing.busy>{words(t::admin_save)}</Button>
            </Form>
        </Dialog>
    }
}

/// Whether those who apply may choose it.
#[component]
fn Listed(listed: RwSignal<bool>) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                name="listed"
                prop:checked=listed
                on:change=move |event| listed.set(event_target_checked(&event))
            />
            {words(t::admin_organisations_listed)}
        </label>
        <p class="hint">{words(t::admin_organisations_listed_hint)}</p>
    }
}

#[component]
fn MergeInto(
    organisation: Organisation,
    open: RwSignal<bool>,
    list: Loading<Page<Organisation>>,
) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let into = RwSignal::new(String::new());
    let (id, country) = (organisation.id, organisation.country);
    let name = organisation.name;
    let others = Loading::new(move || {
        let query =
            OrganisationQuery { country: Some(country), limit: Some(100), ..OrganisationQuery::default() };
        session.call(async move |client| client.list_organisations(&query).await)
    });
    let options = Signal::derive(move || {
        let first = Choice { value: String::new(), label: t::admin_choose(language.get()).to_owned() };
        let choice = |one: &Organisation| Choice { value: one.id.to_string(), label: one.name.clone() };
        let rest =
            others.with(|page| page.items.iter().filter(|one| one.id != id).map(choice).collect::<Vec<_>>());
        std::iter::once(first).chain(rest.unwrap_or_default()).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let Some(into) = chosen(into) else {
            doing.errors.set(shared::core::Check::new().text("into", "", 1, 1).finish());
            return;
        };
        let act = session.call(async move |client| client.merge_organisation(id, &Merge { into }).await);
        doing.run(act, move |_| {
            open.set(false);
            toasts.show(BannerKind::Good, t::admin_organisations_merged(language.get_untracked()).to_owned());
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    view! {
        <Dialog open title=words(t::admin_organisations_merge)>
            <p>{move || t::admin_organisations_merge_text(language.get(), &name)}</p>
            <Form name="merge" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
                <Field name="into" label=words(t::admin_organisations_into)>
                    <Select value=into options/>
                </Field>
                <Button submit=true kind=ButtonKind::Danger busy=doing.busy>
                    {words(t::admin_organisations_merge)}
                </Button>
            </Form>
        </Dialog>
    }
}

#[component]
fn New(list: Loading<Page<Organisation>>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let (name, listed) = (RwSignal::new(String::new()), RwSignal::new(true));
    let own = session.me().map_or(Country::Romania, |me| me.country);
    let country = RwSignal::new(own.to_string());
    let key = StoredValue::new(browser::random_key());
    let countries = Signal::derive(move || {
        let choice = |(value, label)| Choice { value, label };
        country_choices(language.get()).into_iter().map(choice).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let new = NewOrganisation {
            name: name.get_untracked(),
            country: chosen(country).unwrap_or(own),
            listed: listed.get_untracked(),
        };
        let errors = new.validate();
        if !errors.is_empty() {
            doing.errors.set(errors);
            return;
        }
        let key_now = key.get_value();
        let act = session.call(async move |client| client.create_organisation(&new, &key_now).await);
        doing.run(act, move |_| {
            key.set_value(browser::random_key());
            name.set(String::new());
            toasts.show(BannerKind::Good, t::admin_organisations_made(language.get_untracked()).to_owned());
            list.refetch();
        });
    });
    view! {
        <Form name="new" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="name" label=words(t::accounts_account_name)><TextInput value=name/></Field>
            <Field name="country" label=words(t::accounts_account_country)>
                <Select value=country options=countries/>
            </Field>
            <Listed listed/>
            <Button submit=true busy=doing.busy>{words(t::admin_organisations_make)}</Button>
        </Form>
    }
}
