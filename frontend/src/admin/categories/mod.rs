//! The forum's categories: their order, and what becomes of them.

mod form;
mod rules;

use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, Confirm, Doing, EmptyState, Load, Loading, Tag,
    TagKind, use_toasts,
};
use form::CategoryPage;
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::CategoryId;
use shared::forum::{CategoryOrder, CategorySetup};

/// Where the section is.
pub const PATH: &str = "/admin/categories";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    match rest {
        "" => Some(view! { <CategoriesPage/> }.into_any()),
        "/new" => Some(view! { <CategoryPage id=None/> }.into_any()),
        _ => {
            let id: CategoryId = rest.strip_prefix('/')?.parse().ok()?;
            Some(view! { <CategoryPage id=Some(id)/> }.into_any())
        }
    }
}

#[component]
fn CategoriesPage() -> impl IntoView {
    let session = use_session();
    let list = Loading::new(move || session.call(async |client| client.list_category_setups().await));
    let deleting = RwSignal::new(None::<CategorySetup>);
    let empty = move || {
        view! {
            <EmptyState title=words(t::categories_empty)>
                <p>{words(t::categories_empty_text)}</p>
                <ButtonLink href="/admin/categories/new">{words(t::categories_new)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::categories_title)/>
                <p class="soft">{words(t::categories_lead)}</p>
                <Load resource=list is_empty=Vec::is_empty empty let:categories>
                    <p><ButtonLink href="/admin/categories/new">{words(t::categories_new)}</ButtonLink></p>
                    <Categories categories list deleting/>
                </Load>
                <Deletion deleting list/>
            </div>
        </main>
    }
}

#[component]
fn Categories(
    categories: Vec<CategorySetup>,
    list: Loading<Vec<CategorySetup>>,
    deleting: RwSignal<Option<CategorySetup>>,
) -> impl IntoView {
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let all = StoredValue::new(categories.clone());
    let row = move |category: CategorySetup| {
        let id = category.id;
        let moved = move |up| all.with_value(|all| moved(all, id, up));
        view! { <Row category up=moved(true) down=moved(false) list deleting doing/> }
    };
    view! {
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <ul class="list">{categories.into_iter().map(row).collect_view()}</ul>
    }
}

/// The order in which a category has changed places with the one of its level before or behind it, if there is one.
fn moved(all: &[CategorySetup], id: CategoryId, up: bool) -> Option<Vec<CategoryId>> {
    let parent = all.iter().find(|one| one.id == id)?.content.parent_id;
    let level: Vec<CategoryId> =
        all.iter().filter(|one| one.content.parent_id == parent).map(|one| one.id).collect();
    let place = level.iter().position(|one| *one == id)?;
    let other = *level.get(if up { place.checked_sub(1)? } else { place + 1 })?;
    let swapped = |one: CategoryId| match one {
        _ if one == id => other,
        _ if one == other => id,
        _ => one,
    };
    Some(all.iter().map(|one| swapped(one.id)).collect())
}

#[component]
fn Row(
    category: CategorySetup,
    up: Option<Vec<CategoryId>>,
    down: Option<Vec<CategoryId>>,
    list: Loading<Vec<CategorySetup>>,
    deleting: RwSignal<Option<CategorySetup>>,
    doing: Doing,
) -> impl IntoView {
    let language = use_language();
    let CategorySetup { id, content, archived_at, topics_count, .. } = category.clone();
    let texts = content.name;
    let name = Signal::derive(move || texts.get(language.get()).to_owned());
    let is_used = topics_count > 0;
    let class = if content.parent_id.is_some() { "part" } else { "whole" };
    view! {
        <li class=class>
            <div>
                <a class="title" href=format!("{PATH}/{id}") dir="auto">{name}</a>
                <div class="meta">
                    <span>{move || t::categories_topics(language.get(), topics_count)}</span>
                    {content.readers.is_restricted().then(|| view! { <Tag>{words(t::categories_restricted)}</Tag> })}
                    {content.writers.is_restricted().then(|| view! { <Tag>{words(t::categories_written_by_some)}</Tag> })}
                    {archived_at.map(|_| view! { <Tag kind=TagKind::Warn>{words(t::categories_closed)}</Tag> })}
                </div>
            </div>
            <div class="actions">
                {up.map(|order| view! { <Place order label=t::categories_up name list doing/> })}
                {down.map(|order| view! { <Place order label=t::categories_down name list doing/> })}
                <Closing id is_closed=archived_at.is_some() name list doing/>
                {(!is_used).then(|| view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| deleting.set(Some(category.clone()))>
                        {words(t::categories_delete)}<span class="visually-hidden">" "{name}</span>
                    </Button>
                })}
            </div>
        </li>
    }
}

#[component]
fn Place(
    order: Vec<CategoryId>,
    label: fn(Language) -> &'static str,
    name: Signal<String>,
    list: Loading<Vec<CategorySetup>>,
    doing: Doing,
) -> impl IntoView {
    let session = use_session();
    let place = move |()| {
        let order = CategoryOrder { category_ids: order.clone() };
        let act = session.call(async move |client| client.order_categories(&order).await);
        doing.run(act, move |()| list.refetch());
    };
    view! {
        <Button kind=ButtonKind::Quiet busy=doing.busy on_click=place>
            {words(label)}<span class="visually-hidden">" "{name}</span>
        </Button>
    }
}

#[component]
fn Closing(
    id: CategoryId,
    is_closed: bool,
    name: Signal<String>,
    list: Loading<Vec<CategorySetup>>,
    doing: Doing,
) -> impl IntoView {
    let session = use_session();
    let act = move |()| {
        let act = session.call(async move |client| {
            if is_closed { client.reopen_category(id).await } else { client.archive_category(id).await }
        });
        doing.run(act, move |()| list.refetch());
    };
    let label = if is_closed { t::categories_reopen } else { t::categories_close };
    view! {
        <Button kind=ButtonKind::Quiet busy=doing.busy on_click=act>
            {words(label)}<span class="visually-hidden">" "{name}</span>
        </Button>
    }
}

#[component]
fn Deletion(deleting: RwSignal<Option<CategorySetup>>, list: Loading<Vec<CategorySetup>>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (RwSignal::new(false), Doing::new());
    Effect::new(move |_| open.set(deleting.with(Option::is_some)));
    let text = Signal::derive(move || {
        let language = language.get();
        let name = deleting.with(|one| one.as_ref().map(|one| one.content.name.get(language).to_owned()));
        t::categories_delete_text(language, &name.unwrap_or_default())
    });
    let delete = move |()| {
        let Some(id) = deleting.with_untracked(|one| one.as_ref().map(|one| one.id)) else { return };
        let act = session.call(async move |client| client.delete_category(id).await);
        doing.run(act, move |()| {
            deleting.set(None);
            toasts.show(BannerKind::Good, t::categories_deleted(language.get_untracked()).to_owned());
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! {
        <Confirm
            open
            title=words(t::categories_delete)
            text
            act=words(t::categories_delete)
            doing
            on_act=delete
        />
    }
}
