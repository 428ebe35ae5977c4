//! The rules of a category, which whoever writes there accepts once.

use super::form::Texts;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, Doing, Field, Form, Load, Loading, TextArea, use_toasts};
use leptos::prelude::*;
use shared::core::id::CategoryId;
use shared::core::{Language, Validate};
use shared::forum::{CategoryRulesSetup, NewCategoryRules};

const FIELDS: [&str; 4] = ["body.en", "body.ro", "body.es", "body.cs"];

/// The section of a category's page.
#[component]
pub(super) fn RulesSection(
    /// Of which category.
    category: CategoryId,
) -> impl IntoView {
    let session = use_session();
    let rules = Loading::new(move || {
        session.call(async move |client| client.find_category_rules_setup(category).await)
    });
    view! {
        <section aria-labelledby="rules">
            <h2 id="rules">{words(t::rules_title)}</h2>
            <p class="soft">{words(t::rules_setup_intro)}</p>
            <Load resource=rules let:setup>
                <RulesForm category setup rules/>
            </Load>
        </section>
    }
}

#[component]
fn RulesForm(
    category: CategoryId,
    setup: CategoryRulesSetup,
    rules: Loading<CategoryRulesSetup>,
) -> impl IntoView {
    let (session, language, toasts, doing) = (use_session(), use_language(), use_toasts(), Doing::new());
    let (texts, ask_again, version) = (Texts::of(&setup.body), RwSignal::new(false), setup.version);
    let send = Callback::new(move |()| {
        let new = NewCategoryRules { body: texts.read(), ask_again: ask_again.get_untracked() };
        let wrong = new.validate();
        if !wrong.is_empty() {
            return doing.errors.set(wrong);
        }
        let act =
            session.call(async move |client| client.update_category_rules(category, version, &new).await);
        doing.run(act, move |_| {
            toasts.show(BannerKind::Good, t::rules_saved(language.get_untracked()).to_owned());
            rules.refetch();
        });
    });
    let field = move |((text, name), &written): ((RwSignal<String>, &'static str), &Language)| {
        let label = Signal::derive(move || {
            let reader = language.get();
            let name = browser::language_name(reader, written.code()).unwrap_or_default();
            t::rules_text(reader, &name)
        });
        view! { <Field name label><TextArea value=text rows=6/></Field> }
    };
    view! {
        <Form name="rules" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            {texts.0.into_iter().zip(FIELDS).zip(Language::ALL).map(field).collect_view()}
            <label class="check">
                <input
                    type="checkbox"
                    name="ask_again"
                    prop:checked=ask_again
                    on:change=move |event| ask_again.set(event_target_checked(&event))
                />
                {words(t::rules_ask_again)}
            </label>
            <p class="hint">{words(t::rules_ask_again_hint)}</p>
            <Button submit=true busy=doing.busy>{words(t::rules_save)}</Button>
        </Form>
    }
}
