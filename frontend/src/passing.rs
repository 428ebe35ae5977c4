//! Failures that pass by themselves, and how long one waits for that.

use crate::browser;
use api_client::ClientError;
use shared::core::ProblemCode;

/// Milliseconds between two looks at whether there is a network again.
const BRIEF: u32 = 200;

/// Whether the same request may well succeed a little later.
pub fn is_passing(error: &ClientError) -> bool {
    match error {
        ClientError::Network(_) => true,
        ClientError::Unexpected { status } => matches!(status, 502..=504),
        ClientError::Problem(problem) => {
            matches!(problem.code, ProblemCode::Unavailable | ProblemCode::TooManyRequests)
        }
    }
}

/// Waits, but no longer than until the browser has a network again.
pub async fn pause_or_network(milliseconds: u32) {
    pause_unless(milliseconds, || false).await;
}

/// Waits, but no longer than until the browser has a network again, or there is haste.
pub async fn pause_unless(milliseconds: u32, is_hasty: impl Fn() -> bool) {
    let was_online = browser::is_online();
    let mut waited = 0;
    while waited < milliseconds && (was_online || !browser::is_online()) && !is_hasty() {
        browser::pause(BRIEF).await;
        waited += BRIEF;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_request_is_not_repeated() {
        assert!(is_passing(&ClientError::Network("offline".into())));
        assert!(is_passing(&ClientError::Unexpected { status: 502 }));
        assert!(!is_passing(&ClientError::Unexpected { status: 404 }));
    }
}
