//! Searching the forum: posts by their words, and titles while one types. What one does not see is not found, and nothing in an
//! answer depends on it.

use super::categories::{self, Rules};
use super::rows::hits::{HitRow, SuggestionRow};
use crate::app::App;
use crate::db::Conn;
use crate::db::full_text::{self, Wanted};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use crate::search::query::{self, Typed, Within};
use crate::search::ranking::{self, Found, Period};
use crate::search::tokens::Fact;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::core::{FieldCode, Page, Problem};
use shared::forum::normalised_tags;
use shared::search::{MAX_QUERY, SearchHit, SearchQuery, SuggestionQuery, TopicSuggestion};

/// Most titles that are suggested.
const SUGGESTIONS: i64 = 8;

/// Posts with these words, the best first: newer before older, a match of the whole phrase as if the post were two years younger,
/// one in the title five.
#[utoipa::path(
    tag = "forum",
    operation_id = "search_posts",
    params(SearchQuery),
    responses(
        (status = 200, body = Page<SearchHit>),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`q` says nothing to search for, or too much; `category_id` is `not_available`"),
    ),
    security(("access_token" = []))
)]
#[get("/search")]
pub async fn search_posts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<SearchQuery>,
) -> Result<HttpResponse, AppError> {
    let query = query.into_inner();
    let typed = Typed::parse(&query.q).map_err(|error| AppError::Fields(vec![error]))?;
    let asked = Asked::of("search_posts", &query)?;
    let rules = categories::rules(&app).await?;
    if let Some(category) = query.category_id {
        let unknown = |_| AppError::field("category_id", FieldCode::NotAvailable);
        rules.find_visible(&actor, category).map_err(unknown)?;
    }
    let page = app
        .db
        .read(move |connection| {
            let found = find(connection, &rules, &actor, &typed, &query, &asked)?;
            let page = asked.page(found, Found::key);
            page.try_map_all(|found| hits(connection, &rules, &actor, &typed, &found))
        })
        .await?;
    etag::json(&request, &page)
}

fn find(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    typed: &Typed,
    query: &SearchQuery,
    asked: &Asked,
) -> Result<Vec<Found>, AppError> {
    let Some(mut within) = visible(rules, actor) else { return Ok(Vec::new()) };
    let category = query.category_id.map(Fact::Category);
    let tag = query.tag.as_ref().and_then(|tag| normalised_tags(std::slice::from_ref(tag)).pop());
    let tag = tag.as_deref().map(Fact::tag);
    let facts = [category, query.author_id.map(Fact::Author), query.language.map(Fact::Language), tag];
    facts.into_iter().flatten().for_each(|fact| within.require(fact));
    match query.answered {
        Some(true) => within.require(Fact::Answered),
        Some(false) => within.exclude([Fact::Answered]),
        None => {}
    }
    let period = Period { from: query.from, until: query.until };
    Ok(ranking::find(connection, typed, within, period, asked.place, asked.rows())?)
}

/// Where the actor may search; nowhere, if they see no category. Said in the shorter way: most members see most categories.
fn visible(rules: &Rules, actor: &Actor) -> Option<Within> {
    let (visible, hidden) = rules.visible_and_hidden(actor);
    let mut within = Within::default();
    if hidden.len() < visible.len() {
        within.exclude(hidden.into_iter().map(Fact::Category));
    } else {
        within.require_one_of(visible.iter().copied().map(Fact::Category));
    }
    (!visible.is_empty()).then_some(within)
}

/// What was found as the actor sees it. The rule is asked once more of the topic itself: the index may not decide alone.
fn hits(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    typed: &Typed,
    found: &[Found],
) -> Result<Vec<SearchHit>, AppError> {
    let numbers: Vec<i64> = found.iter().map(|one| one.number).collect();
    let rows = HitRow::list(connection, &numbers)?;
    let seen = rows.into_iter().filter(|row| rules.find_visible(actor, row.category_id).is_ok());
    Ok(seen.map(|row| row.into_hit(typed)).collect())
}

/// Topics whose titles have words that begin as those typed so far, the newest first; none for what is too short.
#[utoipa::path(
    tag = "forum",
    operation_id = "suggest_topics",
    params(SuggestionQuery),
    responses(
        (status = 200, body = Vec<TopicSuggestion>),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`q` is too long"),
    ),
    security(("access_token" = []))
)]
#[get("/search/suggestions")]
pub async fn suggest_topics(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<SuggestionQuery>,
) -> Result<HttpResponse, AppError> {
    let most = usize::try_from(MAX_QUERY).unwrap_or(usize::MAX);
    if query.q.chars().nth(most).is_some() {
        return Err(AppError::field("q", FieldCode::TooLong));
    }
    let rules = categories::rules(&app).await?;
    let what = visible(&rules, &actor).and_then(|within| query::beginnings(&query.q, within));
    let Some(what) = what else { return etag::json(&request, &Vec::<TopicSuggestion>::new()) };
    let rows = app
        .db
        .read(move |connection| {
            let wanted = Wanted { from: i64::MIN, until: i64::MAX, newest_first: true, limit: SUGGESTIONS };
            let numbers = full_text::find(connection, &what, wanted)?;
            Ok(SuggestionRow::list(connection, &numbers)?)
        })
        .await?;
    let seen = rows.into_iter().filter(|row| rules.find_visible(&actor, row.category_id).is_ok());
    let suggestions: Vec<TopicSuggestion> = seen.map(SuggestionRow::into_suggestion).collect();
    etag::json(&request, &suggestions)
}
