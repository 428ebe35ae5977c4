//! Who is let in at all. What they may do there is said by `accounts::authority`.

use crate::accounts::authority;
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use shared::core::ProblemCode;

/// Only those who look after somebody.
pub fn require_office(actor: &ActorFacts) -> Result<(), AppError> {
    require(authority::looks_after_somebody(actor))
}

/// Most characters of a search.
const MAX_SEARCH: usize = 100;

/// Only searches that somebody would type.
pub fn require_short(search: Option<&str>) -> Result<(), AppError> {
    if search.is_none_or(|search| search.chars().count() <= MAX_SEARCH) {
        return Ok(());
    }
    let detail = Some(format!("search takes up to {MAX_SEARCH} characters"));
    Err(AppError::Problem { code: ProblemCode::MalformedRequest, detail })
}

/// Goes on if it may be, and refuses otherwise.
pub fn require(may: bool) -> Result<(), AppError> {
    if may { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}
