//! Choosing the first password.

use super::fields::{hidden_token, password_fields};
use super::{PasswordPage, Place};
use crate::i18n::t;
use crate::ui::{Button, Form};
use leptos::prelude::*;

/// The form.
pub fn password_view(place: Place, page: PasswordPage) -> impl IntoView {
    let language = place.language;
    let PasswordPage { token, email, mistakes } = page;
    let problem = mistakes.problem_text(language);
    view! {
        <p>{t::joining_password_lead(language, &email)}</p>
        <Form
            name="password"
            errors=mistakes.fields
            problem
            on_submit=|()| ()
            action=place.link("/activate")
        >
            {hidden_token(token)}
            // For the browser's list of passwords.
            <input type="hidden" name="username" autocomplete="username" value=email.clone()/>
            {password_fields(language)}
            <Button submit=true>{t::joining_password_act(language)}</Button>
        </Form>
    }
}
