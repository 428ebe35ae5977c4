//! What a part said before: each state with what changed in it, and the way back to it.

use super::fields::as_text;
use super::saving::Saving;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::teaching::names::person;
use crate::ui::{Button, ButtonKind, Dialog, Doing, Load, Loading, SkeletonShape, When, word_diff};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::PartId;
use shared::learning::{PartWords, WordsVersion};

/// A button that opens the history of what a part says in a language.
#[component]
pub fn HistoryButton(
    /// The part.
    part: PartId,
    /// The language.
    language: Language,
    /// What is on its way.
    saving: Saving,
    /// Gets what is stored after a restoring.
    on_saved: Callback<PartWords>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::writing_history)}</Button>
        <Dialog open title=words(t::writing_history)>
            // Asked for when it is opened, and anew each time.
            {move || open.get().then(|| view! { <History part language saving on_saved open/> })}
        </Dialog>
    }
}

#[component]
fn History(
    part: PartId,
    language: Language,
    saving: Saving,
    on_saved: Callback<PartWords>,
    open: RwSignal<bool>,
) -> impl IntoView {
    let session = use_session();
    let versions = Loading::new(move || {
        session.call(async move |client| client.list_words_versions(part, language).await)
    });
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let restore = Callback::new(move |version: u32| {
        let revision = saving.revision.get_untracked();
        let act =
            session.call(async move |client| client.restore_words(part, language, version, revision).await);
        doing.run(act, move |said| {
            saving.know(&said.words, said.revision);
            on_saved.run(said);
            open.set(false);
        });
    });
    let none = move || view! { <p class="soft">{words(t::writing_history_none)}</p> };
    view! {
        {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
        <Load resource=versions shape=SkeletonShape::Text is_empty=Vec::is_empty empty=none let:list>
            <ol class="history" reversed>
                {with_before(list).into_iter().map(|(version, before)| view! {
                    <li><Version version before revision=saving.revision doing restore/></li>
                }).collect_view()}
            </ol>
        </Load>
    }
}

/// Each state with the one before it; the newest first.
fn with_before(versions: Vec<WordsVersion>) -> Vec<(WordsVersion, Option<String>)> {
    let mut before: Vec<_> = versions.iter().skip(1).map(|one| Some(as_text(&one.words))).collect();
    before.push(None);
    versions.into_iter().zip(before).collect()
}

#[component]
fn Version(
    version: WordsVersion,
    before: Option<String>,
    revision: RwSignal<u32>,
    doing: Doing,
    restore: Callback<u32>,
) -> impl IntoView {
    let reader = use_language();
    let WordsVersion { revision: own, words: said, edited_by, edited_at: at, .. } = version;
    let text = as_text(&said);
    view! {
        <p class="soft"><When at/>" · "{move || person(reader.get(), edited_by.as_ref())}</p>
        {word_diff(before.as_deref().unwrap_or(&text), &text)}
        {move || (revision.get() != own).then(|| view! {
            <Button kind=ButtonKind::Quiet busy=doing.busy on_click=move |()| restore.run(own)>
                {words(t::writing_restore)}
            </Button>
        })}
    }
}
