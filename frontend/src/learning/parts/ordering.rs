//! Putting items into their order: by buttons, or by the arrow keys with Alt while one of an item's buttons has the focus.

use crate::browser;
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::learning::Answer;

/// What was put into which order.
#[derive(Clone, Copy)]
struct Order {
    id: StoredValue<String>,
    places: RwSignal<Vec<u32>>,
    /// What was moved last, and to which position: it is said to whoever does not see it.
    moved: RwSignal<Option<usize>>,
    /// Whether an order was given: the one that stands at first is nobody's answer.
    given: RwSignal<bool>,
    on_change: Callback<Answer>,
}

impl Order {
    /// Moves an item up or down, and keeps the focus on the button that does it.
    fn shift(self, item: u32, up: bool) {
        let moved = self.places.try_update(|order| shifted(order, item, up)).flatten();
        if moved.is_some() {
            self.moved.set(moved);
            self.give();
        }
        let button = self.id.with_value(|id| format!("[id=\"{}\"]", button_id(id, item, up)));
        // The row stands in its new place only after this.
        spawn_local(async move { browser::focus(&button) });
    }

    /// Gives the order as it stands. Its button goes; the focus goes to the first item.
    fn keep(self) {
        self.give();
        let first = self.places.with_untracked(|places| places.first().copied()).unwrap_or_default();
        browser::focus(&self.id.with_value(|id| format!("[id=\"{}\"]", button_id(id, first, true))));
    }

    fn give(self) {
        self.given.set(true);
        self.on_change.run(Answer::Ordering { order: self.places.get_untracked() });
    }
}

fn button_id(id: &str, item: u32, up: bool) -> String {
    format!("{id}-{item}-{}", if up { "up" } else { "down" })
}

/// Changes the order; gives the new position of the item, if it could be moved.
fn shifted(order: &mut [u32], item: u32, up: bool) -> Option<usize> {
    let from = order.iter().position(|one| *one == item)?;
    let to = if up { from.checked_sub(1)? } else { from + 1 };
    (to < order.len()).then(|| order.swap(from, to))?;
    Some(to)
}

/// The items in the order that they were given.
#[component]
pub fn Ordering(
    /// Begins the ids of its buttons.
    id: String,
    /// The items, as sanitised HTML.
    items: Vec<String>,
    /// The order given before.
    value: Option<Answer>,
    /// Gets each change.
    on_change: Callback<Answer>,
) -> impl IntoView {
    let language = use_language();
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let (places, given) = match value {
        Some(Answer::Ordering { order }) if order.len() == items.len() => (order, true),
        _ => ((0..count).collect(), false),
    };
    let order = Order {
        id: StoredValue::new(id),
        places: RwSignal::new(places),
        moved: RwSignal::new(None),
        given: RwSignal::new(given),
        on_change,
    };
    let items = StoredValue::new(items);
    // The words around the items are the reader's, whatever language the question has.
    let reader = move || language.get().code();
    let said = move || {
        order.moved.get().map(|position| {
            t::learning_question_moved(language.get(), &count.to_string(), &(position + 1).to_string())
        })
    };
    view! {
        <p class="hint" lang=reader>{words(t::learning_question_order)}</p>
        <ol class="ordering">
            <For each=move || order.places.get() key=|item| *item let:item>
                <Row order item html=items.with_value(|items| text_of(items, item))/>
            </For>
        </ol>
        {move || (!order.given.get()).then(|| view! {
            <button type="button" class="word" lang=reader on:click=move |_| order.keep()>
                {words(t::learning_question_as_it_stands)}
            </button>
        })}
        <p class="visually-hidden" role="status" lang=reader>{said}</p>
    }
}

fn text_of(items: &[String], item: u32) -> String {
    usize::try_from(item).ok().and_then(|item| items.get(item)).cloned().unwrap_or_default()
}

#[component]
fn Row(order: Order, item: u32, html: String) -> impl IntoView {
    let language = use_language();
    let id = |up| order.id.with_value(|id| button_id(id, item, up));
    let text = format!("{}-text", id(true));
    let press = move |event: leptos::ev::KeyboardEvent| {
        let up = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => true,
            "ArrowDown" if event.alt_key() => false,
            _ => return,
        };
        event.prevent_default();
        order.shift(item, up);
    };
    let button = |up: bool, word: Signal<String>| {
        view! {
            <button
                id=id(up)
                type="button"
                class="word"
                aria-describedby=text.clone()
                on:click=move |_| order.shift(item, up)
            >
                {word}
            </button>
        }
    };
    view! {
        <li on:keydown=press>
            <span id=text.clone() class="prose" dir="auto" inner_html=html></span>
            <span class="actions" lang=move || language.get().code()>
                {button(true, words(t::learning_question_up))}
                {button(false, words(t::learning_question_down))}
            </span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::shifted;

    #[test]
    fn an_item_moves_one_place_and_not_out_of_the_list() {
        let mut order = vec![2, 0, 1];
        assert_eq!(shifted(&mut order, 0, true), Some(0));
        assert_eq!(order, [0, 2, 1]);
        assert_eq!(shifted(&mut order, 0, true), None);
        assert_eq!(shifted(&mut order, 1, false), None);
        assert_eq!(shifted(&mut order, 2, false), Some(2));
        assert_eq!(order, [0, 1, 2]);
    }
}
