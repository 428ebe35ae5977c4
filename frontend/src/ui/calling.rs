//! Names that are suggested while one types after an `@` in a text: a list below the text area, reached by the arrow keys.

use super::markdown_insert::{byte, units};
use crate::i18n::{t, words};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// How long after the last key names are asked for.
const PATIENCE: Duration = Duration::from_millis(200);
/// Most characters of a name that is still being typed.
const LONGEST: usize = 60;

/// A name to put after the `@`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What is put there.
    pub text: String,
    /// What tells it from others.
    pub detail: Option<String>,
}

/// Finds names by how they begin.
pub type FindNames = Callback<String, Pin<Box<dyn Future<Output = Vec<Name>>>>>;

/// What a text area suggests.
#[derive(Clone, Copy)]
pub struct Calling {
    value: RwSignal<String>,
    area: NodeRef<html::Textarea>,
    find: FindNames,
    /// What is typed of a name.
    typed: RwSignal<String>,
    names: RwSignal<Vec<Name>>,
    reached: RwSignal<usize>,
    /// What no name goes on from: nothing longer is asked for.
    settled: StoredValue<Option<String>>,
}

impl Calling {
    /// Suggests in this text area.
    pub fn new(value: RwSignal<String>, area: NodeRef<html::Textarea>, find: FindNames) -> Self {
        Self {
            value,
            area,
            find,
            typed: RwSignal::default(),
            names: RwSignal::default(),
            reached: RwSignal::default(),
            settled: StoredValue::default(),
        }
    }

    /// Something was typed.
    pub fn typed(self) {
        let typed = self.begun().map(|(_, typed)| typed).unwrap_or_default();
        self.typed.set(typed.clone());
        let is_settled = self.settled.with_value(|settled| {
            settled.as_ref().is_some_and(|settled| typed.starts_with(settled.as_str()))
        });
        if typed.is_empty() || is_settled {
            return self.close();
        }
        set_timeout(move || self.ask(typed), PATIENCE);
    }

    /// Asks for names, unless one has typed on.
    fn ask(self, typed: String) {
        let is_last = move |typed: &String| self.typed.try_with_untracked(|last| last == typed) == Some(true);
        if !is_last(&typed) {
            return;
        }
        spawn_local(async move {
            let names = self.find.run(typed.clone()).await;
            if is_last(&typed) {
                self.settled.set_value(names.is_empty().then_some(typed));
                self.reached.set(0);
                self.names.set(names);
            }
        });
    }

    /// Whether the key was for the list.
    pub fn takes(self, event: &leptos::ev::KeyboardEvent) -> bool {
        let count = self.names.with_untracked(Vec::len);
        if count == 0 || event.ctrl_key() || event.meta_key() || event.is_composing() {
            return false;
        }
        match event.key().as_str() {
            "ArrowDown" => self.reached.update(|at| *at = (*at + 1) % count),
            "ArrowUp" => self.reached.update(|at| *at = (*at + count - 1) % count),
            "Enter" | "Tab" => self.take(self.reached.get_untracked()),
            "Escape" => self.close(),
            _ => return false,
        }
        event.prevent_default();
        event.stop_propagation();
        true
    }

    /// No name is wanted now.
    pub fn close(self) {
        self.names.set(Vec::new());
    }

    /// Puts a name there.
    fn take(self, at: usize) {
        let name = self.names.with_untracked(|names| names.get(at).cloned());
        self.close();
        let (Some(name), Some((start, typed)), Some(area)) = (name, self.begun(), self.area.get_untracked())
        else {
            return;
        };
        let text = area.value();
        let before = text.get(..start).unwrap_or_default();
        let after = text.get(start + typed.len()..).unwrap_or_default();
        let gap = if after.starts_with(char::is_whitespace) { "" } else { " " };
        let until = [before, &name.text, gap].concat();
        let caret = units(&until) + u32::from(gap.is_empty());
        let text = until + after;
        // At once, not with the next update of the view, because the caret counts in the new text.
        area.set_value(&text);
        self.value.set(text);
        self.settled.set_value(Some(name.text));
        // A text area in the page can take focus and selection.
        let _ = area.focus();
        let _ = area.set_selection_range(caret, caret);
    }

    /// The name that the caret stands after: where it begins, and what is typed of it.
    fn begun(self) -> Option<(usize, String)> {
        let area = self.area.get_untracked()?;
        let caret = area.selection_start().ok().flatten()?;
        let text = area.value();
        let (start, typed) = begun(text.get(..byte(&text, caret))?)?;
        Some((start, typed.to_owned()))
    }
}

/// The name at the end of a text: where it begins, and what there is of it.
fn begun(before: &str) -> Option<(usize, &str)> {
    let start = before.rfind('@')? + 1;
    let typed = before.get(start..)?;
    let is_apart = !before.get(..start - 1)?.ends_with(|c: char| c.is_alphanumeric() || c == '@');
    let is_name = typed.starts_with(char::is_alphabetic) && !typed.contains(['\n', ',', ':', '(']);
    (is_apart && is_name && typed.chars().count() <= LONGEST).then_some((start, typed))
}

/// The names, below the text area.
#[component]
pub fn Names(
    /// What suggests them.
    calling: Calling,
    /// Makes the ids of the list.
    id: String,
) -> impl IntoView {
    let Calling { names, reached, area, .. } = calling;
    let list = id + "-names";
    let option = move |list: &str, at: usize| format!("{list}-{at}");
    let own = list.clone();
    Effect::new(move |_| {
        let Some(area) = area.get() else { return };
        // The elements are there, and the names of attributes are right.
        let _ = area.set_attribute("aria-autocomplete", "list");
        let _ = if names.with(Vec::is_empty) {
            area.remove_attribute("aria-controls")
                .and_then(|()| area.remove_attribute("aria-activedescendant"))
        } else {
            let _ = area.set_attribute("aria-controls", &own);
            area.set_attribute("aria-activedescendant", &option(&own, reached.get()))
        };
    });
    let is_empty = move || names.with(Vec::is_empty);
    let items = {
        let list = list.clone();
        move || {
            let item = |(at, name): (usize, Name)| {
                view! {
                    <li
                        id=option(&list, at)
                        role="option"
                        aria-selected=move || (reached.get() == at).to_string()
                        dir="auto"
                        on:click=move |_| calling.take(at)
                    >
                        {name.text}
                        {name.detail.map(|detail| view! { " " <span class="soft">{detail}</span> })}
                    </li>
                }
            };
            names.get().into_iter().enumerate().map(item).collect_view()
        }
    };
    view! {
        // Pressing on the list leaves the focus in the text.
        <div class="names" on:mousedown=|event| event.prevent_default()>
            <ul id=list role="listbox" aria-label=words(t::ui_editor_names) class="suggestions" hidden=is_empty>
                {items}
            </ul>
            <p class="visually-hidden" role="status">
                {move || (!is_empty()).then(|| words(t::ui_editor_names_hint))}
            </p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::begun;

    #[test]
    fn a_name_begins_after_an_at_that_stands_apart() {
        assert_eq!(begun("Dragă @Șt"), Some((8, "Șt")));
        assert_eq!(begun("(@Ana Po"), Some((2, "Ana Po")));
        assert_eq!(begun("@a @b"), Some((4, "b")));
        for none in ["", "@", "@ a", "ana@exa", "@@a", "@Ana\nși", "@Ana, c", "@1"] {
            assert_eq!(begun(none), None, "{none:?}");
        }
        assert_eq!(begun(&format!("@{}", "a".repeat(61))), None);
    }
}
