//! Coming in by an invitation.

use super::fields::{hidden_token, languages_field, password_fields, profession_field, typed};
use super::{InvitationPage, Place};
use crate::i18n::t;
use crate::ui::{Button, Field, Form, TextInput};
use leptos::prelude::*;

/// Who invites whom where, and the form.
pub fn invitation_view(place: Place, page: InvitationPage) -> impl IntoView {
    let language = place.language;
    let InvitationPage { token, invited_by, organisation, email, form, mistakes } = page;
    let problem = mistakes.problem_text(language);
    let [name, profession] = [form.name, form.profession].map(typed);
    let languages = RwSignal::new(form.languages);
    view! {
        <p>{t::joining_invitation_lead(language, &invited_by, &organisation)}</p>
        <p>{t::joining_password_lead(language, &email)}</p>
        <Form
            name="invitation"
            errors=mistakes.fields
            problem
            on_submit=|()| ()
            action=place.link("/invitation")
        >
            {hidden_token(token)}
            <Field name="name" label=t::joining_form_name(language)>
                <TextInput value=name autocomplete="name"/>
            </Field>
            {profession_field(language, profession)}
            {languages_field(language, languages)}
            {password_fields(language)}
            <Button submit=true>{t::joining_invitation_act(language)}</Button>
        </Form>
    }
}
