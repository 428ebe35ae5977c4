//! A point in time.

use crate::i18n::{full_moment, moment, use_language};
use leptos::prelude::*;
use shared::core::Timestamp;

/// A time as people say it, the full date on hover and for machines.
#[component]
pub fn When(
    /// The time.
    at: Timestamp,
) -> impl IntoView {
    let language = use_language();
    view! {
        <time datetime=at.to_string() title=move || full_moment(language.get(), at)>
            {move || moment(language.get(), at)}
        </time>
    }
}
