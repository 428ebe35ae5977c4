//! Whom a topic waits for.

use crate::browser::now;
use crate::forum::ASSIGN;
use crate::i18n::{moment, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing, Tag, TagKind};
use leptos::prelude::*;
use shared::core::{Language, Timestamp};
use shared::forum::{Assignment, Topic};

/// Whom it waits for and until when, in a list.
#[component]
pub fn WaitsFor(
    /// Whom it waits for.
    waiting: Assignment,
) -> impl IntoView {
    let language = use_language();
    let Assignment { name, due_at, .. } = waiting;
    view! {
        <Tag>{move || t::assignment_waits(language.get(), &name, &moment(language.get(), due_at))}</Tag>
        <Overdue due_at/>
    }
}

#[component]
fn Overdue(due_at: Timestamp) -> impl IntoView {
    (due_at <= now()).then(|| view! { <Tag kind=TagKind::Warn>{words(t::assignment_overdue)}</Tag> })
}

/// Whom the topic waits for, and what one may do about it.
#[component]
pub fn Assigned(
    /// The topic.
    topic: RwSignal<Topic>,
) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let end = move |()| {
        let id = topic.with_untracked(|topic| topic.id);
        let act = session.call(async move |client| {
            client.unassign_topic(id).await?;
            client.find_topic(id).await
        });
        doing.run(act, move |changed| topic.set(changed));
    };
    move || {
        let (id, waiting, leads, archived) =
            topic.with(|topic| (topic.id, topic.assignment.clone(), topic.may_lead, topic.archived));
        let is_mine = waiting.as_ref().is_some_and(|one| Some(one.account_id) == session.account_id());
        let may = (is_mine || leads) && !archived;
        let is_waiting = waiting.is_some();
        let hand_on: fn(Language) -> &'static str = match (is_waiting, is_mine) {
            (false, _) => t::assignment_ask,
            (true, false) => t::assignment_ask_another,
            (true, true) => t::assignment_hand_on,
        };
        let done = if is_mine { t::assignment_done } else { t::assignment_withdraw };
        view! {
            {waiting.map(|waiting| view! { <p><WaitsFor waiting/></p> })}
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
            {(may && is_waiting).then(|| view! {
                <Button kind=ButtonKind::Quiet busy=doing.busy on_click=end>{words(done)}</Button>
            })}
            {may.then(|| view! { <p><a href=format!("{ASSIGN}{id}")>{words(hand_on)}</a></p> })}
        }
    }
}
