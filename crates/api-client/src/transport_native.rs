//! Moves bytes by reqwest, outside a browser.

use crate::ClientError;
use crate::request::{Incoming, Outgoing};
use std::sync::OnceLock;

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

    pub async fn fetch(&self, outgoing: Outgoing) -> Result<Incoming, ClientError> {
        let network = |error: reqwest::Error| ClientError::Network(error.to_string());
        let method = outgoing.method.parse().unwrap_or_default();
        let mut builder = self.client().request(method, &outgoing.url);
        for (name, value) in outgoing.headers {
            builder = builder.header(name, value);
        }
        if let Some(body) = outgoing.body {
            builder = builder.header("Content-Type", "application/json").body(body);
        }
        let response = builder.send().await.map_err(network)?;
        let etag = response.headers().get("etag").and_then(|value| value.to_str().ok()).map(str::to_owned);
        Ok(Incoming {
            status: response.status().as_u16(),
            etag,
            body: response.bytes().await.map_err(network)?.to_vec(),
        })
    }
}
