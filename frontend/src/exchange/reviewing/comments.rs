//! Comments on passages while they are written.

use super::super::names::field_label;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{Button, ButtonKind};
use leptos::prelude::*;
use shared::exchange::PassageComment;

/// Most characters of a passage that is quoted.
const MAX_QUOTE: usize = 600;

/// A comment while it is written.
#[derive(Clone, PartialEq)]
struct OneComment {
    key: u32,
    field: String,
    quote: String,
    text: RwSignal<String>,
}

/// All comments.
#[derive(Clone, Copy)]
pub struct Comments {
    list: RwSignal<Vec<OneComment>>,
    next: StoredValue<u32>,
}

impl Comments {
    /// None yet; whoever leaves with some is asked before.
    pub fn new() -> Self {
        let comments = Self { list: RwSignal::new(Vec::new()), next: StoredValue::new(0) };
        let handle = window_event_listener(leptos::ev::beforeunload, move |event| {
            if comments.list.try_with_untracked(|list| !list.is_empty()).unwrap_or_default() {
                browser::ask_before_leaving(&event);
            }
        });
        on_cleanup(move || handle.remove());
        comments
    }

    /// Begins one on a field, or on the words that are selected in it.
    fn begin(self, field: &str) {
        let selected = browser::selected_in(&format!("[id=\"{}\"]", text_id(field)));
        let quote: String = selected.trim().chars().take(MAX_QUOTE).collect();
        self.next.update_value(|next| *next = next.wrapping_add(1));
        let key = self.next.get_value();
        let one = OneComment { key, field: field.to_owned(), quote, text: RwSignal::new(String::new()) };
        self.list.update(|list| list.push(one));
        request_animation_frame(move || browser::focus_and_show(&format!("#comment-{key}")));
    }

    /// What is said so far; empty ones are left out.
    pub fn read(self) -> Vec<PassageComment> {
        let comments = self.list.get_untracked().into_iter().map(|one| PassageComment {
            field: one.field,
            quote: one.quote,
            text: one.text.get_untracked().trim().to_owned(),
        });
        comments.filter(|comment| !comment.text.is_empty()).collect()
    }

    /// They were sent.
    pub fn clear(self) {
        self.list.set(Vec::new());
    }
}

impl Default for Comments {
    fn default() -> Self {
        Self::new()
    }
}

/// The id of a field's text.
pub fn text_id(field: &str) -> String {
    format!("text-{field}")
}

/// The comments on a field, and the button for another.
#[component]
pub fn CommentsOn(
    /// The field, as errors name it.
    field: String,
    /// All comments.
    comments: Comments,
) -> impl IntoView {
    let reader = use_language();
    let (of, at, named) = (field.clone(), field.clone(), field);
    let own = move || {
        comments.list.with(|list| list.iter().filter(|one| one.field == of).cloned().collect::<Vec<_>>())
    };
    let name = StoredValue::new(named);
    let label = move || name.with_value(|name| field_label(reader.get(), name));
    let row = move |one: OneComment| {
        let (key, text, quote) = (one.key, one.text, one.quote);
        let drop = move |()| comments.list.update(|list| list.retain(|one| one.key != key));
        view! {
            <li>
                {(!quote.is_empty()).then(|| view! { <div class="prose"><blockquote dir="auto">{quote}</blockquote></div> })}
                <label for=format!("comment-{key}")>{move || t::practice_your_comment(reader.get(), &label())}</label>
                <textarea
                    id=format!("comment-{key}")
                    rows=3
                    dir="auto"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
                <Button kind=ButtonKind::Quiet on_click=drop>{words(t::practice_comment_drop)}</Button>
            </li>
        }
    };
    view! {
        <ul class="rows"><For each=own key=|one| one.key let:one>{row(one)}</For></ul>
        // Pressing it must not take the selection away.
        <button
            type="button"
            class="button quiet"
            title=words(t::practice_comment_on_hint)
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| comments.begin(&at)
        >
            {words(t::practice_comment_on)}
            <span class="visually-hidden">": "{label}</span>
        </button>
    }
}
