//! What an account owes before it may do anything else. While a step is owed, [`Actor`](crate::http::actor::Actor) refuses
//! with `steps_required`; only the operations of the steps themselves take a
//! [`SessionOwner`](crate::http::actor::SessionOwner).

use crate::db::Conn;
use crate::http::error::AppError;
use shared::accounts::{RequiredStep, RoleGrant};
use shared::core::id::AccountId;

/// The steps, in the order in which they are taken.
#[expect(clippy::unnecessary_wraps, reason = "each step asks the database whether it was taken")]
pub fn find(
    _connection: &mut Conn,
    _account: AccountId,
    _grants: &[RoleGrant],
) -> Result<Vec<RequiredStep>, AppError> {
    Ok(Vec::new())
}
