//! Answering a question, whatever its form: a value in, each change out. It knows neither lesson nor quiz and stores nothing.

use super::choosing::Choices;
use super::gaps::Gaps;
use super::marked::Marked;
use super::matching::Matching;
use super::ordering::Ordering;
use super::writing::Writing;
use crate::i18n::{t, use_language};
use crate::ui::MarkdownView;
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{Answer, AskedChoice, AskedForm, AskedQuestion, MarkedAnswer};

/// A question and its answer.
#[component]
pub fn QuestionView(
    /// Begins the ids of its fields: once in the page.
    #[prop(into)]
    id: String,
    /// What is asked.
    question: AskedQuestion,
    /// The language that it is asked in.
    language: Language,
    /// What was answered before.
    #[prop(into)]
    value: Option<Answer>,
    /// Gets each change.
    #[prop(into)]
    on_change: Callback<Answer>,
    /// Whether it can be answered no more.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What the answer was worth, once it may be told.
    #[prop(optional, into)]
    marked: Signal<Option<MarkedAnswer>>,
) -> impl IntoView {
    let asked = format!("{id}-asked");
    let labelled_by = asked.clone();
    let AskedQuestion { html, form } = question;
    let is_gap_text = matches!(form, AskedForm::GapText { .. });
    let shown = (!is_gap_text).then(|| html.clone());
    let answering = match form {
        AskedForm::SingleChoice { answers } => {
            view! { <Choices name=id answers=answers value on_change multiple=false/> }.into_any()
        }
        AskedForm::MultipleChoice { answers } => {
            view! { <Choices name=id answers=answers value on_change multiple=true/> }.into_any()
        }
        AskedForm::TrueFalse => view! { <TrueOrFalse name=id value on_change/> }.into_any(),
        AskedForm::ShortAnswer => view! { <Writing id=id asked=asked.clone() value on_change/> }.into_any(),
        AskedForm::Numerical => {
            view! { <Writing id=id asked=asked.clone() value on_change numeric=true/> }.into_any()
        }
        AskedForm::Essay => view! { <Writing id=id asked=asked.clone() value on_change rows=10/> }.into_any(),
        AskedForm::Matching { prompts, partners } => {
            view! { <Matching id=id prompts partners value on_change/> }.into_any()
        }
        AskedForm::Ordering { items } => view! { <Ordering id=id items value on_change/> }.into_any(),
        AskedForm::GapText { gaps } => view! { <Gaps html gaps value on_change/> }.into_any(),
        AskedForm::Description => ().into_any(),
    };
    view! {
        <fieldset class="choices question" lang=language.code() aria-labelledby=labelled_by disabled=disabled>
            <div id=asked>
                {match shown {
                    Some(html) => view! { <MarkdownView html language/> }.into_any(),
                    None => view! { <GapsLabel/> }.into_any(),
                }}
            </div>
            {answering}
        </fieldset>
        <Marked marked language/>
    }
}

#[component]
fn GapsLabel() -> impl IntoView {
    let reader = use_language();
    view! {
        <p class="hint" lang=move || reader.get().code()>{move || t::learning_question_gaps(reader.get())}</p>
    }
}

/// The two answers to a statement, in the reader's language.
#[component]
fn TrueOrFalse(name: String, value: Option<Answer>, on_change: Callback<Answer>) -> impl IntoView {
    let reader = use_language().get_untracked();
    let answers = [t::learning_question_true, t::learning_question_false];
    let answers =
        (0..).zip(answers).map(|(place, word)| AskedChoice { place, html: word(reader).to_owned() });
    let answers = answers.collect::<Vec<_>>();
    view! { <div lang=reader.code()><Choices name answers value on_change multiple=false/></div> }
}
