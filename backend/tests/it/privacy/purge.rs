//! Walks the schema: puts an identifier into every column that holds people's text, purges it, and looks whether anything of it
//! is left anywhere. A new column of text is either in the purge's table (`forum/purge/texts.rs`), or here with a reason.

use super::everywhere::columns;
use super::live;
use crate::support::TestApp;
use diesel::connection::Connection;
use diesel::prelude::*;
use diesel::result::DatabaseErrorKind;
use diesel::sql_types::Text;
use shared::core::id::PostId;
use shared::forum::{PurgeRequest, TopicMark, TopicPatch};
use shared::search::SearchQuery;
use std::collections::BTreeSet;
use waymark::db::Conn;
use waymark::db::schema::{forum_posts, http_idempotency_keys};
use waymark::forum::purge::texts::{Kind, TEXTS};
use waymark::search;
use waymark::search::words::push_folded;

/// As people write it; folded, each has `quorvina`.
const WRITTEN: [&str; 4] = ["Quorvína Bârlad", "QUORVINA-BARLAD", "quorviná  **bârlad**", "Quorvina\nBârlad"];

/// Columns of text that hold nothing that somebody could write about another, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("accounts_accounts.email", "a colleague's own address"),
    ("accounts_accounts.name", "a colleague's own name, which may be a child's too"),
    ("accounts_accounts.name_folded", "made from the name"),
    ("accounts_accounts.password_hash", "a hash"),
    ("accounts_accounts.reads", "of a list"),
    ("accounts_accounts.time_zone", "of a list"),
    ("accounts_applications.email", "an applicant's own address"),
    ("accounts_applications.name", "an applicant's own name"),
    ("accounts_applications.profession", "of a list"),
    ("accounts_applications.languages", "of a list"),
    ("accounts_challenges.state", "the program's, for ten minutes"),
    ("accounts_devices.name", "made from what the browser says it is"),
    ("accounts_sessions.device", "made from what the browser says it is"),
    ("accounts_email_changes.email", "a colleague's own address"),
    ("accounts_groups.name", "a group's name, given by who runs the installation"),
    (
        "accounts_organisations.name",
        "an organisation's name: a child's name may be in it, and nobody is meant",
    ),
    ("accounts_identities.issuer", "an address of the operator's choice"),
    ("accounts_identities.subject", "what an organisation calls a colleague"),
    ("accounts_invitations.email", "a guest's own address"),
    ("accounts_invitations.name", "a guest's own name"),
    ("accounts_passkeys.credential", "keys"),
    ("audit_events.action", "a verb and a noun"),
    ("audit_events.subject", "a kind and an id; append-only"),
    ("audit_events.detail", "codes that the program writes; append-only"),
    ("audit_events.request_id", "an id; append-only"),
    ("exchange_codes.code", "of a list"),
    ("exchange_codes.facet", "of a list"),
    ("exchange_published.codes", "of lists"),
    ("exchange_published.shown", "of lists"),
    ("exchange_published.public_shown", "of lists"),
    ("exchange_published.wanted", "of lists"),
    ("forum_drafts.key", "a word and an id"),
    ("forum_posts.translated_into", "of a list"),
    ("jobs_jobs.kind", "a word of the program"),
    ("members_languages.language", "of a list"),
    ("members_topics.topic", "of a list"),
    ("notify_bounces.email", "a colleague's own address"),
    ("learning_certificates.code", "drawn by the program"),
    ("learning_attempts.questions", "ids of the program"),
    ("learning_pages.kind", "a word of the program"),
    ("learning_version_parts.kind", "a word of the program"),
    ("notify_bounces.status", "a mail server's code"),
    ("notify_notices.path", "an address that the program writes"),
    ("guard_counts.rule", "a word of the program"),
    ("privacy_retention_runs.rule", "a word of the program"),
    ("search_documents.text", "made from the file"),
    ("search_documents.tokens", "made from the post"),
    ("settings_stored.settings", "what the installation says of itself"),
];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn folded(text: &str) -> String {
    let mut folded = String::new();
    text.chars().for_each(|c| push_folded(c, &mut folded));
    folded
}

/// `table.column` of what holds text.
fn text_columns(connection: &mut Conn) -> Vec<String> {
    let all = columns(connection).into_iter();
    let is_text = |kind: &str| ["text", "tsvector"].contains(&kind);
    all.filter_map(|column| {
        column.split_once(' ').filter(|(_, kind)| is_text(kind)).map(|(name, _)| name.to_owned())
    })
    .collect()
}

/// Puts it into every row of a column; how many took it, or none if the database does not let people's words in there.
fn plant(connection: &mut Conn, column: &str, written: &str) -> Option<usize> {
    let (table, name) = column.split_once('.').unwrap();
    let query = format!("UPDATE {table} SET \"{name}\" = coalesce(\"{name}\", '') || ' {written} '");
    let planted = connection.transaction(|connection| diesel::sql_query(query).execute(connection));
    match planted {
        Ok(rows) => Some(rows),
        // It holds one of a few codes.
        Err(diesel::result::Error::DatabaseError(DatabaseErrorKind::CheckViolation, _)) => None,
        Err(error) => panic!("{column}: {error}"),
    }
}

/// The columns in which it stands, however it is written.
async fn holding(app: &TestApp) -> BTreeSet<String> {
    app.read(|connection| {
        let mut found = BTreeSet::new();
        for column in text_columns(connection) {
            let (table, name) = column.split_once('.').unwrap();
            let query =
                format!("SELECT CAST(\"{name}\" AS TEXT) AS line FROM {table} WHERE \"{name}\" IS NOT NULL");
            let lines: Vec<Line> = diesel::sql_query(query).load(connection).unwrap();
            if lines.iter().any(|line| folded(&line.line).contains("quorvina")) {
                found.insert(column);
            }
        }
        Ok(found)
    })
    .await
}

#[actix_web::test]
async fn nothing_of_a_purged_identifier_is_left_in_any_table() {
    let app = TestApp::start();
    let lived = live(&app).await;
    let leading = app.facilitator().await;
    leading.mark_topic(lived.own_topic, TopicMark::Highlight).await.unwrap();
    let tagged = TopicPatch { tags: Some(vec!["a tag".into()]), ..TopicPatch::default() };
    lived.person.update_topic(lived.own_topic, 1, &tagged).await.unwrap();
    let planted = app
        .write(|connection| {
            let columns = text_columns(connection);
            let stale: Vec<_> =
                EXCEPTIONS.iter().filter(|(column, _)| !columns.iter().any(|one| one == column)).collect();
            assert!(stale.is_empty(), "exceptions for columns that are not there: {stale:?}");
            let (mut planted, mut empty) = (BTreeSet::new(), Vec::new());
            let mut written = WRITTEN.iter().cycle();
            for column in columns {
                let is_exception = EXCEPTIONS.iter().any(|(exception, _)| *exception == column);
                if is_exception {
                    continue;
                }
                match plant(connection, &column, written.next().unwrap()) {
                    Some(0) => empty.push(column),
                    Some(_) => drop(planted.insert(column)),
                    None => {}
                }
            }
            assert!(empty.is_empty(), "nobody leaves a trace in {empty:?}: tests/it/privacy/lived.rs has to");
            let posts: Vec<PostId> = forum_posts::table.select(forum_posts::id).load(connection)?;
            posts.into_iter().try_for_each(|post| search::index_post(connection, post))?;
            Ok(planted)
        })
        .await;
    let registered: BTreeSet<String> = TEXTS
        .iter()
        .flat_map(|text| {
            let rendered = if let Kind::Markdown(Some(rendered)) = text.kind { Some(rendered) } else { None };
            [Some(text.column), rendered]
                .into_iter()
                .flatten()
                .map(|column| format!("{}.{column}", text.table))
        })
        .collect();
    let unknown: Vec<_> = planted.difference(&registered).collect();
    assert!(
        unknown.is_empty(),
        "people can write into these columns, and a purge does not look there. Add each to TEXTS in \
         backend/src/forum/purge/texts.rs, or to EXCEPTIONS here with the reason why it cannot hold anybody's words about \
         another: {unknown:?}"
    );
    assert_eq!(planted, registered);
    let before = holding(&app).await;
    assert!(before.is_superset(&planted) && before.contains("search_documents.tokens"), "{before:?}");
    app.pass(11);

    let purge = PurgeRequest { values: vec!["quorvina barlad".into()], review_id: None };
    let report = leading.create_purge(&purge).await.unwrap();
    assert!(report.places.len() >= 3, "{report:?}");
    assert_eq!(holding(&app).await, BTreeSet::new());
    let words = SearchQuery { q: "quorvina".into(), ..SearchQuery::default() };
    assert!(lived.colleague.search_posts(&words).await.unwrap().items.is_empty());
    let guessable: i64 = app
        .read(move |connection| {
            use http_idempotency_keys::dsl;
            let posts: Vec<PostId> = forum_posts::table.select(forum_posts::id).load(connection)?;
            let ids: Vec<Vec<u8>> = posts.iter().map(|post| post.0.as_bytes().to_vec()).collect();
            let of_posts = dsl::http_idempotency_keys.filter(dsl::created_id.eq_any(ids));
            Ok(of_posts.filter(dsl::fingerprint.ne([0].as_slice())).count().get_result(connection)?)
        })
        .await;
    assert_eq!(guessable, 0, "from the hash of a request it could be guessed");
    app.take_jobs().await;
}
