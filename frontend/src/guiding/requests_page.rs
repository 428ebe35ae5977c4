//! Who asks to be let into a course: let in, into a cohort or none, or not.

use super::places::{Place, Places};
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::members::member_href;
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Choice, Confirm, Doing, EmptyState, Field, Form, Load, Loading, Select,
    When, use_toasts,
};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::Page;
use shared::learning::{Cohort, CohortQuery, CourseRequest, RequestDecision, RequestQuery};

/// Where it is.
pub const PATH: &str = "/teaching/requests";
/// As many cohorts are offered to choose from.
const COHORTS: u32 = 100;

/// The page `/teaching/requests`.
#[component]
pub fn RequestsPage() -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let waiting = Loading::new(move || {
        let query = RequestQuery { course_id: None, language: Some(language.get()) };
        session.call(async move |client| client.list_course_requests(&query).await)
    });
    let cohorts = Loading::new(move || {
        let query = CohortQuery { limit: Some(COHORTS), ..CohortQuery::default() };
        session.call(async move |client| client.list_cohorts(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::requests_none)><p>{words(t::requests_none_text)}</p></EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::requests_title)/>
                <Places current=Place::Requests/>
                <p class="soft">{words(t::requests_intro)}</p>
                <Load resource=waiting is_empty=Vec::is_empty empty let:requests>
                    <ul class="list">
                        {requests.into_iter().map(|request| view! { <Row request waiting cohorts/> }).collect_view()}
                    </ul>
                </Load>
            </div>
        </main>
    }
}

#[component]
fn Row(
    request: CourseRequest,
    waiting: Loading<Vec<CourseRequest>>,
    cohorts: Loading<Page<Cohort>>,
) -> impl IntoView {
    let (session, toasts, language, doing) = (use_session(), use_toasts(), use_language(), Doing::new());
    let CourseRequest { id, learner, course_id, course, requested_at } = request;
    let Person { id: account, name, country, organisation } = learner;
    let (open, cohort, hidden) = (RwSignal::new(false), RwSignal::new(String::new()), name.clone());
    let options = Signal::derive(move || {
        let none = Choice { value: String::new(), label: t::requests_no_cohort(language.get()).to_owned() };
        let own = |one: &&Cohort| one.course_id == course_id && one.guided;
        let choice = |one: &Cohort| Choice { value: one.id.to_string(), label: one.name.clone() };
        let all = cohorts.with(|page| page.items.iter().filter(own).map(choice).collect::<Vec<_>>());
        std::iter::once(none).chain(all.unwrap_or_default()).collect::<Vec<_>>()
    });
    let decide = Callback::new(move |decision: RequestDecision| {
        let act = session.call(async move |client| client.decide_course_request(id, &decision).await);
        doing.run(act, move |()| {
            open.set(false);
            let said = if decision.accept { t::requests_accepted } else { t::requests_declined };
            toasts.show(BannerKind::Good, said(language.get_untracked()));
            waiting.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    let accept = Callback::new(move |()| {
        let cohort_id = cohort.with_untracked(|cohort| cohort.parse().ok());
        decide.run(RequestDecision { accept: true, cohort_id });
    });
    let decline = Callback::new(move |()| decide.run(RequestDecision { accept: false, cohort_id: None }));
    let (hidden_too, named) = (hidden.clone(), hidden.clone());
    view! {
        <li>
            <div>
                <h2><a href=member_href(account) dir="auto">{name}</a></h2>
                <p class="meta">
                    <span dir="auto">{organisation}</span>
                    <span>{move || country_name(language.get(), country)}</span>
                    <span>{words(t::marking_since)}" "<When at=requested_at/></span>
                </p>
                <p dir="auto">{course}</p>
                <Form name="request" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=accept>
                    <Field name="cohort_id" label=words(t::requests_cohort)><Select value=cohort options/></Field>
                    <div class="actions">
                        <Button submit=true busy=doing.busy>
                            {words(t::requests_accept)}<span class="visually-hidden">": "{hidden}</span>
                        </Button>
                        <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>
                            {words(t::requests_decline)}<span class="visually-hidden">": "{hidden_too}</span>
                        </Button>
                    </div>
                </Form>
                <Confirm
                    open
                    title=Signal::derive(move || t::requests_decline_title(language.get(), &named))
                    text=words(t::requests_decline_text)
                    act=words(t::requests_decline)
                    doing
                    on_act=decline
                />
            </div>
        </li>
    }
}
