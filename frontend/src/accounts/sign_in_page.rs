//! Signing in. The server renders the same form for browsers without the app and takes it by itself; here the app
//! sends it, says what is wrong in its place, and keeps what was typed.

use super::parts::code_form::CodeForm;
use crate::app::navigation::arrival;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::passkeys;
use crate::session::{Session, Who, use_session};
use crate::site::{Frame, HasOrganisations, Place, PublicPage, sign_in_view};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Field, Form, TextInput, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::SignIn;
use shared::accounts::security::SecondFactorRequired;
use shared::core::{FieldError, ProblemCode, Validate};

/// What the form holds.
#[derive(Clone, Copy)]
struct SignInForm {
    session: Session,
    email: RwSignal<String>,
    password: RwSignal<String>,
    errors: RwSignal<Vec<FieldError>>,
    failure: RwSignal<Option<ClientError>>,
    /// What was answered to the password, if that was not all.
    second: RwSignal<Option<SecondFactorRequired>>,
    /// Whether the person had no passkey, or did not want to use it.
    refused: RwSignal<bool>,
    busy: RwSignal<bool>,
}

impl SignInForm {
    /// Checks and sends, once for any number of clicks. Where one goes after it is the app's business.
    fn send(self) {
        if self.busy.get_untracked() {
            return;
        }
        let email = self.email.get_untracked().trim().to_owned();
        let sign_in = SignIn { email, password: self.password.get_untracked() };
        self.failure.set(None);
        let errors = sign_in.validate();
        let is_right = errors.is_empty();
        self.errors.set(errors);
        if !is_right {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let result = self.session.sign_in(&sign_in).await;
            self.busy.set(false);
            match result {
                Ok(second) => {
                    self.password.set(String::new());
                    self.second.set(second);
                    request_animation_frame(|| browser::focus("#code-answer"));
                }
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    self.errors.set(problem.errors);
                }
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }
}

impl SignInForm {
    /// Signs in with a passkey, without address and password.
    fn use_passkey(self) {
        self.failure.set(None);
        self.refused.set(false);
        spawn_local(async move {
            match self.session.sign_in_with_passkey().await {
                Ok(done) => self.refused.set(!done),
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }
}

/// The page `/sign-in`, in the frame that the server gives it. What is typed stays when the language changes.
#[component]
pub fn SignInPage() -> impl IntoView {
    let language = use_language();
    let router = use_router();
    let form = SignInForm {
        session: use_session(),
        email: RwSignal::new(String::new()),
        password: RwSignal::new(String::new()),
        errors: RwSignal::new(Vec::new()),
        failure: RwSignal::new(None),
        second: RwSignal::new(None),
        refused: RwSignal::new(false),
        busy: RwSignal::new(false),
    };
    Effect::new(move |_| browser::set_title(t::site_sign_in_title(language.get())));
    let arrive = arrival();
    Effect::new(move |_| arrive());
    provide_context(HasOrganisations(browser::says("data-organisations")));
    let prefixed = Memo::new(move |_| router.with(|address| address.path != "/sign-in"));
    move || {
        let place = Place { language: language.get(), prefixed: prefixed.get() };
        let fields = match form.second.get() {
            Some(required) => {
                let again = move |()| form.second.set(None);
                view! { <CodeForm required on_again=again/> }.into_any()
            }
            None => view! { <SignInFields form/> }.into_any(),
        };
        let main = sign_in_view(place, None, Some(fields)).into_any();
        view! { <Frame page=PublicPage::SignIn(None) path="/sign-in".to_owned() place main/> }
    }
}

#[component]
fn SignInFields(form: SignInForm) -> impl IntoView {
    let language = use_language();
    let has_ended = move || form.session.with(|who| matches!(who, Who::SignedOut { ended: true }));
    let problem = Signal::derive(move || {
        let refused = form.refused.get().then(|| t::accounts_passkeys_refused(language.get()).to_owned());
        refused.or_else(|| form.failure.get().map(|error| problem_text(language.get(), &error)))
    });
    view! {
        {move || has_ended().then(|| view! {
            <Banner kind=BannerKind::Warn>{words(t::accounts_sign_in_ended)}</Banner>
        })}
        <Form
            name="sign-in"
            errors=form.errors
            problem
            busy=form.busy
            on_submit=Callback::new(move |()| form.send())
            action="/sign-in".to_owned()
        >
            <Field name="email" label=words(t::site_sign_in_email)>
                <TextInput value=form.email kind="email" autocomplete="username"/>
            </Field>
            <Field name="password" label=words(t::site_sign_in_password)>
                <TextInput value=form.password kind="password" autocomplete="current-password"/>
            </Field>
            <Button submit=true busy=form.busy>{words(t::site_sign_in_submit)}</Button>
        </Form>
        {passkeys::are_supported().then(|| view! {
            <Button kind=ButtonKind::Quiet busy=form.busy on_click=move |()| form.use_passkey()>
                {words(t::accounts_passkeys_use)}
            </Button>
        })}
    }
}
