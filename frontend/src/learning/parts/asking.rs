//! A question in a lesson: answered, marked at once, and answered again as often as one likes.

use super::answering::{Giving, InLesson, KeptWords};
use super::keeping::Kept;
use super::question::QuestionView;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::PartId;
use shared::learning::{Answer, AskedForm, AskedQuestion, Given, Response};

/// The question, and the button that asks what the answer is worth.
#[component]
pub fn Asking(
    /// The lesson.
    lesson: InLesson,
    /// The block.
    block: PartId,
    /// The question.
    question: AskedQuestion,
    /// The language that it is asked in.
    language: Language,
    /// What was answered before.
    response: Option<Response>,
) -> impl IntoView {
    let reader = use_language();
    let (giving, given) = Giving::new(lesson, block, response);
    let name = StoredValue::new(unsent_name(lesson, block));
    let unsent = name.with_value(|name| unsent(name));
    let sent = match given {
        Some(Given::Answer { answer }) => Some(answer),
        _ => None,
    };
    if unsent.is_some() {
        giving.marked.set(None);
    }
    let value = unsent.or(sent);
    let answer = RwSignal::new(value.clone());
    let on_change = Callback::new(move |changed: Answer| {
        giving.marked.set(None);
        if let Ok(text) = serde_json::to_string(&changed) {
            name.with_value(|name| browser::store(name, &text));
        }
        answer.set(Some(changed));
    });
    let check = move |()| {
        if let Some(answer) = answer.get_untracked() {
            giving.give_now(Given::Answer { answer });
            name.with_value(|name| browser::forget(name));
        }
    };
    let is_asked = question.form != AskedForm::Description;
    let busy = Signal::derive(move || giving.state() == Kept::Sending);
    // What the answer is worth says that it is saved.
    let unsaid = Signal::derive(move || match giving.state() {
        Kept::Saved => Kept::Untouched,
        state => state,
    });
    let nothing = Signal::derive(move || answer.with(Option::is_none));
    view! {
        <QuestionView id=format!("question-{block}") question language value on_change marked=giving.marked/>
        {is_asked.then(|| view! {
            <div class="actions" lang=move || reader.get().code()>
                <Button kind=ButtonKind::Quiet busy disabled=nothing on_click=check>
                    {words(t::learning_question_check)}
                </Button>
                <KeptWords state=unsaid/>
            </div>
        })}
    }
}

/// Where an answer is kept that was not sent yet.
fn unsent_name(lesson: InLesson, block: PartId) -> String {
    let account = use_session().account_id().map(|id| id.to_string()).unwrap_or_default();
    format!("{}-unsent", lesson.own_name(&account, block))
}

fn unsent(name: &str) -> Option<Answer> {
    serde_json::from_str(&browser::stored(name)?).ok()
}
