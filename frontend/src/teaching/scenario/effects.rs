//! Numbers of a scenario, such as trust: what they are at the start, what a choice changes in them, and when it can be chosen.

use super::board::{Board, focus_soon, scene_id};
use crate::i18n::{Word, t, use_language, words};
use crate::teaching::questions::field::{About, TextField};
use crate::ui::{Button, ButtonKind};
use leptos::prelude::*;
use shared::learning::Choice;

/// A whole number that was typed; nothing typed is none.
fn whole(typed: &str) -> Result<Option<i32>, ()> {
    let typed = typed.trim().replace('−', "-");
    if typed.is_empty() { Ok(None) } else { typed.trim_start_matches('+').parse().map(Some).map_err(|_| ()) }
}

/// A field for a whole number: what is half typed stays in it, and is told when one leaves it.
fn number_field(
    id: String,
    label: Signal<String>,
    value: Option<i32>,
    on_change: impl Fn(Option<i32>) + Send + Sync + 'static,
) -> impl IntoView {
    let reader = use_language();
    let typed = RwSignal::new(value.map(|value| value.to_string()).unwrap_or_default());
    let error = Signal::derive(move || {
        typed.with(|typed| whole(typed)).is_err().then(|| t::scenario_no_number(reader.get()).to_owned())
    });
    let change = Callback::new(move |text: String| {
        if let Ok(number) = whole(&text) {
            on_change(number);
        }
        typed.set(text);
    });
    let about = About::new(id, label).error(error, Signal::stored(false));
    view! { <TextField about value=typed.into() on_input=change keys="numeric"/> }
}

/// The numbers of the scenario.
#[component]
pub fn Numbers(
    /// The scenario.
    board: Board,
) -> impl IntoView {
    let reader = use_language();
    let names = Memo::new(move |_| board.story.with(|story| story.state.keys().cloned().collect::<Vec<_>>()));
    let add = move |()| {
        let word = t::scenario_number_word(reader.get_untracked());
        board.story.update(|story| _ = story.add_number(word));
        focus_soon("numbers-title".to_owned());
    };
    view! {
        <details class="card numbers">
            <summary id="numbers-title">{words(t::scenario_numbers)}</summary>
            <p class="hint">{words(t::scenario_numbers_hint)}</p>
            <For each=move || names.get() key=Clone::clone let:name><NumberRow board name/></For>
            <Button kind=ButtonKind::Quiet on_click=add>{words(t::scenario_add_number)}</Button>
        </details>
    }
}

#[component]
fn NumberRow(board: Board, name: String) -> impl IntoView {
    let reader = use_language();
    let own = StoredValue::new(name.clone());
    let typed = RwSignal::new(name.clone());
    let taken = RwSignal::new(false);
    let start = board.story.with_untracked(|story| story.state.get(&name).copied());
    let rename = move |()| {
        let to = typed.get_untracked().trim().to_owned();
        let done = board.story.try_update(|story| own.with_value(|own| story.rename_number(own, &to)));
        taken.set(done != Some(true));
        // Under its new name it is another row.
        if done == Some(true) && own.with_value(|own| *own != to) {
            focus_soon(format!("number-{to}-start"));
        }
    };
    let remove = move |()| {
        own.with_value(|own| board.story.update(|story| story.remove_number(own)));
        focus_soon("numbers-title".to_owned());
    };
    let error =
        Signal::derive(move || taken.get().then(|| t::scenario_number_taken(reader.get()).to_owned()));
    let about = About::new(format!("number-{name}"), words(t::scenario_number_name))
        .error(error, Signal::stored(true));
    let set = move |number: Option<i32>| {
        own.with_value(|own| {
            board.story.update(|story| _ = story.state.insert(own.clone(), number.unwrap_or_default()));
        });
    };
    view! {
        <div class="side-by-side" on:change=move |_| rename(())>
            <TextField about value=typed.into() on_input=Callback::new(move |text| typed.set(text))/>
            {number_field(format!("number-{name}-start"), words(t::scenario_number_start), start, set)}
            <div class="field">
                <Button kind=ButtonKind::Quiet on_click=remove>
                    {words(t::question_remove)}<span class="visually-hidden">" "{name}</span>
                </Button>
            </div>
        </div>
    }
}

/// What a choice changes, and when it can be chosen; nothing while the scenario has no numbers.
#[component]
pub fn Effects(
    /// The scenario.
    board: Board,
    /// The scene's key.
    scene: String,
    /// The choice's key.
    choice: String,
) -> impl IntoView {
    let names = Memo::new(move |_| board.story.with(|story| story.state.keys().cloned().collect::<Vec<_>>()));
    let keys = StoredValue::new((scene, choice));
    let some = Memo::new(move |_| names.with(|names| !names.is_empty()));
    move || {
        some.get().then(|| {
            view! {
                <details>
                    <summary>{words(t::scenario_effects)}</summary>
                    <For each=move || names.get() key=Clone::clone let:name>
                        <EffectRow board keys name/>
                    </For>
                </details>
            }
        })
    }
}

#[component]
fn EffectRow(board: Board, keys: StoredValue<(String, String)>, name: String) -> impl IntoView {
    let id = keys.with_value(|(scene, choice)| format!("{}-{choice}-{name}", scene_id(scene)));
    let before = keys.with_value(|(scene, choice)| {
        board.story.with_untracked(|story| {
            story.scene(scene)?.choices.iter().find(|one| one.key == *choice).cloned()
        })
    });
    let change = before.as_ref().and_then(|choice| choice.change.get(&name).copied());
    let bounds = before.as_ref().and_then(|choice| choice.when.get(&name).copied()).unwrap_or_default();
    let own = StoredValue::new(name.clone());
    let edit = move |act: &dyn Fn(&mut Choice, &str)| {
        keys.with_value(|(scene, choice)| {
            board.story.update(|story| {
                if let Some(choice) = story.choice_mut(scene, choice) {
                    own.with_value(|name| act(choice, name));
                }
            });
        });
    };
    let label = |word: Word| words(word);
    view! {
        <fieldset class="effect">
            <legend dir="auto">{name}</legend>
            <div class="side-by-side">
                {number_field(format!("{id}-change"), label(t::scenario_changes), change, move |number| {
                    edit(&|choice, name| set_change(choice, name, number));
                })}
                {number_field(format!("{id}-least"), label(t::scenario_at_least), bounds.at_least, move |number| {
                    edit(&|choice, name| set_bound(choice, name, number, true));
                })}
                {number_field(format!("{id}-most"), label(t::scenario_at_most), bounds.at_most, move |number| {
                    edit(&|choice, name| set_bound(choice, name, number, false));
                })}
            </div>
        </fieldset>
    }
}

fn set_change(choice: &mut Choice, name: &str, number: Option<i32>) {
    match number {
        Some(number) if number != 0 => choice.change.insert(name.to_owned(), number),
        _ => choice.change.remove(name),
    };
}

fn set_bound(choice: &mut Choice, name: &str, number: Option<i32>, least: bool) {
    let mut bounds = choice.when.remove(name).unwrap_or_default();
    if least {
        bounds.at_least = number;
    } else {
        bounds.at_most = number;
    }
    if bounds.at_least.is_some() || bounds.at_most.is_some() {
        choice.when.insert(name.to_owned(), bounds);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn whole_numbers_are_read_with_their_signs() {
        assert_eq!(whole(" +2 "), Ok(Some(2)));
        assert_eq!(whole("−3"), Ok(Some(-3)));
        assert_eq!(whole(""), Ok(None));
        assert_eq!(whole("1.5"), Err(()));
        assert_eq!(whole("-"), Err(()));
    }

    #[test]
    fn what_changes_nothing_is_not_kept() {
        let mut choice = Choice {
            key: "a".to_owned(),
            to: "b".to_owned(),
            change: BTreeMap::new(),
            when: BTreeMap::new(),
        };
        set_change(&mut choice, "trust", Some(1));
        set_bound(&mut choice, "trust", Some(0), true);
        set_bound(&mut choice, "trust", Some(5), false);
        assert_eq!((choice.change["trust"], choice.when["trust"].at_most), (1, Some(5)));
        set_change(&mut choice, "trust", Some(0));
        set_bound(&mut choice, "trust", None, true);
        set_bound(&mut choice, "trust", None, false);
        assert!(choice.change.is_empty() && choice.when.is_empty());
    }
}
