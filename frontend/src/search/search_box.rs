//! The box to search with. While one types, it suggests topics by their titles: a combobox with a list, as the ARIA practices
//! describe it.

use crate::app::router::use_router;
use crate::browser;
use crate::forum::topic_href;
use crate::i18n::{t, words};
use crate::session::use_session;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::search::{SuggestionQuery, TopicSuggestion};

/// Milliseconds after the last key before titles are asked for.
const PATIENCE: u32 = 200;
/// Where the field is found by whoever wants to type.
pub const FIELD: &str = "[role=search] input";
const LIST: &str = "search-suggestions";

/// What the box holds, and what it suggests.
#[derive(Clone, Copy)]
struct Typing {
    value: RwSignal<String>,
    topics: RwSignal<Vec<TopicSuggestion>>,
    /// Which of them the arrows have reached.
    reached: RwSignal<Option<usize>>,
}

impl Typing {
    fn close(self) {
        self.topics.set(Vec::new());
        self.reached.set(None);
    }

    /// Down and up through the list, over its ends back to what was typed.
    fn step(self, down: bool) {
        let count = self.topics.with(Vec::len);
        self.reached.update(|reached| {
            *reached = match (*reached, down) {
                (None, true) => Some(0),
                (None, false) => count.checked_sub(1),
                (Some(at), true) => Some(at + 1),
                (Some(at), false) => at.checked_sub(1),
            }
            .filter(|at| *at < count);
        });
    }
}

/// The box to search with.
#[component]
pub fn SearchBox(
    /// What stands in it at first.
    start: String,
    /// Searches for what was typed.
    on_search: Callback<String>,
) -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    let typing =
        Typing { value: RwSignal::new(start), topics: RwSignal::default(), reached: RwSignal::default() };
    let suggest = move || {
        let q = typing.value.get_untracked();
        spawn_local(async move {
            browser::pause(PATIENCE).await;
            let is_last = || typing.value.try_with_untracked(|value| *value == q) == Some(true);
            if !is_last() {
                return;
            }
            let query = SuggestionQuery { q: q.clone() };
            let found = session.call(async move |client| client.suggest_topics(&query).await).await;
            if is_last() && browser::is_typing() {
                typing.reached.set(None);
                // Suggestions are a help: without them one searches all the same.
                typing.topics.set(found.unwrap_or_default());
            }
        });
    };
    let open = move |topic: &TopicSuggestion| router.go(&topic_href(topic.topic_id, None), false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reached = typing.reached.get_untracked();
        let topic = reached.and_then(|at| typing.topics.with_untracked(|topics| topics.get(at).cloned()));
        typing.close();
        let q = typing.value.get_untracked().trim().to_owned();
        match topic {
            Some(topic) => open(&topic),
            None if q.is_empty() => {}
            None => on_search.run(q),
        }
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        let is_open = typing.topics.with_untracked(|topics| !topics.is_empty());
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if is_open => typing.step(event.key() == "ArrowDown"),
            "Escape" if is_open => typing.close(),
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <form class="search" role="search" action=super::PATH on:submit=submit>
            <input
                type="search"
                name="q"
                dir="auto"
                maxlength="200"
                autocomplete="off"
                aria-label=words(t::search_box_label)
                placeholder=words(t::search_box_label)
                role="combobox"
                aria-autocomplete="list"
                aria-controls=LIST
                aria-expanded=move || typing.topics.with(|topics| !topics.is_empty()).to_string()
                aria-activedescendant=move || typing.reached.get().map(|at| format!("{LIST}-{at}"))
                prop:value=typing.value
                on:input=move |event| {
                    typing.value.set(event_target_value(&event));
                    suggest();
                }
                on:keydown=key
                on:blur=move |_| typing.close()
            />
            <button type="submit" class="button quiet">{words(t::search_box_act)}</button>
            // Pressing on the list leaves the focus in the field.
            <ul
                id=LIST
                role="listbox"
                aria-label=words(t::search_box_topics)
                class="suggestions"
                hidden=move || typing.topics.with(Vec::is_empty)
                on:mousedown=|event| event.prevent_default()
            >
                {move || typing.topics.get().into_iter().enumerate().map(|(at, topic)| {
                    let (title, language) = (topic.title.clone(), topic.language);
                    view! {
                        <li
                            id=format!("{LIST}-{at}")
                            role="option"
                            aria-selected=move || (typing.reached.get() == Some(at)).to_string()
                            lang=language.code()
                            dir="auto"
                            on:click=move |_| {
                                typing.close();
                                open(&topic);
                            }
                        >
                            {title}
                        </li>
                    }
                }).collect_view()}
            </ul>
        </form>
    }
}
