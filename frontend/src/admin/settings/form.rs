//! The settings in one form. What the operator set is shown and cannot be changed.

use super::super::lists::{chosen, field};
use super::{RUNS_PATH, kept_words};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, Choice, Doing, Field, Form, Select, Tag, TextArea, TextInput, use_toasts,
};
use leptos::prelude::*;
use shared::admin::SettingsState;
use shared::core::{Check, FieldCode, FieldError, Language, Validate};
use shared::settings::{Adjustable, ApplicationsRule, Days, INVITATION, KEPT, SecondFactorRule};

type Words = fn(Language) -> &'static str;

/// What stands in the form, as text.
#[derive(Clone, Copy)]
struct Fields {
    second_factor: RwSignal<String>,
    applications: RwSignal<String>,
    controller_name: RwSignal<String>,
    controller_address: RwSignal<String>,
    controller_email: RwSignal<String>,
    data_protection_email: RwSignal<String>,
    signatory_name: RwSignal<String>,
    signatory_function: RwSignal<String>,
    days: StoredValue<Vec<(Days, RwSignal<String>)>>,
}

impl Fields {
    fn new(stored: &Adjustable) -> Self {
        let all_days = std::iter::once(INVITATION).chain(KEPT);
        let days = all_days.map(|days| {
            let typed = field(days.given(stored));
            (days, typed)
        });
        Self {
            second_factor: field(Some(stored.second_factor())),
            applications: field(Some(stored.applications())),
            controller_name: field(stored.controller_name.clone()),
            controller_address: field(stored.controller_address.clone()),
            controller_email: field(stored.controller_email.clone()),
            data_protection_email: field(stored.data_protection_email.clone()),
            signatory_name: field(stored.signatory_name.clone()),
            signatory_function: field(stored.signatory_function.clone()),
            days: StoredValue::new(days.collect()),
        }
    }

    /// What is sent: nothing for what the operator set.
    fn read(self, pinned: &Adjustable) -> Result<Adjustable, Vec<FieldError>> {
        let mut settings = Adjustable {
            second_factor: chosen(self.second_factor).filter(|_| pinned.second_factor.is_none()),
            applications: chosen(self.applications).filter(|_| pinned.applications.is_none()),
            controller_name: chosen(self.controller_name)
                .filter(|_: &String| pinned.controller_name.is_none()),
            controller_address: chosen(self.controller_address)
                .filter(|_: &String| pinned.controller_address.is_none()),
            controller_email: chosen(self.controller_email)
                .filter(|_: &String| pinned.controller_email.is_none()),
            data_protection_email: chosen(self.data_protection_email)
                .filter(|_: &String| pinned.data_protection_email.is_none()),
            signatory_name: chosen(self.signatory_name).filter(|_: &String| pinned.signatory_name.is_none()),
            signatory_function: chosen(self.signatory_function)
                .filter(|_: &String| pinned.signatory_function.is_none()),
            ..Adjustable::default()
        };
        let mut check = Check::new();
        for (days, typed) in self.days.get_value() {
            let number = chosen(typed).filter(|_| days.given(pinned).is_none());
            if number.is_none() && !typed.with_untracked(|text| text.trim().is_empty()) {
                check = check.wrong(days.field, FieldCode::Malformed);
            }
            days.give(&mut settings, number);
        }
        let mut errors = check.finish();
        errors.extend(settings.validate());
        if errors.is_empty() { Ok(settings) } else { Err(errors) }
    }
}

/// The form over the settings that were read.
#[component]
pub(super) fn SettingsForm(state: SettingsState) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let SettingsState { pinned, stored, version } = state;
    let (fields, version) = (Fields::new(&stored), StoredValue::new(version));
    let operators = pinned.clone();
    let send = Callback::new(move |()| match fields.read(&operators) {
        Err(errors) => doing.errors.set(errors),
        Ok(settings) => {
            let read = version.get_value();
            let act = session.call(async move |client| client.update_settings(read, &settings).await);
            doing.run(act, move |state: SettingsState| {
                version.set_value(state.version);
                toasts.show(BannerKind::Good, t::settings_saved(language.get_untracked()).to_owned());
            });
        }
    });
    view! {
        <Form name="settings" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <h2>{words(t::settings_sign_in)}</h2>
            {second_factor(fields, &pinned)}
            <h2>{words(t::settings_joining)}</h2>
            {joining(fields, &pinned)}
            <h2>{words(t::settings_kept_title)}</h2>
            <p class="soft">
                {words(t::settings_kept_lead)}" "<a href=RUNS_PATH>{words(t::settings_runs_title)}</a>
            </p>
            {kept(fields, &pinned)}
            <h2>{words(t::settings_controller)}</h2>
            <p class="soft">{words(t::settings_controller_lead)}</p>
            {controller(fields, &pinned)}
            <h2>{words(t::settings_certificates)}</h2>
            <p class="soft">{words(t::settings_certificates_lead)}</p>
            {signatory(fields, &pinned)}
            <Button submit=true busy=doing.busy>{words(t::admin_save)}</Button>
        </Form>
    }
}

/// A setting: a field, or what the operator set.
#[component]
fn Setting(
    /// The name of the setting.
    name: &'static str,
    /// What it is called.
    #[prop(into)]
    label: Signal<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What the operator set, in words.
    pinned: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    match (pinned, hint) {
        (Some(value), _) => view! {
            <div class="field">
                <strong>{label}</strong>
                <p>{value}" "<Tag>{words(t::settings_pinned)}</Tag></p>
            </div>
        }
        .into_any(),
        (None, Some(hint)) => view! { <Field name label hint>{children()}</Field> }.into_any(),
        (None, None) => view! { <Field name label>{children()}</Field> }.into_any(),
    }
}

/// Choices in words.
fn choices<T: ToString + Copy + Sync + 'static>(
    all: &'static [T],
    said: fn(T) -> Words,
) -> Signal<Vec<Choice>> {
    let language = use_language();
    Signal::derive(move || {
        let choice =
            |one: &T| Choice { value: one.to_string(), label: said(*one)(language.get()).to_owned() };
        all.iter().map(choice).collect()
    })
}

fn second_factor_words(rule: SecondFactorRule) -> Words {
    match rule {
        SecondFactorRule::Roles => t::settings_second_factor_roles,
        SecondFactorRule::Everyone => t::settings_second_factor_everyone,
    }
}

fn applications_words(rule: ApplicationsRule) -> Words {
    match rule {
        ApplicationsRule::Open => t::settings_applications_open,
        ApplicationsRule::Closed => t::settings_applications_closed,
    }
}

fn second_factor(fields: Fields, pinned: &Adjustable) -> impl IntoView + use<> {
    let pinned = pinned.second_factor.map(|rule| words(second_factor_words(rule)));
    let options = choices(SecondFactorRule::ALL, second_factor_words);
    view! {
        <Setting
            name="second_factor"
            label=words(t::settings_second_factor)
            hint=words(t::settings_second_factor_hint)
            pinned
        >
            <Select value=fields.second_factor options/>
        </Setting>
    }
}

fn joining(fields: Fields, pinned: &Adjustable) -> impl IntoView + use<> {
    let closed = pinned.applications.map(|rule| words(applications_words(rule)));
    let options = choices(ApplicationsRule::ALL, applications_words);
    view! {
        <Setting
            name="applications"
            label=words(t::settings_applications)
            hint=words(t::settings_applications_hint)
            pinned=closed
        >
            <Select value=fields.applications options/>
        </Setting>
        {numbers(fields, pinned, |days| days.field == INVITATION.field)}
    }
}

fn kept(fields: Fields, pinned: &Adjustable) -> impl IntoView + use<> {
    numbers(fields, pinned, |days| days.field != INVITATION.field)
}

/// The settings in days that are wanted here.
fn numbers(fields: Fields, pinned: &Adjustable, is_wanted: fn(&Days) -> bool) -> Vec<AnyView> {
    let language = use_language();
    let number = |(days, typed): (Days, RwSignal<String>)| {
        let label = words(kept_words(days.field).unwrap_or(t::settings_invitation_days));
        let [default, least, most] = [days.default, days.least, days.most].map(|number| number.to_string());
        let hint = Signal::derive(move || t::settings_days_hint(language.get(), &default, &least, &most));
        let value = days.given(pinned).map(|number| Signal::stored(number.to_string()));
        view! {
            <Setting name=days.field label hint pinned=value><TextInput value=typed autocomplete="off"/></Setting>
        }
        .into_any()
    };
    fields.days.get_value().into_iter().filter(|(days, _)| is_wanted(days)).map(number).collect()
}

fn controller(fields: Fields, pinned: &Adjustable) -> impl IntoView + use<> {
    let said = |text: &Option<String>| text.clone().map(Signal::stored);
    view! {
        <Setting
            name="controller_name"
            label=words(t::settings_controller_name)
            pinned=said(&pinned.controller_name)
        >
            <TextInput value=fields.controller_name autocomplete="organization"/>
        </Setting>
        <Setting
            name="controller_address"
            label=words(t::settings_controller_address)
            pinned=said(&pinned.controller_address)
        >
            <TextArea value=fields.controller_address rows=4/>
        </Setting>
        <Setting
            name="controller_email"
            label=words(t::settings_controller_email)
            pinned=said(&pinned.controller_email)
        >
            <TextInput value=fields.controller_email kind="email" autocomplete="off"/>
        </Setting>
        <Setting
            name="data_protection_email"
            label=words(t::settings_data_protection_email)
            pinned=said(&pinned.data_protection_email)
        >
            <TextInput value=fields.data_protection_email kind="email" autocomplete="off"/>
        </Setting>
    }
}

fn signatory(fields: Fields, pinned: &Adjustable) -> impl IntoView + use<> {
    let said = |text: &Option<String>| text.clone().map(Signal::stored);
    view! {
        <Setting
            name="signatory_name"
            label=words(t::settings_signatory_name)
            pinned=said(&pinned.signatory_name)
        >
            <TextInput value=fields.signatory_name autocomplete="off"/>
        </Setting>
        <Setting
            name="signatory_function"
            label=words(t::settings_signatory_function)
            pinned=said(&pinned.signatory_function)
        >
            <TextInput value=fields.signatory_function autocomplete="off"/>
        </Setting>
    }
}
