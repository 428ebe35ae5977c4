//! What waits to be marked, the longest waiting first.

use super::{essays_href, href};
use crate::app::navigation::Heading;
use crate::guiding::places::{Place, Places};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{EmptyState, Load, Loading, When};
use leptos::prelude::*;
use shared::learning::{WaitingEssays, WaitingSubmission, Wanted};

/// The page `/teaching/submissions`.
#[component]
pub fn QueuePage() -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let waiting = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.list_waiting_submissions(&wanted).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::marking_none_title)><p>{words(t::marking_none_text)}</p></EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::marking_title)/>
                <Places current=Place::Marking/>
                <p class="soft">{words(t::marking_intro)}</p>
                <h2>{words(t::marking_works)}</h2>
                <Load resource=waiting is_empty=Vec::is_empty empty let:submissions>
                    <ul class="list">
                        {submissions.into_iter().map(|submission| view! { <Row submission/> }).collect_view()}
                    </ul>
                </Load>
                <h2>{words(t::marking_essays)}</h2>
                <Essays/>
            </div>
        </main>
    }
}

/// The essays of quizzes that wait.
#[component]
fn Essays() -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let waiting = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.list_waiting_essays(&wanted).await)
    });
    let empty = || view! { <p class="soft">{words(t::marking_no_essays)}</p> };
    let row = |essays: WaitingEssays| {
        let WaitingEssays { attempt_id, learner, course, title, submitted_at } = essays;
        view! {
            <li>
                <h3><a href=essays_href(attempt_id)><bdi>{title}</bdi>" – "<bdi>{learner}</bdi></a></h3>
                <p class="meta">
                    <span dir="auto">{course}</span>
                    <span>{words(t::marking_since)}" "<When at=submitted_at/></span>
                </p>
            </li>
        }
    };
    view! {
        <Load resource=waiting is_empty=Vec::is_empty empty let:essays>
            <ul class="list">{essays.into_iter().map(row).collect_view()}</ul>
        </Load>
    }
}

#[component]
fn Row(submission: WaitingSubmission) -> impl IntoView {
    let language = use_language();
    let WaitingSubmission { id, learner, course, title, number, submitted_at } = submission;
    view! {
        <li>
            <h3><a href=href(id)><bdi>{title}</bdi>" – "<bdi>{learner}</bdi></a></h3>
            <p class="meta">
                <span dir="auto">{course}</span>
                <span>{words(t::marking_since)}" "<When at=submitted_at/></span>
                {(number > 1).then(|| view! {
                    <span>{move || t::marking_again(language.get(), &number.to_string())}</span>
                })}
            </p>
        </li>
    }
}
