//! The learners of a cohort: where each stands, who stands still longest if one asks for that, and taking somebody out.

use super::Shown;
use super::standing::Standings;
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Confirm, Doing, Load, open_while, use_toasts};
use leptos::prelude::*;
use shared::learning::{CohortOverview, EnrolmentState, LearnerStanding};

/// The order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// By name.
    Name,
    /// Who stands still longest comes first; who has completed the course, last.
    Still,
    /// Who was not there for longest comes first; who has completed the course, last.
    Seen,
}

fn sorted(mut learners: Vec<LearnerStanding>, order: Order) -> Vec<LearnerStanding> {
    let is_done = |one: &LearnerStanding| one.state != EnrolmentState::Active;
    match order {
        Order::Name => {}
        Order::Still => learners.sort_by_key(|one| (is_done(one), one.since)),
        Order::Seen => learners.sort_by_key(|one| (is_done(one), one.seen_at)),
    }
    learners
}

/// The section of the page.
#[component]
pub fn Learners(
    /// The cohort.
    shown: Shown,
) -> impl IntoView {
    let order = RwSignal::new(Order::Name);
    let taking_out = RwSignal::new(None::<LearnerStanding>);
    let button = move |own: Order, word: Word| {
        view! {
            <button type="button" aria-pressed=move || (order.get() == own).to_string() on:click=move |_| order.set(own)>
                {words(word)}
            </button>
        }
    };
    let is_open = Signal::derive(move || shown.is_open());
    let empty = || view! { <p class="soft">{words(t::cohorts_no_learners)}</p> };
    let overview = shown.overview;
    view! {
        <section aria-labelledby="learners">
            <h2 id="learners">{words(t::cohorts_learners)}</h2>
            <Load resource=overview is_empty=|found: &CohortOverview| found.learners.is_empty() empty let:found>
                <div class="orders" role="group" aria-label=words(t::cohorts_order)>
                    {button(Order::Name, t::cohorts_order_name)}
                    {button(Order::Still, t::cohorts_order_still)}
                    {button(Order::Seen, t::cohorts_order_seen)}
                </div>
                {move || {
                    let learners = sorted(found.learners.clone(), order.get());
                    view! {
                        <Standings
                            learners
                            on_change=move |()| overview.refetch()
                            taking_out=Some(taking_out)
                            is_open
                        />
                    }
                }}
            </Load>
            <TakingOut wish=taking_out shown/>
        </section>
    }
}

#[component]
fn TakingOut(wish: RwSignal<Option<LearnerStanding>>, shown: Shown) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (open_while(wish), Doing::new());
    let title = Signal::derive(move || {
        let name = wish.with(|wish| wish.as_ref().map(|one| one.learner.name.clone()));
        t::cohorts_take_out_title(language.get(), &name.unwrap_or_default())
    });
    let on_act = Callback::new(move |()| {
        let Some(account) = wish.with_untracked(|wish| wish.as_ref().map(|one| one.learner.id)) else {
            return;
        };
        let id = shown.cohort.with_untracked(|cohort| cohort.id);
        let act = session.call(async move |client| client.take_out_of_cohort(id, account).await);
        doing.run(act, move |()| {
            wish.set(None);
            toasts.show(BannerKind::Good, t::cohorts_taken_out(language.get_untracked()));
            shown.overview.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    view! {
        <Confirm open title text=words(t::cohorts_take_out_text) act=words(t::cohorts_take_out) doing on_act/>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::Person;
    use shared::core::id::{AccountId, EnrolmentId};
    use shared::core::{Country, Timestamp};

    fn learner(name: &str, state: EnrolmentState, since: i64, seen: i64) -> LearnerStanding {
        let id = "01a1ffa6-3c1b-7845-8f56-000000000001";
        LearnerStanding {
            enrolment_id: id.parse::<EnrolmentId>().unwrap(),
            learner: Person {
                id: id.parse::<AccountId>().unwrap(),
                name: name.to_owned(),
                country: Country::Romania,
                organisation: String::new(),
            },
            state,
            done_count: 0,
            required_count: 1,
            enrolled_at: Timestamp(0),
            seen_at: Timestamp(seen),
            completed_at: None,
            at: None,
            since: Timestamp(since),
            extra_percent: 0,
        }
    }

    #[test]
    fn who_stands_still_longest_comes_first_and_who_is_done_last() {
        let all = [
            learner("Ana", EnrolmentState::Completed, 1, 1),
            learner("Bo", EnrolmentState::Active, 3, 4),
            learner("Cy", EnrolmentState::Active, 2, 5),
        ];
        let names = |order| {
            let sorted = sorted(all.to_vec(), order);
            sorted.into_iter().map(|one| one.learner.name).collect::<Vec<_>>()
        };
        assert_eq!(names(Order::Name), ["Ana", "Bo", "Cy"]);
        assert_eq!(names(Order::Still), ["Cy", "Bo", "Ana"]);
        assert_eq!(names(Order::Seen), ["Bo", "Cy", "Ana"]);
    }
}
