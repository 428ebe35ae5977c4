//! What is said when there is nothing left to fill in, and the one button that confirms an address.

use super::fields::hidden_token;
use super::{Note, Place, Token};
use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;

/// The title of a note.
pub fn title(language: Language, note: Note) -> &'static str {
    match note {
        Note::Sent => t::joining_sent_title(language),
        Note::Confirmed => t::joining_confirmed_title(language),
        Note::Answered => t::joining_answered_title(language),
        Note::Ready => t::joining_ready_title(language),
        Note::Gone => t::joining_gone_title(language),
        Note::Closed => t::joining_closed_title(language),
    }
}

/// The note, and where one may go from there.
pub fn note_view(place: Place, note: Note) -> impl IntoView {
    let language = place.language;
    let text = match note {
        Note::Sent => t::joining_sent_text(language),
        Note::Confirmed => t::joining_confirmed_text(language),
        Note::Answered => t::joining_answered_text(language),
        Note::Ready => t::joining_ready_text(language),
        Note::Gone => t::joining_gone_text(language),
        Note::Closed => t::joining_closed_text(language),
    };
    let (href, words) = match note {
        Note::Ready => ("/sign-in", t::site_home_sign_in(language)),
        _ => ("/", t::joining_note_home(language)),
    };
    // Whoever came too late to choose a first password is helped as if it were forgotten.
    let renew = (note == Note::Gone).then(|| {
        view! { <p><a href=place.link("/forgotten-password")>{t::joining_gone_act(language)}</a></p> }
    });
    view! {
        <p>{text}</p>
        {renew}
        <p><a class="button" href=place.link(href)>{words}</a></p>
    }
}

/// A button and not the link itself: mail programs look at links on their own.
pub fn confirm_view(place: Place, token: Token) -> impl IntoView {
    let language = place.language;
    view! {
        <p>{t::joining_confirm_text(language)}</p>
        <form class="form" method="post" action=place.link("/apply/confirm")>
            {hidden_token(token)}
            <button class="button" type="submit">{t::joining_confirm_act(language)}</button>
        </form>
    }
}
