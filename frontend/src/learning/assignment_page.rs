//! An assignment: what is to be done, how it is looked at, what one handed in and what was said about it.

use super::parts::activity::{ActivityFrame, Onward, Opening, fallback};
use super::parts::work_files::remembered;
use crate::browser;
use crate::files::attach::Attach;
use crate::files::attachments::Attachments;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, Doing, Loading, MarkdownView, When};
use leptos::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::learning::{
    AssignmentPage as Page, NewSubmission, RubricLine, Submission, SubmissionState, Wanted,
};

/// The page `/courses/{course}/assignments/{part}`.
#[component]
pub fn AssignmentPage(
    /// The course.
    course: CourseId,
    /// The assignment.
    part: PartId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_assignment(course, part, &wanted).await)
    });
    view! { <ActivityFrame course page=found let:page><Shown page found/></ActivityFrame> }
}

#[component]
fn Shown(page: Page, found: Loading<Page>) -> impl IntoView {
    let Page {
        course_id: course, id, title, html, language, said_in, rubric, submissions, may_submit, ..
    } = page;
    let fallback = fallback(said_in, language);
    let last = submissions.first().map(|submission| submission.text.clone()).unwrap_or_default();
    let lines = StoredValue::new(rubric.clone());
    view! {
        <Opening course module=page.module_title title said_in fallback>
            <p class="soft">{words(t::learning_kind_assignment)}</p>
        </Opening>
        // The headings of what is to be done are the third level, as everywhere in Markdown.
        <h2 class="visually-hidden">{words(t::learning_kind_assignment)}</h2>
        <MarkdownView html language=said_in/>
        <Rubric rubric lang=said_in.code()/>
        {may_submit.then(|| view! { <HandIn course part=id found last/> })}
        {submissions.into_iter().map(|submission| view! { <HandedIn submission rubric=lines/> }).collect_view()}
        <Onward course previous=page.previous next=page.next/>
    }
}

/// How it is looked at.
#[component]
pub fn Rubric(
    /// Line by line.
    rubric: Vec<RubricLine>,
    /// The language of its words.
    lang: &'static str,
) -> impl IntoView {
    let line = |line: RubricLine| {
        let levels = line.levels.into_iter().map(|level| {
            view! { <li><strong>{level.points}</strong>" "<span dir="auto">{level.words}</span></li> }
        });
        view! { <dt dir="auto">{line.name}</dt><dd><ul>{levels.collect_view()}</ul></dd> }
    };
    (!rubric.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words(t::work_rubric)}</summary>
                <dl lang=lang>{rubric.into_iter().map(line).collect_view()}</dl>
            </details>
        }
    })
}

/// The field in which one writes; what is not handed in yet stays on this device.
#[component]
fn HandIn(course: CourseId, part: PartId, found: Loading<Page>, last: String) -> impl IntoView {
    let session = use_session();
    let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
    let name = StoredValue::new(format!("waymark-learning-{account}-{part}-work"));
    let kept = name.with_value(|name| browser::stored(name));
    let text = RwSignal::new(kept.unwrap_or(last));
    let files = remembered(name.with_value(|name| format!("{name}-files")));
    let key = StoredValue::new(browser::random_key());
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let typed = move |event| {
        let value = event_target_value(&event);
        name.with_value(|name| browser::store(name, &value));
        text.set(value);
    };
    let send = move |()| {
        if files.must_wait() {
            return;
        }
        let new = NewSubmission { text: text.get_untracked(), attachments: files.choices() };
        let key = key.get_value();
        let act = session.call(async move |client| client.create_submission(course, part, &new, &key).await);
        doing.run(act, move |_| {
            name.with_value(|name| browser::forget(name));
            files.attachments.set(Vec::new());
            found.refetch();
        });
    };
    let empty = Signal::derive(move || {
        text.with(|text| text.trim().is_empty()) && files.attachments.with(Vec::is_empty)
    });
    view! {
        <section class="block">
            <label for="work">{words(t::work_label)}</label>
            <p class="hint" id="work-hint">{words(t::work_hint)}</p>
            <textarea id="work" rows="14" dir="auto" maxlength="20000" aria-describedby="work-hint"
                prop:value=text on:input=typed></textarea>
            <Attach files name="work"/>
            <p><Button busy=doing.busy disabled=empty on_click=send>{words(t::quiz_hand_in)}</Button></p>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        </section>
    }
}

/// What one handed in, and what was said about it.
#[component]
fn HandedIn(submission: Submission, rubric: StoredValue<Vec<RubricLine>>) -> impl IntoView {
    let language = use_language();
    let Submission { number, state, html, attachments, submitted_at, levels, feedback_html, .. } = submission;
    let (kind, word): (_, Word) = match state {
        SubmissionState::Waiting => (BannerKind::Info, t::work_waiting),
        SubmissionState::Returned => (BannerKind::Warn, t::work_returned),
        SubmissionState::Accepted => (BannerKind::Good, t::work_accepted),
    };
    let given = rubric.with_value(|rubric| {
        let level = |line: &RubricLine| {
            let place = usize::try_from(*levels.get(&line.key)?).ok()?;
            let words = line.levels.get(place)?.words.clone();
            Some(view! { <dt dir="auto">{line.name.clone()}</dt><dd dir="auto">{words}</dd> })
        };
        rubric.iter().filter_map(level).collect_view()
    });
    let has_levels = !levels.is_empty();
    view! {
        <section class="card">
            <h2>{move || t::work_number(language.get(), &number.to_string())}</h2>
            <p class="soft"><When at=submitted_at/></p>
            <Banner kind><p>{words(word)}</p></Banner>
            {has_levels.then(|| view! { <dl>{given}</dl> })}
            {(!feedback_html.is_empty()).then(|| view! { <MarkdownView html=feedback_html/> })}
            <details>
                <summary>{words(t::work_text)}</summary>
                <MarkdownView html/>
                <Attachments list=attachments/>
            </details>
        </section>
    }
}
