//! A meeting is put into the timetable, or changed.

use super::Shown;
use crate::browser;
use crate::i18n::{from_fields, t, to_fields, use_language, words};
use crate::learning::activities;
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, Choice, Dialog, Doing, Field, Form, Loading, Select, TextInput, open_while,
    use_toasts,
};
use leptos::prelude::*;
use shared::core::problem::FieldCode;
use shared::core::{FieldError, Validate};
use shared::learning::{CohortMeeting, MeetingContent, PartKind, Wanted};

/// What is to be done with the timetable.
#[derive(Clone)]
pub enum Plan {
    /// A meeting is put into it.
    New,
    /// This one is changed.
    Change(CohortMeeting),
}

/// Asks what a meeting needs.
#[component]
pub fn MeetingDialog(
    /// What is wanted.
    wish: RwSignal<Option<Plan>>,
    /// The cohort.
    shown: Shown,
) -> impl IntoView {
    let language = use_language();
    let open = open_while(wish);
    let title = Signal::derive(move || {
        let language = language.get();
        let is_change = wish.with(|wish| matches!(wish, Some(Plan::Change(_))));
        if is_change { t::timetable_change(language) } else { t::timetable_new(language) }.to_owned()
    });
    view! {
        <Dialog open title>
            {move || wish.get().map(|plan| view! { <MeetingForm plan wish shown/> })}
        </Dialog>
    }
}

/// What the form holds.
#[derive(Clone, Copy)]
struct Typed {
    part: RwSignal<String>,
    title: RwSignal<String>,
    day: RwSignal<String>,
    from: RwSignal<String>,
    until: RwSignal<String>,
    place: RwSignal<String>,
}

impl Typed {
    fn new(content: Option<MeetingContent>) -> Self {
        let Some(content) = content else {
            let empty = || RwSignal::new(String::new());
            let (part, title, place) = (empty(), empty(), empty());
            return Self { part, title, place, day: empty(), from: empty(), until: empty() };
        };
        let ((day, from), (_, until)) = (to_fields(content.starts_at), to_fields(content.ends_at));
        Self {
            part: RwSignal::new(content.part_id.map(|id| id.to_string()).unwrap_or_default()),
            title: RwSignal::new(content.title),
            place: RwSignal::new(content.place),
            day: RwSignal::new(day),
            from: RwSignal::new(from),
            until: RwSignal::new(until),
        }
    }

    /// What was typed; or what is missing.
    fn read(self) -> Result<MeetingContent, Vec<FieldError>> {
        let (day, from) = (self.day.get_untracked(), self.from.get_untracked());
        let starts_at = from_fields(&day, &from);
        let ends_at = from_fields(&day, &self.until.get_untracked());
        let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at) else {
            let missing = [
                ("day", day.is_empty()),
                ("starts_at", from.is_empty()),
                ("ends_at", self.until.with_untracked(String::is_empty)),
            ];
            let missing = missing.into_iter().filter(|(_, is_missing)| *is_missing);
            return Err(missing.map(|(field, _)| required(field)).collect());
        };
        let content = MeetingContent {
            part_id: self.part.with_untracked(|part| part.parse().ok()),
            title: self.title.get_untracked().trim().to_owned(),
            starts_at,
            ends_at,
            place: self.place.get_untracked().trim().to_owned(),
        };
        let wrong = content.validate();
        if wrong.is_empty() { Ok(content) } else { Err(wrong) }
    }
}

fn required(field: &str) -> FieldError {
    FieldError { field: field.to_owned(), code: FieldCode::Required, limit: None }
}

/// The meetings among the activities of the course, to choose from; the first is none of them.
fn part_choices(shown: Shown) -> Signal<Vec<Choice>> {
    let (session, language) = (use_session(), use_language());
    let course = shown.cohort.with_untracked(|cohort| cohort.course_id);
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_course(course, &wanted).await)
    });
    Signal::derive(move || {
        let none =
            Choice { value: String::new(), label: t::timetable_no_activity(language.get()).to_owned() };
        let meetings = found.with(|course| {
            activities(&course.outline)
                .filter(|activity| activity.kind == PartKind::Meeting)
                .map(|activity| Choice { value: activity.id.to_string(), label: activity.title.clone() })
                .collect::<Vec<_>>()
        });
        std::iter::once(none).chain(meetings.unwrap_or_default()).collect()
    })
}

#[component]
fn MeetingForm(plan: Plan, wish: RwSignal<Option<Plan>>, shown: Shown) -> impl IntoView {
    let (session, toasts, language, doing) = (use_session(), use_toasts(), use_language(), Doing::new());
    let meeting = match plan {
        Plan::New => None,
        Plan::Change(meeting) => Some(meeting),
    };
    let changed = meeting.as_ref().map(|meeting| meeting.id);
    let typed = Typed::new(meeting.map(|meeting| meeting.content));
    let key = StoredValue::new(browser::random_key());
    let send = Callback::new(move |()| {
        let content = match typed.read() {
            Ok(content) => content,
            Err(wrong) => return doing.errors.set(wrong),
        };
        let (cohort, key) = (shown.cohort.with_untracked(|cohort| cohort.id), key.get_value());
        let act = session.call(async move |client| match changed {
            Some(id) => client.update_meeting(id, &content).await,
            None => client.create_meeting(cohort, &content, &key).await,
        });
        doing.run(act, move |_| {
            wish.set(None);
            toasts.show(BannerKind::Good, t::timetable_saved(language.get_untracked()));
            shown.meetings.refetch();
        });
    });
    let options = part_choices(shown);
    view! {
        <Form name="meeting" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="part_id" label=words(t::timetable_activity) hint=words(t::timetable_activity_hint)>
                <Select value=typed.part options/>
            </Field>
            <Field name="title" label=words(t::timetable_name) hint=words(t::timetable_name_hint)>
                <TextInput value=typed.title autocomplete="off"/>
            </Field>
            <Field name="day" label=words(t::timetable_day)><TextInput value=typed.day kind="date"/></Field>
            <div class="pair-of-fields">
                <Field name="starts_at" label=words(t::timetable_from)><TextInput value=typed.from kind="time"/></Field>
                <Field name="ends_at" label=words(t::timetable_until)><TextInput value=typed.until kind="time"/></Field>
            </div>
            <Field name="place" label=words(t::timetable_place) hint=words(t::timetable_place_hint)>
                <TextInput value=typed.place autocomplete="off"/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::cohorts_save)}</Button>
        </Form>
    }
}
