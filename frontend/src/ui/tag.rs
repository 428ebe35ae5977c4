//! Short words that mark a thing: its language, its state, how many are new.

use leptos::prelude::*;

/// What a tag says about the thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    /// A property.
    #[default]
    Plain,
    /// Where the reader is.
    Accent,
    /// Settled.
    Good,
    /// Waiting.
    Warn,
}

/// A short word that marks a thing.
#[component]
pub fn Tag(
    /// What it says about the thing.
    #[prop(optional)]
    kind: TagKind,
    children: Children,
) -> impl IntoView {
    let class = match kind {
        TagKind::Plain => "tag",
        TagKind::Accent => "tag accent",
        TagKind::Good => "tag good",
        TagKind::Warn => "tag warn",
    };
    view! { <span class=class>{children()}</span> }
}

/// A number of things, with the words that say which; nothing at zero.
#[component]
pub fn Badge(
    /// How many.
    #[prop(into)]
    count: Signal<u32>,
    /// Number and thing in words, for screen readers and on hover: `3 new topics`.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    move || {
        (count.get() > 0).then(|| {
            view! {
                <span class="badge" title=label.get()>
                    <span aria-hidden="true">{count.get()}</span>
                    <span class="visually-hidden">{label.get()}</span>
                </span>
            }
        })
    }
}
