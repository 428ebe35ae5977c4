//! One request from the method's words to the typed answer; the transport below only moves bytes.

use crate::{Client, ClientError};
use serde::{Serialize, de::DeserializeOwned};
use shared::core::{Problem, ProblemCode};

/// What a transport sends.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing {
    pub method: &'static str,
    pub url: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<String>,
}

/// What a transport brings back.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    pub status: u16,
    pub etag: Option<String>,
    pub body: Vec<u8>,
}

/// A result with the version that an `If-Match` of its change takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<T> {
    /// The result.
    pub value: T,
    /// The `ETag`, if the operation has one.
    pub etag: Option<String>,
}

/// A request being put together.
pub(crate) struct Request<'a> {
    client: &'a Client,
    outgoing: Outgoing,
    may_refresh: bool,
}

impl Client {
    pub(crate) fn request(&self, method: &'static str, path: &str) -> Request<'_> {
        let url = format!("{}/api/v1{path}", self.base);
        Request {
            client: self,
            outgoing: Outgoing { method, url, headers: Vec::new(), body: None },
            may_refresh: true,
        }
    }
}

impl Request<'_> {
    pub fn query(mut self, query: &impl Serialize) -> Self {
        if let Ok(text) = serde_urlencoded::to_string(query)
            && !text.is_empty()
        {
            self.outgoing.url.push('?');
            self.outgoing.url.push_str(&text);
        }
        self
    }

    pub fn body(mut self, body: &impl Serialize) -> Self {
        self.outgoing.body = serde_json::to_string(body).ok();
        self
    }

    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.outgoing.headers.push((name, value.into()));
        self
    }

    /// A second sending of the same request with the same key does nothing and gets the first one's answer.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// The change is made only if the text still has this version.
    pub fn if_match(self, version: u32) -> Self {
        self.header("If-Match", format!("\"{version}\""))
    }

    /// For the operations that open and refresh sessions themselves.
    pub fn without_refresh(mut self) -> Self {
        self.may_refresh = false;
        self
    }

    pub async fn send<T: DeserializeOwned>(self) -> Result<T, ClientError> {
        self.send_for_answer().await.map(|answer| answer.value)
    }

    pub async fn send_for_answer<T: DeserializeOwned>(self) -> Result<Answer<T>, ClientError> {
        let incoming = self.fetch().await?;
        let value = serde_json::from_slice(&incoming.body)
            .map_err(|_| ClientError::Unexpected { status: incoming.status })?;
        Ok(Answer { value, etag: incoming.etag })
    }

    pub async fn send_for_nothing(self) -> Result<(), ClientError> {
        self.fetch().await.map(|_| ())
    }

    pub async fn send_for_bytes(self) -> Result<Vec<u8>, ClientError> {
        self.fetch().await.map(|incoming| incoming.body)
    }

    /// Sends; where the access token has run out, refreshes the session and sends once more.
    async fn fetch(self) -> Result<Incoming, ClientError> {
        match self.fetch_once().await {
            Err(ClientError::Problem(problem))
                if self.may_refresh && problem.code == ProblemCode::AccessTokenExpired =>
            {
                Box::pin(self.client.refresh_session()).await?;
                self.fetch_once().await
            }
            result => result,
        }
    }

    async fn fetch_once(&self) -> Result<Incoming, ClientError> {
        let mut outgoing = self.outgoing.clone();
        if let Some(token) = self.client.access_token() {
            outgoing.headers.push(("Authorization", format!("Bearer {token}")));
        }
        let incoming = self.client.transport.fetch(outgoing).await?;
        if (200..300).contains(&incoming.status) {
            return Ok(incoming);
        }
        Err(match serde_json::from_slice::<Problem>(&incoming.body) {
            Ok(problem) => ClientError::Problem(Box::new(problem)),
            Err(_) => ClientError::Unexpected { status: incoming.status },
        })
    }
}
