//! A typed client of the Waymark REST API, one method per operation, named as the operation is in the OpenAPI
//! document. The app in the browser, partner systems and the program's own tests use it.
//!
//! ```no_run
//! # async fn example() -> Result<(), api_client::ClientError> {
//! let client = api_client::Client::new("https://waymark.example");
//! let sign_in = shared::accounts::SignIn { email: "ana@example.org".into(), password: "…".into() };
//! client.create_session(&sign_in).await?;
//! let topics = client.list_topics(&shared::forum::TopicQuery::default()).await?;
//! # Ok(()) }
//! ```

mod accounts;
mod admin;
mod applications;
mod cohorts;
mod exchange;
mod forum;
mod invitations;
mod learning;
mod live;
mod media;
mod members;
mod notices;
mod privacy;
mod request;
mod search;
mod teaching;
#[cfg_attr(target_arch = "wasm32", path = "transport_browser.rs")]
#[cfg_attr(not(target_arch = "wasm32"), path = "transport_native.rs")]
mod transport;

pub use request::{Answer, Progress};
pub use transport::FileContent;

use shared::core::Problem;
use std::sync::RwLock;

/// A connection to one Waymark, with the access token once signed in.
#[derive(Debug)]
pub struct Client {
    base: String,
    token: RwLock<Option<String>>,
    transport: transport::Transport,
}

impl Client {
    /// A client of the Waymark at this address, without a slash at the end; empty in the browser for the page's own.
    pub fn new(base: impl Into<String>) -> Self {
        Self { base: base.into(), token: RwLock::new(None), transport: transport::Transport::new() }
    }

    /// Takes an access token from elsewhere, or forgets the one it has.
    pub fn set_access_token(&self, token: Option<String>) {
        *self.token.write().unwrap_or_else(std::sync::PoisonError::into_inner) = token;
    }

    /// The access token, if signed in.
    pub fn access_token(&self) -> Option<String> {
        self.token.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

/// Why an operation gave no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientError {
    /// The program answered with a problem.
    Problem(Box<Problem>),
    /// No answer came: the network, the server, or the browser is offline.
    Network(String),
    /// An answer came that is none of this API's: a proxy's page, say.
    Unexpected {
        /// Its HTTP status.
        status: u16,
    },
}

impl std::fmt::Display for ClientError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Problem(problem) => write!(f, "{} {}", problem.status, problem.code),
            Self::Network(cause) => write!(f, "no answer: {cause}"),
            Self::Unexpected { status } => write!(f, "an unexpected answer, status {status}"),
        }
    }
}

impl std::error::Error for ClientError {}
