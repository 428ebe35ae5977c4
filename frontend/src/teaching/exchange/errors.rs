//! What is wrong in the file of a course, each with file and line.

use crate::i18n::{Word, t, use_language, words};
use crate::teaching::parts::flaws::code_text;
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{CourseFileError, CourseFlawCode};

/// The errors, in the order of their files.
#[component]
pub fn FileErrors(
    /// Each of them.
    errors: Vec<CourseFileError>,
) -> impl IntoView {
    let reader = use_language();
    let count = u32::try_from(errors.len()).unwrap_or(u32::MAX);
    let line = move |error: CourseFileError| {
        let file = error.file.clone();
        let number = error.line;
        let at = move || number.map(|line| t::exchange_line(reader.get(), &line.to_string()));
        let what = error.what.clone();
        view! {
            <li>
                {(!file.is_empty()).then(|| view! { <code dir="auto">{file}</code>" " })}
                {at}" "
                {move || text(reader.get(), &error)}
                {(!what.is_empty()).then(|| view! { " "<code dir="auto">{what}</code> })}
            </li>
        }
    };
    view! {
        <section class="banner danger error-summary">
            <h2 id="exchange-errors" tabindex="-1">{move || t::flaws_count(reader.get(), count)}</h2>
            <p>{words(t::exchange_wrong_text)}</p>
            <ul class="flaws">{errors.into_iter().map(line).collect_view()}</ul>
        </section>
    }
}

/// What is wrong, in words: of files here, of what stands in them as the check of a draft says it.
fn text(language: Language, error: &CourseFileError) -> String {
    let word: Word = match error.code {
        CourseFlawCode::Unreadable => t::exchange_unreadable,
        CourseFlawCode::TooManyFiles => t::exchange_too_many_files,
        CourseFlawCode::TooLarge => t::exchange_too_large,
        CourseFlawCode::TooDense => t::exchange_too_dense,
        CourseFlawCode::BadName => t::exchange_bad_name,
        CourseFlawCode::SameName => t::exchange_same_name,
        CourseFlawCode::NotAFile => t::exchange_not_a_file,
        CourseFlawCode::UnknownFile => t::exchange_unknown_file,
        CourseFlawCode::MissingFile => t::exchange_missing_file,
        CourseFlawCode::NotUtf8 => t::exchange_not_utf8,
        CourseFlawCode::BadJson => t::exchange_bad_json,
        CourseFlawCode::UnknownVersion => t::exchange_unknown_version,
        CourseFlawCode::BadFront => t::exchange_bad_front,
        CourseFlawCode::BadFence => t::exchange_bad_fence,
        CourseFlawCode::NotClosed => t::exchange_not_closed,
        CourseFlawCode::TextOutside => t::exchange_text_outside,
        CourseFlawCode::Twice => t::exchange_twice,
        CourseFlawCode::NotInSource => t::exchange_not_in_source,
        CourseFlawCode::OtherOrder => t::exchange_other_order,
        CourseFlawCode::BadGift => t::exchange_bad_gift,
        CourseFlawCode::BadKey => t::exchange_bad_key,
        CourseFlawCode::SameKey => t::exchange_same_key,
        CourseFlawCode::WrongPlace => t::exchange_wrong_place,
        CourseFlawCode::BadTag => t::exchange_bad_tag,
        CourseFlawCode::BadMedium => t::exchange_bad_medium,
        CourseFlawCode::NoSuchMedium => t::exchange_no_such_medium,
        CourseFlawCode::FieldUnused => t::exchange_field_unused,
        CourseFlawCode::EntryUnused => t::exchange_entry_unused,
        code => return code_text(language, code, &error.what),
    };
    word(language).to_owned()
}
