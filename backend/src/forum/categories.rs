//! Categories: the list, and their rules kept at hand for every other handler.

use super::policy::{self, Rule};
use super::rows::categories::CategoryRow;
use super::rows::category_rules::Due;
use super::rows::watches;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
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

impl RuleCache {
    /// A rule was changed: ask the database next time.
    pub fn forget(&self) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// The rules of all categories, in the order of the list.
pub struct Rules(Vec<(CategoryId, Rule)>);

impl Rules {
    pub(super) fn of(rows: &[CategoryRow]) -> Self {
        Self(rows.iter().map(|row| (row.id, rule_of(rows, row))).collect())
    }

    /// The rule of a category that the actor sees; others do not exist.
    pub fn find_visible(&self, actor: &ActorFacts, category: CategoryId) -> Result<&Rule, AppError> {
        self.find(category).filter(|rule| policy::may_see(actor, rule)).ok_or_else(AppError::not_found)
    }

    /// The rule of a category, whoever sees it.
    pub fn find(&self, category: CategoryId) -> Option<&Rule> {
        self.0.iter().find(|(id, _)| *id == category).map(|(_, rule)| rule)
    }

    /// The categories whose conversations the actor leads.
    pub fn led_by(&self, actor: &ActorFacts) -> Vec<CategoryId> {
        self.0.iter().filter(|(_, rule)| policy::may_lead(actor, rule)).map(|(id, _)| *id).collect()
    }

    /// The categories that the actor sees.
    pub fn visible(&self, actor: &ActorFacts) -> Vec<CategoryId> {
        self.0.iter().filter(|(_, rule)| policy::may_see(actor, rule)).map(|(id, _)| *id).collect()
    }

    /// The categories that the actor sees, and those that do not exist for them.
    pub fn visible_and_hidden(&self, actor: &Actor) -> (Vec<CategoryId>, Vec<CategoryId>) {
        let (visible, hidden): (Vec<_>, Vec<_>) =
            self.0.iter().partition(|(_, rule)| policy::may_see(actor, rule));
        let ids = |rules: Vec<&(CategoryId, Rule)>| rules.into_iter().map(|(id, _)| *id).collect();
        (ids(visible), ids(hidden))
    }
}

/// What a category says itself, and what it takes over from the one above.
fn rule_of(rows: &[CategoryRow], row: &CategoryRow) -> Rule {
    let above = rows.iter().find(|one| Some(one.id) == row.content.parent_id);
    let both = || std::iter::once(row).chain(above);
    Rule {
        readers: both().map(|one| one.content.readers()).collect(),
        writers: row.content.writers(),
        is_archived: both().any(|one| one.archived_at.is_some()),
        is_confidential: both().any(|one| one.content.confidential != 0),
        allows_anonymity: row.content.anonymity != 0,
        hold_first: both().map(|one| one.content.hold_first).max().unwrap_or_default(),
        above: row.content.parent_id,
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
    let rules = Arc::new(Rules::of(&rows));
    *app.category_rules.0.write().unwrap_or_else(PoisonError::into_inner) = Some((now, Arc::clone(&rules)));
    Ok(rules)
}

/// Whether the actor may know what is in a category.
pub async fn sees(app: &App, actor: &Actor, category: CategoryId) -> bool {
    rules(app).await.is_ok_and(|rules| rules.find_visible(actor, category).is_ok())
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
    let account = actor.account;
    let read = move |connection: &mut Conn| {
        let due = Due::load(connection, account)?;
        Ok((CategoryRow::list(connection)?, watches::of_categories(connection, account)?, due))
    };
    let (rows, levels, due) = app.db.read(read).await?;
    let ruled = rows.iter().map(|row| (row, rule_of(&rows, row)));
    let visible = ruled.filter(|(_, rule)| policy::may_see(&actor, rule));
    let category = |(row, rule): (&CategoryRow, Rule)| {
        row.to_category(&actor, &rule, watches::level(&levels, row.id, rule.above), &due)
    };
    let categories: Vec<Category> = visible.map(category).collect();
    etag::json(&request, &categories)
}
