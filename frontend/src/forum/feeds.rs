//! Feeds of categories, as a part of one's account: an address is made, shown once, and taken back.

use crate::i18n::{moment, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing, Load, Loading};
use leptos::prelude::*;
use shared::core::Timestamp;
use shared::forum::{Category, Feed};

/// The section of the account page.
#[component]
pub fn FeedsSection() -> impl IntoView {
    let session = use_session();
    let known = Loading::new(move || {
        session.call(async |client| Ok((client.list_categories().await?, client.list_feeds().await?)))
    });
    view! {
        <section aria-labelledby="feeds">
            <h2 id="feeds" tabindex="-1">{words(t::feeds_title)}</h2>
            <p class="soft">{words(t::feeds_intro)}</p>
            <Load resource=known let:known>
                <Feeds categories=known.0 feeds=known.1/>
            </Load>
        </section>
    }
}

#[component]
fn Feeds(categories: Vec<Category>, feeds: Vec<Feed>) -> impl IntoView {
    let since = |category: &Category| {
        let feed = feeds.iter().find(|feed| feed.category_id == category.id);
        feed.map(|feed| feed.created_at)
    };
    let rows: Vec<_> = categories.into_iter().map(|category| (since(&category), category)).collect();
    view! {
        <ul class="list" aria-label=words(t::feeds_table)>
            {rows.into_iter().map(|(since, category)| view! { <OneFeed category since/> }).collect_view()}
        </ul>
    }
}

/// A category, whether it has an address, and what one may do about it.
#[component]
fn OneFeed(category: Category, since: Option<Timestamp>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let (since, url) = (RwSignal::new(since), RwSignal::new(None::<String>));
    let (making, removing) = (Doing::new(), Doing::new());
    let id = category.id;
    let name = StoredValue::new(category.name);
    let make = move || {
        making.run(session.call(async move |client| client.create_feed(id).await), move |made| {
            since.set(Some(made.created_at));
            url.set(Some(made.url));
        });
    };
    let remove = move || {
        removing.run(session.call(async move |client| client.delete_feed(id).await), move |()| {
            since.set(None);
            url.set(None);
        });
    };
    let title = move || name.with_value(|name| name.get(language.get()).to_owned());
    let state = move || match since.get() {
        Some(at) => t::feeds_made(language.get(), &moment(language.get(), at)),
        None => t::feeds_none(language.get()).to_owned(),
    };
    let problem =
        Signal::derive(move || making.problem(language).get().or_else(|| removing.problem(language).get()));
    view! {
        <li>
            <div>
            <strong>{title}</strong>
            " "
            <span class="soft">{state}</span>
            {move || problem.get().map(|problem| view! { <Banner kind=BannerKind::Danger>{problem}</Banner> })}
            {move || url.get().map(|url| view! {
                <Banner>
                    <label>
                        {move || t::feeds_address(language.get(), &title())}
                        <input type="text" readonly value=url dir="ltr"/>
                    </label>
                    <p>{words(t::feeds_once)}</p>
                </Banner>
            })}
            </div>
            <div class="actions">
                {move || match since.get() {
                    None => view! {
                        <Button kind=ButtonKind::Quiet busy=making.busy on_click=move |()| make()>
                            {words(t::feeds_make)}
                        </Button>
                    }
                    .into_any(),
                    Some(_) => view! {
                        <Button kind=ButtonKind::Quiet busy=making.busy on_click=move |()| make()>
                            {words(t::feeds_renew)}
                        </Button>
                        <Button kind=ButtonKind::Danger busy=removing.busy on_click=move |()| remove()>
                            {words(t::feeds_remove)}
                        </Button>
                    }
                    .into_any(),
                }}
            </div>
        </li>
    }
}
