//! The cohort that one learns in: who guides it, its days, its discussion, and its timetable.

use crate::forum::category_href;
use crate::i18n::{full_day, period, t, use_language, words};
use crate::learning::activity_href;
use crate::members::member_href;
use crate::ui::{Tag, TagKind};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::id::CourseId;
use shared::core::{Day, Language};
use shared::learning::{Attendance, OwnCohort, OwnMeeting, PartKind};

/// The days of a cohort, as far as they are set.
#[component]
pub fn Days(
    /// The first.
    starts_on: Option<Day>,
    /// The last.
    ends_on: Option<Day>,
) -> impl IntoView {
    let language = use_language();
    let said = move || {
        let language = language.get();
        let say = |day: Day| full_day(language, day);
        match (starts_on, ends_on) {
            (Some(first), Some(last)) => Some(format!("{} – {}", say(first), say(last))),
            (Some(first), None) => Some(t::cohorts_from(language, &say(first))),
            (None, Some(last)) => Some(t::cohorts_until(language, &say(last))),
            (None, None) => None,
        }
    };
    move || said().map(|said| view! { <span>{said}</span> })
}

/// Where a meeting is: an address, or a link.
#[component]
pub fn MeetingPlace(
    /// What was written.
    place: String,
) -> impl IntoView {
    if place.starts_with("https://") || place.starts_with("http://") {
        let href = place.clone();
        view! { <a href=href rel="external noreferrer">{place}</a> }.into_any()
    } else {
        view! { <span dir="auto" class="said">{place}</span> }.into_any()
    }
}

/// Whether somebody was there, in words.
pub fn attendance_name(language: Language, attendance: Attendance) -> &'static str {
    match attendance {
        Attendance::Present => t::timetable_was_present(language),
        Attendance::Absent => t::timetable_was_absent(language),
        Attendance::Excused => t::timetable_was_excused(language),
    }
}

/// A card about the cohort, on the page of the course.
#[component]
pub fn CohortCard(
    /// The course.
    course: CourseId,
    /// The cohort.
    cohort: OwnCohort,
) -> impl IntoView {
    let OwnCohort { name, starts_on, ends_on, facilitators, category_id, meetings, .. } = cohort;
    let has_meetings = !meetings.is_empty();
    let guide = |person: Person| {
        view! {
            <li>
                <a href=member_href(person.id) dir="auto">{person.name}</a>
                <span class="soft" dir="auto">", "{person.organisation}</span>
            </li>
        }
    };
    view! {
        <section class="card standing" aria-labelledby="cohort">
            <h2 id="cohort"><span class="soft">{words(t::owncohort_title)}": "</span><bdi>{name}</bdi></h2>
            <p class="meta"><Days starts_on ends_on/></p>
            <p>{words(t::owncohort_guides)}</p>
            <ul class="plain guides">{facilitators.into_iter().map(guide).collect_view()}</ul>
            {category_id.map(|category| view! {
                <p><a href=category_href(category)>{words(t::owncohort_discussion)}</a></p>
            })}
            {has_meetings.then(|| view! {
                <h3>{words(t::timetable_title)}</h3>
                <Meetings course=Some(course) meetings/>
            })}
        </section>
    }
}

/// A timetable with whether one was there.
#[component]
pub fn Meetings(
    /// The course, where what is an activity of it shall lead there.
    course: Option<CourseId>,
    /// The meetings.
    meetings: Vec<OwnMeeting>,
) -> impl IntoView {
    let row = move |meeting: OwnMeeting| view! { <Row course meeting/> };
    view! { <ul class="list">{meetings.into_iter().map(row).collect_view()}</ul> }
}

#[component]
fn Row(course: Option<CourseId>, meeting: OwnMeeting) -> impl IntoView {
    let language = use_language();
    let OwnMeeting { part_id, title, starts_at, ends_at, place, attendance, .. } = meeting;
    let href = course.zip(part_id).and_then(|(course, part)| activity_href(course, PartKind::Meeting, part));
    // Where it has no title of its own, it is called as the activity is, and the page of that says so.
    let title = (!title.is_empty()).then_some(title);
    view! {
        <li>
            <div>
                {title.map(|title| match href {
                    Some(href) => view! { <a class="title" href=href dir="auto">{title}</a> }.into_any(),
                    None => view! { <strong dir="auto">{title}</strong> }.into_any(),
                })}
                <p>{move || period(language.get(), starts_at, ends_at)}</p>
                {(!place.is_empty()).then(|| view! { <p><MeetingPlace place/></p> })}
            </div>
            {attendance.map(|attendance| {
                let kind = if attendance == Attendance::Present { TagKind::Good } else { TagKind::Plain };
                view! { <div><Tag kind>{move || attendance_name(language.get(), attendance)}</Tag></div> }
            })}
        </li>
    }
}
