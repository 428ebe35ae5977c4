//! Lists in settings: rows that are added, moved and taken away.

use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::ui::{Button, ButtonKind};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Rows, each with a number of its own for as long as the page is open.
pub struct Rows<T: Send + Sync + 'static> {
    list: RwSignal<Vec<(u32, T)>>,
    next: StoredValue<u32>,
}

impl<T: Send + Sync + 'static> Clone for Rows<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Rows<T> {}

impl<T: Clone + Send + Sync + 'static> Rows<T> {
    /// These rows.
    pub fn of(rows: impl IntoIterator<Item = T>) -> Self {
        let list: Vec<(u32, T)> = (0..).zip(rows).collect();
        let next = u32::try_from(list.len()).unwrap_or(u32::MAX);
        Self { list: RwSignal::new(list), next: StoredValue::new(next) }
    }

    /// The rows in their order.
    pub fn read(self) -> Vec<T> {
        self.list.with_untracked(|list| list.iter().map(|(_, row)| row.clone()).collect())
    }

    /// The rows, followed.
    pub fn get(self) -> Vec<(u32, T)> {
        self.list.get()
    }

    /// Adds a row at the end; gives its number.
    pub fn add(self, row: T) -> u32 {
        let number = self.next.get_value();
        self.next.set_value(number.wrapping_add(1));
        self.list.update(|list| list.push((number, row)));
        number
    }

    fn take_away(self, number: u32) {
        self.list.update(|list| list.retain(|(one, _)| *one != number));
    }

    fn shift(self, number: u32, up: bool) {
        self.list.update(|list| {
            let Some(place) = list.iter().position(|(one, _)| *one == number) else { return };
            let other = if up { place.checked_sub(1) } else { Some(place + 1) };
            if let Some(other) = other.filter(|other| *other < list.len()) {
                list.swap(place, other);
            }
        });
    }
}

/// What can be done with a row: up, down, away. The focus stays where it was, or goes to the list.
#[component]
pub fn RowActs<T: Clone + Send + Sync + 'static>(
    /// The rows.
    rows: Rows<T>,
    /// The row.
    number: u32,
    /// The id of the list.
    id: &'static str,
) -> impl IntoView {
    let language = use_language();
    let place = move || {
        let place = rows.list.with(|list| list.iter().position(|(one, _)| *one == number));
        place.map(|place| (place + 1).to_string()).unwrap_or_default()
    };
    let shift = move |class: &'static str, up: bool| {
        rows.shift(number, up);
        request_animation_frame(move || browser::focus(&format!("#{id} [data-row=\"{number}\"] .{class}")));
    };
    let step = move |class: &'static str,
                     sign: &'static str,
                     up: bool,
                     label: fn(shared::core::Language, &str) -> String| {
        view! {
            <button
                type="button"
                class=format!("step {class}")
                aria-label=move || label(language.get(), &place())
                on:click=move |_| shift(class, up)
            >
                <span aria-hidden="true">{sign}</span>
            </button>
        }
    };
    let away = move |()| {
        rows.take_away(number);
        request_animation_frame(move || browser::focus(&format!("#{id}")));
    };
    view! {
        <div class="actions">
            {step("move-up", "↑", true, t::partset_row_up)}
            {step("move-down", "↓", false, t::partset_row_down)}
            <Button kind=ButtonKind::Quiet on_click=away>
                {words(t::partset_row_away)}<span class="visually-hidden">" "{place}</span>
            </Button>
        </div>
    }
}

/// A list of rows with a legend and a button that adds one.
#[component]
pub fn RowList<T, V>(
    /// The rows.
    rows: Rows<T>,
    /// The id of the list.
    id: &'static str,
    /// What it is a list of.
    legend: Word,
    /// What helps to fill it.
    hint: Word,
    /// What the button says.
    add: Word,
    /// A new row.
    fresh: Callback<(), T>,
    /// Shows a row.
    children: impl Fn(u32, T) -> V + Send + Sync + Clone + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let append = move |()| {
        let number = rows.add(fresh.run(()));
        let selector = format!("#{id} [data-row=\"{number}\"] :is(select, input)");
        request_animation_frame(move || browser::focus_and_show(&selector));
    };
    view! {
        <fieldset class="choices">
            <legend>{words(legend)}</legend>
            <p class="hint">{words(hint)}</p>
            <ol class="rows" id=id tabindex="-1">
                <For each=move || rows.get() key=|(number, _)| *number let((number, row))>
                    <li data-row=number.to_string()>
                        {children(number, row)}
                        <RowActs rows number id/>
                    </li>
                </For>
            </ol>
            <Button kind=ButtonKind::Quiet on_click=append>{words(add)}</Button>
        </fieldset>
    }
}

/// A key with this beginning that none of these is.
pub fn free_key(begin: &str, taken: impl IntoIterator<Item = String>) -> String {
    let taken: BTreeSet<String> = taken.into_iter().collect();
    let mut keys = (1_u32..).map(|number| format!("{begin}{number}"));
    keys.find(|key| !taken.contains(key)).unwrap_or_else(|| begin.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_change_places_and_keep_what_they_are() {
        Owner::new().with(|| {
            let rows = Rows::of(["a", "b", "c"]);
            rows.shift(2, true);
            assert_eq!(rows.read(), ["a", "c", "b"]);
            rows.shift(0, true);
            rows.shift(1, false);
            assert_eq!(rows.read(), ["a", "c", "b"], "beyond the ends nothing moves");
            rows.take_away(0);
            rows.add("d");
            assert_eq!(rows.read(), ["c", "b", "d"]);
        });
    }

    #[test]
    fn a_key_is_one_that_is_free() {
        let taken = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        assert_eq!(free_key("c", taken(&["c1", "c3"])), "c2");
        assert_eq!(free_key("c", taken(&[])), "c1");
    }
}
