//! The four states of everything that is loaded: loading, failed, empty, full. A failed load never looks empty.

use super::button::{Button, ButtonKind};
use super::loading::{Loaded, Loading};
use super::problem::problem_text;
use super::skeleton::{Skeleton, SkeletonShape};
use crate::i18n::{t, use_language, words};
use api_client::ClientError;
use leptos::prelude::*;

/// Shows what is loaded in the state it is in; `let:value` binds the loaded value for the children.
#[component]
pub fn Load<T, V>(
    /// What is loaded.
    resource: Loading<T>,
    /// The shape of what is coming.
    #[prop(optional)]
    shape: SkeletonShape,
    /// Whether a loaded value is empty; never, if left out.
    #[prop(default = |_| false)]
    is_empty: fn(&T) -> bool,
    /// What an empty place says.
    #[prop(optional, into)]
    empty: ViewFn,
    /// What a full one shows.
    children: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let show = move |loaded: Loaded| match loaded.downcast_ref::<T>() {
        Some(value) if is_empty(value) => empty.run(),
        Some(value) => children(value.clone()).into_any(),
        None => ().into_any(),
    };
    states(resource.resource, shape, Box::new(show))
}

/// The four states, the same code for whatever is loaded.
fn states(
    resource: LocalResource<Result<Loaded, ClientError>>,
    shape: SkeletonShape,
    show: Box<dyn Fn(Loaded) -> AnyView + Send + Sync>,
) -> impl IntoView {
    move || match resource.get() {
        None => view! { <Skeleton shape=shape /> }.into_any(),
        Some(Err(error)) => {
            view! { <LoadFailed error=error on_retry=move |()| resource.refetch() /> }.into_any()
        }
        Some(Ok(loaded)) => show(loaded),
    }
}

/// Says why something could not be loaded, and offers to try again.
#[component]
pub fn LoadFailed(
    /// Why.
    error: ClientError,
    /// Tries again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let (title, retry) = (words(t::ui_load_failed_title), words(t::ui_load_retry));
    let busy = RwSignal::new(false);
    let try_again = move |()| {
        busy.set(true);
        on_retry.run(());
    };
    view! {
        <div class="banner danger" role="alert">
            <p><strong>{title}</strong></p>
            <p>{move || problem_text(language.get(), &error)}</p>
            <Button kind=ButtonKind::Quiet busy=busy on_click=try_again>{retry}</Button>
        </div>
    }
}
