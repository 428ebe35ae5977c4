//! Choosing the language of the screen in the app.

use super::menu::Menu;
use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;

/// A menu of the languages by their own names.
#[component]
pub fn LanguagePicker(
    /// The language of the screen now.
    #[prop(into)]
    language: Signal<Language>,
    /// Called with the language chosen.
    #[prop(into)]
    on_pick: Callback<Language>,
) -> impl IntoView {
    let item = move |choice: Language| {
        view! {
            <button
                type="button"
                lang=choice.code()
                aria-current=move || (language.get() == choice).then_some("true")
                on:click=move |_| on_pick.run(choice)
            >
                {choice.own_name()}
            </button>
        }
    };
    let items: Vec<_> = Language::ALL.iter().copied().map(item).collect();
    let label = Signal::derive(move || language.get().own_name().to_owned());
    let full_label =
        Signal::derive(move || Some(format!("{}: {}", t::ui_menu_language(language.get()), label.get())));
    view! { <Menu label=label full_label=full_label>{items}</Menu> }
}
