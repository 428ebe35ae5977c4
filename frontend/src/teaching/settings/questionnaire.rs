//! The settings of a questionnaire: its items and how each is answered. What they ask is written with the words.

use super::Read;
use super::rows::{RowList, Rows, free_key};
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::learning::{Item, ItemForm, MAX_CHOICES, Settings};

/// An item while it is written: on a scale, or with so many options of which one is right.
#[derive(Clone)]
struct Row {
    key: String,
    is_choice: RwSignal<bool>,
    options: RwSignal<Vec<String>>,
    right: RwSignal<Option<String>>,
}

impl Row {
    fn of(item: &Item) -> Self {
        let (is_choice, options, right) = match &item.form {
            ItemForm::Scale => (false, Vec::new(), None),
            ItemForm::Choice { options, right } => (true, options.clone(), right.clone()),
        };
        Self {
            key: item.key.clone(),
            is_choice: RwSignal::new(is_choice),
            options: RwSignal::new(options),
            right: RwSignal::new(right),
        }
    }

    fn read(self) -> Item {
        let form = if self.is_choice.get_untracked() {
            ItemForm::Choice { options: self.options.get_untracked(), right: self.right.get_untracked() }
        } else {
            ItemForm::Scale
        };
        Item { key: self.key, form }
    }
}

/// The fields, and how they are read.
pub fn fields(items: &[Item]) -> (Read, AnyView) {
    let rows = Rows::of(items.iter().map(Row::of));
    let read = Callback::new(move |()| Settings::Questionnaire {
        items: rows.read().into_iter().map(Row::read).collect(),
    });
    let fresh = Callback::new(move |()| {
        let key = free_key("i", rows.read().into_iter().map(|row| row.key));
        Row::of(&Item { key, form: ItemForm::Scale })
    });
    let view = view! {
        <RowList
            rows
            id="items"
            legend=t::partset_items
            hint=t::partset_items_hint
            add=t::partset_items_add
            fresh
            children=|number, row: Row| view! { <ItemRow number row/> }
        />
    };
    (read, view.into_any())
}

#[component]
fn ItemRow(number: u32, row: Row) -> impl IntoView {
    let id = format!("item-{number}");
    let Row { is_choice, options, right, .. } = row;
    let change = move |event| {
        let is_now = event_target_value(&event) == "choice";
        is_choice.set(is_now);
        if is_now && options.with_untracked(Vec::is_empty) {
            options.set(vec!["o1".to_owned(), "o2".to_owned()]);
            right.set(Some("o1".to_owned()));
        }
    };
    view! {
        <label for=id.clone()>{words(t::partset_item)}</label>
        <select id=id on:change=change prop:value=move || if is_choice.get() { "choice" } else { "scale" }>
            <option value="scale" selected=!is_choice.get_untracked()>{words(t::partset_item_scale)}</option>
            <option value="choice" selected=is_choice.get_untracked()>{words(t::partset_item_choice)}</option>
        </select>
        {move || is_choice.get().then(|| view! { <Options number options right/> })}
    }
}

/// How many options there are, and which is right.
#[component]
fn Options(number: u32, options: RwSignal<Vec<String>>, right: RwSignal<Option<String>>) -> impl IntoView {
    let language = use_language();
    let (count_id, right_id) = (format!("item-{number}-count"), format!("item-{number}-right"));
    let change = move |event| {
        let wanted = event_target_value(&event).trim().parse::<usize>().unwrap_or(2).clamp(2, MAX_CHOICES);
        options.update(|options| {
            options.truncate(wanted);
            while options.len() < wanted {
                let key = free_key("o", options.iter().cloned());
                options.push(key);
            }
        });
        right.update(|right| {
            let is_there = |key: &String| options.with_untracked(|options| options.contains(key));
            if !right.as_ref().is_some_and(is_there) {
                *right = options.with_untracked(|options| options.first().cloned());
            }
        });
    };
    let choices = move || {
        let option = |(place, key): (usize, String)| {
            let own = key.clone();
            let label = move || t::partset_item_option(language.get(), &(place + 1).to_string());
            view! {
                <option value=key selected=move || right.with(|right| right.as_ref() == Some(&own))>{label}</option>
            }
        };
        options.get().into_iter().enumerate().map(option).collect_view()
    };
    view! {
        <label for=count_id.clone()>{words(t::partset_item_count)}</label>
        <input
            id=count_id
            type="number"
            min="2"
            max=MAX_CHOICES.to_string()
            prop:value=move || options.with(Vec::len).to_string()
            on:change=change
        />
        <label for=right_id.clone()>{words(t::partset_item_right)}</label>
        <select id=right_id on:change=move |event| right.set(Some(event_target_value(&event)))>{choices}</select>
    }
}
