//! A person's initials in a circle; the name itself always stands beside it.

use super::initials::initials;
use leptos::prelude::*;

/// The initials of a name, hidden from screen readers, which read the name beside it.
#[component]
pub fn Avatar(
    /// The person's name.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    view! { <span class="avatar" aria-hidden="true">{move || name.with(|name| initials(name))}</span> }
}
