//! What is being typed, kept on this device until it is sent, and how it will look.

use crate::browser;
use crate::session::use_session;
use crate::ui::{Preview, PreviewFuture};
use leptos::prelude::*;
use shared::forum::PreviewRequest;

/// A text with its place on this device.
#[derive(Clone, Copy)]
pub struct Typed {
    /// The text.
    pub text: RwSignal<String>,
    name: StoredValue<String>,
}

impl Typed {
    /// The text of this name as it was left, kept from now on.
    pub fn begin(name: &str) -> Self {
        let account = use_session().account_id().map(|id| id.to_string()).unwrap_or_default();
        let name = format!("waymark-exchange-{account}-{name}");
        let typed = Self {
            text: RwSignal::new(browser::stored(&name).unwrap_or_default()),
            name: StoredValue::new(name),
        };
        Effect::watch(move || typed.text.get(), move |text, _, _| typed.keep(text), false);
        typed
    }

    fn keep(self, text: &str) {
        self.name.with_value(|name| {
            if text.is_empty() {
                browser::forget(name);
            } else {
                browser::store(name, text);
            }
        });
    }

    /// It was sent: it need not be kept.
    pub fn clear(self) {
        self.text.set(String::new());
        self.keep("");
    }
}

/// Shows Markdown as the program will.
pub fn preview() -> Preview {
    let session = use_session();
    Preview::new(move |body_markdown: String| -> PreviewFuture {
        Box::pin(async move {
            let request = PreviewRequest { body_markdown, category_id: None };
            let preview = session.call(async |client| client.preview_markdown(&request).await).await?;
            Ok(preview.body_html)
        })
    })
}
