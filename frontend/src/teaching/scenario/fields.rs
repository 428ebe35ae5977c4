//! The scenes of a scenario among the fields of its words: the picture, what is wrong, the list in which scenes are written, the numbers.

use super::board::{Board, flaw_text, scene_of};
use super::drawing::Drawing;
use super::effects::Numbers;
use super::plot::{Plot, PlotState};
use super::scenes::Scenes;
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{Flaw, Words};
use std::collections::BTreeMap;

/// Everything about the scenes.
#[component]
pub fn ScenarioFields(
    /// The graph.
    plot: Plot,
    /// What is said, by the keys that the graph asks for.
    entries: RwSignal<BTreeMap<String, String>>,
    /// The language that is written.
    language: Language,
    /// The original, for a translation.
    original: Option<(Language, Words)>,
) -> impl IntoView {
    let board = Board::new(plot, entries, language, original);
    view! {
        <section class="scenario-fields">
            <h2>{words(t::scenario_picture)}</h2>
            <p class="hint">{words(t::scenario_picture_hint)}</p>
            <Drawing board/>
            <Flaws board/>
            <Scenes board/>
            {board.changes.then(|| view! { <Numbers board/> })}
            <PlotState plot/>
        </section>
    }
}

/// What is wrong with the graph as it stands, each with the way to its scene.
#[component]
fn Flaws(board: Board) -> impl IntoView {
    let reader = use_language();
    let link = move |flaw: Flaw| {
        let text = flaw_text(reader.get(), &flaw);
        match scene_of(&flaw).map(ToOwned::to_owned) {
            Some(scene) => {
                let name = board.name(reader.get(), &scene);
                let show = move |_| board.show(&scene);
                view! { <li><button type="button" class="link" on:click=show>{name}</button>": "{text}</li> }
                    .into_any()
            }
            None => view! { <li>{text}</li> }.into_any(),
        }
    };
    let count = Memo::new(move |_| board.flaws.with(|flaws| u32::try_from(flaws.len()).unwrap_or(u32::MAX)));
    let is_empty = Memo::new(move |_| board.story.with(|story| story.scenes.is_empty()));
    let has_flaws = Memo::new(move |_| !is_empty.get() && count.get() > 0);
    let said = move || match (is_empty.get(), count.get()) {
        (true, _) => t::scenario_empty(reader.get()).to_owned(),
        (false, 0) => t::scenario_sound(reader.get()).to_owned(),
        (false, count) => t::scenario_flaws(reader.get(), count),
    };
    view! {
        <div class="note graph-flaws" class:warn=has_flaws>
            <p role="status">{said}</p>
            {move || has_flaws.get().then(|| view! {
                <ul>{board.flaws.get().into_iter().map(link).collect_view()}</ul>
            })}
        </div>
    }
}
