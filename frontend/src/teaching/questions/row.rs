//! The answers of a question, its pairs, items or gaps: one frame for all, with what each form asks of one.

use super::editor::{focus_soon, format_word};
use super::field::{About, RowActs, SelectField, TextField, asks_to_move};
use super::kind::Kind;
use super::rows::{Accepts, Row, shift};
use super::sketch::{Sketch, is_foreign};
use super::worth::{Worth, percent};
use super::writing::{Writing, list, row_name};
use crate::i18n::{Word, t, use_language, words};
use crate::ui::{Button, ButtonKind, Choice};
use leptos::prelude::*;

/// The rows, and the button for a further one.
#[component]
pub fn Rows(
    /// The question under way.
    writing: Writing,
    /// Its form.
    kind: Kind,
) -> impl IntoView {
    let sketch = writing.sketch;
    let ids =
        Memo::new(move |_| sketch.with(|sketch| list(sketch).iter().map(|row| row.id).collect::<Vec<_>>()));
    let fixed = writing.is_translation() && kind.is_counted();
    let add = move |()| {
        if let Some(row) = sketch.try_update(Sketch::add_row) {
            let field = if kind == Kind::Number { "accepted" } else { "text" };
            focus_soon(writing.row_id(row, field));
        }
    };
    let error = writing.error(kind.list());
    let can_add = kind != Kind::Gaps && !fixed;
    let told = move || error.get().filter(|_| writing.tells_all.get());
    view! {
        <section id=writing.id("list") tabindex="-1" class="question-rows" aria-label=words(t::question_answers)>
            <For each=move || ids.get() key=|id| *id let:row>
                <RowFields writing kind row fixed/>
            </For>
            <p class="field-error" role="status">{told}</p>
            {can_add.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=add>{words(add_word(kind))}</Button>
            })}
        </section>
    }
}

const fn add_word(kind: Kind) -> Word {
    match kind {
        Kind::Matching => t::question_add_pair,
        Kind::Ordering => t::question_add_item,
        _ => t::question_add_answer,
    }
}

/// One of them, to be moved and taken away.
#[component]
fn RowFields(writing: Writing, kind: Kind, row: u32, fixed: bool) -> impl IntoView {
    let reader = use_language();
    let sketch = writing.sketch;
    let place = writing.place(row);
    let name = Signal::derive(move || row_name(reader.get(), kind, place.get()));
    let moves = move |up: bool| {
        sketch.update(|sketch| {
            if let Some(from) = sketch.rows.iter().position(|one| one.id == row) {
                shift(&mut sketch.rows, from, up);
            }
        });
        focus_soon(writing.row_id(row, if up { "act-up" } else { "act-down" }));
    };
    let can_move = kind != Kind::Gaps && !fixed;
    let press = move |event: leptos::ev::KeyboardEvent| {
        if let Some(up) = asks_to_move(&event).filter(|_| can_move) {
            event.prevent_default();
            moves(up);
        }
    };
    let remove = Callback::new(move |()| {
        sketch.update(|sketch| take_away(sketch, row));
        focus_soon(writing.id("list"));
    });
    view! {
        <fieldset class="card question-row" on:keydown=press>
            <legend>{name}</legend>
            {fields(writing, kind, row, fixed)}
            <RowActs
                id=writing.row_id(row, "act")
                name
                on_move=can_move.then(|| Callback::new(moves))
                on_remove=(!fixed).then_some(remove)
            />
        </fieldset>
    }
}

fn take_away(sketch: &mut Sketch, row: u32) {
    let place = list(sketch).iter().position(|one| one.id == row);
    match place {
        Some(place) if sketch.kind == Kind::Gaps => sketch.remove_gap(place),
        Some(place) => {
            sketch.rows.remove(place);
        }
        None => {}
    }
}

/// What a form asks of one answer.
fn fields(writing: Writing, kind: Kind, row: u32, fixed: bool) -> AnyView {
    match kind {
        Kind::Single | Kind::Multiple => view! {
            {text(writing, row, t::question_says, 2, "text")}
            <WorthField writing kind row fixed/>
            {feedback(writing, row)}
        }
        .into_any(),
        Kind::Short => view! {
            {text(writing, row, t::question_typed, 1, "text")}
            <WorthField writing kind row fixed/>
            {feedback(writing, row)}
        }
        .into_any(),
        Kind::Number => view! {
            <Numbers writing row fixed/>
            <WorthField writing kind row fixed/>
            {feedback(writing, row)}
        }
        .into_any(),
        Kind::Matching => view! {
            {has_prompt(writing, row).then(|| text(writing, row, t::question_prompt, 2, "prompt"))}
            <Partner writing row/>
        }
        .into_any(),
        Kind::Gaps => text(writing, row, t::question_gap_words, 3, "").into_any(),
        _ => text(writing, row, t::question_says, 2, "").into_any(),
    }
}

/// In a translation, a pair has a prompt where the original has one.
fn has_prompt(writing: Writing, row: u32) -> bool {
    !writing.is_translation() || writing.original_row(row, |row| &row.text.text).is_some()
}

fn text(writing: Writing, row: u32, label: Word, rows: u32, field: &'static str) -> impl IntoView {
    let (value, change) = writing.row_text(row, |row| &row.text.text, |row| &mut row.text.text);
    let error = writing.row_error(row, field);
    let about = About::new(writing.row_id(row, "text"), words(label)).error(error, writing.tells_all);
    let about = about.original(writing.original_row(row, |row| &row.text.text));
    let format = writing
        .sketch
        .with_untracked(|sketch| list(sketch).iter().find(|one| one.id == row).map(|row| row.text.format));
    view! {
        <TextField about value on_input=change rows lang=writing.language/>
        {format.filter(|format| is_foreign(*format)).map(|format| view! {
            <p class="hint">{words(format_word(format))}</p>
        })}
    }
}

fn feedback(writing: Writing, row: u32) -> Option<AnyView> {
    let original = writing.original_row(row, |row| &row.feedback.text);
    let (value, change) = writing.row_text(row, |row| &row.feedback.text, |row| &mut row.feedback.text);
    if writing.is_needless(original.is_some(), value) {
        return None;
    }
    let error = writing.row_error(row, "feedback");
    let about = About::new(writing.row_id(row, "feedback"), words(t::question_row_feedback))
        .error(error, writing.tells_all)
        .original(original);
    Some(view! { <TextField about value on_input=change rows=2 lang=writing.language/> }.into_any())
}

#[component]
fn Partner(writing: Writing, row: u32) -> impl IntoView {
    let (value, change) = writing.row_text(row, |row| &row.partner, |row| &mut row.partner);
    let about = About::new(writing.row_id(row, "partner"), words(t::question_partner))
        .error(writing.row_error(row, "partner"), writing.tells_all)
        .original(writing.original_row(row, |row| &row.partner));
    view! { <TextField about value on_input=change lang=writing.language/> }
}

/// What an answer is worth: a choice of words, and a number for those who want one.
#[component]
fn WorthField(writing: Writing, kind: Kind, row: u32, fixed: bool) -> impl IntoView {
    let (reader, sketch) = (use_language(), writing.sketch);
    let worth = writing.row(row, |row| row.worth);
    let weight = Memo::new(move |_| {
        sketch.with(|sketch| {
            let weight = sketch.rows.iter().find(|one| one.id == row).map(|row| sketch.weight(row));
            weight.map(percent).unwrap_or_default()
        })
    });
    if fixed {
        return view! { <p class="hint">{move || t::question_worth_same(reader.get(), &weight.get())}</p> }
            .into_any();
    }
    let options = Signal::derive(move || {
        let choice = |(worth, word): (Worth, Word)| Choice {
            value: worth.code().to_owned(),
            label: word(reader.get()).to_owned(),
        };
        worths(kind).into_iter().map(choice).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || worth.get().code().to_owned());
    let change = Callback::new(move |code: String| {
        writing.change_row(row, |one| {
            one.worth = Worth::of_code(&code);
            if one.worth == Worth::Part && one.part.is_empty() {
                "50".clone_into(&mut one.part);
            }
        });
    });
    let about = About::new(writing.row_id(row, "worth"), words(t::question_worth));
    let (part, change_part) = writing.row_text(row, |row| &row.part, |row| &mut row.part);
    let shared = move || {
        let is_shared = kind == Kind::Multiple && matches!(worth.get(), Worth::Right | Worth::Takes);
        is_shared.then(
            || view! { <p class="hint">{move || t::question_worth_shared(reader.get(), &weight.get())}</p> },
        )
    };
    view! {
        <SelectField about value on_change=change options/>
        {shared}
        {move || (worth.get() == Worth::Part).then(|| {
            let about = About::new(writing.row_id(row, "weight"), words(t::question_percent))
                .hint(words(if kind == Kind::Single || kind == Kind::Multiple { t::question_percent_hint } else { t::question_percent_typed_hint }))
                .error(writing.row_error(row, "weight"), writing.tells_all);
            view! { <TextField about value=part on_input=change_part keys="decimal"/> }
        })}
    }
    .into_any()
}

/// What an answer of this form can be worth.
fn worths(kind: Kind) -> Vec<(Worth, Word)> {
    let mut worths: Vec<(Worth, Word)> = vec![(Worth::Right, t::question_right)];
    if kind == Kind::Multiple {
        worths.push((Worth::Takes, t::question_takes));
        worths.push((Worth::Wrong, t::question_takes_nothing));
    } else {
        worths.push((Worth::Wrong, t::question_wrong));
    }
    worths.push((Worth::Part, t::question_part));
    worths
}

/// Which numbers count.
#[component]
fn Numbers(writing: Writing, row: u32, fixed: bool) -> impl IntoView {
    let reader = use_language();
    let accepts = writing.row(row, |row| row.accepts);
    let both = writing.row(row, |row| (row.first.clone(), row.second.clone()));
    if fixed {
        let said = move || {
            let ((first, second), reader) = (both.get(), reader.get());
            match accepts.get() {
                Accepts::Near => t::question_near_said(reader, &first, &second),
                Accepts::Between => t::question_between_said(reader, &first, &second),
                Accepts::Any => t::question_any(reader).to_owned(),
            }
        };
        return view! { <p id=writing.row_id(row, "accepted") tabindex="-1">{said}</p> }.into_any();
    }
    let options = Signal::derive(move || {
        let words: [(Accepts, Word); 3] = [
            (Accepts::Near, t::question_near),
            (Accepts::Between, t::question_between),
            (Accepts::Any, t::question_any),
        ];
        let choice = |(accepts, word): (Accepts, Word)| Choice {
            value: accepts.code().to_owned(),
            label: word(reader.get()).to_owned(),
        };
        words.into_iter().map(choice).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || accepts.get().code().to_owned());
    let change = Callback::new(move |code: String| {
        writing.change_row(row, |one| one.accepts = Accepts::of_code(&code));
    });
    let about = About::new(writing.row_id(row, "accepts"), words(t::question_accepts));
    view! {
        <SelectField about value on_change=change options/>
        {move || match accepts.get() {
            Accepts::Near => bounds(writing, row, t::question_number, t::question_tolerance).into_any(),
            Accepts::Between => bounds(writing, row, t::question_least, t::question_greatest).into_any(),
            Accepts::Any => ().into_any(),
        }}
    }
    .into_any()
}

fn bounds(writing: Writing, row: u32, first: Word, second: Word) -> impl IntoView {
    let (value, change) = writing.row_text(row, |row| &row.first, |row| &mut row.first);
    let (other, change_other) = writing.row_text(row, |row: &Row| &row.second, |row| &mut row.second);
    let error = writing.row_error(row, "accepted");
    let about = About::new(writing.row_id(row, "accepted"), words(first)).error(error, writing.tells_all);
    let beside = About::new(writing.row_id(row, "second"), words(second));
    view! {
        <div class="side-by-side">
            <TextField about value on_input=change keys="decimal"/>
            <TextField about=beside value=other on_input=change_other keys="decimal"/>
        </div>
    }
}
