//! What the paths of the exchange name in the matrix: practices of whoever it is, member or not.

use crate::exchange::content;
use crate::support::{Person, TestApp};
use diesel::prelude::*;
use shared::core::id::{AccountId, AdaptationId, CommentId, OrganisationId, PracticeId};
use shared::exchange::{PracticeAudience, Stage};
use waymark::db::schema::{
    accounts_accounts, exchange_adaptations, exchange_comments, exchange_practices, exchange_published,
    exchange_versions,
};

/// A practice of the owner's that stands there.
async fn practice(
    app: &TestApp,
    owner: &Person,
    stage: Stage,
    audience: Option<PracticeAudience>,
) -> PracticeId {
    let (now, author) = (app.now(), owner.account);
    let id = PracticeId(app.app.ids.uuid(now));
    let sealed = app.app.keyring.seal(&app.app.ids, id.0, &content()).unwrap();
    app.write(move |connection| {
        let organisation: OrganisationId = accounts_accounts::table
            .find(author)
            .select(accounts_accounts::organisation_id)
            .first(connection)?;
        diesel::insert_into(exchange_practices::table)
            .values((
                (
                    exchange_practices::id.eq(id),
                    exchange_practices::author_id.eq(author),
                    exchange_practices::organisation_id.eq(organisation),
                ),
                (
                    exchange_practices::stage.eq(stage),
                    exchange_practices::audience.eq(audience),
                    exchange_practices::revision.eq(1),
                    exchange_practices::version.eq(1),
                ),
                (
                    exchange_practices::sealed.eq(&sealed),
                    exchange_practices::saved_at.eq(now),
                    exchange_practices::stage_since.eq(now),
                ),
                (exchange_practices::changed_at.eq(now), exchange_practices::is_returned.eq(0)),
            ))
            .execute(connection)?;
        diesel::insert_into(exchange_versions::table)
            .values((
                (
                    exchange_versions::practice_id.eq(id),
                    exchange_versions::number.eq(1),
                    exchange_versions::sealed.eq(&sealed),
                ),
                (
                    exchange_versions::submitted_at.eq(now),
                    exchange_versions::published_at.eq(audience.map(|_| now)),
                ),
            ))
            .execute(connection)?;
        if let Some(audience) = audience {
            publish(connection, id, audience)?;
        }
        Ok(id)
    })
    .await
}

fn publish(
    connection: &mut waymark::db::Conn,
    id: PracticeId,
    audience: PracticeAudience,
) -> QueryResult<()> {
    use exchange_published::dsl;
    diesel::insert_into(dsl::exchange_published)
        .values((
            (
                dsl::practice_id.eq(id),
                dsl::version.eq(1),
                dsl::audience.eq(audience),
                dsl::title.eq("A title"),
            ),
            (dsl::summary.eq("Words"), dsl::language.eq("en"), dsl::is_composite.eq(1)),
            (dsl::page.eq(r#"{"texts":[],"steps":[]}"#), dsl::wanted.eq("||||||||"), dsl::codes.eq("{}")),
            (dsl::shown.eq("{}"), dsl::public_shown.eq("{}"), dsl::published_at.eq(0)),
            (dsl::comments_count.eq(1), dsl::adaptations_count.eq(1), dsl::votes_count.eq(0)),
        ))
        .execute(connection)
        .map(drop)
}

/// What the owner said of a practice of somebody else.
async fn said(app: &TestApp, owner: &Person) -> Vec<(&'static str, String)> {
    let author = app.member().await;
    let practice = practice(app, &author, Stage::Published, Some(PracticeAudience::Members)).await;
    let (now, by): (_, AccountId) = (app.now(), owner.account);
    let (comment, adaptation) = (CommentId(app.app.ids.uuid(now)), AdaptationId(app.app.ids.uuid(now)));
    app.write(move |connection| {
        diesel::insert_into(exchange_comments::table)
            .values((
                (
                    exchange_comments::id.eq(comment),
                    exchange_comments::practice_id.eq(practice),
                    exchange_comments::author_id.eq(by),
                ),
                (
                    exchange_comments::body_markdown.eq("Words"),
                    exchange_comments::body_html.eq("Words"),
                    exchange_comments::written_at.eq(now),
                ),
            ))
            .execute(connection)?;
        diesel::insert_into(exchange_adaptations::table)
            .values((
                (
                    exchange_adaptations::id.eq(adaptation),
                    exchange_adaptations::practice_id.eq(practice),
                    exchange_adaptations::author_id.eq(by),
                ),
                (
                    exchange_adaptations::changed_markdown.eq("Words"),
                    exchange_adaptations::changed_html.eq("Words"),
                ),
                (
                    exchange_adaptations::went_markdown.eq("Words"),
                    exchange_adaptations::went_html.eq("Words"),
                    exchange_adaptations::written_at.eq(now),
                ),
            ))
            .execute(connection)?;
        Ok(())
    })
    .await;
    vec![
        ("practice_id", practice.to_string()),
        ("comment_id", comment.to_string()),
        ("adaptation_id", adaptation.to_string()),
    ]
}

/// What a path of the exchange names; nothing where the fixture is another feature's.
pub async fn path(app: &TestApp, fixture: &str, owner: &Person) -> Option<Vec<(&'static str, String)>> {
    let (stage, audience) = match fixture {
        "own_draft" => (Stage::Draft, None),
        "in_review" => (Stage::PrivacyReview, None),
        "practice" => (Stage::Published, Some(PracticeAudience::Members)),
        "commented" => return Some(said(app, owner).await),
        _ => return None,
    };
    Some(vec![("practice_id", practice(app, owner, stage, audience).await.to_string())])
}
