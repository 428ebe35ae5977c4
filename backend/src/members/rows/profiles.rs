//! One's own profile.

use crate::accounts::fold::fold;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, members_languages, members_topics};
use diesel::prelude::*;
use shared::core::Profession;
use shared::core::id::AccountId;
use shared::members::{AssistanceType, Profile, ProfilePatch, SpokenLanguage};
use std::collections::BTreeSet;

/// The profile of an account.
pub fn find(connection: &mut Conn, account: AccountId) -> QueryResult<Profile> {
    use accounts_accounts::dsl;
    let (name, profession, about, listed, version): (String, Option<Profession>, String, i32, i32) =
        dsl::accounts_accounts
            .find(account)
            .select((dsl::name, dsl::profession, dsl::about, dsl::listed, dsl::profile_version))
            .first(connection)?;
    Ok(Profile {
        name,
        profession,
        about,
        languages: languages(connection, account)?,
        topics: topics(connection, account)?,
        listed: listed != 0,
        version: u32::try_from(version).unwrap_or_default(),
    })
}

/// The languages of an account, in the order of their codes.
pub fn languages(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<SpokenLanguage>> {
    use members_languages::dsl;
    dsl::members_languages
        .filter(dsl::account_id.eq(account))
        .order(dsl::language)
        .select(dsl::language)
        .load(connection)
}

/// The topics of an account, in the order of their codes.
pub fn topics(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<AssistanceType>> {
    use members_topics::dsl;
    dsl::members_topics
        .filter(dsl::account_id.eq(account))
        .order(dsl::topic)
        .select(dsl::topic)
        .load(connection)
}

/// Changes the profile if it still has this version; says whether it did.
pub fn update(
    connection: &mut Conn,
    account: AccountId,
    version: i32,
    patch: &ProfilePatch,
) -> QueryResult<bool> {
    use accounts_accounts::dsl;
    let name = patch.name.as_deref().map(str::trim);
    let of_this_version = dsl::accounts_accounts.find(account).filter(dsl::profile_version.eq(version));
    let changed = diesel::update(of_this_version)
        .set((
            name.map(|name| dsl::name.eq(name)),
            name.map(|name| dsl::name_folded.eq(fold(name))),
            patch.profession.map(|profession| dsl::profession.eq(Some(profession))),
            patch.about.as_deref().map(|about| dsl::about.eq(about.trim())),
            patch.listed.map(|listed| dsl::listed.eq(i32::from(listed))),
            dsl::profile_version.eq(dsl::profile_version + 1),
        ))
        .execute(connection)?;
    if changed == 0 {
        return Ok(false);
    }
    if let Some(languages) = &patch.languages {
        set_languages(connection, account, languages)?;
    }
    if let Some(topics) = &patch.topics {
        set_topics(connection, account, topics)?;
    }
    Ok(true)
}

/// Puts these languages in place of those before.
pub fn set_languages(
    connection: &mut Conn,
    account: AccountId,
    languages: &[SpokenLanguage],
) -> QueryResult<()> {
    use members_languages::dsl;
    diesel::delete(dsl::members_languages.filter(dsl::account_id.eq(account))).execute(connection)?;
    for language in languages.iter().collect::<BTreeSet<_>>() {
        diesel::insert_into(dsl::members_languages)
            .values((dsl::account_id.eq(account), dsl::language.eq(language)))
            .execute(connection)?;
    }
    Ok(())
}

/// Puts these topics in place of those before.
pub fn set_topics(connection: &mut Conn, account: AccountId, topics: &[AssistanceType]) -> QueryResult<()> {
    use members_topics::dsl;
    diesel::delete(dsl::members_topics.filter(dsl::account_id.eq(account))).execute(connection)?;
    for topic in topics.iter().collect::<BTreeSet<_>>() {
        diesel::insert_into(dsl::members_topics)
            .values((dsl::account_id.eq(account), dsl::topic.eq(topic)))
            .execute(connection)?;
    }
    Ok(())
}
