//! Many posts for the benchmark: topics of twenty in an open category, fifty authors, one account that signs in, and as many readers.

use super::{DOMAIN, PASSWORD};
use crate::accounts::agreements;
use crate::accounts::password;
use crate::accounts::rows::{NewAccountRow, NewOrganisationRow};
use crate::app::{Clock, Ids};
use crate::db::full_text::{self, NewDocument};
use crate::db::schema::{accounts_organisations, accounts_role_grants, forum_posts, forum_topics};
use crate::db::{Conn, Db};
use crate::forum::rows::categories::CategoryRow;
use crate::forum::rows::posts::NewPostRow;
use crate::forum::rows::topics::NewTopicRow;
use crate::http::error::AppError;
use crate::search::extract::plain_text;
use crate::search::index::Facts;
use crate::search::tokens::Tokens;
use diesel::prelude::*;
use shared::accounts::agreements::Agreement;
use shared::core::id::{AccountId, CategoryId, OrganisationId, PostId, TopicId};
use shared::core::{Country, Language, Localised, Role, Timestamp};
use shared::forum::{Audience, CategoryContent};

const POSTS_IN_A_TOPIC: u32 = 20;
/// Accounts that write, beside the one that signs in.
const AUTHORS: u32 = 50;
/// Accounts that read what happens, those that write among them.
const ACCOUNTS: u32 = 99;
/// Topics of one transaction: keeps the log of the database small.
const TOPICS_AT_ONCE: u32 = 200;
/// Seconds between two topics.
const APART: i64 = 40;

/// What colleagues write, in the length they write it.
const BODIES: [&str; 4] = [
    "Thank you, exactly what I was looking for. We try it on Thursday with the new group and I will tell you how it went.",
    "La noi a mers altfel: **întâi liniște, apoi întrebări**. Primele două întâlniri nu cerem nimic, doar suntem acolo, la aceeași \
     oră, cu același ceai. A treia oară vorbește cineva, și de obicei nu cine ne așteptam. Nu grăbim nimic și nu notăm nimic în \
     fața lor; scriem după, împreună, ce am văzut fiecare.",
    "Dos cosas que aprendimos:\n\n1. No prometer nada que no dependa de nosotras.\n2. Decir siempre quién va a leer lo que se escribe.\n\n\
     Parece poco, y sin embargo cambió el tono de las primeras semanas. Lo demás vino solo, con tiempo.",
    "> Co děláte, když nikdo nemluví?\n\nMlčíme taky. Po chvíli řeknu nahlas, co vidím v místnosti, bez otázky na konci. \
     Někdy stačí, že někdo otevře okno. A když to nejde, skončíme dřív a příště začneme jídlem.",
];

struct Setting {
    authors: Vec<AccountId>,
    category: CategoryId,
    bodies: Vec<Body>,
}

/// A text with what is made from it, once for all posts that have it.
#[derive(Clone)]
struct Body {
    markdown: String,
    html: String,
    tokens: Tokens,
}

impl Body {
    fn of(markdown: &str) -> Self {
        let html = markup::to_html(markdown);
        let tokens = Tokens::of(&plain_text(&html), Language::English);
        Self { markdown: markdown.to_owned(), html, tokens }
    }
}

/// Loads about this many posts (full topics of twenty); says what it did.
pub fn load(db: &Db, clock: &Clock, ids: &Ids, posts: u32) -> Result<String, AppError> {
    let hash = password::hash(PASSWORD, ids)?;
    let now = clock.now();
    let topics = posts.div_ceil(POSTS_IN_A_TOPIC).max(1);
    let start = now.plus_seconds(-APART * i64::from(topics));
    let bodies: Vec<Body> = BODIES.iter().map(|body| Body::of(body)).collect();
    let known_ids = ids.clone();
    let setting =
        db.write_blocking(move |connection| set_up(connection, &known_ids, start, &hash, bodies))?;
    let setting = std::sync::Arc::new(setting);
    for first in (0..topics).step_by(usize::try_from(TOPICS_AT_ONCE).map_err(AppError::internal)?) {
        let (ids, setting) = (ids.clone(), std::sync::Arc::clone(&setting));
        let last = topics.min(first + TOPICS_AT_ONCE);
        db.write_blocking(move |connection| {
            let (topic_rows, post_rows, documents) = rows(&ids, &setting, start, first..last);
            crate::both!(connection, c => diesel::insert_into(forum_topics::table).values(&topic_rows).execute(c))?;
            for chunk in post_rows.chunks(2_000) {
                crate::both!(connection, c => diesel::insert_into(forum_posts::table).values(chunk).execute(c))?;
            }
            for chunk in documents.chunks(2_000) {
                full_text::insert(connection, chunk)?;
            }
            CategoryRow::add_topics(connection, setting.category, i32::try_from(topic_rows.len()).unwrap_or(i32::MAX))?;
            Ok(())
        })?;
    }
    db.write_blocking(|connection| {
        Ok(diesel::connection::SimpleConnection::batch_execute(connection, "ANALYZE")?)
    })?;
    Ok(format!("loaded {topics} topics with {} posts; bench@{DOMAIN} signs in", topics * POSTS_IN_A_TOPIC))
}

fn set_up(
    connection: &mut Conn,
    ids: &Ids,
    start: Timestamp,
    hash: &str,
    bodies: Vec<Body>,
) -> Result<Setting, AppError> {
    let organisation_id = OrganisationId(ids.uuid(start));
    diesel::insert_into(accounts_organisations::table)
        .values(NewOrganisationRow {
            id: organisation_id,
            name: "Benchmark".into(),
            country: Country::Romania,
            created_at: start,
        })
        .execute(connection)?;
    let mut authors = Vec::new();
    for number in 0..=ACCOUNTS {
        let id = AccountId(ids.uuid(start));
        let key = if number == 0 { "bench".to_owned() } else { format!("bench{number:02}") };
        NewAccountRow {
            id,
            email: format!("{key}@{DOMAIN}"),
            name: format!("Bench Author {number}"),
            password_hash: Some(hash.to_owned()),
            language: Language::English,
            time_zone: "Europe/Bucharest".into(),
            country: Country::Romania,
            profession: None,
            organisation_id,
            created_at: start,
        }
        .insert(connection)?;
        diesel::insert_into(accounts_role_grants::table)
            .values((
                accounts_role_grants::id.eq(ids.uuid(start).as_bytes().as_slice()),
                accounts_role_grants::account_id.eq(id),
                accounts_role_grants::role.eq(Role::Member),
            ))
            .execute(connection)?;
        for agreement in Agreement::ALL {
            agreements::accept(connection, id, *agreement, start)?;
        }
        if number <= AUTHORS {
            authors.push(id);
        }
    }
    let category = CategoryId(ids.uuid(start));
    let same = |text: &str| Localised { en: text.into(), ro: text.into(), es: text.into(), cs: text.into() };
    let content = CategoryContent {
        confidential: false,
        anonymity: false,
        hold_first: 0,
        parent_id: None,
        name: same("Benchmark"),
        description: same("Posts of the benchmark."),
        readers: Audience::default(),
        writers: Audience::default(),
    };
    CategoryRow::new(category, format!("benchmark-{category}"), 100, content).insert(connection)?;
    Ok(Setting { authors, category, bodies })
}

fn rows(
    ids: &Ids,
    setting: &Setting,
    start: Timestamp,
    topics: std::ops::Range<u32>,
) -> (Vec<NewTopicRow>, Vec<NewPostRow>, Vec<NewDocument>) {
    let (mut topic_rows, mut post_rows, mut documents) = (Vec::new(), Vec::new(), Vec::new());
    for topic in topics {
        let created_at = start.plus_seconds(APART * i64::from(topic));
        let id = TopicId(ids.uuid(created_at));
        let title = format!("Topic {topic}: what we would do differently the second time");
        let mut authors =
            setting.authors.iter().cycle().skip(usize::try_from(topic % 51).unwrap_or_default()).copied();
        let mut bodies = setting.bodies.iter().cycle().skip(usize::try_from(topic % 4).unwrap_or_default());
        let mut last = (AccountId(uuid::Uuid::nil()), created_at);
        for number in 1..=POSTS_IN_A_TOPIC {
            let (Some(author_id), Some(body)) = (authors.next(), bodies.next()) else { break };
            let at = created_at.plus_seconds(i64::from(number));
            let post = PostId(ids.uuid(at));
            documents.push(document(
                setting,
                post,
                at,
                author_id,
                body,
                (number == 1).then_some(title.as_str()),
            ));
            post_rows.push(NewPostRow {
                id: post,
                topic_id: id,
                number: i32::try_from(number).unwrap_or(i32::MAX),
                author_id: Some(author_id),
                language: Language::English,
                body_markdown: body.markdown.clone(),
                body_html: body.html.clone(),
                created_at: at,
                version: 1,
                anonymous: 0,
                writer: author_id,
            });
            last = (author_id, at);
        }
        topic_rows.push(NewTopicRow {
            id,
            category_id: setting.category,
            author_id: Some(last.0),
            title,
            language: Language::English,
            last_number: i32::try_from(POSTS_IN_A_TOPIC).unwrap_or(i32::MAX),
            last_post_at: last.1,
            created_at,
            version: 1,
            posts_count: i32::try_from(POSTS_IN_A_TOPIC).unwrap_or(i32::MAX),
            numbers_given: i32::try_from(POSTS_IN_A_TOPIC).unwrap_or(i32::MAX),
            country: Some(Country::Romania),
            anonymous: 0,
            writer: last.0,
        });
    }
    (topic_rows, post_rows, documents)
}

fn document(
    setting: &Setting,
    post: PostId,
    created_at: Timestamp,
    author: AccountId,
    body: &Body,
    title: Option<&str>,
) -> NewDocument {
    let mut tokens = body.tokens.clone();
    if let Some(title) = title {
        tokens.add_title(title, Language::English);
    }
    let language = Language::English;
    let facts =
        Facts { post, version: 1, created_at, language, author: Some(author), category: setting.category };
    facts.document(post.0, String::new(), tokens)
}
