//! A practice is begun: in which language.

use super::draft_href;
use crate::app::router::use_router;
use crate::browser;
use crate::forum::parts::composer::language_choices;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, Dialog, Doing, Field, Form, Select};
use leptos::prelude::*;
use shared::core::Language;
use shared::exchange::NewPractice;

/// Asks in which language, and leads to the empty draft.
#[component]
pub fn NewPracticeDialog(
    /// Whether it asks now.
    open: RwSignal<bool>,
) -> impl IntoView {
    let (session, router, reader) = (use_session(), use_router(), use_language());
    let doing = Doing::new();
    let language = RwSignal::new(reader.get_untracked().code().to_owned());
    let key = StoredValue::new(browser::random_key());
    let send = Callback::new(move |()| {
        let new = NewPractice { language: language.get_untracked().parse().unwrap_or(Language::English) };
        let key = key.get_value();
        let act = session.call(async move |client| client.create_practice(&new, &key).await);
        doing.run(act, move |draft| router.go(&draft_href(draft.id), false));
    });
    view! {
        <Dialog open title=words(t::practice_write)>
            <Form name="practice" errors=doing.errors problem=doing.problem(reader) busy=doing.busy on_submit=send>
                <Field name="language" label=words(t::practice_new_language) hint=words(t::practice_new_language_hint)>
                    <Select value=language options=Signal::stored(language_choices())/>
                </Field>
                <Button submit=true busy=doing.busy>{words(t::practice_begin)}</Button>
            </Form>
        </Dialog>
    }
}
