//! Inviting, sending an invitation again, and taking it back.

use super::jobs;
use super::list::{choices, find_visible, inviters_only, load};
use super::rows::InvitationRow;
use crate::accounts::links::{self, LinkPurpose};
use crate::accounts::rows::normal_email;
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use actix_web::http::header::LOCATION;
use actix_web::{HttpResponse, delete, post, web};
use shared::accounts::invitations::{
    Invitation, InvitationChoices, InvitationState, NewInvitation, RoleChoice,
};
use shared::core::id::{AccountId, InvitationId};
use shared::core::{FieldCode, FieldError, Problem, ProblemCode, Timestamp};
use shared::settings::INVITATION;

/// Seconds between two invitations to one address, whoever sends them: enough for the first to arrive, and too many to
/// pester anybody with.
const APART_SECONDS: i64 = 60 * 60;

/// When an invitation that is sent now runs out.
pub(super) fn end(app: &App) -> Timestamp {
    app.clock.now().plus_seconds(i64::from(INVITATION.of(&app.in_force.get())) * 24 * 60 * 60)
}

/// Invites somebody. The answer is the same whether or not the address has an account.
#[utoipa::path(
    tag = "accounts",
    operation_id = "create_invitation",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key sends nothing more")),
    request_body = NewInvitation,
    responses(
        (status = 201, body = Invitation),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`idempotency_key_reused`"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`not_available`: the organisation, role or group is not one's to give; `sent_recently`: the address was invited within the last hour"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/invitations")]
pub async fn create_invitation(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Body<NewInvitation>,
) -> Result<HttpResponse, AppError> {
    inviters_only(&actor)?;
    let new = body.0;
    let once = Once::new(&app, actor.account, key, "create_invitation", &new);
    let (who, ids, now, until) = (actor.clone(), app.ids.clone(), app.clock.now(), end(&app));
    let created = app
        .db
        .write(move |connection| {
            let errors = judge(&new, &choices(connection, &who)?);
            if !errors.is_empty() {
                return Err(AppError::Fields(errors));
            }
            once.create(connection, |connection| {
                if let Some(error) = sent_recently(connection, &new.email, now)? {
                    return Err(AppError::Fields(vec![error]));
                }
                invite(connection, &ids, who.account, &new, (now, until)).map(|id| id.0)
            })
        })
        .await?;
    let invitation = load(&app, &actor, InvitationId(created)).await?;
    Ok(HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/accounts/invitations/{}", invitation.id)))
        .json(invitation))
}

/// What is not the inviter's to give.
pub fn judge(new: &NewInvitation, choices: &InvitationChoices) -> Vec<FieldError> {
    let role = RoleChoice { role: new.role, country: new.role_country };
    let checks = [
        ("organisation_id", choices.organisations.iter().any(|one| one.id == new.organisation_id)),
        ("role", choices.roles.contains(&role)),
        ("group_ids", new.group_ids.iter().all(|id| choices.groups.iter().any(|group| group.id == *id))),
    ];
    let wrong = checks.into_iter().filter(|(_, is_right)| !is_right);
    wrong
        .map(|(field, _)| FieldError { field: field.to_owned(), code: FieldCode::NotAvailable, limit: None })
        .collect()
}

/// Seconds until the address may be sent another invitation, if it has to wait.
fn seconds_to_wait(connection: &mut Conn, email: &str, now: Timestamp) -> Result<Option<u64>, AppError> {
    let sent = InvitationRow::last_sent(connection, email)?;
    let wait = sent.map(|sent| sent.plus_seconds(APART_SECONDS).unix_seconds() - now.unix_seconds());
    Ok(wait.and_then(|wait| u64::try_from(wait).ok()).filter(|wait| *wait > 0))
}

/// Whether an address has to wait for another invitation, as a mistake in its field.
pub fn sent_recently(
    connection: &mut Conn,
    email: &str,
    now: Timestamp,
) -> Result<Option<FieldError>, AppError> {
    let wait = seconds_to_wait(connection, &normal_email(email), now)?;
    Ok(wait.map(|_| FieldError { field: "email".to_owned(), code: FieldCode::SentRecently, limit: None }))
}

/// Stores an invitation that was judged and is good from now until then, and queues its mail.
pub fn invite(
    connection: &mut Conn,
    ids: &Ids,
    inviter: AccountId,
    new: &NewInvitation,
    (now, until): (Timestamp, Timestamp),
) -> Result<InvitationId, AppError> {
    let row = InvitationRow {
        id: InvitationId(ids.uuid(now)),
        email: normal_email(&new.email),
        name: new.name.trim().to_owned(),
        organisation_id: new.organisation_id,
        role: new.role,
        role_country: new.role_country,
        language: new.language,
        state: InvitationState::Open,
        invited_by: Some(inviter),
        created_at: now,
        sent_at: now,
        expires_at: until,
        closed_at: None,
        account_id: None,
    };
    let mut groups = new.group_ids.clone();
    groups.sort_unstable();
    groups.dedup();
    row.insert(connection, &groups)?;
    Act::new(ids, now, Some(inviter), "create_invitation", format!("invitation {}", row.id))
        .record(connection)?;
    jobs::enqueue_send(connection, ids, row.id, now)?;
    Ok(row.id)
}

/// Sends an open invitation again, with a new link and as much time as a new one. The link before ends.
#[utoipa::path(
    tag = "accounts",
    operation_id = "resend_invitation",
    params(("invitation_id" = InvitationId, Path)),
    responses(
        (status = 200, body = Invitation),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 429, body = Problem, content_type = "application/problem+json", description = "`sent_recently`: it was sent within the last hour"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/invitations/{invitation_id}/resend")]
pub async fn resend_invitation(
    app: web::Data<App>,
    actor: Actor,
    invitation: web::Path<InvitationId>,
) -> Result<HttpResponse, AppError> {
    let (id, who, ids, now) = (*invitation, actor.clone(), app.ids.clone(), app.clock.now());
    let until = end(&app);
    let act = Act::new(&ids, now, Some(actor.account), "resend_invitation", format!("invitation {id}"));
    app.db
        .write(move |connection| {
            let (row, ..) = find_visible(connection, &who, id)?;
            if row.state != InvitationState::Open {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            if let Some(wait) = seconds_to_wait(connection, &row.email, now)? {
                return Err(AppError::SentRecently(wait));
            }
            if !InvitationRow::extend(connection, id, now, until)? {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            act.record(connection)?;
            jobs::enqueue_send(connection, &ids, id, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(load(&app, &actor, id).await?))
}

/// Takes an open invitation back. Its link ends at once.
#[utoipa::path(
    tag = "accounts",
    operation_id = "revoke_invitation",
    params(("invitation_id" = InvitationId, Path)),
    responses(
        (status = 204),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[delete("/accounts/invitations/{invitation_id}")]
pub async fn revoke_invitation(
    app: web::Data<App>,
    actor: Actor,
    invitation: web::Path<InvitationId>,
) -> Result<HttpResponse, AppError> {
    let (id, now) = (*invitation, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "revoke_invitation", format!("invitation {id}"));
    app.db
        .write(move |connection| {
            find_visible(connection, &actor, id)?;
            if !InvitationRow::close(connection, id, InvitationState::Revoked, None, now)? {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            links::revoke_all(connection, LinkPurpose::AcceptInvitation, id.0)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
