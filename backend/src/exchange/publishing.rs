//! Practices come to their readers, and go from them.

use super::policy;
use super::rows::practices::PracticeRow;
use super::rows::published::{Page, PublishedRow};
use super::rows::versions::VersionRow;
use super::standing;
use super::way::Act as Step;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::keyring::Keyring;
use actix_web::{HttpResponse, post, put, web};
use shared::core::Timestamp;
use shared::core::id::PracticeId;
use shared::exchange::{
    AudienceChange, Facet, Field, Levels, PracticeAudience, PracticeContent, ShownStep, ShownText,
    shown_codes,
};

/// Puts a text that has passed before its readers, in the place of the one before, and looks again what of everybody's codes can be
/// shown.
pub fn publish(
    connection: &mut Conn,
    keyring: &Keyring,
    version: &VersionRow,
    now: Timestamp,
) -> Result<(), AppError> {
    put(connection, keyring, version, now)?;
    standing::settle(connection)
}

/// Puts it there; nothing of its identifying codes is shown yet.
pub fn put(
    connection: &mut Conn,
    keyring: &Keyring,
    version: &VersionRow,
    now: Timestamp,
) -> Result<(), AppError> {
    let content: PracticeContent = keyring.open(version.practice_id.0, &version.sealed)?;
    let wanted = standing::wanted(&content);
    let others = shown_codes(&content.codes, None, &Levels::new());
    let others = others.into_iter().filter(|(facet, _)| !Facet::IDENTIFYING.contains(facet)).collect();
    let page = page(&content);
    let row = PublishedRow::new(version, PracticeAudience::Members, &content, &page, &wanted, &others, now)?;
    row.put(connection, &others)
}

/// Rendered once, when it is published.
fn page(content: &PracticeContent) -> Page {
    let is_text = |field: &&Field| !matches!(field, Field::Title | Field::Summary);
    let text = |field: &Field| ShownText { field: *field, html: markup::to_html(content.text(*field)) };
    let steps = content.steps.iter().map(|step| ShownStep {
        when: step.when.clone(),
        kind: step.kind,
        phase: step.phase.clone(),
        html: markup::to_html(&step.text),
    });
    Page { texts: Field::ALL.iter().filter(is_text).map(text).collect(), steps: steps.collect() }
}

/// Takes a practice back from all its readers, at once: its author, a privacy reviewer, a facilitator or a project manager.
#[utoipa::path(
    tag = "exchange",
    operation_id = "withdraw_practice",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[post("/exchange/practices/{practice_id}/withdrawal")]
pub async fn withdraw_practice(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    let (id, now) = (*id, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "withdraw_practice", format!("practice {id}"));
    app.db
        .write(move |connection| {
            let row = PracticeRow::locked(connection, id)?;
            let state = policy::act(connection, &actor, &row, Step::Withdraw)?;
            row.move_to(connection, state, false, now)?;
            PublishedRow::delete(connection, id)?;
            standing::settle(connection)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Opens a published practice to everybody, by a second decision of somebody else than who published it; or closes it again to members.
#[utoipa::path(
    tag = "exchange",
    operation_id = "change_practice_audience",
    params(("practice_id" = PracticeId, Path)),
    request_body = AudienceChange,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/exchange/practices/{practice_id}/audience")]
pub async fn change_practice_audience(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
    body: Body<AudienceChange>,
) -> Result<HttpResponse, AppError> {
    let (id, now, audience) = (*id, app.clock.now(), body.0.audience);
    let step = if audience == PracticeAudience::Public { Step::Open } else { Step::Close };
    let act =
        Act::new(&app.ids, now, Some(actor.account), "change_practice_audience", format!("practice {id}"))
            .with(audience.to_string());
    app.db
        .write(move |connection| {
            let row = PracticeRow::locked(connection, id)?;
            let state = policy::act(connection, &actor, &row, step)?;
            row.change_audience(connection, state, now)?;
            PublishedRow::change_audience(connection, id, audience)?;
            standing::settle(connection)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
