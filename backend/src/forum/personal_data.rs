//! What the forum holds about a person.

use super::attachments;
use super::rows::drafts::DraftRow;
pub use super::rows::held::delete_refused_before;
use super::rows::polls::{self, PollRow};
use super::rows::translations;
use super::rows::versions::VersionRow;
use super::rows::{reactions, veils};
use crate::db::Conn;
use crate::db::schema::{
    forum_assignments, forum_bookmarks, forum_drafts, forum_held_posts, forum_poll_options, forum_poll_votes,
    forum_post_versions, forum_posts, forum_reactions, forum_reads, forum_reveals, forum_review_entries,
    forum_rule_acceptances, forum_topics, forum_translations, forum_veiled_posts, forum_veiled_topics,
    forum_visits,
};
use crate::http::error::AppError;
use crate::privacy::archive::Part;
use crate::search;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::id::{AccountId, CategoryId, PostId, TopicId};
use shared::core::{Language, Timestamp};
use shared::forum::{Feed, Reaction, RevealReason, ReviewReason, ReviewStep, SavedDraft};
use shared::privacy::PostsChoice;

/// The files about a person: topics, posts and what they said before, drafts, how far they read.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Vec<Part>, AppError> {
    Ok(vec![
        Part::new("topics.json", t::privacy_archive_topics, topics(connection, account)?),
        Part::new("posts.json", t::privacy_archive_posts, posts(connection, account)?),
        Part::new("post_versions.json", t::media_archive_versions, versions(connection, account)?),
        Part::new("translations.json", t::translation_archive, translated(connection, account)?),
        Part::new("rules.json", t::rules_archive, accepted_rules(connection, account)?),
        Part::new("polls.json", t::poll_archive_polls, own_polls(connection, account)?),
        Part::new("votes.json", t::poll_archive_votes, votes(connection, account)?),
        Part::new("assignments.json", t::assignment_archive, assigned(connection, account)?),
        Part::new("reveals.json", t::anonymity_archive_reveals, reveals(connection, account)?),
        Part::new("drafts.json", t::privacy_archive_drafts, drafts(connection, account)?),
        Part::new("read.json", t::privacy_archive_read, reads(connection, account)?),
        Part::new("visits.json", t::privacy_archive_visits, visits(connection, account)?),
        Part::new("reactions.json", t::privacy_archive_reactions, said(connection, account)?),
        Part::new("bookmarks.json", t::privacy_archive_bookmarks, bookmarks(connection, account)?),
        Part::new("feeds.json", t::feeds_archive, feeds(connection, account)?),
        Part::new("moderation.json", t::privacy_archive_moderation, moderation(connection, account)?),
        Part::new("held_posts.json", t::moderation_archive_held, held(connection, account)?),
    ])
}

/// What a person wrote as an anonymous colleague is theirs.
#[diesel::dsl::auto_type(no_type_alias)]
fn veiled_topics(account: AccountId) -> _ {
    let own: diesel::dsl::Eq<forum_veiled_topics::account_id, AccountId> =
        forum_veiled_topics::account_id.eq(account);
    forum_veiled_topics::table.filter(own).select(forum_veiled_topics::topic_id)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn veiled_posts(account: AccountId) -> _ {
    let own: diesel::dsl::Eq<forum_veiled_posts::account_id, AccountId> =
        forum_veiled_posts::account_id.eq(account);
    forum_veiled_posts::table.filter(own).select(forum_veiled_posts::post_id)
}

fn topics(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_topics::dsl;
    type Row = (TopicId, String, Language, Timestamp, i32);
    let rows: Vec<Row> = dsl::forum_topics
        .filter(dsl::author_id.eq(account).or(dsl::id.eq_any(veiled_topics(account))))
        .order(dsl::id)
        .select((dsl::id, dsl::title, dsl::language, dsl::created_at, dsl::anonymous))
        .load(connection)?;
    let topic = |(id, title, language, at, anonymous): Row| json!({"id": id, "title": title, "language": language, "created_at": at, "anonymous": anonymous != 0});
    Ok(rows.into_iter().map(topic).collect())
}

/// A post as it is stored, without what is made from it.
#[derive(Queryable)]
struct OwnPost {
    id: PostId,
    topic_id: TopicId,
    number: i32,
    language: Language,
    body_markdown: String,
    created_at: Timestamp,
    edited_at: Option<Timestamp>,
    deleted_at: Option<Timestamp>,
    anonymous: i32,
}

fn posts(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_posts::dsl;
    let rows: Vec<OwnPost> = dsl::forum_posts
        .filter(dsl::author_id.eq(account).or(dsl::id.eq_any(veiled_posts(account))))
        .order(dsl::id)
        .select((
            dsl::id,
            dsl::topic_id,
            dsl::number,
            dsl::language,
            dsl::body_markdown,
            dsl::created_at,
            dsl::edited_at,
            dsl::deleted_at,
            dsl::anonymous,
        ))
        .load(connection)?;
    let post = |row: OwnPost| {
        json!({
            "id": row.id, "topic_id": row.topic_id, "number": row.number, "language": row.language,
            "text": row.body_markdown, "created_at": row.created_at, "edited_at": row.edited_at,
            "deleted_at": row.deleted_at, "anonymous": row.anonymous != 0,
        })
    };
    Ok(rows.into_iter().map(post).collect())
}

fn versions(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_post_versions::dsl;
    let unnamed = dsl::editor_id.is_null().and(dsl::post_id.eq_any(veiled_posts(account)));
    let rows: Vec<(PostId, i32, Language, String, Timestamp)> = dsl::forum_post_versions
        .filter(dsl::editor_id.eq(account).or(unnamed))
        .order((dsl::post_id, dsl::version))
        .select((dsl::post_id, dsl::version, dsl::language, dsl::body_markdown, dsl::at))
        .load(connection)?;
    let version = |(post, version, language, text, at): (PostId, i32, Language, String, Timestamp)| json!({"post_id": post, "version": version, "language": language, "text": text, "at": at});
    Ok(rows.into_iter().map(version).collect())
}

fn translated(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_translations::dsl;
    let rows: Vec<(PostId, Language, String, Timestamp)> = dsl::forum_translations
        .filter(dsl::translator_id.eq(account))
        .order(dsl::id)
        .select((dsl::post_id, dsl::language, dsl::body_markdown, dsl::translated_at))
        .load(connection)?;
    let translation =
        |(post, language, text, at)| json!({"post_id": post, "language": language, "text": text, "at": at});
    Ok(rows.into_iter().map(translation).collect())
}

fn accepted_rules(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_rule_acceptances::dsl;
    let rows: Vec<(CategoryId, i32, Timestamp)> = dsl::forum_rule_acceptances
        .filter(dsl::account_id.eq(account))
        .order(dsl::category_id)
        .select((dsl::category_id, dsl::version, dsl::accepted_at))
        .load(connection)?;
    let rule =
        |(category, version, at)| json!({"category_id": category, "version": version, "accepted_at": at});
    Ok(rows.into_iter().map(rule).collect())
}

fn drafts(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    let rows = DraftRow::list(connection, account, i64::MAX)?;
    let drafts: Vec<SavedDraft> = rows.into_iter().map(SavedDraft::try_from).collect::<Result<_, _>>()?;
    drafts.iter().map(|draft| serde_json::to_value(draft).map_err(AppError::internal)).collect()
}

fn reads(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_reads::dsl;
    let rows: Vec<(TopicId, i32, Timestamp)> = dsl::forum_reads
        .filter(dsl::account_id.eq(account))
        .order(dsl::topic_id)
        .select((dsl::topic_id, dsl::number, dsl::read_at))
        .load(connection)?;
    let read = |(topic, number, at)| json!({"topic_id": topic, "up_to_post": number, "at": at});
    Ok(rows.into_iter().map(read).collect())
}

fn visits(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_visits::dsl;
    let rows: Vec<(Timestamp, Timestamp, Timestamp)> = dsl::forum_visits
        .filter(dsl::account_id.eq(account))
        .select((dsl::seen_at, dsl::before_at, dsl::all_read_at))
        .load(connection)?;
    let visit = |(seen, before, read)| json!({"seen_at": seen, "before_at": before, "all_read_at": read});
    Ok(rows.into_iter().map(visit).collect())
}

fn said(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_reactions::dsl;
    let rows: Vec<(PostId, Reaction, Timestamp)> = dsl::forum_reactions
        .filter(dsl::account_id.eq(account))
        .order((dsl::created_at, dsl::post_id))
        .select((dsl::post_id, dsl::kind, dsl::created_at))
        .load(connection)?;
    let said = |(post, kind, at)| json!({"post_id": post, "reaction": kind, "at": at});
    Ok(rows.into_iter().map(said).collect())
}

fn bookmarks(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_bookmarks::dsl;
    let rows: Vec<(PostId, String, Timestamp, Option<Timestamp>)> = dsl::forum_bookmarks
        .filter(dsl::account_id.eq(account))
        .order((dsl::created_at, dsl::post_id))
        .select((dsl::post_id, dsl::note, dsl::created_at, dsl::remind_at))
        .load(connection)?;
    let kept =
        |(post, note, at, remind)| json!({"post_id": post, "note": note, "at": at, "remind_at": remind});
    Ok(rows.into_iter().map(kept).collect())
}

fn feeds(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    let feed = |feed: Feed| json!({"category_id": feed.category_id, "created_at": feed.created_at});
    Ok(super::rows::feeds::list(connection, account)?.into_iter().map(feed).collect())
}

/// The polls of the person's posts.
fn own_polls(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    let own = forum_posts::author_id.eq(account).or(forum_posts::id.eq_any(veiled_posts(account)));
    let posts: Vec<PostId> = forum_posts::table
        .filter(own.and(forum_posts::poll.eq(1)))
        .order(forum_posts::id)
        .select(forum_posts::id)
        .load(connection)?;
    let mut found = Vec::new();
    for post in posts {
        let Some(poll) = PollRow::find(connection, post)? else { continue };
        let options: Vec<String> =
            polls::options(connection, post)?.into_iter().map(|(text, _)| text).collect();
        found.push(json!({"post_id": post, "question": poll.question, "options": options}));
    }
    Ok(found)
}

/// What the person chose in polls.
fn votes(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    let chosen = forum_poll_options::post_id
        .eq(forum_poll_votes::post_id)
        .and(forum_poll_options::position.eq(forum_poll_votes::position));
    let rows: Vec<(PostId, String)> = forum_poll_votes::table
        .inner_join(forum_poll_options::table.on(chosen))
        .filter(forum_poll_votes::account_id.eq(account))
        .order((forum_poll_votes::post_id, forum_poll_votes::position))
        .select((forum_poll_votes::post_id, forum_poll_options::text))
        .load(connection)?;
    Ok(rows.into_iter().map(|(post, chosen)| json!({"post_id": post, "chosen": chosen})).collect())
}

/// Topics that wait for the person, and those that the person asked others to answer.
fn assigned(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_assignments::dsl;
    let rows: Vec<(TopicId, Timestamp, Timestamp, AccountId)> = dsl::forum_assignments
        .filter(dsl::account_id.eq(account).or(dsl::assigned_by.eq(account)))
        .order((dsl::due_at, dsl::topic_id))
        .select((dsl::topic_id, dsl::assigned_at, dsl::due_at, dsl::account_id))
        .load(connection)?;
    let waiting =
        |(topic, at, due, of)| json!({"topic_id": topic, "at": at, "due_at": due, "yours": of == account});
    Ok(rows.into_iter().map(waiting).collect())
}

/// When the person was told who wrote an anonymous post, or somebody was told that it was this person.
fn reveals(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_reveals::dsl;
    type Row = (PostId, RevealReason, String, Timestamp, Option<AccountId>);
    let rows: Vec<Row> = dsl::forum_reveals
        .filter(dsl::account_id.eq(account).or(dsl::post_id.eq_any(veiled_posts(account))))
        .order((dsl::at, dsl::id))
        .select((dsl::post_id, dsl::reason, dsl::text, dsl::at, dsl::account_id))
        .load(connection)?;
    let reveal = |(post, reason, text, at, told): Row| json!({"post_id": post, "reason": reason, "text": text, "at": at, "told_to_you": told == Some(account)});
    Ok(rows.into_iter().map(reveal).collect())
}

fn moderation(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_review_entries::dsl;
    let rows: Vec<(ReviewStep, Option<ReviewReason>, String, Timestamp)> = dsl::forum_review_entries
        .filter(dsl::account_id.eq(account))
        .order((dsl::at, dsl::id))
        .select((dsl::step, dsl::reason, dsl::text, dsl::at))
        .load(connection)?;
    let step = |(step, reason, text, at)| json!({"step": step, "reason": reason, "text": text, "at": at});
    Ok(rows.into_iter().map(step).collect())
}

/// What waits, or was refused, as it is stored.
#[derive(Queryable)]
struct OwnHeld {
    named: Option<AccountId>,
    topic_id: Option<TopicId>,
    title: String,
    body_markdown: String,
    created_at: Timestamp,
    refused_at: Option<Timestamp>,
    reason: Option<ReviewReason>,
    answer: String,
}

fn held(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_held_posts::dsl;
    let rows: Vec<OwnHeld> = dsl::forum_held_posts
        .filter(dsl::writer_id.eq(account))
        .order((dsl::created_at, dsl::id))
        .select((
            dsl::author_id,
            dsl::topic_id,
            dsl::title,
            dsl::body_markdown,
            dsl::created_at,
            dsl::refused_at,
            dsl::reason,
            dsl::answer,
        ))
        .load(connection)?;
    let held = |row: OwnHeld| {
        json!({
            "anonymous": row.named.is_none(), "topic_id": row.topic_id, "title": row.title,
            "text": row.body_markdown, "at": row.created_at, "refused_at": row.refused_at, "reason": row.reason,
            "answer": row.answer,
        })
    };
    Ok(rows.into_iter().map(held).collect())
}

/// How many topics, standing posts and drafts a person has.
pub fn count(connection: &mut Conn, account: AccountId) -> QueryResult<(i64, i64, i64)> {
    let own = forum_topics::author_id.eq(account).or(forum_topics::id.eq_any(veiled_topics(account)));
    let topics = forum_topics::table.filter(own).count();
    let own = forum_posts::author_id.eq(account).or(forum_posts::id.eq_any(veiled_posts(account)));
    let posts = forum_posts::table.filter(own.and(forum_posts::deleted_at.is_null())).count();
    let drafts = forum_drafts::table.filter(forum_drafts::account_id.eq(account)).count();
    Ok((topics.get_result(connection)?, posts.get_result(connection)?, drafts.get_result(connection)?))
}

/// What was decided stays on record; what a person told those who moderate goes with them.
fn empty_flags_and_answers(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    use forum_review_entries::dsl;
    let told = dsl::account_id
        .eq(account)
        .and(dsl::step.eq(ReviewStep::Flagged).or(dsl::step.eq(ReviewStep::Answered)));
    diesel::update(dsl::forum_review_entries.filter(told)).set(dsl::text.eq("")).execute(connection).map(drop)
}

/// Takes the person's name off what they wrote, and the words too if they asked for that. Drafts and read marks go with
/// the account.
pub fn erase(
    connection: &mut Conn,
    account: AccountId,
    posts: PostsChoice,
    now: Timestamp,
) -> Result<(), AppError> {
    let mut written = search::posts_of(connection, account)?;
    written.extend(veils::posts_of(connection, account)?);
    written.extend(veils::titled_by(connection, account)?);
    reactions::forget_account(connection, account)?;
    polls::keep_as_numbers(connection, account)?;
    empty_flags_and_answers(connection, account)?;
    if posts == PostsChoice::Blank {
        use forum_posts::dsl;
        attachments::delete_of_author(connection, account, now)?;
        VersionRow::delete_of_author(connection, account)?;
        let own = forum_posts::author_id.eq(account).or(forum_posts::id.eq_any(veiled_posts(account)));
        let asked = forum_posts::table.filter(own.and(forum_posts::poll.eq(1))).select(forum_posts::id);
        for post in asked.load::<PostId>(connection)? {
            PollRow::delete(connection, post)?;
        }
        written.extend(translations::delete_of_account(connection, account)?);
        let own = dsl::author_id.eq(account).or(dsl::id.eq_any(veiled_posts(account)));
        let standing = dsl::forum_posts.filter(own.and(dsl::deleted_at.is_null()));
        diesel::update(standing)
            .set((
                dsl::body_markdown.eq(""),
                dsl::body_html.eq(""),
                dsl::deleted_at.eq(Some(now)),
                dsl::version.eq(dsl::version + 1),
            ))
            .execute(connection)?;
        let own = forum_topics::author_id.eq(account).or(forum_topics::id.eq_any(veiled_topics(account)));
        diesel::update(forum_topics::table.filter(own))
            .set((forum_topics::title.eq(""), forum_topics::version.eq(forum_topics::version + 1)))
            .execute(connection)?;
    }
    diesel::update(forum_posts::table.filter(forum_posts::author_id.eq(account)))
        .set(forum_posts::author_id.eq(None::<AccountId>))
        .execute(connection)?;
    diesel::update(forum_topics::table.filter(forum_topics::author_id.eq(account)))
        .set(forum_topics::author_id.eq(None::<AccountId>))
        .execute(connection)?;
    veils::forget(connection, account)?;
    Ok(written.into_iter().try_for_each(|post| search::index_post(connection, post))?)
}
