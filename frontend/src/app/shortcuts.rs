//! `?` shows what the keyboard can do, `/` goes to the search. Nothing is bound to a letter, because voice control and a cat on
//! the keyboard press those too (WCAG 2.1.4).

use crate::browser;
use crate::i18n::{t, words};
use crate::search::search_box::FIELD;
use crate::ui::Dialog;
use leptos::prelude::*;

/// The dialog that lists the shortcuts.
#[component]
pub fn Shortcuts() -> impl IntoView {
    let open = RwSignal::new(false);
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let is_plain = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
        if !is_plain || browser::is_typing() || browser::find("dialog[open]").is_some() {
            return;
        }
        match event.key().as_str() {
            "?" => open.set(true),
            "/" => browser::focus_and_show(FIELD),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || handle.remove());
    view! {
        <Dialog open title=words(t::accounts_shortcuts_title)>
            <dl class="shortcuts">
                <dt><kbd>"?"</kbd></dt>
                <dd>{words(t::accounts_shortcuts_list)}</dd>
                <dt><kbd>"/"</kbd></dt>
                <dd>{words(t::search_shortcut)}</dd>
                <dt><kbd>"Tab"</kbd>" "<kbd>"Enter"</kbd></dt>
                <dd>{words(t::accounts_shortcuts_skip)}</dd>
                <dt><kbd>"Ctrl"</kbd>" + "<kbd>"Enter"</kbd></dt>
                <dd>{words(t::accounts_shortcuts_send)}</dd>
                <dt><kbd>"Esc"</kbd></dt>
                <dd>{words(t::accounts_shortcuts_close)}</dd>
                <dt><kbd>"Shift"</kbd>" × 3"</dt>
                <dd>{words(t::accounts_shortcuts_leave)}</dd>
            </dl>
        </Dialog>
    }
}
