//! Deciding who is let into a course that is entered on request.

use super::learners::{Taking, lock};
use super::tell;
use crate::app::App;
use crate::audit::Act;
use crate::db::schema::learning_enrolments::dsl;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::learning::catalogue::language;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::guided::{self, Standing};
use crate::learning::{enrolling, guiding};
use crate::notify;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use diesel::prelude::*;
use shared::core::ProblemCode;
use shared::core::id::EnrolmentId;
use shared::learning::{CourseRequest, EnrolmentState, RequestDecision, RequestQuery};

/// Who asks to be let into a course, and about whom one may decide; who waits longest comes first.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_course_requests",
    params(RequestQuery),
    responses((status = 200, body = Vec<CourseRequest>)),
    security(("access_token" = []))
)]
#[get("/teaching/requests")]
pub async fn list_course_requests(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<RequestQuery>,
) -> Result<HttpResponse, AppError> {
    guiding::require_facilitator(&actor)?;
    let (course, language) = (query.course_id, language(&actor, query.language));
    let countries = guiding::countries(&actor);
    let waiting = app
        .db
        .read(move |connection| {
            Ok(guided::requests(connection, actor.account, &countries, course, language)?)
        })
        .await?;
    etag::json(&request, &waiting)
}

/// Lets somebody into a course who asked, into a cohort or none; or not. Either way they are told. Who was not let in may ask again.
#[utoipa::path(
    tag = "teaching",
    operation_id = "decide_course_request",
    params(("enrolment_id" = EnrolmentId, Path)),
    request_body = RequestDecision,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/teaching/requests/{enrolment_id}/decision")]
pub async fn decide_course_request(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<EnrolmentId>,
    body: Body<RequestDecision>,
) -> Result<HttpResponse, AppError> {
    let (id, decision, now, ids) = (*id, body.0, app.clock.now(), app.ids.clone());
    let name = if decision.accept { "accept_course_request" } else { "decline_course_request" };
    let (account, told) = app
        .db
        .write(move |connection| {
            let course = guiding::request(connection, &actor, id)?.course_id;
            lock(connection, course)?;
            // Somebody else may have decided meanwhile.
            let asked = guiding::request(connection, &actor, id)?;
            let account = asked.account_id;
            let act = Act::new(&ids, now, Some(actor.account), name, format!("account {account}"));
            act.with(format!("course {course}")).record(connection)?;
            match (decision.accept, decision.cohort_id) {
                (true, Some(cohort)) => {
                    let cohort = guiding::open_cohort(connection, &actor, cohort)?;
                    if cohort.course_id != course {
                        return Err(AppError::not_found());
                    }
                    let there = Standing { id, account, state: asked.state, cohort: asked.cohort_id };
                    let taking = Taking::begin(connection, &ids, cohort, actor.account, now)?;
                    taking.one(connection, account, Some(&there))?;
                    taking.refuse_too_many(connection, "cohort_id")?;
                }
                (true, None) => {
                    let row = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
                    let version = row.version_id.filter(|_| row.is_offered());
                    let version = version.ok_or_else(|| AppError::problem(ProblemCode::Forbidden))?;
                    enrolling::admit(connection, id, version, now)?;
                }
                (false, _) => {
                    let this = dsl::learning_enrolments.find(id);
                    diesel::update(this).set(dsl::state.eq(EnrolmentState::Left)).execute(connection)?;
                }
            }
            Ok((account, tell(connection, course, &[account], actor.account, now)?))
        })
        .await?;
    app.actors.forget_account(account);
    notify::announce(&app, &told);
    Ok(HttpResponse::NoContent().finish())
}
