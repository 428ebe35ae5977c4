//! Two versions of a text beside each other, on phones one below the other.

use super::diff::{Line, compare};
use crate::i18n::{t, words};
use leptos::prelude::*;

/// Two texts, with the lines marked that only one of them has.
#[component]
pub fn DiffView(
    /// What the left text is.
    #[prop(into)]
    left_label: Signal<String>,
    /// The left text.
    #[prop(into)]
    left: Signal<String>,
    /// What the right text is.
    #[prop(into)]
    right_label: Signal<String>,
    /// The right text.
    #[prop(into)]
    right: Signal<String>,
) -> impl IntoView {
    let lines = Memo::new(move |_| left.with(|left| right.with(|right| compare(left, right))));
    let same = words(t::ui_diff_same);
    let is_same = move || lines.with(|(left, right)| !left.iter().chain(right).any(|line| line.differs));
    view! {
        <div class="diff">
            <section>
                <h3>{left_label}</h3>
                <div class="diff-text" dir="auto">{move || lines.with(|(left, _)| marked(left))}</div>
            </section>
            <section>
                <h3>{right_label}</h3>
                <div class="diff-text" dir="auto">{move || lines.with(|(_, right)| marked(right))}</div>
            </section>
        </div>
        {move || is_same().then(|| view! { <p class="soft">{same.get()}</p> })}
    }
}

fn marked(lines: &[Line]) -> Vec<AnyView> {
    let only_here = words(t::ui_diff_only_here);
    let line = |line: &Line| {
        // An empty line keeps its height.
        let text = if line.text.is_empty() { "\u{a0}".to_owned() } else { line.text.clone() };
        if line.differs {
            view! { <p><mark><span class="visually-hidden">{only_here.get()}" "</span>{text}</mark></p> }
                .into_any()
        } else {
            view! { <p>{text}</p> }.into_any()
        }
    };
    lines.iter().map(line).collect()
}
