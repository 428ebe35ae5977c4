//! The timetable of a cohort: its meetings, when and where, and who was there.

use super::Shown;
use super::attendance::AttendanceDialog;
use super::meeting_form::{MeetingDialog, Plan};
use crate::browser;
use crate::i18n::{period, t, use_language, words};
use crate::learning::parts::cohort::MeetingPlace;
use crate::session::use_session;
use crate::ui::{BannerKind, Button, ButtonKind, Confirm, Doing, Load, Tag, TagKind, open_while, use_toasts};
use leptos::prelude::*;
use shared::learning::{Attendance, CohortMeeting};

/// What is asked about a meeting.
#[derive(Clone, Copy)]
struct Wishes {
    /// A new meeting, or one to change.
    plan: RwSignal<Option<Plan>>,
    /// Who was there.
    attendance: RwSignal<Option<CohortMeeting>>,
    /// A meeting to take out of the timetable.
    delete: RwSignal<Option<CohortMeeting>>,
}

/// The section of the page.
#[component]
pub fn Timetable(
    /// The cohort.
    shown: Shown,
) -> impl IntoView {
    let wishes =
        Wishes { plan: RwSignal::new(None), attendance: RwSignal::new(None), delete: RwSignal::new(None) };
    let is_open = Memo::new(move |_| shown.is_open());
    let empty = || view! { <p class="soft">{words(t::timetable_none)}</p> };
    view! {
        <section aria-labelledby="timetable">
            <div class="page-head section-head">
                <h2 id="timetable">{words(t::timetable_title)}</h2>
                {move || is_open.get().then(|| view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| wishes.plan.set(Some(Plan::New))>
                        {words(t::timetable_new)}
                    </Button>
                })}
            </div>
            <Load resource=shown.meetings is_empty=Vec::is_empty empty let:meetings>
                <ul class="list">
                    {meetings.into_iter().map(|meeting| view! { <Row meeting wishes is_open/> }).collect_view()}
                </ul>
            </Load>
            <MeetingDialog wish=wishes.plan shown/>
            <AttendanceDialog wish=wishes.attendance shown/>
            <Deleting wish=wishes.delete shown/>
        </section>
    }
}

#[component]
fn Row(meeting: CohortMeeting, wishes: Wishes, is_open: Memo<bool>) -> impl IntoView {
    let language = use_language();
    let whole = StoredValue::new(meeting.clone());
    let CohortMeeting { title, content, attended, .. } = meeting;
    let (from, until, place) = (content.starts_at, content.ends_at, content.place);
    let present =
        attended.iter().filter(|one| one.attendance == Some(Attendance::Present)).count().to_string();
    let noted = attended.iter().filter(|one| one.attendance.is_some()).count();
    let hidden = StoredValue::new(title.clone());
    let named = move || view! { <span class="visually-hidden">": "{hidden.get_value()}</span> };
    view! {
        <li>
            <div>
                <h3 dir="auto">{title}</h3>
                <p>{move || period(language.get(), from, until)}</p>
                {(!place.is_empty()).then(|| view! { <p><MeetingPlace place/></p> })}
                <p class="meta">
                    {content.part_id.is_some().then(|| view! { <Tag kind=TagKind::Accent>{words(t::timetable_is_activity)}</Tag> })}
                    <span>
                        {move || {
                            let language = language.get();
                            if noted == 0 {
                                t::timetable_nothing_noted(language).to_owned()
                            } else {
                                t::timetable_present(language, &noted.to_string(), &present)
                            }
                        }}
                    </span>
                </p>
                {move || is_open.get().then(|| view! {
                    <div class="actions">
                        <Button kind=ButtonKind::Quiet on_click=move |()| wishes.attendance.set(Some(whole.get_value()))>
                            {words(t::timetable_attendance)}{named()}
                        </Button>
                        <Button kind=ButtonKind::Quiet on_click=move |()| wishes.plan.set(Some(Plan::Change(whole.get_value())))>
                            {words(t::timetable_change)}{named()}
                        </Button>
                        <Button kind=ButtonKind::Quiet on_click=move |()| wishes.delete.set(Some(whole.get_value()))>
                            {words(t::timetable_delete)}{named()}
                        </Button>
                    </div>
                })}
            </div>
        </li>
    }
}

#[component]
fn Deleting(wish: RwSignal<Option<CohortMeeting>>, shown: Shown) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (open_while(wish), Doing::new());
    let title = Signal::derive(move || {
        let title = wish.with(|wish| wish.as_ref().map(|one| one.title.clone()));
        t::timetable_delete_title(language.get(), &title.unwrap_or_default())
    });
    let on_act = Callback::new(move |()| {
        let Some(id) = wish.with_untracked(|wish| wish.as_ref().map(|one| one.id)) else { return };
        let act = session.call(async move |client| client.delete_meeting(id).await);
        doing.run(act, move |()| {
            wish.set(None);
            toasts.show(BannerKind::Good, t::timetable_deleted(language.get_untracked()));
            shown.meetings.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    view! {
        <Confirm open title text=words(t::timetable_delete_text) act=words(t::timetable_delete) doing on_act/>
    }
}
