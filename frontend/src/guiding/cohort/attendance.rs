//! Who was at a meeting is noted.

use super::Shown;
use crate::i18n::{t, use_language, words};
use crate::learning::parts::cohort::attendance_name;
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Choice, Dialog, Doing, Load, open_while, use_toasts,
};
use leptos::prelude::*;
use shared::core::id::EnrolmentId;
use shared::learning::{Attendance, AttendanceList, Attended, CohortMeeting, CohortOverview};

/// Asks of each learner of the cohort whether they were there.
#[component]
pub fn AttendanceDialog(
    /// Of which meeting; none while it is closed.
    wish: RwSignal<Option<CohortMeeting>>,
    /// The cohort.
    shown: Shown,
) -> impl IntoView {
    let language = use_language();
    let open = open_while(wish);
    let title = Signal::derive(move || {
        let title = wish.with(|wish| wish.as_ref().map(|one| one.title.clone()));
        t::timetable_attendance_title(language.get(), &title.unwrap_or_default())
    });
    let empty = || view! { <p class="soft">{words(t::cohorts_no_learners)}</p> };
    view! {
        <Dialog open title>
            {move || wish.get().map(|meeting| {
                let meeting = StoredValue::new(meeting);
                view! {
                    <Load
                        resource=shown.overview
                        is_empty=|found: &CohortOverview| found.learners.is_empty()
                        empty
                        let:found
                    >
                        <List meeting=meeting.get_value() overview=found wish shown/>
                    </Load>
                }
            })}
        </Dialog>
    }
}

/// A learner with what is noted.
#[derive(Clone)]
struct Entry {
    id: EnrolmentId,
    name: String,
    noted: RwSignal<String>,
}

#[component]
fn List(
    meeting: CohortMeeting,
    overview: CohortOverview,
    wish: RwSignal<Option<CohortMeeting>>,
    shown: Shown,
) -> impl IntoView {
    let (session, toasts, language, doing) = (use_session(), use_toasts(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let id = meeting.id;
    let entry = |learner: &shared::learning::LearnerStanding| {
        let noted = meeting.attended.iter().find(|one| one.enrolment_id == learner.enrolment_id);
        let noted = noted.and_then(|one| one.attendance).map(|attendance| attendance.to_string());
        Entry {
            id: learner.enrolment_id,
            name: learner.learner.name.clone(),
            noted: RwSignal::new(noted.unwrap_or_default()),
        }
    };
    let entries: Vec<Entry> = overview.learners.iter().map(entry).collect();
    let kept = StoredValue::new(entries.clone());
    let all = move |()| {
        kept.with_value(|entries| {
            for entry in entries.iter().filter(|entry| entry.noted.with_untracked(String::is_empty)) {
                entry.noted.set(Attendance::Present.to_string());
            }
        });
    };
    let send = move |()| {
        let attended = kept.with_value(|entries| {
            let attended = |entry: &Entry| Attended {
                enrolment_id: entry.id,
                attendance: entry.noted.with_untracked(|noted| noted.parse().ok()),
            };
            entries.iter().map(attended).collect()
        });
        let list = AttendanceList { attended };
        let act = session.call(async move |client| client.save_attendance(id, &list).await);
        doing.run(act, move |_| {
            wish.set(None);
            toasts.show(BannerKind::Good, t::timetable_noted(language.get_untracked()));
            shown.meetings.refetch();
            shown.overview.refetch();
        });
    };
    view! {
        <p><Button kind=ButtonKind::Quiet on_click=all>{words(t::timetable_all_present)}</Button></p>
        <ul class="list attendance">
            {entries.into_iter().map(|entry| view! { <Row entry/> }).collect_view()}
        </ul>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <p class="after"><Button busy=doing.busy on_click=send>{words(t::timetable_save_attendance)}</Button></p>
    }
}

#[component]
fn Row(entry: Entry) -> impl IntoView {
    let language = use_language();
    let Entry { id, name, noted } = entry;
    let options = move || {
        let language = language.get();
        let none = Choice { value: String::new(), label: t::timetable_not_noted(language).to_owned() };
        let choice = |one: &Attendance| Choice {
            value: one.to_string(),
            label: attendance_name(language, *one).to_owned(),
        };
        std::iter::once(none).chain(Attendance::ALL.iter().map(choice)).collect::<Vec<_>>()
    };
    let option = move |choice: Choice| {
        let own = choice.value.clone();
        view! { <option value=choice.value selected=move || noted.with(|noted| *noted == own)>{choice.label}</option> }
    };
    let field = format!("attendance-{id}");
    view! {
        <li>
            <label for=field.clone() dir="auto">{name}</label>
            <select id=field on:change=move |event| noted.set(event_target_value(&event)) prop:value=noted>
                {move || options().into_iter().map(option).collect_view()}
            </select>
        </li>
    }
}
