//! Writing as an anonymous colleague, where the category lets one.

use super::composer::Composer;
use crate::i18n::{t, words};
use leptos::prelude::*;

/// The box to check; nothing where it is not offered.
#[component]
pub fn AnonymousCheck(
    /// The text being written.
    composer: Composer,
    /// Whether one may.
    #[prop(into)]
    offered: Signal<bool>,
    /// Makes the id of the hint.
    name: &'static str,
) -> impl IntoView {
    let hint = format!("{name}-anonymous-hint");
    move || {
        offered.get().then(|| {
            let anonymous = composer.anonymous;
            view! {
                <div class="field">
                    <label class="check">
                        <input
                            type="checkbox"
                            name="anonymous"
                            aria-describedby=hint.clone()
                            prop:checked=anonymous
                            on:change=move |event| anonymous.set(event_target_checked(&event))
                        />
                        {words(t::anonymity_write)}
                    </label>
                    <p class="hint" id=hint.clone()>{words(t::anonymity_write_hint)}</p>
                </div>
            }
        })
    }
}
