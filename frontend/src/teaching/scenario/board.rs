//! A practice scenario on the desk: its graph and its words as signals, which scene is open, and what is wrong with it as it stands.

use super::plot::Plot;
use super::story::{Story, scene_text};
use crate::browser;
use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{Flaw, Scene, Words};
use std::collections::{BTreeMap, BTreeSet};

/// Milliseconds in which the list has its new scene.
const SOON: u32 = 30;

/// A scenario under way.
#[derive(Clone, Copy)]
pub struct Board {
    /// The graph.
    pub story: RwSignal<Story>,
    /// What is said, by the keys that the graph asks for.
    pub entries: RwSignal<BTreeMap<String, String>>,
    /// The scene that is open.
    pub open: RwSignal<Option<String>>,
    /// The language that is written.
    pub language: Language,
    /// Whether the graph can be changed: a translation has that of the original.
    pub changes: bool,
    /// What is wrong with the graph: found by what the program finds it by.
    pub flaws: Memo<BTreeSet<Flaw>>,
    original: StoredValue<Option<(Language, Words)>>,
}

impl Board {
    /// With this scenario on it; of a translation, with the original.
    pub fn new(
        plot: Plot,
        entries: RwSignal<BTreeMap<String, String>>,
        language: Language,
        original: Option<(Language, Words)>,
    ) -> Self {
        Self {
            story: plot.story,
            entries,
            open: plot.open,
            language,
            changes: plot.may_write && original.is_none(),
            flaws: plot.flaws,
            original: StoredValue::new(original),
        }
    }

    /// A text of the original, with its language.
    pub fn original(self, read: impl FnOnce(&Words) -> Option<String>) -> Option<(Language, String)> {
        self.original.with_value(|original| {
            let (language, words) = original.as_ref()?;
            read(words).filter(|text| !text.trim().is_empty()).map(|text| (*language, text))
        })
    }

    /// The text under a key, and what changes it.
    pub fn entry(self, key: String) -> (Signal<String>, Callback<String>) {
        let (entries, own) = (self.entries, key.clone());
        let value =
            Memo::new(move |_| entries.with(|entries| entries.get(&own).cloned().unwrap_or_default()));
        let change = Callback::new(move |text| {
            entries.update(|entries| _ = entries.insert(key.clone(), text));
        });
        (value.into(), change)
    }

    /// Takes something away from the graph, and with it what was said there.
    pub fn take_away(self, act: impl FnOnce(&mut Story)) {
        self.story.update(act);
        let keys = self.story.with_untracked(|story| story.settings().entry_keys());
        self.entries.update(|entries| entries.retain(|key, _| keys.contains(key)));
    }

    /// How many texts of a scene say nothing yet.
    pub fn missing(self, scene: &str) -> u32 {
        let keys = self.story.with(|story| story.scene(scene).map(Story::keys_of).unwrap_or_default());
        let is_missing = |key: &&String| {
            self.entries.with(|entries| entries.get(*key).is_none_or(|text| text.trim().is_empty()))
        };
        u32::try_from(keys.iter().filter(is_missing).count()).unwrap_or(u32::MAX)
    }

    /// The scenes' keys in their order.
    pub fn keys(self) -> Memo<Vec<String>> {
        let story = self.story;
        Memo::new(move |_| story.with(|story| story.scenes.iter().map(|scene| scene.key.clone()).collect()))
    }

    /// A scene, followed.
    pub fn scene(self, key: String) -> Memo<Option<Scene>> {
        let story = self.story;
        Memo::new(move |_| story.with(|story| story.scene(&key).cloned()))
    }

    /// How a scene begins: in the language that is written, else as the original says it; empty if it says nothing.
    pub fn beginning(self, scene: &str) -> String {
        let key = scene_text(scene);
        let own = self.entries.with(|entries| entries.get(&key).cloned());
        let own = own.filter(|text| !text.trim().is_empty());
        own.or_else(|| self.original(|words| words.entries.get(&key).cloned()).map(|(_, text)| text))
            .unwrap_or_default()
    }

    /// A scene by its number and how it begins: `3. Ana comes in …`.
    pub fn name(self, reader: Language, scene: &str) -> String {
        let Some(place) = self.story.with(|story| story.place(scene)) else {
            return t::scenario_no_scene(reader).to_owned();
        };
        let (number, said) = ((place + 1).to_string(), self.beginning(scene));
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        if said.is_empty() {
            t::scenario_scene(reader, &number)
        } else {
            format!("{number}. {}", short(&said))
        }
    }

    /// Opens a scene and moves the focus there.
    pub fn show(self, scene: &str) {
        self.open.set(Some(scene.to_owned()));
        focus_soon(scene_id(scene));
    }

    /// Adds a scene and opens it. Gives its key.
    pub fn add_scene(self) -> Option<String> {
        self.story.try_update(Story::add_scene)
    }
}

/// Most letters of how a scene begins.
const SHORT: usize = 70;

fn short(text: &str) -> String {
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    text.chars().take(SHORT - 1).chain(['…']).collect()
}

/// The id of the button that opens a scene.
pub fn scene_id(scene: &str) -> String {
    format!("scene-{scene}")
}

/// Moves the focus to something once it is there.
pub fn focus_soon(id: String) {
    leptos::task::spawn_local(async move {
        browser::pause(SOON).await;
        browser::focus_and_show(&format!("[id=\"{id}\"]"));
    });
}

/// The scene that a flaw is about; nothing if it is about all.
pub fn scene_of(flaw: &Flaw) -> Option<&str> {
    match flaw {
        Flaw::NoStart => None,
        Flaw::SameScene { scene }
        | Flaw::SameChoice { scene, .. }
        | Flaw::NoSuchScene { scene, .. }
        | Flaw::Unreachable { scene }
        | Flaw::DeadEnd { scene }
        | Flaw::NoWayOut { scene }
        | Flaw::ChoicesAtEnd { scene }
        | Flaw::NoSuchNumber { scene, .. } => Some(scene),
    }
}

/// What is wrong, in words.
pub fn flaw_text(reader: Language, flaw: &Flaw) -> &'static str {
    match flaw {
        Flaw::NoStart => t::scenario_flaw_no_start(reader),
        Flaw::SameScene { .. } => t::scenario_flaw_same_scene(reader),
        Flaw::SameChoice { .. } => t::scenario_flaw_same_choice(reader),
        Flaw::NoSuchScene { .. } => t::scenario_flaw_no_such_scene(reader),
        Flaw::Unreachable { .. } => t::scenario_flaw_unreachable(reader),
        Flaw::DeadEnd { .. } => t::scenario_flaw_dead_end(reader),
        Flaw::NoWayOut { .. } => t::scenario_flaw_no_way_out(reader),
        Flaw::ChoicesAtEnd { .. } => t::scenario_flaw_choices_at_end(reader),
        Flaw::NoSuchNumber { .. } => t::scenario_flaw_no_such_number(reader),
    }
}
