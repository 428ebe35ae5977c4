//! Checking a certificate: a field for its code, or all that is printed on it and whether it counts. For whoever was shown one, without an
//! account and without scripts.

use super::Place;
use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;
use shared::settings::Signatory;

/// One of these pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CertificatePage {
    /// The field for the code.
    Ask {
        /// What was typed.
        typed: String,
    },
    /// A certificate.
    Found(Box<FoundCertificate>),
}

/// All that is printed on a certificate, as the reader's language writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCertificate {
    /// Its code.
    pub code: String,
    /// Whom it is for.
    pub learner: String,
    /// The course's title.
    pub course: String,
    /// The language of title and outcomes.
    pub language: Language,
    /// Hours of learning.
    pub hours: u32,
    /// What the learner can do now.
    pub outcomes: Vec<String>,
    /// The day on which the learner enrolled.
    pub enrolled: String,
    /// The day on which the learner completed the course.
    pub completed: String,
    /// The day on which it was issued.
    pub issued: String,
    /// Who stands behind it; empty if the installation names nobody.
    pub issuer: String,
    /// Who signs it.
    pub signatory: Option<Signatory>,
    /// The day on which it was revoked.
    pub revoked: Option<String>,
}

/// The page.
pub fn certificate_view(place: Place, page: CertificatePage) -> impl IntoView {
    let language = place.language;
    let content = match page {
        CertificatePage::Ask { typed } => ask(place, typed).into_any(),
        CertificatePage::Found(found) => shown(place, *found).into_any(),
    };
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div><h1>{t::certificate_page_title(language)}</h1>{content}</div>
        </main>
    }
}

fn ask(place: Place, typed: String) -> impl IntoView {
    let language = place.language;
    let unknown = !typed.is_empty();
    view! {
        <p>{t::certificate_page_lead(language)}</p>
        {unknown.then(|| view! {
            <div class="banner warn" role="alert"><p>{t::certificate_page_unknown(language)}</p></div>
        })}
        <form method="get" action=place.link("/certificates")>
            <div class="field">
                <label for="code">{t::certificate_page_code(language)}</label>
                <p class="hint" id="code-hint">{t::certificate_page_code_hint(language)}</p>
                <input id="code" name="code" value=typed required maxlength="40" autocomplete="off"
                    spellcheck="false" aria-describedby="code-hint"/>
            </div>
            <button class="button" type="submit">{t::certificate_page_act(language)}</button>
        </form>
    }
}

fn shown(place: Place, found: FoundCertificate) -> impl IntoView {
    let language = place.language;
    let lang = found.language.code();
    let fact = |word: &'static str, value: String| {
        (!value.is_empty()).then(|| view! { <dt>{word}</dt><dd dir="auto">{value}</dd> })
    };
    let signatory = found.signatory.map_or_else(String::new, |Signatory { name, function }| {
        if function.is_empty() { name } else { format!("{name}, {function}") }
    });
    // A course that names no hours has none on its certificate.
    let hours = if found.hours > 0 { found.hours.to_string() } else { String::new() };
    let outcomes = found.outcomes.into_iter().map(|outcome| view! { <li dir="auto">{outcome}</li> });
    let outcomes = outcomes.collect_view();
    view! {
        {match found.revoked {
            None => view! { <div class="banner good"><p>{t::certificate_page_valid(language)}</p></div> }.into_any(),
            Some(day) => view! {
                <div class="banner danger"><p>{t::certificate_page_revoked(language, &day)}</p></div>
            }
            .into_any(),
        }}
        <dl class="facts">
            {fact(t::certificate_page_learner(language), found.learner)}
            <dt>{t::certificate_page_course(language)}</dt>
            <dd lang=lang dir="auto">{found.course}</dd>
            {fact(t::certificate_page_hours(language), hours)}
            {fact(t::certificate_page_enrolled(language), found.enrolled)}
            {fact(t::certificate_page_completed(language), found.completed)}
            {fact(t::certificate_page_issued(language), found.issued)}
            {fact(t::certificate_page_issuer(language), found.issuer)}
            {fact(t::certificate_page_signatory(language), signatory)}
            {fact(t::certificate_page_code(language), found.code)}
        </dl>
        <h2>{t::certificate_page_outcomes(language)}</h2>
        <ul lang=lang>{outcomes}</ul>
        <p>{t::certificate_page_compare(language)}</p>
        <p><a href=place.link("/certificates")>{t::certificate_page_another(language)}</a></p>
    }
}
