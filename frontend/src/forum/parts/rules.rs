//! The rules of a category, read and accepted once before one's first post there. What was typed waits.

use super::composer::Composer;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, Doing, Load, Loading, MarkdownView};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::ProblemCode;
use shared::core::id::CategoryId;
use shared::forum::{Category, CategoryRules, RulesAcceptance};

/// Where one writes, as far as its rules are concerned.
#[derive(Clone, Copy)]
pub struct Writing {
    /// In which category, once it is known.
    pub category: Signal<Option<CategoryId>>,
    /// Whether the list of categories says that its rules are to be accepted.
    pub is_due: Signal<bool>,
}

impl Writing {
    /// In this category of a list.
    pub fn of(
        category: Signal<Option<CategoryId>>,
        categories: impl Fn(CategoryId) -> Option<bool> + Send + Sync + 'static,
    ) -> Self {
        let is_due = Signal::derive(move || category.get().and_then(&categories).unwrap_or_default());
        Self { category, is_due }
    }
}

/// Whether this category of a list says that its rules are to be accepted.
pub fn due(list: &[Category], id: CategoryId) -> Option<bool> {
    list.iter().find(|one| one.id == id).map(|one| one.rules_due)
}

/// The rules, and that one accepts them; nothing once one has.
#[component]
pub fn RulesFirst(
    /// Where one writes.
    writing: Writing,
    /// What one writes.
    composer: Composer,
) -> impl IntoView {
    let accepted = RwSignal::new(Vec::<CategoryId>::new());
    // The server may ask though the list said nothing: the rules have changed since.
    let is_refused = Memo::new(move |_| composer.failure.with(|failure| is_refusal(failure.as_ref())));
    let asked = Memo::new(move |_| {
        let category = writing.category.get()?;
        let is_due =
            is_refused.get() || (writing.is_due.get() && !accepted.with(|all| all.contains(&category)));
        is_due.then_some(category)
    });
    let on_accept = Callback::new(move |category: CategoryId| {
        accepted.update(|all| all.push(category));
        if is_refused.get_untracked() {
            composer.failure.set(None);
        }
        request_animation_frame(|| browser::focus_and_show(".composer textarea"));
    });
    move || asked.get().map(|category| view! { <Rules category on_accept/> })
}

fn is_refusal(failure: Option<&ClientError>) -> bool {
    matches!(failure, Some(ClientError::Problem(problem)) if problem.code == ProblemCode::RulesNotAccepted)
}

#[component]
fn Rules(category: CategoryId, on_accept: Callback<CategoryId>) -> impl IntoView {
    let session = use_session();
    let rules =
        Loading::new(move || session.call(async move |client| client.find_category_rules(category).await));
    view! {
        <section class="card" aria-labelledby="rules">
            <h2 id="rules">{words(t::rules_title)}</h2>
            <Load resource=rules let:rules_now>
                <Accept category rules=rules_now on_accept/>
            </Load>
        </section>
    }
}

#[component]
fn Accept(category: CategoryId, rules: CategoryRules, on_accept: Callback<CategoryId>) -> impl IntoView {
    let (session, doing) = (use_session(), Doing::new());
    let problem = doing.problem(use_language());
    let CategoryRules { version, language, body_html, .. } = rules;
    let accept = move |()| {
        let acceptance = RulesAcceptance { version };
        let act = session.call(async move |client| client.accept_category_rules(category, &acceptance).await);
        doing.run(act, move |()| on_accept.run(category));
    };
    view! {
        <p class="soft">{words(t::rules_intro)}</p>
        <MarkdownView html=body_html language/>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        {move || (!doing.errors.with(Vec::is_empty)).then(|| view! {
            <Banner kind=BannerKind::Warn>{words(t::rules_changed)}</Banner>
        })}
        <Button busy=doing.busy on_click=accept>{words(t::rules_accept)}</Button>
    }
}
