//! The graph of a scenario on the desk, one for all languages: saved by itself, and before the words, since words may only say what the graph
//! asks for. What somebody else made of it meanwhile is never overwritten unseen.

use super::story::Story;
use crate::browser;
use crate::i18n::{t, words};
use crate::learning::parts::answering::KeptWords;
use crate::learning::parts::keeping::{Deliver, Keeper, Kept};
use crate::passing::is_passing;
use crate::session::{Session, use_session};
use crate::teaching::writing::saving::{First, said};
use crate::ui::{Banner, BannerKind, Button, ButtonKind};
use api_client::ClientError;
use futures_util::FutureExt;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::id::PartId;
use shared::core::{Language, ProblemCode};
use shared::learning::{DraftPart, Flaw, PartPatch, Settings};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Milliseconds without a change before it is saved.
const QUIET: u32 = 1_000;
/// Milliseconds between two looks at whether what is on its way has come.
const BRIEF: u32 = 50;

/// A graph, and over which revision of the part.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Made {
    story: Story,
    over: u32,
}

/// What the program has, and the way there.
struct Line {
    session: Session,
    id: PartId,
    part: RwSignal<DraftPart>,
    stored: RefCell<Made>,
    is_busy: Cell<bool>,
    /// The language that is written, and the revision of its words.
    words: RefCell<Option<(Language, RwSignal<u32>)>>,
}

impl Line {
    /// Saves a graph, if the program does not have it; one after the other.
    async fn save(self: Rc<Self>, story: Story) -> Result<(), ClientError> {
        while self.is_busy.get() {
            browser::pause(BRIEF).await;
        }
        let over = self.stored.borrow().over;
        if self.stored.borrow().story == story {
            return Ok(());
        }
        let patch = PartPatch { key: None, settings: Some(story.settings()) };
        self.is_busy.set(true);
        let answer = self.session.call(async |client| client.update_part(self.id, over, &patch).await).await;
        self.is_busy.set(false);
        self.take(story, answer?);
        Ok(())
    }

    /// The program has this graph now. Texts of what is gone went with it, and that is a revision of the words; any other change of them
    /// is somebody else's.
    fn take(&self, story: Story, answer: DraftPart) {
        if let Some((language, revision)) = *self.words.borrow()
            && let Some(now) = said(&answer, language)
        {
            let before = self.part.try_with_untracked(|part| {
                said(part, language).map(|said| said.revision + u32::from(story.drops(&said.words)))
            });
            if before.flatten() == Some(now.revision) {
                revision.try_set(now.revision);
            }
        }
        *self.stored.borrow_mut() = Made { story, over: answer.revision };
        self.part.try_update(|part| {
            part.settings = answer.settings;
            part.revision = answer.revision;
            part.words = answer.words;
        });
    }
}

/// The graph of a scenario.
#[derive(Clone, Copy)]
pub struct Plot {
    /// It.
    pub story: RwSignal<Story>,
    /// The scene that is open.
    pub open: RwSignal<Option<String>>,
    /// What is wrong with it as it stands: found by what the program finds it by.
    pub flaws: Memo<BTreeSet<Flaw>>,
    /// Whether one may change it.
    pub may_write: bool,
    keeper: Keeper<Made>,
    line: StoredValue<Rc<Line>, LocalStorage>,
    /// What somebody else made of it, until it was chosen which to go on with.
    conflict: RwSignal<Option<Made>>,
}

impl Plot {
    /// Begins with what is stored, or with what a visit before could not save; nothing if the part is no scenario.
    pub fn begin(part: RwSignal<DraftPart>) -> Option<Self> {
        let session = use_session();
        let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
        let (id, over, may_write) = part.with_untracked(|part| (part.id, part.revision, part.may_write));
        let stored = Made { story: part.with_untracked(|part| Story::of(&part.settings))?, over };
        let line = Rc::new(Line {
            session,
            id,
            part,
            stored: RefCell::new(stored.clone()),
            is_busy: Cell::default(),
            words: RefCell::default(),
        });
        let way = Rc::clone(&line);
        let send: Deliver<Made> = Box::new(move |made: Made| Rc::clone(&way).save(made.story).boxed_local());
        let keeper = Keeper::new(format!("waymark-teaching-{account}-{id}-graph"), QUIET, send);
        let story = RwSignal::new(stored.story.clone());
        let plot = Self {
            story,
            open: RwSignal::new(None),
            flaws: Memo::new(move |_| story.with(|story| story.graph().flaws())),
            may_write,
            keeper,
            line: StoredValue::new_local(line),
            conflict: RwSignal::new(None),
        };
        plot.take_up(stored);
        plot.follow();
        Effect::new(move |_| part.with(|part| plot.follow_part(part)));
        Some(plot)
    }

    fn take_up(self, stored: Made) {
        let Some(left) = self.keeper.left_over() else { return };
        if left.story == stored.story {
            return self.keeper.discard();
        }
        self.story.set(left.story.clone());
        if left.over == stored.over {
            self.keeper.changed(left);
        } else {
            self.conflict.set(Some(stored));
        }
    }

    /// Saves each change from now on, and notices what somebody else has saved.
    fn follow(self) {
        Effect::watch(move || self.story.get(), move |story, _, _| self.changed(story.clone()), false);
        Effect::new(move |_| {
            let Some(other) = self.refused_for() else { return };
            if self.story.with_untracked(|story| *story == other.story) {
                self.know(other);
            } else {
                self.conflict.set(Some(other));
            }
        });
    }

    /// Whether it may be left out is set elsewhere on the page; that is no change of the graph.
    fn follow_part(self, part: &DraftPart) {
        let Some(now) = Story::of(&part.settings) else { return };
        let is_same = self.line.with_value(|line| {
            let mut stored = line.stored.borrow_mut();
            let same = Story { optional: now.optional, ..stored.story.clone() };
            let is_same = part.revision > stored.over && same == now;
            if is_same {
                *stored = Made { story: same, over: part.revision };
            }
            is_same
        });
        if is_same && self.story.with_untracked(|story| story.optional != now.optional) {
            self.story.update(|story| story.optional = now.optional);
        }
    }

    /// The keys of the texts that it asks for.
    pub fn keys(self) -> Vec<String> {
        self.story.with(|story| story.settings().entry_keys())
    }

    fn over(self) -> u32 {
        self.line.with_value(|line| line.stored.borrow().over)
    }

    fn changed(self, story: Story) {
        self.keeper.changed(Made { story, over: self.over() });
    }

    /// What the program has instead, where it did not take one's own.
    fn refused_for(self) -> Option<Made> {
        let Kept::Refused(ClientError::Problem(problem)) = self.keeper.state() else { return None };
        let conflict = problem.conflict.filter(|_| problem.code == ProblemCode::EditConflict)?;
        let settings: Settings = serde_json::from_str(&conflict.stored).ok()?;
        Some(Made { story: Story::of(&settings)?, over: conflict.stored_version })
    }

    /// The program has this.
    fn know(self, made: Made) {
        self.keeper.discard();
        self.line.with_value(|line| *line.stored.borrow_mut() = made);
    }

    fn keep_own(self) {
        let Some(other) = self.conflict.get_untracked() else { return };
        self.know(other);
        self.conflict.set(None);
        self.changed(self.story.get_untracked());
        self.keeper.hurry();
    }

    fn take_other(self) {
        let Some(other) = self.conflict.get_untracked() else { return };
        let story = other.story.clone();
        self.know(other);
        self.conflict.set(None);
        self.story.set(story);
        // Setting it is no change of one's own.
        self.keeper.discard();
    }

    /// These are the words that are written now.
    pub fn has_words(self, language: Language, revision: RwSignal<u32>) {
        self.line.with_value(|line| *line.words.borrow_mut() = Some((language, revision)));
    }

    /// Saves the graph before words are. Where it cannot be, the words are sent all the same: they are kept by themselves.
    pub fn first(self) -> First {
        Box::new(move || {
            let line = self.line.try_get_value().filter(|_| self.may_write);
            let story = self.story.try_get_untracked();
            async move {
                let (Some(line), Some(story)) = (line, story) else { return Ok(()) };
                match line.save(story).await {
                    Err(error) if is_passing(&error) => Err(error),
                    _ => Ok(()),
                }
            }
            .boxed_local()
        })
    }
}

/// Where the saving of the graph stands, and the choice when somebody else has changed it meanwhile.
#[component]
pub fn PlotState(
    /// The graph.
    plot: Plot,
) -> impl IntoView {
    let state = Signal::derive(move || match plot.keeper.state() {
        Kept::Refused(ClientError::Problem(problem)) if problem.code == ProblemCode::EditConflict => {
            Kept::Untouched
        }
        state => state,
    });
    let is_conflict = Memo::new(move |_| plot.conflict.with(Option::is_some));
    view! {
        <KeptWords state/>
        {move || is_conflict.get().then(|| view! {
            <Banner kind=BannerKind::Warn>
                <p>{words(t::scenario_conflict)}</p>
                <div class="actions">
                    <Button on_click=move |()| plot.keep_own()>{words(t::writing_conflict_keep)}</Button>
                    <Button kind=ButtonKind::Quiet on_click=move |()| plot.take_other()>
                        {words(t::writing_conflict_take)}
                    </Button>
                </div>
            </Banner>
        })}
    }
}
