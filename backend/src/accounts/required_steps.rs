//! What an account owes before it may do anything else. While a step is owed, [`Actor`](crate::http::actor::Actor) refuses
//! with `steps_required`; only the operations of the steps themselves take a
//! [`SessionOwner`](crate::http::actor::SessionOwner).

use super::{agreements, second_factor};
use crate::db::Conn;
use crate::http::error::AppError;
use shared::accounts::{RequiredStep, RoleGrant};
use shared::core::id::AccountId;
use shared::settings::SecondFactorRule;

/// The steps, in the order in which they are taken.
pub fn find(
    connection: &mut Conn,
    account: AccountId,
    grants: &[RoleGrant],
    rule: SecondFactorRule,
) -> Result<Vec<RequiredStep>, AppError> {
    let mut steps = Vec::new();
    if agreements::missing(connection, account)? {
        steps.push(RequiredStep::AcceptAgreements);
    }
    if second_factor::missing(connection, account, grants, rule)? {
        steps.push(RequiredStep::SetUpSecondFactor);
    }
    Ok(steps)
}
