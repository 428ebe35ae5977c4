//! How categories are set up: by those who run the installation, since a category's readers are decided here.

use super::policy;
use super::rows::categories::CategoryRow;
use super::rows::held;
use crate::accounts::fold::fold;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::{accounts_groups, accounts_organisations};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::http::idempotency::{IdempotencyKey, Once};
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use diesel::dsl::exists;
use diesel::prelude::*;
use shared::core::id::CategoryId;
use shared::core::problem::EditConflict;
use shared::core::{FieldCode, FieldError, Problem, ProblemCode, Timestamp};
use shared::forum::{Audience, CategoryContent, CategoryOrder, CategorySetup};

fn require(actor: &Actor) -> Result<(), AppError> {
    if policy::may_set_up(actor) { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}

fn act(app: &App, actor: &Actor, name: &'static str, subject: String) -> Act {
    Act::new(&app.ids, app.clock.now(), Some(actor.account), name, subject)
}

/// Every category as it is set up, in the order of the lists.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_category_setups",
    responses(
        (status = 200, body = Vec<CategorySetup>),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/forum/categories")]
pub async fn list_category_setups(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    require(&actor)?;
    let rows = app.db.read(|connection| Ok(CategoryRow::list(connection)?)).await?;
    let setups: Vec<CategorySetup> = rows.into_iter().map(CategoryRow::into_setup).collect();
    etag::json(&request, &setups)
}

/// Makes a category, the last of the list. Its word in URLs is made of the English name.
#[utoipa::path(
    tag = "forum",
    operation_id = "create_category",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more")),
    request_body = CategoryContent,
    responses(
        (status = 201, body = CategorySetup),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[post("/admin/forum/categories")]
pub async fn create_category(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Body<CategoryContent>,
) -> Result<HttpResponse, AppError> {
    require(&actor)?;
    let once = Once::new(&app, actor.account, key, "create_category", &body.0);
    let id = CategoryId(app.ids.uuid(app.clock.now()));
    let act = act(&app, &actor, "create_category", format!("category {id}"));
    let content = body.0;
    let setup = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                open(connection, id, content)?;
                act.record(connection)?;
                Ok(id.0)
            })?;
            load(connection, CategoryId(created))
        })
        .await?;
    app.category_rules.forget();
    let location = format!("/api/v1/admin/forum/categories/{}", setup.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(setup))
}

/// Makes a category, the last of the list. The rules of categories are kept in memory: whoever calls this makes them be read again.
pub fn open(connection: &mut Conn, id: CategoryId, content: CategoryContent) -> Result<(), AppError> {
    let rows = CategoryRow::list(connection)?;
    refuse_mistakes(connection, &rows, None, &content)?;
    let slug = slug(&rows, &content.name.en);
    let position = rows.iter().map(|row| row.position.saturating_add(1)).max().unwrap_or(0);
    Ok(CategoryRow::new(id, slug, position, content).insert(connection)?)
}

/// Closes a category, or opens it again. Whoever calls this makes the rules be read again.
pub fn close(connection: &mut Conn, category: CategoryId, since: Option<Timestamp>) -> Result<(), AppError> {
    CategoryRow::archive(connection, category, since)?;
    Ok(())
}

/// Changes a category of this version: all that can be changed is sent.
#[utoipa::path(
    tag = "forum",
    operation_id = "update_category",
    params(("category_id" = CategoryId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = CategoryContent,
    responses(
        (status = 200, body = CategorySetup),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/forum/categories/{category_id}")]
pub async fn update_category(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
    version: IfMatch,
    body: Body<CategoryContent>,
) -> Result<HttpResponse, AppError> {
    require(&actor)?;
    let (id, content) = (*category, body.0);
    let act = act(&app, &actor, "update_category", format!("category {id}"));
    let setup = app
        .db
        .write(move |connection| {
            let rows = CategoryRow::list(connection)?;
            if !rows.iter().any(|row| row.id == id) {
                return Err(AppError::not_found());
            }
            refuse_mistakes(connection, &rows, Some(id), &content)?;
            let sent = content.name.en.clone();
            let changed = CategoryRow::update(connection, id, version.0, content)?;
            let setup = load(connection, id)?;
            if !changed {
                let (stored_version, stored) = (setup.version, setup.content.name.en);
                return Err(AppError::Conflict(Box::new(EditConflict { stored_version, stored, sent })));
            }
            act.record(connection)?;
            Ok(setup)
        })
        .await?;
    app.category_rules.forget();
    Ok(etag::changed(&setup, setup.version))
}

/// Closes a category and its parts: they can be read, and nothing new is written.
#[utoipa::path(
    tag = "forum",
    operation_id = "archive_category",
    params(("category_id" = CategoryId, Path)),
    responses((status = 204), (status = 403, body = Problem, content_type = "application/problem+json")),
    security(("access_token" = []))
)]
#[put("/admin/forum/categories/{category_id}/archive")]
pub async fn archive_category(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
) -> Result<HttpResponse, AppError> {
    let now = app.clock.now();
    set_archived(&app, &actor, *category, "archive_category", Some(now)).await
}

/// Opens a closed category again.
#[utoipa::path(
    tag = "forum",
    operation_id = "reopen_category",
    params(("category_id" = CategoryId, Path)),
    responses((status = 204), (status = 403, body = Problem, content_type = "application/problem+json")),
    security(("access_token" = []))
)]
#[delete("/admin/forum/categories/{category_id}/archive")]
pub async fn reopen_category(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
) -> Result<HttpResponse, AppError> {
    set_archived(&app, &actor, *category, "reopen_category", None).await
}

async fn set_archived(
    app: &App,
    actor: &Actor,
    category: CategoryId,
    name: &'static str,
    since: Option<Timestamp>,
) -> Result<HttpResponse, AppError> {
    require(actor)?;
    let act = act(app, actor, name, format!("category {category}"));
    app.db
        .write(move |connection| {
            if !CategoryRow::archive(connection, category, since)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    app.category_rules.forget();
    Ok(HttpResponse::NoContent().finish())
}

/// Takes away a category that has no topics and no parts.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_category",
    params(("category_id" = CategoryId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`category_in_use`: it has topics or parts"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/forum/categories/{category_id}")]
pub async fn delete_category(
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
) -> Result<HttpResponse, AppError> {
    require(&actor)?;
    let id = *category;
    let act = act(&app, &actor, "delete_category", format!("category {id}"));
    app.db
        .write(move |connection| {
            let rows = CategoryRow::list(connection)?;
            let row = rows.iter().find(|row| row.id == id).ok_or_else(AppError::not_found)?;
            if row.topics_count > 0 || has_parts(&rows, id) || held::any_in(connection, id)? {
                return Err(AppError::problem(ProblemCode::CategoryInUse));
            }
            CategoryRow::delete(connection, id)?;
            act.record(connection)
        })
        .await?;
    app.category_rules.forget();
    Ok(HttpResponse::NoContent().finish())
}

/// Puts the categories into another order.
#[utoipa::path(
    tag = "forum",
    operation_id = "order_categories",
    request_body = CategoryOrder,
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`not_available`: not every category once"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/forum/categories/order")]
pub async fn order_categories(
    app: web::Data<App>,
    actor: Actor,
    body: Body<CategoryOrder>,
) -> Result<HttpResponse, AppError> {
    require(&actor)?;
    let act = act(&app, &actor, "order_categories", "categories".to_owned());
    let wanted = body.0.category_ids;
    app.db
        .write(move |connection| {
            let mut stored: Vec<_> = CategoryRow::list(connection)?.iter().map(|row| row.id).collect();
            let mut sent = wanted.clone();
            stored.sort_unstable();
            sent.sort_unstable();
            if stored != sent {
                return Err(AppError::field("category_ids", FieldCode::NotAvailable));
            }
            for (position, category) in (0..).zip(wanted) {
                CategoryRow::place(connection, category, position)?;
            }
            act.record(connection)
        })
        .await?;
    app.category_rules.forget();
    Ok(HttpResponse::NoContent().finish())
}

fn load(connection: &mut Conn, category: CategoryId) -> Result<CategorySetup, AppError> {
    let row = CategoryRow::find(connection, category)?.ok_or_else(AppError::not_found)?;
    Ok(row.into_setup())
}

fn has_parts(rows: &[CategoryRow], category: CategoryId) -> bool {
    rows.iter().any(|row| row.content.parent_id == Some(category))
}

/// Two levels only, and nobody is named who does not exist.
fn refuse_mistakes(
    connection: &mut Conn,
    rows: &[CategoryRow],
    own: Option<CategoryId>,
    content: &CategoryContent,
) -> Result<(), AppError> {
    let mut wrong = Vec::new();
    if let Some(parent) = content.parent_id {
        let is_first_level = rows.iter().any(|row| row.id == parent && row.content.parent_id.is_none());
        let is_above_others = own.is_some_and(|own| own == parent || has_parts(rows, own));
        if !is_first_level || is_above_others {
            wrong.push("parent_id".to_owned());
        }
    }
    for (name, audience) in [("readers", &content.readers), ("writers", &content.writers)] {
        wrong.extend(unknown(connection, audience)?.map(|field| format!("{name}.{field}")));
    }
    let error = |field| FieldError { field, code: FieldCode::NotAvailable, limit: None };
    if wrong.is_empty() { Ok(()) } else { Err(AppError::Fields(wrong.into_iter().map(error).collect())) }
}

fn unknown(connection: &mut Conn, audience: &Audience) -> QueryResult<Option<&'static str>> {
    if let Some(organisation) = audience.organisation_id {
        let known = exists(accounts_organisations::table.find(organisation));
        if !diesel::select(known).get_result::<bool>(connection)? {
            return Ok(Some("organisation_id"));
        }
    }
    if let Some(group) = audience.group_id {
        let known = exists(accounts_groups::table.find(group));
        if !diesel::select(known).get_result::<bool>(connection)? {
            return Ok(Some("group_id"));
        }
    }
    Ok(None)
}

/// `Working across borders` becomes `working-across-borders`, or `working-across-borders-2` where that is taken.
fn slug(rows: &[CategoryRow], name: &str) -> String {
    let word = Some(fold(name).replace(' ', "-")).filter(|word| !word.is_empty());
    let word = word.unwrap_or_else(|| "category".to_owned());
    let is_free = |slug: &String| rows.iter().all(|row| row.slug != *slug);
    let numbered = (2..).map(|number| format!("{word}-{number}"));
    std::iter::once(word.clone()).chain(numbered).find(is_free).unwrap_or(word)
}
