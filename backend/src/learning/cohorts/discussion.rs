//! The discussion of a cohort: a category of the forum that is open to its people only, by a group that follows who is in it.

use super::setup::show;
use crate::accounts::groups;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::learning_cohorts::dsl;
use crate::forum::open_category;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::learning::catalogue::language;
use crate::learning::guiding;
use crate::learning::rows::cohorts::{self, CohortRow};
use crate::learning::rows::guided;
use actix_web::{HttpResponse, put, web};
use diesel::prelude::*;
use shared::core::Localised;
use shared::core::id::{AccountId, CategoryId, CohortId, GroupId};
use shared::forum::{Audience, CategoryContent};
use shared::learning::Cohort;

/// Opens the discussion of a cohort, for its learners and those who guide it. Where there is one already, nothing changes.
#[utoipa::path(
    tag = "teaching",
    operation_id = "open_cohort_discussion",
    params(("cohort_id" = CohortId, Path)),
    responses((status = 200, body = Cohort)),
    security(("access_token" = []))
)]
#[put("/teaching/cohorts/{cohort_id}/discussion")]
pub async fn open_cohort_discussion(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
) -> Result<HttpResponse, AppError> {
    let (id, now, language) = (*id, app.clock.now(), language(&actor, None));
    let (group, category) = (GroupId(app.ids.uuid(now)), CategoryId(app.ids.uuid(now)));
    let subject = format!("category {category}");
    let act = Act::new(&app.ids, now, Some(actor.account), "open_cohort_discussion", subject)
        .with(format!("cohort {id}"));
    let (cohort, people) = app
        .db
        .write(move |connection| {
            let row = guiding::open_cohort(connection, &actor, id)?;
            let mut people = Vec::new();
            if row.category_id.is_none() {
                people = open(connection, &row, group, category)?;
                act.record(connection)?;
            }
            Ok((show(connection, &actor, id, language)?, people))
        })
        .await?;
    app.category_rules.forget();
    for account in people {
        app.actors.forget_account(account);
    }
    Ok(HttpResponse::Ok().json(cohort))
}

fn open(
    connection: &mut Conn,
    row: &CohortRow,
    group: GroupId,
    category: CategoryId,
) -> Result<Vec<AccountId>, AppError> {
    groups::create(connection, group, &row.name)?;
    open_category(connection, category, content(&row.name, group))?;
    diesel::update(dsl::learning_cohorts.find(row.id))
        .set((dsl::group_id.eq(group), dsl::category_id.eq(category), dsl::revision.eq(row.revision + 1)))
        .execute(connection)?;
    let mut people = guided::accounts_in(connection, row.id)?;
    let named = cohorts::facilitators_of(connection, &[row.id])?.remove(&row.id).unwrap_or_default();
    people.extend(named.into_iter().map(|person| person.id));
    for account in &people {
        groups::add(connection, group, *account)?;
    }
    Ok(people)
}

/// The category of a cohort: it is called as the cohort in every language, and mails name nothing of it.
fn content(name: &str, group: GroupId) -> CategoryContent {
    let everywhere = |text: &str| Localised {
        en: text.to_owned(),
        ro: text.to_owned(),
        es: text.to_owned(),
        cs: text.to_owned(),
    };
    CategoryContent {
        parent_id: None,
        name: everywhere(name),
        description: everywhere(""),
        readers: Audience { group_id: Some(group), ..Audience::default() },
        writers: Audience::default(),
        confidential: true,
        anonymity: false,
        hold_first: 0,
    }
}

/// Lets somebody into the discussion of a cohort, if it has one.
pub fn join(connection: &mut Conn, cohort: &CohortRow, account: AccountId) -> Result<(), AppError> {
    if let Some(group) = cohort.group_id {
        groups::add(connection, group, account)?;
    }
    Ok(())
}

/// Takes somebody out of the discussion of a cohort who neither learns in it nor guides it any more.
pub fn leave(connection: &mut Conn, cohort: &CohortRow, account: AccountId) -> Result<(), AppError> {
    let Some(group) = cohort.group_id else { return Ok(()) };
    let learns = guided::accounts_in(connection, cohort.id)?.contains(&account);
    let guides = cohorts::guided_by(connection, account)?.contains(&cohort.id);
    if !learns && !guides {
        groups::remove(connection, group, account)?;
    }
    Ok(())
}
