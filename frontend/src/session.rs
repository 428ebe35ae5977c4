//! Who am I: the one global of the app. It holds the client with its access token, keeps that token fresh (one
//! refresh for all that wait, before it runs out), and tells every page when the session has gone, in this tab or in
//! another. The marker `waymark-session` in the local storage only says "somebody signed in here": it holds no secret.

use crate::i18n::set_time_zone;
use crate::{browser, passkeys};
use api_client::{Client, ClientError};
use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared, select};
use leptos::prelude::*;
use shared::accounts::security::{SecondFactor, SecondFactorRequired, SessionCompletion, SignInOutcome};
use shared::accounts::{Me, MePatch, RequiredStep, SignIn, SignedIn};
use shared::core::id::AccountId;
use shared::core::{Language, ProblemCode, Role, Timestamp};
use std::future::ready;
use std::sync::Arc;

/// The marker in the local storage.
pub const MARKER: &str = "waymark-session";
/// The program issues access tokens for ten minutes; from this age on they are refreshed before use.
const FRESH_SECONDS: i64 = 8 * 60;
/// How long what one reads waits for what was written in passing.
const PASSING_MILLISECONDS: u32 = 2_000;

/// What is known about who uses the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Nobody; `ended` if a session was there and has gone without being asked to.
    SignedOut {
        /// The session was ended elsewhere, or ran out.
        ended: bool,
    },
    /// A member.
    SignedIn(Box<Me>),
    /// The program did not answer when asked.
    Unknown(ClientError),
}

impl Who {
    /// What an answer to a refresh says.
    pub fn from_refresh(result: Result<SignedIn, ClientError>) -> Self {
        match result {
            Ok(signed_in) => Self::SignedIn(Box::new(signed_in.me)),
            Err(error) if is_ended(&error) => Self::SignedOut { ended: false },
            Err(error) => Self::Unknown(error),
        }
    }
}

/// Refreshes the session, one tab after the other: each refresh makes the cookie of the one before worthless.
pub async fn refresh(client: Arc<Client>) -> Result<SignedIn, ClientError> {
    let answer = browser::alone("waymark-refresh", async move { client.refresh_session().await }).await;
    answer.unwrap_or_else(|| Err(ClientError::Network("the page is being left".to_owned())))
}

/// Whether the answer says that there is no session.
pub fn is_ended(error: &ClientError) -> bool {
    let codes = [ProblemCode::SessionEnded, ProblemCode::SignInRequired, ProblemCode::AccessTokenExpired];
    matches!(error, ClientError::Problem(problem) if codes.contains(&problem.code))
}

type Refresh = Shared<LocalBoxFuture<'static, Result<(), ClientError>>>;

struct Inner {
    client: Arc<Client>,
    /// When the access token came.
    token_at: Timestamp,
    /// The refresh under way, if one is.
    refresh: Option<Refresh>,
    /// What was written in passing, until it is done.
    passing: Shared<LocalBoxFuture<'static, ()>>,
}

/// Who one is, and the way to ask the program anything.
#[derive(Clone, Copy)]
pub struct Session {
    who: RwSignal<Who>,
    inner: StoredValue<Inner, LocalStorage>,
}

impl Session {
    /// Makes the session known to all components below; `who` is what the refresh at the start answered.
    pub fn provide(client: Arc<Client>, who: Who) -> Self {
        if let Who::SignedIn(me) = &who {
            set_time_zone(&me.time_zone);
        }
        let inner = Inner {
            client,
            token_at: browser::now(),
            refresh: None,
            passing: ready(()).boxed_local().shared(),
        };
        let session = Self { who: RwSignal::new(who), inner: StoredValue::new_local(inner) };
        provide_context(session);
        session.follow_other_tabs();
        session
    }

    /// What is known about who uses the app.
    pub fn who(self) -> Who {
        self.who.get()
    }

    /// A part of what is known, for deriving.
    pub fn with<T>(self, read: impl FnOnce(&Who) -> T) -> T {
        self.who.with(read)
    }

    /// The member, if signed in.
    pub fn me(self) -> Option<Me> {
        self.who.with(|who| if let Who::SignedIn(me) = who { Some((**me).clone()) } else { None })
    }

    /// Whether one has a role of which this holds; follows changes.
    pub fn has_role(self, holds: impl Fn(Role) -> bool) -> bool {
        self.who
            .with(|who| matches!(who, Who::SignedIn(me) if me.roles.iter().any(|grant| holds(grant.role))))
    }

    /// The member's account, if signed in; does not follow changes.
    pub fn account_id(self) -> Option<AccountId> {
        self.who.with_untracked(|who| if let Who::SignedIn(me) = who { Some(me.id) } else { None })
    }

    /// The member's language, if signed in.
    pub fn language(self) -> Option<Language> {
        self.who.with(|who| if let Who::SignedIn(me) = who { Some(me.language) } else { None })
    }

    /// Asks the program something, with a token that is fresh; a session that has gone is noticed here. What was written
    /// in passing is written by then, if the network lets it, so that one reads what one wrote.
    pub async fn call<T>(
        self,
        operation: impl AsyncFnOnce(&Client) -> Result<T, ClientError>,
    ) -> Result<T, ClientError> {
        self.passed().await;
        self.call_at_once(operation).await
    }

    /// What was written in passing is done, or has taken so long that nothing one asks for may hang with it. Boxed, as
    /// every operation of the app awaits it.
    fn passed(self) -> LocalBoxFuture<'static, ()> {
        let passing = self.inner.with_value(|inner| inner.passing.clone());
        select(passing, browser::pause(PASSING_MILLISECONDS).boxed_local()).map(drop).boxed_local()
    }

    /// Writes what the page does not wait for, and whose failure it does not tell.
    pub fn write_in_passing<T>(
        self,
        operation: impl AsyncFnOnce(&Client) -> Result<T, ClientError> + 'static,
    ) {
        let before = self.inner.with_value(|inner| inner.passing.clone());
        let write = async move {
            before.await;
            let _ = self.call_at_once(operation).await;
        };
        let write = write.boxed_local().shared();
        self.inner.update_value(|inner| inner.passing = write.clone());
        leptos::task::spawn_local(write);
    }

    async fn call_at_once<T>(
        self,
        operation: impl AsyncFnOnce(&Client) -> Result<T, ClientError>,
    ) -> Result<T, ClientError> {
        let client = self.fresh_client().await;
        operation(&client).await.inspect_err(|error| self.notice(error))
    }

    /// The client, with a fresh token if there can be one. Boxed, because every operation of the app awaits it.
    fn fresh_client(self) -> LocalBoxFuture<'static, Arc<Client>> {
        async move {
            let (client, token_at) =
                self.inner.with_value(|inner| (Arc::clone(&inner.client), inner.token_at));
            if browser::now() > token_at.plus_seconds(FRESH_SECONDS) {
                // If this fails, the operation itself fails the same way and says so in its own place.
                let _ = self.refresh().await;
            }
            client
        }
        .boxed_local()
    }

    fn notice(self, error: &ClientError) {
        if is_ended(error) {
            self.lose();
        }
    }

    /// Signs in, or gives what is asked for after the password.
    pub async fn sign_in(self, sign_in: &SignIn) -> Result<Option<SecondFactorRequired>, ClientError> {
        let client = self.inner.with_value(|inner| Arc::clone(&inner.client));
        match client.create_session(sign_in).await? {
            SignInOutcome::SignedIn(signed_in) => {
                self.take(signed_in);
                Ok(None)
            }
            SignInOutcome::SecondFactorRequired(required) => Ok(Some(required)),
        }
    }

    /// Completes a sign-in with the second factor.
    pub async fn complete_sign_in(self, completion: &SessionCompletion) -> Result<(), ClientError> {
        let client = self.inner.with_value(|inner| Arc::clone(&inner.client));
        let signed_in = client.complete_session(completion).await?;
        self.take(signed_in);
        Ok(())
    }

    /// Signs in with a passkey alone; whether the person had one.
    pub async fn sign_in_with_passkey(self) -> Result<bool, ClientError> {
        let client = self.inner.with_value(|inner| Arc::clone(&inner.client));
        let start = client.start_passkey_session().await?;
        let Some(answer) = passkeys::get(start.options).await else { return Ok(false) };
        let completion = SessionCompletion {
            continuation: start.continuation,
            method: SecondFactor::Passkey,
            answer,
            remember_device: false,
        };
        self.complete_sign_in(&completion).await.map(|()| true)
    }

    /// Asks who one is now: what one owed may be done. Without an answer, what was known stays.
    pub async fn load_me(self) {
        if let Ok(me) = self.call(async |client| client.find_me().await).await {
            self.who.set(Who::SignedIn(Box::new(me)));
        }
    }

    /// Signs out here and in the other tabs, and leaves the app, so that nothing stays in memory.
    pub async fn sign_out(self) -> Result<(), ClientError> {
        let client = self.inner.with_value(|inner| Arc::clone(&inner.client));
        match client.delete_current_session().await {
            Err(error) if !is_ended(&error) => Err(error),
            _ => {
                browser::forget(MARKER);
                browser::load("/");
                Ok(())
            }
        }
    }

    /// Changes the language of screens and mails.
    pub async fn set_language(self, language: Language) -> Result<(), ClientError> {
        let patch = MePatch { language: Some(language), ..MePatch::default() };
        let me = self.call(async |client| client.update_me(&patch).await).await?;
        self.know(me);
        Ok(())
    }

    /// Changes the time zone in which dates are shown.
    pub async fn set_time_zone(self, time_zone: String) -> Result<(), ClientError> {
        let patch = MePatch { time_zone: Some(time_zone), ..MePatch::default() };
        let me = self.call(async |client| client.update_me(&patch).await).await?;
        self.know(me);
        Ok(())
    }

    /// Changes which languages one reads.
    pub async fn set_reads(self, reads: Vec<Language>) -> Result<(), ClientError> {
        let patch = MePatch { reads: Some(reads), ..MePatch::default() };
        let me = self.call(async |client| client.update_me(&patch).await).await?;
        self.know(me);
        Ok(())
    }

    /// Shows the name that was just saved.
    pub fn rename(self, name: &str) {
        self.who.update(|who| {
            if let Who::SignedIn(me) = who {
                name.clone_into(&mut me.name);
            }
        });
    }

    /// What one owes before anything else, if signed in.
    pub fn owed(self) -> Option<RequiredStep> {
        self.who.with(
            |who| {
                if let Who::SignedIn(me) = who { me.required_steps.first().copied() } else { None }
            },
        )
    }

    /// Asks again who one is, after the program did not answer.
    pub async fn ask_again(self) {
        if let Err(error) = self.refresh().await {
            let who = if is_ended(&error) { Who::SignedOut { ended: false } } else { Who::Unknown(error) };
            self.who.set(who);
        }
    }

    /// One refresh for all that wait for it: the refresh cookie may be used once only.
    async fn refresh(self) -> Result<(), ClientError> {
        let under_way = self.inner.with_value(|inner| inner.refresh.clone());
        let refresh = under_way.unwrap_or_else(|| {
            let refresh = self.refresh_once().boxed_local().shared();
            self.inner.update_value(|inner| inner.refresh = Some(refresh.clone()));
            refresh
        });
        refresh.await
    }

    async fn refresh_once(self) -> Result<(), ClientError> {
        let client = self.inner.with_value(|inner| Arc::clone(&inner.client));
        let result = refresh(client).await;
        self.inner.update_value(|inner| inner.refresh = None);
        match result {
            Ok(signed_in) => {
                self.take(signed_in);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn take(self, signed_in: SignedIn) {
        browser::store(MARKER, "1");
        self.inner.update_value(|inner| inner.token_at = browser::now());
        let before = self
            .who
            .with_untracked(|who| if let Who::SignedIn(me) = who { Some((**me).clone()) } else { None });
        match before {
            Some(me) if me == signed_in.me => {}
            // Somebody else signed in in another tab: nothing of the member before may stay on the screen.
            Some(me) if me.id != signed_in.me.id => browser::load(&browser::address().to_href()),
            _ => self.know(signed_in.me),
        }
    }

    /// Takes what an operation answered about oneself. Dates are shown in the member's time zone from now on.
    pub fn know(self, me: Me) {
        set_time_zone(&me.time_zone);
        self.who.set(Who::SignedIn(Box::new(me)));
    }

    fn lose(self) {
        browser::forget(MARKER);
        self.inner.with_value(|inner| inner.client.set_access_token(None));
        if self.who.with_untracked(|who| matches!(who, Who::SignedIn(_))) {
            self.who.set(Who::SignedOut { ended: true });
        }
    }

    /// Signing in and out in another tab holds here too.
    fn follow_other_tabs(self) {
        browser::on_stored_elsewhere(MARKER, move |value| {
            let is_out = self.who.with_untracked(|who| !matches!(who, Who::SignedIn(_)));
            match value {
                None => self.lose(),
                Some(_) if is_out => leptos::task::spawn_local(self.ask_again()),
                Some(_) => {}
            }
        });
    }
}

/// The session.
///
/// # Panics
/// Outside [`crate::app::App`], which provides it.
pub fn use_session() -> Session {
    expect_context()
}
