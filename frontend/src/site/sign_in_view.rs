//! Signing in. The plain form goes to the program by itself; the app puts its own in its place.

use super::{HasOrganisations, Place, SignInFailure};
use crate::i18n::t;
use crate::ui::{code_text, suspension_text};
use leptos::prelude::*;
use shared::core::Language;

/// The sign-in page: with the app's form, or with a plain one and what went wrong when it was sent.
pub fn sign_in_view(place: Place, failure: Option<SignInFailure>, form: Option<AnyView>) -> impl IntoView {
    let language = place.language;
    let has_organisations = use_context::<HasOrganisations>().is_some_and(|has| has.0);
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::site_sign_in_title(language)}</h1>
                <p>{t::site_sign_in_lead(language)}</p>
                {form.unwrap_or_else(|| plain_form(language, failure).into_any())}
                {has_organisations.then(|| view! {
                    <p><a href=place.link("/sign-in/organisation")>{t::site_organisation_title(language)}</a></p>
                })}
                <p><a href=place.link("/forgotten-password")>{t::site_forgotten_title(language)}</a></p>
            </div>
            <aside>
                <section class="card">
                    <h2>{t::site_sign_in_shared_title(language)}</h2>
                    <p class="soft">{t::site_sign_in_shared_text(language)}</p>
                </section>
            </aside>
        </main>
    }
}

fn problem_words(language: Language, failure: &SignInFailure) -> String {
    failure.suspension.as_ref().map_or_else(
        || code_text(language, failure.code).to_owned(),
        |suspension| suspension_text(language, suspension),
    )
}

fn plain_form(language: Language, failure: Option<SignInFailure>) -> impl IntoView {
    let (problem, email) = failure.map(|failure| (problem_words(language, &failure), failure.email)).unzip();
    let problem = problem.map(|words| view! { <div class="banner danger" role="alert"><p>{words}</p></div> });
    view! {
        <form class="form" method="post" action="/sign-in">
            {problem}
            <div class="field">
                <label for="sign-in-email">{t::site_sign_in_email(language)}</label>
                <input id="sign-in-email" name="email" type="email" autocomplete="username" value=email required/>
            </div>
            <div class="field">
                <label for="sign-in-password">{t::site_sign_in_password(language)}</label>
                <input id="sign-in-password" name="password" type="password" autocomplete="current-password" required/>
            </div>
            <button class="button" type="submit">{t::site_sign_in_submit(language)}</button>
            <noscript><p class="hint">{t::site_sign_in_no_scripts(language)}</p></noscript>
        </form>
    }
}
