//! Applying for membership.

use super::fields::{country_field, languages_field, organisation_choices, profession_field, typed};
use super::{ApplyForm, ApplyPage, Place};
use crate::i18n::t;
use crate::ui::{Button, Field, Form, Select, TextArea, TextInput};
use leptos::prelude::*;
use shared::core::Language;

/// The form, with what happens after it.
pub fn apply_view(place: Place, page: ApplyPage) -> impl IntoView {
    let language = place.language;
    let ApplyPage { form, organisations, mistakes } = page;
    let choices = organisation_choices(language, &organisations);
    let problem = mistakes.problem_text(language);
    let [organisation, proposed, motivation] =
        [form.organisation_id.clone(), form.proposed_organisation.clone(), form.motivation.clone()]
            .map(typed);
    let languages = RwSignal::new(form.languages.clone());
    view! {
        <p>{t::joining_apply_lead(language)}</p>
        <p class="soft">{t::joining_apply_after(language)}</p>
        <Form
            name="apply"
            errors=mistakes.fields
            problem
            on_submit=|()| ()
            action=place.link("/apply")
        >
            {about_oneself(language, form)}
            <Field
                name="organisation_id"
                label=t::joining_apply_organisation(language)
                hint=t::joining_apply_organisation_hint(language)
            >
                <Select value=organisation options=choices/>
            </Field>
            <Field name="proposed_organisation" label=t::joining_apply_other_organisation(language)>
                <TextInput value=proposed autocomplete="organization"/>
            </Field>
            {languages_field(language, languages)}
            <Field
                name="motivation"
                label=t::joining_apply_motivation(language)
                hint=t::joining_apply_motivation_hint(language)
            >
                <TextArea value=motivation rows=8/>
            </Field>
            <p class="soft">
                {t::joining_apply_privacy(language)}" "
                <a href=place.link("/privacy")>{t::notice_nav(language)}</a>
            </p>
            <Button submit=true>{t::joining_apply_act(language)}</Button>
        </Form>
    }
}

fn about_oneself(language: Language, form: ApplyForm) -> AnyView {
    let [name, email, profession, country] =
        [form.name, form.email, form.profession, form.country].map(typed);
    view! {
        <Field name="name" label=t::joining_form_name(language)>
            <TextInput value=name autocomplete="name"/>
        </Field>
        <Field name="email" label=t::joining_apply_email(language) hint=t::joining_apply_email_hint(language)>
            <TextInput value=email kind="email" autocomplete="email"/>
        </Field>
        {profession_field(language, profession)}
        {country_field(language, country)}
    }
    .into_any()
}
