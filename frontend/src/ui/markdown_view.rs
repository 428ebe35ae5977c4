//! A text that a member wrote, as HTML that the program made and sanitised when it was stored.

use leptos::prelude::*;
use shared::core::Language;

/// Sanitised HTML, marked with the language it is written in.
#[component]
pub fn MarkdownView(
    /// HTML from the program, never from the page.
    #[prop(into)]
    html: Signal<String>,
    /// The language it is written in; the screen's if left out.
    #[prop(optional, into)]
    language: Option<Language>,
) -> impl IntoView {
    view! { <div class="prose" dir="auto" lang=language.map(Language::code) inner_html=html></div> }
}
