//! Choosing one or several answers.

use leptos::prelude::*;
use shared::learning::{Answer, AskedChoice};

/// A native box per answer.
#[component]
pub fn Choices(
    /// Names the boxes: once in the page.
    name: String,
    /// What can be chosen.
    answers: Vec<AskedChoice>,
    /// What was chosen before.
    value: Option<Answer>,
    /// Gets each change.
    on_change: Callback<Answer>,
    /// Whether several can be.
    multiple: bool,
) -> impl IntoView {
    let chosen = match value {
        Some(Answer::Choice { chosen }) => chosen,
        _ => Vec::new(),
    };
    let chosen = RwSignal::new(chosen);
    let one = move |AskedChoice { place, html }| {
        let choose = move |event| {
            chosen.update(|chosen| {
                chosen.retain(|one| multiple && *one != place);
                if event_target_checked(&event) {
                    chosen.push(place);
                }
                chosen.sort_unstable();
            });
            on_change.run(Answer::Choice { chosen: chosen.get_untracked() });
        };
        view! {
            <label class="check">
                <input
                    type=if multiple { "checkbox" } else { "radio" }
                    name=name.clone()
                    prop:checked=move || chosen.with(|chosen| chosen.contains(&place))
                    on:change=choose
                />
                <span class="prose" dir="auto" inner_html=html></span>
            </label>
        }
    };
    answers.into_iter().map(one).collect_view()
}
