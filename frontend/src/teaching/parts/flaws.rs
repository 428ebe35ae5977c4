//! What is missing in a draft before it can be proposed, each with the way to where it is mended.

use crate::i18n::{Word, t, use_language, words};
use crate::learning::language_name;
use crate::teaching::desk::Desk;
use crate::teaching::names::{kind, title_or_none};
use crate::teaching::part_href;
use crate::ui::{Button, ButtonKind, Card, Load, Loading};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::CourseId;
use shared::learning::{CourseFlawCode, DraftFlaw};

/// The check of a draft, asked for when one wants it.
#[component]
pub fn FlawsCard(
    /// The draft.
    desk: Desk,
) -> impl IntoView {
    let asked = RwSignal::new(0_u32);
    let course = desk.course.with_untracked(|course| course.id);
    let result = move || {
        let turn = asked.get();
        (turn > 0).then(|| view! { <Result desk course/> })
    };
    view! {
        <Card heading=words(t::flaws_title)>
            <p class="soft">{words(t::flaws_text)}</p>
            {result}
            <Button kind=ButtonKind::Quiet on_click=move |()| asked.update(|turn| *turn += 1)>
                {move || if asked.get() > 0 { words(t::flaws_again) } else { words(t::flaws_check) }}
            </Button>
        </Card>
    }
}

#[component]
fn Result(desk: Desk, course: CourseId) -> impl IntoView {
    let session = desk.session;
    let flaws = Loading::new(move || session.call(async move |client| client.check_course(course).await));
    let none = move || view! { <p role="status">{words(t::flaws_none)}</p> };
    view! {
        <Load resource=flaws is_empty=Vec::is_empty empty=none let:flaws><FlawList course flaws/></Load>
    }
}

/// Flaws, part by part.
#[component]
pub fn FlawList(
    /// The course.
    course: CourseId,
    /// The flaws.
    flaws: Vec<DraftFlaw>,
) -> impl IntoView {
    let reader = use_language();
    let count = u32::try_from(flaws.len()).unwrap_or(u32::MAX);
    let line = move |flaw: DraftFlaw| {
        let href = match flaw.language {
            Some(language) => format!("{}?language={language}", part_href(course, flaw.part_id)),
            None => part_href(course, flaw.part_id),
        };
        let (title, part_kind, language) = (flaw.title.clone(), flaw.kind, flaw.language);
        let name = move || {
            let reader = reader.get();
            format!("{}: {}", kind(reader, part_kind, false), title_or_none(reader, &title))
        };
        let said = move || {
            let reader = reader.get();
            let of = language.map(|one| format!("{} – ", language_name(reader, one))).unwrap_or_default();
            format!("{of}{}", flaw_text(reader, &flaw))
        };
        view! { <li><a href=href dir="auto">{name}</a><br/><span>{said}</span></li> }
    };
    view! {
        <p role="status"><strong>{move || t::flaws_count(reader.get(), count)}</strong></p>
        <ul class="flaws">{flaws.into_iter().map(line).collect_view()}</ul>
    }
}

fn flaw_text(language: Language, flaw: &DraftFlaw) -> String {
    code_text(language, flaw.code, &flaw.what)
}

/// What is wrong, in words; `what` it is about.
pub fn code_text(language: Language, code: CourseFlawCode, what: &str) -> String {
    let say: Word = match code {
        CourseFlawCode::FieldMissing => {
            return t::flaws_field_missing(language, &field(language, what));
        }
        CourseFlawCode::EntryMissing => return t::flaws_entry_missing(language, what),
        CourseFlawCode::NoSuchQuestion => return t::flaws_no_such_question(language, what),
        CourseFlawCode::TooFewQuestions => return t::flaws_too_few_questions(language, what),
        CourseFlawCode::Scenario => return t::flaws_scenario(language, what),
        CourseFlawCode::BadCaptions => return t::flaws_bad_captions(language, what),
        CourseFlawCode::TooLong => t::flaws_too_long,
        CourseFlawCode::BadQuestion => return t::flaws_bad_question(language, what),
        CourseFlawCode::NoSource => t::flaws_no_source,
        CourseFlawCode::LineCount => t::flaws_line_count,
        CourseFlawCode::OtherQuestion => t::flaws_other_question,
        CourseFlawCode::NoFile | CourseFlawCode::NoSuchMedium => t::flaws_no_file,
        CourseFlawCode::WrongFile => t::flaws_wrong_file,
        CourseFlawCode::NoQuestions => t::flaws_no_questions,
        CourseFlawCode::BadNumber => t::flaws_bad_number,
        CourseFlawCode::NoLevels => t::flaws_no_levels,
        CourseFlawCode::SameItem | CourseFlawCode::SameKey => t::flaws_same_item,
        CourseFlawCode::NoSuchOption => t::flaws_no_such_option,
        CourseFlawCode::TooMany => t::flaws_too_many,
        code => return t::flaws_other(language, code.code(), what),
    };
    say(language).to_owned()
}

/// A field of the words by name.
pub fn field(language: Language, field: &str) -> String {
    match field {
        "title" => t::flaws_field_title(language),
        "summary" => t::flaws_field_summary(language),
        "body" => t::flaws_field_body(language),
        "lines" => t::flaws_field_lines(language),
        "captions" => t::flaws_field_captions(language),
        "question" => t::flaws_field_question(language),
        "entries" => t::flaws_field_entries(language),
        other => other,
    }
    .to_owned()
}
