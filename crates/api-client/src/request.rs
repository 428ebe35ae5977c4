//! One request from the method's words to the typed answer; the transport below only moves bytes.

use crate::{Client, ClientError, FileContent};
use serde::{Serialize, de::DeserializeOwned};
use shared::core::{Problem, ProblemCode};
use std::sync::Arc;

/// Hears how much of a file has left, in percent. Only a browser says so piece by piece.
pub type Progress = Arc<dyn Fn(u32) + Send + Sync>;

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
    file: Option<(FileContent, Progress)>,
    may_refresh: bool,
}

impl Client {
    fn authorise(&self, outgoing: &mut Outgoing) {
        if let Some(token) = self.access_token() {
            outgoing.headers.push(("Authorization", format!("Bearer {token}")));
        }
    }

    pub(crate) fn request(&self, method: &'static str, path: &str) -> Request<'_> {
        let url = format!("{}/api/v1{path}", self.base);
        Request {
            client: self,
            outgoing: Outgoing { method, url, headers: Vec::new(), body: None },
            file: None,
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

    /// A file in place of a JSON body.
    pub fn file(mut self, content: FileContent, on_progress: Progress) -> Self {
        self.file = Some((content, on_progress));
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

    /// Sends, and gives each piece of the answer as it comes, until `on_piece` has enough or there are no more; where the access token has
    /// run out, refreshes the session first.
    pub async fn send_for_pieces(self, on_piece: &mut dyn FnMut(&[u8]) -> bool) -> Result<(), ClientError> {
        let mut may_refresh = self.may_refresh;
        loop {
            let mut outgoing = self.outgoing.clone();
            self.client.authorise(&mut outgoing);
            match checked(self.client.transport.follow(outgoing, on_piece).await?) {
                Err(ClientError::Problem(problem))
                    if may_refresh && problem.code == ProblemCode::AccessTokenExpired =>
                {
                    may_refresh = false;
                    Box::pin(self.client.refresh_session()).await?;
                }
                result => return result.map(drop),
            }
        }
    }

    /// Sends, and gives each line of the answer as it comes, until `on_line` has enough or there are no more.
    pub async fn send_for_lines(self, on_line: &mut dyn FnMut(&[u8]) -> bool) -> Result<(), ClientError> {
        let mut outgoing = self.outgoing;
        self.client.authorise(&mut outgoing);
        let mut begun = Vec::new();
        let mut on_chunk = |chunk: &[u8]| {
            begun.extend_from_slice(chunk);
            while let Some(end) = begun.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = begun.drain(..=end).collect();
                if !on_line(line.trim_ascii_end()) {
                    return false;
                }
            }
            true
        };
        checked(self.client.transport.follow(outgoing, &mut on_chunk).await?).map(drop)
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
        self.client.authorise(&mut outgoing);
        let transport = &self.client.transport;
        checked(match &self.file {
            Some((content, on_progress)) => {
                transport.send_file(outgoing, content.clone(), Arc::clone(on_progress)).await?
            }
            None => transport.fetch(outgoing).await?,
        })
    }
}

/// The answer, if it is a good one.
fn checked(incoming: Incoming) -> Result<Incoming, ClientError> {
    if (200..300).contains(&incoming.status) {
        return Ok(incoming);
    }
    Err(match serde_json::from_slice::<Problem>(&incoming.body) {
        Ok(problem) => ClientError::Problem(Box::new(problem)),
        Err(_) => ClientError::Unexpected { status: incoming.status },
    })
}
