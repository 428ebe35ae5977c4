//! An attempt at a quiz: every answer is kept as it is given, on this device at once and by the program a little later; a cut connection
//! loses nothing. Handing in waits until the program has all of them, also when the time is over.

use super::activity_href;
use super::parts::activity::{ActivityFrame, way_to};
use super::parts::answering::KeptWords;
use super::parts::handing_in::{HandingIn, Stage};
use super::parts::keeping::{Deliver, Keeper};
use super::parts::question::QuestionView;
use super::quiz_page::ResultTag;
use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Breadcrumb, Button, ButtonKind, ButtonLink, Confirm, Loading};
use futures_util::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::Timestamp;
use shared::core::id::{AttemptId, CourseId};
use shared::learning::{Answer, AskedForm, Attempt, AttemptQuestion, AttemptState, NewAnswer, PartKind};

/// Milliseconds without a key stroke before an answer is sent.
const QUIET: u32 = 600;
/// Milliseconds between two looks at the clock.
const TICK: u32 = 1_000;

/// The page `/courses/{course}/attempts/{attempt}`.
#[component]
pub fn AttemptPage(
    /// The course.
    course: CourseId,
    /// The attempt.
    attempt: AttemptId,
) -> impl IntoView {
    let session = use_session();
    let found = Loading::new(move || session.call(async move |client| client.find_attempt(attempt).await));
    view! { <ActivityFrame course page=found let:attempt><Shown attempt found/></ActivityFrame> }
}

#[component]
fn Shown(attempt: Attempt, found: Loading<Attempt>) -> impl IntoView {
    let reader = use_language();
    let title = attempt.title.clone();
    let mut links = way_to(attempt.course_id, reader.get_untracked());
    links.extend(
        activity_href(attempt.course_id, PartKind::Quiz, attempt.quiz_id).map(|href| (href, title.clone())),
    );
    let number = attempt.summary.number.to_string();
    let current = Signal::derive(move || t::quiz_attempt(reader.get(), &number));
    let language = attempt.language;
    view! {
        <Breadcrumb links current/>
        <Heading text=Signal::stored(title) lang=language.code()/>
        {if attempt.summary.state == AttemptState::Open {
            view! { <Open attempt found/> }.into_any()
        } else {
            view! { <Ended attempt/> }.into_any()
        }}
    }
}

/// An attempt that is worked on.
#[component]
fn Open(attempt: Attempt, found: Loading<Attempt>) -> impl IntoView {
    let Attempt { summary, language, questions, now, .. } = attempt;
    let id = summary.id;
    let keepers: Vec<_> =
        questions.into_iter().map(|question| (keeper(id, question.place), question)).collect();
    let handing = HandingIn::new(id, keepers.iter().map(|(keeper, _)| *keeper).collect(), found);
    let unsaved = Signal::derive(move || handing.is_under_way());
    let over = Signal::derive(move || handing.stage.get() != Stage::Open);
    let (doing, problem) = (handing.doing, handing.doing.problem(use_language()));
    let asking = RwSignal::new(false);
    let ask = move |()| {
        handing.hurry();
        asking.set(true);
    };
    let shown = keepers
        .into_iter()
        .map(|(keeper, question)| view! { <Question question keeper attempt=id disabled=over/> });
    view! {
        {summary.due_at.map(|due| view! { <Clock due now on_over=move |()| handing.end()/> })}
        <ol class="questions" lang=language.code()>{shown.collect_view()}</ol>
        <div class="lesson-end">
            <Button
                busy=doing.busy
                disabled=Signal::derive(move || unsaved.get() || over.get())
                on_click=ask
            >
                {words(t::quiz_hand_in)}
            </Button>
            <p class="soft" role="status">
                {move || (unsaved.get() && !over.get()).then(|| words(t::quiz_saving_first))}
            </p>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        </div>
        {move || handing.stage.get().word().map(|word| view! {
            <Banner kind=BannerKind::Warn><p>{words(word)}</p></Banner>
        })}
        <Confirm
            open=asking
            title=words(t::quiz_hand_in)
            text=words(t::quiz_hand_in_text)
            act=words(t::quiz_hand_in)
            doing
            on_act=move |()| handing.hand_in()
        />
    }
}

/// Keeps the answer to one question until the program has it.
fn keeper(attempt: AttemptId, place: u32) -> Keeper<NewAnswer> {
    let session = use_session();
    let send: Deliver<NewAnswer> = Box::new(move |new| {
        async move {
            let save = session.call(async move |client| client.save_answer(attempt, place, &new).await);
            save.await.map(drop)
        }
        .boxed_local()
    });
    let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
    Keeper::new(format!("waymark-learning-{account}-{attempt}-{place}"), QUIET, send)
}

/// A question, and whether its answer is saved.
#[component]
fn Question(
    question: AttemptQuestion,
    keeper: Keeper<NewAnswer>,
    attempt: AttemptId,
    disabled: Signal<bool>,
) -> impl IntoView {
    let AttemptQuestion { place, language, asked, answer, sequence, .. } = question;
    let is_asked = asked.form != AskedForm::Description;
    // What this device could not send is newer than what the program has, unless another device has gone on from there.
    let left = keeper.left_over().filter(|left| left.sequence > sequence);
    let count = RwSignal::new(left.as_ref().map_or(sequence, |left| left.sequence));
    let value = left.as_ref().map(|left| left.answer.clone()).or(answer);
    if let Some(left) = left {
        keeper.changed(left);
    }
    let on_change = Callback::new(move |answer: Answer| {
        count.update(|count| *count = count.saturating_add(1));
        keeper.changed(NewAnswer { answer, sequence: count.get_untracked() });
    });
    view! {
        <li class="block">
            <QuestionView id=format!("{attempt}-{place}") question=asked language value on_change disabled/>
            {is_asked.then(|| view! { <KeptWords state=Signal::derive(move || keeper.state())/> })}
        </li>
    }
}

/// How much time is left, by the program's clock; hands in when there is none.
#[component]
fn Clock(due: Timestamp, now: Timestamp, #[prop(into)] on_over: Callback<()>) -> impl IntoView {
    let language = use_language();
    let ahead = now.0.saturating_sub(browser::now().0);
    let left = move || due.0.saturating_sub(browser::now().0.saturating_add(ahead)).div_euclid(1_000_000);
    let seconds = RwSignal::new(left());
    spawn_local(async move {
        loop {
            browser::pause(TICK).await;
            // The page is gone.
            if seconds.try_set(left()).is_some() {
                break;
            }
            if left() <= 0 {
                on_over.run(());
                break;
            }
        }
    });
    let minutes =
        Memo::new(move |_| u32::try_from(seconds.get().max(0).div_euclid(60) + 1).unwrap_or_default());
    view! {
        // Only whole minutes are read out.
        <p class="note clock" role="timer">
            {move || t::quiz_time_left(language.get(), minutes.get())}
        </p>
    }
}

/// An attempt that was handed in.
#[component]
fn Ended(attempt: Attempt) -> impl IntoView {
    let Attempt { course_id, quiz_id, summary, questions, .. } = attempt;
    let is_reviewed = questions.iter().any(|question| question.marked.is_some());
    let passed = summary.passed == Some(true);
    let kind = if passed { BannerKind::Good } else { BannerKind::Info };
    let one = move |question: AttemptQuestion| {
        let AttemptQuestion { place, language, asked, answer, marked, .. } = question;
        let marked = Signal::stored(marked);
        view! {
            <li class="block">
                <QuestionView
                    id=format!("{}-{place}", summary.id)
                    question=asked
                    language
                    value=answer
                    on_change=|_: Answer| ()
                    disabled=Signal::stored(true)
                    marked
                />
            </li>
        }
    };
    let back = activity_href(course_id, PartKind::Quiz, quiz_id).unwrap_or_default();
    view! {
        <Banner kind>
            <p><ResultTag attempt=summary/></p>
            {summary.result.is_none().then(|| view! { <p>{words(t::quiz_waits_text)}</p> })}
        </Banner>
        {(!is_reviewed).then(|| view! { <p>{words(t::quiz_no_review)}</p> })}
        <ol class="questions">{questions.into_iter().map(one).collect_view()}</ol>
        <p><ButtonLink kind=ButtonKind::Quiet href=back>{words(t::quiz_back)}</ButtonLink></p>
    }
}
