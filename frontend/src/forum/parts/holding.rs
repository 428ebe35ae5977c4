//! What becomes of a first post where the category holds it: it is handed in instead.

use api_client::{Client, ClientError};
use shared::core::ProblemCode;
use shared::forum::NewHeldPost;

/// Where one sees what waits.
pub const WAITING: &str = "/forum/reviews/waiting";

/// What was written; or nothing, if it has to wait and was handed in.
pub async fn held<T>(
    written: Result<T, ClientError>,
    client: &Client,
    key: &str,
    new: impl FnOnce() -> NewHeldPost,
) -> Result<Option<T>, ClientError> {
    match written {
        Err(ClientError::Problem(problem)) if problem.code == ProblemCode::ApprovalRequired => {
            client.create_held_post(&new(), key).await.map(|_| None)
        }
        written => written.map(Some),
    }
}
