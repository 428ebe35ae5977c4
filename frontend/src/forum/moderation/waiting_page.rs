//! What one wrote that waits for those who moderate, or that they did not publish.

use super::held_post::Held;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::encode;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Breadcrumb, Button, ButtonKind, Doing, EmptyState, Loading, PagedList, use_toasts,
};
use leptos::prelude::*;
use shared::core::{Cursor, Page};
use shared::forum::{HeldPost, HeldPostQuery};

/// The page `/forum/reviews/waiting`.
#[component]
pub fn WaitingPage() -> impl IntoView {
    let (session, router, language) = (use_session(), use_router(), use_language());
    let cursor = Memo::new(move |_| router.with(|address| address.value("cursor").map(Cursor)));
    let list: Loading<Page<HeldPost>> = Loading::new(move || {
        let query = HeldPostQuery { mine: true, cursor: cursor.get(), limit: None };
        session.call(async move |client| client.list_held_posts(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::moderation_held_empty_title)>
                <p>{words(t::moderation_held_empty_text)}</p>
            </EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                {move || view! {
                    <Breadcrumb
                        links=vec![("/forum".to_owned(), t::forum_topic_list_title(language.get()).to_owned())]
                        current=t::moderation_held_title(language.get()).to_owned()
                    />
                }}
                <Heading text=words(t::moderation_held_title)/>
                <p class="soft">{words(t::moderation_held_intro)}</p>
                <PagedList
                    resource=list
                    empty
                    address=|cursor: Cursor| format!("/forum/reviews/waiting?cursor={}", encode(&cursor.0))
                    class="held-posts"
                    let:held
                >
                    <Own held list/>
                </PagedList>
            </div>
        </main>
    }
}

#[component]
fn Own(held: HeldPost, list: Loading<Page<HeldPost>>) -> impl IntoView {
    let (session, language, doing, toasts) = (use_session(), use_language(), Doing::new(), use_toasts());
    let id = held.id;
    let act =
        if held.refused_at.is_some() { t::moderation_held_put_away } else { t::moderation_held_withdraw };
    let delete = move |()| {
        let request = session.call(async move |client| client.delete_held_post(id).await);
        doing.run(request, move |()| {
            toasts.show(BannerKind::Good, t::moderation_held_gone(language.get_untracked()));
            list.refetch();
        });
    };
    let problem = doing.problem(language);
    view! {
        <Held held>
            {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
            <div class="actions">
                <Button kind=ButtonKind::Quiet busy=doing.busy on_click=delete>{words(act)}</Button>
            </div>
        </Held>
    }
}
