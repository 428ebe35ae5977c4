//! The set-up of a course: its name in addresses, how one comes in, hours, what is said about its texts.

use super::desk::Desk;
use super::frame::{CourseFrame, Tab};
use super::{names, outline, part_href};
use crate::i18n::{t, use_language, words};
use crate::ui::{BannerKind, Button, Doing, Field, Form, Select, TextInput, use_toasts};
use leptos::prelude::*;
use shared::core::Validate;
use shared::core::id::CourseId;
use shared::learning::CourseSetup;

/// The page `/teaching/courses/{id}/set-up`.
#[component]
pub fn SetUpPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! { <CourseFrame course tab=Tab::SetUp let:desk><SetUp desk/></CourseFrame> }
}

#[component]
fn SetUp(desk: Desk) -> impl IntoView {
    let language = use_language();
    let (id, source) = desk.course.with_untracked(|course| (course.id, course.source_language));
    let root = desk.parts.with_untracked(|parts| outline::root(parts));
    let written = move || {
        let name = crate::learning::language_name(language.get(), source);
        t::setup_written_in(language.get(), &name)
    };
    view! {
        <p>{written}</p>
        {root.map(|root| view! { <p><a href=part_href(id, root)>{words(t::setup_words)}</a></p> })}
        {if desk.may_write() {
            view! { <SetUpForm desk/> }.into_any()
        } else {
            view! { <p class="soft">{words(t::setup_only_writers)}</p> }.into_any()
        }}
    }
}

#[component]
fn SetUpForm(desk: Desk) -> impl IntoView {
    let (language, toasts, doing) = (use_language(), use_toasts(), Doing::new());
    let course = desk.course.get_untracked();
    let slug = RwSignal::new(course.slug);
    let entry = RwSignal::new(course.entry.to_string());
    let hours = RwSignal::new(course.hours.to_string());
    let starter = RwSignal::new(course.notice.is_some());
    let send = Callback::new(move |()| {
        let setup = CourseSetup {
            slug: Some(slug.get_untracked().trim().to_owned()),
            entry: entry.get_untracked().parse().ok(),
            starter: Some(starter.get_untracked()),
            // What is no number is none that is allowed.
            hours: Some(hours.with_untracked(|typed| typed.trim().parse()).unwrap_or(u32::MAX)),
        };
        let wrong = setup.validate();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let (id, revision) = desk.course.with_untracked(|course| (course.id, course.revision));
        let act =
            desk.session.call(async move |client| client.update_course_setup(id, revision, &setup).await);
        doing.run(act, move |course| {
            desk.course.set(course);
            toasts.show(BannerKind::Good, t::setup_saved(language.get_untracked()));
        });
    });
    view! {
        <Form name="setup" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="entry" label=words(t::teaching_entry)>
                <Select value=entry options=Signal::derive(move || names::entries(language.get()))/>
            </Field>
            <Field name="hours" label=words(t::setup_hours) hint=words(t::setup_hours_hint)>
                <TextInput value=hours kind="number"/>
            </Field>
            <Field name="slug" label=words(t::setup_slug) hint=words(t::setup_slug_hint)>
                <TextInput value=slug/>
            </Field>
            <div class="field">
                <label class="check">
                    <input
                        type="checkbox"
                        name="starter"
                        aria-describedby="setup-starter-hint"
                        prop:checked=starter
                        on:change=move |event| starter.set(event_target_checked(&event))
                    />
                    {words(t::setup_starter)}
                </label>
                <p class="hint" id="setup-starter-hint">{words(t::setup_starter_hint)}</p>
            </div>
            <Button submit=true busy=doing.busy>{words(t::setup_save)}</Button>
        </Form>
    }
}
