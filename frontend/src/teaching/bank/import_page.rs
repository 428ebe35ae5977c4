//! Questions from a GIFT file: pasted or chosen, looked at first, and taken in only when nothing is wrong.

use super::gift;
use super::href;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::teaching::desk::Desk;
use crate::teaching::frame::{CourseFrame, Tab};
use crate::teaching::questions::kind::Kind;
use crate::teaching::questions::setup::{tags_of, wrong_tags};
use crate::teaching::questions::summary::QuestionSummary;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Doing, Field, Form, Tag, TextArea, TextInput, use_toasts,
};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::CourseId;
use shared::core::{Language, Validate};
use shared::learning::{GiftError, GiftFile, GiftImport, GiftPreview, GiftQuestion};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

/// The field of the file's text.
const FIELD: &str = "[id=\"gift-text\"]";

/// The page `/teaching/courses/{course}/questions/import`.
#[component]
pub fn ImportPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! { <CourseFrame course tab=Tab::Bank let:desk><Import desk/></CourseFrame> }
}

/// A file under way.
#[derive(Clone, Copy)]
struct Coming {
    desk: Desk,
    course: CourseId,
    text: RwSignal<String>,
    tags: RwSignal<String>,
    /// How it was understood, and what of.
    seen: RwSignal<Option<(GiftFile, GiftPreview)>>,
    doing: Doing,
}

impl Coming {
    fn file(self) -> GiftFile {
        GiftFile { text: self.text.get(), tags: self.tags.with(|tags| tags_of(tags)) }
    }

    /// What was looked at, while it is what would come in.
    fn current(self) -> Option<GiftPreview> {
        let file = self.file();
        self.seen.with(|seen| seen.as_ref().filter(|(of, _)| *of == file).map(|(_, preview)| preview.clone()))
    }

    fn look(self) {
        let file = untrack(move || self.file());
        let tags = wrong_tags(&file.tags);
        let wrong: Vec<_> = file
            .validate()
            .into_iter()
            .filter(|error| !error.field.starts_with("tags"))
            .chain(tags)
            .collect();
        if !wrong.is_empty() {
            self.doing.errors.set(wrong);
            return;
        }
        let (course, sent) = (self.course, file.clone());
        let act = self.desk.session.call(async move |client| client.preview_gift(course, &sent).await);
        self.doing.run(act, move |preview| {
            self.seen.set(Some((file, preview)));
            request_animation_frame(|| browser::focus_and_show("#gift-seen"));
        });
    }
}

#[component]
fn Import(desk: Desk) -> impl IntoView {
    let reader = use_language();
    let course = desk.course.with_untracked(|course| course.id);
    let coming = Coming {
        desk,
        course,
        text: RwSignal::new(String::new()),
        tags: RwSignal::new(String::new()),
        seen: RwSignal::new(None),
        doing: Doing::new(),
    };
    if !desk.may_write() {
        return view! { <p class="soft">{words(t::bank_only_writers)}</p> }.into_any();
    }
    let look = Callback::new(move |()| coming.look());
    view! {
        <p><a href=href(course)>{words(t::bank_back)}</a></p>
        <h2>{words(t::bank_import)}</h2>
        <p>{words(t::bank_import_intro)}</p>
        <Form name="gift" errors=coming.doing.errors problem=coming.doing.problem(reader) busy=coming.doing.busy on_submit=look>
            <FileField text=coming.text/>
            <Field name="text" label=words(t::bank_import_text) hint=words(t::bank_import_text_hint)>
                <TextArea value=coming.text rows=12/>
            </Field>
            <Field name="tags" label=words(t::bank_import_tags) hint=words(t::question_tags_hint)>
                <TextInput value=coming.tags/>
            </Field>
            <Button submit=true kind=ButtonKind::Quiet busy=coming.doing.busy>{words(t::bank_look)}</Button>
        </Form>
        {move || coming.current().map(|preview| view! { <Seen coming preview/> })}
    }
    .into_any()
}

/// Takes the text of a file.
#[component]
fn FileField(text: RwSignal<String>) -> impl IntoView {
    let failed = RwSignal::new(false);
    let chosen = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let file = input.and_then(|input| browser::files_of(input.files()).into_iter().next());
        let Some(file) = file else { return };
        spawn_local(async move {
            let read = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
            failed.try_set(read.is_none());
            if let Some(read) = read {
                // As a text field has its lines, so that places are counted alike.
                text.try_set(read.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n"));
            }
        });
    };
    view! {
        <div class="field">
            <label for="gift-file">{words(t::bank_import_file)}</label>
            <input id="gift-file" type="file" accept=".gift,.txt,text/plain" on:change=chosen/>
            {move || failed.get().then(|| view! {
                <p class="field-error" role="alert">{words(t::bank_import_unreadable)}</p>
            })}
        </div>
    }
}

/// How the file was understood, and the button that takes it in.
#[component]
fn Seen(coming: Coming, preview: GiftPreview) -> impl IntoView {
    let (reader, router, toasts) = (use_language(), use_router(), use_toasts());
    let source = coming.desk.course.with_untracked(|course| course.source_language);
    let GiftPreview { questions, errors } = preview;
    let count = u32::try_from(questions.len()).unwrap_or(u32::MAX);
    let (wrong, course, doing) = (!errors.is_empty(), coming.course, Doing::new());
    let problem = doing.problem(reader);
    let key = StoredValue::new(browser::random_key());
    let take = move |()| {
        let (file, key) = (untrack(move || coming.file()), key.get_value());
        let sent = file.clone();
        let act = coming.desk.session.call(async move |client| client.import_gift(course, &sent, &key).await);
        doing.run(act, move |done| match done {
            GiftImport::Imported { part_ids } => {
                let count = u32::try_from(part_ids.len()).unwrap_or(u32::MAX);
                toasts.show(BannerKind::Good, t::bank_imported(reader.get_untracked(), count));
                router.go(&href(course), false);
            }
            GiftImport::Refused { errors } => {
                coming.seen.set(Some((file, GiftPreview { questions: Vec::new(), errors })));
            }
        });
    };
    view! {
        <section class="gift-seen">
            <h2 id="gift-seen" tabindex="-1">{move || t::bank_seen(reader.get(), count)}</h2>
            <Errors errors coming/>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
            {(!wrong && count > 0).then(|| view! {
                <p class="actions">
                    <Button busy=doing.busy on_click=take>{move || t::bank_take_in(reader.get(), count)}</Button>
                </p>
            })}
            <ol class="list">
                {questions.into_iter().map(|question| understood(question, source)).collect_view()}
            </ol>
        </section>
    }
}

/// What is wrong, each with the way to its place.
#[component]
fn Errors(errors: Vec<GiftError>, coming: Coming) -> impl IntoView {
    let reader = use_language();
    let count = u32::try_from(errors.len()).unwrap_or(u32::MAX);
    let line = move |error: GiftError| {
        let GiftError { line, column, code, what } = error;
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            show_place(&coming.text.get_untracked(), line, column);
        };
        let place = move || t::bank_place(reader.get(), &column.to_string(), &line.to_string());
        view! {
            <li>
                <a href="#gift-text" on:click=go>{place}</a>" "
                {words(gift::word(code))}
                {(!what.is_empty()).then(|| view! { " "<code dir="auto">{what}</code> })}
            </li>
        }
    };
    (count > 0).then(|| {
        view! {
            <div class="banner danger error-summary">
                <h3>{move || t::bank_wrong(reader.get(), count)}</h3>
                <p>{words(t::bank_wrong_text)}</p>
                <ul>{errors.into_iter().map(line).collect_view()}</ul>
            </div>
        }
    })
}

/// Selects the text from this place to the end of its line.
fn show_place(text: &str, line: u32, column: u32) {
    let area = browser::find(FIELD).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return };
    let (start, end) = gift::selection(text, line, column);
    // An area in the page takes focus and selection.
    let _ = area.focus();
    let _ = area.set_selection_range(start, end);
}

/// A question as it was understood.
fn understood(found: GiftQuestion, language: Language) -> impl IntoView {
    let reader = use_language();
    let GiftQuestion { line, category, key, tags, question } = found;
    let form = Kind::of(&question.form).word();
    let name = question.name.clone();
    view! {
        <li>
            <div>
                <p class="meta">
                    <span>{move || t::bank_line(reader.get(), &line.to_string())}</span>
                    <Tag>{words(form)}</Tag>
                    <code>{key}</code>
                    {tags.into_iter().map(|tag| view! { <Tag>{tag}</Tag> }).collect_view()}
                </p>
                {category.map(|category| view! { <p class="soft" dir="auto">{category}</p> })}
                {(!name.is_empty()).then(|| view! { <h3 lang=language.code() dir="auto">{name}</h3> })}
                <QuestionSummary question language/>
            </div>
        </li>
    }
}
