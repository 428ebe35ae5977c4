//! A category's topics as an Atom feed (RFC 4287), for programs that cannot sign in: at an address that only its owner knows and
//! can take back. It says what a mail may say, titles and when something happened, and never what was written; of a
//! confidential category there is none. Whether its owner may see the category is asked each time.

use super::categories;
use super::reach;
use super::rows::feeds;
use super::rows::topics::TopicRow;
use crate::accounts::actors;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};
use atom_syndication::{Category, Entry, FixedDateTime, Link, Person, Text};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use shared::core::id::CategoryId;
use shared::core::{Language, ProblemCode, Timestamp};
use shared::forum::{Feed, FeedAddress};

/// Topics of a feed, those with the newest posts.
const ENTRIES: i64 = 30;

/// The feeds that one has made.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_feeds",
    responses((status = 200, body = Vec<Feed>)),
    security(("access_token" = []))
)]
#[get("/forum/feeds")]
pub async fn list_feeds(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let visible = categories::rules(&app).await?.visible(&actor);
    let mut feeds = app.db.read(move |connection| Ok(feeds::list(connection, actor.account)?)).await?;
    feeds.retain(|feed| visible.contains(&feed.category_id));
    etag::json(&request, &feeds)
}

/// Makes the address of a category's feed, and tells it once. One that was made before is good no longer. Confidential
/// categories have none.
#[utoipa::path(
    tag = "forum",
    operation_id = "create_feed",
    params(("category_id" = CategoryId, Path)),
    responses((status = 201, body = FeedAddress)),
    security(("access_token" = []))
)]
#[post("/forum/categories/{category_id}/feed")]
pub async fn create_feed(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
) -> Result<HttpResponse, AppError> {
    let (rules, category, now) = (categories::rules(&app).await?, *category, app.clock.now());
    if rules.find_visible(&actor, category)?.is_confidential {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    let secret = app.ids.bytes::<32>();
    let hash = Sha256::digest(secret);
    app.db
        .write(move |connection| Ok(feeds::store(connection, actor.account, category, &hash, now)?))
        .await?;
    let url = format!("{}/feeds/{}", app.settings.origin(), URL_SAFE_NO_PAD.encode(secret));
    Ok(HttpResponse::Created().json(FeedAddress { url, created_at: now }))
}

/// Takes the address of a category's feed back; none there is as good.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_feed",
    params(("category_id" = CategoryId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/categories/{category_id}/feed")]
pub async fn delete_feed(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
) -> Result<HttpResponse, AppError> {
    let category = *category;
    app.db.write(move |connection| Ok(feeds::delete(connection, actor.account, category)?)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The feed at an address: `/feeds/{secret}`. An address that is not good, whyever, is not found.
pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    secret: web::Path<String>,
) -> Result<HttpResponse, AppError> {
    let secret = URL_SAFE_NO_PAD.decode(secret.as_bytes()).map_err(|_| AppError::not_found())?;
    let hash = Sha256::digest(secret);
    let (rules, now, origin) = (categories::rules(&app).await?, app.clock.now(), app.settings.origin());
    let feed = app
        .db
        .read(move |connection| {
            let (account, language, category) =
                feeds::find(connection, &hash)?.ok_or_else(AppError::not_found)?;
            let owner =
                actors::facts_of(connection, &[account], now)?.pop().ok_or_else(AppError::not_found)?;
            if rules.find_visible(&owner, category)?.is_confidential {
                return Err(AppError::not_found());
            }
            let rows = TopicRow::list_of_category(connection, account, category, None, ENTRIES)?;
            feed(connection, &origin, category, language, rows)
        })
        .await?;
    Ok(etag::of_kind(&request, feed.to_string().into_bytes(), "application/atom+xml; charset=utf-8"))
}

fn feed(
    connection: &mut Conn,
    origin: &str,
    category: CategoryId,
    language: Language,
    rows: Vec<TopicRow>,
) -> Result<atom_syndication::Feed, AppError> {
    let name = reach::names(connection)?.remove(&category).ok_or_else(AppError::not_found)?;
    let page = format!("{origin}/forum?category_id={category}");
    let mut feed = atom_syndication::Feed::default();
    feed.set_id(page.clone());
    feed.set_title(Text::plain(format!("{} · Waymark", name.get(language))));
    feed.set_lang(language.code().to_owned());
    feed.set_links(vec![link(page)]);
    let newest = rows.iter().map(TopicRow::last_post_at).max().unwrap_or(Timestamp(0));
    feed.set_updated(time(newest));
    feed.set_entries(rows.into_iter().map(|row| entry(origin, row)).collect::<Vec<_>>());
    Ok(feed)
}

/// A topic, as far as its newest post: with another one it is another entry.
fn entry(origin: &str, row: TopicRow) -> Entry {
    let number = row.last_number();
    let topic = row.into_summary();
    let page = format!("{origin}/forum/topics/{}?from={number}#post-{number}", topic.id);
    let mut entry = Entry::default();
    entry.set_id(page.clone());
    entry.set_links(vec![link(page)]);
    entry.set_title(Text::plain(topic.title));
    entry.set_updated(time(topic.last_post_at));
    entry.set_published(time(topic.created_at));
    let author = topic.author.map(|author| Person { name: author.name, ..Person::default() });
    // RFC 4287 wants an author; a former member has no name.
    let nobody = || Person { name: "–".to_owned(), ..Person::default() };
    entry.set_authors(vec![author.unwrap_or_else(nobody)]);
    let tag = |term: String| Category { term, scheme: None, label: None };
    entry.set_categories(topic.tags.into_iter().map(tag).collect::<Vec<_>>());
    entry
}

fn link(page: String) -> Link {
    Link {
        href: page,
        rel: "alternate".to_owned(),
        mime_type: Some("text/html".to_owned()),
        ..Link::default()
    }
}

fn time(at: Timestamp) -> FixedDateTime {
    chrono::DateTime::from_timestamp_micros(at.0).unwrap_or_default().fixed_offset()
}
