//! The fields of words, each with the original beside it where a translation is written.

use super::fields::Fields;
use super::labels::{self, Label};
use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::session::use_session;
use crate::teaching::questions::editor::QuestionFields;
use crate::teaching::scenario::fields::ScenarioFields;
use crate::teaching::scenario::plot::Plot;
use crate::ui::{Field, FieldGroup, MarkdownEditor, Preview, PreviewFuture, TextArea, TextInput, field_text};
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::core::{FieldError, Language};
use shared::forum::PreviewRequest;
use shared::learning::{PartKind, Settings, Words};

/// What the form is about.
#[derive(Clone)]
pub struct About {
    /// The part.
    pub part: PartId,
    /// Its settings.
    pub settings: Signal<Settings>,
    /// The language that is written.
    pub language: Language,
    /// The original and its language, for a translation.
    pub original: Option<(Language, Words)>,
    /// What is wrong with which field.
    pub errors: Signal<Vec<FieldError>>,
}

/// The fields of a part's words.
#[component]
pub fn WordsForm(
    /// What it is about.
    about: About,
    /// The fields.
    fields: Fields,
) -> impl IntoView {
    let kind = about.settings.with_untracked(Settings::kind);
    let group = format!("part-{}-{}", about.part, about.language);
    let errors = about.errors;
    // Made within the group, whose fields they are.
    let shown = move || {
        let field = |label: Label| {
            let original =
                about.original.as_ref().map(|(language, words)| (*language, said(words, label.name)));
            // What the original does not say needs no translation.
            let is_needed = original.as_ref().is_none_or(|(_, text)| !text.is_empty());
            let language = about.language;
            is_needed.then(|| view! { <Beside original><OneField label fields language/></Beside> })
        };
        let all = labels::labels(kind).into_iter().map(field).collect_view();
        view! { {all} {rest_of(kind, about.clone(), fields)} }
    };
    view! { <FieldGroup name=group errors>{shown()}</FieldGroup> }
}

/// What a kind has beside texts of its own: a question, the scenes of a scenario, texts that its settings ask for.
fn rest_of(kind: PartKind, about: About, fields: Fields) -> AnyView {
    let (language, original, errors) = (about.language, about.original.clone(), about.errors);
    match use_context::<Plot>() {
        _ if kind.fields().has("question") => {
            let id = format!("part-{}-{language}-question", about.part);
            view! { <QuestionFields id sketch=fields.question language original errors/> }.into_any()
        }
        Some(plot) if kind == PartKind::Scenario => {
            view! { <ScenarioFields plot entries=fields.entries language original/> }.into_any()
        }
        _ if kind.fields().has("entries") => view! { <Entries about fields/> }.into_any(),
        _ => ().into_any(),
    }
}

fn said(words: &Words, field: &str) -> String {
    match field {
        "title" => words.title.clone(),
        "summary" => words.summary.clone(),
        "body" => words.body.clone(),
        "lines" => words.lines.join("\n"),
        "sources" => words.sources.join("\n"),
        "materials" => words.materials.join("\n"),
        "captions" => words.captions.clone(),
        _ => String::new(),
    }
}

fn signal(fields: Fields, field: &str) -> RwSignal<String> {
    match field {
        "title" => fields.title,
        "summary" => fields.summary,
        "lines" => fields.lines,
        "sources" => fields.sources,
        "materials" => fields.materials,
        "captions" => fields.captions,
        _ => fields.body,
    }
}

/// A field with the original before it, where there is one.
#[component]
fn Beside(original: Option<(Language, String)>, children: Children) -> impl IntoView {
    let reader = use_language();
    match original {
        None => children().into_any(),
        Some((language, text)) => view! {
            <div class="translating">
                <div class="original">
                    <p class="soft">{move || t::writing_original(reader.get(), &language_name(reader.get(), language))}</p>
                    <p class="said" lang=language.code() dir="auto">{text}</p>
                </div>
                <div>{children()}</div>
            </div>
        }
        .into_any(),
    }
}

#[component]
fn OneField(label: Label, fields: Fields, language: Language) -> impl IntoView {
    let value = signal(fields, label.name);
    let lang = Some(language.code().to_owned());
    let control = move || match label.rows {
        0 => view! { <TextInput value/> }.into_any(),
        rows if rows > 10 => view! {
            <MarkdownEditor value preview=preview() rows language=Signal::stored(Some(language))/>
        }
        .into_any(),
        rows => view! { <TextArea value rows lang=Signal::stored(lang)/> }.into_any(),
    };
    match label.hint {
        Some(hint) => {
            view! { <Field name=label.name label=words(label.label) hint=words(hint)>{control()}</Field> }
                .into_any()
        }
        None => view! { <Field name=label.name label=words(label.label)>{control()}</Field> }.into_any(),
    }
}

/// Shows Markdown as the program will.
fn preview() -> Preview {
    let session = use_session();
    Preview::new(move |body_markdown: String| -> PreviewFuture {
        Box::pin(async move {
            let request = PreviewRequest { body_markdown, category_id: None };
            let preview = session.call(async |client| client.preview_markdown(&request).await).await?;
            Ok(preview.body_html)
        })
    })
}

/// The texts that the settings ask for, as many as there are now.
#[component]
fn Entries(about: About, fields: Fields) -> impl IntoView {
    let settings = about.settings;
    let keys = Memo::new(move |_| settings.with(Settings::entry_keys));
    let about = StoredValue::new(about);
    move || {
        let keys = keys.get();
        let entries = keys.into_iter().map(|key| {
            let about = about.get_value();
            let original = about.original.as_ref();
            let original = original
                .map(|(language, words)| (*language, words.entries.get(&key).cloned().unwrap_or_default()));
            view! { <Beside original><Entry about key fields/></Beside> }
        });
        entries.collect_view()
    }
}

/// A text by its key.
#[component]
fn Entry(about: About, key: String, fields: Fields) -> impl IntoView {
    let reader = use_language();
    let settings = about.settings;
    let id = format!("part-{}-{}-entry-{}", about.part, about.language, key.replace('.', "-"));
    let (error_id, described) = (format!("{id}-error"), format!("{id}-error"));
    let (label_key, read_key, write_key) = (key.clone(), key.clone(), key.clone());
    let label = move || settings.with(|settings| labels::entry(reader.get(), settings, &label_key));
    let field = format!("entries.{key}");
    let errors = about.errors;
    let error =
        Memo::new(move |_| errors.with(|errors| errors.iter().find(|one| one.field == field).cloned()));
    let value =
        Memo::new(move |_| fields.entries.with(|all| all.get(&read_key).cloned().unwrap_or_default()));
    let typed = move |event| {
        fields.entries.update(|all| _ = all.insert(write_key.clone(), event_target_value(&event)));
    };
    view! {
        <div class="field" class:invalid=move || error.with(Option::is_some)>
            <label for=id.clone()>{label}</label>
            <textarea
                id=id
                rows="2"
                dir="auto"
                lang=about.language.code()
                aria-describedby=described
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                prop:value=value
                on:input=typed
            ></textarea>
            <p class="field-error" id=error_id>
                {move || error.get().map(|error| field_text(reader.get(), &error))}
            </p>
        </div>
    }
}
