//! THE table: one line per feature, the kinds of background work, and whom to ask who may read a file.

use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::operations::Operations;
use crate::http::{document, events, health};
use crate::jobs::Job;
use crate::{
    accounts, admin, exchange, forum, http, learning, media, members, notices, notify, privacy, search,
};
use futures_util::future::LocalBoxFuture;
use shared::core::id::FileId;

/// Where the API's paths begin.
pub const API: &str = "/api/v1";

/// Everything that the API answers. Routes are tried in this order: what is asked for most stands first.
pub fn api(to: &mut impl Operations) {
    forum::routes(to);
    accounts::routes(to);
    learning::routes(to);
    exchange::routes(to);
    admin::routes(to);
    to.service(events::follow_events);
    media::routes(to);
    members::routes(to);
    notices::routes(to);
    privacy::routes(to);
    to.service(document::find_openapi);
}

/// What machines ask that look after this one.
pub fn probes(to: &mut impl Operations) {
    to.service(health::find_liveness).service(health::find_readiness);
}

/// The background work of this program, by kind.
pub fn work(app: App, job: Job) -> LocalBoxFuture<'static, Result<(), AppError>> {
    Box::pin(async move {
        match job.kind.as_str() {
            notify::JOB => notify::send(app, job).await,
            notify::MAIL_JOB => notices::at_once::mail(app, job).await,
            notices::digest::QUEUE => notices::digest::queue(app).await,
            notices::digest::SEND => notices::digest::send(app, job).await,
            accounts::password_reset::JOB => accounts::password_reset::send(app, job).await,
            accounts::applications::jobs::RECEIVE => accounts::applications::jobs::receive(app, job).await,
            accounts::invitations::jobs::SEND => accounts::invitations::jobs::send(app, job).await,
            accounts::applications::jobs::REMIND => accounts::applications::jobs::remind(app).await,
            forum::reminders::REMIND => forum::reminders::remind(app, job).await,
            forum::assignments::REMIND => forum::assignments::remind(app, job).await,
            forum::ANNOUNCE => forum::announce(app, job).await,
            forum::jobs::REPAIR_COUNTERS => forum::jobs::repair_counters(app).await,
            learning::attempts::END => learning::attempts::end(app, job).await,
            learning::reminders::REMIND => learning::reminders::remind(app).await,
            media::jobs::DELETE => media::jobs::delete(app, job).await,
            media::jobs::READ_TEXT => forum::attachments::read_text(app, job).await,
            media::jobs::COLLECT => media::jobs::collect(app, forum::held::is_kept).await,
            http::server::FORGET_OLD => http::server::forget_old(app).await,
            privacy::jobs::ERASE => privacy::jobs::erase_account(app, job).await,
            privacy::retention::DELETE_OLD => privacy::retention::delete_old(app).await,
            search::jobs::REBUILD => search::jobs::rebuild(app, job).await,
            kind => Err(AppError::internal(format!("no work is known for jobs of kind {kind}"))),
        }
    })
}

/// Whether somebody may read a file that a text has: each feature knows its texts.
pub fn may_read_file(
    app: App,
    actor: Actor,
    file: FileId,
) -> LocalBoxFuture<'static, Result<bool, AppError>> {
    Box::pin(async move {
        Ok(forum::attachments::may_read(&app, &actor, file).await?
            || learning::authoring::files::may_read(&app, &actor, file).await?
            || learning::work_files::may_read(&app, &actor, file).await?)
    })
}
