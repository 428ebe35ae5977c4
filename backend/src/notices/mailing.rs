//! What mails of notices have in common, at once or in a digest: who reads them, when they may come, and what is noted
//! once they are on their way.

use crate::accounts::actors;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::accounts_accounts::dsl;
use crate::forum::reach::{self, Reach};
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use crate::notify::mailer::Message;
use crate::notify::{self, bounces, choices, hours};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, NoticeId};
use shared::core::{Language, Localised, Timestamp};
use std::collections::HashMap;

/// Whoever is to get a mail.
pub struct Reader {
    /// By which it is judged what they may know of.
    pub facts: ActorFacts,
    /// The address.
    pub email: String,
    /// The name in the greeting.
    pub name: String,
    /// In which language and where they read.
    pub words: notify::Reader,
    /// The end of their quiet hours, if it is quiet now.
    pub quiet_until: Option<Timestamp>,
    names: HashMap<CategoryId, Localised>,
}

impl Reader {
    /// The reader of an account; none if it is gone, may not sign in, or cannot be reached.
    pub fn find(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<Option<Self>> {
        let Some(facts) = actors::facts_of(connection, &[account], now)?.pop() else { return Ok(None) };
        if bounces::find(connection, account)?.is_some() {
            return Ok(None);
        }
        let (email, name, language, zone): (String, String, Language, String) = dsl::accounts_accounts
            .find(account)
            .select((dsl::email, dsl::name, dsl::language, dsl::time_zone))
            .first(connection)?;
        let zone = zone.parse().unwrap_or(chrono_tz::Tz::UTC);
        let quiet = choices::quiet_hours(connection, account)?;
        let quiet_until = quiet.and_then(|quiet| hours::quiet_until(now, zone, quiet));
        let words = notify::Reader { language, zone };
        Ok(Some(Self { facts, email, name, words, quiet_until, names: reach::names(connection)? }))
    }

    /// What a category is called, for this reader; none if a mail may not say so.
    pub fn category_name(&self, reach: &Reach, category: CategoryId) -> Option<&str> {
        let name = self.names.get(&category).filter(|_| !reach.is_confidential(category));
        name.map(|name| name.get(self.words.language))
    }
}

/// What there is to do about what waits for a mail.
pub enum Outcome {
    /// There is nothing to mail: these are done.
    Nothing(Vec<NoticeId>),
    /// It is quiet until then.
    Later(Timestamp),
    /// A mail about these.
    Mail(Box<Message>, Vec<NoticeId>),
}

/// Does it. `again` queues the same for a later time.
pub async fn finish(
    app: &App,
    account: AccountId,
    outcome: Outcome,
    again: impl FnOnce(&mut Conn, Timestamp) -> Result<(), AppError> + Send + 'static,
) -> Result<(), AppError> {
    let done = match outcome {
        Outcome::Later(at) => return app.db.write(move |connection| again(connection, at)).await,
        Outcome::Nothing(done) => done,
        Outcome::Mail(message, told) => {
            notify::deliver(app, Some(account), *message).await?;
            told
        }
    };
    let now = app.clock.now();
    app.db.write(move |connection| Ok(notify::notices::mark_mailed(connection, &done, now)?)).await
}
