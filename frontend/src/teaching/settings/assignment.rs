//! The settings of an assignment: how long it takes, and the rubric by which it is looked at. What criteria and levels say is written
//! with the words.

use super::fields::{Number, number, read_number};
use super::rows::{RowList, Rows, free_key};
use super::{Optional, Read};
use crate::i18n::{t, use_language};
use leptos::prelude::*;
use shared::learning::{Criterion, MAX_CHOICES, Settings};

/// A criterion while it is written: its key, and what each level is worth, typed with commas.
#[derive(Clone)]
struct Row {
    key: String,
    points: RwSignal<String>,
}

/// The fields, and how they are read.
pub fn fields(minutes: u32, rubric: &[Criterion], optional: bool) -> (Read, AnyView) {
    let minutes = number(minutes);
    let optional = RwSignal::new(optional);
    let rows = Rows::of(rubric.iter().map(|criterion| Row {
        key: criterion.key.clone(),
        points: RwSignal::new(typed(&criterion.points)),
    }));
    let read = Callback::new(move |()| Settings::Assignment {
        minutes: read_number(minutes),
        rubric: rows
            .read()
            .into_iter()
            .map(|row| Criterion { key: row.key, points: points(&row.points.get_untracked()) })
            .collect(),
        optional: optional.get_untracked(),
    });
    let fresh = Callback::new(move |()| Row {
        key: free_key("c", rows.read().into_iter().map(|row| row.key)),
        points: RwSignal::new("2, 1, 0".to_owned()),
    });
    let view = view! {
        <Number name="minutes" label=t::partset_minutes value=minutes/>
        <Optional value=optional/>
        <RowList
            rows
            id="rubric"
            legend=t::partset_rubric
            hint=t::partset_rubric_hint
            add=t::partset_rubric_add
            fresh
            children=|number, row: Row| view! { <Points number points=row.points/> }
        />
    };
    (read, view.into_any())
}

#[component]
fn Points(number: u32, points: RwSignal<String>) -> impl IntoView {
    let language = use_language();
    let id = format!("rubric-{number}");
    view! {
        <label for=id.clone()>{move || t::partset_points(language.get())}</label>
        <input
            id=id
            type="text"
            inputmode="numeric"
            prop:value=points
            on:input=move |event| points.set(event_target_value(&event))
        />
    }
}

fn typed(points: &[u32]) -> String {
    points.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The numbers of a text, whatever stands between them.
fn points(typed: &str) -> Vec<u32> {
    let numbers = typed.split(|character: char| !character.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).take(MAX_CHOICES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_read_however_they_are_typed() {
        assert_eq!(points("3, 2,1 ; 0"), [3, 2, 1, 0]);
        assert_eq!(points(""), [0; 0]);
        assert_eq!(typed(&points("4 2 0")), "4, 2, 0");
    }
}
