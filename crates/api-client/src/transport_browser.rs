//! Moves bytes by the browser's `fetch`.

use crate::ClientError;
use crate::request::{Incoming, Outgoing};
use gloo_net::http::RequestBuilder;

#[derive(Debug)]
pub struct Transport;

impl Transport {
    pub fn new() -> Self {
        Self
    }

    pub async fn fetch(&self, outgoing: Outgoing) -> Result<Incoming, ClientError> {
        let network = |error: gloo_net::Error| ClientError::Network(error.to_string());
        let mut builder = RequestBuilder::new(&outgoing.url)
            .method(outgoing.method.parse().unwrap_or_default())
            .credentials(web_sys::RequestCredentials::SameOrigin);
        for (name, value) in &outgoing.headers {
            builder = builder.header(name, value);
        }
        let response = match outgoing.body {
            Some(body) => {
                builder.header("Content-Type", "application/json").body(body).map_err(network)?.send().await
            }
            None => builder.send().await,
        }
        .map_err(network)?;
        let etag = response.headers().get("etag");
        Ok(Incoming { status: response.status(), etag, body: response.binary().await.map_err(network)? })
    }
}
