//! The files that courses show: who writes them and who learns in them may read them.

use super::policy;
use super::rows::files;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use shared::core::id::FileId;

/// Whether somebody may read a file of a course.
pub async fn may_read(app: &App, actor: &Actor, file: FileId) -> Result<bool, AppError> {
    let actor = actor.clone();
    app.db
        .read(move |connection| {
            if policy::may_read(&actor) && files::is_of_a_course(connection, file)? {
                return Ok(true);
            }
            Ok(files::is_of_learner(connection, actor.account, file)?)
        })
        .await
}
