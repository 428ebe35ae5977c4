//! Buttons that act, and links that look like them because they are a page's next step.

use crate::i18n::{t, words};
use leptos::prelude::*;

/// How much a button stands out. A page has one primary button at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The next step.
    #[default]
    Primary,
    /// Something else one may do.
    Quiet,
    /// Takes something away.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// A button. While busy it stays focusable, says so, and does nothing.
#[component]
pub fn Button(
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
    /// Whether it sends the form it stands in.
    #[prop(optional)]
    submit: bool,
    /// Whether what it started is under way.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Whether it can be used at all.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What it does.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let busy_words = words(t::ui_button_busy);
    let act = move |event: leptos::ev::MouseEvent| {
        if busy.get_untracked() {
            event.prevent_default();
        } else if let Some(on_click) = on_click {
            on_click.run(());
        }
    };
    view! {
        <button
            type=if submit { "submit" } else { "button" }
            class=kind.class()
            disabled=disabled
            aria-disabled=move || busy.get().then_some("true")
            on:click=act
        >
            {children()}
            {move || busy.get().then(|| view! { <span class="busy" role="status">{busy_words.get()}</span> })}
        </button>
    }
}

/// A link to the next step, looking like a button.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
    children: Children,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{children()}</a> }
}
