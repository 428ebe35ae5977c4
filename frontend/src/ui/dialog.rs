//! A question that must be answered before going on.

use crate::i18n::{t, words};
use leptos::html;
use leptos::prelude::*;

/// A native modal dialog: the browser traps the focus, closes it on Escape and returns the focus to where it was.
#[component]
pub fn Dialog(
    /// Whether it is open; set to false when the person closes it.
    open: RwSignal<bool>,
    /// What it asks.
    #[prop(into)]
    title: Signal<String>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let close = words(t::ui_dialog_close);
    Effect::new(move |_| {
        let Some(dialog) = node.get() else { return };
        if open.get() && !dialog.open() {
            // Fails only for a dialog that left the page meanwhile.
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    view! {
        <dialog class="dialog" node_ref=node aria-label=title on:close=move |_| open.set(false)>
            <div class="dialog-head">
                <h2>{title}</h2>
                <button type="button" class="button quiet" on:click=move |_| open.set(false)>{close}</button>
            </div>
            {children()}
        </dialog>
    }
}
