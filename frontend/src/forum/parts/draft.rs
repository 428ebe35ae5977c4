//! Keeps what is typed: at once on this device, a second later on the server, from where another device finds it. What another
//! device wrote meanwhile is never overwritten unseen.
//! The copy on this device lives only as long as the server has not confirmed, so that a shared computer keeps nothing.

use crate::browser;
use crate::passing::{is_passing, pause_or_network};
use crate::session::{Session, use_session};
use api_client::{Client, ClientError};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};
use shared::core::{ProblemCode, Timestamp};
use shared::forum::{DraftContent, DraftKey, DraftQuery};
use std::cell::Cell;
use std::rc::Rc;

/// Milliseconds without a key stroke before the server is asked to keep the draft.
const QUIET: u32 = 1_000;
/// Milliseconds to wait after a failed saving, doubled up to [`LONGEST_WAIT`].
const FIRST_WAIT: u32 = 2_000;
const LONGEST_WAIT: u32 = 32_000;
/// Milliseconds between two looks at whether something waited for has happened.
const BRIEF: u32 = 200;

/// Where the draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftState {
    /// Nothing was typed.
    Empty,
    /// Typed, and on its way to the server.
    Saving,
    /// The server has it since then.
    Saved(Timestamp),
    /// The server could not be reached; this device has it, and the saving is tried again.
    Waiting,
    /// Neither the server nor this device took it: it must not be left.
    Refused,
    /// Another device wrote in this draft too; this one keeps its text until it was chosen which to go on with.
    Conflict,
}

/// What this device keeps until the server has it.
#[derive(Serialize, Deserialize)]
struct LocalCopy {
    at: Timestamp,
    /// When the draft was saved that it goes on from; none if there was none.
    #[serde(default)]
    over: Option<Timestamp>,
    content: DraftContent,
}

/// A draft found at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDraft {
    /// When it was saved.
    pub at: Timestamp,
    /// What was typed.
    pub content: DraftContent,
}

/// What a saving under way shares with its keeper; it outlives the page, so that leaving loses nothing.
#[derive(Default)]
struct Line {
    /// Counts the changes, so that only the last one is sent.
    turn: Cell<u32>,
    /// Something is on its way: the next one waits, because the server might take them in another order.
    is_busy: Cell<bool>,
    /// When the draft was saved that this one goes on from; none if there was none.
    over: Cell<Option<Timestamp>>,
}

impl Line {
    fn next_turn(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.turn.get()
    }

    /// Runs the request once no other one is on its way; `None` if something newer was typed meanwhile.
    async fn in_turn<T>(&self, turn: u32, request: impl Future<Output = T>) -> Option<T> {
        while self.is_busy.get() {
            browser::pause(BRIEF).await;
        }
        if self.turn.get() != turn {
            return None;
        }
        self.is_busy.set(true);
        let result = request.await;
        self.is_busy.set(false);
        (self.turn.get() == turn).then_some(result)
    }
}

/// Keeps one draft.
#[derive(Clone, Copy)]
pub struct DraftKeeper {
    key: DraftKey,
    session: Session,
    state: RwSignal<DraftState>,
    elsewhere: RwSignal<Option<FoundDraft>>,
    line: StoredValue<Rc<Line>, LocalStorage>,
    /// The content that is kept already.
    known: StoredValue<DraftContent>,
}

impl DraftKeeper {
    /// A keeper for the draft under this key.
    pub fn new(key: DraftKey) -> Self {
        Self {
            key,
            session: use_session(),
            state: RwSignal::new(DraftState::Empty),
            elsewhere: RwSignal::new(None),
            line: StoredValue::new_local(Rc::default()),
            known: StoredValue::new(DraftContent::default()),
        }
    }

    /// What it is a draft of.
    pub const fn key(self) -> DraftKey {
        self.key
    }

    /// Whose draft it is.
    pub const fn session(self) -> Session {
        self.session
    }

    /// Where the draft stands.
    pub fn state(self) -> DraftState {
        self.state.get()
    }

    /// Whether leaving now would lose something that only this page has.
    pub fn is_unsaved(self) -> bool {
        let state = self.state.get_untracked();
        matches!(state, DraftState::Saving | DraftState::Waiting | DraftState::Refused | DraftState::Conflict)
    }

    /// This content needs no keeping: it is what the fields start with.
    pub fn know(self, content: &DraftContent) {
        self.known.set_value(content.clone());
    }

    /// The draft from before, of this device or of another, whichever is newer.
    pub async fn find(self) -> Option<FoundDraft> {
        let local = local_copy(&self.local_name());
        let server = stored(self.session, self.key).await;
        match (local, server) {
            (Some(local), Some(server)) if !local.content.is_within(&server.content) => {
                // An answer that got lost is no other device.
                if local.over == Some(server.at) || server.content.is_within(&local.content) {
                    self.go_on_from(&server);
                } else {
                    self.elsewhere.set(Some(server));
                }
                Some(FoundDraft { at: local.at, content: local.content })
            }
            (Some(local), None) => {
                self.with_line(|line| line.over.set(local.over));
                Some(FoundDraft { at: local.at, content: local.content })
            }
            (_, server) => server,
        }
    }

    /// What is typed from here on goes on from this draft, which the server has.
    fn go_on_from(self, draft: &FoundDraft) {
        self.with_line(|line| line.over.set(Some(draft.at)));
        self.state.set(DraftState::Saved(draft.at));
    }

    fn with_line(self, act: impl FnOnce(&Line)) {
        if let Some(line) = self.line.try_get_value() {
            act(&line);
        }
    }

    /// The writing goes on from what was found; what only this device had is saved.
    pub fn take(self, found: &FoundDraft) {
        if local_copy(&self.local_name()).is_some_and(|local| local.content == found.content) {
            self.changed(&found.content);
        } else {
            browser::forget(&self.local_name());
            self.know(&found.content);
            self.go_on_from(found);
        }
    }

    /// Something else was typed before this was found.
    pub fn pass_over(self, found: FoundDraft) {
        let is_same = self.known.try_with_value(|known| *known == found.content);
        if is_same == Some(true) {
            self.go_on_from(&found);
        } else if self.elsewhere.try_get_untracked().is_some_and(|elsewhere| elsewhere.is_none()) {
            self.elsewhere.set(Some(found));
        }
    }

    /// What another device wrote in this draft, until it was chosen which text to go on with.
    pub fn elsewhere(self) -> Option<FoundDraft> {
        self.elsewhere.get()
    }

    /// Goes on with the text of this device, over the other one.
    pub fn keep_own(self, content: &DraftContent) {
        let Some(other) = self.elsewhere.get_untracked() else { return };
        self.elsewhere.set(None);
        browser::forget(&self.local_name());
        self.go_on_from(&other);
        self.know(&other.content);
        self.changed(content);
    }

    /// Goes on with the other text.
    pub fn take_other(self) -> Option<DraftContent> {
        let other = self.elsewhere.get_untracked()?;
        self.elsewhere.set(None);
        browser::forget(&self.local_name());
        self.with_line(|line| {
            line.next_turn();
        });
        self.know(&other.content);
        self.go_on_from(&other);
        Some(other.content)
    }

    /// Something was typed: keeps it here now, and on the server once the typing pauses.
    pub fn changed(self, content: &DraftContent) {
        if self.known.with_value(|known| known == content) {
            return;
        }
        self.know(content);
        let Some(line) = self.line.try_get_value() else { return };
        let is_kept_here = keep_here(&self.local_name(), line.over.get(), content);
        if self.elsewhere.with_untracked(Option::is_some) {
            let state = if is_kept_here { DraftState::Conflict } else { DraftState::Refused };
            return self.state.set(state);
        }
        let saving = Saving {
            keeper: self,
            turn: line.next_turn(),
            line,
            is_kept_here,
            name: self.local_name(),
            content: content.clone(),
        };
        self.state.set(DraftState::Saving);
        spawn_local(saving.run());
    }

    /// What was typed has become a post, or is to be thrown away.
    pub fn discard(self) {
        browser::forget(&self.local_name());
        self.state.set(DraftState::Empty);
        let Some(line) = self.line.try_get_value() else { return };
        let turn = line.next_turn();
        let (session, key) = (self.session, self.key);
        spawn_local(async move {
            // One more try is enough: a draft that outlives its post is a nuisance, not a loss.
            for _ in 0..2 {
                // What another device wrote stays.
                let delete = async |client: &Client| client.delete_known_draft(line.over.get(), key).await;
                let delete = session.call(delete);
                match line.in_turn(turn, delete).await {
                    Some(Err(error)) if is_passing(&error) => browser::pause(FIRST_WAIT).await,
                    _ => break,
                }
            }
        });
    }

    /// Names the account too: on a shared computer nobody finds another member's words.
    fn local_name(self) -> String {
        let account = self.session.account_id().map(|id| id.to_string()).unwrap_or_default();
        format!("waymark-draft-{account}-{}", self.key)
    }
}

/// One content on its way to the server.
struct Saving {
    keeper: DraftKeeper,
    line: Rc<Line>,
    turn: u32,
    name: String,
    is_kept_here: bool,
    content: DraftContent,
}

impl Saving {
    /// Sends until the server has it or something newer was typed. When the page has gone, one try must do: what
    /// this device kept is found again.
    async fn run(self) {
        browser::pause(QUIET).await;
        let mut wait = FIRST_WAIT;
        while let Some(result) = self.line.in_turn(self.turn, self.send()).await {
            match result {
                Ok(state) => {
                    browser::forget(&self.name);
                    self.keeper.state.set(state);
                    return;
                }
                Err(_) if self.keeper.state.is_disposed() => return,
                Err(error) if is_conflict(&error) => {
                    if self.meet_other().await {
                        return;
                    }
                }
                Err(_) if self.is_kept_here => self.keeper.state.set(DraftState::Waiting),
                Err(_) => self.keeper.state.set(DraftState::Refused),
            }
            pause_or_network(wait).await;
            wait = (wait * 2).min(LONGEST_WAIT);
        }
    }

    /// Shows what another device wrote; whether it still is there.
    async fn meet_other(&self) -> bool {
        let Some(other) = stored(self.keeper.session, self.keeper.key).await else {
            self.line.over.set(None);
            return false;
        };
        if self.keeper.elsewhere.try_set(Some(other)).is_none() {
            self.keeper.state.set(DraftState::Conflict);
        }
        true
    }

    async fn send(&self) -> Result<DraftState, ClientError> {
        let (session, key, over) = (self.keeper.session, self.keeper.key, self.line.over.get());
        let DraftContent { title, body_markdown, attachments, .. } = &self.content;
        if body_markdown.trim().is_empty() && title.trim().is_empty() && attachments.is_empty() {
            session.call(async |client| client.delete_known_draft(over, key).await).await?;
            self.line.over.set(None);
            return Ok(DraftState::Empty);
        }
        let save = async |client: &Client| client.save_draft_over(over, key, &self.content).await;
        let draft = session.call(save).await?;
        self.line.over.set(Some(draft.saved_at));
        Ok(DraftState::Saved(draft.saved_at))
    }
}

/// The draft that the server has; none also if it cannot be asked.
async fn stored(session: Session, key: DraftKey) -> Option<FoundDraft> {
    let query = DraftQuery { key: Some(key) };
    let drafts = session.call(async |client| client.list_drafts(&query).await).await.ok()?;
    let draft = drafts.into_iter().next()?;
    Some(FoundDraft { at: draft.saved_at, content: draft.content })
}

/// Whether another device saved another text.
fn is_conflict(error: &ClientError) -> bool {
    matches!(error, ClientError::Problem(problem) if problem.code == ProblemCode::DraftConflict)
}

fn keep_here(name: &str, over: Option<Timestamp>, content: &DraftContent) -> bool {
    let copy = LocalCopy { at: browser::now(), over, content: content.clone() };
    serde_json::to_string(&copy).is_ok_and(|text| browser::store(name, &text))
}

fn local_copy(name: &str) -> Option<LocalCopy> {
    serde_json::from_str(&browser::stored(name)?).ok()
}
