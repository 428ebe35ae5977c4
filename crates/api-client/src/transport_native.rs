//! Moves bytes by reqwest, outside a browser.

use crate::ClientError;
use crate::request::{Incoming, Outgoing};

#[derive(Debug)]
pub struct Transport(reqwest::Client);

impl Transport {
    pub fn new() -> Self {
        let client = reqwest::Client::builder().cookie_store(true).build();
        // The builder fails only where the system's TLS cannot start; the default client then says so at the first request.
        Self(client.unwrap_or_default())
    }

    pub async fn fetch(&self, outgoing: Outgoing) -> Result<Incoming, ClientError> {
        let network = |error: reqwest::Error| ClientError::Network(error.to_string());
        let method = outgoing.method.parse().unwrap_or_default();
        let mut builder = self.0.request(method, &outgoing.url);
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
