//! The lines of a rubric, to choose a level of each.

use leptos::prelude::*;
use shared::learning::{RubricLevel, RubricLine};
use std::collections::BTreeMap;

/// A native box per level, line by line.
#[component]
pub fn Levels(
    /// The lines.
    rubric: Vec<RubricLine>,
    /// The level of each line that has one, by its key: 0 is the best.
    chosen: RwSignal<BTreeMap<String, u32>>,
) -> impl IntoView {
    rubric.into_iter().map(|line| view! { <Line line chosen/> }).collect_view()
}

#[component]
fn Line(line: RubricLine, chosen: RwSignal<BTreeMap<String, u32>>) -> impl IntoView {
    let key = StoredValue::new(line.key);
    let level = move |(place, level): (u32, RubricLevel)| {
        let choose = move |_| {
            chosen.update(|chosen| {
                chosen.insert(key.get_value(), place);
            });
        };
        view! {
            <label class="check">
                <input type="radio" name=key.get_value() on:change=choose/>
                <span><strong>{level.points}</strong>" "<span dir="auto">{level.words}</span></span>
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend dir="auto">{line.name}</legend>
            {(0..).zip(line.levels).map(level).collect_view()}
        </fieldset>
    }
}
