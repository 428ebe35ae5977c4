//! What was found, under the field: why, what may stand there instead, and the writer's own decision.

use super::finding::Found;
use super::reading::{Left, Reader};
use super::said;
use crate::i18n::{Word, t, use_language, words};
use crate::names::leaving_reason_name;
use crate::ui::{Button, ButtonKind, Tag, TagKind};
use leptos::html;
use leptos::prelude::*;
use shared::privacy::LeavingReason;

/// All that was found.
#[component]
pub fn Panel(reader: Reader) -> impl IntoView {
    let language = use_language();
    let open = Memo::new(move |_| reader.open());
    let left = Memo::new(move |_| reader.left());
    let refuses = move || open.with(|open| open.iter().any(Found::is_refused));
    let list = move |identifies: bool| {
        let open = open.get().into_iter().filter(|one| one.identifies() == identifies);
        open.collect::<Vec<_>>()
    };
    let narrowing = move || u32::try_from(list(false).len()).unwrap_or_default();
    view! {
        <div role="group" aria-label=words(t::guarding_label)>
            <p class="visually-hidden" role="status" aria-live="polite">{move || reader.said()}</p>
            {move || refuses().then(|| view! {
                // No alert: whoever listens is told once they pause.
                <p class="banner danger">{words(t::guarding_refuses)}</p>
            })}
            {move || (!list(true).is_empty()).then(|| view! {
                <p class="guard-title">{words(t::guarding_title)}</p>
            })}
            <ul class="guard-list"><Places reader list=Signal::derive(move || list(true))/></ul>
            {move || (narrowing() > 0).then(|| view! {
                <details>
                    <summary>{move || t::guarding_narrowing(language.get(), narrowing())}</summary>
                    <ul class="guard-list"><Places reader list=Signal::derive(move || list(false))/></ul>
                </details>
            })}
            <ul class="guard-list">
                <For each=move || left.get() key=|left| key(&left.found) let:left>
                    <LeftPlace reader left/>
                </For>
            </ul>
            {move || (!open.with(Vec::is_empty)).then(|| view! {
                <p class="hint">{words(t::guarding_keys)}</p>
            })}
        </div>
    }
}

/// What tells two places apart as long as the text goes on.
fn key(one: &Found) -> (&'static str, String, u32) {
    (one.rule.code(), one.words.clone(), one.from)
}

#[component]
fn Places(reader: Reader, list: Signal<Vec<Found>>) -> impl IntoView {
    view! {
        <For each=move || list.get() key=key let:one>
            <Place reader one/>
        </For>
    }
}

/// One place: its words, why it was found, and what to do.
#[component]
fn Place(reader: Reader, one: Found) -> impl IntoView {
    let language = use_language();
    let leaving = RwSignal::new(false);
    let one = StoredValue::new(one);
    let rule = move || one.with_value(|one| said::rule(language.get(), one));
    let act = move || one.with_value(|one| t::guarding_replace(language.get(), &one.suggestion));
    let (kind, weight): (TagKind, Word) = match one.with_value(|one| (one.is_refused(), one.identifies())) {
        (true, _) => (TagKind::Warn, t::guarding_is_refused),
        (_, true) => (TagKind::Warn, t::guarding_identifies),
        _ => (TagKind::Plain, t::guarding_narrows),
    };
    let may_leave = one.with_value(|one| !one.is_refused());
    let found_words = move || one.with_value(|one| one.words.clone());
    view! {
        <li>
            <p>
                <q lang=reader.text_language()>{found_words}</q> " " <Tag kind>{words(weight)}</Tag> " "
                <span class="soft">{rule}</span>
            </p>
            {move || if leaving.get() {
                view! { <Leave reader one leaving/> }.into_any()
            } else {
                view! {
                    <div class="actions">
                        <Button kind=ButtonKind::Quiet on_click=move |()| one.with_value(|one| reader.replace(one))>{act}</Button>
                        <Button kind=ButtonKind::Quiet on_click=move |()| one.with_value(|one| reader.show(one))>
                            {words(t::guarding_show)} <span class="visually-hidden">": " {found_words}</span>
                        </Button>
                        {may_leave.then(|| view! {
                            <Button kind=ButtonKind::Quiet on_click=move |()| leaving.set(true)>
                                {words(t::guarding_leave)} <span class="visually-hidden">": " {found_words}</span>
                            </Button>
                        })}
                    </div>
                }.into_any()
            }}
        </li>
    }
}

/// Asks why a place stays.
#[component]
fn Leave(reader: Reader, one: StoredValue<Found>, leaving: RwSignal<bool>) -> impl IntoView {
    let language = use_language();
    let select = NodeRef::<html::Select>::new();
    let chosen = RwSignal::new(LeavingReason::PublishedAuthor);
    let is_missing = move |_| {
        if let Some(select) = select.get() {
            let _ = select.focus();
        }
    };
    Effect::new(is_missing);
    let choose = move |event| {
        if let Ok(reason) = event_target_value(&event).parse() {
            chosen.set(reason);
        }
    };
    let options = LeavingReason::ALL.iter().map(|reason| {
        view! {
            <option value=reason.code()>{move || leaving_reason_name(language.get(), *reason)}</option>
        }
    });
    view! {
        <label>
            {words(t::guarding_why)}
            <select node_ref=select on:change=choose>{options.collect::<Vec<_>>()}</select>
        </label>
        <div class="actions">
            <Button kind=ButtonKind::Quiet on_click=move |()| {
                one.with_value(|one| reader.leave(one, chosen.get_untracked()));
            }>{words(t::guarding_leave_it)}</Button>
            <Button kind=ButtonKind::Quiet on_click=move |()| leaving.set(false)>{words(t::guarding_back)}</Button>
        </div>
    }
}

/// A place that was left standing.
#[component]
fn LeftPlace(reader: Reader, left: Left) -> impl IntoView {
    let language = use_language();
    let reason = left.reason;
    let found = StoredValue::new(left.found.clone());
    view! {
        <li class="soft">
            <p>
                <q lang=reader.text_language()>{left.found.words.clone()}</q> " "
                {move || t::guarding_left(language.get(), leaving_reason_name(language.get(), reason))}
            </p>
            <div class="actions">
                <Button kind=ButtonKind::Quiet on_click=move |()| found.with_value(|one| reader.take_back(one))>
                    {words(t::guarding_take_back)}
                    <span class="visually-hidden">": " {left.found.words}</span>
                </Button>
            </div>
        </li>
    }
}
