//! Moves bytes by the browser's `fetch`.

use crate::ClientError;
use crate::request::{Incoming, Outgoing};
use gloo_net::http::{RequestBuilder, Response};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

#[derive(Debug)]
pub struct Transport;

impl Transport {
    pub fn new() -> Self {
        Self
    }

    async fn send(&self, outgoing: Outgoing) -> Result<Response, ClientError> {
        let mut builder = RequestBuilder::new(&outgoing.url)
            .method(outgoing.method.parse().unwrap_or_default())
            .credentials(web_sys::RequestCredentials::SameOrigin);
        for (name, value) in &outgoing.headers {
            builder = builder.header(name, value);
        }
        let sent = match outgoing.body {
            Some(body) => {
                builder
                    .header("Content-Type", "application/json")
                    .body(body)
                    .map_err(|error| network(&error))?
                    .send()
                    .await
            }
            None => builder.send().await,
        };
        sent.map_err(|error| network(&error))
    }

    pub async fn fetch(&self, outgoing: Outgoing) -> Result<Incoming, ClientError> {
        incoming(self.send(outgoing).await?).await
    }

    /// Gives each piece of a good answer as it comes, until `on_chunk` has enough; another answer is read whole.
    pub async fn follow(
        &self,
        outgoing: Outgoing,
        on_chunk: &mut dyn FnMut(&[u8]) -> bool,
    ) -> Result<Incoming, ClientError> {
        let response = self.send(outgoing).await?;
        let (true, Some(body)) = (response.ok(), response.body()) else { return incoming(response).await };
        let reader = ReadableStreamDefaultReader::new(&body).map_err(|error| broken(&error))?;
        loop {
            let read = JsFuture::from(reader.read()).await.map_err(|error| broken(&error))?;
            let value = Reflect::get(&read, &"value".into()).map_err(|error| broken(&error))?;
            // The last one brings nothing.
            if value.is_undefined() {
                break;
            }
            if !on_chunk(&Uint8Array::new(&value).to_vec()) {
                drop(reader.cancel());
                break;
            }
        }
        Ok(Incoming { status: response.status(), etag: None, body: Vec::new() })
    }
}

fn network(error: &gloo_net::Error) -> ClientError {
    ClientError::Network(error.to_string())
}

fn broken(error: &JsValue) -> ClientError {
    ClientError::Network(format!("{error:?}"))
}

async fn incoming(response: Response) -> Result<Incoming, ClientError> {
    let (status, etag) = (response.status(), response.headers().get("etag"));
    Ok(Incoming { status, etag, body: response.binary().await.map_err(|error| network(&error))? })
}
