//! The texts of a practice for its reviewer: in the order of reading, marked where the guard finds something and where they changed.

use super::super::names::{code_label, field_word, step_word};
use super::super::writing::found::LeftWords;
use super::comments::{Comments, CommentsOn, text_id};
use crate::i18n::{t, use_language, words};
use crate::names::guard_rule_name;
use crate::ui::{Tag, TagKind};
use leptos::prelude::*;
use shared::exchange::{Facet, Field, Found, LeftPlace, PracticeForReview, PracticeStep};

/// All texts.
#[component]
pub fn Texts(
    /// The practice.
    found: PracticeForReview,
    /// The comments on them.
    comments: Comments,
) -> impl IntoView {
    let found = StoredValue::new(found);
    let text = move |field: &Field| {
        let field = *field;
        let said = found.with_value(|found| found.content.text(field).to_owned());
        let is_there = !said.trim().is_empty();
        view! {
            {is_there.then(|| view! {
                <section>
                    <h2>{words(field_word(field))}" "<Changed field=field.code().to_owned() found/></h2>
                    <ReviewText field=field.code().to_owned() said found comments/>
                </section>
            })}
            {(field == Field::Situation).then(|| view! { <Steps found comments/> })}
        }
    };
    view! {
        <p class="hint">{words(t::practice_comment_on_hint)}</p>
        {Field::ALL.iter().map(text).collect_view()}
    }
}

/// Says that a field changed since the text was published.
#[component]
fn Changed(field: String, found: StoredValue<PracticeForReview>) -> impl IntoView {
    let is_changed = found.with_value(|found| found.audience.is_some() && found.changed.contains(&field));
    is_changed.then(|| view! { <Tag kind=TagKind::Accent>{words(t::practice_review_changed)}</Tag> })
}

#[component]
fn Steps(found: StoredValue<PracticeForReview>, comments: Comments) -> impl IntoView {
    let reader = use_language();
    let steps = found.with_value(|found| found.content.steps.clone());
    let row = move |(index, step): (usize, PracticeStep)| {
        let number = index.saturating_add(1).to_string();
        let (kind, phase) = (step.kind, step.phase);
        let head = move || {
            let reader = reader.get();
            let phase = phase.as_ref().map(|phase| code_label(reader, Facet::Phase, phase));
            let parts = [Some(step_word(kind)(reader).to_owned()), phase];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        view! {
            <li class="block-item">
                <h3>{move || t::practice_step_number(reader.get(), &number)}</h3>
                <p class="soft">{head}</p>
                <ReviewText field=format!("steps.{index}.when") said=step.when found comments/>
                <ReviewText field=format!("steps.{index}.text") said=step.text found comments/>
            </li>
        }
    };
    view! {
        <section>
            <h2>{words(t::practice_course)}" "<Changed field="steps".to_owned() found/></h2>
            <ol class="outline">{steps.into_iter().enumerate().map(row).collect_view()}</ol>
        </section>
    }
}

/// A text with its findings beside it and the comments under it.
#[component]
fn ReviewText(
    field: String,
    said: String,
    found: StoredValue<PracticeForReview>,
    comments: Comments,
) -> impl IntoView {
    let (places, left, lang) = found.with_value(|all| {
        let places = all.found.iter().filter(|one| one.field == field).cloned().collect::<Vec<_>>();
        (places, all.content.left.clone(), all.content.language.code())
    });
    let has_places = !places.is_empty();
    let marked = pieces(&said, &places).into_iter().map(|(piece, is_found)| {
        if is_found { view! { <mark>{piece}</mark> }.into_any() } else { piece.into_any() }
    });
    view! {
        <div class:desk=has_places>
            <div>
                <p class="said" id=text_id(&field) lang=lang dir="auto">{marked.collect_view()}</p>
                <CommentsOn field comments/>
            </div>
            <Findings places left lang/>
        </div>
    }
}

#[component]
fn Findings(places: Vec<Found>, left: Vec<LeftPlace>, lang: &'static str) -> impl IntoView {
    let reader = use_language();
    let has_any = !places.is_empty();
    let row = move |one: Found| {
        let why = left.iter().find(|left| left.rule == one.rule && left.words == one.words).cloned();
        let kind = if one.identifies { TagKind::Warn } else { TagKind::Plain };
        let rule = one.rule.clone();
        let rule = move || guard_rule_name(reader.get(), &rule).unwrap_or_default();
        view! {
            <li>
                <Tag kind>{rule}</Tag>" "
                {match why {
                    Some(place) => view! { <LeftWords place lang/> }.into_any(),
                    None => view! { <q lang=lang dir="auto">{one.words}</q> }.into_any(),
                }}
            </li>
        }
    };
    has_any.then(|| {
        view! {
            <div class="original">
                <p class="guard-title">{words(t::practice_review_found)}</p>
                <ul class="guard-list">{places.into_iter().map(row).collect_view()}</ul>
            </div>
        }
    })
}

/// A text cut into what was found and what lies between.
fn pieces(text: &str, places: &[Found]) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let next = places
            .iter()
            .filter(|place| !place.words.is_empty())
            .filter_map(|place| Some((rest.find(&place.words)?, place.words.len())))
            .min_by_key(|(at, length)| (*at, usize::MAX.saturating_sub(*length)));
        let Some((at, length)) = next else { break };
        let (before, from) = rest.split_at(at);
        let (found, after) = from.split_at(length);
        if !before.is_empty() {
            pieces.push((before.to_owned(), false));
        }
        pieces.push((found.to_owned(), true));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push((rest.to_owned(), false));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_something_was_found() {
        let found = |words: &str| Found {
            field: String::new(),
            words: words.to_owned(),
            rule: String::new(),
            identifies: true,
            suggestion: String::new(),
        };
        let cut = pieces("Ana din Iași, Ana.", &[found("Iași"), found("Ana"), found("Ana")]);
        let seen: Vec<(&str, bool)> = cut.iter().map(|(text, is)| (text.as_str(), *is)).collect();
        assert_eq!(
            seen,
            [("Ana", true), (" din ", false), ("Iași", true), (", ", false), ("Ana", true), (".", false)]
        );
    }
}
