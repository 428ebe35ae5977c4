//! What became of a text, word by word: what was taken away struck through, what was added underlined.

use super::diff::{Change, compare_words};
use crate::i18n::{t, words};
use leptos::prelude::*;

/// A text as it was and as it became, in one.
pub fn word_diff(before: &str, after: &str) -> impl IntoView + use<> {
    let (removed, added) = (words(t::history_removed), words(t::history_added));
    let pieces = compare_words(before, after).into_iter().map(|(change, text)| match change {
        Change::Same => view! { <span>{text}</span> }.into_any(),
        Change::Removed => {
            view! { <del><span class="visually-hidden">{removed}" "</span>{text}</del> }.into_any()
        }
        Change::Added => {
            view! { <ins><span class="visually-hidden">{added}" "</span>{text}</ins> }.into_any()
        }
    });
    view! { <div class="diff-text word-diff" dir="auto">{pieces.collect_view()}</div> }
}
