//! Recovery codes, shown this one time.

use crate::i18n::{t, words};
use crate::ui::Button;
use leptos::prelude::*;

/// The codes, until the person says that they are kept.
#[component]
pub fn ShownCodes(codes: RwSignal<Vec<String>>) -> impl IntoView {
    view! {
        <div class="banner warn" role="status">
            <h2>{words(t::accounts_codes_title)}</h2>
            <p>{words(t::accounts_codes_text)}</p>
            <ul class="codes">
                {move || codes.get().into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view()}
            </ul>
            <Button on_click=move |()| codes.set(Vec::new())>{words(t::accounts_codes_kept)}</Button>
        </div>
    }
}
