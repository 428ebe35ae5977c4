//! The graph of a practice scenario while it is written, pure: scenes and choices come, go and move; numbers are counted.

use serde::{Deserialize, Serialize};
use shared::learning::{Choice, Graph, Scene, Settings, Words};
use std::collections::BTreeMap;

/// A scenario without its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// The key of the scene where it begins.
    pub start: String,
    /// The numbers that choices change, and what they are at the start.
    pub state: BTreeMap<String, i32>,
    /// The scenes, in the order of the list.
    pub scenes: Vec<Scene>,
    /// Whether the course can be completed without it.
    pub optional: bool,
}

impl Story {
    /// That of a part's settings; nothing if the part is no scenario.
    pub fn of(settings: &Settings) -> Option<Self> {
        let Settings::Scenario { start, state, scenes, optional } = settings.clone() else { return None };
        Some(Self { start, state, scenes, optional })
    }

    /// As the part keeps it.
    pub fn settings(&self) -> Settings {
        let Self { start, state, scenes, optional } = self.clone();
        Settings::Scenario { start, state, scenes, optional }
    }

    /// The graph.
    pub fn graph(&self) -> Graph<'_> {
        Graph { start: &self.start, state: &self.state, scenes: &self.scenes }
    }

    /// The place of a scene in the list; the first is 0.
    pub fn place(&self, scene: &str) -> Option<usize> {
        self.scenes.iter().position(|one| one.key == scene)
    }

    /// A scene.
    pub fn scene(&self, key: &str) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.key == key)
    }

    /// A scene, to be changed.
    pub fn scene_mut(&mut self, key: &str) -> Option<&mut Scene> {
        self.scenes.iter_mut().find(|scene| scene.key == key)
    }

    /// A choice of a scene, to be changed.
    pub fn choice_mut(&mut self, scene: &str, choice: &str) -> Option<&mut Choice> {
        self.scene_mut(scene)?.choices.iter_mut().find(|one| one.key == choice)
    }

    /// A further scene at the end; the first one is where it begins. Gives its key.
    pub fn add_scene(&mut self) -> String {
        let key = free_key("scene", self.scenes.iter().map(|scene| scene.key.as_str()));
        self.scenes.push(Scene { key: key.clone(), choices: Vec::new(), end: None });
        if self.scenes.len() == 1 {
            self.start.clone_from(&key);
        }
        key
    }

    /// Takes a scene away. What leads to it leads nowhere until somebody mends it.
    pub fn remove_scene(&mut self, key: &str) {
        self.scenes.retain(|scene| scene.key != key);
    }

    /// A further choice of a scene, which leads to the first scene that nothing leads to yet, else nowhere. Gives its key.
    pub fn add_choice(&mut self, scene: &str) -> Option<String> {
        let led_to = |key: &str| {
            key == self.start || self.scenes.iter().flat_map(|scene| &scene.choices).any(|one| one.to == key)
        };
        let lost = self.scenes.iter().find(|one| one.key != scene && !led_to(&one.key));
        let to = lost.map(|scene| scene.key.clone()).unwrap_or_default();
        let choices = &mut self.scene_mut(scene)?.choices;
        let key = free_key("choice", choices.iter().map(|choice| choice.key.as_str()));
        choices.push(Choice { key: key.clone(), to, change: BTreeMap::new(), when: BTreeMap::new() });
        Some(key)
    }

    /// Takes a choice away.
    pub fn remove_choice(&mut self, scene: &str, choice: &str) {
        if let Some(scene) = self.scene_mut(scene) {
            scene.choices.retain(|one| one.key != choice);
        }
    }

    /// A further number, 0 at the start. Gives its name.
    pub fn add_number(&mut self, word: &str) -> String {
        let name = if self.state.contains_key(word) {
            free_key(word, self.state.keys().map(String::as_str))
        } else {
            word.to_owned()
        };
        self.state.insert(name.clone(), 0);
        name
    }

    /// Another name for a number, wherever it is changed or asked for; whether it could have it.
    pub fn rename_number(&mut self, from: &str, to: &str) -> bool {
        if to.is_empty() || self.state.contains_key(to) {
            return to == from;
        }
        let Some(number) = self.state.remove(from) else { return false };
        self.state.insert(to.to_owned(), number);
        for choice in self.scenes.iter_mut().flat_map(|scene| &mut scene.choices) {
            if let Some(change) = choice.change.remove(from) {
                choice.change.insert(to.to_owned(), change);
            }
            if let Some(bounds) = choice.when.remove(from) {
                choice.when.insert(to.to_owned(), bounds);
            }
        }
        true
    }

    /// Takes a number away, wherever it is changed or asked for.
    pub fn remove_number(&mut self, name: &str) {
        self.state.remove(name);
        for choice in self.scenes.iter_mut().flat_map(|scene| &mut scene.choices) {
            choice.change.remove(name);
            choice.when.remove(name);
        }
    }

    /// The keys of the texts of a scene.
    pub fn keys_of(scene: &Scene) -> Vec<String> {
        let choices = scene.choices.iter().flat_map(|choice| {
            [choice_text(&scene.key, &choice.key), feedback_text(&scene.key, &choice.key)]
        });
        std::iter::once(scene_text(&scene.key)).chain(choices).collect()
    }

    /// Whether a change of the graph takes texts away that these words have.
    pub fn drops(&self, words: &Words) -> bool {
        let keys = self.settings().entry_keys();
        words.entries.keys().any(|key| !keys.contains(key))
    }
}

/// `word-1`, or the number after the greatest there is: a key that is gone is not given again, since older texts stand under it.
fn free_key<'a>(word: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let number = |key: &str| key.strip_prefix(word)?.strip_prefix('-')?.parse::<u32>().ok();
    let greatest = taken.filter_map(number).max().unwrap_or_default();
    format!("{word}-{}", greatest.saturating_add(1))
}

/// The key of what a scene says.
pub fn scene_text(scene: &str) -> String {
    scene.to_owned()
}

/// The key of what a choice says.
pub fn choice_text(scene: &str, choice: &str) -> String {
    format!("{scene}.{choice}")
}

/// The key of what follows from a choice.
pub fn feedback_text(scene: &str, choice: &str) -> String {
    format!("{scene}.{choice}.feedback")
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::learning::{Bounds, End, Flaw};

    fn begun() -> Story {
        let mut story = Story::default();
        let first = story.add_scene();
        let last = story.add_scene();
        story.add_choice(&first);
        if let Some(scene) = story.scene_mut(&last) {
            scene.end = Some(End::Good);
        }
        story
    }

    #[test]
    fn two_scenes_and_a_choice_are_a_conversation() {
        let story = begun();
        assert_eq!(story.start, "scene-1");
        assert_eq!(story.scenes[0].choices[0].to, "scene-2", "nothing else leads there");
        assert!(story.graph().flaws().is_empty());
        assert_eq!(Story::of(&story.settings()), Some(story));
        assert_eq!(Story::of(&Settings::Text), None);
    }

    #[test]
    fn what_leads_to_a_scene_that_is_gone_is_told() {
        let mut story = begun();
        story.add_scene();
        story.remove_scene("scene-3");
        assert_eq!(story.add_scene(), "scene-3", "the greatest number there is");
        story.remove_scene("scene-2");
        assert_eq!(story.add_scene(), "scene-4");
        let told = story.graph().flaws();
        let lost = Flaw::NoSuchScene { scene: "scene-1".to_owned(), choice: "choice-1".to_owned() };
        assert!(told.contains(&lost), "{told:?}");
    }

    #[test]
    fn a_number_is_renamed_wherever_it_stands() {
        let mut story = begun();
        let name = story.add_number("trust");
        assert_eq!(story.add_number("trust"), "trust-1");
        let choice = story.choice_mut("scene-1", "choice-1").unwrap();
        choice.change.insert(name.clone(), 2);
        choice.when.insert(name.clone(), Bounds { at_least: Some(0), at_most: None });
        assert!(!story.rename_number("trust", "trust-1") && !story.rename_number("trust", ""));
        assert!(story.rename_number("trust", "calm") && story.rename_number("calm", "calm"));
        assert!(story.graph().flaws().is_empty());
        assert_eq!(story.scenes[0].choices[0].change, BTreeMap::from([("calm".to_owned(), 2)]));
        story.remove_number("calm");
        assert!(story.scenes[0].choices[0].when.is_empty());
    }

    #[test]
    fn texts_go_with_what_said_them() {
        let mut story = begun();
        assert_eq!(
            story.scenes.iter().flat_map(Story::keys_of).collect::<Vec<_>>(),
            story.settings().entry_keys(),
            "as the program asks for them"
        );
        let entries = [("scene-1", "Hello"), ("scene-1.choice-1", "I sit down")];
        let entries = entries.map(|(key, text)| (key.to_owned(), text.to_owned()));
        let words = Words { entries: BTreeMap::from(entries), ..Words::default() };
        assert!(!story.drops(&words));
        story.remove_choice("scene-1", "choice-1");
        assert!(story.drops(&words));
    }
}
