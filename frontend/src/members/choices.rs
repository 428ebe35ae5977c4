//! Several of many choices, as native check boxes in a group.

use crate::i18n::use_language;
use leptos::prelude::*;
use shared::core::Language;

/// A group of check boxes, one for each code; the ones chosen are in `chosen`.
#[component]
pub fn Choices(
    /// Begins the ids of the boxes.
    name: &'static str,
    /// What is asked.
    legend: Signal<String>,
    /// What helps to answer.
    hint: Signal<String>,
    /// The codes.
    codes: Vec<&'static str>,
    /// The words for a code.
    label: fn(Language, &str) -> String,
    /// The codes that are chosen.
    chosen: RwSignal<Vec<String>>,
) -> impl IntoView {
    let language = use_language();
    let one = move |code: &'static str| {
        let is_chosen = move || chosen.with(|chosen| chosen.iter().any(|one| one == code));
        let change = move |event| {
            let is_on = event_target_checked(&event);
            chosen.update(|chosen| {
                chosen.retain(|one| one != code);
                if is_on {
                    chosen.push(code.to_owned());
                }
            });
        };
        view! {
            <label class="check">
                <input type="checkbox" name=name value=code prop:checked=is_chosen on:change=change/>
                {move || label(language.get(), code)}
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend>{legend}</legend>
            <p class="hint">{hint}</p>
            <div class="choices-grid">{codes.into_iter().map(one).collect_view()}</div>
        </fieldset>
    }
}
