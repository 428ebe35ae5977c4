//! Where an identifier stands, as far as somebody may know: in the conversations that they lead. Of everything else only who
//! runs the installation learns how much there is.

use super::scan::Found;
use super::texts::Of;
use crate::accounts::authority;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_attachments, forum_posts, forum_reviews, forum_topics,
    forum_veiled_posts, media_files, notify_notices,
};
use crate::forum::categories::Rules;
use crate::forum::policy;
use crate::forum::rows::count;
use crate::http::actor::ActorFacts;
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, FileId, PostId, ReviewId, TopicId};
use shared::forum::{PurgePart, PurgePlace, PurgeReport};
use std::collections::{BTreeMap, BTreeSet};

/// A post, or a topic as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    Topic(TopicId),
    Post(PostId),
}

/// What was found at a spot: where, and the words around it.
type Parts<'f> = Vec<(PurgePart, &'f str)>;

/// What was found, by where it stands.
pub struct Whereabouts<'f> {
    spots: BTreeMap<Spot, Parts<'f>>,
    count: usize,
}

/// A post with its topic, or a topic.
#[derive(Queryable)]
struct Seat {
    post: Option<PostId>,
    number: Option<i32>,
    topic: TopicId,
    title: String,
    category: CategoryId,
    anonymous: i32,
    author: Option<PersonRow>,
}

impl<'f> Whereabouts<'f> {
    /// Of what was found.
    pub fn of(connection: &mut Conn, found: &'f [Found]) -> QueryResult<Self> {
        let mut spots: BTreeMap<Spot, Parts<'f>> = BTreeMap::new();
        for one in found {
            if let Some((spot, part)) = spot(connection, one)? {
                spots.entry(spot).or_default().push((part, &one.extract));
            }
        }
        Ok(Self { spots, count: found.len() })
    }

    fn posts(&self) -> Vec<PostId> {
        let post = |spot: &Spot| if let Spot::Post(post) = spot { Some(*post) } else { None };
        self.spots.keys().filter_map(post).collect()
    }

    fn topics(&self) -> Vec<TopicId> {
        let topic = |spot: &Spot| if let Spot::Topic(topic) = spot { Some(*topic) } else { None };
        self.spots.keys().filter_map(topic).collect()
    }

    /// What the actor may know of it.
    pub fn report(
        &self,
        connection: &mut Conn,
        rules: &Rules,
        actor: &ActorFacts,
    ) -> QueryResult<PurgeReport> {
        let runs_all = authority::runs_installation(actor);
        let leads = |seat: &Seat| rules.find(seat.category).is_some_and(|rule| policy::may_lead(actor, rule));
        let seats: Vec<Seat> = self.seats(connection)?.into_iter().filter(leads).collect();
        let seen: usize = seats.iter().filter_map(|seat| self.spots.get(&seat.spot())).map(Vec::len).sum();
        let mailed = if runs_all {
            mailed(connection, &self.posts(), &self.topics())?
        } else {
            let topics: Vec<TopicId> =
                seats.iter().filter(|seat| seat.post.is_none()).map(|seat| seat.topic).collect();
            mailed(connection, &seats.iter().filter_map(|seat| seat.post).collect::<Vec<_>>(), &topics)?
        };
        let mut unread = unread_files(connection, &seats)?;
        let places = seats.into_iter().map(|seat| {
            let files = seat.post.and_then(|post| unread.remove(&post)).unwrap_or_default();
            self.place(seat, files)
        });
        Ok(PurgeReport {
            places: places.collect(),
            elsewhere_count: runs_all.then(|| u32::try_from(self.count - seen).unwrap_or(u32::MAX)),
            mailed: mailed.into_iter().map(Into::into).collect(),
        })
    }

    fn place(&self, seat: Seat, unread_files: Vec<String>) -> PurgePlace {
        let found = self.spots.get(&seat.spot()).map(Vec::as_slice).unwrap_or_default();
        let parts: BTreeSet<PurgePart> = found.iter().map(|(part, _)| *part).collect();
        PurgePlace {
            topic_id: seat.topic,
            post_id: seat.post,
            number: seat.number.map(count),
            title: seat.title,
            author: seat.author.map(Into::into),
            anonymous: seat.anonymous != 0,
            parts: parts.into_iter().collect(),
            extract: found.first().map(|(_, extract)| (*extract).to_owned()).unwrap_or_default(),
            unread_files,
        }
    }

    fn seats(&self, connection: &mut Conn) -> QueryResult<Vec<Seat>> {
        let mut seats: Vec<Seat> =
            forum_topics::table
                .left_join(
                    accounts_accounts::table.on(accounts_accounts::id.nullable().eq(forum_topics::author_id)),
                )
                .left_join(accounts_organisations::table.on(
                    accounts_organisations::id.nullable().eq(accounts_accounts::organisation_id.nullable()),
                ))
                .filter(forum_topics::id.eq_any(self.topics()))
                .order(forum_topics::id)
                .select((
                    forum_topics::id,
                    forum_topics::title,
                    forum_topics::category_id,
                    forum_topics::anonymous,
                    PERSON.nullable(),
                ))
                .load::<(TopicId, String, CategoryId, i32, Option<PersonRow>)>(connection)?
                .into_iter()
                .map(|(topic, title, category, anonymous, author)| Seat {
                    post: None,
                    number: None,
                    topic,
                    title,
                    category,
                    anonymous,
                    author,
                })
                .collect();
        let posts: Vec<Seat> =
            forum_posts::table
                .inner_join(forum_topics::table)
                .left_join(
                    accounts_accounts::table.on(accounts_accounts::id.nullable().eq(forum_posts::author_id)),
                )
                .left_join(accounts_organisations::table.on(
                    accounts_organisations::id.nullable().eq(accounts_accounts::organisation_id.nullable()),
                ))
                .filter(forum_posts::id.eq_any(self.posts()))
                .order(forum_posts::id)
                .select((
                    forum_posts::id.nullable(),
                    forum_posts::number.nullable(),
                    forum_topics::id,
                    forum_topics::title,
                    forum_topics::category_id,
                    forum_posts::anonymous,
                    PERSON.nullable(),
                ))
                .load(connection)?;
        seats.extend(posts);
        Ok(seats)
    }

    /// Who wrote the posts in which it was found, but for what others said about them in reviews.
    pub fn authors(&self, connection: &mut Conn) -> QueryResult<Vec<(PostId, TopicId, AccountId)>> {
        type Row = (PostId, TopicId, Option<AccountId>, Option<AccountId>);
        let is_theirs = |parts: &Parts<'_>| parts.iter().any(|(part, _)| *part != PurgePart::Review);
        let theirs = self.spots.iter().filter(|(_, parts)| is_theirs(parts));
        let posts: Vec<PostId> = theirs
            .filter_map(|(spot, _)| if let Spot::Post(post) = spot { Some(*post) } else { None })
            .collect();
        // Anonymous colleagues, too: they are told, and named to nobody.
        let rows: Vec<Row> = forum_posts::table
            .left_join(forum_veiled_posts::table.on(forum_veiled_posts::post_id.eq(forum_posts::id)))
            .filter(forum_posts::id.eq_any(posts))
            .order(forum_posts::id)
            .select((
                forum_posts::id,
                forum_posts::topic_id,
                forum_posts::author_id,
                forum_veiled_posts::account_id.nullable(),
            ))
            .load(connection)?;
        let writer = |(post, topic, author, veiled): Row| Some((post, topic, author.or(veiled)?));
        Ok(rows.into_iter().filter_map(writer).collect())
    }
}

impl Seat {
    fn spot(&self) -> Spot {
        self.post.map_or(Spot::Topic(self.topic), Spot::Post)
    }
}

fn spot(connection: &mut Conn, found: &Found) -> QueryResult<Option<(Spot, PurgePart)>> {
    let id = found.owner;
    Ok(match found.text.of {
        Of::Post(_) => Some((Spot::Post(PostId(id)), PurgePart::Text)),
        Of::PostHistory(_) => Some((Spot::Post(PostId(id)), PurgePart::History)),
        Of::Topic(_) => Some((Spot::Topic(TopicId(id)), PurgePart::Title)),
        Of::File(_) => post_of(connection, FileId(id))?.map(|post| (Spot::Post(post), PurgePart::File)),
        Of::Review(_) => {
            let review = forum_reviews::table.find(ReviewId(id)).select(forum_reviews::post_id);
            review.first(connection).optional()?.map(|post| (Spot::Post(post), PurgePart::Review))
        }
        Of::Nobody(_) => None,
    })
}

/// The post that has a file.
pub fn post_of(connection: &mut Conn, file: FileId) -> QueryResult<Option<PostId>> {
    forum_attachments::table
        .filter(forum_attachments::file_id.eq(file))
        .select(forum_attachments::post_id)
        .first(connection)
        .optional()
}

/// Whom mails were sent to about these posts, or about these topics, whose titles they say.
fn mailed(connection: &mut Conn, posts: &[PostId], topics: &[TopicId]) -> QueryResult<Vec<PersonRow>> {
    let about = notify_notices::post_id.eq_any(posts).or(notify_notices::topic_id.eq_any(topics));
    let told: Vec<AccountId> = notify_notices::table
        .filter(notify_notices::mailed_at.is_not_null().and(about))
        .select(notify_notices::recipient_id)
        .distinct()
        .load(connection)?;
    accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .filter(accounts_accounts::id.eq_any(told))
        .order((accounts_accounts::name_folded, accounts_accounts::id))
        .select(PERSON)
        .load(connection)
}

/// The files of these posts that say nothing to the program.
fn unread_files(connection: &mut Conn, seats: &[Seat]) -> QueryResult<BTreeMap<PostId, Vec<String>>> {
    let posts: Vec<PostId> = seats.iter().filter_map(|seat| seat.post).collect();
    let is_unread = media_files::text.is_null().or(media_files::text.eq(""));
    let rows: Vec<(PostId, String)> = forum_attachments::table
        .inner_join(media_files::table)
        .filter(forum_attachments::post_id.eq_any(posts).and(is_unread))
        .order((forum_attachments::post_id, forum_attachments::position))
        .select((forum_attachments::post_id, media_files::name))
        .load(connection)?;
    let mut files: BTreeMap<PostId, Vec<String>> = BTreeMap::new();
    for (post, name) in rows {
        files.entry(post).or_default().push(name);
    }
    Ok(files)
}
