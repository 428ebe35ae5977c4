//! Signing in by way of an organisation that has a sign-in of its own.

use super::Place;
use crate::i18n::t;
use crate::ui::code_text;
use leptos::prelude::*;
use shared::core::{Language, ProblemCode};

/// The organisations to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganisationsPage {
    /// Their names, in the order of the settings.
    pub names: Vec<String>,
    /// What went wrong on the way there or back.
    pub problem: Option<ProblemCode>,
}

/// The page.
pub fn organisations_view(place: Place, page: OrganisationsPage) -> impl IntoView {
    let language = place.language;
    let problem = page.problem.map(|code| {
        view! { <div class="banner danger" role="alert"><p>{words_for(language, code)}</p></div> }
    });
    let is_empty = page.names.is_empty();
    let links = page.names.into_iter().enumerate().map(|(number, name)| {
        view! { <li><a class="button quiet" href=format!("/sign-in/organisation/{number}")>{name}</a></li> }
    });
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::site_organisation_title(language)}</h1>
                {problem}
                <p>{if is_empty { t::site_organisation_none(language) } else { t::site_organisation_lead(language) }}</p>
                <ul class="plain">{links.collect_view()}</ul>
                <p><a href=place.link("/sign-in")>{t::site_organisation_password(language)}</a></p>
            </div>
        </main>
    }
}

/// An organisation's person without an account here is told how to get one.
fn words_for(language: Language, code: ProblemCode) -> &'static str {
    match code {
        ProblemCode::NotFound => t::site_organisation_no_account(language),
        code => code_text(language, code),
    }
}
