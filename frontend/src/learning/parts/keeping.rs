//! Keeps what a learner gives until the program has it: at once on this device, a little later on the way to the program, again and
//! again while the connection is cut. The copy on this device goes once the program has confirmed, so that a shared computer keeps
//! nothing; what was left over is sent by the next visit.

use crate::browser;
use crate::passing::{is_passing, pause_unless};
use crate::session::is_ended;
use api_client::ClientError;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Milliseconds to wait after a failed sending, doubled up to [`LONGEST_WAIT`].
const FIRST_WAIT: u32 = 2_000;
const LONGEST_WAIT: u32 = 32_000;

/// Where what was given stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing was given since the page was opened.
    Untouched,
    /// On its way to the program.
    Sending,
    /// The program has it.
    Saved,
    /// The program could not be reached; this device has it, and it is tried again.
    Waiting,
    /// The program could not be reached, and this device has no place for it: the page must not be left.
    Unkept,
    /// The program does not take it.
    Refused(ClientError),
}

impl Kept {
    /// Whether the program may still get it.
    pub const fn is_under_way(&self) -> bool {
        matches!(self, Self::Sending | Self::Waiting | Self::Unkept)
    }
}

/// What can be kept.
pub trait Keep: Clone + PartialEq + Serialize + DeserializeOwned + 'static {}

impl<T: Clone + PartialEq + Serialize + DeserializeOwned + 'static> Keep for T {}

/// How something is sent.
pub type Deliver<T> = Box<dyn Fn(T) -> LocalBoxFuture<'static, Result<(), ClientError>>>;

/// What a sending under way shares with its keeper; it outlives the page, so that leaving loses nothing.
struct Line<T> {
    name: String,
    /// Milliseconds without a change before the program is asked.
    quiet: u32,
    send: Deliver<T>,
    state: RwSignal<Kept>,
    /// What the program has not confirmed.
    waiting: RefCell<Option<T>>,
    /// Counts the changes.
    turn: Cell<u32>,
    /// Something is on its way.
    is_busy: Cell<bool>,
    /// What waits after a failed sending is to wait no longer.
    is_hasty: Cell<bool>,
    /// This device has taken it.
    is_kept_here: Cell<bool>,
}

impl<T: Keep> Line<T> {
    fn say(&self, state: Kept) {
        self.state.try_set(state);
    }

    fn note(&self, value: T) {
        let is_kept = serde_json::to_string(&value).is_ok_and(|text| browser::store(&self.name, &text));
        self.is_kept_here.set(is_kept);
        self.turn.set(self.turn.get().wrapping_add(1));
        *self.waiting.borrow_mut() = Some(value);
    }

    /// What is to be sent; nothing if another tab, or the page opened anew, has sent it or goes on from it.
    fn due(&self) -> Option<T> {
        let value = self.waiting.borrow().clone()?;
        let is_current = !self.is_kept_here.get() || left_over(&self.name).as_ref() == Some(&value);
        is_current.then_some(value)
    }

    /// The program has it. Something newer stays to be sent.
    fn confirm(&self, value: &T) {
        if left_over(&self.name).as_ref() == Some(value) {
            browser::forget(&self.name);
        }
        let mut waiting = self.waiting.borrow_mut();
        if waiting.as_ref() == Some(value) {
            *waiting = None;
            self.say(Kept::Saved);
        }
    }

    /// Sends until the program has all, or will not take it.
    async fn deliver(self: Rc<Self>) {
        if self.is_busy.replace(true) {
            return;
        }
        let mut wait = FIRST_WAIT;
        while let Some(value) = self.due() {
            self.is_hasty.set(false);
            match (self.send)(value.clone()).await {
                Ok(()) => {
                    wait = FIRST_WAIT;
                    self.confirm(&value);
                }
                Err(error) if is_passing(&error) => {
                    self.say(self.unsent());
                    pause_unless(wait, || self.is_hasty.get()).await;
                    wait = (wait * 2).min(LONGEST_WAIT);
                }
                // Whoever signs in again finds it here.
                Err(error) if is_ended(&error) => {
                    self.say(self.unsent());
                    break;
                }
                Err(error) => {
                    self.say(Kept::Refused(error));
                    break;
                }
            }
        }
        self.is_busy.set(false);
    }

    fn unsent(&self) -> Kept {
        if self.is_kept_here.get() { Kept::Waiting } else { Kept::Unkept }
    }
}

/// Keeps one thing.
pub struct Keeper<T: 'static> {
    line: StoredValue<Rc<Line<T>>, LocalStorage>,
    state: RwSignal<Kept>,
}

impl<T: 'static> Clone for Keeper<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Copy for Keeper<T> {}

impl<T: Keep> Keeper<T> {
    /// A keeper under this name, which no other thing of no other member has. It sends `quiet` milliseconds after the last change, and
    /// at once when the page is hidden.
    pub fn new(name: String, quiet: u32, send: Deliver<T>) -> Self {
        let state = RwSignal::new(Kept::Untouched);
        let line = Rc::new(Line {
            name,
            quiet,
            send,
            state,
            waiting: RefCell::default(),
            turn: Cell::default(),
            is_busy: Cell::default(),
            is_hasty: Cell::default(),
            is_kept_here: Cell::default(),
        });
        let keeper = Self { line: StoredValue::new_local(line), state };
        let handle = window_event_listener_untyped("visibilitychange", move |_| keeper.hurry());
        on_cleanup(move || handle.remove());
        let handle = window_event_listener(leptos::ev::beforeunload, move |event| {
            if keeper.state.try_get_untracked() == Some(Kept::Unkept) {
                browser::ask_before_leaving(&event);
            }
        });
        on_cleanup(move || handle.remove());
        keeper
    }

    /// What a visit before could not send.
    pub fn left_over(self) -> Option<T> {
        self.line.with_value(|line| left_over(&line.name))
    }

    /// Where it stands; follows it.
    pub fn state(self) -> Kept {
        self.state.get()
    }

    /// Where it stands now; nothing once its page is gone.
    pub fn state_now(self) -> Option<Kept> {
        self.state.try_get_untracked()
    }

    /// Something else was given.
    pub fn changed(self, value: T) {
        let Some(line) = self.line.try_get_value() else { return };
        line.note(value);
        line.say(Kept::Sending);
        let turn = line.turn.get();
        spawn_local(async move {
            browser::pause(line.quiet).await;
            if line.turn.get() == turn {
                line.deliver().await;
            }
        });
    }

    /// What waits is given up, here and on this device.
    pub fn discard(self) {
        let Some(line) = self.line.try_get_value() else { return };
        browser::forget(&line.name);
        line.turn.set(line.turn.get().wrapping_add(1));
        *line.waiting.borrow_mut() = None;
        line.say(Kept::Untouched);
    }

    /// Sends what waits now, also what waits after a failed sending.
    pub fn hurry(self) {
        if let Some(line) = self.line.try_get_value() {
            line.is_hasty.set(true);
            spawn_local(line.deliver());
        }
    }
}

/// What stands under this name on this device.
fn left_over<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_str(&browser::stored(name)?).ok()
}
