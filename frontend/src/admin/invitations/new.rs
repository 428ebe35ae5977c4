//! Inviting one person: what may be chosen comes from the program.

use super::PATH;
use crate::accounts::role_name;
use crate::admin::sending::Sending;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::names::country_name;
use crate::session::use_session;
use crate::ui::{BannerKind, Button, Choice, Field, Form, Load, Loading, Select, TextInput, use_toasts};
use leptos::prelude::*;
use shared::accounts::invitations::{InvitationChoices, NewInvitation, RoleChoice};
use shared::core::id::OrganisationId;
use shared::core::{Check, FieldCode, FieldError, Language, Role, Validate};

/// The page `/admin/invitations/new`.
#[component]
pub fn NewInvitationPage() -> impl IntoView {
    let session = use_session();
    let choices = Loading::new(move || session.call(async |client| client.find_invitation_choices().await));
    view! {
        <main id="main" class="wrap">
            <div>
                <p><a href=PATH>{words(t::inviting_back)}</a></p>
                <Heading text=words(t::inviting_new)/>
                <p>{words(t::inviting_empty_text)}</p>
                <Load resource=choices let:choices><InvitationForm choices/></Load>
            </div>
        </main>
    }
}

/// What was typed and chosen.
#[derive(Clone, Copy)]
struct Typed {
    email: RwSignal<String>,
    name: RwSignal<String>,
    organisation: RwSignal<String>,
    role: RwSignal<String>,
    group: RwSignal<String>,
    language: RwSignal<String>,
}

impl Typed {
    fn new(language: Language) -> Self {
        let empty = || RwSignal::new(String::new());
        Self {
            email: empty(),
            name: empty(),
            organisation: empty(),
            role: RwSignal::new(Role::Member.to_string()),
            group: empty(),
            language: RwSignal::new(language.to_string()),
        }
    }

    /// The invitation, or the field that is not chosen yet.
    fn read(self, reader: Language) -> Result<NewInvitation, Vec<FieldError>> {
        let organisation: Option<OrganisationId> = self.organisation.get_untracked().parse().ok();
        let Some(organisation_id) = organisation else {
            let check = Check::new().email("email", &self.email.get_untracked());
            let check = check.line("name", &self.name.get_untracked(), 2, 100);
            return Err(check.wrong("organisation_id", FieldCode::Required).finish());
        };
        let role = self.role.get_untracked();
        let (role, country) = role.split_once(':').unwrap_or((role.as_str(), ""));
        Ok(NewInvitation {
            email: self.email.get_untracked(),
            name: self.name.get_untracked(),
            organisation_id,
            role: role.parse().unwrap_or(Role::Member),
            role_country: country.parse().ok(),
            group_ids: self.group.get_untracked().parse().into_iter().collect(),
            language: self.language.get_untracked().parse().unwrap_or(reader),
        })
    }
}

#[component]
fn InvitationForm(choices: InvitationChoices) -> impl IntoView {
    let (sending, language, toasts, router) = (Sending::idle(), use_language(), use_toasts(), use_router());
    let typed = Typed::new(language.get_untracked());
    let key = StoredValue::new(browser::random_key());
    let invite = Callback::new(move |()| {
        let new = match typed.read(language.get_untracked()) {
            Ok(new) => new,
            Err(errors) => return sending.errors.set(errors),
        };
        sending.send(
            new.validate(),
            async move |client| client.create_invitation(&new, &key.get_value()).await,
            move |_| {
                toasts.show(BannerKind::Good, t::inviting_sent(language.get_untracked()));
                router.go(PATH, false);
            },
        );
    });
    let known = StoredValue::new(choices);
    view! {
        <Form name="invite" errors=sending.errors problem=sending.problem busy=sending.busy on_submit=invite>
            <Field name="email" label=words(t::inviting_email)>
                <TextInput value=typed.email kind="email" autocomplete="off"/>
            </Field>
            <Field name="name" label=words(t::inviting_name)>
                <TextInput value=typed.name autocomplete="off"/>
            </Field>
            <Field name="organisation_id" label=words(t::inviting_organisation)>
                <Select
                    value=typed.organisation
                    options=Signal::derive(move || known.with_value(|known| organisations(language.get(), known)))
                />
            </Field>
            <Field name="role" label=words(t::inviting_role)>
                <Select
                    value=typed.role
                    options=Signal::derive(move || known.with_value(|known| roles(language.get(), known)))
                />
            </Field>
            <Field name="group_ids" label=words(t::inviting_group)>
                <Select
                    value=typed.group
                    options=Signal::derive(move || known.with_value(|known| groups(language.get(), known)))
                />
            </Field>
            <Field name="language" label=words(t::inviting_language)>
                <Select value=typed.language options=languages()/>
            </Field>
            <Button submit=true busy=sending.busy>{words(t::inviting_send)}</Button>
        </Form>
    }
}

fn choice(value: String, label: String) -> Choice {
    Choice { value, label }
}

fn organisations(language: Language, known: &InvitationChoices) -> Vec<Choice> {
    let nothing = choice(String::new(), t::inviting_choose(language).to_owned());
    let named = known.organisations.iter().map(|one| {
        choice(one.id.to_string(), format!("{} ({})", one.name, country_name(language, one.country)))
    });
    std::iter::once(nothing).chain(named).collect()
}

fn roles(language: Language, known: &InvitationChoices) -> Vec<Choice> {
    let named = known.roles.iter().map(|&RoleChoice { role, country }| match country {
        None => choice(role.to_string(), role_name(language, role).to_owned()),
        Some(country) => choice(
            format!("{role}:{country}"),
            format!("{} ({})", role_name(language, role), country_name(language, country)),
        ),
    });
    named.collect()
}

fn groups(language: Language, known: &InvitationChoices) -> Vec<Choice> {
    let none = choice(String::new(), t::inviting_group_none(language).to_owned());
    let named = known.groups.iter().map(|one| choice(one.id.to_string(), one.name.clone()));
    std::iter::once(none).chain(named).collect()
}

fn languages() -> Vec<Choice> {
    Language::ALL.iter().map(|one| choice(one.to_string(), one.own_name().to_owned())).collect()
}
