//! The decision: for privacy the five questions, a note, and whether it goes on or back.

use super::super::REVIEWS_PATH;
use super::super::decisions::question_word;
use super::super::typed::Typed;
use super::comments::Comments;
use crate::app::router::use_router;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Choice, Doing, Field, Form, Radios, TextArea, use_toasts,
};
use leptos::prelude::*;
use shared::core::id::PracticeId;
use shared::core::{FieldCode, Validate};
use shared::exchange::{ChecklistAnswers, Decision, NewDecision, PracticeLook};

/// The questions, with the names of their fields.
const QUESTIONS: [(&str, &str); 5] = [
    ("checklist.by_trafficker", "by_trafficker"),
    ("checklist.by_family", "by_family"),
    ("checklist.by_press", "by_press"),
    ("checklist.by_professionals", "by_professionals"),
    ("checklist.by_themselves", "by_themselves"),
];

/// What is answered: `yes`, `no`, or nothing.
#[derive(Clone, Copy)]
struct Answers(StoredValue<Vec<(&'static str, RwSignal<String>)>>);

impl Answers {
    fn new() -> Self {
        let all = QUESTIONS.iter().map(|(_, question)| (*question, RwSignal::new(String::new())));
        Self(StoredValue::new(all.collect()))
    }

    fn of(self, question: &str) -> RwSignal<String> {
        let found =
            self.0.with_value(|all| all.iter().find(|(of, _)| *of == question).map(|(_, answer)| *answer));
        found.unwrap_or_default()
    }

    fn read(self) -> ChecklistAnswers {
        let answer = |question: &str| match self.of(question).get_untracked().as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        ChecklistAnswers {
            by_trafficker: answer("by_trafficker"),
            by_family: answer("by_family"),
            by_press: answer("by_press"),
            by_professionals: answer("by_professionals"),
            by_themselves: answer("by_themselves"),
        }
    }
}

/// Asks for the decision.
#[component]
pub fn Decide(
    /// The practice.
    id: PracticeId,
    /// Which look it is.
    step: PracticeLook,
    /// The number of the text that was read.
    version: u32,
    /// The comments on passages.
    comments: Comments,
) -> impl IntoView {
    let (session, router, toasts, reader) = (use_session(), use_router(), use_toasts(), use_language());
    let (doing, answers) = (Doing::new(), Answers::new());
    let says_yes = RwSignal::new(false);
    let note = Typed::begin(&format!("note-{id}-{version}-{step}"));
    let decide = move |decision: Decision| {
        let new = NewDecision {
            step,
            version,
            decision,
            checklist: answers.read(),
            note: note.text.get_untracked(),
            comments: comments.read(),
        };
        let (recognised, wrong): (Vec<_>, Vec<_>) =
            new.validate().into_iter().partition(|error| error.code == FieldCode::Identifies);
        says_yes.set(!recognised.is_empty());
        doing.errors.set(wrong.clone());
        if !(wrong.is_empty() && recognised.is_empty()) {
            return;
        }
        let act = session.call(async move |client| client.decide_on_practice(id, &new).await);
        doing.run(act, move |()| {
            note.clear();
            comments.clear();
            toasts.show(BannerKind::Good, done_word(step, decision)(reader.get_untracked()));
            router.go(REVIEWS_PATH, true);
        });
    };
    let is_privacy = step == PracticeLook::Privacy;
    let (label, hint, pass): (Word, Word, Word) = if is_privacy {
        (t::practice_note_privacy, t::practice_note_privacy_hint, t::practice_pass_privacy)
    } else {
        (t::practice_note_substance, t::practice_note_substance_hint, t::practice_pass_substance)
    };
    // A key pressed in a field decides nothing.
    let nothing = Callback::new(|()| ());
    view! {
        <section class="card" aria-labelledby="decide-title">
            <h2 id="decide-title">{words(t::practice_decide)}</h2>
            <Form name="decision" errors=doing.errors problem=doing.problem(reader) busy=doing.busy on_submit=nothing>
                {is_privacy.then(|| view! { <Questions answers/> })}
                <Field name="note" label=words(label) hint=words(hint)>
                    <TextArea value=note.text rows=4/>
                </Field>
                {move || says_yes.get().then(|| view! {
                    <Banner kind=BannerKind::Danger>{words(t::practice_says_yes)}</Banner>
                })}
                <div class="actions">
                    <Button busy=doing.busy on_click=move |()| decide(Decision::Pass)>{words(pass)}</Button>
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=move |()| decide(Decision::SendBack)>
                        {words(t::practice_send_back)}
                    </Button>
                </div>
            </Form>
        </section>
    }
}

const fn done_word(step: PracticeLook, decision: Decision) -> Word {
    match (step, decision) {
        (_, Decision::SendBack) => t::practice_decided_back,
        (PracticeLook::Privacy, Decision::Pass) => t::practice_decided_passed,
        (PracticeLook::Substance, Decision::Pass) => t::practice_decided_published,
    }
}

#[component]
fn Questions(answers: Answers) -> impl IntoView {
    let reader = use_language();
    let yes_or_no = Signal::derive(move || {
        let choice = |value: &str, label: &str| Choice { value: value.to_owned(), label: label.to_owned() };
        vec![choice("no", t::practice_no(reader.get())), choice("yes", t::practice_yes(reader.get()))]
    });
    let one = move |(name, question): &(&'static str, &'static str)| {
        let word = question_word(question)?;
        let (name, value) = (*name, answers.of(question));
        Some(view! { <Radios name label=words(word) options=yes_or_no value/> })
    };
    view! {
        <p><strong>{words(t::practice_checklist)}</strong></p>
        {QUESTIONS.iter().filter_map(one).collect_view()}
    }
}
