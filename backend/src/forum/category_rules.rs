//! The rules of categories: set up by those who run the installation, accepted once by whoever writes there.

use super::categories;
use super::markdown;
use super::policy;
use super::rows::category_rules::RulesRow;
use super::rows::count;
use crate::accounts::personal_data::language;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::forum_categories;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use diesel::dsl::exists;
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId};
use shared::core::{FieldCode, Language, Problem, ProblemCode};
use shared::forum::{CategoryRules, CategoryRulesSetup, NewCategoryRules, RulesAcceptance};

/// The rules that hold in a category, in the language of one's screens, and whether one accepted them.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_category_rules",
    params(("category_id" = CategoryId, Path)),
    responses((status = 200, body = CategoryRules)),
    security(("access_token" = []))
)]
#[get("/forum/categories/{category_id}/rules")]
pub async fn find_category_rules(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
) -> Result<HttpResponse, AppError> {
    let (rules, category) = (categories::rules(&app).await?, *category);
    let found = app
        .db
        .read(move |connection| {
            let above = rules.find_visible(&actor, category)?.above;
            let row = RulesRow::of(connection, category, above)?.ok_or_else(AppError::not_found)?;
            let accepted_at = row.accepted_at(connection, actor.account)?;
            let language = language(connection, actor.account)?;
            let (category_id, version) = (row.category_id, count(row.version));
            let body_html = markdown::to_html(row.body().get(language));
            Ok(CategoryRules { category_id, version, language, body_html, accepted_at })
        })
        .await?;
    etag::json(&request, &found)
}

/// Accepts the rules that hold in a category, in the version that was read.
#[utoipa::path(
    tag = "forum",
    operation_id = "accept_category_rules",
    params(("category_id" = CategoryId, Path)),
    request_body = RulesAcceptance,
    responses(
        (status = 204),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`version` is `not_available`: they have changed meanwhile"),
    ),
    security(("access_token" = []))
)]
#[put("/forum/categories/{category_id}/rules/acceptance")]
pub async fn accept_category_rules(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
    body: Body<RulesAcceptance>,
) -> Result<HttpResponse, AppError> {
    let (rules, category, now) = (categories::rules(&app).await?, *category, app.clock.now());
    app.db
        .write(move |connection| {
            let above = rules.find_visible(&actor, category)?.above;
            let row = RulesRow::of(connection, category, above)?.ok_or_else(AppError::not_found)?;
            if count(row.version) != body.0.version {
                return Err(AppError::field("version", FieldCode::NotAvailable));
            }
            Ok(row.accept(connection, actor.account, now)?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Refuses who has not accepted the rules that hold in a category.
pub fn require_accepted(
    connection: &mut Conn,
    account: AccountId,
    category: CategoryId,
    above: Option<CategoryId>,
) -> Result<(), AppError> {
    let Some(row) = RulesRow::of(connection, category, above)? else { return Ok(()) };
    match row.accepted_at(connection, account)? {
        Some(_) => Ok(()),
        None => Err(AppError::problem(ProblemCode::RulesNotAccepted)),
    }
}

/// The category, for those who set up categories.
fn require_setup(connection: &mut Conn, actor: &Actor, category: CategoryId) -> Result<(), AppError> {
    if !policy::may_set_up(actor) {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    let is_there = diesel::select(exists(forum_categories::table.find(category))).get_result(connection)?;
    if is_there { Ok(()) } else { Err(AppError::not_found()) }
}

fn setup(row: Option<RulesRow>) -> CategoryRulesSetup {
    let version = row.as_ref().map_or(0, |row| count(row.version));
    CategoryRulesSetup { body: row.map(RulesRow::body).unwrap_or_default(), version }
}

/// The rules of a category as they are set up; empty where there are none.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_category_rules_setup",
    params(("category_id" = CategoryId, Path)),
    responses(
        (status = 200, body = CategoryRulesSetup),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/forum/categories/{category_id}/rules")]
pub async fn find_category_rules_setup(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
) -> Result<HttpResponse, AppError> {
    let category = *category;
    let found = app
        .db
        .read(move |connection| {
            require_setup(connection, &actor, category)?;
            Ok(setup(RulesRow::find(connection, category)?))
        })
        .await?;
    etag::json_version(&request, &found, found.version)
}

/// Changes the rules of a category of this version (0 where there never were any). Only if one asks again, those are asked who
/// accepted what they were.
#[utoipa::path(
    tag = "forum",
    operation_id = "update_category_rules",
    params(("category_id" = CategoryId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = NewCategoryRules,
    responses(
        (status = 200, body = CategoryRulesSetup),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/forum/categories/{category_id}/rules")]
pub async fn update_category_rules(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
    version: IfMatch,
    body: Body<NewCategoryRules>,
) -> Result<HttpResponse, AppError> {
    let (category, new) = (*category, body.0);
    let subject = format!("category {category}");
    let act = Act::new(&app.ids, app.clock.now(), Some(actor.account), "update_category_rules", subject);
    let act = if new.ask_again { act.with("asked again".to_owned()) } else { act };
    let stored = app
        .db
        .write(move |connection| {
            require_setup(connection, &actor, category)?;
            let before = RulesRow::find(connection, category)?;
            let asked_since = before.as_ref().map_or(1, |row| row.asked_since);
            let after = row_of(category, &new, version.0.saturating_add(1), asked_since);
            if !after.put(connection, version.0)? {
                let stored = setup(RulesRow::find(connection, category)?);
                return Err(AppError::edit_conflict(stored.version, stored.body.en, Some(new.body.en)));
            }
            act.record(connection)?;
            Ok(setup(Some(after)))
        })
        .await?;
    Ok(etag::changed(&stored, stored.version))
}

fn row_of(category_id: CategoryId, new: &NewCategoryRules, version: i32, asked_since: i32) -> RulesRow {
    let text = |language| new.body.get(language).trim().to_owned();
    RulesRow {
        category_id,
        body_en: text(Language::English),
        body_ro: text(Language::Romanian),
        body_es: text(Language::Spanish),
        body_cs: text(Language::Czech),
        version,
        asked_since: if new.ask_again { version } else { asked_since },
    }
}
