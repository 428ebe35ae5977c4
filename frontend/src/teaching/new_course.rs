//! A course is begun: its title, its language, how one comes in.

use super::{desk_href, names};
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, Dialog, Doing, Field, Form, Select, TextInput};
use leptos::prelude::*;
use shared::core::{Language, Validate};
use shared::learning::{Entry, NewCourse};

/// Asks what a course needs to begin with, and leads to its desk.
#[component]
pub fn NewCourseDialog(
    /// Whether it asks now.
    open: RwSignal<bool>,
) -> impl IntoView {
    let (session, router, reader) = (use_session(), use_router(), use_language());
    let doing = Doing::new();
    let title = RwSignal::new(String::new());
    let language = RwSignal::new(reader.get_untracked().code().to_owned());
    let entry = RwSignal::new(Entry::OnRequest.to_string());
    let key = StoredValue::new(browser::random_key());
    let send = Callback::new(move |()| {
        let new = NewCourse {
            title: title.get_untracked().trim().to_owned(),
            source_language: language.get_untracked().parse().unwrap_or(Language::English),
            entry: entry.get_untracked().parse().unwrap_or(Entry::OnRequest),
        };
        let wrong = new.validate();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let key = key.get_value();
        let act = session.call(async move |client| client.create_course(&new, &key).await);
        doing.run(act, move |course| router.go(&desk_href(course.id), false));
    });
    view! {
        <Dialog open title=words(t::teaching_new)>
            <Form name="course" errors=doing.errors problem=doing.problem(reader) busy=doing.busy on_submit=send>
                <Field name="title" label=words(t::teaching_new_title) hint=words(t::teaching_new_title_hint)>
                    <TextInput value=title/>
                </Field>
                <Field name="source_language" label=words(t::teaching_new_language) hint=words(t::teaching_new_language_hint)>
                    <Select value=language options=Signal::derive(move || names::languages(reader.get()))/>
                </Field>
                <Field name="entry" label=words(t::teaching_entry)>
                    <Select value=entry options=Signal::derive(move || names::entries(reader.get()))/>
                </Field>
                <Button submit=true busy=doing.busy>{words(t::teaching_begin)}</Button>
            </Form>
        </Dialog>
    }
}
