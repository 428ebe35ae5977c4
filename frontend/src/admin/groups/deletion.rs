//! Deleting a group, once nothing depends on it.

use super::PATH;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, ButtonKind, Confirm, Doing, Loading, use_toasts};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::admin::Group;
use shared::core::Localised;

/// The way to delete it; what depends on it is said before.
#[component]
pub fn Delete(
    /// Which.
    group: Group,
    /// Where its members come from.
    members: Loading<Vec<Person>>,
) -> impl IntoView {
    let (session, toasts, language, router) = (use_session(), use_toasts(), use_language(), use_router());
    let (open, doing) = (RwSignal::new(false), Doing::new());
    let Group { id, name, categories, .. } = group;
    let text = Signal::derive(move || {
        let language = language.get();
        let count =
            members.with(|people| u32::try_from(people.len()).unwrap_or(u32::MAX)).unwrap_or_default();
        let people = t::admin_groups_delete_people(language, count, &name);
        let names: Vec<&str> = categories.iter().map(|one: &Localised| one.get(language)).collect();
        if names.is_empty() {
            format!("{people} {}", t::admin_groups_delete_free(language))
        } else {
            format!("{people} {}", t::admin_groups_delete_used(language, &names.join(", ")))
        }
    });
    let delete = move |()| {
        let act = session.call(async move |client| client.delete_group(id).await);
        doing.run(act, move |()| {
            toasts.show(BannerKind::Good, t::admin_groups_deleted(language.get_untracked()).to_owned());
            router.go(PATH, false);
        });
    };
    view! {
        <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::admin_groups_delete)}</Button>
        <Confirm
            open
            title=words(t::admin_groups_delete)
            text
            act=words(t::admin_groups_delete)
            doing
            on_act=delete
        />
    }
}
