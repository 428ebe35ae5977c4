//! Calling colleagues by name in a text: `@Ana Popescu`, or a group that one belongs to (ADR 0028). A name counts if who has it
//! stands in the directory and may see where it is written; otherwise it stays the plain word that it is, whether there is
//! somebody of that name or not.

use super::categories::{self, Rules};
use super::policy::{self, Rule};
use super::rows::mentions::{self, Callable};
use crate::accounts::actors;
use crate::accounts::fold::fold;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, get, web};
use markup::Mention;
use shared::core::id::{AccountId, CategoryId, GroupId};
use shared::core::{FieldCode, FieldError, Role, Timestamp};
use shared::forum::{MAX_MENTIONS, MentionQuery, MentionSuggestion};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use unicode_normalization::char::is_combining_mark;

/// Most places of a text where a name may begin.
const MOST_CALLS: usize = 100;
/// Most words of a name.
const MOST_WORDS: usize = 6;
/// Most names that are suggested.
const SUGGESTIONS: usize = 8;
/// Colleagues who are looked at together while names are suggested, and how often.
const SOME: i64 = 50;
const LOOKS: i64 = 6;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Whom {
    Member(AccountId),
    Group(GroupId),
}

/// Whom a text calls, by what follows the `@`.
#[derive(Default)]
pub struct Called(HashMap<String, (usize, Whom)>);

impl Called {
    /// Whom the text of this author calls where this rule holds. A text that calls too many is refused.
    pub fn find(
        connection: &mut Conn,
        author: &ActorFacts,
        rule: &Rule,
        markdown: &str,
        now: Timestamp,
    ) -> Result<Self, AppError> {
        let mut calls = if markdown.contains('@') { markup::calls(markdown) } else { Vec::new() };
        calls.sort_unstable();
        calls.dedup();
        if calls.is_empty() {
            return Ok(Self::default());
        }
        if calls.len() > MOST_CALLS {
            return Err(too_many());
        }
        let known = Known::find(connection, author, rule, &calls, now)?;
        let named: HashMap<_, _> =
            calls.into_iter().filter_map(|call| known.whom(&call).map(|found| (call, found))).collect();
        let whom: HashSet<Whom> = named.values().map(|(_, whom)| *whom).collect();
        if u32::try_from(whom.len()).is_ok_and(|count| count > MAX_MENTIONS) {
            return Err(too_many());
        }
        Ok(Self(named))
    }

    /// The text as readers will see it.
    pub fn html(&self, markdown: &str) -> String {
        markup::to_html_with_mentions(markdown, &|call| {
            let (length, whom) = *self.0.get(call)?;
            let address = match whom {
                Whom::Member(account) => Some(format!("/members/{account}")),
                Whom::Group(_) => None,
            };
            Some(Mention { length, address })
        })
    }

    /// The accounts that are called, by name or as a group.
    pub fn accounts(&self, connection: &mut Conn) -> Result<Vec<AccountId>, AppError> {
        let (mut accounts, mut groups) = (Vec::new(), Vec::new());
        for (_, whom) in self.0.values() {
            match whom {
                Whom::Member(account) => accounts.push(*account),
                Whom::Group(group) => groups.push(*group),
            }
        }
        if !groups.is_empty() {
            accounts.extend(mentions::in_groups(connection, &groups)?);
        }
        accounts.sort_unstable();
        accounts.dedup();
        Ok(accounts)
    }
}

fn too_many() -> AppError {
    AppError::Fields(vec![FieldError {
        field: "body_markdown".to_owned(),
        code: FieldCode::TooMany,
        limit: Some(MAX_MENTIONS),
    }])
}

/// Those whom the calls of a text may mean.
struct Known {
    members: Vec<Callable>,
    groups: Vec<(GroupId, String)>,
}

impl Known {
    fn find(
        connection: &mut Conn,
        author: &ActorFacts,
        rule: &Rule,
        calls: &[String],
        now: Timestamp,
    ) -> Result<Self, AppError> {
        let names: HashSet<String> =
            calls.iter().flat_map(|call| names(call).into_iter().map(|(_, folded)| folded)).collect();
        let names: Vec<String> = names.into_iter().collect();
        let members = mentions::of_names(connection, &names)?;
        let members = who_see(connection, rule, members, now)?;
        let groups = mentions::groups(connection, &author.groups)?;
        let groups = groups.into_iter().map(|(group, name)| (group, fold(&name))).collect();
        Ok(Self { members, groups })
    }

    /// Whom a call means, and how long the name is: the longest name that it begins with. Of several with the same name
    /// the one whose organisation follows in brackets.
    fn whom(&self, call: &str) -> Option<(usize, Whom)> {
        names(call).into_iter().rev().find_map(|(length, folded)| {
            let of_name: Vec<&Callable> = self.members.iter().filter(|one| one.folded == folded).collect();
            match of_name[..] {
                [] => {
                    let (group, _) = self.groups.iter().find(|(_, name)| *name == folded)?;
                    Some((length, Whom::Group(*group)))
                }
                [one] => Some((length, Whom::Member(one.account))),
                _ => {
                    let within = call.get(length..)?.strip_prefix(" (")?.split_once(')')?.0;
                    let organisation = fold(within);
                    let one = of_name.iter().find(|one| fold(&one.organisation) == organisation)?;
                    Some((length + within.len() + " ()".len(), Whom::Member(one.account)))
                }
            }
        })
    }
}

/// The names that a call may begin with, the shorter first: how long each is, and how it is compared.
fn names(call: &str) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    let mut before = None;
    for (at, c) in call.char_indices().chain([(call.len(), '\n')]) {
        let ends = before.is_some_and(is_of_word) && !is_of_word(c);
        if ends && let Some(name) = call.get(..at) {
            names.push((at, fold(name)));
        }
        let goes_on = is_of_word(c) || matches!(c, ' ' | '\u{a0}' | '-' | '\'' | '’' | '.');
        if !goes_on || names.len() == MOST_WORDS {
            break;
        }
        before = Some(c);
    }
    names
}

/// A letter, a digit, or a mark on the letter before it.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Those members who may see what is written where this rule holds.
fn who_see(
    connection: &mut Conn,
    rule: &Rule,
    mut some: Vec<Callable>,
    now: Timestamp,
) -> Result<Vec<Callable>, AppError> {
    let accounts: Vec<AccountId> = some.iter().map(|one| one.account).collect();
    let facts = actors::facts_of(connection, &accounts, now)?;
    let see = facts.iter().filter(|who| who.has_role(Role::Member) && policy::may_see(who, rule));
    let see: HashSet<AccountId> = see.map(|who| who.account).collect();
    some.retain(|one| see.contains(&one.account));
    Ok(some)
}

/// The HTML of a text, with links to the colleagues whom it calls. Where it is written is asked only if it may call
/// anybody; if that is nowhere, whoever stores the text will say so.
pub(super) async fn to_html(
    app: &App,
    rules: &Arc<Rules>,
    actor: &Actor,
    category: impl FnOnce(&mut Conn) -> diesel::QueryResult<Option<CategoryId>> + Send + 'static,
    markdown: &str,
) -> Result<String, AppError> {
    if !markdown.contains('@') {
        return Ok(super::markdown::to_html(markdown));
    }
    let (rules, actor, now) = (Arc::clone(rules), actor.clone(), app.clock.now());
    let markdown = markdown.to_owned();
    app.db
        .read(move |connection| {
            let category = category(connection)?;
            let rule = category.and_then(|category| rules.find_visible(&actor, category).ok());
            Ok(match rule {
                Some(rule) => Called::find(connection, &actor, rule, &markdown, now)?.html(&markdown),
                None => super::markdown::to_html(&markdown),
            })
        })
        .await
}

/// Colleagues who may be called in a text of this category, and one's own groups, by the beginnings of their names.
#[utoipa::path(
    tag = "forum",
    operation_id = "suggest_mentions",
    params(("category_id" = CategoryId, Path), MentionQuery),
    responses((status = 200, body = Vec<MentionSuggestion>)),
    security(("access_token" = []))
)]
#[get("/forum/categories/{category_id}/mentions")]
pub async fn suggest_mentions(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    category: web::Path<CategoryId>,
    query: web::Query<MentionQuery>,
) -> Result<HttpResponse, AppError> {
    let (rules, now, typed) = (categories::rules(&app).await?, app.clock.now(), query.into_inner().q);
    let category = *category;
    let suggestions = app
        .db
        .read(move |connection| {
            let rule = rules.find_visible(&actor, category)?;
            let typed: String = typed.chars().take(MentionQuery::MAX).collect();
            if fold(&typed).is_empty() || !policy::may_write(&actor, rule) {
                return Ok(Vec::new());
            }
            let groups = groups_beginning(connection, &actor, &typed)?;
            let members = members_beginning(connection, &actor, rule, &typed, now)?;
            Ok(groups.into_iter().chain(suggest(&members)).take(SUGGESTIONS).collect())
        })
        .await?;
    etag::json(&request, &suggestions)
}

fn groups_beginning(
    connection: &mut Conn,
    actor: &Actor,
    typed: &str,
) -> Result<Vec<MentionSuggestion>, AppError> {
    let typed = fold(typed);
    let groups = mentions::groups(connection, &actor.groups)?.into_iter();
    let begins = groups.filter(|(_, name)| fold(name).starts_with(&typed));
    Ok(begins.map(|(_, name)| MentionSuggestion { text: name, organisation: None }).collect())
}

fn members_beginning(
    connection: &mut Conn,
    actor: &Actor,
    rule: &Rule,
    typed: &str,
    now: Timestamp,
) -> Result<Vec<Callable>, AppError> {
    let mut found = Vec::new();
    for look in 0..LOOKS {
        let some = mentions::beginning(connection, typed, look * SOME, SOME)?;
        let is_last = some.len() < usize::try_from(SOME).unwrap_or_default();
        found.extend(who_see(connection, rule, some, now)?);
        found.retain(|one| one.account != actor.account);
        if is_last || found.len() > SUGGESTIONS {
            break;
        }
    }
    Ok(found)
}

fn suggest(members: &[Callable]) -> Vec<MentionSuggestion> {
    let suggestion = |one: &Callable| {
        let is_only = members.iter().filter(|other| other.folded == one.folded).count() == 1;
        let text = if is_only { one.name.clone() } else { format!("{} ({})", one.name, one.organisation) };
        MentionSuggestion { text, organisation: Some(one.organisation.clone()) }
    };
    members.iter().map(suggestion).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn known() -> Known {
        let member = |number, name: &str, organisation: &str| Callable {
            account: AccountId(Uuid::from_u128(number)),
            name: name.to_owned(),
            folded: fold(name),
            organisation: organisation.to_owned(),
        };
        Known {
            members: vec![
                member(1, "Ștefania Țîrlea", "Casa"),
                member(2, "Ștefania Țîrlea-Pop", "Casa"),
                member(3, "Ana O’Connor", "Casa"),
                member(4, "Jan Novák", "La Strada"),
                member(5, "Jan Novak", "Pomoc (Brno"),
            ],
            groups: vec![(GroupId(Uuid::from_u128(9)), "editors".to_owned())],
        }
    }

    fn means(call: &str) -> Option<(&str, u128)> {
        let (length, whom) = known().whom(call)?;
        let id = match whom {
            Whom::Member(account) => account.0,
            Whom::Group(group) => group.0,
        };
        Some((call.get(..length)?, id.as_u128()))
    }

    #[test]
    fn the_longest_name_counts() {
        assert_eq!(means("Stefania Tirlea, ce crezi?"), Some(("Stefania Tirlea", 1)));
        assert_eq!(means("ȘTEFANIA ȚÎRLEA-POP"), Some(("ȘTEFANIA ȚÎRLEA-POP", 2)));
        assert_eq!(means("Ştefania Ţîrlea Pop vine"), Some(("Ştefania Ţîrlea Pop", 2)));
        assert_eq!(means("Ana O'Connor's note"), Some(("Ana O'Connor", 3)));
        assert_eq!(
            means("S\u{326}tefania T\u{326}i\u{302}rlea!"),
            Some(("S\u{326}tefania T\u{326}i\u{302}rlea", 1))
        );
        assert_eq!(means("Editors: please"), Some(("Editors", 9)));
    }

    #[test]
    fn a_part_of_a_name_or_another_is_nobody() {
        for call in ["Stefania", "Stefania, Tirlea", "Stefania Tirleanu", "Editorship", "Ion"] {
            assert_eq!(means(call), None, "{call}");
        }
    }

    #[test]
    fn of_two_with_one_name_the_organisation_tells() {
        assert_eq!(means("Jan Novák"), None);
        assert_eq!(means("Jan Novák (la strada) ví"), Some(("Jan Novák (la strada)", 4)));
        assert_eq!(means("Jan Novák (Pomoc (Brno)"), Some(("Jan Novák (Pomoc (Brno)", 5)));
        assert_eq!(means("Jan Novák (Casa)"), None);
    }
}
