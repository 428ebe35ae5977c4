//! The browsers that one signed in with.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Tag, TagKind, When, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::security::Device;

/// The list; forgetting one makes it ask for a code again.
#[component]
pub fn Devices(
    /// The devices.
    devices: Vec<Device>,
    /// Loads anew what is known.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let failure = RwSignal::new(None::<ClientError>);
    let row = move |device: Device| {
        let forget = Callback::new(move |()| {
            failure.set(None);
            spawn_local(async move {
                match session.call(async |client| client.delete_device(device.id).await).await {
                    Ok(()) => on_changed.run(()),
                    Err(error) => failure.set(Some(error)),
                }
            });
        });
        let name = if device.name.is_empty() {
            t::accounts_devices_unknown(language.get_untracked()).to_owned()
        } else {
            device.name
        };
        view! {
            <li>
                <div>
                    <strong>{name.clone()}</strong>
                    " "
                    {device.current.then(|| view! { <Tag kind=TagKind::Good>{words(t::accounts_account_this_device)}</Tag> })}
                    <div class="meta">
                        <span>{words(t::accounts_account_used_at)}" "<When at=device.last_used_at/></span>
                        {device.remembered_until.map(|until| view! {
                            <span>{words(t::accounts_devices_remembered)}" "<When at=until/></span>
                        })}
                    </div>
                </div>
                <Button kind=ButtonKind::Quiet on_click=forget>
                    {words(t::accounts_devices_forget)}
                    <span class="visually-hidden">" "{name}</span>
                </Button>
            </li>
        }
    };
    view! {
        <section aria-labelledby="devices">
            <h2 id="devices" tabindex="-1">{words(t::accounts_devices_title)}</h2>
            <p class="soft">{words(t::accounts_devices_text)}</p>
            {move || failure.get().map(|error| view! {
                <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
            })}
            <ul class="list">{devices.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}
