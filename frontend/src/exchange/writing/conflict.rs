//! A practice that was changed elsewhere too: both texts, and a choice that loses neither unseen.

use super::fields::as_text;
use super::saving::{Conflict, Saving};
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, DiffView};
use leptos::prelude::*;

/// Shows both and asks which way to go, while there is a conflict.
#[component]
pub fn ConflictChoice(
    /// What is on its way.
    saving: Saving,
) -> impl IntoView {
    let is_there = Memo::new(move |_| saving.conflict.with(Option::is_some));
    Effect::new(move |_| {
        if is_there.get() {
            request_animation_frame(|| browser::focus_and_show(".conflict"));
        }
    });
    move || saving.conflict.get().map(|conflict| view! { <Both saving conflict/> })
}

#[component]
fn Both(saving: Saving, conflict: Conflict) -> impl IntoView {
    let reader = use_language();
    let (stored, own) = (conflict.stored, conflict.own);
    view! {
        <section class="conflict stack" tabindex="-1">
            <Banner kind=BannerKind::Warn>
                <h2>{words(t::practice_conflict_title)}</h2>
                <p>{words(t::practice_conflict_text)}</p>
            </Banner>
            <DiffView
                left_label=words(t::practice_conflict_stored)
                left=Signal::derive(move || as_text(reader.get(), &stored))
                right_label=words(t::practice_conflict_own)
                right=Signal::derive(move || as_text(reader.get(), &own))
            />
            <div class="actions">
                <Button on_click=move |()| saving.keep_own()>{words(t::practice_conflict_keep)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| saving.take_other()>
                    {words(t::practice_conflict_take)}
                </Button>
            </div>
        </section>
    }
}
