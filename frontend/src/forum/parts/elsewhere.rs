//! A draft that was written on two devices: both texts are shown, and neither is lost before one has chosen.

use super::composer::Composer;
use super::conflict::ConflictChoice;
use super::draft::FoundDraft;
use crate::i18n::{moment, t, use_language, words};
use crate::ui::{Banner, BannerKind, Button, ButtonKind};
use leptos::prelude::*;
use shared::core::problem::EditConflict;

/// Says that another device wrote in this draft too, and asks which text to go on with.
#[component]
pub fn Elsewhere(
    /// The text being written.
    composer: Composer,
) -> impl IntoView {
    let language = use_language();
    let looks = RwSignal::new(false);
    // What the other device wrote stays in sight while one works it in.
    let beside = RwSignal::new(None::<String>);
    let on_keep = Callback::new(move |()| {
        beside.set(composer.draft.elsewhere().as_ref().map(text));
        looks.set(false);
        composer.keep_own_draft();
    });
    let on_discard = Callback::new(move |()| {
        beside.set(None);
        looks.set(false);
        composer.take_other_draft();
    });
    view! {
        {move || composer.draft.elsewhere().map(|other| {
            if looks.get() {
                let sent = untrack(|| composer.body.get());
                let conflict = EditConflict { stored_version: 0, stored: text(&other), sent };
                return view! { <ConflictChoice conflict on_keep on_discard/> }.into_any();
            }
            view! {
                <Banner kind=BannerKind::Warn>
                    <p role="status">{move || t::draft_elsewhere(language.get(), &moment(language.get(), other.at))}</p>
                    <Button kind=ButtonKind::Quiet on_click=move |()| looks.set(true)>{words(t::draft_look)}</Button>
                </Banner>
            }
            .into_any()
        })}
        {move || beside.get().map(|stored| view! {
            <details class="beside" open>
                <summary>{words(t::draft_other)}</summary>
                <div class="diff-text" dir="auto">{stored}</div>
            </details>
        })}
    }
}

/// All that somebody typed, to be read.
fn text(draft: &FoundDraft) -> String {
    let content = &draft.content;
    format!("{}\n\n{}", content.title, content.body_markdown).trim().to_owned()
}
