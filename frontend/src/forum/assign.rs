//! Asking a member to answer a topic by a day; or handing on what one was asked.

use super::{shown_title, topic_href};
use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Button, ButtonKind, Choice, Doing, Field, Form, Load, Loading, Select, SkeletonShape, TextInput,
};
use leptos::prelude::*;
use shared::core::FieldError;
use shared::core::id::{AccountId, TopicId};
use shared::core::problem::FieldCode;
use shared::forum::{NewAssignment, Topic};
use shared::members::{MemberQuery, MemberSummary};

/// The page `/assign/{topic}`.
#[component]
pub fn AssignPage(
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    let session = use_session();
    let found = Loading::new(move || session.call(async move |client| client.find_topic(topic).await));
    let is_missing = found.is_missing();
    move || {
        if is_missing.get() {
            return view! { <NotFound/> }.into_any();
        }
        view! {
            <main id="main" class="wrap">
                <div>
                    <Load resource=found shape=SkeletonShape::Text let:topic>
                        <Asking topic/>
                    </Load>
                </div>
            </main>
        }
        .into_any()
    }
}

#[component]
fn Asking(topic: Topic) -> impl IntoView {
    let session = use_session();
    let is_mine = topic.assignment.as_ref().is_some_and(|one| Some(one.account_id) == session.account_id());
    let title = if is_mine { t::assignment_hand_on } else { t::assignment_ask };
    let may = (topic.may_lead || is_mine) && !topic.archived;
    let (id, leads) = (topic.id, topic.may_lead);
    view! {
        <Heading text=words(title)/>
        <p><a href=topic_href(id, None) lang=topic.language.code() dir="auto">{shown_title(topic.title)}</a></p>
        {if may {
            view! { <AskForm topic=id leads/> }.into_any()
        } else {
            view! { <p class="note">{words(t::assignment_not_yours)}</p> }.into_any()
        }}
    }
}

fn required(field: &str) -> FieldError {
    FieldError { field: field.to_owned(), code: FieldCode::Required, limit: None }
}

#[component]
fn AskForm(topic: TopicId, leads: bool) -> impl IntoView {
    let (session, language, doing, router) = (use_session(), use_language(), Doing::new(), use_router());
    let (name, member, day) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let found = RwSignal::new(None::<Vec<MemberSummary>>);
    let looking = Doing::new();
    let look = Callback::new(move |()| {
        let query =
            MemberQuery { name: Some(name.get_untracked()), limit: Some(50), ..MemberQuery::default() };
        let act = session.call(async move |client| client.list_members(&query).await);
        looking.run(act, move |page| {
            member.set(page.items.first().map(|one| one.id.to_string()).unwrap_or_default());
            found.set(Some(page.items));
        });
    });
    let members = Signal::derive(move || {
        let choice = |one: &MemberSummary| Choice {
            value: one.id.to_string(),
            label: format!("{}, {}", one.name, one.organisation),
        };
        found.with(|found| found.iter().flatten().map(choice).collect::<Vec<_>>())
    });
    let send = Callback::new(move |()| {
        let account_id: Option<AccountId> = member.get_untracked().parse().ok();
        // The day is over at its end; a second less, so that it is still called that day.
        let due_at = browser::end_of_day(&day.get_untracked()).map(|end| end.plus_seconds(-1));
        let (Some(account_id), false) = (account_id, leads && due_at.is_none()) else {
            let (nobody, no_day) = (account_id.is_none(), leads && due_at.is_none());
            let missing = [("account_id", nobody), ("due_at", no_day)].into_iter().filter(|(_, is)| *is);
            return doing.errors.set(missing.map(|(field, _)| required(field)).collect());
        };
        // Whoever hands it on keeps the day.
        let new = NewAssignment { account_id, due_at };
        let act = session.call(async move |client| client.assign_topic(topic, &new).await);
        doing.run(act, move |_| router.go(&topic_href(topic, None), false));
    });
    let is_none = move || found.with(|found| found.as_ref().is_some_and(Vec::is_empty));
    view! {
        <Form name="member" errors=looking.errors problem=looking.problem(language) busy=looking.busy on_submit=look>
            <Field name="name" label=words(t::assignment_name) hint=words(t::assignment_name_hint)>
                <TextInput value=name kind="search" autocomplete="off"/>
            </Field>
            <Button submit=true kind=ButtonKind::Quiet busy=looking.busy>{words(t::assignment_look)}</Button>
        </Form>
        <p role="status" class="soft">{move || is_none().then(|| words(t::assignment_nobody))}</p>
        <Form name="assign" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="account_id" label=words(t::assignment_member) hint=words(t::assignment_member_hint)>
                <Select value=member options=members/>
            </Field>
            {leads.then(|| view! {
                <Field name="due_at" label=words(t::assignment_day)>
                    <TextInput value=day kind="date"/>
                </Field>
            })}
            <Button submit=true busy=doing.busy>{words(t::assignment_act)}</Button>
        </Form>
    }
}
