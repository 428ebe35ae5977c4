//! A question as learners get it, to be answered and marked as it is saved.

use crate::i18n::{t, use_language, words};
use crate::learning::parts::question::QuestionView;
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::PartId;
use shared::learning::{Answer, AskedForm, AskedQuestion, MarkedAnswer, TriedAnswer, Wanted};

/// A question of a draft, tried out.
#[component]
pub fn TryQuestion(
    /// Its part.
    part: PartId,
    /// The language in which it is asked.
    language: Language,
    /// As it is asked.
    question: AskedQuestion,
) -> impl IntoView {
    let (session, doing) = (use_session(), Doing::new());
    let problem = doing.problem(use_language());
    let start = match &question.form {
        // Items that stay as they are shown are an answer too.
        AskedForm::Ordering { items } => {
            Some(Answer::Ordering { order: (0..).zip(items).map(|(place, _)| place).collect() })
        }
        _ => None,
    };
    let is_asked = question.form != AskedForm::Description;
    let answer = RwSignal::new(start);
    let marked = RwSignal::new(None::<MarkedAnswer>);
    let change = Callback::new(move |given: Answer| {
        marked.set(None);
        answer.set(Some(given));
    });
    let check = move |()| {
        let Some(answer) = answer.get_untracked() else { return };
        let (wanted, tried) = (Wanted { language: Some(language) }, TriedAnswer { answer });
        let act = session.call(async move |client| client.try_question(part, &wanted, &tried).await);
        doing.run(act, move |told| marked.set(Some(told)));
    };
    let nothing = Signal::derive(move || answer.with(Option::is_none));
    view! {
        <p class="hint">{words(t::question_try_hint)}</p>
        <QuestionView id=format!("try-{part}") question language value=None on_change=change marked/>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        {is_asked.then(|| view! {
            <Button kind=ButtonKind::Quiet busy=doing.busy disabled=nothing on_click=check>
                {words(t::learning_question_check)}
            </Button>
        })}
    }
}
