//! `/ui`: every component in every state, for those who build the app: only with `--ui-gallery`, in English, rendered
//! by the program alone, so that it costs members no download. What needs no script works here.

mod forms;
mod pieces;
mod states;

use leptos::prelude::*;

/// The page of all components.
pub fn gallery() -> AnyView {
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>"Components"</h1>
                <p class="soft">"Every component in every state."</p>
                {pieces::pieces()}
                {forms::forms()}
                {states::states()}
            </div>
        </main>
    }
    .into_any()
}

/// A component's states under its name. The erased type keeps the page's own from growing without end.
fn shown(name: &'static str, states: impl IntoView + 'static) -> AnyView {
    view! { <section><h2>{name}</h2>{states.into_any()}</section> }.into_any()
}
