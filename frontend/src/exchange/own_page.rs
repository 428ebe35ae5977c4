//! One's own practices: where each stands, and what to do next. A new one is begun here.

use super::names::{next_word, stage_tag};
use super::new_practice::NewPracticeDialog;
use super::{OWN_PATH, PATH, draft_href, practice_href};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Breadcrumb, Button, ButtonKind, EmptyState, Load, Loading, Tag, When};
use leptos::prelude::*;
use shared::exchange::{OwnPractice, Stage};

/// The page `/exchange/own`.
#[component]
pub fn OwnPage() -> impl IntoView {
    let (session, reader, router) = (use_session(), use_language(), use_router());
    let list = Loading::new(move || session.call(async |client| client.list_own_practices().await));
    let asked = untrack(|| router.with(|address| address.path == OWN_PATH && address.value("new").is_some()));
    let open = RwSignal::new(asked);
    let links = vec![(PATH.to_owned(), t::practice_title(reader.get_untracked()).to_owned())];
    let empty = move || {
        view! {
            <EmptyState title=words(t::practice_own_empty_title)>
                <p>{words(t::practice_own_empty_text)}</p>
                <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::practice_write)}</Button>
            </EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Breadcrumb links current=words(t::practice_own)/>
                <div class="page-head">
                    <Heading text=words(t::practice_own)/>
                    <Button on_click=move |()| open.set(true)>{words(t::practice_write)}</Button>
                </div>
                <p class="soft">{words(t::practice_own_intro)}</p>
                <Load resource=list is_empty=Vec::is_empty empty let:practices>
                    <ul class="list">
                        {practices.into_iter().map(|practice| view! { <Row practice/> }).collect_view()}
                    </ul>
                </Load>
                <NewPracticeDialog open/>
            </div>
        </main>
    }
}

#[component]
fn Row(practice: OwnPractice) -> impl IntoView {
    let reader = use_language();
    let (id, stage, is_returned) = (practice.id, practice.stage, practice.is_returned);
    let (word, kind) = stage_tag(stage, is_returned);
    let is_locked = practice.title.is_none();
    let given = practice.title.unwrap_or_default();
    let title = move || match (is_locked, given.is_empty()) {
        (true, _) => t::practice_title_locked(reader.get()).to_owned(),
        (false, true) => t::practice_no_title(reader.get()).to_owned(),
        (false, false) => given.clone(),
    };
    let act: Word = if stage == Stage::Draft { t::practice_write_on } else { t::practice_look_at };
    let is_read = practice.audience.is_some();
    let next: Word = if is_locked { t::practice_key_missing } else { next_word(stage, is_returned) };
    view! {
        <li>
            <div>
                <a class="title" href=draft_href(id) dir="auto">{title}</a>
                <p class="meta">
                    <Tag kind>{words(word)}</Tag>
                    <span>{words(t::practice_changed_at)}" "<When at=practice.changed_at/></span>
                </p>
                <p>{words(next)}</p>
                {(is_read && stage != Stage::Published).then(|| view! {
                    <p class="soft">{words(t::practice_still_read)}</p>
                })}
            </div>
            <div class="actions">
                <a href=draft_href(id)>{words(act)}</a>
                {is_read.then(|| view! { <a href=practice_href(id)>{words(t::practice_read_it)}</a> })}
            </div>
        </li>
    }
}
