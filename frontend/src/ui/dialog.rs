//! A question that must be answered before going on.

use crate::i18n::{t, words};
use leptos::html;
use leptos::prelude::*;

/// A dialog is open while something is asked for; closing it takes the wish back.
pub fn open_while<T: Send + Sync + 'static>(wish: RwSignal<Option<T>>) -> RwSignal<bool> {
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(wish.with(Option::is_some)));
    Effect::new(move |_| {
        if !open.get() && wish.with_untracked(Option::is_some) {
            wish.set(None);
        }
    });
    open
}

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
