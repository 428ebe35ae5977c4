//! More time for a learner who needs it.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, Dialog, Doing, Field, Form, TextInput, open_while, use_toasts};
use leptos::prelude::*;
use shared::core::Validate;
use shared::core::id::EnrolmentId;
use shared::learning::{ExtraTime, LearnerStanding, MAX_EXTRA_PERCENT};

/// Asks how much longer somebody may take.
#[component]
pub fn ExtraTimeDialog(
    /// Of whom; nobody while it is closed.
    wish: RwSignal<Option<LearnerStanding>>,
    /// It was set.
    on_change: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let open = open_while(wish);
    let title = Signal::derive(move || {
        let name = wish.with(|wish| wish.as_ref().map(|one| one.learner.name.clone()));
        t::cohorts_extra_title(language.get(), &name.unwrap_or_default())
    });
    view! {
        <Dialog open title>
            {move || wish.get().map(|one| view! {
                <ExtraForm id=one.enrolment_id percent=one.extra_percent wish on_change/>
            })}
        </Dialog>
    }
}

#[component]
fn ExtraForm(
    id: EnrolmentId,
    percent: u32,
    wish: RwSignal<Option<LearnerStanding>>,
    on_change: Callback<()>,
) -> impl IntoView {
    let (session, toasts, language, doing) = (use_session(), use_toasts(), use_language(), Doing::new());
    let typed = RwSignal::new(percent.to_string());
    let send = Callback::new(move |()| {
        // What is no number is none that is allowed.
        let extra =
            ExtraTime { percent: typed.with_untracked(|typed| typed.trim().parse()).unwrap_or(u32::MAX) };
        let wrong = extra.validate();
        if !wrong.is_empty() {
            return doing.errors.set(wrong);
        }
        let act = session.call(async move |client| client.update_extra_time(id, &extra).await);
        doing.run(act, move |()| {
            wish.set(None);
            toasts.show(BannerKind::Good, t::cohorts_extra_saved(language.get_untracked()));
            on_change.run(());
        });
    });
    let hint = Signal::derive(move || t::cohorts_extra_hint(language.get(), &MAX_EXTRA_PERCENT.to_string()));
    view! {
        <Form name="extra" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="percent" label=words(t::cohorts_extra_percent) hint>
                <TextInput value=typed kind="number"/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::cohorts_save)}</Button>
        </Form>
    }
}
