//! Taking colleagues into a cohort: found by name in the directory, with what came of it for each.

use super::Shown;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Doing, Field, Form, Tag, TagKind, TextInput};
use leptos::prelude::*;
use shared::core::id::AccountId;
use shared::learning::{NewLearners, TakingOutcome};
use shared::members::{MemberQuery, MemberSummary};
use std::collections::HashMap;

/// What came of it, in words.
const fn outcome(outcome: TakingOutcome) -> (TagKind, Word) {
    match outcome {
        TakingOutcome::Taken => (TagKind::Good, t::cohorts_outcome_taken),
        TakingOutcome::There => (TagKind::Plain, t::cohorts_outcome_there),
        TakingOutcome::Elsewhere => (TagKind::Warn, t::cohorts_outcome_elsewhere),
        TakingOutcome::NotAvailable => (TagKind::Warn, t::cohorts_outcome_not_available),
    }
}

/// The section of the page, while the cohort can be changed.
#[component]
pub fn Taking(
    /// The cohort.
    shown: Shown,
) -> impl IntoView {
    let is_open = Memo::new(move |_| shown.is_open());
    move || {
        is_open.get().then(|| {
            view! {
                <section aria-labelledby="taking">
                    <h2 id="taking">{words(t::cohorts_take)}</h2>
                    <p class="soft">{words(t::cohorts_take_text)}</p>
                    <Find shown/>
                </section>
            }
        })
    }
}

#[component]
fn Find(shown: Shown) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let name = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Vec<MemberSummary>>);
    let outcomes = RwSignal::new(HashMap::<AccountId, TakingOutcome>::new());
    let send = Callback::new(move |()| {
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            return;
        }
        let query = MemberQuery { name: Some(name), limit: Some(50), ..MemberQuery::default() };
        let act = session.call(async move |client| client.list_members(&query).await);
        doing.run(act, move |page| found.set(Some(page.items)));
    });
    let take = Callback::new(move |account: AccountId| {
        let id = shown.cohort.with_untracked(|cohort| cohort.id);
        let learners = NewLearners { account_ids: vec![account] };
        let act = session.call(async move |client| client.take_into_cohort(id, &learners).await);
        doing.run(act, move |all| {
            outcomes.update(|outcomes| outcomes.extend(all.iter().map(|one| (one.account_id, one.outcome))));
            shown.overview.refetch();
        });
    });
    let is_empty = move || found.with(|found| found.as_ref().is_some_and(Vec::is_empty));
    view! {
        <Form name="take" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <div class="beside">
                <Field name="name" label=words(t::owners_name)>
                    <TextInput value=name kind="search" autocomplete="off"/>
                </Field>
                <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{words(t::owners_find)}</Button>
            </div>
        </Form>
        <div role="status">{move || is_empty().then(|| words(t::owners_none_found))}</div>
        <ul class="list">
            {move || found.get().unwrap_or_default().into_iter().map(|member| {
                view! { <Found member outcomes take/> }
            }).collect_view()}
        </ul>
    }
}

#[component]
fn Found(
    member: MemberSummary,
    outcomes: RwSignal<HashMap<AccountId, TakingOutcome>>,
    take: Callback<AccountId>,
) -> impl IntoView {
    let MemberSummary { id: account, name, organisation, .. } = member;
    let hidden = name.clone();
    let came = Memo::new(move |_| outcomes.with(|outcomes| outcomes.get(&account).copied()));
    view! {
        <li>
            <div>
                <strong dir="auto">{name}</strong>
                <div class="meta"><span dir="auto">{organisation}</span></div>
            </div>
            // A live region must be there before it says something.
            <div role="status">
                {move || came.get().map(|came| {
                    let (kind, word) = outcome(came);
                    view! { <Tag kind>{words(word)}</Tag> }
                })}
            </div>
            {move || came.get().is_none().then(|| {
                let hidden = hidden.clone();
                view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| take.run(account)>
                        {words(t::cohorts_take_act)}<span class="visually-hidden">" "{hidden}</span>
                    </Button>
                }
            })}
        </li>
    }
}
