//! Filters of the list of topics. What one chooses stands in the URL at once.

use super::topic_row::Categories;
use crate::accounts::country_name;
use crate::app::router::use_router;
use crate::forum::list_href;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Choice, Field, Loading, Select};
use leptos::prelude::*;
use shared::core::{Country, Language};
use shared::forum::TopicQuery;

/// The filters that are not a view of their own: language, country, tag.
#[component]
pub fn Filters(
    /// The list that is shown.
    place: Memo<TopicQuery>,
    /// The categories, to name the one that is chosen.
    categories: Categories,
) -> impl IntoView {
    let is_set = move || {
        place.with(|query| query.language.is_some() || query.country.is_some() || query.tag.is_some())
    };
    let _ = categories;
    view! {
        <details class="filters" open=is_set>
            <summary>{words(t::forum_filters_title)}</summary>
            <div class="filter-fields">
                <ByLanguage place/>
                <ByCountry place/>
                <ByTag place/>
            </div>
            {move || is_set().then(|| {
                let without = place.with(|query| TopicQuery {
                    language: None, country: None, tag: None, cursor: None, ..query.clone()
                });
                view! { <p><a href=list_href(&without)>{words(t::forum_filters_clear)}</a></p> }
            })}
        </details>
    }
}

/// A choice that goes where it leads; the first is not to choose.
#[component]
fn Filter(
    name: &'static str,
    label: Signal<String>,
    options: Signal<Vec<Choice>>,
    chosen: Signal<String>,
    place: Memo<TopicQuery>,
    with: fn(TopicQuery, &str) -> TopicQuery,
) -> impl IntoView {
    let router = use_router();
    let value = RwSignal::new(chosen.get_untracked());
    Effect::watch(move || chosen.get(), move |now, _, _| value.set(now.clone()), false);
    Effect::watch(
        move || value.get(),
        move |value, before, _| {
            let differs = chosen.with_untracked(|chosen| chosen != value);
            if before.is_some_and(|before| before != value) && differs {
                let query = TopicQuery { cursor: None, ..place.get_untracked() };
                router.go(&list_href(&with(query, value)), false);
            }
        },
        true,
    );
    view! {
        <Field name label>
            <Select value options/>
        </Field>
    }
}

fn any(language: Language) -> Choice {
    Choice { value: String::new(), label: t::forum_filters_any(language).to_owned() }
}

#[component]
fn ByLanguage(place: Memo<TopicQuery>) -> impl IntoView {
    let language = use_language();
    let options = Signal::derive(move || {
        let choice =
            |one: &Language| Choice { value: one.code().to_owned(), label: one.own_name().to_owned() };
        std::iter::once(any(language.get())).chain(Language::ALL.iter().map(choice)).collect()
    });
    let chosen = Signal::derive(move || {
        place.with(|query| query.language.map_or_else(String::new, |language| language.code().to_owned()))
    });
    let with = |query, value: &str| TopicQuery { language: value.parse().ok(), ..query };
    view! { <Filter name="language" label=words(t::forum_filters_language) options chosen place with/> }
}

#[component]
fn ByCountry(place: Memo<TopicQuery>) -> impl IntoView {
    let language = use_language();
    let options = Signal::derive(move || {
        let language = language.get();
        let choice = |one: &Country| Choice {
            value: one.code().to_owned(),
            label: country_name(language, *one).to_owned(),
        };
        std::iter::once(any(language)).chain(Country::ALL.iter().map(choice)).collect()
    });
    let chosen = Signal::derive(move || {
        place.with(|query| query.country.map_or_else(String::new, |country| country.code().to_owned()))
    });
    let with = |query, value: &str| TopicQuery { country: value.parse().ok(), ..query };
    view! { <Filter name="country" label=words(t::forum_filters_country) options chosen place with/> }
}

#[component]
fn ByTag(place: Memo<TopicQuery>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let tags = Loading::new(move || session.call(async |client| client.list_tags().await));
    let chosen = Signal::derive(move || place.with(|query| query.tag.clone().unwrap_or_default()));
    let options = Signal::derive(move || {
        let listed = tags.with(|tags| tags.iter().map(|tag| tag.tag.clone()).collect::<Vec<_>>());
        let listed = listed.unwrap_or_default();
        // A tag of a link may be none of the most used.
        let own = chosen.with(|tag| (!tag.is_empty() && !listed.contains(tag)).then(|| tag.clone()));
        let choice = |tag: String| Choice { value: tag.clone(), label: tag };
        std::iter::once(any(language.get())).chain(own.into_iter().chain(listed).map(choice)).collect()
    });
    let with =
        |query, value: &str| TopicQuery { tag: (!value.is_empty()).then(|| value.to_owned()), ..query };
    view! { <Filter name="tag" label=words(t::forum_filters_tag) options chosen place with/> }
}
