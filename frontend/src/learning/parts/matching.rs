//! Giving each prompt its partner.

use crate::i18n::{t, words};
use leptos::prelude::*;
use shared::learning::Answer;

/// A native select beside each prompt.
#[component]
pub fn Matching(
    /// Begins the ids of its fields.
    id: String,
    /// What is to be matched, as sanitised HTML.
    prompts: Vec<String>,
    /// What can be matched with it.
    partners: Vec<String>,
    /// What was matched before.
    value: Option<Answer>,
    /// Gets each change.
    on_change: Callback<Answer>,
) -> impl IntoView {
    let given = match value {
        Some(Answer::Matching { partners }) => partners,
        _ => Vec::new(),
    };
    let mut given = given;
    given.resize(prompts.len(), None);
    let given = RwSignal::new(given);
    let choose = words(t::learning_question_choose);
    let one = move |(place, prompt): (usize, String)| {
        let label = format!("{id}-prompt-{place}");
        let chosen = given.with_untracked(|given| given.get(place).copied().flatten());
        let pick = move |event| {
            let picked = event_target_value(&event).parse().ok();
            given.update(|given| {
                if let Some(given) = given.get_mut(place) {
                    *given = picked;
                }
            });
            on_change.run(Answer::Matching { partners: given.get_untracked() });
        };
        let options = (0_u32..).zip(&partners).map(|(number, partner)| {
            view! { <option value=number.to_string() selected=chosen == Some(number)>{partner.clone()}</option> }
        });
        view! {
            <div class="pair">
                <div id=label.clone() class="prose" dir="auto" inner_html=prompt></div>
                <select aria-labelledby=label on:change=pick>
                    <option value="">{choose}</option>
                    {options.collect_view()}
                </select>
            </div>
        }
    };
    prompts.into_iter().enumerate().map(one).collect_view()
}
