//! The forms of organisations.

use crate::admin::lists::chosen;
use crate::admin::members::country_choices;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Choice, Dialog, Doing, Field, Form, Loading, Select, TextInput,
    use_toasts,
};
use leptos::prelude::*;
use shared::admin::{Merge, NewOrganisation, Organisation, OrganisationPatch, OrganisationQuery};
use shared::core::{Country, Page, Validate};

/// Its name, and whether it is offered to those who apply.
#[component]
pub(super) fn Edit(
    /// Which.
    organisation: Organisation,
    /// Whether the dialog is open.
    open: RwSignal<bool>,
    /// The list that shows it.
    list: Loading<Page<Organisation>>,
) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let (id, version) = (organisation.id, organisation.version);
    let (name, listed) = (RwSignal::new(organisation.name), RwSignal::new(organisation.listed));
    let send = Callback::new(move |()| {
        let patch =
            OrganisationPatch { name: Some(name.get_untracked()), listed: Some(listed.get_untracked()) };
        let act = session.call(async move |client| client.update_organisation(id, version, &patch).await);
        doing.run(act, move |_| {
            open.set(false);
            toasts
                .show(BannerKind::Good, t::admin_organisations_changed(language.get_untracked()).to_owned());
            list.refetch();
        });
    });
    view! {
        <Dialog open title=words(t::admin_organisations_change)>
            <Form name="change" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
                <Field name="name" label=words(t::accounts_account_name)><TextInput value=name/></Field>
                <Listed listed/>
                <Button submit=true busy=doing.busy>{words(t::admin_save)}</Button>
            </Form>
        </Dialog>
    }
}

/// Whether those who apply may choose it.
#[component]
fn Listed(listed: RwSignal<bool>) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                name="listed"
                prop:checked=listed
                on:change=move |event| listed.set(event_target_checked(&event))
            />
            {words(t::admin_organisations_listed)}
        </label>
        <p class="hint">{words(t::admin_organisations_listed_hint)}</p>
    }
}

/// What becomes of it where it was proposed twice.
#[component]
pub(super) fn MergeInto(
    /// Which.
    organisation: Organisation,
    /// Whether the dialog is open.
    open: RwSignal<bool>,
    /// The list that shows it.
    list: Loading<Page<Organisation>>,
) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let into = RwSignal::new(String::new());
    let (id, country) = (organisation.id, organisation.country);
    let name = organisation.name;
    let others = Loading::new(move || {
        let query =
            OrganisationQuery { country: Some(country), limit: Some(100), ..OrganisationQuery::default() };
        session.call(async move |client| client.list_organisations(&query).await)
    });
    let options = Signal::derive(move || {
        let first = Choice { value: String::new(), label: t::admin_choose(language.get()).to_owned() };
        let choice = |one: &Organisation| Choice { value: one.id.to_string(), label: one.name.clone() };
        let rest =
            others.with(|page| page.items.iter().filter(|one| one.id != id).map(choice).collect::<Vec<_>>());
        std::iter::once(first).chain(rest.unwrap_or_default()).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let Some(into) = chosen(into) else {
            doing.errors.set(shared::core::Check::new().text("into", "", 1, 1).finish());
            return;
        };
        let act = session.call(async move |client| client.merge_organisation(id, &Merge { into }).await);
        doing.run(act, move |_| {
            open.set(false);
            toasts.show(BannerKind::Good, t::admin_organisations_merged(language.get_untracked()).to_owned());
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    view! {
        <Dialog open title=words(t::admin_organisations_merge)>
            <p>{move || t::admin_organisations_merge_text(language.get(), &name)}</p>
            <Form name="merge" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
                <Field name="into" label=words(t::admin_organisations_into)>
                    <Select value=into options/>
                </Field>
                <Button submit=true kind=ButtonKind::Danger busy=doing.busy>
                    {words(t::admin_organisations_merge)}
                </Button>
            </Form>
        </Dialog>
    }
}

/// A new one.
#[component]
pub(super) fn New(
    /// The list that shows it.
    list: Loading<Page<Organisation>>,
) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let (name, listed) = (RwSignal::new(String::new()), RwSignal::new(true));
    let own = session.me().map_or(Country::Romania, |me| me.country);
    let country = RwSignal::new(own.to_string());
    let key = StoredValue::new(browser::random_key());
    let countries = Signal::derive(move || {
        let choice = |(value, label)| Choice { value, label };
        country_choices(language.get()).into_iter().map(choice).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let new = NewOrganisation {
            name: name.get_untracked(),
            country: chosen(country).unwrap_or(own),
            listed: listed.get_untracked(),
        };
        let errors = new.validate();
        if !errors.is_empty() {
            doing.errors.set(errors);
            return;
        }
        let key_now = key.get_value();
        let act = session.call(async move |client| client.create_organisation(&new, &key_now).await);
        doing.run(act, move |_| {
            key.set_value(browser::random_key());
            name.set(String::new());
            toasts.show(BannerKind::Good, t::admin_organisations_made(language.get_untracked()).to_owned());
            list.refetch();
        });
    });
    view! {
        <Form name="new" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="name" label=words(t::accounts_account_name)><TextInput value=name/></Field>
            <Field name="country" label=words(t::accounts_account_country)>
                <Select value=country options=countries/>
            </Field>
            <Listed listed/>
            <Button submit=true busy=doing.busy>{words(t::admin_organisations_make)}</Button>
        </Form>
    }
}
