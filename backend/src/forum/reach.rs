//! What of the forum an account may know of, for those who tell it elsewhere: in lists, in mails.

use super::categories::{self, Rules};
use super::policy;
use super::rows::categories::CategoryRow;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Localised;
use shared::core::id::CategoryId;
use std::collections::HashMap;
use std::sync::Arc;

/// The rules of the categories, as they were a moment ago.
pub struct Reach(Arc<Rules>);

impl Reach {
    /// At most ten seconds old, which costs no query.
    pub async fn recent(app: &App) -> Result<Self, AppError> {
        Ok(Self(categories::rules(app).await?))
    }

    pub(super) fn of(rules: Arc<Rules>) -> Self {
        Self(rules)
    }

    pub(super) fn rule(&self, category: CategoryId) -> Option<&policy::Rule> {
        self.0.find(category)
    }

    /// Whether an account may know that the category and what is in it exist.
    pub fn sees(&self, who: &ActorFacts, category: CategoryId) -> bool {
        self.0.find(category).is_some_and(|rule| policy::may_see(who, rule))
    }

    /// Whether mails keep its name and its topics' titles to themselves. What nobody knows of, they keep.
    pub fn is_confidential(&self, category: CategoryId) -> bool {
        self.0.find(category).is_none_or(|rule| rule.is_confidential)
    }
}

/// What the categories are called.
pub fn names(connection: &mut Conn) -> QueryResult<HashMap<CategoryId, Localised>> {
    Ok(CategoryRow::list(connection)?.into_iter().map(|row| (row.id, row.name())).collect())
}
