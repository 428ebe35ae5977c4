//! A text with gaps: fields within its HTML, where the program wrote `[[1]]`, `[[2]]` ….

use crate::i18n::{t, use_language};
use leptos::prelude::*;
use shared::learning::Answer;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The text, to be written into.
#[component]
pub fn Gaps(
    /// The text, as sanitised HTML.
    html: String,
    /// How many gaps it has.
    gaps: u32,
    /// What was written before.
    value: Option<Answer>,
    /// Gets each change.
    on_change: Callback<Answer>,
) -> impl IntoView {
    let language = use_language();
    let mut texts = match value {
        Some(Answer::Gaps { texts }) => texts,
        _ => Vec::new(),
    };
    texts.resize(usize::try_from(gaps).unwrap_or_default(), String::new());
    let texts = StoredValue::new(texts);
    // The fields' labels are the reader's; what was typed stays when the language changes.
    let html = move || {
        let language = language.get();
        texts.with_value(|texts| {
            with_fields(&html, texts.len(), |number| {
                let label = t::learning_question_gap(language, &number.to_string());
                field(number, &label, texts.get(number - 1).map_or("", String::as_str))
            })
        })
    };
    let typed = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        let Some(number) = input.get_attribute("data-gap").and_then(|gap| gap.parse::<usize>().ok()) else {
            return;
        };
        texts.update_value(|texts| {
            if let Some(text) = number.checked_sub(1).and_then(|place| texts.get_mut(place)) {
                *text = input.value();
            }
        });
        on_change.run(Answer::Gaps { texts: texts.get_value() });
    };
    view! { <div class="prose gaps" dir="auto" inner_html=html on:input=typed></div> }
}

fn field(number: usize, label: &str, value: &str) -> String {
    let (label, value) = (escaped(label), escaped(value));
    format!(
        "<input type=\"text\" autocomplete=\"off\" data-gap=\"{number}\" aria-label=\"{label}\" value=\"{value}\">"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The HTML with a field for each gap from 1 to `gaps`. What stands within a tag stays as it is.
fn with_fields(html: &str, gaps: usize, field: impl Fn(usize) -> String) -> String {
    let mut filled = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(next) = rest.find(['<', '[']) {
        let (before, from) = rest.split_at(next);
        filled.push_str(before);
        let (piece, after) = if from.starts_with('<') {
            from.split_at(tag_length(from))
        } else if let Some((number, length)) = gap(from).filter(|(number, _)| (1..=gaps).contains(number)) {
            filled.push_str(&field(number));
            ("", from.split_at(length).1)
        } else {
            from.split_at(1)
        };
        filled.push_str(piece);
        rest = after;
    }
    filled + rest
}

/// How long the tag is that the text begins with; quoted values may hold a `>`.
fn tag_length(html: &str) -> usize {
    let mut quote = None;
    for (place, letter) in html.char_indices() {
        match (quote, letter) {
            (None, '>') => return place + 1,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if open == letter => quote = None,
            _ => {}
        }
    }
    html.len()
}

/// The number of the gap that the text begins with, and how long that is.
fn gap(text: &str) -> Option<(usize, usize)> {
    let (number, _) = text.strip_prefix("[[")?.split_once("]]")?;
    Some((number.parse().ok()?, number.len() + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(html: &str) -> String {
        with_fields(html, 2, |number| format!("({number})"))
    }

    #[test]
    fn gaps_become_fields() {
        assert_eq!(filled("<p>Call [[1]] or <b>[[2]]</b>.</p>"), "<p>Call (1) or <b>(2)</b>.</p>");
        assert_eq!(filled("[[2]][[1]]"), "(2)(1)");
    }

    #[test]
    fn nothing_else_is_taken_for_a_gap() {
        for html in ["[[3]] [[0]] [[x]] [1] [[1", "<a title=\"[[1]] > [[2]]\">x</a>", "<img alt='[[1]]'", ""]
        {
            assert_eq!(filled(html), html);
        }
    }

    #[test]
    fn what_was_typed_is_no_markup() {
        let html = field(1, "Gap \"1\"", "\"><script>");
        assert!(html.contains("value=\"&quot;&gt;&lt;script&gt;\""), "{html}");
        assert!(!html.contains("<script"));
    }
}
