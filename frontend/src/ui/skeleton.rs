//! The shape of what is coming, while it comes.

use crate::i18n::{t, words};
use leptos::prelude::*;

/// What the coming content looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SkeletonShape {
    /// Rows of a list.
    #[default]
    List,
    /// Paragraphs.
    Text,
}

/// Grey bars in the shape of the content; screen readers hear that it loads.
#[component]
pub fn Skeleton(
    /// What the coming content looks like.
    #[prop(optional)]
    shape: SkeletonShape,
) -> impl IntoView {
    let loading = words(t::ui_load_loading);
    let (class, count) = match shape {
        SkeletonShape::List => ("skeleton rows", 6),
        SkeletonShape::Text => ("skeleton", 9),
    };
    let bars: Vec<_> = (0..count).map(|_| view! { <span></span> }).collect();
    view! {
        <div class=class role="status">
            <p class="visually-hidden">{loading}</p>
            <div aria-hidden="true">{bars}</div>
        </div>
    }
}
