//! The poll of a post: choosing, and how many chose what, in words and bars.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing, When};
use leptos::prelude::*;
use shared::core::id::PostId;
use shared::forum::{Poll, PollOption, PollVote};

fn mine(poll: &Poll) -> Vec<u32> {
    (0..).zip(&poll.options).filter(|(_, option)| option.mine).map(|(place, _)| place).collect()
}

/// A poll in which one may choose, if one may.
#[component]
pub fn Ballot(
    /// The poll.
    poll: Poll,
) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let post = poll.post_id;
    let chosen = RwSignal::new(mine(&poll));
    let poll = RwSignal::new(poll);
    // Said to whoever hears the page, once it is done.
    let done = RwSignal::new(false);
    // Nothing chosen ends it.
    let act = move |vote: Option<PollVote>| {
        done.set(false);
        let act = session.call(async move |client| match &vote {
            Some(vote) => client.vote_in_poll(post, vote).await,
            None => client.end_poll(post).await,
        });
        doing.run(act, move |changed| {
            chosen.set(mine(&changed));
            poll.set(changed);
            done.set(true);
        });
    };
    let vote = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        act(Some(PollVote { options: chosen.get_untracked() }));
    };
    view! {
        <form class="poll card" on:submit=vote>
            {move || {
                let poll = poll.get();
                let (voters, may_vote, multiple) = (poll.voters_count, poll.may_vote, poll.multiple);
                let options = (0..).zip(poll.options).map(|(place, option)| {
                    let label = if may_vote {
                        choice(post, place, &option, multiple, chosen).into_any()
                    } else {
                        shown(&option).into_any()
                    };
                    view! { <div class="poll-option">{label}{counted(&option, voters)}</div> }
                });
                view! {
                    <fieldset class="choices">
                        <legend dir="auto">{poll.question}</legend>
                        {options.collect_view()}
                    </fieldset>
                    <p class="soft">
                        {match voters {
                            Some(voters) => t::poll_voters(language.get(), voters),
                            None => t::poll_secret(language.get()).to_owned(),
                        }}
                        {poll.ends_at.map(|at| view! {
                            " · "
                            {words(if poll.ended { t::poll_ended_at } else { t::poll_open_until })}
                            " "<When at/>
                        })}
                    </p>
                    <div class="actions">
                        {may_vote.then(|| view! { <Button submit=true busy=doing.busy>{words(t::poll_vote)}</Button> })}
                        {poll.may_end.then(|| view! {
                            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=move |()| act(None)>
                                {words(t::poll_end)}
                            </Button>
                        })}
                    </div>
                }
            }}
            <p role="status" class="soft">{move || done.get().then(|| words(t::poll_done))}</p>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        </form>
    }
}

/// An option that one may choose.
fn choice(
    post: PostId,
    place: u32,
    option: &PollOption,
    multiple: bool,
    chosen: RwSignal<Vec<u32>>,
) -> impl IntoView + use<> {
    let choose = move |event| {
        chosen.update(|chosen| {
            chosen.retain(|one| multiple && *one != place);
            if event_target_checked(&event) {
                chosen.push(place);
            }
        });
    };
    view! {
        <label class="check">
            <input
                type=if multiple { "checkbox" } else { "radio" }
                name=format!("poll-{post}")
                prop:checked=move || chosen.with(|chosen| chosen.contains(&place))
                on:change=choose
            />
            <span dir="auto">{option.text.clone()}</span>
        </label>
    }
}

/// An option when it is too late, or not one's to choose.
fn shown(option: &PollOption) -> impl IntoView + use<> {
    let mine = option.mine.then(|| view! { <span class="soft">" · "{words(t::poll_mine)}</span> });
    view! { <span><span dir="auto">{option.text.clone()}</span>{mine}</span> }
}

/// How many chose an option, once one sees that.
fn counted(option: &PollOption, voters: Option<u32>) -> impl IntoView + use<> {
    let language = use_language();
    option.count.map(|count| {
        let share = share(count, voters.unwrap_or(0));
        view! {
            <span class="soft">{move || t::poll_count(language.get(), count, &share.to_string())}</span>
            // The same in words stands beside it.
            <meter min="0" max="100" value=share aria-hidden="true"></meter>
        }
    })
}

/// How many of a hundred.
fn share(count: u32, of: u32) -> u32 {
    (count.saturating_mul(100) + of / 2).checked_div(of).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_of_those_who_chose() {
        assert_eq!((share(0, 0), share(1, 3), share(2, 3), share(3, 3)), (0, 33, 67, 100));
    }
}
