//! The demo: organisations, members with every role, categories, and topics in four languages that read like colleagues'
//! talk. All invented. The files are in `backend/demo/`.

mod administration;
mod applications;
pub mod bench;
pub mod bench_courses;
mod files;
mod messages;
mod practices;
mod second_factors;
mod topics;

use crate::accounts::agreements;
use crate::accounts::create::time_zone;
use crate::accounts::password;
use crate::accounts::rows::{NewAccountRow, NewOrganisationRow};
use crate::accounts::vault::Vault;
use crate::app::{Clock, Ids};
use crate::db::schema::{
    accounts_accounts, accounts_group_members, accounts_groups, accounts_organisations, accounts_role_grants,
};
use crate::db::{Conn, Db};
use crate::forum::rows::categories::CategoryRow;
use crate::http::error::AppError;
use crate::keyring::Keyring;
use crate::members::rows::profiles;
use diesel::prelude::*;
use files::{CategoryFile, MemberFile};
use shared::accounts::agreements::Agreement;
use shared::core::id::{AccountId, CategoryId, GroupId, OrganisationId};
use shared::core::{Country, Localised, Role, Timestamp};
use shared::forum::{Audience, CategoryContent};
use shared::members::ProfilePatch;
use std::collections::HashMap;

/// The password of every demo account.
pub const PASSWORD: &str = "demo-waymark-2026";
/// The domain of every demo address; it cannot exist (RFC 2606).
pub const DOMAIN: &str = "demo.waymark.example";

/// What the demo's keys became.
struct Loaded {
    accounts: HashMap<String, AccountId>,
    categories: HashMap<String, CategoryId>,
}

/// Loads the demo once; says what it did.
pub fn load(
    db: &Db,
    clock: &Clock,
    ids: &Ids,
    (vault, keyring): (&Vault, &Keyring),
) -> Result<String, AppError> {
    let hash = password::hash(PASSWORD, ids)?;
    let (now, ids, vault, keyring) = (clock.now(), ids.clone(), vault.clone(), keyring.clone());
    db.write_blocking(move |connection| {
        let first = accounts_accounts::table.filter(accounts_accounts::email.eq(format!("ro01@{DOMAIN}")));
        if diesel::select(diesel::dsl::exists(first)).get_result(connection)? {
            return Ok("the demo is there already".into());
        }
        let loaded = load_people(connection, &ids, now, &hash)?;
        second_factors::load(connection, &ids, &vault, now)?;
        applications::load(connection, &ids, now, &loaded)?;
        let (topics, posts) = topics::load(connection, &ids, now, &loaded)?;
        messages::load(connection, &ids, now, &loaded)?;
        let practices = practices::load(connection, &ids, &keyring, now, &loaded)?;
        administration::load(connection, &ids, now, &loaded)?;
        Ok(format!(
            "loaded the demo: {} accounts, {} categories, {topics} topics, {posts} posts, {practices} case practices",
            loaded.accounts.len(),
            loaded.categories.len()
        ))
    })
}

fn load_people(connection: &mut Conn, ids: &Ids, now: Timestamp, hash: &str) -> Result<Loaded, AppError> {
    let long_ago = now.plus_seconds(-200 * 24 * 60 * 60);
    let file = files::members()?;
    let mut organisations = HashMap::new();
    for organisation in file.organisation {
        let id = OrganisationId(ids.uuid(long_ago));
        let (name, country) = (organisation.name, organisation.country);
        diesel::insert_into(accounts_organisations::table)
            .values(NewOrganisationRow { id, name, country, created_at: long_ago })
            .execute(connection)?;
        organisations.insert(organisation.key, (id, country));
    }
    let mut groups: HashMap<String, GroupId> = HashMap::new();
    let mut accounts = HashMap::new();
    for member in file.member {
        let (organisation, country) = *organisations
            .get(&member.organisation)
            .ok_or_else(|| AppError::internal(format!("no organisation {}", member.organisation)))?;
        let account = AccountId(ids.uuid(long_ago));
        NewAccountRow {
            id: account,
            email: format!("{}@{DOMAIN}", member.key),
            name: member.name.clone(),
            password_hash: Some(hash.to_owned()),
            language: member.language,
            time_zone: time_zone(country).to_owned(),
            country,
            profession: member.profession,
            organisation_id: organisation,
            created_at: long_ago,
        }
        .insert(connection)?;
        describe(connection, account, &member)?;
        for agreement in Agreement::ALL {
            agreements::accept(connection, account, *agreement, long_ago)?;
        }
        grant_roles(connection, ids, now, account, &member)?;
        for group in &member.groups {
            join_group(connection, ids, now, account, group, &mut groups)?;
        }
        accounts.insert(member.key, account);
    }
    let mut categories: HashMap<String, CategoryId> = HashMap::new();
    for (position, category) in (0..).zip(files::categories()?) {
        let slug = category.slug.clone();
        let row = category_row(ids, long_ago, position, category, &groups, &categories);
        row.insert(connection)?;
        categories.insert(slug, row.id);
    }
    Ok(Loaded { accounts, categories })
}

/// What the directory shows beside name and organisation.
fn describe(connection: &mut Conn, account: AccountId, member: &MemberFile) -> Result<(), AppError> {
    let patch = ProfilePatch {
        about: Some(member.about.clone()),
        languages: Some(member.speaks.clone()),
        topics: Some(member.topics.clone()),
        listed: Some(member.listed),
        ..ProfilePatch::default()
    };
    profiles::update(connection, account, 1, &patch)?;
    Ok(())
}

/// `facilitator` holds everywhere, `facilitator:RO` in Romania.
fn grant_roles(
    connection: &mut Conn,
    ids: &Ids,
    now: Timestamp,
    account: AccountId,
    member: &MemberFile,
) -> Result<(), AppError> {
    let mut grants: Vec<(Role, Option<Country>)> = Vec::new();
    if member.member {
        grants.push((Role::Member, None));
    }
    for text in &member.roles {
        let (role, country) = text.split_once(':').unwrap_or((text, ""));
        let role = role.parse().map_err(AppError::internal)?;
        grants.push((
            role,
            if country.is_empty() { None } else { Some(country.parse().map_err(AppError::internal)?) },
        ));
    }
    for (role, country) in grants {
        diesel::insert_into(accounts_role_grants::table)
            .values((
                accounts_role_grants::id.eq(ids.uuid(now).as_bytes().as_slice()),
                accounts_role_grants::account_id.eq(account),
                accounts_role_grants::role.eq(role),
                accounts_role_grants::country.eq(country),
            ))
            .execute(connection)?;
    }
    Ok(())
}

fn join_group(
    connection: &mut Conn,
    ids: &Ids,
    now: Timestamp,
    account: AccountId,
    name: &str,
    groups: &mut HashMap<String, GroupId>,
) -> Result<(), AppError> {
    let group = if let Some(group) = groups.get(name) {
        *group
    } else {
        let group = GroupId(ids.uuid(now));
        diesel::insert_into(accounts_groups::table)
            .values((accounts_groups::id.eq(group), accounts_groups::name.eq(name)))
            .execute(connection)?;
        groups.insert(name.to_owned(), group);
        group
    };
    diesel::insert_into(accounts_group_members::table)
        .values((accounts_group_members::group_id.eq(group), accounts_group_members::account_id.eq(account)))
        .execute(connection)?;
    Ok(())
}

fn category_row(
    ids: &Ids,
    now: Timestamp,
    position: i32,
    file: CategoryFile,
    groups: &HashMap<String, GroupId>,
    before: &HashMap<String, CategoryId>,
) -> CategoryRow {
    let audience = |role, country, group: Option<String>| Audience {
        role,
        country,
        organisation_id: None,
        group_id: group.and_then(|name| groups.get(&name).copied()),
    };
    let content = CategoryContent {
        confidential: false,
        anonymity: file.anonymity,
        hold_first: 0,
        parent_id: file.parent.and_then(|slug| before.get(&slug).copied()),
        name: Localised { en: file.name_en, ro: file.name_ro, es: file.name_es, cs: file.name_cs },
        description: Localised {
            en: file.description_en,
            ro: file.description_ro,
            es: file.description_es,
            cs: file.description_cs,
        },
        readers: audience(file.role, file.country, file.group),
        writers: audience(file.writers_role, None, None),
    };
    CategoryRow::new(CategoryId(ids.uuid(now)), file.slug, position, content)
}
