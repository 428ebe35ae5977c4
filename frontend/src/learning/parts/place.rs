//! Where one is in a lesson: noted when the reading rests, so that one comes back exactly there.

use super::answering::InLesson;
use super::keeping::{Deliver, Keeper, Kept};
use crate::browser;
use crate::session::use_session;
use futures_util::FutureExt;
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::learning::{Progress, ProgressState, Reached};
use std::time::Duration;

/// Milliseconds that the page rests before the place is looked at.
const REST: Duration = Duration::from_millis(400);
/// Milliseconds before it is sent: whoever reads on sends only where they are then.
const QUIET: u32 = 3_000;
/// A block is being read once it begins so many pixels below the upper edge of the window.
const READ_ABOVE: f64 = 120.0;
/// Whoever scrolled less than this many pixels has stayed where they were.
const STAYED: f64 = 8.0;

/// Where one is, and whether one has read to the end.
#[derive(Clone, Copy)]
pub struct Place {
    keeper: Keeper<Reached>,
    reached: RwSignal<Option<PartId>>,
    /// How far the page was scrolled for the reader, to the block where they stopped.
    rests_at: StoredValue<Option<f64>>,
    /// Whether the lesson is done.
    pub done: RwSignal<bool>,
}

impl Place {
    /// Follows where one is among these blocks; to open a lesson is to be in it.
    pub fn follow(lesson: InLesson, blocks: Vec<PartId>, progress: Option<Progress>) -> Self {
        let session = use_session();
        let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
        let send: Deliver<Reached> = Box::new(move |reached| {
            let InLesson { course, lesson, .. } = lesson;
            async move {
                let reach = async |client: &api_client::Client| {
                    client.reach_in_lesson(course, lesson, &reached).await
                };
                session.call(reach).await.map(drop)
            }
            .boxed_local()
        });
        let keeper = Keeper::new(format!("waymark-learning-{account}-{}", lesson.lesson), QUIET, send);
        let left = keeper.left_over();
        let was_done = progress.as_ref().is_some_and(|progress| progress.state == ProgressState::Done);
        let before =
            left.and_then(|left| left.place).or_else(|| progress.and_then(|progress| progress.place));
        let place = Self {
            keeper,
            reached: RwSignal::new(before.filter(|block| blocks.contains(block))),
            rests_at: StoredValue::new(None),
            done: RwSignal::new(was_done || left.is_some_and(|left| left.done)),
        };
        place.note();
        keeper.hurry();
        place.watch(blocks);
        place
    }

    /// The block where one stopped; nothing at the beginning.
    pub fn block(self) -> Option<PartId> {
        self.reached.get_untracked()
    }

    /// The page was scrolled for the reader: they are where they were.
    pub fn rest(self) {
        self.rests_at.try_update_value(|at| *at = Some(browser::scroll().0));
    }

    /// One has read to the end.
    pub fn finish(self) {
        self.done.set(true);
        self.note();
        self.keeper.hurry();
    }

    /// Where the noting stands.
    pub fn state(self) -> Kept {
        self.keeper.state()
    }

    fn note(self) {
        self.keeper.changed(Reached { place: self.reached.get_untracked(), done: self.done.get_untracked() });
    }

    fn watch(self, blocks: Vec<PartId>) {
        let turn = StoredValue::new(0_u32);
        let blocks = StoredValue::new(blocks);
        let look = move |at: u32| {
            if turn.try_get_value() != Some(at) {
                return;
            }
            let top = browser::scroll().0;
            if self.rests_at.get_value().is_some_and(|at| (at - top).abs() < STAYED) {
                return;
            }
            self.rests_at.set_value(None);
            let here = blocks.with_value(|blocks| block_in_view(blocks));
            if here.is_some() && here != self.reached.get_untracked() {
                self.reached.set(here);
                self.note();
            }
        };
        let handle = window_event_listener(leptos::ev::scroll, move |_| {
            turn.update_value(|turn| *turn = turn.wrapping_add(1));
            let at = turn.get_value();
            set_timeout(move || look(at), REST);
        });
        on_cleanup(move || handle.remove());
    }
}

/// The last block that begins at the upper edge of the window or above it; at the end of the page the last one.
fn block_in_view(blocks: &[PartId]) -> Option<PartId> {
    let (top, end) = browser::scroll();
    if top >= end - STAYED {
        return blocks.last().copied();
    }
    let is_above = |block: &&PartId| {
        browser::find(&selector(**block))
            .is_some_and(|element| element.get_bounding_client_rect().top() < READ_ABOVE)
    };
    blocks.iter().take_while(is_above).last().copied()
}

/// Finds a block in the page.
pub fn selector(block: PartId) -> String {
    format!("[id=\"block-{block}\"]")
}
