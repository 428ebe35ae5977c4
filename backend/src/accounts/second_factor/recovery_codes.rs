//! Recovery codes: ten of 80 random bits, shown once, stored as hashes. Each works once, instead of a code of the app.

use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::accounts_recovery_codes::{self, dsl};
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::AccountId;

/// How many codes are made at a time.
const CODES: usize = 10;
/// Letters and digits that nobody takes for another (Crockford's base 32), in lower case.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A code to store.
#[derive(Insertable)]
#[diesel(table_name = accounts_recovery_codes)]
pub struct RecoveryCodeRow {
    id: Vec<u8>,
    account_id: AccountId,
    code_hash: Vec<u8>,
}

impl RecoveryCodeRow {
    /// Ten new ones, and their texts.
    pub fn make(ids: &Ids, account: AccountId, now: Timestamp) -> (Vec<Self>, Vec<String>) {
        let codes: Vec<String> = (0..CODES).map(|_| text(&ids.bytes::<16>())).collect();
        let row = |code: &String| Self {
            id: ids.uuid(now).as_bytes().to_vec(),
            account_id: account,
            code_hash: hash(code),
        };
        (codes.iter().map(row).collect(), codes)
    }

    /// Stores them in place of those from before.
    pub fn replace(connection: &mut Conn, account: AccountId, rows: &[Self]) -> QueryResult<()> {
        Self::delete_all(connection, account)?;
        for row in rows {
            diesel::insert_into(dsl::accounts_recovery_codes).values(row).execute(connection)?;
        }
        Ok(())
    }

    /// Uses a code up; whether it was one.
    pub fn take(connection: &mut Conn, account: AccountId, code: &str, now: Timestamp) -> QueryResult<bool> {
        let unused = dsl::accounts_recovery_codes.filter(
            dsl::account_id.eq(account).and(dsl::code_hash.eq(hash(code))).and(dsl::used_at.is_null()),
        );
        Ok(diesel::update(unused).set(dsl::used_at.eq(now)).execute(connection)? == 1)
    }

    /// How many have not been used.
    pub fn count_left(connection: &mut Conn, account: AccountId) -> QueryResult<i64> {
        let left =
            dsl::accounts_recovery_codes.filter(dsl::account_id.eq(account).and(dsl::used_at.is_null()));
        left.count().get_result(connection)
    }

    /// Takes all away.
    pub fn delete_all(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
        let own = dsl::accounts_recovery_codes.filter(dsl::account_id.eq(account));
        diesel::delete(own).execute(connection).map(drop)
    }
}

/// `xxxx-xxxx-xxxx-xxxx`: five bits of each byte.
fn text(bytes: &[u8; 16]) -> String {
    let mut text = String::new();
    for (place, byte) in bytes.iter().enumerate() {
        if place > 0 && place % 4 == 0 {
            text.push('-');
        }
        text.push(ALPHABET.get(usize::from(byte % 32)).map_or('0', |letter| char::from(*letter)));
    }
    text
}

/// Of what was typed, as people type it: in capitals, without hyphens, an O for a 0.
fn hash(code: &str) -> Vec<u8> {
    let plain: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect();
    Sha256::digest(plain).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(hash("0a1b-2c3d-4e5f-6g7h"), hash(" OAIB 2C3D4E5F 6G7H "));
        assert_ne!(hash("0a1b-2c3d-4e5f-6g7h"), hash("0a1b-2c3d-4e5f-6g7j"));
    }

    #[test]
    fn codes_differ_and_have_eighty_bits() {
        let (_, codes) = RecoveryCodeRow::make(&Ids::Random, AccountId(uuid::Uuid::nil()), Timestamp(0));
        let mut unique = codes.clone();
        unique.sort();
        unique.dedup();
        assert_eq!((unique.len(), codes[0].len()), (10, 19));
    }
}
