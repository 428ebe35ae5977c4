//! Writing a question of any form: what is asked, what is right, what is told. It stores nothing: a value in, each change in the value.

use super::field::{About, SelectField, TextField};
use super::kind::Kind;
use super::row::Rows;
use super::sketch::{Sketch, is_foreign};
use super::writing::{Writing, spot};
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::ui::{Button, ButtonKind, Choice};
use leptos::prelude::*;
use shared::core::{FieldError, Language};
use shared::learning::{Formatted, TextFormat, Words};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Milliseconds in which a list has its new row.
const SOON: u32 = 30;

/// The fields of a question among those of the words.
#[component]
pub fn QuestionFields(
    /// Begins the ids of its fields: unique in the page.
    id: String,
    /// The question as it is typed.
    sketch: RwSignal<Sketch>,
    /// The language that is written.
    language: Language,
    /// The original, for a translation.
    original: Option<(Language, Words)>,
    /// What is wrong with the words.
    errors: Signal<Vec<FieldError>>,
) -> impl IntoView {
    let original = original.and_then(|(language, words)| Some((language, Sketch::of(words.question?))));
    let refused = Signal::derive(move || {
        let own = |error: FieldError| {
            let field = error.field.strip_prefix("question.")?.to_owned();
            Some(FieldError { field, ..error })
        };
        errors.get().into_iter().filter_map(own).collect::<Vec<_>>()
    });
    let writing = Writing::new(id, sketch, language, original, refused);
    view! { <QuestionEditor writing/> <Missing writing/> }
}

/// All fields of a question.
#[component]
fn QuestionEditor(writing: Writing) -> impl IntoView {
    let sketch = writing.sketch;
    let kind = Memo::new(move |_| sketch.with(|sketch| sketch.kind));
    view! {
        <div class="question-editor">
            <FormOfAnswer writing kind/>
            <Asked writing kind/>
            {move || answers(writing, kind.get())}
            {move || (kind.get() != Kind::Description).then(|| {
                let about = field(writing, "feedback", t::question_feedback).hint(words(t::question_feedback_hint));
                formatted(writing, about, 3, |sketch| &sketch.feedback, |sketch| &mut sketch.feedback)
            })}
            <Name writing/>
        </div>
    }
}

/// A field of the question under this name.
fn field(writing: Writing, name: &'static str, label: Word) -> About {
    About::new(writing.id(name), words(label)).error(writing.error(name), writing.tells_all)
}

/// A text that says how it is to be read.
fn formatted(
    writing: Writing,
    about: About,
    rows: u32,
    read: fn(&Sketch) -> &Formatted,
    write: fn(&mut Sketch) -> &mut Formatted,
) -> Option<AnyView> {
    let sketch = writing.sketch;
    let value: Signal<String> = Memo::new(move |_| sketch.with(|sketch| read(sketch).text.clone())).into();
    let change = Callback::new(move |text| {
        sketch.update(|sketch| {
            write(sketch).text = text;
            fit(writing, sketch);
        });
    });
    let original = writing.original(|original| Some(read(original).text.clone()));
    if writing.is_needless(original.is_some(), value) {
        return None;
    }
    let format = sketch.with_untracked(|sketch| read(sketch).format);
    let view = view! {
        <TextField about=about.original(original) value on_input=change rows lang=writing.language/>
        {is_foreign(format).then(|| view! { <p class="hint">{words(format_word(format))}</p> })}
    };
    Some(view.into_any())
}

/// How a text is read that is no Markdown.
pub fn format_word(format: TextFormat) -> Word {
    match format {
        TextFormat::Html => t::question_format_html,
        TextFormat::Plain => t::question_format_plain,
        TextFormat::Moodle => t::question_format_moodle,
        TextFormat::Markdown => t::question_format_markdown,
    }
}

/// How it is answered: chosen for the original, said of a translation.
#[component]
fn FormOfAnswer(writing: Writing, kind: Memo<Kind>) -> impl IntoView {
    let reader = use_language();
    if writing.is_translation() {
        let form = move || t::question_form_same(reader.get(), kind.get().word()(reader.get()));
        return view! { <p class="hint">{form}</p> }.into_any();
    }
    let options = Signal::derive(move || {
        let choice = |kind: &Kind| Choice {
            value: kind.code().to_owned(),
            label: kind.word()(reader.get()).to_owned(),
        };
        Kind::ALL.iter().map(choice).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || kind.get().code().to_owned());
    let change = Callback::new(move |code: String| {
        writing.sketch.update(|sketch| sketch.become_kind(Kind::of_code(&code)));
    });
    let hint = Signal::derive(move || kind.get().hint()(reader.get()).to_owned());
    let about = About::new(writing.id("kind"), words(t::question_form)).hint(hint);
    view! { <SelectField about value on_change=change options/> }.into_any()
}

/// What is asked. Into a gap text, gaps are put where the cursor is.
#[component]
fn Asked(writing: Writing, kind: Memo<Kind>) -> impl IntoView {
    let id = StoredValue::new(writing.id("text"));
    let put = move |()| id.with_value(|id| put_gap(writing, id));
    view! {
        {formatted(
            writing,
            field(writing, "text", t::question_text),
            5,
            |sketch| &sketch.text,
            |sketch| &mut sketch.text,
        )}
        {move || (kind.get() == Kind::Gaps).then(|| view! {
            <p><Button kind=ButtonKind::Quiet on_click=put>{words(t::question_put_gap)}</Button></p>
        })}
    }
}

/// Puts a further gap where the cursor is in the text.
fn put_gap(writing: Writing, id: &str) {
    let area = browser::find(&format!("[id=\"{id}\"]"));
    let Some(area) = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
    let end = area.selection_end().ok().flatten().unwrap_or(u32::MAX);
    let mark = writing.sketch.with_untracked(Sketch::next_gap);
    let (text, cursor) = inserted(&area.value(), end, &mark);
    // At once, because the cursor counts in the new text.
    area.set_value(&text);
    writing.sketch.update(|sketch| {
        sketch.text.text = text;
        fit(writing, sketch);
    });
    // An area in the page takes focus and cursor.
    let _ = area.focus();
    let _ = area.set_selection_range(cursor, cursor);
}

/// The text with another in it after so many units of UTF-16, and where the cursor is after that.
fn inserted(text: &str, at: u32, more: &str) -> (String, u32) {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let place =
        text.char_indices().find(|(place, _)| text.get(..*place).is_some_and(|before| units(before) >= at));
    let (before, after) = text.split_at(place.map_or(text.len(), |(place, _)| place));
    (format!("{before}{more}{after}"), units(before) + units(more))
}

/// Gaps that are typed by hand are gaps too; those of a translation are the original's.
fn fit(writing: Writing, sketch: &mut Sketch) {
    if sketch.kind == Kind::Gaps && !writing.is_translation() {
        sketch.fit_gaps();
    }
}

/// What is right, for a form.
fn answers(writing: Writing, kind: Kind) -> AnyView {
    match kind {
        Kind::TrueFalse => view! { <TrueOrFalse writing/> }.into_any(),
        Kind::Essay => {
            let about =
                field(writing, "guidance", t::question_guidance).hint(words(t::question_guidance_hint));
            formatted(writing, about, 4, |sketch| &sketch.guidance, |sketch| &mut sketch.guidance).into_any()
        }
        Kind::Description => ().into_any(),
        kind => view! { <Rows writing kind/> }.into_any(),
    }
}

/// Whether the statement is true, and what is told to whom.
#[component]
fn TrueOrFalse(writing: Writing) -> impl IntoView {
    let sketch = writing.sketch;
    let is_true = Memo::new(move |_| sketch.with(|sketch| sketch.is_true));
    let name = writing.id("is-true");
    let fixed = writing.is_translation();
    let choice = |value: bool, word: Word| {
        let choose = move |_| sketch.update(|sketch| sketch.is_true = value);
        view! {
            <label class="check">
                <input
                    type="radio"
                    name=name.clone()
                    disabled=fixed
                    prop:checked=move || is_true.get() == value
                    on:change=choose
                />
                <span>{words(word)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="choices field">
            <legend>{words(t::question_statement_is)}</legend>
            {choice(true, t::learning_question_true)}
            {choice(false, t::learning_question_false)}
        </fieldset>
        {formatted(
            writing,
            field(writing, "feedback_right", t::question_told_right).error(writing.error("form.feedback_right"), writing.tells_all),
            2,
            |sketch| &sketch.told_right,
            |sketch| &mut sketch.told_right,
        )}
        {formatted(
            writing,
            field(writing, "feedback_wrong", t::question_told_wrong).error(writing.error("form.feedback_wrong"), writing.tells_all),
            2,
            |sketch| &sketch.told_wrong,
            |sketch| &mut sketch.told_wrong,
        )}
    }
}

/// The short name by which those who write find it.
#[component]
fn Name(writing: Writing) -> impl IntoView {
    let (value, change) = writing.text(|sketch| &sketch.name, |sketch| &mut sketch.name);
    let original = writing.original(|original| Some(original.name.clone()));
    let is_needed = !writing.is_needless(original.is_some(), value);
    let about = field(writing, "name", t::question_name).hint(words(t::question_name_hint));
    let about = about.original(original);
    is_needed.then(|| view! { <TextField about value on_input=change lang=writing.language/> })
}

/// What is missing or wrong before the question can be saved, with a way to each place.
#[component]
fn Missing(writing: Writing) -> impl IntoView {
    let reader = use_language();
    let sketch = writing.sketch;
    let lines = move || {
        let reader = reader.get();
        let problems = if sketch.with(Sketch::is_blank) { Vec::new() } else { writing.problems.get() };
        let line = |field: &str| sketch.with(|sketch| spot(sketch, reader, field));
        let mut lines: Vec<(String, String)> = problems.iter().map(|problem| line(&problem.field)).collect();
        lines.dedup();
        lines
    };
    let count = move || u32::try_from(lines().len()).unwrap_or(u32::MAX);
    let link = move |(field, name): (String, String)| {
        let id = writing.id(&field);
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            writing.tells_all.set(true);
            browser::focus_and_show(&format!("[id=\"{id}\"]"));
        };
        view! { <li><a href=format!("#{}", writing.id(&field)) on:click=go>{name}</a></li> }
    };
    move || {
        let count = count();
        (count > 0).then(|| {
            view! {
                <details class="missing note warn">
                    <summary>{move || t::question_missing(reader.get(), count)}</summary>
                    <ul>{lines().into_iter().map(link).collect_view()}</ul>
                </details>
            }
        })
    }
}

/// Moves the focus to a field once it is there.
pub fn focus_soon(id: String) {
    leptos::task::spawn_local(async move {
        browser::pause(SOON).await;
        browser::focus(&format!("[id=\"{id}\"]"));
    });
}

#[cfg(test)]
mod tests {
    use super::inserted;

    #[test]
    fn a_gap_stands_where_the_cursor_was() {
        assert_eq!(inserted("Call !", 5, "[[1]]"), ("Call [[1]]!".to_owned(), 10));
        assert_eq!(inserted("🙂 ț", 2, "x"), ("🙂x ț".to_owned(), 3));
        assert_eq!(inserted("ab", u32::MAX, "c"), ("abc".to_owned(), 3));
    }
}
