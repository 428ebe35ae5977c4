//! The public frame and its pages, as pure functions from what is known to a view. The program renders them into whole
//! documents; the app shows the same views to whoever is signed in and looks around.

mod about_view;
#[cfg(feature = "ssr")]
mod agreement;
mod bar;
#[cfg(feature = "ssr")]
pub mod certificate;
mod code_of_conduct_view;
mod danger_view;
#[cfg(feature = "ssr")]
mod document;
pub mod email;
#[cfg(feature = "ssr")]
mod gallery;
mod home_view;
#[cfg(feature = "ssr")]
pub mod joining;
mod mistakes;
mod not_found_view;
pub mod organisations;
pub mod password;
mod privacy_view;
mod sign_in_code_view;
mod sign_in_view;
#[cfg(feature = "ssr")]
pub mod unsubscribe;

#[cfg(feature = "ssr")]
pub use agreement::agreement_text;
pub use bar::{BrandMark, Frame, SkipLink};
#[cfg(feature = "ssr")]
pub use document::render;
pub use mistakes::Mistakes;
pub use sign_in_view::sign_in_view;

use crate::i18n::t;
use crate::ui::Skeleton;
use leptos::prelude::*;
use shared::core::problem::SuspensionNotice;
use shared::core::{Language, ProblemCode};
use shared::settings::Controller;

/// The apps in the browser: each is a program of its own, with the pages of some addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum App {
    /// What members come for: the forum, the search; and the sign-in page.
    Members,
    /// Colleagues, messages and one's own account.
    People,
    /// Where topics are opened and posts translated.
    Posting,
    /// Of those who learn.
    Learning,
    /// Where courses are arranged.
    Teaching,
    /// Of those who guide learners.
    Guiding,
    /// Where courses are written and translated.
    Writing,
    /// Of the exchange of case practices.
    Exchange,
    /// The administration.
    Administration,
}

impl App {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Members,
        Self::People,
        Self::Posting,
        Self::Learning,
        Self::Teaching,
        Self::Guiding,
        Self::Writing,
        Self::Exchange,
        Self::Administration,
    ];

    /// How the names of its built files begin in the manifest.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Members => "app",
            Self::People => "people",
            Self::Posting => "posting",
            Self::Learning => "learning",
            Self::Teaching => "teaching",
            Self::Guiding => "guiding",
            Self::Writing => "writing",
            Self::Exchange => "exchange",
            Self::Administration => "admin",
        }
    }
}

/// The addresses of a program for the browser: its module and itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The module that starts it.
    pub script: String,
    /// The WebAssembly.
    pub wasm: String,
}

/// The addresses of the built files; empty where they were not built.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// The script of public pages.
    pub site_js: String,
    /// The icon.
    pub favicon: String,
    /// The apps.
    pub apps: Vec<(App, Program)>,
    /// The privacy guard.
    pub guard: Option<Program>,
}

/// What is known of a request for a page.
#[derive(Clone, Copy, Debug)]
pub struct PageRequest<'a> {
    /// The reader's language.
    pub language: Language,
    /// Whether the address names the language; links on the page then do so too.
    pub prefixed: bool,
    /// The address without the language: `/about`.
    pub path: &'a str,
    /// `https://host`, or empty where it is not known.
    pub origin: &'a str,
    /// The built files.
    pub assets: &'a Assets,
    /// Whether there are organisations to sign in by way of.
    pub organisations: bool,
}

/// Whether there are organisations to sign in by way of, as the context of the sign-in page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HasOrganisations(pub bool);

/// Why a sign-in without scripts failed, and what was typed; never the password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInFailure {
    /// What went wrong.
    pub code: ProblemCode,
    /// The address as it was typed.
    pub email: String,
    /// Why the account may not sign in, if that is it.
    pub suspension: Option<SuspensionNotice>,
}

/// A page that the program renders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicPage {
    /// What the platform is, and where to call in danger.
    Home,
    /// The project.
    About,
    /// The sign-in form, and what went wrong when it was sent without scripts.
    SignIn(Option<SignInFailure>),
    /// The second step of signing in without the app, and what went wrong when it was sent.
    SignInCode(Option<ProblemCode>),
    /// A forgotten password.
    Password(Box<password::PasswordPage>),
    /// An e-mail address agrees to a change.
    Email(email::EmailPage),
    /// Ending mails.
    #[cfg(feature = "ssr")]
    Unsubscribe(unsubscribe::UnsubscribePage),
    /// Checking a certificate.
    #[cfg(feature = "ssr")]
    Certificate(certificate::CertificatePage),
    /// Signing in by way of an organisation.
    Organisations(organisations::OrganisationsPage),
    /// The rules for all who write.
    CodeOfConduct,
    /// What is stored about members, and who is responsible.
    Privacy(Controller),
    /// A page by which somebody comes in.
    #[cfg(feature = "ssr")]
    Joining(Box<joining::JoiningPage>),
    /// Nothing is at this address.
    NotFound {
        /// Finds the request in the log.
        request_id: String,
    },
    /// A page of this app, while it loads.
    App(App),
    /// Every component in every state, for those who build the app.
    Gallery,
}

#[cfg(feature = "ssr")]
impl From<joining::JoiningPage> for PublicPage {
    fn from(page: joining::JoiningPage) -> Self {
        Self::Joining(Box::new(page))
    }
}

#[cfg(feature = "ssr")]
impl From<unsubscribe::UnsubscribePage> for PublicPage {
    fn from(page: unsubscribe::UnsubscribePage) -> Self {
        Self::Unsubscribe(page)
    }
}

#[cfg(feature = "ssr")]
impl From<certificate::CertificatePage> for PublicPage {
    fn from(page: certificate::CertificatePage) -> Self {
        Self::Certificate(page)
    }
}

impl From<password::PasswordPage> for PublicPage {
    fn from(page: password::PasswordPage) -> Self {
        Self::Password(Box::new(page))
    }
}

impl From<email::EmailPage> for PublicPage {
    fn from(page: email::EmailPage) -> Self {
        Self::Email(page)
    }
}

impl PublicPage {
    /// The public page at an address without language.
    pub fn at(path: &str) -> Option<Self> {
        Some(match path {
            "/" => Self::Home,
            "/about" => Self::About,
            "/sign-in" => Self::SignIn(None),
            "/sign-in/code" => Self::SignInCode(None),
            #[cfg(feature = "ssr")]
            "/certificates" => Self::Certificate(certificate::CertificatePage::Ask { typed: String::new() }),
            "/sign-in/organisation" => Self::Organisations(organisations::OrganisationsPage::default()),
            "/forgotten-password" => Self::Password(Box::default()),
            "/code-of-conduct" => Self::CodeOfConduct,
            "/privacy" => Self::Privacy(Controller::default()),
            #[cfg(feature = "ssr")]
            "/apply" => Self::Joining(Box::new(joining::JoiningPage::Apply(joining::ApplyPage::default()))),
            _ => return None,
        })
    }

    /// What search engines show below the title.
    pub fn description(&self, language: Language) -> &'static str {
        match self {
            Self::About => t::site_about_description(language),
            Self::CodeOfConduct => t::site_conduct_lead(language),
            Self::Privacy(_) => t::notice_description(language),
            #[cfg(feature = "ssr")]
            Self::Joining(_) => t::joining_apply_description(language),
            Self::SignIn(_) => t::site_sign_in_lead(language),
            _ => t::site_home_lead(language),
        }
    }

    /// The title of the document.
    pub fn title(&self, language: Language) -> &'static str {
        match self {
            Self::Home => t::site_home_title(language),
            Self::About => t::site_about_title(language),
            Self::SignIn(_) => t::site_sign_in_title(language),
            Self::SignInCode(_) => t::site_code_title(language),
            Self::Password(page) => page.title(language),
            Self::Organisations(_) => t::site_organisation_title(language),
            Self::Email(page) => page.title(language),
            #[cfg(feature = "ssr")]
            Self::Unsubscribe(page) => page.title(language),
            #[cfg(feature = "ssr")]
            Self::Certificate(_) => t::certificate_page_title(language),
            Self::CodeOfConduct => t::site_conduct_title(language),
            Self::Privacy(_) => t::notice_title(language),
            #[cfg(feature = "ssr")]
            Self::Joining(page) => page.title(language),
            Self::NotFound { .. } => t::site_missing_title(language),
            Self::App(_) => t::site_app_title(language),
            Self::Gallery => "Components",
        }
    }
}

/// The main part of a public page. The app puts its own form into the sign-in page.
pub fn main_view(page: &PublicPage, place: Place, sign_in_form: Option<AnyView>) -> AnyView {
    match page {
        PublicPage::Home => home_view::home_view(place).into_any(),
        PublicPage::About => about_view::about_view(place.language).into_any(),
        PublicPage::SignIn(failure) => sign_in_view(place, failure.clone(), sign_in_form).into_any(),
        PublicPage::SignInCode(failure) => sign_in_code_view::sign_in_code_view(place, *failure).into_any(),
        PublicPage::Password(page) => password::password_view(place, (**page).clone()).into_any(),
        PublicPage::Email(page) => email::email_view(place, page.clone()).into_any(),
        #[cfg(feature = "ssr")]
        PublicPage::Unsubscribe(page) => unsubscribe::unsubscribe_view(place, page.clone()).into_any(),
        #[cfg(feature = "ssr")]
        PublicPage::Certificate(page) => certificate::certificate_view(place, page.clone()).into_any(),
        PublicPage::Organisations(page) => organisations::organisations_view(place, page.clone()).into_any(),
        PublicPage::CodeOfConduct => code_of_conduct_view::code_of_conduct_view(place.language).into_any(),
        PublicPage::Privacy(controller) => privacy_view::privacy_view(place.language, controller).into_any(),
        #[cfg(feature = "ssr")]
        PublicPage::Joining(page) => page.view(place),
        PublicPage::NotFound { request_id } => not_found_view::not_found_view(place, request_id).into_any(),
        #[cfg(feature = "ssr")]
        PublicPage::Gallery => gallery::gallery(),
        #[cfg(not(feature = "ssr"))]
        PublicPage::Gallery => ().into_any(),
        PublicPage::App(_) => view! {
            <main id="main" class="wrap">
                <div><h1 class="visually-hidden">{t::site_app_title(place.language)}</h1><Skeleton/></div>
            </main>
        }
        .into_any(),
    }
}

/// In which language a page is read and how its links say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The reader's language.
    pub language: Language,
    /// Whether addresses name it.
    pub prefixed: bool,
}

impl Place {
    /// The address of a public page for this reader: `/about` or `/ro/about`.
    pub fn link(self, path: &str) -> String {
        if self.prefixed { in_language(path, self.language) } else { path.to_owned() }
    }
}

/// The address of a public page in a language: `/ro/about`, `/ro`.
pub fn in_language(path: &str, language: Language) -> String {
    format!("/{language}{}", if path == "/" { "" } else { path })
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
