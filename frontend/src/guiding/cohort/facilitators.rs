//! Who guides a cohort: by name, with naming others.

use crate::accounts::country_name;
use crate::admin::lists::chosen;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::members::member_href;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Choice, Confirm, Doing, Field, Form, Loading, Select};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::FieldError;
use shared::core::id::AccountId;
use shared::core::problem::FieldCode;
use shared::learning::Cohort;

/// The section of the page.
#[component]
pub fn Facilitators(
    /// The cohort.
    cohort: RwSignal<Cohort>,
) -> impl IntoView {
    let people = Memo::new(move |_| cohort.with(|cohort| cohort.facilitators.clone()));
    // The last one stays, and of an archived one nothing changes.
    let is_open = Memo::new(move |_| cohort.with(|cohort| cohort.archived_at.is_none()));
    let may_remove = Signal::derive(move || is_open.get() && people.with(|people| people.len() > 1));
    view! {
        <section aria-labelledby="facilitators">
            <h2 id="facilitators">{words(t::cohorts_facilitators)}</h2>
            <p class="soft">{words(t::cohorts_facilitators_text)}</p>
            <ul class="list">
                {move || people.get().into_iter().map(|person| {
                    view! { <Row person cohort may_remove/> }
                }).collect_view()}
            </ul>
            {move || is_open.get().then(|| view! { <Add cohort/> })}
        </section>
    }
}

#[component]
fn Row(person: Person, cohort: RwSignal<Cohort>, may_remove: Signal<bool>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let (open, doing) = (RwSignal::new(false), Doing::new());
    let Person { id: account, name, country, organisation } = person;
    let (id, is_oneself) = (cohort.with_untracked(|cohort| cohort.id), session.account_id() == Some(account));
    let (named, hidden) = (name.clone(), name.clone());
    let on_act = Callback::new(move |()| {
        let act = session.call(async move |client| client.remove_cohort_facilitator(id, account).await);
        doing.run(act, move |()| {
            open.set(false);
            if is_oneself {
                return browser::load(crate::guiding::cohorts_page::PATH);
            }
            cohort.update(|cohort| cohort.facilitators.retain(|person| person.id != account));
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    let text = move || {
        let language = language.get();
        let text = if is_oneself { t::cohorts_leave_text } else { t::cohorts_remove_text };
        text(language).to_owned()
    };
    view! {
        <li>
            <div>
                <a class="title" href=member_href(account) dir="auto">{name}</a>
                <div class="meta">
                    <span dir="auto">{organisation}</span>
                    <span>{move || country_name(language.get(), country)}</span>
                </div>
            </div>
            {move || may_remove.get().then(|| {
                let hidden = hidden.clone();
                view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>
                        {words(t::cohorts_remove)}<span class="visually-hidden">" "{hidden}</span>
                    </Button>
                }
            })}
            <Confirm
                open
                title=Signal::derive(move || t::cohorts_remove_title(language.get(), &named))
                text=Signal::derive(text)
                act=words(t::cohorts_remove)
                doing
                on_act
            />
        </li>
    }
}

/// Names another facilitator.
#[component]
fn Add(cohort: RwSignal<Cohort>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let account = RwSignal::new(String::new());
    let all = Loading::new(move || session.call(async |client| client.list_facilitators().await));
    let options = Signal::derive(move || {
        let first =
            Choice { value: String::new(), label: t::cohorts_choose_person(language.get()).to_owned() };
        let named = cohort.with(|cohort| cohort.facilitators.iter().map(|one| one.id).collect::<Vec<_>>());
        let choice = |one: &Person| Choice {
            value: one.id.to_string(),
            label: format!("{}, {}", one.name, one.organisation),
        };
        let others = all.with(|people| {
            people.iter().filter(|one| !named.contains(&one.id)).map(choice).collect::<Vec<_>>()
        });
        std::iter::once(first).chain(others.unwrap_or_default()).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let Some(chosen) = chosen::<AccountId>(account) else {
            let error = FieldError { field: "account_id".to_owned(), code: FieldCode::Required, limit: None };
            return doing.errors.set(vec![error]);
        };
        let id = cohort.with_untracked(|cohort| cohort.id);
        let act = session.call(async move |client| client.add_cohort_facilitator(id, chosen).await);
        doing.run(act, move |changed| {
            account.set(String::new());
            cohort.set(changed);
        });
    });
    view! {
        <Form name="facilitator" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <div class="beside">
                <Field name="account_id" label=words(t::cohorts_add_facilitator)>
                    <Select value=account options/>
                </Field>
                <Button submit=true kind=ButtonKind::Quiet busy=doing.busy>{words(t::cohorts_add)}</Button>
            </div>
        </Form>
    }
}
