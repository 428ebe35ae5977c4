//! Every query of a list, and every look-up, goes by an index: shown by the databases' own plans.

use super::lines;
use crate::support::database::{Kind, TestDatabase};
use diesel::QueryResult;
use diesel::connection::{Connection, InstrumentationEvent, SimpleConnection};
use diesel::prelude::*;
use diesel::sql_types::Text;
use shared::accounts::applications::ApplicationState;
use shared::accounts::invitations::InvitationState;
use shared::core::id::{AccountId, CategoryId, OrganisationId, PostId, SessionId, TopicId};
use shared::core::{Country, Language, Profession, Timestamp};
use shared::forum::DraftKey;
use shared::members::{AssistanceType, MemberQuery, SpokenLanguage};
use std::sync::{Arc, Mutex};
use uuid::Uuid;
use waymark::accounts::applications::rows::ApplicationRow;
use waymark::accounts::invitations::rows::InvitationRow;
use waymark::accounts::rows::{CredentialsRow, SessionRow, role_grants};
use waymark::db::full_text::{self, Match, Wanted};
use waymark::db::{Conn, dialect, migrate};
use waymark::forum::rows::drafts::DraftRow;
use waymark::forum::rows::hits::HitRow;
use waymark::forum::rows::posts::PostRow;
use waymark::forum::rows::read_marks;
use waymark::forum::rows::topics::TopicRow;
use waymark::http::actor::ActorFacts;
use waymark::http::page::{Direction, Place};
use waymark::members::rows::directory::MemberRow;
use waymark::members::rows::messages::{MessageRow, ReceivedRow, pair};

/// A database whose plans can be read, and every statement that went to it.
pub struct Planner {
    kind: Kind,
    connection: Conn,
    sent: Arc<Mutex<Vec<String>>>,
    // Dropped last.
    _database: TestDatabase,
    _folder: tempfile::TempDir,
}

impl Planner {
    fn new(kind: Kind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::empty(kind, folder.path());
        let mut connection = database.connect();
        migrate::up(&mut connection).unwrap();
        if kind == Kind::Postgres {
            // Empty tables are cheapest read whole: the question is what can be done, not what is done with nothing.
            let settings = "SET enable_seqscan = off; SET enable_bitmapscan = off; SET plan_cache_mode = force_generic_plan;";
            connection.batch_execute(settings).unwrap();
        }
        let sent = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&sent);
        connection.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if let InstrumentationEvent::StartQuery { query, .. } = event {
                record.lock().unwrap().push(query.to_string());
            }
        });
        Self { kind, connection, sent, _database: database, _folder: folder }
    }

    /// The plan of the one statement that this call sends.
    fn plan<T>(&mut self, call: impl FnOnce(&mut Conn) -> QueryResult<T>) -> String {
        self.sent.lock().unwrap().clear();
        drop(call(&mut self.connection));
        let sent = self.sent.lock().unwrap().clone();
        let statement = sent.first().unwrap().split(" -- binds").next().unwrap().to_owned();
        match self.kind {
            Kind::Sqlite => self.sqlite_plan(&statement),
            Kind::Postgres => self.postgres_plan(&statement),
        }
    }

    fn sqlite_plan(&mut self, statement: &str) -> String {
        #[derive(QueryableByName)]
        struct Step {
            #[diesel(sql_type = Text)]
            detail: String,
        }
        let steps: Vec<Step> =
            diesel::sql_query(format!("EXPLAIN QUERY PLAN {statement}")).load(&mut self.connection).unwrap();
        steps.into_iter().map(|step| step.detail + "\n").collect()
    }

    fn postgres_plan(&mut self, statement: &str) -> String {
        #[derive(QueryableByName)]
        struct Step {
            #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
            step: String,
        }
        let count = (1..100).take_while(|number| statement.contains(&format!("${number}"))).count();
        let values = vec!["NULL"; count].join(", ");
        let values = if count == 0 { String::new() } else { format!("({values})") };
        self.connection.batch_execute(&format!("DEALLOCATE ALL; PREPARE query AS {statement}")).unwrap();
        let steps: Vec<Step> =
            diesel::sql_query(format!("EXPLAIN EXECUTE query{values}")).load(&mut self.connection).unwrap();
        // Diesel's own prepared statements are gone with the others: start over.
        self.connection.batch_execute("DEALLOCATE ALL").unwrap();
        steps.into_iter().map(|step| step.step + "\n").collect()
    }

    pub fn assert_index<T>(
        &mut self,
        index: [&str; 2],
        call: impl FnOnce(&mut Conn) -> QueryResult<T>,
    ) -> String {
        let plan = self.plan(call);
        let expected = if self.kind == Kind::Sqlite { index[0] } else { index[1] };
        assert!(plan.contains(expected), "{:?} does not use {expected}:\n{plan}", self.kind);
        for line in plan.lines() {
            let whole_table =
                line.contains("Seq Scan") || (line.starts_with("SCAN") && !line.contains("INDEX"));
            assert!(!whole_table, "{:?} reads a whole table:\n{plan}", self.kind);
        }
        plan
    }

    /// By the index and in its order: a page costs the same however long the list is.
    pub fn assert_ordered<T>(&mut self, index: [&str; 2], call: impl FnOnce(&mut Conn) -> QueryResult<T>) {
        if self.kind == Kind::Postgres {
            self.connection.batch_execute("SET enable_sort = off").unwrap();
        }
        let plan = self.assert_index(index, call);
        assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{:?} sorts:\n{plan}", self.kind);
    }
}

/// Full text: FTS5 gives its rows in order and is told from where to where; PostgreSQL looks at the newest documents by their
/// number, and asks the index for all only then.
#[test]
fn searches() {
    let what = Match::Token("casa".into()).but(vec![Match::Token("_c0".into())]);
    for mut planner in planners() {
        for newest_first in [true, false] {
            let wanted = Wanted { from: 0, until: 9, newest_first, limit: 22 };
            planner.sent.lock().unwrap().clear();
            full_text::find(&mut planner.connection, &what, wanted).unwrap();
            match planner.kind {
                Kind::Sqlite => {
                    let plan = planner.plan(|c| full_text::find(c, &what, wanted));
                    // M: by the words; the brackets: between two numbers. No sorting.
                    assert!(plan.contains("VIRTUAL TABLE INDEX") && plan.contains('M'), "{plan}");
                    assert!(plan.contains("><") && !plan.contains("TEMP B-TREE"), "{plan}");
                }
                Kind::Postgres => {
                    let edge = planner.plan(|c| full_text::find(c, &what, wanted));
                    assert!(edge.contains("search_documents_pkey"), "{edge}");
                    planner.connection.batch_execute("SET enable_bitmapscan = on").unwrap();
                    let all = planner.postgres_plan(&format!(
                        "SELECT number FROM search_documents WHERE number <= $1 AND tokens @@ tsquery($2::text)
                         ORDER BY number + 0 {} LIMIT 22",
                        if newest_first { "DESC" } else { "ASC" }
                    ));
                    assert!(all.contains("search_documents_by_token"), "{all}");
                    planner.connection.batch_execute("SET enable_bitmapscan = off").unwrap();
                }
            }
        }
    }
}

#[test]
fn documents_of_a_post() {
    for mut planner in planners() {
        planner.assert_index(["search_documents_by_post", "search_documents_by_post"], |c| {
            waymark::search::forget_post(c, PostId(NIL))
        });
        planner
            .assert_index(["sqlite_autoindex_search_documents_2", "search_documents_source_id_key"], |c| {
                waymark::search::forget_attachment(c, NIL)
            });
        planner.assert_index(["search_documents_1 (number=?)", "search_documents_pkey"], |c| {
            HitRow::list(c, &[1, 2])
        });
    }
}

pub const NIL: Uuid = Uuid::nil();

pub fn planners() -> impl Iterator<Item = Planner> {
    Kind::available().into_iter().map(Planner::new)
}

pub fn place(direction: Direction) -> Place {
    Place { direction, key: 7, id: NIL }
}

#[test]
fn topics_of_all_categories() {
    let index = ["INDEX forum_topics_by_activity", "forum_topics_by_activity"];
    for mut planner in planners() {
        for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
            planner.assert_ordered(index, |c| TopicRow::list_visible(c, AccountId(NIL), &[], place, 21));
        }
    }
}

#[test]
fn topics_of_one_category() {
    let index = ["INDEX forum_topics_by_category_and_activity", "forum_topics_by_category_and_activity"];
    for mut planner in planners() {
        for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
            planner.assert_ordered(index, |c| {
                TopicRow::list_of_category(c, AccountId(NIL), CategoryId(NIL), place, 21)
            });
        }
    }
}

fn reader() -> ActorFacts {
    ActorFacts {
        account: AccountId(NIL),
        session: SessionId(NIL),
        country: Country::Spain,
        organisation: OrganisationId(NIL),
        grants: Vec::new(),
        groups: Vec::new(),
        reads: vec![Language::Spanish, Language::English],
        required_steps: Vec::new(),
    }
}

#[test]
fn posts_of_a_topic() {
    let index =
        ["INDEX sqlite_autoindex_forum_posts_2 (topic_id=? AND number", "forum_posts_topic_id_number_key"];
    for mut planner in planners() {
        for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
            planner.assert_ordered(index, |c| PostRow::list(c, &reader(), TopicId(NIL), place, 21));
        }
    }
}

#[test]
fn colleagues_by_name() {
    let all = MemberQuery::default();
    for mut planner in planners() {
        for (query, index) in [
            (all.clone(), "accounts_accounts_by_name"),
            (MemberQuery { name: Some("ana pop".into()), ..all.clone() }, "accounts_accounts_by_name"),
            (
                MemberQuery { language: Some(SpokenLanguage::Czech), ..all.clone() },
                "accounts_accounts_by_name",
            ),
            (MemberQuery { topic: Some(AssistanceType::Court), ..all.clone() }, "accounts_accounts_by_name"),
            (
                MemberQuery { country: Some(Country::Spain), ..all.clone() },
                "accounts_accounts_by_country_and_name",
            ),
            (
                MemberQuery { organisation_id: Some(OrganisationId(NIL)), ..all.clone() },
                "accounts_accounts_by_organisation_and_name",
            ),
            (
                MemberQuery { profession: Some(Profession::Coach), ..all.clone() },
                "accounts_accounts_by_profession_and_name",
            ),
        ] {
            for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
                let after = place.map(|place| (place, "ana"));
                planner.assert_ordered([index, index], |c| MemberRow::list_from(c, &query, after, 21));
            }
        }
    }
}

#[test]
fn messages_of_two_and_of_one() {
    let (nobody, now) = (AccountId(NIL), Timestamp(0));
    for mut planner in planners() {
        for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
            let index = ["members_messages_by_pair", "members_messages_by_pair"];
            let both = pair(nobody, nobody);
            planner.assert_ordered(index, |c| MessageRow::list_of_pair(c, &both, place, 21));
            let index = ["members_messages_by_recipient", "members_messages_by_recipient"];
            planner.assert_ordered(index, |c| ReceivedRow::list(c, nobody, place, 21));
        }
        let index = ["members_messages_by_sender", "members_messages_by_sender"];
        planner.assert_ordered(index, |c| MessageRow::sent_since(c, nobody, now, 30));
        let index = ["members_messages_by_age", "members_messages_by_age"];
        planner.assert_index(index, |c| MessageRow::delete_before(c, now));
    }
}

#[test]
fn applications_of_a_state() {
    let index = ["INDEX accounts_applications_by_state", "accounts_applications_by_state"];
    for mut planner in planners() {
        for state in [ApplicationState::Waiting, ApplicationState::Declined] {
            for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
                planner.assert_ordered(index, |c| ApplicationRow::list(c, state, |_| true, place, 21));
            }
        }
    }
}

#[test]
fn invitations_of_a_state() {
    let index = ["INDEX accounts_invitations_by_state", "accounts_invitations_by_state"];
    for mut planner in planners() {
        for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
            planner.assert_ordered(index, |c| {
                InvitationRow::list(c, InvitationState::Open, |_| true, place, 21)
            });
        }
        let index = ["INDEX accounts_invitations_by_email", "accounts_invitations_by_email"];
        planner.assert_ordered(index, |c| InvitationRow::last_sent(c, "ana@ngo.example"));
    }
}

#[test]
fn look_ups() {
    let now = Timestamp(0);
    for mut planner in planners() {
        planner.assert_index(["forum_topics_1 (id=?)", "forum_topics_pkey"], |c| {
            TopicRow::find(c, AccountId(NIL), TopicId(NIL))
        });
        planner.assert_index(["forum_topics_1 (id=?)", "forum_topics_pkey"], |c| {
            TopicRow::place(c, TopicId(NIL))
        });
        planner.assert_index(["forum_topics_1 (id=?)", "forum_topics_pkey"], |c| {
            TopicRow::next_number(c, TopicId(NIL), now)
        });
        planner.assert_index(["forum_posts_1 (id=?)", "forum_posts_pkey"], |c| {
            PostRow::find(c, &reader(), PostId(NIL))
        });
        planner.assert_index(["forum_posts_1 (id=?)", "forum_posts_pkey"], |c| {
            PostRow::markdown(c, PostId(NIL))
        });
        planner.assert_index(["accounts_sessions_1 (id=?)", "accounts_sessions_pkey"], |c| {
            SessionRow::find(c, SessionId(NIL))
        });
        planner.assert_index(["(email=?)", "accounts_accounts_email_key"], |c| {
            CredentialsRow::find_by_email(c, "a@b.example")
        });
        let of_address = ["accounts_applications_by_email", "accounts_applications_by_email"];
        planner.assert_index(of_address, |c| ApplicationRow::is_open_of_address(c, "a@b.example"));
        planner.assert_index(of_address, |c| ApplicationRow::count_of_address(c, "a@b.example", now));
        planner.assert_index(["(account_id=? AND key=?)", "forum_drafts_pkey"], |c| {
            DraftRow::find(c, AccountId(NIL), DraftKey::Topic)
        });
        // The mark itself is kept by its primary key; first it looks for what one was told of what one has read.
        planner.assert_index(["notify_notices_unread", "notify_notices_unread"], |c| {
            read_marks::advance(c, AccountId(NIL), TopicId(NIL), 1, now)
        });
    }
}

#[test]
fn lists_of_one_account() {
    let now = Timestamp(0);
    for mut planner in planners() {
        planner.assert_index(["(account_id=?)", "forum_drafts_pkey"], |c| {
            DraftRow::list(c, AccountId(NIL), 100)
        });
        let sessions = ["accounts_sessions_by_account", "accounts_sessions_by_account"];
        planner.assert_index(sessions, |c| SessionRow::list_open(c, AccountId(NIL), now));
        let grants = ["accounts_role_grants_by_account", "accounts_role_grants_by_account"];
        planner.assert_index(grants, |c| role_grants(c, AccountId(NIL)));
    }
}

#[test]
fn the_queue() {
    for mut planner in planners() {
        planner.assert_index(["jobs_jobs_by_state", "jobs_jobs_by_state"], |c| {
            dialect::lock_due_job(c, Timestamp(0))
        });
    }
}

#[test]
fn a_plan_that_reads_a_whole_table_would_be_seen() {
    for mut planner in planners() {
        let plan = planner.plan(|c| {
            use waymark::db::schema::forum_topics::dsl;
            dsl::forum_topics.filter(dsl::title.eq("x")).select(dsl::version).load::<i32>(c)
        });
        assert!(plan.contains("SCAN forum_topics") || plan.contains("Seq Scan on forum_topics"), "{plan}");
        assert!(!lines(&mut planner.connection, "SELECT 'still here' AS line").is_empty());
    }
}
