//! The essays of an attempt at a quiz: what was asked, what to look at, what was written, and what it is worth.

use super::PATH;
use super::marking_page::Missing;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::teaching::PATH as TEACHING;
use crate::ui::{
    BannerKind, Breadcrumb, Button, Doing, Field, FieldGroup, Form, Load, Loading, MarkdownView,
    SkeletonShape, TextArea, TextInput, When, use_toasts,
};
use leptos::prelude::*;
use shared::core::id::AttemptId;
use shared::core::{Check, FieldCode, FieldError, Validate};
use shared::learning::{EssayMark, EssayMarks, EssayToMark, EssaysToMark};

/// The page `/teaching/attempts/{id}`.
#[component]
pub fn EssaysPage(
    /// The attempt.
    id: AttemptId,
) -> impl IntoView {
    let session = use_session();
    let found = Loading::new(move || session.call(async move |client| client.find_essays(id).await));
    let missing = found.is_missing();
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                {move || {
                    if missing.get() {
                        view! { <Missing/> }.into_any()
                    } else {
                        view! {
                            <Load resource=found shape=SkeletonShape::Text let:found><Shown id found/></Load>
                        }
                        .into_any()
                    }
                }}
            </article>
        </main>
    }
}

/// What is said of one essay, as it is typed.
#[derive(Clone)]
struct Said {
    place: u32,
    percent: RwSignal<String>,
    feedback: RwSignal<String>,
}

#[component]
fn Shown(id: AttemptId, found: EssaysToMark) -> impl IntoView {
    let (session, router, toasts, language) = (use_session(), use_router(), use_toasts(), use_language());
    let EssaysToMark { learner, title, submitted_at, essays, .. } = found;
    let links = vec![
        (TEACHING.to_owned(), t::teaching_title(language.get_untracked()).to_owned()),
        (PATH.to_owned(), t::marking_title(language.get_untracked()).to_owned()),
    ];
    let said: Vec<Said> = essays
        .iter()
        .map(|essay| Said { place: essay.place, percent: RwSignal::default(), feedback: RwSignal::default() })
        .collect();
    let all = StoredValue::new(said.clone());
    let doing = Doing::new();
    let send = Callback::new(move |()| {
        let marks = match all.with_value(|said| read(said)) {
            Err(wrong) => {
                doing.errors.set(wrong);
                return;
            }
            Ok(marks) => marks,
        };
        let act = session.call(async move |client| client.mark_essays(id, &marks).await);
        doing.run(act, move |()| {
            toasts.show(BannerKind::Good, t::marking_essays_marked(language.get_untracked()));
            router.go(PATH, false);
        });
    });
    let essays = essays.into_iter().zip(said).enumerate().map(|(number, (essay, said))| {
        view! { <Essay number essay said errors=doing.errors/> }
    });
    let essays = essays.collect_view();
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        <Heading text=Signal::stored(title)/>
        <p class="soft"><bdi>{learner}</bdi>", "<When at=submitted_at/></p>
        <Form name="essays" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            {essays}
            <Button submit=true busy=doing.busy>{words(t::marking_essays_act)}</Button>
        </Form>
    }
}

/// What is to be sent, or what is wrong with it.
fn read(said: &[Said]) -> Result<EssayMarks, Vec<FieldError>> {
    let (mut marks, mut check) = (Vec::new(), Check::new());
    for (number, one) in said.iter().enumerate() {
        let percent =
            one.percent.with_untracked(|typed| typed.trim().trim_end_matches('%').trim().parse().ok());
        if percent.is_none() {
            check = check.wrong(&format!("marks.{number}.percent"), FieldCode::Malformed);
        }
        let feedback = one.feedback.get_untracked();
        marks.push(EssayMark { place: one.place, percent: percent.unwrap_or_default(), feedback });
    }
    let marks = EssayMarks { marks };
    let mut wrong = check.finish();
    wrong.extend(marks.validate());
    if wrong.is_empty() { Ok(marks) } else { Err(wrong) }
}

#[component]
fn Essay(number: usize, essay: EssayToMark, said: Said, errors: RwSignal<Vec<FieldError>>) -> impl IntoView {
    let EssayToMark { html, guidance_html, text, .. } = essay;
    // The fields of this essay, by their own names.
    let prefix = format!("marks.{number}.");
    let own = Signal::derive(move || {
        let own = |error: &FieldError| {
            let field = error.field.strip_prefix(&prefix)?.to_owned();
            Some(FieldError { field, ..error.clone() })
        };
        errors.with(|errors| errors.iter().filter_map(own).collect::<Vec<_>>())
    });
    view! {
        <section class="block">
            <MarkdownView html/>
            {(!guidance_html.is_empty()).then(|| view! {
                <details>
                    <summary>{words(t::marking_guidance)}</summary>
                    <MarkdownView html=guidance_html/>
                </details>
            })}
            <h2>{words(t::marking_text)}</h2>
            <p class="plain-text" dir="auto">{text}</p>
            <FieldGroup name=format!("essay-{number}") errors=own>
                <Field name="percent" label=words(t::marking_percent) hint=words(t::marking_percent_hint)>
                    <TextInput value=said.percent autocomplete="off"/>
                </Field>
                <Field name="feedback" label=words(t::marking_feedback) hint=words(t::marking_essay_feedback_hint)>
                    <TextArea value=said.feedback rows=5/>
                </Field>
            </FieldGroup>
        </section>
    }
}
