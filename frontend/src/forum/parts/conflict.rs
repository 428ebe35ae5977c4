//! Two people changed one text: both versions side by side, and a choice that loses neither unseen.

use crate::browser;
use crate::i18n::{t, words};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, DiffView};
use leptos::prelude::*;
use shared::core::problem::EditConflict;

/// Shows the stored and the sent text and asks which way to go.
#[component]
pub fn ConflictChoice(
    /// Both texts.
    conflict: EditConflict,
    /// Goes on with one's own text, over the stored version.
    on_keep: Callback<()>,
    /// Drops one's own text for the stored one.
    on_discard: Callback<()>,
) -> impl IntoView {
    // The form that had the focus gives way to this choice.
    Effect::new(move |_| request_animation_frame(|| browser::focus_and_show(".conflict")));
    view! {
        <section class="conflict stack" tabindex="-1">
            <Banner kind=BannerKind::Warn>
                <h2>{words(t::forum_conflict_title)}</h2>
                <p>{words(t::forum_conflict_text)}</p>
            </Banner>
            <DiffView
                left_label=words(t::forum_conflict_stored)
                left=conflict.stored
                right_label=words(t::forum_conflict_yours)
                right=conflict.sent
            />
            <div class="actions">
                <Button on_click=on_keep>{words(t::forum_conflict_keep)}</Button>
                <Button kind=ButtonKind::Danger on_click=on_discard>{words(t::forum_conflict_discard)}</Button>
            </div>
        </section>
    }
}
