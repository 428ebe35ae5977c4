//! Boxes: a card for what stands apart, and the text of a place that is still empty.

use leptos::prelude::*;

/// A box with a heading of the second level, if it has one.
#[component]
pub fn Card(
    /// Its heading.
    #[prop(optional, into)]
    heading: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card">
            {heading.map(|heading| view! { <h2>{heading}</h2> })} {children()}
        </section>
    }
}

/// What a place is for while nothing is in it: a sentence, an example, a button.
#[component]
pub fn EmptyState(
    /// What the place is for.
    #[prop(into)]
    title: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! { <div class="empty"><p class="empty-title">{title}</p> {children()}</div> }
}
