//! Categories: the list, and their rules kept at hand for every other handler.

use super::policy::{self, Audience};
use super::rows::categories::CategoryRow;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::core::Timestamp;
use shared::core::id::CategoryId;
use shared::forum::Category;
use std::sync::{Arc, PoisonError, RwLock};

/// Seconds after which another process's change of a rule is seen here at the latest.
const TRUSTED_FOR: i64 = 10;

/// Who sees which category, kept for ten seconds.
#[derive(Default)]
pub struct RuleCache(RwLock<Option<(Timestamp, Arc<Rules>)>>);

/// Who sees which category, in the order of the list.
pub struct Rules(Vec<(CategoryId, Audience)>);

impl Rules {
    /// The rule of a category that the actor sees; others do not exist.
    pub fn find_visible(&self, actor: &Actor, category: CategoryId) -> Result<&Audience, AppError> {
        let rule = self.0.iter().find(|(id, audience)| *id == category && policy::may_see(actor, audience));
        rule.map(|(_, audience)| audience).ok_or_else(AppError::not_found)
    }
}

/// The rules as they are now, ten seconds old at most.
pub async fn rules(app: &App) -> Result<Arc<Rules>, AppError> {
    let now = app.clock.now();
    if let Some((loaded, rules)) = &*app.category_rules.0.read().unwrap_or_else(PoisonError::into_inner)
        && now < loaded.plus_seconds(TRUSTED_FOR)
    {
        return Ok(Arc::clone(rules));
    }
    let rows = app.db.read(|connection| Ok(CategoryRow::list(connection)?)).await?;
    let rules = Arc::new(Rules(rows.iter().map(|row| (row.id, row.audience())).collect()));
    *app.category_rules.0.write().unwrap_or_else(PoisonError::into_inner) = Some((now, Arc::clone(&rules)));
    Ok(rules)
}

/// The categories that one may see, in their order.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_categories",
    responses((status = 200, body = Vec<Category>)),
    security(("access_token" = []))
)]
#[get("/forum/categories")]
pub async fn list_categories(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    let rows = app.db.read(|connection| Ok(CategoryRow::list(connection)?)).await?;
    let visible = rows.iter().filter(|row| policy::may_see(&actor, &row.audience()));
    let categories: Vec<Category> = visible.map(|row| row.to_category(&actor)).collect();
    etag::json(&request, &categories)
}
