//! The directory of colleagues; what is looked for stands in the URL.

use super::member_href;
use super::names::{profession_name, spoken_name, spoken_names, topic_name};
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::{self, Address, encode};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Button, ButtonLink, Choice, EmptyState, Field, Form, Loading, PagedList, Select, Tag, TextInput,
};
use leptos::prelude::*;
use shared::accounts::OrganisationSummary;
use shared::core::{Country, Cursor, Language, Profession};
use shared::members::{AssistanceType, MemberQuery, MemberSummary, SpokenLanguage};

/// The page `/members`.
#[component]
pub fn DirectoryPage() -> impl IntoView {
    let wanted = use_wanted();
    focus_on_another_list(wanted);
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::members_directory_title)/>
                <p class="soft">{words(t::members_directory_intro)}</p>
                {move || view! { <Colleagues query=wanted.get()/> }}
            </div>
            <aside class="first-when-narrow">
                <section class="card" aria-label=words(t::members_directory_search)>
                    {move || view! { <Search query=wanted.get()/> }}
                </section>
            </aside>
        </main>
    }
}

/// What the URL asks for, for as long as it is an address of this list.
fn use_wanted() -> Memo<MemberQuery> {
    let router = use_router();
    Memo::new(move |before: Option<&MemberQuery>| {
        router.with(|address| match before {
            Some(before) if address.path != "/members" => before.clone(),
            _ => read(address),
        })
    })
}

fn read(address: &Address) -> MemberQuery {
    fn value<T: std::str::FromStr>(address: &Address, name: &str) -> Option<T> {
        address.value(name)?.parse().ok()
    }
    MemberQuery {
        name: address.value("name").filter(|name| !name.trim().is_empty()),
        country: value(address, "country"),
        organisation_id: value(address, "organisation_id"),
        profession: value(address, "profession"),
        language: value(address, "language"),
        topic: value(address, "topic"),
        cursor: address.value("cursor").map(Cursor),
        limit: None,
    }
}

/// The address of what is asked for.
fn href(query: &MemberQuery) -> String {
    let values = [
        ("name", query.name.clone()),
        ("country", query.country.map(|one| one.to_string())),
        ("organisation_id", query.organisation_id.map(|one| one.to_string())),
        ("profession", query.profession.map(|one| one.to_string())),
        ("language", query.language.map(|one| one.to_string())),
        ("topic", query.topic.map(|one| one.to_string())),
        ("cursor", query.cursor.clone().map(|cursor| cursor.0)),
    ];
    let values = values.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let query: Vec<String> = values.map(|(name, value)| format!("{name}={}", encode(&value))).collect();
    if query.is_empty() { "/members".to_owned() } else { format!("/members?{}", query.join("&")) }
}

/// Another list is another page to a reader: its heading is where reading starts.
fn focus_on_another_list(wanted: Memo<MemberQuery>) {
    Effect::watch(
        move || wanted.get(),
        |_, before, _| {
            if before.is_some() {
                browser::focus("main h1");
            }
        },
        false,
    );
}

/// What the search form holds.
#[derive(Clone, Copy)]
struct SearchForm {
    name: RwSignal<String>,
    country: RwSignal<String>,
    organisation_id: RwSignal<String>,
    profession: RwSignal<String>,
    language: RwSignal<String>,
    topic: RwSignal<String>,
}

impl SearchForm {
    fn new(query: &MemberQuery) -> Self {
        let text = |value: Option<String>| RwSignal::new(value.unwrap_or_default());
        Self {
            name: text(query.name.clone()),
            country: text(query.country.map(|one| one.to_string())),
            organisation_id: text(query.organisation_id.map(|one| one.to_string())),
            profession: text(query.profession.map(|one| one.to_string())),
            language: text(query.language.map(|one| one.to_string())),
            topic: text(query.topic.map(|one| one.to_string())),
        }
    }

    fn to_query(self) -> MemberQuery {
        fn value<T: std::str::FromStr>(signal: RwSignal<String>) -> Option<T> {
            signal.get_untracked().parse().ok()
        }
        MemberQuery {
            name: Some(self.name.get_untracked().trim().to_owned()).filter(|name| !name.is_empty()),
            country: value(self.country),
            organisation_id: value(self.organisation_id),
            profession: value(self.profession),
            language: value(self.language),
            topic: value(self.topic),
            cursor: None,
            limit: None,
        }
    }
}

/// A list of choices whose first one asks for nothing.
fn options(
    language: Signal<Language>,
    all: impl Fn(Language) -> Vec<(String, String)> + Send + Sync + 'static,
) -> Signal<Vec<Choice>> {
    Signal::derive(move || {
        let language = language.get();
        let any = Choice { value: String::new(), label: t::members_directory_any(language).to_owned() };
        let mut all = all(language);
        all.sort_by_cached_key(|(_, label)| label.to_lowercase());
        let all = all.into_iter().map(|(value, label)| Choice { value, label });
        std::iter::once(any).chain(all).collect()
    })
}

fn codes<T: Copy + ToString>(all: &[T], label: impl Fn(T) -> String) -> Vec<(String, String)> {
    all.iter().map(|one| (one.to_string(), label(*one))).collect()
}

#[component]
fn Search(query: MemberQuery) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let router = use_router();
    let organisations =
        Loading::new(move || session.call(async |client| client.list_member_organisations().await));
    let form = SearchForm::new(&query);
    let search = Callback::new(move |()| router.go(&href(&form.to_query()), false));
    let by_country = options(language, |l| codes(Country::ALL, |one| country_name(l, one).to_owned()));
    let by_profession =
        options(language, |l| codes(Profession::ALL, |one| profession_name(l, one).to_owned()));
    let by_language = options(language, |l| codes(SpokenLanguage::ALL, |one| spoken_name(l, one)));
    let by_topic = options(language, |l| codes(AssistanceType::ALL, |one| topic_name(l, one).to_owned()));
    let by_organisation = options(language, move |_| {
        let names = |list: &Vec<OrganisationSummary>| {
            list.iter().map(|one| (one.id.to_string(), one.name.clone())).collect()
        };
        organisations.with(names).unwrap_or_default()
    });
    view! {
        <Form name="members" errors=Signal::stored(Vec::new()) on_submit=search action="/members">
            <Field name="name" label=words(t::members_directory_name) hint=words(t::members_directory_name_hint)>
                <TextInput value=form.name kind="search"/>
            </Field>
            <Field name="country" label=words(t::accounts_account_country)>
                <Select value=form.country options=by_country/>
            </Field>
            <Field name="organisation_id" label=words(t::accounts_account_organisation)>
                <Select value=form.organisation_id options=by_organisation/>
            </Field>
            <Field name="profession" label=words(t::members_profile_profession)>
                <Select value=form.profession options=by_profession/>
            </Field>
            <Field name="language" label=words(t::members_directory_language)>
                <Select value=form.language options=by_language/>
            </Field>
            <Field name="topic" label=words(t::members_directory_topic)>
                <Select value=form.topic options=by_topic/>
            </Field>
            <div class="actions">
                <Button submit=true>{words(t::members_directory_search)}</Button>
                <a href="/members">{words(t::members_directory_all)}</a>
            </div>
        </Form>
    }
}

#[component]
fn Colleagues(query: MemberQuery) -> impl IntoView {
    let session = use_session();
    let asked = query.clone();
    let colleagues = Loading::new(move || {
        let query = asked.clone();
        session.call(async move |client| client.list_members(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::members_directory_empty_title)>
                <p>{words(t::members_directory_empty_text)}</p>
                <ButtonLink href="/members">{words(t::members_directory_all)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <PagedList
            resource=colleagues
            empty
            address=move |cursor| href(&MemberQuery { cursor: Some(cursor), ..query.clone() })
            newer_label=words(t::members_directory_previous)
            older_label=words(t::members_directory_next)
            let:member
        >
            <Colleague member/>
        </PagedList>
    }
}

#[component]
fn Colleague(member: MemberSummary) -> impl IntoView {
    let language = use_language();
    let MemberSummary { id, name, profession, organisation, country, languages, topics } = member;
    let whence = move || format!("{organisation}, {}", country_name(language.get(), country));
    view! {
        <li>
            <div>
                <a class="title" href=member_href(id)>{name}</a>
                <div class="meta">
                    {profession.map(|one| view! { <span>{move || profession_name(language.get(), one)}</span> })}
                    <span>{whence}</span>
                </div>
                <div class="meta">
                    <span>{move || spoken_names(language.get(), &languages)}</span>
                    {topics.into_iter().map(|one| view! {
                        <Tag>{move || topic_name(language.get(), one)}</Tag>
                    }).collect_view()}
                </div>
            </div>
        </li>
    }
}
