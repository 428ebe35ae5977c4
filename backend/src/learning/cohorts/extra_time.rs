//! More time for a learner who needs it.

use crate::app::App;
use crate::audit::Act;
use crate::db::schema::learning_enrolments::dsl;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::learning::guiding;
use actix_web::{HttpResponse, put, web};
use diesel::prelude::*;
use shared::core::id::EnrolmentId;
use shared::learning::ExtraTime;

/// Sets how much longer a learner whom one guides may take where time is limited. It holds for attempts that begin afterwards.
#[utoipa::path(
    tag = "teaching",
    operation_id = "update_extra_time",
    params(("enrolment_id" = EnrolmentId, Path)),
    request_body = ExtraTime,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/teaching/enrolments/{enrolment_id}/extra-time")]
pub async fn update_extra_time(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<EnrolmentId>,
    body: Body<ExtraTime>,
) -> Result<HttpResponse, AppError> {
    let (id, now, ids) = (*id, app.clock.now(), app.ids.clone());
    let percent = i32::try_from(body.0.percent).map_err(AppError::internal)?;
    app.db
        .write(move |connection| {
            let learner = guiding::learner(connection, &actor, id)?;
            let this = dsl::learning_enrolments.find(id);
            diesel::update(this).set(dsl::extra_percent.eq(percent)).execute(connection)?;
            let subject = format!("account {}", learner.enrolment.account_id);
            Act::new(&ids, now, Some(actor.account), "update_extra_time", subject)
                .with(format!("{percent} percent"))
                .record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
