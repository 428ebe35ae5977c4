//! What one gives to a block of a lesson: kept as it is given, and sent.

use super::keeping::{Deliver, Keeper, Kept};
use super::merging::Written;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::problem_text;
use futures_util::FutureExt;
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{Given, MarkedAnswer, Response, TriedAnswer, Wanted};

/// Milliseconds without a key stroke before a text is sent.
const QUIET: u32 = 1_000;

/// The lesson that one is in.
#[derive(Clone, Copy)]
pub struct InLesson {
    /// The course.
    pub course: CourseId,
    /// The lesson.
    pub lesson: PartId,
    /// The language that it is read in.
    pub language: Language,
    /// Whether it is tried by those who write it: then nothing is kept.
    pub trial: bool,
}

impl InLesson {
    /// How names on this device begin: what one tries in a draft never meets what one gives as a learner.
    pub fn own_name(self, account: &str, block: PartId) -> String {
        if self.trial {
            format!("waymark-trial-{account}-{block}")
        } else {
            format!("waymark-learning-{account}-{block}")
        }
    }
}

/// What one gives to a block.
#[derive(Clone, Copy)]
pub struct Giving {
    keeper: Keeper<Written>,
    /// What the program has.
    over: StoredValue<Option<Given>>,
    trial: bool,
    /// What an answer was worth.
    pub marked: RwSignal<Option<MarkedAnswer>>,
}

impl Giving {
    /// What was given to this block before, here or on another device, and a keeper for what will be.
    pub fn new(lesson: InLesson, block: PartId, response: Option<Response>) -> (Self, Option<Given>) {
        let session = use_session();
        let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
        let (there, marked) = response.map(|response| (response.given, response.marked)).unzip();
        let marked = RwSignal::new(marked.flatten());
        let over = StoredValue::new(there.clone());
        let send: Deliver<Written> = Box::new(move |written| {
            async move {
                let wanted = Wanted { language: Some(lesson.language) };
                if lesson.trial {
                    if let Given::Answer { answer } = written.given {
                        let tried = TriedAnswer { answer };
                        let mark =
                            session.call(async |client| client.try_question(block, &wanted, &tried).await);
                        marked.try_set(Some(mark.await?));
                    }
                    return Ok(());
                }
                let (InLesson { course, lesson, .. }, given) = (lesson, written.given);
                let save = session
                    .call(async |client| client.save_response(course, lesson, block, &wanted, &given).await);
                let saved = save.await?;
                over.try_update_value(|over| *over = Some(saved.given));
                marked.try_set(saved.marked);
                Ok(())
            }
            .boxed_local()
        });
        let keeper = Keeper::new(lesson.own_name(&account, block), QUIET, send);
        let giving = Self { keeper, over, trial: lesson.trial, marked };
        let Some(left) = keeper.left_over() else { return (giving, there) };
        let given = left.merged(there.as_ref());
        giving.give(given.clone());
        (giving, Some(given))
    }

    /// Something else was given.
    pub fn give(self, given: Given) {
        self.keeper.changed(Written { given, over: self.over.get_value() });
    }

    /// Something was given that waits for nothing more.
    pub fn give_now(self, given: Given) {
        self.give(given);
        self.keeper.hurry();
    }

    /// Where it stands.
    pub fn state(self) -> Kept {
        match self.keeper.state() {
            Kept::Saved if self.trial => Kept::Untouched,
            state => state,
        }
    }
}

/// Where what was given stands, in a sentence.
#[component]
pub fn KeptWords(
    /// Where.
    #[prop(into)]
    state: Signal<Kept>,
) -> impl IntoView {
    let language = use_language();
    let said = move || {
        let language = language.get();
        match state.get() {
            Kept::Untouched => String::new(),
            Kept::Sending => t::learning_kept_sending(language).to_owned(),
            Kept::Saved => t::learning_kept_saved(language).to_owned(),
            Kept::Waiting => t::learning_kept_waiting(language).to_owned(),
            Kept::Unkept => t::learning_kept_unkept(language).to_owned(),
            Kept::Refused(error) => problem_text(language, &error),
        }
    };
    view! { <p class="soft kept" role="status">{said}</p> }
}

/// Things to tick off, for oneself.
#[component]
pub fn Checklist(
    /// The lesson.
    lesson: InLesson,
    /// The block.
    block: PartId,
    /// What it is a list of.
    title: String,
    /// The items.
    items: Vec<String>,
    /// What was ticked before.
    response: Option<Response>,
) -> impl IntoView {
    let (giving, given) = Giving::new(lesson, block, response);
    let ticked = match given {
        Some(Given::Ticks { ticked }) => ticked,
        _ => Vec::new(),
    };
    let ticked = RwSignal::new(ticked);
    let one = move |(place, item): (u32, String)| {
        let tick = move |event| {
            ticked.update(|ticked| {
                ticked.retain(|one| *one != place);
                if event_target_checked(&event) {
                    ticked.push(place);
                }
                ticked.sort_unstable();
            });
            giving.give(Given::Ticks { ticked: ticked.get_untracked() });
        };
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || ticked.with(|ticked| ticked.contains(&place))
                    on:change=tick
                />
                <span dir="auto">{item}</span>
            </label>
        }
    };
    let legend = if title.is_empty() {
        view! { <legend class="visually-hidden">{words(t::learning_checklist)}</legend> }.into_any()
    } else {
        view! { <legend dir="auto">{title}</legend> }.into_any()
    };
    view! {
        <fieldset class="choices">{legend} {(0..).zip(items).map(one).collect_view()}</fieldset>
        <KeptWords state=Signal::derive(move || giving.state())/>
    }
}

/// A question to oneself. What one writes nobody else reads.
#[component]
pub fn Reflection(
    /// The lesson.
    lesson: InLesson,
    /// The block.
    block: PartId,
    /// What was written before.
    response: Option<Response>,
) -> impl IntoView {
    let language = use_language();
    let (giving, given) = Giving::new(lesson, block, response);
    let text = match given {
        Some(Given::Reflection { text }) => text,
        _ => String::new(),
    };
    let id = format!("reflection-{block}");
    let hint = format!("{id}-hint");
    let typed = move |event| giving.give(Given::Reflection { text: event_target_value(&event) });
    let own = move || language.get().code();
    view! {
        <label lang=own for=id.clone()>{words(t::learning_reflection_label)}</label>
        <p lang=own class="hint" id=hint.clone()>{words(t::learning_reflection_private)}</p>
        <textarea id=id rows=6 dir="auto" aria-describedby=hint prop:value=text on:input=typed></textarea>
        <KeptWords state=Signal::derive(move || giving.state())/>
    }
}
