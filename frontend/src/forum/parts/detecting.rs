//! Which language a text is in: suggested by the program while one writes, until the writer chooses.

use super::composer::Composer;
use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::forum::{MAX_BODY, PreviewRequest};

/// Characters from which on a language shows.
const ENOUGH: usize = 60;
/// Milliseconds without a key stroke before the program is asked.
const QUIET: u32 = 2_500;

/// Keeps the language of a text as the program finds it, for as long as nobody chose one.
pub fn suggest_language(composer: Composer) {
    // What was put there by itself; anything else was chosen.
    let suggested = StoredValue::new(composer.language.get_untracked());
    let turn = StoredValue::new(0_u32);
    let is_chosen = move || composer.language.with_untracked(|code| suggested.with_value(|own| own != code));
    Effect::watch(
        move || composer.body.get(),
        move |body, _, _| {
            turn.update_value(|turn| *turn = turn.wrapping_add(1));
            let length = body.chars().count();
            if length < ENOUGH || length > usize::try_from(MAX_BODY).unwrap_or_default() || is_chosen() {
                return;
            }
            let (own_turn, body_markdown) = (turn.get_value(), body.clone());
            spawn_local(async move {
                browser::pause(QUIET).await;
                if turn.try_get_value() != Some(own_turn) {
                    return;
                }
                let request = PreviewRequest { body_markdown, category_id: None };
                let session = composer.draft.session();
                let found = session.call(async |client| client.preview_markdown(&request).await).await;
                let found = found.ok().and_then(|preview| preview.detected_language);
                if let (Some(found), Some(_)) = (found, turn.try_get_value())
                    && !is_chosen()
                {
                    suggested.set_value(found.code().to_owned());
                    composer.language.set(found.code().to_owned());
                }
            });
        },
        false,
    );
}
