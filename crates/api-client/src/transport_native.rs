//! Moves bytes by reqwest, outside a browser.

use crate::request::{Incoming, Outgoing};
use crate::{ClientError, Progress};
use std::sync::OnceLock;

/// What is sent as a file: its bytes.
pub type FileContent = Vec<u8>;

/// Made with the first request: reading the system's certificate authorities takes longer than many a request.
#[derive(Debug)]
pub struct Transport(OnceLock<reqwest::Client>);

impl Transport {
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    fn client(&self) -> &reqwest::Client {
        // The builder fails only where the system's TLS cannot start; the default client then says so at each request.
        self.0.get_or_init(|| reqwest::Client::builder().cookie_store(true).build().unwrap_or_default())
    }

    fn builder(&self, outgoing: Outgoing) -> reqwest::RequestBuilder {
        let method = outgoing.method.parse().unwrap_or_default();
        let builder = self.client().request(method, &outgoing.url);
        outgoing.headers.into_iter().fold(builder, |builder, (name, value)| builder.header(name, value))
    }

    async fn send(&self, mut outgoing: Outgoing) -> Result<reqwest::Response, ClientError> {
        let body = outgoing.body.take();
        let mut builder = self.builder(outgoing);
        if let Some(body) = body {
            builder = builder.header("Content-Type", "application/json").body(body);
        }
        builder.send().await.map_err(|error| network(&error))
    }

    pub async fn fetch(&self, outgoing: Outgoing) -> Result<Incoming, ClientError> {
        incoming(self.send(outgoing).await?).await
    }

    pub async fn send_file(
        &self,
        outgoing: Outgoing,
        content: FileContent,
        on_progress: Progress,
    ) -> Result<Incoming, ClientError> {
        let builder = self.builder(outgoing).header("Content-Type", "application/octet-stream");
        let sent = builder.body(content).send().await.map_err(|error| network(&error))?;
        let incoming = incoming(sent).await?;
        on_progress(100);
        Ok(incoming)
    }

    /// Gives each piece of a good answer as it comes, until `on_chunk` has enough; another answer is read whole.
    pub async fn follow(
        &self,
        outgoing: Outgoing,
        on_chunk: &mut dyn FnMut(&[u8]) -> bool,
    ) -> Result<Incoming, ClientError> {
        let mut response = self.send(outgoing).await?;
        if !response.status().is_success() {
            return incoming(response).await;
        }
        let status = response.status().as_u16();
        while let Some(chunk) = response.chunk().await.map_err(|error| network(&error))? {
            if !on_chunk(&chunk) {
                break;
            }
        }
        Ok(Incoming { status, etag: None, body: Vec::new() })
    }
}

fn network(error: &reqwest::Error) -> ClientError {
    ClientError::Network(error.to_string())
}

async fn incoming(response: reqwest::Response) -> Result<Incoming, ClientError> {
    let etag = response.headers().get("etag").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let status = response.status().as_u16();
    Ok(Incoming { status, etag, body: response.bytes().await.map_err(|error| network(&error))?.to_vec() })
}
