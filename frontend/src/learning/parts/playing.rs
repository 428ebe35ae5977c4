//! A practice conversation under way: the graph, the steps on it, and what one thinks about it, kept as they come.

use super::keeping::{Deliver, Keeper, Kept};
use super::merging::both;
use crate::session::use_session;
use futures_util::FutureExt;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::id::CourseId;
use shared::learning::{End, Play, Scenario, Step};

/// Milliseconds without a change before it is sent.
const QUIET: u32 = 1_000;

/// How one plays, and what the program had when one went on from it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Went {
    play: Play,
    over: Option<Play>,
}

/// The scene one is in.
pub struct Scene {
    /// Its key.
    pub key: String,
    /// What can be chosen: key and words of each.
    pub choices: Vec<(String, String)>,
    /// How the conversation ends, if it ends here.
    pub end: Option<End>,
}

/// A conversation as it is played.
#[derive(Clone, Copy)]
pub struct Playing {
    scenario: StoredValue<Scenario>,
    play: RwSignal<Play>,
    steps: Memo<Vec<Step>>,
    over: StoredValue<Option<Play>>,
    keeper: Keeper<Went>,
}

impl Playing {
    /// Goes on from how it was played last, here or on another device.
    pub fn new(course: CourseId, scenario: Scenario, there: Option<Play>) -> Self {
        let session = use_session();
        let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
        let part = scenario.id;
        let over = StoredValue::new(there.clone());
        let send: Deliver<Went> = Box::new(move |Went { play, .. }| {
            async move {
                session.call(async |client| client.save_play(course, part, &play).await).await?;
                over.try_update_value(|over| *over = Some(play));
                Ok(())
            }
            .boxed_local()
        });
        let keeper = Keeper::new(format!("waymark-learning-{account}-{part}"), QUIET, send);
        let left: Option<Went> = keeper.left_over();
        let left = left.filter(|left| scenario.graph().play(&left.play.steps).is_some());
        let start = left.as_ref().map(|left| merged(left, there.as_ref())).or(there).unwrap_or_default();
        let play = RwSignal::new(start);
        let steps = Memo::new(move |_| play.with(|play| play.steps.clone()));
        let playing = Self { scenario: StoredValue::new(scenario), play, steps, over, keeper };
        if left.is_some() {
            playing.keep();
        }
        playing
    }

    /// The way so far.
    pub fn steps(self) -> Vec<Step> {
        self.steps.get()
    }

    /// What is said under this key.
    pub fn text(self, key: &str) -> String {
        self.scenario.with_value(|scenario| scenario.texts.get(key).cloned().unwrap_or_default())
    }

    /// The scene one is in.
    pub fn scene(self) -> Option<Scene> {
        let steps = self.steps.get();
        self.scenario.with_value(|scenario| {
            let played = scenario.graph().play(&steps)?;
            let open = played.scene.choices.iter().filter(|choice| choice.is_open(&played.state));
            let words = |key: &str| {
                let text = scenario.texts.get(&format!("{}.{key}", played.scene.key));
                (key.to_owned(), text.cloned().unwrap_or_else(|| key.to_owned()))
            };
            Some(Scene {
                key: played.scene.key.clone(),
                choices: open.map(|choice| words(&choice.key)).collect(),
                end: played.scene.end,
            })
        })
    }

    /// Whether one is at an end.
    pub fn has_ended(self) -> bool {
        self.scene().is_some_and(|scene| scene.end.is_some())
    }

    /// Makes a choice, if it is open: a second click comes too late.
    pub fn take(self, step: Step) {
        let mut steps = self.play.with_untracked(|play| play.steps.clone());
        steps.push(step);
        if self.scenario.with_value(|scenario| scenario.graph().play(&steps).is_some()) {
            self.play.update(|play| play.steps = steps);
            self.keep();
        }
    }

    /// Goes back to before this step.
    pub fn go_back(self, place: usize) {
        self.play.update(|play| play.steps.truncate(place));
        self.keep();
    }

    /// What one thinks about it; does not follow changes.
    pub fn reflection(self) -> String {
        self.play.with_untracked(|play| play.reflection.clone())
    }

    /// Whether one has written what one thinks.
    pub fn has_reflection(self) -> bool {
        self.play.with(|play| !play.reflection.is_empty())
    }

    /// Something else was written about it.
    pub fn reflect(self, text: String) {
        self.play.update(|play| play.reflection = text);
        self.keep();
    }

    /// Where the keeping stands.
    pub fn state(self) -> Kept {
        self.keeper.state()
    }

    fn keep(self) {
        self.keeper.changed(Went { play: self.play.get_untracked(), over: self.over.get_value() });
    }
}

/// What holds: the way of this device, and what was written on both.
fn merged(left: &Went, there: Option<&Play>) -> Play {
    let mut play = left.play.clone();
    if let Some(there) = there.filter(|_| there != left.over.as_ref()) {
        play.reflection = both(&play.reflection, &there.reflection);
    }
    play
}
