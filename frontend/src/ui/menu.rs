//! A list of things to do or places to go, behind a button.

use leptos::html;
use leptos::prelude::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::JsCast;

/// A native `<details>`: opens without scripts; Escape, choosing and leaving it close it where scripts run.
#[component]
pub fn Menu(
    /// What the button says.
    #[prop(into)]
    label: Signal<String>,
    /// What the button says to screen readers, where the label alone is not enough; it must contain the label.
    #[prop(optional, into)]
    full_label: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Details>::new();
    let close = move || {
        if let Some(details) = node.get_untracked() {
            details.set_open(false);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            close();
            focus_summary(node);
        }
    };
    let on_leave = move |event: leptos::ev::FocusEvent| {
        if !stays_inside(node, &event) {
            close();
        }
    };
    view! {
        <details class="menu" node_ref=node on:keydown=on_key on:focusout=on_leave>
            <summary aria-label=full_label>{label}</summary>
            <div class="menu-items" on:click=move |_| close()>{children()}</div>
        </details>
    }
}

#[cfg(target_arch = "wasm32")]
fn focus_summary(node: NodeRef<html::Details>) {
    let summary = node.get_untracked().and_then(|details| details.query_selector("summary").ok().flatten());
    if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<web_sys::HtmlElement>().ok()) {
        // The summary is in the page as long as the menu is.
        let _ = summary.focus();
    }
}

/// Whether the focus moves to something in the menu, or to nothing, as when its text is clicked.
#[cfg(target_arch = "wasm32")]
fn stays_inside(node: NodeRef<html::Details>, event: &leptos::ev::FocusEvent) -> bool {
    let target = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    node.get_untracked().is_none_or(|details| target.is_none_or(|target| details.contains(Some(&target))))
}

// Natively there are no events, only the view.
#[cfg(not(target_arch = "wasm32"))]
fn focus_summary(_node: NodeRef<html::Details>) {}

#[cfg(not(target_arch = "wasm32"))]
fn stays_inside(_node: NodeRef<html::Details>, _event: &leptos::ev::FocusEvent) -> bool {
    true
}
