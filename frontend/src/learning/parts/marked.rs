//! What an answer was worth, in words, with what is told about it.

use crate::i18n::{t, use_language};
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{MarkedAnswer, Weight};

/// What an answer was worth; nothing before one may know.
#[component]
pub fn Marked(
    /// It.
    #[prop(into)]
    marked: Signal<Option<MarkedAnswer>>,
    /// The language of the feedback.
    language: Language,
) -> impl IntoView {
    // The place is there before the words come, so that they are read out.
    view! { <div role="status">{move || marked.get().map(|marked| shown(marked, language))}</div> }
}

fn shown(marked: MarkedAnswer, language: Language) -> impl IntoView {
    let reader = use_language();
    let MarkedAnswer { weight, feedback, right } = marked;
    let class = match weight {
        Some(weight) if weight >= Weight::FULL => "banner good",
        Some(_) => "banner warn",
        None => "banner",
    };
    let is_full = weight.is_some_and(|weight| weight >= Weight::FULL);
    let texts = |html: Vec<String>| {
        let one = |html| view! { <div class="prose" dir="auto" lang=language.code() inner_html=html></div> };
        html.into_iter().map(one).collect_view()
    };
    let right = (!is_full && !right.is_empty()).then(|| {
        view! { <p><strong>{move || t::learning_question_right(reader.get())}</strong></p> {texts(right)} }
    });
    view! {
        <div class=class>
            <p><strong>{move || verdict(reader.get(), weight)}</strong></p>
            {texts(feedback)}
            {right}
        </div>
    }
}

/// What an answer was worth, in words.
fn verdict(reader: Language, weight: Option<Weight>) -> String {
    match weight {
        None => t::learning_question_unmarked(reader).to_owned(),
        Some(weight) if weight >= Weight::FULL => t::learning_question_correct(reader).to_owned(),
        Some(Weight(part)) if part > 0 => t::learning_question_partly(reader, &percent(part).to_string()),
        Some(_) => t::learning_question_wrong(reader).to_owned(),
    }
}

/// A weight in whole percent.
pub fn percent(part: i32) -> i32 {
    part / 100_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worth_is_said_in_words() {
        let said = |weight: Option<i32>| verdict(Language::English, weight.map(Weight));
        assert_eq!(said(Some(10_000_000)), t::learning_question_correct(Language::English));
        assert!(said(Some(3_333_333)).contains("33"));
        assert_eq!(said(Some(0)), said(Some(-5_000_000)));
        assert_eq!(said(None), t::learning_question_unmarked(Language::English));
    }
}
