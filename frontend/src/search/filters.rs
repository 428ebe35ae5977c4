//! What narrows a search.

use super::Wanted;
use super::results::{Categories, Hits};
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, Choice, Field, Form, Select, TextInput};
use leptos::prelude::*;
use shared::core::Language;

fn choice(value: &impl ToString, label: impl Into<String>) -> Choice {
    Choice { value: value.to_string(), label: label.into() }
}

/// The filters, folded up so that what was found is seen first, and the way back to all of it.
#[component]
pub(super) fn Filters(wanted: Wanted, categories: Categories, found: Hits) -> impl IntoView {
    let is_narrowed = wanted.has_filters();
    let all = wanted.without_filters().href();
    view! {
        <details class="category-menu filters">
            <summary>{words(t::search_filters_title)}</summary>
            <FilterForm wanted categories found/>
        </details>
        {is_narrowed.then(|| view! { <p><a href=all>{words(t::search_filters_clear)}</a></p> })}
    }
}

#[component]
fn FilterForm(wanted: Wanted, categories: Categories, found: Hits) -> impl IntoView {
    let language = use_language();
    let router = use_router();
    let text = |value: Option<String>| RwSignal::new(value.unwrap_or_default());
    let category = text(wanted.category_id.map(|id| id.to_string()));
    let written_in = text(wanted.language.map(|language| language.to_string()));
    let author = text(wanted.author_id.map(|id| id.to_string()));
    let answered = text(wanted.answered.map(|is_answered| is_answered.to_string()));
    let tag = RwSignal::new(wanted.tag);
    let (first_day, last_day) = (RwSignal::new(wanted.first_day), RwSignal::new(wanted.last_day));
    let q = wanted.q;
    let narrow = Callback::new(move |()| {
        let wanted = Wanted {
            q: q.clone(),
            category_id: category.get_untracked().parse().ok(),
            author_id: author.get_untracked().parse().ok(),
            tag: tag.get_untracked().trim().to_owned(),
            language: written_in.get_untracked().parse().ok(),
            answered: answered.get_untracked().parse().ok(),
            first_day: first_day.get_untracked(),
            last_day: last_day.get_untracked(),
            cursor: None,
        };
        router.go(&wanted.href(), false);
    });
    let any = move || choice(&"", t::search_filters_any(language.get()));
    let by_category = Signal::derive(move || {
        let language = language.get();
        let name = |one: &shared::forum::Category| choice(&one.id, one.name.get(language));
        let all = categories.with(|list| list.iter().map(name).collect::<Vec<_>>());
        std::iter::once(any()).chain(all.unwrap_or_default()).collect::<Vec<_>>()
    });
    let by_language = Signal::derive(move || {
        let all = Language::ALL.iter().map(|one| choice(one, one.own_name()));
        std::iter::once(any()).chain(all).collect::<Vec<_>>()
    });
    let by_answer = Signal::derive(move || {
        let language = language.get();
        let yes = choice(&true, t::search_filters_answered(language));
        vec![any(), yes, choice(&false, t::search_filters_unanswered(language))]
    });
    let by_author = authors(author, found);
    view! {
        <Form name="filters" errors=Signal::stored(Vec::new()) on_submit=narrow>
            <Field name="category_id" label=words(t::search_filters_category)>
                <Select value=category options=by_category/>
            </Field>
            <Field name="author_id" label=words(t::search_filters_author)>
                <Select value=author options=by_author/>
            </Field>
            <Field name="tag" label=words(t::forum_filters_tag)>
                <TextInput value=tag/>
            </Field>
            <Field name="language" label=words(t::search_filters_language)>
                <Select value=written_in options=by_language/>
            </Field>
            <Field name="answered" label=words(t::search_filters_answer)>
                <Select value=answered options=by_answer/>
            </Field>
            <Field name="from" label=words(t::search_filters_from)>
                <TextInput value=first_day kind="date"/>
            </Field>
            <Field name="until" label=words(t::search_filters_until)>
                <TextInput value=last_day kind="date"/>
            </Field>
            <Button submit=true>{words(t::search_filters_act)}</Button>
        </Form>
    }
}

/// Anybody, oneself, and the colleagues who wrote what was found.
fn authors(chosen: RwSignal<String>, found: Hits) -> Signal<Vec<Choice>> {
    let (session, language) = (use_session(), use_language());
    let at_first = chosen.get_untracked();
    Signal::derive(move || {
        let language = language.get();
        let me = session.account_id().map(|id| id.to_string()).unwrap_or_default();
        let mut all = vec![
            choice(&"", t::search_filters_anybody(language)),
            choice(&me, t::search_filters_me(language)),
        ];
        let writers =
            found.with(|page| page.items.iter().filter_map(|hit| hit.author.clone()).collect::<Vec<_>>());
        let writers = writers.unwrap_or_default().into_iter().map(|author| choice(&author.id, author.name));
        // Who is chosen stays chosen, also where nothing of theirs is found.
        let of_address = choice(&at_first, t::search_filters_colleague(language));
        for writer in writers.chain([of_address]) {
            if all.iter().all(|one| one.value != writer.value) {
                all.push(writer);
            }
        }
        all
    })
}
