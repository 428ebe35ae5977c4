//! What failed for good: looked at, tried again, thrown away.

use super::accounts::{administrator, last_act};
use crate::authorization::fixtures::dead_job;
use crate::support::{TestApp, code};
use shared::admin::{JobQuery, JobState};
use shared::core::ProblemCode;

#[actix_web::test]
async fn dead_letters_are_tried_again_or_thrown_away() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let (one, other) = (dead_job(&app).await, dead_job(&app).await);
    let dead = administrator.list_jobs(&JobQuery::default()).await.unwrap().items;
    assert_eq!(dead.len(), 2);
    assert_eq!((dead[0].attempts, dead[0].last_error.as_deref()), (8, Some("It failed")));
    administrator.retry_job(one).await.unwrap();
    assert_eq!(last_act(&app).await, ("retry_job".into(), format!("job {one}"), None));
    assert_eq!(code(administrator.retry_job(one).await), ProblemCode::NotFound);
    assert_eq!(code(administrator.delete_job(one).await), ProblemCode::NotFound, "it waits again");
    let waiting = JobQuery { state: Some(JobState::Queued), ..JobQuery::default() };
    assert_eq!(administrator.list_jobs(&waiting).await.unwrap().items[0].id, one);
    let kind = JobQuery { kind: Some("forget_old".into()), ..waiting };
    assert!(administrator.list_jobs(&kind).await.unwrap().items.is_empty());

    app.pass(1);
    administrator.delete_job(other).await.unwrap();
    assert_eq!(last_act(&app).await.0, "delete_job");
    assert!(administrator.list_jobs(&JobQuery::default()).await.unwrap().items.is_empty());
    app.take_jobs().await;
}
