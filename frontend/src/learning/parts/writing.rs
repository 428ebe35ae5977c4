//! Writing an answer: a word, a number, a text.

use leptos::prelude::*;
use shared::learning::Answer;

/// A line to write in, or several.
#[component]
pub fn Writing(
    /// The id of the field.
    id: String,
    /// The id of what is asked.
    asked: String,
    /// What was written before.
    value: Option<Answer>,
    /// Gets each change.
    on_change: Callback<Answer>,
    /// Whether a number is asked for.
    #[prop(optional)]
    numeric: bool,
    /// How many lines it shows; one line only without.
    #[prop(optional)]
    rows: u32,
) -> impl IntoView {
    let text = match value {
        Some(Answer::Text { text }) => text,
        _ => String::new(),
    };
    let typed = move |event| on_change.run(Answer::Text { text: event_target_value(&event) });
    if rows > 0 {
        return view! {
            <textarea id=id rows=rows dir="auto" aria-labelledby=asked prop:value=text on:input=typed></textarea>
        }
        .into_any();
    }
    let mode = if numeric { "decimal" } else { "text" };
    view! {
        <input
            id=id
            class="short"
            type="text"
            inputmode=mode
            autocomplete="off"
            dir="auto"
            aria-labelledby=asked
            prop:value=text
            on:input=typed
        />
    }
    .into_any()
}
