//! The privacy notice: what is stored about members, why, for how long, and what they can do about it.

use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;
use shared::settings::Controller;

/// The page of the privacy notice.
pub fn privacy_view(language: Language, controller: &Controller) -> impl IntoView + use<> {
    let text = privacy_text(language, controller);
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::notice_title(language)}</h1>
                {text}
            </div>
        </main>
    }
}

/// The notice without its title.
pub fn privacy_text(language: Language, controller: &Controller) -> impl IntoView + use<> {
    let parts = [
        (t::notice_what_title(language), t::notice_what(language)),
        (t::notice_why_title(language), t::notice_why(language)),
        (t::notice_seen_title(language), t::notice_seen(language)),
        (t::notice_kept_title(language), t::notice_kept(language)),
        (t::notice_rights_title(language), t::notice_rights(language)),
        (t::notice_children_title(language), t::notice_children(language)),
    ];
    let who = who(language, controller);
    view! {
        <p>{t::notice_lead(language)}</p>
        <h2>{t::notice_who_title(language)}</h2>
        {who}
        {parts.map(|(title, text)| view! { <h2>{title}</h2><p>{text}</p> }).collect_view()}
    }
}

/// Who is responsible, as far as the operator or an administrator has said.
fn who(language: Language, controller: &Controller) -> impl IntoView + use<> {
    let Controller { name, address, email, data_protection_email } = controller.clone();
    let named = match name {
        None => view! { <p>{t::notice_who(language)}</p> }.into_any(),
        Some(name) => {
            let lines: Vec<String> =
                address.iter().flat_map(|text| text.lines()).map(str::to_owned).collect();
            let lines = lines.into_iter().map(|line| view! { <br/>{line} }).collect_view();
            view! {
                <p>{t::notice_who_named(language)}</p>
                <p dir="auto"><strong>{name}</strong>{lines}</p>
            }
            .into_any()
        }
    };
    let mail = |label: &'static str, address: String| {
        let href = format!("mailto:{address}");
        view! { <p>{label}" "<a href=href>{address}</a></p> }
    };
    view! {
        {named}
        {email.map(|address| mail(t::notice_who_email(language), address))}
        {data_protection_email.map(|address| mail(t::notice_who_officer(language), address))}
    }
}
