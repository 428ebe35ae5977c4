//! The section of the account page: download, and the way to the erasure.

use super::erasure::Erase;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the saved file is called.
const FILE: &str = "waymark-my-data.zip";

/// What is stored about oneself: taken along, or erased.
#[component]
pub fn DataSection() -> impl IntoView {
    view! {
        <section aria-labelledby="data">
            <h2 id="data" tabindex="-1">{words(t::privacy_data_title)}</h2>
            <p>{words(t::privacy_data_text)}</p>
            <Download/>
            <h3>{words(t::privacy_erasure_title)}</h3>
            <Erase/>
        </section>
    }
}

#[component]
fn Download() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<ClientError>);
    let download = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failure.set(None);
        spawn_local(async move {
            let result = session.call(async |client| client.download_my_data().await).await;
            busy.set(false);
            match result {
                Ok(bytes) => browser::save(FILE, "application/zip", &bytes),
                Err(error) => failure.set(Some(error)),
            }
        });
    });
    view! {
        <div class="actions">
            <Button kind=ButtonKind::Quiet busy on_click=download>{words(t::privacy_data_download)}</Button>
        </div>
        {move || failure.get().map(|error| view! {
            <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
        })}
    }
}
