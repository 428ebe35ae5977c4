//! Practice scenarios: conversations that branch. The graph, how it is played, and what can be wrong with it; the words stand in
//! [`super::Words::entries`]: what a scene says under its key, what a choice says under `scene.choice`, what follows from it under
//! `scene.choice.feedback`.

use crate::core::code::code_enum;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

code_enum! {
    /// How a conversation ends.
    End {
        /// It helped.
        Good = "good",
        /// It helped in part.
        Mixed = "mixed",
        /// It did not help, or harmed.
        Poor = "poor",
    }
}

/// A scene: somebody says or does something, and one chooses what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Its key, once in a scenario.
    pub key: String,
    /// What one can do; nothing in an end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// Whether the conversation ends here, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<End>,
}

/// Something one can do in a scene.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its key, once in the scene.
    pub key: String,
    /// The scene it leads to.
    pub to: String,
    /// What it changes in the state.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub change: BTreeMap<String, i32>,
    /// When it can be chosen: each of these numbers within its bounds.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub when: BTreeMap<String, Bounds>,
}

/// Bounds of a number of the state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Bounds {
    /// The least it may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<i32>,
    /// The most it may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<i32>,
}

impl Choice {
    /// Whether it can be chosen in this state.
    pub fn is_open(&self, state: &BTreeMap<String, i32>) -> bool {
        self.when.iter().all(|(name, bounds)| {
            let number = state.get(name).copied().unwrap_or_default();
            bounds.at_least.is_none_or(|least| number >= least)
                && bounds.at_most.is_none_or(|most| number <= most)
        })
    }
}

/// Something that is wrong with a scenario's graph.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Flaw {
    /// The scene where it begins is not there.
    NoStart,
    /// Two scenes have the same key.
    SameScene {
        /// The key.
        scene: String,
    },
    /// A scene has two choices with the same key.
    SameChoice {
        /// The scene.
        scene: String,
        /// The key.
        choice: String,
    },
    /// A choice leads to a scene that is not there.
    NoSuchScene {
        /// The scene.
        scene: String,
        /// The choice.
        choice: String,
    },
    /// No way leads to the scene.
    Unreachable {
        /// The scene.
        scene: String,
    },
    /// One can get to the scene and then not on, in some state at least, though it is no end.
    DeadEnd {
        /// The scene.
        scene: String,
    },
    /// From the scene no end can be reached any more.
    NoWayOut {
        /// The scene.
        scene: String,
    },
    /// It is an end and has choices.
    ChoicesAtEnd {
        /// The scene.
        scene: String,
    },
    /// A choice asks for or changes a number that the state does not have.
    NoSuchNumber {
        /// The scene.
        scene: String,
        /// The choice.
        choice: String,
    },
}

/// One step of a conversation that was played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The scene one was in.
    pub scene: String,
    /// The choice one made.
    pub choice: String,
}

/// A conversation as far as it was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played<'a> {
    /// The scene one is in.
    pub scene: &'a Scene,
    /// The state one is in.
    pub state: BTreeMap<String, i32>,
}

/// A scenario's graph.
#[derive(Clone, Copy, Debug)]
pub struct Graph<'a> {
    /// Where it begins.
    pub start: &'a str,
    /// The numbers at the start.
    pub state: &'a BTreeMap<String, i32>,
    /// The scenes.
    pub scenes: &'a [Scene],
}

/// Combinations of scene and state that are looked at before it is enough: a graph whose numbers grow without end.
const MOST_STATES: usize = 20_000;

impl<'a> Graph<'a> {
    /// The scene with this key.
    pub fn scene(&self, key: &str) -> Option<&'a Scene> {
        self.scenes.iter().find(|scene| scene.key == key)
    }

    /// Plays these steps from the start; none if one of them was not open.
    pub fn play(&self, steps: &[Step]) -> Option<Played<'a>> {
        let mut now = Played { scene: self.scene(self.start)?, state: self.state.clone() };
        for step in steps {
            now = self.take(&now, step)?;
        }
        Some(now)
    }

    fn take(&self, now: &Played<'a>, step: &Step) -> Option<Played<'a>> {
        let choice = now.scene.choices.iter().find(|choice| choice.key == step.choice)?;
        (now.scene.key == step.scene && choice.is_open(&now.state)).then_some(())?;
        Some(Played { scene: self.scene(&choice.to)?, state: changed(&now.state, choice) })
    }

    /// Everything that is wrong with it; nothing if it can be played to an end whatever one chooses.
    pub fn flaws(&self) -> BTreeSet<Flaw> {
        let mut flaws = self.flaws_of_words();
        let reached = self.reached(&mut flaws);
        if self.scene(self.start).is_none() {
            flaws.insert(Flaw::NoStart);
        }
        let ending = self.ending();
        for scene in self.scenes {
            if !reached.contains(scene.key.as_str()) {
                flaws.insert(Flaw::Unreachable { scene: scene.key.clone() });
            } else if !ending.contains(scene.key.as_str()) {
                flaws.insert(Flaw::NoWayOut { scene: scene.key.clone() });
            }
        }
        flaws
    }

    /// What is wrong with keys and names, scene by scene.
    fn flaws_of_words(&self) -> BTreeSet<Flaw> {
        let (mut flaws, mut keys) = (BTreeSet::new(), BTreeSet::new());
        for scene in self.scenes {
            let key = || scene.key.clone();
            if !keys.insert(&scene.key) {
                flaws.insert(Flaw::SameScene { scene: key() });
            }
            if scene.end.is_some() && !scene.choices.is_empty() {
                flaws.insert(Flaw::ChoicesAtEnd { scene: key() });
            }
            let mut choices = BTreeSet::new();
            for choice in &scene.choices {
                let name = || choice.key.clone();
                if !choices.insert(&choice.key) {
                    flaws.insert(Flaw::SameChoice { scene: key(), choice: name() });
                }
                if self.scene(&choice.to).is_none() {
                    flaws.insert(Flaw::NoSuchScene { scene: key(), choice: name() });
                }
                if choice
                    .change
                    .keys()
                    .chain(choice.when.keys())
                    .any(|number| !self.state.contains_key(number))
                {
                    flaws.insert(Flaw::NoSuchNumber { scene: key(), choice: name() });
                }
            }
        }
        flaws
    }

    /// The scenes that some way leads to, by walking every state there is; finds where one cannot go on.
    fn reached(&self, flaws: &mut BTreeSet<Flaw>) -> BTreeSet<&'a str> {
        let mut reached = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<_> =
            self.scene(self.start).map(|scene| (scene, self.state.clone())).into_iter().collect();
        while let Some((scene, state)) = waiting.pop() {
            if seen.len() >= MOST_STATES || !seen.insert((scene.key.as_str(), state.clone())) {
                continue;
            }
            reached.insert(scene.key.as_str());
            let mut open = scene.choices.iter().filter(|choice| choice.is_open(&state)).peekable();
            if open.peek().is_none() && scene.end.is_none() {
                flaws.insert(Flaw::DeadEnd { scene: scene.key.clone() });
            }
            waiting
                .extend(open.filter_map(|choice| Some((self.scene(&choice.to)?, changed(&state, choice)))));
        }
        reached
    }

    /// The scenes from which some choices lead to an end, whatever the state.
    fn ending(&self) -> BTreeSet<&'a str> {
        let mut ending: BTreeSet<&str> =
            self.scenes.iter().filter(|scene| scene.end.is_some()).map(|scene| scene.key.as_str()).collect();
        loop {
            let before = ending.len();
            let more = self
                .scenes
                .iter()
                .filter(|scene| scene.choices.iter().any(|choice| ending.contains(choice.to.as_str())));
            ending.extend(more.map(|scene| scene.key.as_str()).collect::<Vec<_>>());
            if ending.len() == before {
                return ending;
            }
        }
    }
}

/// The state after a choice.
fn changed(state: &BTreeMap<String, i32>, choice: &Choice) -> BTreeMap<String, i32> {
    let mut state = state.clone();
    for (name, change) in &choice.change {
        let number = state.entry(name.clone()).or_default();
        *number = number.saturating_add(*change);
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(key: &str, to: &[(&str, i32, Option<i32>)], end: Option<End>) -> Scene {
        let choices = to.iter().map(|(to, trust, least)| Choice {
            key: (*to).to_owned(),
            to: (*to).to_owned(),
            change: BTreeMap::from([("trust".to_owned(), *trust)]),
            when: least
                .map(|least| ("trust".to_owned(), Bounds { at_least: Some(least), at_most: None }))
                .into_iter()
                .collect(),
        });
        Scene { key: key.to_owned(), choices: choices.collect(), end }
    }

    fn flaws(scenes: &[Scene]) -> Vec<Flaw> {
        let state = BTreeMap::from([("trust".to_owned(), 0)]);
        Graph { start: "begin", state: &state, scenes }.flaws().into_iter().collect()
    }

    #[test]
    fn a_conversation_that_always_ends_has_no_flaw() {
        let scenes = [
            scene("begin", &[("listen", 1, None), ("bad", 0, None)], None),
            scene("listen", &[("good", 0, Some(1)), ("begin", -1, None)], None),
            scene("good", &[], Some(End::Good)),
            scene("bad", &[], Some(End::Poor)),
        ];
        assert_eq!(flaws(&scenes), []);
    }

    #[test]
    fn what_cannot_be_reached_or_left_is_found() {
        let key = |scene: &str| scene.to_owned();
        let unreachable = [scene("begin", &[], Some(End::Good)), scene("lost", &[("begin", 0, None)], None)];
        assert_eq!(flaws(&unreachable), [Flaw::Unreachable { scene: key("lost") }]);
        let stuck = [scene("begin", &[("end", 0, Some(1))], None), scene("end", &[], Some(End::Good))];
        assert_eq!(
            flaws(&stuck),
            [Flaw::Unreachable { scene: key("end") }, Flaw::DeadEnd { scene: key("begin") }],
            "the only choice never opens"
        );
        let circle = [scene("begin", &[("begin", 0, None)], None)];
        assert_eq!(flaws(&circle), [Flaw::NoWayOut { scene: key("begin") }]);
        assert_eq!(flaws(&[]), [Flaw::NoStart]);
        let nowhere = [scene("begin", &[("there", 0, None)], None)];
        assert!(flaws(&nowhere).contains(&Flaw::NoSuchScene { scene: key("begin"), choice: key("there") }));
    }

    #[test]
    fn numbers_that_grow_without_end_are_given_up_on() {
        let growing = [
            scene("begin", &[("begin", 1, None), ("end", 0, None)], None),
            scene("end", &[], Some(End::Mixed)),
        ];
        assert_eq!(flaws(&growing), []);
    }

    #[test]
    fn only_open_choices_can_be_played() {
        let state = BTreeMap::from([("trust".to_owned(), 0)]);
        let scenes = [
            scene("begin", &[("begin", 1, None), ("end", 0, Some(1))], None),
            scene("end", &[], Some(End::Good)),
        ];
        let graph = Graph { start: "begin", state: &state, scenes: &scenes };
        let step = |choice: &str| Step { scene: "begin".to_owned(), choice: choice.to_owned() };
        assert!(graph.play(&[step("end")]).is_none(), "trust has to grow first");
        let played = graph.play(&[step("begin"), step("end")]).unwrap();
        assert_eq!(played.scene.end, Some(End::Good));
        assert_eq!(played.state["trust"], 1);
        assert!(graph.play(&[step("begin"), step("nothing")]).is_none());
    }
}
