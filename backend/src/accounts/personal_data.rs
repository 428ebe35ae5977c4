//! What accounts holds about a person: read for them, and erased when they go. Everything that names the account goes
//! with its row (`ON DELETE CASCADE`), except what is about an address before there was an account.

use super::rows::{CredentialsRow, role_grants};
use super::{groups, joining_data, reads};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_authenticators, accounts_devices, accounts_group_members, accounts_groups,
    accounts_identities, accounts_links, accounts_organisations, accounts_passkeys, accounts_sessions,
};
use crate::http::error::AppError;
use crate::privacy::archive::Part;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::id::{AccountId, SessionId};
use shared::core::{Country, Language, Timestamp};
use shared::privacy::PostsChoice;
use uuid::Uuid;

/// The language that the person reads.
pub fn language(connection: &mut Conn, account: AccountId) -> QueryResult<Language> {
    accounts_accounts::table.find(account).select(accounts_accounts::language).first(connection)
}

/// The files about a person: account, roles, groups, sessions.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Vec<Part>, AppError> {
    let grants = serde_json::to_value(role_grants(connection, account)?).map_err(AppError::internal)?;
    let in_groups: Vec<String> = accounts_group_members::table
        .inner_join(accounts_groups::table.on(accounts_groups::id.eq(accounts_group_members::group_id)))
        .filter(accounts_group_members::account_id.eq(account))
        .select(accounts_groups::name)
        .load(connection)?;
    let owned = groups::owned_by(connection, account)?;
    let owned: Vec<String> = owned.into_iter().map(|(_, name)| name).collect();
    Ok(vec![
        Part::new("account.json", t::privacy_archive_account, own_account(connection, account)?),
        Part::new(
            "roles.json",
            t::privacy_archive_roles,
            json!({"roles": grants, "groups": in_groups, "looks_after": owned}),
        ),
        Part::new("sessions.json", t::privacy_archive_sessions, sessions(connection, account)?),
        Part::new(
            "agreements.json",
            t::privacy_archive_agreements,
            joining_data::agreements(connection, account)?,
        ),
        Part::new(
            "application.json",
            t::privacy_archive_application,
            joining_data::applications(connection, account)?,
        ),
        Part::new("devices.json", t::privacy_archive_devices, devices(connection, account)?),
        Part::new("second_factors.json", t::privacy_archive_factors, second_factors(connection, account)?),
    ])
}

/// The account without its password, of which nothing but a hash is stored.
#[derive(Queryable)]
struct OwnAccount {
    email: String,
    name: String,
    language: Language,
    reads: String,
    time_zone: String,
    country: Country,
    created_at: Timestamp,
    erase_at: Option<Timestamp>,
    organisation: String,
}

fn own_account(connection: &mut Conn, account: AccountId) -> QueryResult<Value> {
    use accounts_accounts::dsl;
    let row: OwnAccount = dsl::accounts_accounts
        .inner_join(accounts_organisations::table)
        .filter(dsl::id.eq(account))
        .select((
            dsl::email,
            dsl::name,
            dsl::language,
            dsl::reads,
            dsl::time_zone,
            dsl::country,
            dsl::created_at,
            dsl::erase_at,
            accounts_organisations::name,
        ))
        .first(connection)?;
    Ok(json!({
        "id": account, "email": row.email, "name": row.name, "language": row.language,
        "reads": reads::from_text(&row.reads), "time_zone": row.time_zone, "country": row.country, "organisation": row.organisation,
        "created_at": row.created_at, "erase_at": row.erase_at,
    }))
}

fn sessions(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use accounts_sessions::dsl;
    let rows: Vec<(SessionId, String, Timestamp, Timestamp, Option<Timestamp>)> = dsl::accounts_sessions
        .filter(dsl::account_id.eq(account))
        .order(dsl::id)
        .select((dsl::id, dsl::device, dsl::created_at, dsl::last_used_at, dsl::ended_at))
        .load(connection)?;
    let session = |(id, device, created, used, ended)| json!({"id": id, "device": device, "signed_in_at": created, "last_used_at": used, "ended_at": ended});
    Ok(rows.into_iter().map(session).collect())
}

fn devices(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use accounts_devices::dsl;
    let rows: Vec<(String, Timestamp, Timestamp, Option<Timestamp>)> = dsl::accounts_devices
        .filter(dsl::account_id.eq(account))
        .order(dsl::id)
        .select((dsl::name, dsl::created_at, dsl::last_used_at, dsl::remembered_until))
        .load(connection)?;
    let device = |(name, first, last, remembered)| json!({"name": name, "first_used_at": first, "last_used_at": last, "remembered_until": remembered});
    Ok(rows.into_iter().map(device).collect())
}

/// Since when there are second factors; their secrets are nobody's to carry around.
fn second_factors(connection: &mut Conn, account: AccountId) -> QueryResult<Value> {
    let authenticator: Option<Option<Timestamp>> = accounts_authenticators::table
        .find(account)
        .select(accounts_authenticators::confirmed_at)
        .first(connection)
        .optional()?;
    let passkeys: Vec<(String, Timestamp, Option<Timestamp>)> = accounts_passkeys::table
        .filter(accounts_passkeys::account_id.eq(account))
        .order(accounts_passkeys::id)
        .select((accounts_passkeys::name, accounts_passkeys::created_at, accounts_passkeys::last_used_at))
        .load(connection)?;
    let passkey = |(name, created, used)| json!({"name": name, "created_at": created, "last_used_at": used});
    let passkeys: Vec<Value> = passkeys.into_iter().map(passkey).collect();
    let organisations: Vec<(String, Timestamp)> = accounts_identities::table
        .filter(accounts_identities::account_id.eq(account))
        .order(accounts_identities::created_at)
        .select((accounts_identities::issuer, accounts_identities::created_at))
        .load(connection)?;
    let by_way_of = |(issuer, since)| json!({"issuer": issuer, "since": since});
    let organisations: Vec<Value> = organisations.into_iter().map(by_way_of).collect();
    Ok(json!({
        "authenticator_since": authenticator.flatten(), "passkeys": passkeys, "organisations": organisations,
    }))
}

/// The account with an address.
pub fn find(connection: &mut Conn, email: &str) -> QueryResult<Option<AccountId>> {
    Ok(CredentialsRow::find_by_email(connection, email)?.map(|row| row.id))
}

/// What shows that it is the owner who asks.
pub struct Credentials {
    /// The address that signs in.
    pub email: String,
    /// Argon2id in PHC form; none for an account without a password.
    pub password_hash: Option<String>,
}

/// The credentials of an account.
pub fn credentials(connection: &mut Conn, account: AccountId) -> QueryResult<Credentials> {
    use accounts_accounts::dsl;
    let (email, password_hash) =
        dsl::accounts_accounts.find(account).select((dsl::email, dsl::password_hash)).first(connection)?;
    Ok(Credentials { email, password_hash })
}

/// How many devices a person is signed in on.
pub fn count_sessions(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<i64> {
    use accounts_sessions::dsl;
    dsl::accounts_sessions
        .filter(dsl::account_id.eq(account).and(dsl::ended_at.is_null()).and(dsl::expires_at.gt(now)))
        .count()
        .get_result(connection)
}

/// Notes that the account is to be erased.
pub fn plan_erasure(
    connection: &mut Conn,
    account: AccountId,
    erase_at: Timestamp,
    posts: PostsChoice,
) -> QueryResult<()> {
    use accounts_accounts::dsl;
    diesel::update(dsl::accounts_accounts.find(account))
        .set((dsl::erase_at.eq(Some(erase_at)), dsl::erase_posts.eq(Some(posts))))
        .execute(connection)
        .map(drop)
}

/// Notes that the account is to be kept after all; whether it was to be erased.
pub fn keep(connection: &mut Conn, account: AccountId) -> QueryResult<bool> {
    use accounts_accounts::dsl;
    let planned = dsl::accounts_accounts.find(account).filter(dsl::erase_at.is_not_null());
    let kept = diesel::update(planned)
        .set((dsl::erase_at.eq(None::<Timestamp>), dsl::erase_posts.eq(None::<PostsChoice>)))
        .execute(connection)?;
    Ok(kept == 1)
}

/// Ends every open session; says which.
pub fn end_sessions(
    connection: &mut Conn,
    account: AccountId,
    now: Timestamp,
) -> QueryResult<Vec<SessionId>> {
    use accounts_sessions::dsl;
    let open = dsl::accounts_sessions.filter(dsl::account_id.eq(account).and(dsl::ended_at.is_null()));
    let ids = open.select(dsl::id).load(connection)?;
    diesel::update(open).set(dsl::ended_at.eq(Some(now))).execute(connection)?;
    Ok(ids)
}

/// The ids of all sessions, as the audit log may name them.
pub fn all_sessions(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Uuid>> {
    use accounts_sessions::dsl;
    let ids: Vec<SessionId> =
        dsl::accounts_sessions.filter(dsl::account_id.eq(account)).select(dsl::id).load(connection)?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// What becomes of the posts, and the address, of an account whose time has come; none if it is to be kept. Locks the
/// row: a sign-in that keeps the account comes before this, or finds it gone.
pub fn due_for_erasure(
    connection: &mut Conn,
    account: AccountId,
    now: Timestamp,
) -> QueryResult<Option<(PostsChoice, String)>> {
    use accounts_accounts::dsl;
    let due = dsl::accounts_accounts.find(account).filter(dsl::erase_at.le(now));
    // An update that changes nothing takes the lock on both databases.
    diesel::update(due).set(dsl::erase_at.eq(dsl::erase_at)).execute(connection)?;
    let row: Option<(Option<PostsChoice>, String)> =
        due.select((dsl::erase_posts, dsl::email)).first(connection).optional()?;
    Ok(row.map(|(posts, email)| (posts.unwrap_or(PostsChoice::Blank), email)))
}

/// The accounts whose time has come, and when it came.
pub fn all_due_for_erasure(
    connection: &mut Conn,
    now: Timestamp,
) -> QueryResult<Vec<(AccountId, Option<Timestamp>)>> {
    use accounts_accounts::dsl;
    dsl::accounts_accounts.filter(dsl::erase_at.le(now)).select((dsl::id, dsl::erase_at)).load(connection)
}

/// Erases the account and all that names it.
pub fn erase(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    joining_data::erase(connection, account)?;
    let subject = account.0.as_bytes().as_slice();
    diesel::delete(accounts_links::table.filter(accounts_links::subject_id.eq(subject)))
        .execute(connection)?;
    diesel::delete(accounts_accounts::table.find(account)).execute(connection).map(drop)
}
