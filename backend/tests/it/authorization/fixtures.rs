//! What the paths of the matrix name: made anew for each question, for its owner.

use super::{exchange, learning};
use crate::media;
use crate::support::{Person, TestApp, new_key, new_poll, new_post, new_topic};
use diesel::prelude::*;
use shared::accounts::applications::ApplicationState;
use shared::accounts::invitations::InvitationState;
use shared::core::id::{
    ApplicationId, CategoryId, DeviceId, HeldPostId, InvitationId, JobId, NoticeId, OrganisationId,
    PasskeyId, PostId, ReviewId, RoleGrantId,
};
use shared::core::{Language, Profession, Role};
use shared::forum::{DraftContent, DraftKey, NewFlag, NewPost, NewTranslation, ReviewReason};
use shared::notices::NoticeKind;
use waymark::accounts::applications::rows::ApplicationRow;
use waymark::accounts::invitations::rows::InvitationRow;
use waymark::accounts::suspensions::SuspensionRow;
use waymark::db::schema::{
    accounts_accounts, accounts_devices, accounts_passkeys, accounts_role_grants, jobs_jobs, notify_notices,
};
use waymark::jobs;
use waymark::notify::{self, NewNotice, Place, bounces};

/// The id of nothing.
pub const NIL: &str = "00000000-0000-0000-0000-000000000000";

/// What all questions share.
pub struct Fixtures {
    /// A category that everybody sees.
    pub category: CategoryId,
    /// One in which names may be hidden.
    nameless: CategoryId,
}

impl Fixtures {
    /// Makes it.
    pub async fn new(app: &TestApp) -> Self {
        Self { category: app.category("open").await, nameless: app.anonymous_category("nameless").await }
    }

    async fn post(&self, owner: &Person) -> PostId {
        let topic = owner.create_topic(&new_topic(self.category, "A topic"), &new_key()).await.unwrap();
        owner.create_post(topic.id, &new_post("Words"), &new_key()).await.unwrap().id
    }

    /// A post in another language than everybody reads here.
    async fn original(&self, owner: &Person) -> PostId {
        let topic = owner.create_topic(&new_topic(self.category, "A topic"), &new_key()).await.unwrap();
        let new = NewPost { language: Language::Romanian, ..new_post("Vorbe") };
        owner.create_post(topic.id, &new, &new_key()).await.unwrap().id
    }

    async fn poll(&self, owner: &Person) -> PostId {
        let topic = owner.create_topic(&new_topic(self.category, "A topic"), &new_key()).await.unwrap();
        let post = owner.create_post(topic.id, &new_post("Words"), &new_key()).await.unwrap().id;
        owner.save_poll(post, &new_poll(&["Now", "Later"])).await.unwrap();
        post
    }

    async fn nameless_post(&self, owner: &Person) -> PostId {
        let mut topic = new_topic(self.nameless, "A topic");
        topic.anonymous = true;
        let topic = owner.create_topic(&topic, &new_key()).await.unwrap();
        let mut post = new_post("Words");
        post.anonymous = true;
        owner.create_post(topic.id, &post, &new_key()).await.unwrap().id
    }

    /// A review of a post of the owner's, flagged by a colleague.
    async fn review(&self, app: &TestApp, owner: &Person) -> ReviewId {
        let post = self.post(owner).await;
        let flag = NewFlag { reason: ReviewReason::Disrespect, text: String::new() };
        app.member().await.flag_post(post, &flag).await.unwrap();
        app.read(move |connection| {
            use waymark::db::schema::forum_reviews::dsl;
            Ok(dsl::forum_reviews.filter(dsl::post_id.eq(post)).select(dsl::id).first(connection)?)
        })
        .await
    }

    /// A topic of the owner's that waits.
    async fn held(&self, app: &TestApp, owner: &Person) -> HeldPostId {
        let (author, category) = (owner.account, self.category);
        let id = HeldPostId(app.app.ids.uuid(app.now()));
        app.write(move |connection| {
            use waymark::db::schema::forum_held_posts::dsl;
            diesel::insert_into(dsl::forum_held_posts)
                .values((
                    (dsl::id.eq(id), dsl::author_id.eq(author), dsl::writer_id.eq(author)),
                    dsl::category_id.eq(Some(category)),
                    (dsl::title.eq("A title"), dsl::tags.eq(""), dsl::language.eq("en")),
                    (dsl::body_markdown.eq("Words"), dsl::attachments.eq("[]"), dsl::created_at.eq(0)),
                ))
                .execute(connection)?;
            Ok(id)
        })
        .await
    }

    /// The path with what its fixture makes for the owner in place of the names in braces.
    pub async fn path(&self, app: &TestApp, fixture: &str, path: &str, owner: &Person) -> String {
        let values: Vec<(&str, String)> = match fixture {
            "-" => Vec::new(),
            "account" => vec![("account_id", owner.account.to_string())],
            "suspended" => {
                suspend(app, owner).await;
                vec![("account_id", owner.account.to_string())]
            }
            "grant" => {
                let grant = first_grant(app, owner).await.map_or(NIL.to_owned(), |id| id.to_string());
                vec![("account_id", owner.account.to_string()), ("grant_id", grant)]
            }
            "notice_kind" => vec![("kind", "message".to_owned())],
            "notice" => vec![("notice_id", notice(app, owner).await.to_string())],
            "unreachable" => {
                bounce(app, owner).await;
                Vec::new()
            }
            "passkey" => vec![("passkey_id", passkey(app, owner).await.to_string())],
            "device" => vec![("device_id", device(app, owner).await.to_string())],
            "organisation" => vec![("organisation_id", organisation(app, owner).await.to_string())],
            "application" => vec![("application_id", application(app, owner).await.to_string())],
            "invitation" => vec![("invitation_id", invitation(app, owner).await.to_string())],
            "group" => {
                let group = app.group(&[owner]).await;
                vec![("group_id", group.to_string()), ("account_id", owner.account.to_string())]
            }
            "owned" => {
                let group = app.group(&[owner]).await;
                app.owner(group, owner).await;
                vec![("group_id", group.to_string()), ("account_id", owner.account.to_string())]
            }
            "category" => {
                let category = app.category(&format!("of-{}", new_key())).await;
                vec![("category_id", category.to_string())]
            }
            "ruled" => {
                let category = app.category(&format!("of-{}", new_key())).await;
                app.rules(category).await;
                vec![("category_id", category.to_string())]
            }
            "dead_job" => vec![("job_id", dead_job(app).await.to_string())],
            "session" => vec![("session_id", owner.session.to_string())],
            "topic" => vec![("topic_id", app.topic(owner, self.category).await.id.to_string())],
            "mark" => vec![
                ("topic_id", app.topic(owner, self.category).await.id.to_string()),
                ("mark", "pin".to_owned()),
            ],
            "reaction" => {
                let post = self.post(owner).await;
                vec![("post_id", post.to_string()), ("reaction", "thanks".to_owned())]
            }
            "review" => vec![("review_id", self.review(app, owner).await.to_string())],
            "held" => vec![("held_post_id", self.held(app, owner).await.to_string())],
            "place" => vec![
                ("topic_id", app.topic(owner, self.category).await.id.to_string()),
                ("number", "1".to_owned()),
            ],
            "post" => {
                vec![("post_id", self.post(owner).await.to_string())]
            }
            "original" => translation_of(self.original(owner).await),
            "translation" => {
                let post = self.original(owner).await;
                let new = NewTranslation { body_markdown: "Words".into(), post_version: 1, version: None };
                owner.save_translation(post, Language::English, &new).await.unwrap();
                translation_of(post)
            }
            "poll" => vec![("post_id", self.poll(owner).await.to_string())],
            "nameless_post" => vec![("post_id", self.nameless_post(owner).await.to_string())],
            "waiting_file" => vec![("file_id", media::picture(owner).await.to_string())],
            "file" => {
                let file = media::picture(owner).await;
                let mut topic = new_topic(self.category, "A topic");
                topic.attachments = vec![media::choice(file, "")];
                owner.create_topic(&topic, &new_key()).await.unwrap();
                vec![("file_id", file.to_string())]
            }
            "draft" => {
                let words = DraftContent { body_markdown: "Words".into(), ..DraftContent::default() };
                owner.save_draft(DraftKey::Topic, &words).await.unwrap();
                vec![("key", "topic".to_owned())]
            }
            _ => match exchange::path(app, fixture, owner).await {
                Some(values) => values,
                None => learning::path(app, fixture, owner).await,
            },
        };
        let fill = |path: String, (name, value): &(&str, String)| path.replace(&format!("{{{name}}}"), value);
        let filled = values.iter().fold(path.to_owned(), fill);
        assert!(!filled.contains('{'), "{fixture} does not fill {path}");
        filled
    }
}

fn translation_of(post: PostId) -> Vec<(&'static str, String)> {
    vec![("post_id", post.to_string()), ("language", "en".to_owned())]
}

async fn first_grant(app: &TestApp, owner: &Person) -> Option<RoleGrantId> {
    use accounts_role_grants::dsl;
    let account = owner.account;
    app.read(move |connection| {
        let own = dsl::accounts_role_grants.filter(dsl::account_id.eq(account)).order(dsl::id);
        Ok(own.select(dsl::id).first(connection).optional()?)
    })
    .await
}

/// The organisation of a person.
pub async fn organisation(app: &TestApp, owner: &Person) -> OrganisationId {
    let own = accounts_accounts::table.find(owner.account).select(accounts_accounts::organisation_id);
    app.read(move |connection| Ok(own.first(connection)?)).await
}

/// An application from the owner's country that waits.
async fn application(app: &TestApp, owner: &Person) -> ApplicationId {
    let now = app.now();
    let id = ApplicationId(app.app.ids.uuid(now));
    let row = ApplicationRow {
        id,
        email: format!("{id}@ngo.example"),
        name: "An Applicant".into(),
        profession: Profession::Lawyer,
        organisation_id: None,
        proposed_organisation: Some(format!("The NGO {id}")),
        country: owner.country,
        languages: "en".into(),
        motivation: "I work with young people who came back.".into(),
        language: Language::English,
        state: ApplicationState::Waiting,
        created_at: now,
        confirmed_at: now,
        reminded_at: None,
        decided_at: None,
        decided_by: None,
        decline_reason: None,
        account_id: None,
        version: 1,
    };
    app.write(move |connection| row.insert(connection)).await;
    id
}

/// An open invitation into the owner's organisation, by the owner.
async fn invitation(app: &TestApp, owner: &Person) -> InvitationId {
    let now = app.now();
    let id = InvitationId(app.app.ids.uuid(now));
    let row = InvitationRow {
        id,
        email: format!("{id}@ngo.example"),
        name: "A Guest".into(),
        organisation_id: organisation(app, owner).await,
        role: Role::Member,
        role_country: None,
        language: Language::English,
        state: InvitationState::Open,
        invited_by: Some(owner.account),
        created_at: now,
        sent_at: now.plus_seconds(-60 * 60),
        expires_at: now.plus_seconds(24 * 60 * 60),
        closed_at: None,
        account_id: None,
    };
    app.write(move |connection| row.insert(connection, &[])).await;
    id
}

/// A job that failed for good.
pub async fn dead_job(app: &TestApp) -> JobId {
    let now = app.now();
    let id = JobId(app.app.ids.uuid(now));
    app.write(move |connection| {
        jobs::enqueue(connection, id.0, "send_notice", &(), now)?;
        diesel::update(jobs_jobs::table.find(id))
            .set((
                jobs_jobs::state.eq("dead"),
                jobs_jobs::attempts.eq(8),
                jobs_jobs::last_error.eq("It failed"),
            ))
            .execute(connection)?;
        Ok(id)
    })
    .await
}

async fn passkey(app: &TestApp, owner: &Person) -> PasskeyId {
    use accounts_passkeys::dsl;
    let (account, now) = (owner.account, app.now());
    let id = PasskeyId(app.app.ids.uuid(now));
    app.write(move |connection| {
        let values = (
            dsl::id.eq(id),
            dsl::account_id.eq(account),
            dsl::credential_id.eq(id.0.as_bytes().as_slice()),
            dsl::name.eq("A key"),
            dsl::credential.eq("{}"),
            dsl::created_at.eq(now),
        );
        diesel::insert_into(dsl::accounts_passkeys).values(values).execute(connection)?;
        Ok(id)
    })
    .await
}

async fn device(app: &TestApp, owner: &Person) -> DeviceId {
    use accounts_devices::dsl;
    let (account, now) = (owner.account, app.now());
    let id = DeviceId(app.app.ids.uuid(now));
    app.write(move |connection| {
        let values = (
            dsl::id.eq(id),
            dsl::account_id.eq(account),
            dsl::token_hash.eq(id.0.as_bytes().as_slice()),
            dsl::name.eq("Firefox, Linux"),
            dsl::created_at.eq(now),
            dsl::last_used_at.eq(now),
        );
        diesel::insert_into(dsl::accounts_devices).values(values).execute(connection)?;
        Ok(id)
    })
    .await
}

async fn suspend(app: &TestApp, owner: &Person) {
    let row = SuspensionRow {
        account_id: owner.account,
        reason: "Because".into(),
        ends_at: None,
        created_at: app.now(),
        created_by: None,
    };
    app.write(move |connection| Ok(row.put(connection)?)).await;
}

/// Something that the owner was told.
async fn notice(app: &TestApp, owner: &Person) -> NoticeId {
    let (account, now) = (owner.account, app.now());
    let path = format!("/members/{}", app.app.ids.uuid(now));
    app.write(move |connection| {
        let notice = NewNotice {
            recipient: account,
            kind: NoticeKind::Message,
            actor: None,
            place: Place::Path(path.clone()),
            at: now,
        };
        notify::record(connection, vec![notice])?;
        let own = notify_notices::table.filter(notify_notices::path.eq(path));
        Ok(own.select(notify_notices::id).first(connection)?)
    })
    .await
}

/// Mail to the owner comes back.
async fn bounce(app: &TestApp, owner: &Person) {
    let (account, now) = (owner.account, app.now());
    app.write(move |connection| Ok(bounces::note(connection, account, |_| true, "5.1.1", now)?)).await;
}
