//! The course of a case as a picture: a path with a waymark for each step, in bands of phases. To screen readers, and without style, it
//! is what it says: a list of lists.

use super::names::{code_label, step_word};
use crate::i18n::{t, use_language, words};
use crate::ui::{MarkdownView, Tag, TagKind};
use leptos::prelude::*;
use shared::core::Language;
use shared::exchange::{Facet, ShownStep, StepKind};

/// Steps of one phase behind each other, and the number of the first.
type Band = (Option<String>, usize, Vec<ShownStep>);

/// The steps that belong together.
fn bands(steps: Vec<ShownStep>) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    for (index, step) in steps.into_iter().enumerate() {
        match bands.last_mut() {
            Some((phase, _, of)) if *phase == step.phase => of.push(step),
            _ => bands.push((step.phase.clone(), index.saturating_add(1), vec![step])),
        }
    }
    bands
}

/// The path.
#[component]
pub fn PathView(
    /// The steps.
    steps: Vec<ShownStep>,
    /// The language that they are written in.
    language: Language,
) -> impl IntoView {
    let bands = bands(steps).into_iter().map(|band| view! { <PhaseBand band language/> });
    view! {
        <section aria-labelledby="course-title">
            <h2 id="course-title">{words(t::practice_course)}</h2>
            <p class="hint">{words(t::practice_course_text)}</p>
            <ol class="case-path">{bands.collect_view()}</ol>
        </section>
    }
}

#[component]
fn PhaseBand(band: Band, language: Language) -> impl IntoView {
    let reader = use_language();
    let (phase, first, steps) = band;
    let name = phase.map(|phase| {
        view! { <h3>{move || code_label(reader.get(), Facet::Phase, &phase)}</h3> }
    });
    let steps = steps.into_iter().map(|step| view! { <StepView step language/> });
    view! { <li class="band">{name}<ol start=first.to_string()>{steps.collect_view()}</ol></li> }
}

#[component]
fn StepView(step: ShownStep, language: Language) -> impl IntoView {
    let tag = match step.kind {
        StepKind::Step => None,
        StepKind::TurningPoint => Some(TagKind::Good),
        StepKind::Setback => Some(TagKind::Warn),
    };
    let word = step_word(step.kind);
    view! {
        <li class="waymark">
            <Mark kind=step.kind/>
            <p>
                <strong lang=language.code() dir="auto">{step.when}</strong>
                {tag.map(|kind| view! { " " <Tag kind>{words(word)}</Tag> })}
            </p>
            <MarkdownView html=step.html language/>
        </li>
    }
}

/// The waymark: a circle for a step, a diamond where it turned, a triangle downwards where it went back.
#[component]
fn Mark(kind: StepKind) -> impl IntoView {
    let (class, shape) = match kind {
        StepKind::Step => ("mark", "M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16z"),
        StepKind::TurningPoint => ("mark turning", "M12 1 23 12 12 23 1 12z"),
        StepKind::Setback => ("mark setback", "M1 3h22L12 22z"),
    };
    view! { <svg class=class width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d=shape/></svg> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_of_one_phase_stand_in_one_band() {
        let step = |phase: Option<&str>| ShownStep {
            when: String::new(),
            kind: StepKind::Step,
            phase: phase.map(str::to_owned),
            html: String::new(),
        };
        let bands = bands(vec![step(Some("crisis")), step(Some("crisis")), step(None), step(Some("crisis"))]);
        let seen: Vec<_> =
            bands.iter().map(|(phase, first, of)| (phase.as_deref(), *first, of.len())).collect();
        assert_eq!(seen, [(Some("crisis"), 1, 2), (None, 3, 1), (Some("crisis"), 4, 1)]);
    }
}
