//! What those who vet do with an application: ask, approve, decline. Each needs the version that was read: of two who
//! decide at once, the second hears of the first.

use super::jobs::applicant;
use super::queue::{complete, find_visible};
use super::rows::{ApplicationRow, MessageRow};
use crate::accounts::admission::{self, Admission, Membership};
use crate::accounts::links::{self, Link, LinkPurpose};
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_applications::dsl;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::{Body, IfMatch};
use crate::notify::{self, Event, JoiningStep, Notice};
use actix_web::http::header::ETAG;
use actix_web::{HttpResponse, post, web};
use diesel::prelude::*;
use shared::accounts::applications::{ApplicantQuestion, Application, ApplicationState, Approval, Refusal};
use shared::core::id::{ApplicationId, ApplicationMessageId};
use shared::core::problem::EditConflict;
use shared::core::{FieldCode, Problem, ProblemCode, Role, Timestamp};

const DAY: i64 = 24 * 60 * 60;
/// Seconds that an applicant can read their application by the link of a mail.
const READ_SECONDS: i64 = 30 * DAY;

/// What a decision is made with.
struct Desk {
    app: web::Data<App>,
    actor: Actor,
    application: ApplicationId,
    version: i32,
    now: Timestamp,
}

impl Desk {
    fn new(app: web::Data<App>, actor: Actor, application: ApplicationId, version: &IfMatch) -> Self {
        let now = app.clock.now();
        Self { app, actor, application, version: version.0, now }
    }

    /// Loads the application, does the act if it is still open and of the version, and answers what came of it.
    async fn decide(
        self,
        action: &'static str,
        act: impl FnOnce(&mut Conn, &Ids, &ApplicationRow, &Actor, Timestamp) -> Result<(), AppError>
        + Send
        + 'static,
    ) -> Result<HttpResponse, AppError> {
        let Self { app, actor, application, version, now } = self;
        let ids = app.ids.clone();
        let record = Act::new(&ids, now, Some(actor.account), action, format!("application {application}"));
        let changed = app
            .db
            .write(move |connection| {
                let row = find_visible(connection, &actor, application)?;
                take_version(connection, &row, version)?;
                if !matches!(row.state, ApplicationState::Waiting | ApplicationState::Asked) {
                    return Err(AppError::problem(ProblemCode::Forbidden));
                }
                act(connection, &ids, &row, &actor, now)?;
                record.record(connection)?;
                let row = ApplicationRow::find(connection, application)?.ok_or_else(AppError::not_found)?;
                complete(connection, row)
            })
            .await?;
        let tag = format!("\"{}\"", changed.version);
        Ok(HttpResponse::Ok().insert_header((ETAG, tag)).json(changed))
    }
}

/// Takes the next version if the application has this one.
fn take_version(connection: &mut Conn, row: &ApplicationRow, version: i32) -> Result<(), AppError> {
    let of_this_version = dsl::accounts_applications.find(row.id).filter(dsl::version.eq(version));
    let taken = diesel::update(of_this_version).set(dsl::version.eq(version + 1)).execute(connection)?;
    if taken == 1 {
        return Ok(());
    }
    let (stored_version, state): (i32, ApplicationState) =
        dsl::accounts_applications.find(row.id).select((dsl::version, dsl::state)).first(connection)?;
    Err(AppError::Conflict(Box::new(EditConflict {
        stored_version: u32::try_from(stored_version).unwrap_or_default(),
        stored: state.to_string(),
        sent: String::new(),
    })))
}

/// A link by which the applicant reads the application.
fn reading_link(
    connection: &mut Conn,
    ids: &Ids,
    row: &ApplicationRow,
    now: Timestamp,
) -> Result<String, AppError> {
    let (link, token) = Link::new(ids, now, LinkPurpose::AnswerApplication, row.id.0, READ_SECONDS);
    link.insert(connection)?;
    Ok(format!("/application?token={token}"))
}

fn tell(
    connection: &mut Conn,
    ids: &Ids,
    row: &ApplicationRow,
    step: JoiningStep,
    now: Timestamp,
) -> Result<(), AppError> {
    let notice = Notice { recipient: applicant(row), event: Event::Joining { step } };
    notify::enqueue_now(connection, ids, &notice, now)
}

/// Asks the applicant something. They get a mail that leads to the question and to a field for the answer.
#[utoipa::path(
    tag = "accounts",
    operation_id = "ask_applicant",
    params(("application_id" = ApplicationId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = ApplicantQuestion,
    responses(
        (status = 200, body = Application),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`edit_conflict`: a colleague was faster"),
        (status = 428, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/applications/{application_id}/questions")]
pub async fn ask_applicant(
    app: web::Data<App>,
    actor: Actor,
    application: web::Path<ApplicationId>,
    version: IfMatch,
    body: Body<ApplicantQuestion>,
) -> Result<HttpResponse, AppError> {
    let desk = Desk::new(app, actor, *application, &version);
    desk.decide("ask_applicant", move |connection, ids, row, actor, now| {
        let message = MessageRow {
            id: ApplicationMessageId(ids.uuid(now)),
            application_id: row.id,
            author_id: Some(actor.account),
            by_applicant: 0,
            body: body.0.question.trim().to_owned(),
            created_at: now,
        };
        message.insert(connection)?;
        diesel::update(dsl::accounts_applications.find(row.id))
            .set(dsl::state.eq(ApplicationState::Asked))
            .execute(connection)?;
        let path = reading_link(connection, ids, row, now)?;
        tell(connection, ids, row, JoiningStep::Question { path }, now)
    })
    .await
}

/// Lets the applicant in: makes the account, and sends the link by which they choose a password.
#[utoipa::path(
    tag = "accounts",
    operation_id = "approve_application",
    params(("application_id" = ApplicationId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = Approval,
    responses(
        (status = 200, body = Application),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`edit_conflict`: a colleague was faster"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`email: not_available`: the person came in another way meanwhile"),
        (status = 428, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/applications/{application_id}/approve")]
pub async fn approve_application(
    app: web::Data<App>,
    actor: Actor,
    application: web::Path<ApplicationId>,
    version: IfMatch,
    body: Body<Approval>,
) -> Result<HttpResponse, AppError> {
    let desk = Desk::new(app, actor, *application, &version);
    desk.decide("approve_application", move |connection, ids, row, actor, now| {
        approve(connection, ids, row, actor, &body.0, now)
    })
    .await
}

fn approve(
    connection: &mut Conn,
    ids: &Ids,
    row: &ApplicationRow,
    actor: &Actor,
    approval: &Approval,
    now: Timestamp,
) -> Result<(), AppError> {
    let new_name = approval.organisation_name.as_deref();
    let organisation = match (approval.organisation_id, new_name, row.organisation_id) {
        (Some(id), ..) => admission::known_organisation(connection, id)?
            .ok_or_else(|| AppError::field("organisation_id", FieldCode::NotAvailable))?,
        (None, None, Some(id)) => id,
        (None, name, _) => {
            let name = name.or(row.proposed_organisation.as_deref()).unwrap_or_default();
            admission::organisation_named(connection, ids, name, row.country, now)?
        }
    };
    let admission = Admission {
        email: row.email.clone(),
        name: row.name.clone(),
        password_hash: None,
        language: row.language,
        country: row.country,
        profession: row.profession,
        organisation,
        languages: row.languages(),
        membership: Membership { role: Role::Member, role_country: None, groups: Vec::new() },
    };
    let account = admission::admit(connection, ids, &admission, now)?
        .ok_or_else(|| AppError::field("email", FieldCode::NotAvailable))?;
    diesel::update(dsl::accounts_applications.find(row.id))
        .set((
            dsl::state.eq(ApplicationState::Approved),
            dsl::decided_at.eq(now),
            dsl::decided_by.eq(actor.account),
            dsl::account_id.eq(account),
        ))
        .execute(connection)?;
    links::revoke_all(connection, LinkPurpose::AnswerApplication, row.id.0)?;
    Act::new(ids, now, Some(actor.account), "create_account", format!("account {account}"))
        .record(connection)?;
    let path = admission::activation_path(connection, ids, account, now)?;
    tell(connection, ids, row, JoiningStep::Approved { path }, now)
}

/// Declines an application. The applicant gets a mail that leads to the reason.
#[utoipa::path(
    tag = "accounts",
    operation_id = "decline_application",
    params(("application_id" = ApplicationId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = Refusal,
    responses(
        (status = 200, body = Application),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`edit_conflict`: a colleague was faster"),
        (status = 428, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/applications/{application_id}/decline")]
pub async fn decline_application(
    app: web::Data<App>,
    actor: Actor,
    application: web::Path<ApplicationId>,
    version: IfMatch,
    body: Body<Refusal>,
) -> Result<HttpResponse, AppError> {
    let desk = Desk::new(app, actor, *application, &version);
    desk.decide("decline_application", move |connection, ids, row, actor, now| {
        diesel::update(dsl::accounts_applications.find(row.id))
            .set((
                dsl::state.eq(ApplicationState::Declined),
                dsl::decided_at.eq(now),
                dsl::decided_by.eq(actor.account),
                dsl::decline_reason.eq(body.0.reason.trim()),
            ))
            .execute(connection)?;
        let path = reading_link(connection, ids, row, now)?;
        tell(connection, ids, row, JoiningStep::Declined { path }, now)
    })
    .await
}
