//! Comments on passages while they are written.

use super::super::names::field_label;
use super::super::typed::Typed;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{Button, ButtonKind};
use leptos::prelude::*;
use shared::core::id::PracticeId;
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
    kept: Typed,
}

impl Comments {
    /// Those that a visit before has left on this device. Of a passage that is quoted the device keeps nothing: only what the reviewer
    /// says of it.
    pub fn begin(practice: PracticeId, version: u32) -> Self {
        let kept = Typed::begin(&format!("comments-{practice}-{version}"));
        let comments = Self { list: RwSignal::new(Vec::new()), next: StoredValue::new(0), kept };
        let left: Vec<(String, String)> =
            kept.text.with_untracked(|text| serde_json::from_str(text).unwrap_or_default());
        for (field, text) in left {
            comments.add(field, String::new(), text);
        }
        Effect::watch(move || comments.to_keep(), move |now, _, _| kept.text.set(now.clone()), false);
        comments
    }

    /// What the device keeps.
    fn to_keep(self) -> String {
        let said = self.list.get().into_iter().map(|one| (one.field, one.text.get()));
        let said: Vec<(String, String)> = said.filter(|(_, text)| !text.trim().is_empty()).collect();
        if said.is_empty() { String::new() } else { serde_json::to_string(&said).unwrap_or_default() }
    }

    fn add(self, field: String, quote: String, text: String) -> u32 {
        self.next.update_value(|next| *next = next.wrapping_add(1));
        let key = self.next.get_value();
        let text = RwSignal::new(text);
        self.list.update(|list| list.push(OneComment { key, field, quote, text }));
        key
    }

    /// Begins one on a field, or on the words that are selected in it.
    fn comment(self, field: &str) {
        let selected = browser::selected_in(&format!("[id=\"{}\"]", text_id(field)));
        let quote: String = selected.trim().chars().take(MAX_QUOTE).collect();
        let key = self.add(field.to_owned(), quote, String::new());
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
        self.kept.clear();
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
        let drop = move |()| {
            comments.list.update(|list| list.retain(|one| one.key != key));
            name.with_value(|name| browser::focus(&format!("[id=\"{}\"]", text_id(name))));
        };
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
            on:click=move |_| comments.comment(&at)
        >
            {words(t::practice_comment_on)}
            <span class="visually-hidden">": "{label}</span>
        </button>
    }
}
