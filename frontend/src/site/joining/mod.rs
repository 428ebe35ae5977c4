//! The pages by which somebody comes in, all of them finished documents with plain forms: applying, the way of an
//! application, an invitation, the first password. A token stands in the address as `?token=…`, which no log has.

mod application_view;
mod apply_view;
mod fields;
mod invitation_view;
mod note_view;
mod password_view;

use super::{Mistakes, Place};
use crate::i18n::t;
use leptos::prelude::*;
use shared::accounts::applications::ApplicationState;
use shared::core::{Country, Language, Timestamp};

/// One of these pages, with what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoiningPage {
    /// Applying.
    Apply(ApplyPage),
    /// Showing that the address is one's own.
    Confirm(Token),
    /// One's application: how it stands, what was asked, and the answer.
    Application(ApplicationPage),
    /// Choosing the first password.
    Password(PasswordPage),
    /// Coming in by an invitation.
    Invitation(InvitationPage),
    /// Something was done, or cannot be done.
    Note(Note),
}

/// The token of a link in a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Token(pub String);

/// What is said when there is nothing left to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The application has come; a mail is on its way.
    Sent,
    /// The address is confirmed.
    Confirmed,
    /// The answer has come.
    Answered,
    /// The password is set.
    Ready,
    /// The link was used, has run out, or never was one.
    Gone,
    /// Nobody may apply for now.
    Closed,
}

/// An organisation to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationOption {
    /// Its id as text.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
}

/// What was typed into the application, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct ApplyForm {
    pub name: String,
    pub email: String,
    pub profession: String,
    pub organisation_id: String,
    pub proposed_organisation: String,
    pub country: String,
    pub languages: Vec<String>,
    pub motivation: String,
}

/// The application, with what was typed and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplyPage {
    /// What was typed.
    pub form: ApplyForm,
    /// The organisations to choose from.
    pub organisations: Vec<OrganisationOption>,
    /// What is wrong.
    pub mistakes: Mistakes,
}

/// A question or an answer, as the applicant sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Whether the applicant said it.
    pub by_applicant: bool,
    /// The text.
    pub body: String,
    /// When.
    pub at: Timestamp,
}

/// One's application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationPage {
    /// The link's.
    pub token: Token,
    /// How far it has come.
    pub state: ApplicationState,
    /// Why it was declined.
    pub decline_reason: Option<String>,
    /// What was asked and answered.
    pub said: Vec<Said>,
    /// The answer as it was typed.
    pub answer: String,
    /// What is wrong.
    pub mistakes: Mistakes,
}

/// The first password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordPage {
    /// The link's.
    pub token: Token,
    /// The address one will sign in with.
    pub email: String,
    /// What is wrong.
    pub mistakes: Mistakes,
}

/// What was typed into an invitation, except the password.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of the form")]
pub struct InvitationForm {
    pub name: String,
    pub profession: String,
    pub languages: Vec<String>,
}

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationPage {
    /// The link's.
    pub token: Token,
    /// Who invites.
    pub invited_by: String,
    /// The organisation that one will belong to.
    pub organisation: String,
    /// The address one will sign in with.
    pub email: String,
    /// What was typed.
    pub form: InvitationForm,
    /// What is wrong.
    pub mistakes: Mistakes,
}

impl JoiningPage {
    /// The title of the document.
    pub fn title(&self, language: Language) -> &'static str {
        match self {
            Self::Apply(_) => t::joining_apply_title(language),
            Self::Confirm(_) => t::joining_confirm_title(language),
            Self::Application(_) => t::joining_application_title(language),
            Self::Password(_) => t::joining_password_title(language),
            Self::Invitation(_) => t::joining_invitation_title(language),
            Self::Note(note) => note_view::title(language, *note),
        }
    }

    /// What follows the path, so that the page in another language is the same page.
    pub fn query(&self) -> String {
        let token = match self {
            Self::Confirm(token) => token,
            Self::Application(page) => &page.token,
            Self::Password(page) => &page.token,
            Self::Invitation(page) => &page.token,
            Self::Apply(_) | Self::Note(_) => return String::new(),
        };
        format!("?token={}", token.0)
    }

    /// The main part.
    pub fn view(&self, place: Place) -> AnyView {
        let language = place.language;
        let main = match self {
            Self::Apply(page) => apply_view::apply_view(place, page.clone()).into_any(),
            Self::Confirm(token) => note_view::confirm_view(place, token.clone()).into_any(),
            Self::Application(page) => application_view::application_view(place, page.clone()).into_any(),
            Self::Password(page) => password_view::password_view(place, page.clone()).into_any(),
            Self::Invitation(page) => invitation_view::invitation_view(place, page.clone()).into_any(),
            Self::Note(note) => note_view::note_view(place, *note).into_any(),
        };
        view! {
            <main id="main" class="wrap" tabindex="-1">
                <div>
                    <h1>{self.title(language)}</h1>
                    {main}
                </div>
            </main>
        }
        .into_any()
    }
}
