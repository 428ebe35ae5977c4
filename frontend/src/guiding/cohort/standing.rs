//! Where a learner stands: a row that says how far they are, where, since when, and when they were there last.

use super::extra_time::ExtraTimeDialog;
use crate::accounts::country_name;
use crate::i18n::{Word, t, use_language, words};
use crate::learning::parts::progress::{DoneOf, kind_name};
use crate::members::member_href;
use crate::ui::{Menu, Tag, TagKind, When};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::learning::{EnrolmentState, LearnerStanding};

/// Where somebody stands in a course, as a word.
pub const fn state(state: EnrolmentState) -> (TagKind, Word) {
    match state {
        EnrolmentState::Requested => (TagKind::Warn, t::cohorts_state_requested),
        EnrolmentState::Active => (TagKind::Accent, t::cohorts_state_active),
        EnrolmentState::Completed => (TagKind::Good, t::learning_completed),
        EnrolmentState::Left => (TagKind::Plain, t::cohorts_state_left),
    }
}

/// Learners with what one may do for each.
#[component]
pub fn Standings(
    /// Where each stands.
    learners: Vec<LearnerStanding>,
    /// More time was given.
    #[prop(into)]
    on_change: Callback<()>,
    /// Takes somebody out of their cohort, where they are in one.
    #[prop(optional_no_strip)]
    taking_out: Option<RwSignal<Option<LearnerStanding>>>,
    /// Whether anything can be changed.
    #[prop(into)]
    is_open: Signal<bool>,
) -> impl IntoView {
    let extra = RwSignal::new(None::<LearnerStanding>);
    view! {
        <ul class="list standings">
            {learners.into_iter().map(|learner| view! { <Row learner extra taking_out is_open/> }).collect_view()}
        </ul>
        <ExtraTimeDialog wish=extra on_change/>
    }
}

#[component]
fn Row(
    learner: LearnerStanding,
    extra: RwSignal<Option<LearnerStanding>>,
    taking_out: Option<RwSignal<Option<LearnerStanding>>>,
    is_open: Signal<bool>,
) -> impl IntoView {
    let language = use_language();
    let whole = StoredValue::new(learner.clone());
    let LearnerStanding { learner: person, done_count, required_count, extra_percent, seen_at, .. } = learner;
    let Person { id, name, country, organisation } = person;
    let hidden = name.clone();
    let is_completed = learner.state == EnrolmentState::Completed;
    view! {
        <li>
            <div>
                <a class="title" href=member_href(id) dir="auto">{name}</a>
                <div class="meta">
                    <span dir="auto">{organisation}</span>
                    <span>{move || country_name(language.get(), country)}</span>
                    {(extra_percent > 0).then(|| view! {
                        <Tag>{move || t::cohorts_has_extra(language.get(), &extra_percent.to_string())}</Tag>
                    })}
                </div>
            </div>
            <div>
                <DoneOf done=done_count of=required_count/>
            </div>
            <div>
                <Where learner=whole.get_value()/>
                <p class="meta"><span>{words(t::cohorts_seen)}" "<When at=seen_at/></span></p>
            </div>
            {move || (is_open.get() && !is_completed).then(|| {
                let hidden = hidden.clone();
                let full_label = Signal::derive(move || Some(t::cohorts_for(language.get(), &hidden)));
                view! {
                    <Menu label=words(t::cohorts_do) full_label>
                        <button type="button" on:click=move |_| extra.set(Some(whole.get_value()))>
                            {words(t::cohorts_extra)}
                        </button>
                        {taking_out.map(|wish| view! {
                            <button type="button" on:click=move |_| wish.set(Some(whole.get_value()))>
                                {words(t::cohorts_take_out)}
                            </button>
                        })}
                    </Menu>
                }
            })}
        </li>
    }
}

/// The activity that a learner is at, and since when; or that nothing is left to do.
#[component]
fn Where(learner: LearnerStanding) -> impl IntoView {
    let language = use_language();
    let LearnerStanding { state: stands, at, since, completed_at, .. } = learner;
    match (at, completed_at) {
        (Some(at), _) => {
            let kind = at.kind;
            view! {
                <p dir="auto">
                    <span class="soft">{move || kind_name(language.get(), kind, false)}": "</span>{at.title}
                </p>
                <p class="meta"><span>{words(t::cohorts_since)}" "<When at=since/></span></p>
            }
            .into_any()
        }
        (None, Some(at)) => {
            view! { <p><Tag kind=TagKind::Good>{words(t::learning_completed)}" "<When at/></Tag></p> }
                .into_any()
        }
        (None, None) => {
            let (kind, word) = state(stands);
            view! { <p><Tag kind>{words(word)}</Tag></p> }.into_any()
        }
    }
}
