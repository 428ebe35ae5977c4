//! A draft is frozen into a version that a colleague reads.

use super::desk::Desk;
use super::parts::flaws::FlawList;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{BannerKind, Button, Doing, Field, Form, Loading, TextArea, use_toasts};
use leptos::prelude::*;
use shared::core::Validate;
use shared::learning::{DraftFlaw, NewVersion, Proposal, Version};

/// Asks what changed, and proposes; says what is missing where something is.
#[component]
pub fn Proposing(
    /// The draft.
    desk: Desk,
    /// The list that shows the versions.
    list: Loading<Vec<Version>>,
) -> impl IntoView {
    let (language, toasts, doing) = (use_language(), use_toasts(), Doing::new());
    let note = RwSignal::new(String::new());
    let flaws = RwSignal::new(Vec::<DraftFlaw>::new());
    let course = desk.course.with_untracked(|course| course.id);
    let send = Callback::new(move |()| {
        let new = NewVersion { note: note.get_untracked() };
        let wrong = new.validate();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        flaws.set(Vec::new());
        let act = desk.session.call(async move |client| client.propose_version(course, &new).await);
        doing.run(act, move |proposal| match proposal {
            Proposal::Flawed { flaws: found } => {
                flaws.set(found);
                request_animation_frame(|| browser::focus_and_show(".flawed"));
            }
            Proposal::Proposed { .. } => {
                note.set(String::new());
                toasts.show(BannerKind::Good, t::versions_proposed(language.get_untracked()));
                list.refetch();
                desk.refresh();
                request_animation_frame(|| browser::focus("main h1"));
            }
        });
    });
    view! {
        <section class="card">
            <h2>{words(t::versions_propose_title)}</h2>
            <p>{words(t::versions_propose_text)}</p>
            {move || {
                let found = flaws.get();
                (!found.is_empty()).then(|| view! {
                    <div class="banner warn flawed" tabindex="-1">
                        <p>{words(t::versions_flawed)}</p>
                        <FlawList course flaws=found/>
                    </div>
                })
            }}
            <Form name="propose" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
                <Field name="note" label=words(t::versions_note) hint=words(t::versions_note_hint)>
                    <TextArea value=note rows=3/>
                </Field>
                <Button submit=true busy=doing.busy>{words(t::versions_propose)}</Button>
            </Form>
        </section>
    }
}
