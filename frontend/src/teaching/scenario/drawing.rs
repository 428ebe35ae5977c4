//! The picture of a scenario's graph. Each scene on it is a button: arrow keys go from one to the next, Enter opens it in the list below,
//! which says the same in words.

use super::board::{Board, scene_of};
use super::layout::{Arrow, HEIGHT, Picture, Spot, WIDTH, Way, beside, lines, picture};
use super::scenes::about;
use crate::browser;
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::learning::{End, Scene};

/// Letters on a line of a scene.
const LETTERS: usize = 25;

/// The picture; nothing while there is no scene.
#[component]
pub fn Drawing(
    /// The scenario.
    board: Board,
) -> impl IntoView {
    let drawn = Memo::new(move |_| board.story.with(|story| picture(&story.start, &story.scenes)));
    move || {
        let drawn = drawn.get();
        (!drawn.spots.is_empty()).then(|| view! { <Drawn board drawn/> })
    }
}

#[component]
fn Drawn(board: Board, drawn: Picture) -> impl IntoView {
    let scenes = board.story.with_untracked(|story| story.scenes.clone());
    let Picture { width, height, .. } = drawn;
    let ways: Vec<_> = drawn.ways.iter().map(|way| way_view(board, way, &scenes)).collect();
    let whole = StoredValue::new(drawn);
    let spots: Vec<_> = whole.with_value(|drawn| drawn.spots.clone());
    let spots =
        spots.into_iter().zip(scenes).map(|(spot, scene)| view! { <SceneSpot board spot scene whole/> });
    view! {
        <div class="graph sideways">
            <svg
                role="group"
                aria-label=words(t::scenario_picture)
                width=width
                height=height
                viewBox=format!("0 0 {width} {height}")
            >
                <defs>
                    <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
                        <path class="arrow" d="M0 0L8 4L0 8z"/>
                    </marker>
                </defs>
                {ways}
                {spots.collect_view()}
            </svg>
        </div>
    }
}

fn way_view(board: Board, way: &Way, scenes: &[Scene]) -> impl IntoView + use<> {
    let key = |place: usize| scenes.get(place).map(|scene| scene.key.clone());
    let ends = [key(way.from), key(way.to)];
    let is_near = move || board.open.with(|open| open.is_some() && ends.contains(open));
    let class = if way.back { "way-line back" } else { "way-line" };
    view! { <path class=class class:near=is_near d=way.path.clone() marker-end="url(#arrow)" aria-hidden="true"/> }
}

#[component]
fn SceneSpot(board: Board, spot: Spot, scene: Scene, whole: StoredValue<Picture>) -> impl IntoView {
    let reader = use_language();
    let Spot { scene: place, x, y, .. } = spot;
    let key = StoredValue::new(scene.key.clone());
    let is_open =
        Memo::new(move |_| key.with_value(|key| board.open.with(|open| open.as_ref() == Some(key))));
    let is_flawed = Memo::new(move |_| {
        key.with_value(|key| board.flaws.with(|flaws| flaws.iter().any(|flaw| scene_of(flaw) == Some(key))))
    });
    let is_start = Memo::new(move |_| key.with_value(|key| board.story.with(|story| story.start == *key)));
    // One stop of the tab key: the open scene, else the first.
    let is_stop = move || {
        let none_open = board.open.with(|open| {
            open.as_ref().is_none_or(|open| board.story.with(|story| story.place(open).is_none()))
        });
        is_open.get() || (none_open && place == 0)
    };
    let label = move || key.with_value(|key| about(board, reader.get(), key));
    let said = move || {
        let said = key.with_value(|key| board.beginning(key));
        let said =
            if said.trim().is_empty() { t::scenario_says_nothing(reader.get()).to_owned() } else { said };
        let lines = lines(&said, LETTERS, 2).into_iter().enumerate();
        let line = |(number, line): (usize, String)| {
            let down = if number == 0 { y + 42 } else { y + 58 };
            view! { <text x=x + 10 y=down>{line}</text> }
        };
        lines.map(line).collect_view()
    };
    let end = scene.end;
    let head = move || {
        let reader = reader.get();
        let word = end
            .map(|end| end_word(reader, end))
            .or_else(|| is_start.get().then(|| t::scenario_start(reader)));
        let mark = if is_flawed.get() { "⚠ " } else { "" };
        format!("{mark}{}{}", place + 1, word.map(|word| format!(" · {word}")).unwrap_or_default())
    };
    let choose = move || key.with_value(|key| board.show(key));
    let press = move |event: leptos::ev::KeyboardEvent| {
        let arrow = match event.key().as_str() {
            "Enter" | " " => {
                event.prevent_default();
                return choose();
            }
            "ArrowUp" => Arrow::Up,
            "ArrowDown" => Arrow::Down,
            "ArrowLeft" => Arrow::Left,
            "ArrowRight" => Arrow::Right,
            _ => return,
        };
        event.prevent_default();
        if let Some(next) = whole.with_value(|whole| beside(whole, place, arrow)) {
            browser::focus_drawn(&format!("spot-{next}"));
        }
    };
    view! {
        <g
            id=format!("spot-{place}")
            class=spot_class(end)
            class:open=is_open
            class:flawed=is_flawed
            role="button"
            tabindex=move || if is_stop() { "0" } else { "-1" }
            aria-pressed=move || if is_open.get() { "true" } else { "false" }
            aria-label=label
            on:click=move |_| choose()
            on:keydown=press
        >
            <rect x=x y=y width=WIDTH height=HEIGHT rx="8"/>
            <text class="spot-head" x=x + 10 y=y + 22>{head}</text>
            {said}
        </g>
    }
}

const fn spot_class(end: Option<End>) -> &'static str {
    match end {
        None => "spot",
        Some(End::Good) => "spot end good",
        Some(End::Mixed) => "spot end mixed",
        Some(End::Poor) => "spot end poor",
    }
}

/// How a conversation ends, in a word or two.
pub fn end_word(reader: shared::core::Language, end: End) -> &'static str {
    match end {
        End::Good => t::scenario_end_good(reader),
        End::Mixed => t::scenario_end_mixed(reader),
        End::Poor => t::scenario_end_poor(reader),
    }
}
