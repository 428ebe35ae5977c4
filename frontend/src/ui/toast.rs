//! Short messages that something was done, at the edge of the screen. Errors never stand here: they would vanish.

use super::banner::BannerKind;
use crate::i18n::{t, words};
use leptos::prelude::*;

/// The messages on the screen, the oldest first.
#[derive(Clone, Copy)]
pub struct ToastList {
    messages: RwSignal<Vec<(u32, BannerKind, String)>>,
    next: StoredValue<u32>,
}

impl ToastList {
    /// Shows a message for eight seconds, or until it is closed.
    pub fn show(self, kind: BannerKind, text: impl Into<String>) {
        let number = self.next.get_value();
        self.next.set_value(number.wrapping_add(1));
        self.messages.update(|messages| messages.push((number, kind, text.into())));
        set_timeout(move || self.close(number), std::time::Duration::from_secs(8));
    }

    fn close(self, number: u32) {
        self.messages.try_update(|messages| messages.retain(|message| message.0 != number));
    }
}

/// Lets all components below show messages in [`Toasts`].
pub fn provide_toasts() {
    provide_context(ToastList { messages: RwSignal::new(Vec::new()), next: StoredValue::new(0) });
}

/// The messages; without a provider they go nowhere.
pub fn use_toasts() -> ToastList {
    use_context()
        .unwrap_or_else(|| ToastList { messages: RwSignal::new(Vec::new()), next: StoredValue::new(0) })
}

/// Where the messages appear: once in the frame of the app.
#[component]
pub fn Toasts() -> impl IntoView {
    let toasts = use_toasts();
    let close = words(t::ui_dialog_close);
    view! {
        <div class="toasts" role="status">
            <For each=move || toasts.messages.get() key=|message| message.0 let((number, kind, text))>
                <div class=kind.class()>
                    <span>{text}</span>
                    <button type="button" class="link" on:click=move |_| toasts.close(number)>
                        {close}
                    </button>
                </div>
            </For>
        </div>
    }
}
