//! Writing Markdown: a text area, buttons for the marks, and a preview made by the program.

use super::banner::{Banner, BannerKind};
use super::calling::{Calling, FindNames, Names};
use super::field::FieldContext;
use super::markdown_insert::Insert;
use super::markdown_view::MarkdownView;
use super::skeleton::{Skeleton, SkeletonShape};
use super::text_input::TextArea;
use crate::i18n::{t, use_language, words};
use api_client::ClientError;
use leptos::html;
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use shared::core::Language;
use shared::privacy::{GUARD_LEFT, LeftStanding};
use std::future::Future;
use std::pin::Pin;

/// The HTML of a preview, on its way.
pub type PreviewFuture = Pin<Box<dyn Future<Output = Result<String, ClientError>>>>;
/// Makes the HTML of a preview from Markdown; sanitised, as readers will see it.
pub type Preview = Callback<String, PreviewFuture>;

/// A text area with buttons and two tabs, Write and Preview, in a [`super::Field`].
#[component]
pub fn MarkdownEditor(
    /// The Markdown.
    value: RwSignal<String>,
    /// Makes the preview.
    #[prop(into)]
    preview: Preview,
    /// How many lines it shows at first.
    #[prop(default = 8)]
    rows: u32,
    /// The language that is written.
    #[prop(optional, into)]
    language: Signal<Option<Language>>,
    /// Finds the names that may stand after an `@`.
    #[prop(optional_no_strip)]
    names: Option<FindNames>,
    /// Gets what its writer leaves standing of what the privacy guard finds. It reads along where this is given: others will read the text.
    #[prop(optional)]
    left_standing: Option<RwSignal<Vec<LeftStanding>>>,
) -> impl IntoView {
    let area = NodeRef::<html::Textarea>::new();
    let previewing = RwSignal::new(false);
    let id = FieldContext::of_control().id;
    let (write_id, preview_id) = (format!("{id}-write"), format!("{id}-preview"));
    let lang = Signal::derive(move || language.get().map(|language| language.code().to_owned()));
    let guard = left_standing.map(|left| guard_place(id.clone(), left));
    let reader = use_language();
    let calling = names.map(|names| Calling::new(value, area, names));
    let by_keys = move |event: leptos::ev::KeyboardEvent| {
        if calling.is_some_and(|calling| calling.takes(&event)) {
            return;
        }
        if let Some((insert, example)) = of_keys(&event) {
            event.prevent_default();
            edit(value, area, insert, example(reader.get_untracked()));
        }
    };
    view! {
        <div class="editor">
            <div class="editor-bar">
                <Tabs id=id.clone() previewing=previewing />
                <Toolbar value=value area=area hidden=previewing />
            </div>
            <div
                id=write_id
                role="tabpanel"
                class:hidden=previewing
                on:keydown=by_keys
                on:input=move |_| calling.iter().for_each(|calling| calling.typed())
                on:focusout=move |_| calling.iter().for_each(|calling| calling.close())
            >
                <TextArea value=value rows=rows lang=lang node_ref=area />
                {calling.map(|calling| view! { <Names calling id/> })}
            </div>
            <div id=preview_id role="tabpanel" class="editor-preview" class:hidden=move || !previewing.get()>
                {move || {
                    previewing.get().then(|| view! { <PreviewPanel value=value preview=preview language=language /> })
                }}
            </div>
        </div>
        {guard}
    }
}

/// The place under the field where the privacy guard shows what it finds, and tells what stays.
fn guard_place(id: String, left: RwSignal<Vec<LeftStanding>>) -> impl IntoView {
    let told = move |event: web_sys::CustomEvent| {
        let detail = event.detail().as_string().unwrap_or_default();
        left.set(serde_json::from_str(&detail).unwrap_or_default());
    };
    view! { <div data-guards=id></div> }.add_any_attr(on(leptos::ev::Custom::new(GUARD_LEFT), told))
}

/// A word in the reader's language.
type Word = fn(Language) -> &'static str;

/// What the keys stand for that word processors have taught: Ctrl+B, Ctrl+I, Ctrl+K.
fn of_keys(event: &leptos::ev::KeyboardEvent) -> Option<(Insert, Word)> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || event.shift_key() {
        return None;
    }
    match event.key().to_lowercase().as_str() {
        "b" => Some((Insert::Bold, t::ui_editor_bold_example)),
        "i" => Some((Insert::Italic, t::ui_editor_italic_example)),
        "k" => Some((Insert::Link, t::ui_editor_link_example)),
        _ => None,
    }
}

/// Write and Preview: tabs by arrow keys, as the ARIA pattern has them.
#[component]
fn Tabs(id: String, previewing: RwSignal<bool>) -> impl IntoView {
    let label = words(t::ui_editor_tabs);
    let write = NodeRef::<html::Button>::new();
    let preview = NodeRef::<html::Button>::new();
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let to_preview = match event.key().as_str() {
            "ArrowLeft" | "ArrowRight" => !previewing.get_untracked(),
            "Home" => false,
            "End" => true,
            _ => return,
        };
        event.prevent_default();
        previewing.set(to_preview);
        if let Some(tab) = if to_preview { preview.get_untracked() } else { write.get_untracked() } {
            // A tab in the page can take the focus.
            let _ = tab.focus();
        }
    };
    let tab = move |node, panel: String, is_preview: bool, label: Signal<String>| {
        let selected = move || previewing.get() == is_preview;
        view! {
            <button
                type="button"
                role="tab"
                node_ref=node
                aria-selected=move || if selected() { "true" } else { "false" }
                aria-controls=panel
                tabindex=move || if selected() { "0" } else { "-1" }
                on:click=move |_| previewing.set(is_preview)
            >
                {label}
            </button>
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=label on:keydown=on_key>
            {tab(write, format!("{id}-write"), false, words(t::ui_editor_write))}
            {tab(preview, format!("{id}-preview"), true, words(t::ui_editor_preview))}
        </div>
    }
}

#[component]
fn Toolbar(
    value: RwSignal<String>,
    area: NodeRef<html::Textarea>,
    #[prop(into)] hidden: Signal<bool>,
) -> impl IntoView {
    let language = use_language();
    let label = words(t::ui_editor_toolbar);
    let button =
        move |insert: Insert, key: fn(Language) -> &'static str, example: fn(Language) -> &'static str| {
            let act = move |_| edit(value, area, insert, example(language.get_untracked()));
            view! {
                <button type="button" aria-keyshortcuts=keys(insert) title=keys(insert) on:click=act>
                    {move || key(language.get())}
                </button>
            }
        };
    view! {
        <div class="toolbar" role="group" aria-label=label class:hidden=hidden>
            {button(Insert::Bold, t::ui_editor_bold, t::ui_editor_bold_example)}
            {button(Insert::Italic, t::ui_editor_italic, t::ui_editor_italic_example)}
            {button(Insert::Quote, t::ui_editor_quote, t::ui_editor_bold_example)}
            {button(Insert::List, t::ui_editor_list, t::ui_editor_bold_example)}
            {button(Insert::Link, t::ui_editor_link, t::ui_editor_link_example)}
        </div>
    }
}

/// The keys that do the same as a button.
const fn keys(insert: Insert) -> Option<&'static str> {
    match insert {
        Insert::Bold => Some("Control+B"),
        Insert::Italic => Some("Control+I"),
        Insert::Link => Some("Control+K"),
        Insert::Quote | Insert::List => None,
    }
}

/// Changes the text at the selection and selects what remains to be typed.
fn edit(value: RwSignal<String>, area: NodeRef<html::Textarea>, insert: Insert, example: &str) {
    let Some(area) = area.get_untracked() else { return };
    let end_of_text = u32::MAX;
    let start = area.selection_start().ok().flatten().unwrap_or(end_of_text);
    let end = area.selection_end().ok().flatten().unwrap_or(end_of_text);
    let edited = insert.apply(&value.get_untracked(), start, end, example);
    // At once, not with the next update of the view, because the selection counts in the new text.
    area.set_value(&edited.text);
    value.set(edited.text);
    // A text area in the page can take focus and selection.
    let _ = area.focus();
    let _ = area.set_selection_range(edited.start, edited.end);
}

#[component]
fn PreviewPanel(
    value: RwSignal<String>,
    preview: Preview,
    language: Signal<Option<Language>>,
) -> impl IntoView {
    let (text, reader) = (value.get_untracked(), use_language());
    let (empty, failed) = (words(t::ui_editor_preview_empty), words(t::ui_editor_preview_failed));
    if text.trim().is_empty() {
        return view! { <p class="soft">{empty}</p> }.into_any();
    }
    let html = LocalResource::new(move || preview.run(text.clone()));
    let shown = move || match html.get() {
        None => view! { <Skeleton shape=SkeletonShape::Text /> }.into_any(),
        Some(Err(_)) => view! { <Banner kind=BannerKind::Danger>{failed.get()}</Banner> }.into_any(),
        Some(Ok(html)) => {
            let language = language.get().unwrap_or_else(|| reader.get());
            view! { <MarkdownView html=html language=language /> }.into_any()
        }
    };
    // The text's own headings stand below this one.
    view! { <div><h2 class="visually-hidden">{words(t::ui_editor_preview)}</h2>{shown}</div> }.into_any()
}
