//! Moves bytes by the browser's `fetch`; files by `XMLHttpRequest`, which alone tells how much of them has left.

use crate::request::{Incoming, Outgoing};
use crate::{ClientError, Progress};
use gloo_net::http::{RequestBuilder, Response};
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ProgressEvent, ReadableStreamDefaultReader, XmlHttpRequest};

/// What is sent as a file: the browser reads it piece by piece.
pub type FileContent = web_sys::Blob;

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

    pub async fn send_file(
        &self,
        outgoing: Outgoing,
        content: FileContent,
        on_progress: Progress,
    ) -> Result<Incoming, ClientError> {
        let network = |error: JsValue| ClientError::Network(format!("{error:?}"));
        let sending = Sending(XmlHttpRequest::new().map_err(network)?);
        let request = &sending.0;
        request.open_with_async(outgoing.method, &outgoing.url, true).map_err(network)?;
        for (name, value) in &outgoing.headers {
            request.set_request_header(name, value).map_err(network)?;
        }
        request.set_request_header("Content-Type", "application/octet-stream").map_err(network)?;
        let tell = Closure::<dyn FnMut(ProgressEvent)>::new(move |event: ProgressEvent| {
            on_progress(percent(event.loaded(), event.total()));
        });
        request.upload().map_err(network)?.set_onprogress(Some(tell.as_ref().unchecked_ref()));
        let ended = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
        request.send_with_opt_blob(Some(&content)).map_err(network)?;
        JsFuture::from(ended).await.map_err(network)?;
        let status = request.status().unwrap_or_default();
        if status == 0 {
            return Err(ClientError::Network("the file was not sent".to_owned()));
        }
        let body = request.response_text().ok().flatten().unwrap_or_default().into_bytes();
        Ok(Incoming { status, etag: None, body })
    }
}

/// A request under way; dropped, it is broken off.
struct Sending(XmlHttpRequest);

impl Drop for Sending {
    fn drop(&mut self) {
        self.0.set_onloadend(None);
        if let Ok(upload) = self.0.upload() {
            upload.set_onprogress(None);
        }
        // A request that has ended cannot be broken off, and need not.
        let _ = self.0.abort();
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of a hundred is small and positive"
)]
fn percent(loaded: f64, total: f64) -> u32 {
    if total > 0.0 { (loaded * 100.0 / total).clamp(0.0, 100.0) as u32 } else { 0 }
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
