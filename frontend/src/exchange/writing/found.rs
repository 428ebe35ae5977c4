//! What the privacy guard found in a draft: put something else in its place, or say why it stays.

use super::super::names::field_label;
use super::check_panel::show_control;
use super::saving::Saving;
use crate::i18n::{t, use_language, words};
use crate::names::{guard_rule_name, leaving_reason_name};
use crate::ui::{Button, ButtonKind, Tag, TagKind};
use leptos::prelude::*;
use shared::exchange::{Found, LeftPlace};
use shared::privacy::LeavingReason;

/// All places that are open. What one is about to say of one stays when the others change.
#[component]
pub fn FoundPlaces(
    /// The places.
    #[prop(into)]
    found: Signal<Vec<Found>>,
    /// What is on its way.
    saving: Saving,
) -> impl IntoView {
    view! {
        <ul class="guard-list">
            <For each=move || found.with(|found| numbered(found)) key=key let:numbered>
                <Place one=numbered.1 saving/>
            </For>
        </ul>
    }
}

/// Places, with how many alike stand before each.
fn numbered(found: &[Found]) -> Vec<(usize, Found)> {
    let before = |index: usize, one: &Found| found.iter().take(index).filter(|other| *other == one).count();
    found.iter().enumerate().map(|(index, one)| (before(index, one), one.clone())).collect()
}

fn key((before, one): &(usize, Found)) -> (usize, String, String, String) {
    (*before, one.field.clone(), one.rule.clone(), one.words.clone())
}

#[component]
fn Place(one: Found, saving: Saving) -> impl IntoView {
    let reader = use_language();
    let leaving = RwSignal::new(false);
    let fields = saving.fields;
    let one = StoredValue::new(one);
    // It goes at once when it was replaced or explained; the next check says the same.
    let is_open = Memo::new(move |_| {
        one.with_value(|one| {
            let is_left = fields
                .left
                .with(|left| left.iter().any(|left| left.rule == one.rule && left.words == one.words));
            let stands =
                fields.named(&one.field).is_none_or(|text| text.with(|text| text.contains(&one.words)));
            stands && !is_left
        })
    });
    let words_of = one.with_value(|one| one.words.clone());
    let lang = fields.language.code();
    let kind = if one.with_value(|one| one.identifies) { TagKind::Warn } else { TagKind::Plain };
    let rule = move || one.with_value(|one| guard_rule_name(reader.get(), &one.rule).unwrap_or_default());
    let field = move || one.with_value(|one| field_label(reader.get(), &one.field));
    let at = one.with_value(|one| one.field.clone());
    let show = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        show_control(&fields.control_id(&at));
    };
    view! {
        <li class:hidden=move || !is_open.get()>
            <p><q lang=lang dir="auto">{words_of}</q>" "<Tag kind>{rule}</Tag></p>
            <p class="soft"><a href="#main" on:click=show>{move || t::practice_found_at(reader.get(), &field())}</a></p>
            {move || if leaving.get() {
                view! { <Leave one saving leaving/> }.into_any()
            } else {
                view! { <Ways one saving leaving/> }.into_any()
            }}
        </li>
    }
}

#[component]
fn Ways(one: StoredValue<Found>, saving: Saving, leaving: RwSignal<bool>) -> impl IntoView {
    let reader = use_language();
    let suggestion = one.with_value(|one| one.suggestion.clone());
    let has_one = !suggestion.is_empty();
    let replace = move |()| {
        one.with_value(|one| {
            if let Some(text) = saving.fields.named(&one.field) {
                text.update(|text| *text = text.replacen(&one.words, &one.suggestion, 1));
                leave_pseudonym(one, saving);
            }
        });
    };
    view! {
        <div class="actions">
            {has_one.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=replace>
                    {move || t::practice_found_replace(reader.get(), &suggestion)}
                </Button>
            })}
            <Button kind=ButtonKind::Quiet on_click=move |()| leaving.set(true)>{words(t::practice_found_leave)}</Button>
        </div>
    }
}

/// The rules that find names, for which the suggestion is another name.
const NAME_RULES: [&str; 9] = [
    "given-name",
    "surname",
    "name-after-title",
    "name-after-role",
    "name-said",
    "name-by-context",
    "initials",
    "nickname",
    "name-repeated",
];

/// A pseudonym is a name too: it stays as an invented one, which the reviewer is told.
fn leave_pseudonym(one: &Found, saving: Saving) {
    if !NAME_RULES.contains(&one.rule.as_str()) {
        return;
    }
    let (rule, words) = ("given-name".to_owned(), one.suggestion.clone());
    let place = LeftPlace { rule, words, reason: LeavingReason::Invented };
    saving.fields.left.update(|left| {
        if !left.contains(&place) {
            left.push(place);
        }
    });
}

/// Asks why it stays.
#[component]
fn Leave(one: StoredValue<Found>, saving: Saving, leaving: RwSignal<bool>) -> impl IntoView {
    let reader = use_language();
    let chosen = RwSignal::new(LeavingReason::PublishedAuthor);
    let choose = move |event| {
        if let Ok(reason) = event_target_value(&event).parse() {
            chosen.set(reason);
        }
    };
    let leave = move |()| {
        let (rule, words) = one.with_value(|one| (one.rule.clone(), one.words.clone()));
        let reason = chosen.get_untracked();
        saving.fields.left.update(|left| left.push(LeftPlace { rule, words, reason }));
    };
    let options = LeavingReason::ALL.iter().map(|reason| {
        let reason = *reason;
        view! { <option value=reason.code()>{move || leaving_reason_name(reader.get(), reason)}</option> }
    });
    view! {
        <label>{words(t::practice_found_why)}
            <select on:change=choose>{options.collect_view()}</select>
        </label>
        <div class="actions">
            <Button kind=ButtonKind::Quiet on_click=leave>{words(t::practice_found_leave_it)}</Button>
            <Button kind=ButtonKind::Quiet on_click=move |()| leaving.set(false)>{words(t::practice_found_not_yet)}</Button>
        </div>
    }
}

/// What the author leaves standing, and why.
#[component]
pub fn LeftPlaces(
    /// What is on its way.
    saving: Saving,
) -> impl IntoView {
    let left = saving.fields.left;
    let lang = saving.fields.language.code();
    let row = move |one: LeftPlace| {
        let own = one.clone();
        let take_back = move |()| left.update(|left| left.retain(|left| *left != own));
        view! {
            <li class="soft">
                <p><LeftWords place=one lang/></p>
                <Button kind=ButtonKind::Quiet on_click=take_back>{words(t::practice_left_take_back)}</Button>
            </li>
        }
    };
    // It stays open while its places change.
    view! {
        <details class:hidden=move || left.with(Vec::is_empty)>
            <summary>{words(t::practice_left)}</summary>
            <ul class="guard-list">
                <For each=move || left.get() key=|one| (one.rule.clone(), one.words.clone()) let:one>{row(one)}</For>
            </ul>
        </details>
    }
}

/// A place that was left standing: its words, and why.
#[component]
pub fn LeftWords(
    /// The place.
    place: LeftPlace,
    /// The language of the text.
    lang: &'static str,
) -> impl IntoView {
    let reader = use_language();
    let reason = place.reason;
    view! {
        <q lang=lang dir="auto">{place.words}</q>" – "{move || leaving_reason_name(reader.get(), reason)}
    }
}
