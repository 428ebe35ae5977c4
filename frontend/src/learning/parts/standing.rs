//! Where one stands in a course, and what one can do about it: come in, go on, move on to the newer version, leave.

use super::certificate::Certificate;
use super::progress::DoneOf;
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::learning::continue_page::continue_href;
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, ButtonLink, Confirm, Doing, Loading, When};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::learning::{Course, Enrolment, EnrolmentPatch, EnrolmentState, Entry};

/// What the pieces of the card share.
#[derive(Clone, Copy)]
struct Place {
    course: StoredValue<Course>,
    found: Loading<Course>,
    enrolment: RwSignal<Option<Enrolment>>,
    doing: Doing,
}

impl Place {
    /// Shows the new standing, and leaves the focus with it.
    fn stand(self, enrolment: Option<Enrolment>) {
        self.enrolment.set(enrolment);
        spawn_local(async { browser::focus(".standing") });
    }
}

/// A card with where one stands.
#[component]
pub fn Standing(
    /// The course.
    course: Course,
    /// How it was loaded; loaded again when its contents become others.
    found: Loading<Course>,
    /// Where one stands.
    enrolment: RwSignal<Option<Enrolment>>,
) -> impl IntoView {
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let place = Place { course: StoredValue::new(course), found, enrolment, doing };
    view! {
        <section class="card standing" aria-label=words(t::learning_standing)>
            {move || match enrolment.get().filter(|enrolment| enrolment.state != EnrolmentState::Left) {
                None => view! { <Entrance place/> }.into_any(),
                Some(enrolment) if enrolment.state == EnrolmentState::Requested => {
                    view! { <Requested place/> }.into_any()
                }
                Some(enrolment) => view! { <Within place enrolment/> }.into_any(),
            }}
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        </section>
    }
}

/// For those who are not in the course.
#[component]
fn Entrance(place: Place) -> impl IntoView {
    let session = use_session();
    let (id, entry, may_enrol) =
        place.course.with_value(|course| (course.id, course.entry, course.may_enrol));
    // What was done before is kept.
    let has_left = place.course.with_value(|course| !course.progress.is_empty());
    let (text, act): (Word, Word) = match entry {
        _ if has_left => (t::learning_return_text, t::learning_return),
        Entry::Open => (t::learning_enrol_text, t::learning_enrol),
        Entry::OnRequest => (t::learning_request_text, t::learning_request),
        Entry::ByCohort => (t::learning_cohort_text, t::learning_enrol),
    };
    let enrol = move |()| {
        let act = session.call(async move |client| client.enrol(id).await);
        place.doing.run(act, move |enrolment| place.stand(Some(enrolment)));
    };
    let is_open = may_enrol || has_left;
    view! {
        <p>{words(text)}</p>
        {is_open.then(|| view! { <Button busy=place.doing.busy on_click=enrol>{words(act)}</Button> })}
    }
}

/// For those who wait to be let in.
#[component]
fn Requested(place: Place) -> impl IntoView {
    view! {
        <p>{words(t::learning_standing_requested)}</p>
        <Leave place act=t::learning_take_back text=t::learning_take_back_text/>
    }
}

/// For those who learn in it.
#[component]
fn Within(place: Place, enrolment: Enrolment) -> impl IntoView {
    let Enrolment { state, done_count, required_count, completed_at, newer_version, .. } = enrolment;
    let is_completed = state == EnrolmentState::Completed;
    let id = place.course.with_value(|course| course.id);
    let begun = place.course.with_value(|course| !course.progress.is_empty());
    let href = place.course.with_value(continue_href);
    let act: Word = if begun { t::learning_continue } else { t::learning_begin };
    view! {
        {completed_at.map(|at| view! {
            <Banner kind=BannerKind::Good><p>{words(t::learning_completed)}" "<When at/></p></Banner>
        })}
        <DoneOf done=done_count of=required_count/>
        {is_completed.then(|| view! { <Certificate course=id/> })}
        {newer_version.then(|| view! { <NewerVersion place/> })}
        <div class="actions">
            {(!is_completed).then(|| view! { <ButtonLink href>{words(act)}</ButtonLink> })}
            <Reminders place muted=enrolment.muted/>
            {(!is_completed).then(|| view! { <Leave place act=t::learning_leave text=t::learning_leave_text/> })}
        </div>
    }
}

/// That there is a newer version, and what moving on to it means.
#[component]
fn NewerVersion(place: Place) -> impl IntoView {
    let session = use_session();
    let id = place.course.with_value(|course| course.id);
    let go = move |()| {
        let act = session.call(async move |client| client.move_to_newest_version(id).await);
        place.doing.run(act, move |_| place.found.refetch());
    };
    view! {
        <Banner>
            <p><strong>{words(t::learning_newer_title)}</strong></p>
            <p>{words(t::learning_newer_text)}</p>
            <Button kind=ButtonKind::Quiet busy=place.doing.busy on_click=go>{words(t::learning_newer_act)}</Button>
        </Banner>
    }
}

/// Turns reminders off, or on again.
#[component]
fn Reminders(place: Place, muted: bool) -> impl IntoView {
    let session = use_session();
    let id = place.course.with_value(|course| course.id);
    let change = move |event| {
        let patch = EnrolmentPatch { muted: !event_target_checked(&event) };
        let act = session.call(async move |client| client.update_enrolment(id, &patch).await);
        place.doing.run(act, move |_| ());
    };
    view! {
        <label class="check">
            <input type="checkbox" checked=!muted on:change=change/>
            {words(t::learning_reminders)}
        </label>
    }
}

/// Leaves the course, after asking.
#[component]
fn Leave(place: Place, act: Word, text: Word) -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(false);
    let id = place.course.with_value(|course| course.id);
    let leave = move |()| {
        let act = session.call(async move |client| client.leave_course(id).await);
        place.doing.run(act, move |()| {
            open.set(false);
            place.found.refetch();
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(act)}</Button>
        <Confirm
            open
            title=words(act)
            text=words(text)
            act=words(act)
            doing=place.doing
            on_act=leave
        />
    }
}
