//! A course is made of a file: chosen, sent, read as a whole; what is wrong in it is told with its place, and nothing of it is stored.

use super::errors::FileErrors;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::files::content_of;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::teaching::{PATH as TEACHING, desk_href};
use crate::ui::{Banner, BannerKind, Breadcrumb, Button, Doing, use_toasts};
use leptos::html;
use leptos::prelude::*;
use shared::learning::{CourseFileError, CourseImport};
use std::sync::Arc;

/// The page `/teaching/import`.
#[component]
pub fn ImportPage() -> impl IntoView {
    let reader = use_language();
    let links = vec![(TEACHING.to_owned(), t::teaching_title(reader.get_untracked()).to_owned())];
    view! {
        <main id="main" class="wrap">
            <div>
                <Breadcrumb links current=words(t::exchange_title)/>
                <Heading text=words(t::exchange_title)/>
                <p>{words(t::exchange_intro)}</p>
                <Choosing/>
            </div>
        </main>
    }
}

#[component]
fn Choosing() -> impl IntoView {
    let (session, router, toasts, reader) = (use_session(), use_router(), use_toasts(), use_language());
    let input = NodeRef::<html::Input>::new();
    let doing = Doing::new();
    let problem = doing.problem(reader);
    let chosen = RwSignal::new(false);
    let sent = RwSignal::new(0_u32);
    let wrong = RwSignal::new(Vec::<CourseFileError>::new());
    // Another file is another sending; the same one sent again makes no second course.
    let key = StoredValue::new(browser::random_key());
    let file = move || browser::files_of(input.get_untracked()?.files()).into_iter().next();
    let choose = move |_| {
        key.set_value(browser::random_key());
        wrong.set(Vec::new());
        chosen.set(file().is_some());
    };
    let send = move |()| {
        let Some(file) = file() else { return };
        sent.set(0);
        wrong.set(Vec::new());
        let (content, key) = (content_of(file), key.get_value());
        let on_progress = Arc::new(move |percent| {
            // Who has left the page is told nothing more.
            let _ = sent.try_set(percent);
        });
        let act = session.call(async move |client| client.import_course(content, on_progress, &key).await);
        doing.run(act, move |done| match done {
            CourseImport::Imported { course } => {
                toasts.show(BannerKind::Good, t::exchange_imported(reader.get_untracked()));
                router.go(&desk_href(course.id), false);
            }
            CourseImport::Refused { errors } => {
                wrong.set(errors);
                request_animation_frame(|| browser::focus_and_show("#exchange-errors"));
            }
        });
    };
    let so_far = move || match sent.get() {
        100 => t::exchange_reading(reader.get()).to_owned(),
        percent => t::media_attach_sending(reader.get(), &percent.to_string()),
    };
    let none = Signal::derive(move || !chosen.get());
    view! {
        <div class="field">
            <label for="course-file">{words(t::exchange_file)}</label>
            <p class="hint" id="course-file-hint">{words(t::exchange_file_hint)}</p>
            <input id="course-file" type="file" accept=".zip,application/zip" aria-describedby="course-file-hint"
                node_ref=input prop:disabled=doing.busy on:change=choose/>
        </div>
        <p><Button busy=doing.busy disabled=none on_click=send>{words(t::exchange_import)}</Button></p>
        {move || doing.busy.get().then(|| view! {
            <progress max="100" value=sent aria-label=words(t::exchange_import)></progress>
            <p class="soft">{so_far}</p>
        })}
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        {move || {
            let errors = wrong.get();
            (!errors.is_empty()).then(|| view! { <FileErrors errors/> })
        }}
    }
}
