//! In which way a practice was useful: three words, one of which one may say.

use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Doing};
use leptos::prelude::*;
use shared::core::id::PracticeId;
use shared::exchange::{Practice, UsefulnessVote, Vote, VoteCount};

const fn vote_word(vote: Vote) -> Word {
    match vote {
        Vote::Thought => t::practice_vote_thought,
        Vote::WillUse => t::practice_vote_will_use,
        Vote::Used => t::practice_vote_used,
    }
}

/// The words with how many said each; its author is told, and does not say any.
#[component]
pub fn Votes(
    /// The practice.
    practice: Practice,
) -> impl IntoView {
    let (id, is_own) = (practice.summary.id, practice.is_own);
    let (counts, own) = (RwSignal::new(practice.votes), RwSignal::new(practice.own_vote));
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let title: Word = if is_own { t::practice_useful_own } else { t::practice_useful };
    view! {
        <section class="no-print" aria-labelledby="votes-title">
            <h2 id="votes-title">{words(title)}</h2>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
            <div class="actions">
                {Vote::ALL.iter().map(|vote| view! { <OneVote id vote=*vote is_own counts own doing/> }).collect_view()}
            </div>
        </section>
    }
}

#[component]
fn OneVote(
    id: PracticeId,
    vote: Vote,
    is_own: bool,
    counts: RwSignal<Vec<VoteCount>>,
    own: RwSignal<Option<Vote>>,
    doing: Doing,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_language());
    let count =
        move || counts.with(|counts| counts.iter().find(|one| one.vote == vote).map_or(0, |one| one.count));
    let label = move || match count() {
        0 => vote_word(vote)(reader.get()).to_owned(),
        count => format!("{} ({count})", vote_word(vote)(reader.get())),
    };
    if is_own {
        return view! { <span class="tag">{label}</span> }.into_any();
    }
    let say = move |_| {
        let before = own.get_untracked();
        let now = (before != Some(vote)).then_some(vote);
        let act = session
            .call(async move |client| client.vote_on_practice(id, &UsefulnessVote { vote: now }).await);
        doing.run(act, move |()| {
            own.set(now);
            counts.update(|counts| count_anew(counts, before, now));
        });
    };
    let pressed = move || (own.get() == Some(vote)).to_string();
    view! { <button type="button" class="word" aria-pressed=pressed on:click=say>{label}</button> }.into_any()
}

/// The counts after one has said something else.
fn count_anew(counts: &mut Vec<VoteCount>, before: Option<Vote>, now: Option<Vote>) {
    if let Some(one) = counts.iter_mut().find(|one| Some(one.vote) == before) {
        one.count = one.count.saturating_sub(1);
    }
    let Some(vote) = now else { return };
    match counts.iter_mut().find(|one| one.vote == vote) {
        Some(one) => one.count = one.count.saturating_add(1),
        None => counts.push(VoteCount { vote, count: 1 }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_counted_once() {
        let mut counts = vec![VoteCount { vote: Vote::Thought, count: 2 }];
        count_anew(&mut counts, Some(Vote::Thought), Some(Vote::Used));
        count_anew(&mut counts, Some(Vote::Used), None);
        let seen: Vec<_> = counts.iter().map(|one| (one.vote, one.count)).collect();
        assert_eq!(seen, [(Vote::Thought, 1), (Vote::Used, 0)]);
    }
}
