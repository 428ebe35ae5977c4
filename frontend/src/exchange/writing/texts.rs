//! A text of a practice, to be written.

use super::super::names::field_word;
use super::super::typed::preview;
use super::fields::Fields;
use crate::i18n::{Word, t, words};
use crate::ui::{Field, MarkdownEditor, TextArea, TextInput};
use leptos::prelude::*;
use shared::exchange::Field as Text;
use shared::privacy::LeftStanding;

const fn hint(field: Text) -> Word {
    match field {
        Text::Title => t::practice_hint_title,
        Text::Summary => t::practice_hint_summary,
        Text::Situation => t::practice_hint_situation,
        Text::YoungPerson => t::practice_hint_young_person,
        Text::Result => t::practice_hint_result,
        Text::Helped => t::practice_hint_helped,
        Text::Hindered | Text::Differently => t::practice_hint_optional,
        Text::Safeguards => t::practice_hint_safeguards,
        Text::Transferability => t::practice_hint_transferability,
    }
}

/// Its field, with the privacy guard that reads along.
#[component]
pub fn TextField(
    /// The fields.
    fields: Fields,
    /// Which text.
    field: Text,
    /// How many lines it shows; 0 for a line alone.
    rows: u32,
) -> impl IntoView {
    let value = fields.text(field);
    let language = fields.language;
    let left_standing = RwSignal::new(Vec::<LeftStanding>::new());
    let lang = Signal::stored(Some(language.code().to_owned()));
    // Editors have a place for the guard of their own.
    let is_plain = matches!(field, Text::Title | Text::Summary);
    let control = move || {
        match field {
        Text::Title => view! { <TextInput value/> }.into_any(),
        Text::Summary => view! { <TextArea value rows lang/> }.into_any(),
        _ => view! {
            <MarkdownEditor value preview=preview() rows language=Signal::stored(Some(language)) left_standing/>
        }
        .into_any(),
    }
    };
    view! {
        <Field name=field.code() label=words(field_word(field)) hint=words(hint(field))>
            {control()}
            {is_plain.then(|| view! { <div data-guards=format!("practice-{field}")></div> })}
        </Field>
    }
}
