//! The practices that wait for somebody like oneself, whatever waits longest first.

use super::{PATH, review_href};
use crate::app::navigation::Heading;
use crate::i18n::{Word, t, use_language, words};
use crate::names::country_name;
use crate::session::use_session;
use crate::ui::{Breadcrumb, EmptyState, Load, Loading, Tag, TagKind, When};
use leptos::prelude::*;
use shared::exchange::{PracticeLook, ReviewTask};

/// The page `/exchange/reviews`.
#[component]
pub fn ReviewsPage() -> impl IntoView {
    let (session, reader) = (use_session(), use_language());
    let tasks = Loading::new(move || session.call(async |client| client.list_review_tasks().await));
    let links = vec![(PATH.to_owned(), t::practice_title(reader.get_untracked()).to_owned())];
    let empty = move || {
        view! {
            <EmptyState title=words(t::practice_reviews_empty_title)>
                <p>{words(t::practice_reviews_empty_text)}</p>
            </EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Breadcrumb links current=words(t::practice_waiting)/>
                <Heading text=words(t::practice_waiting)/>
                <p class="soft">{words(t::practice_reviews_intro)}</p>
                <Load resource=tasks is_empty=Vec::is_empty empty let:list>
                    <ul class="list">{list.into_iter().map(|task| view! { <Task task/> }).collect_view()}</ul>
                </Load>
            </div>
        </main>
    }
}

#[component]
fn Task(task: ReviewTask) -> impl IntoView {
    let reader = use_language();
    let (word, kind): (Word, TagKind) = match task.step {
        PracticeLook::Privacy => (t::practice_look_privacy, TagKind::Warn),
        PracticeLook::Substance => (t::practice_look_substance, TagKind::Accent),
    };
    let (given, country) = (task.title, task.country);
    let title = move || match &given {
        None => t::practice_title_locked(reader.get()).to_owned(),
        Some(title) if title.is_empty() => t::practice_no_title(reader.get()).to_owned(),
        Some(title) => title.clone(),
    };
    view! {
        <li>
            <div>
                <a class="title" href=review_href(task.id) dir="auto">{title}</a>
                <p class="meta">
                    <Tag kind>{words(word)}</Tag>
                    <span>{task.organisation}", "{move || country_name(reader.get(), country)}</span>
                    <span>{words(t::practice_waits_since)}" "<When at=task.waiting_since/></span>
                </p>
            </div>
        </li>
    }
}
