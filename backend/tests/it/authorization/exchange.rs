//! What the paths of the exchange name in the matrix: practices of whoever it is, member or not.

use crate::exchange::content;
use crate::support::{Person, TestApp};
use diesel::prelude::*;
use shared::core::id::{AccountId, AdaptationId, CommentId, OrganisationId, PracticeId};
use shared::exchange::{Audience, Stage};
use waymark::db::schema::{
    accounts_accounts, exchange_adaptations, exchange_comments, exchange_practices, exchange_published,
    exchange_versions,
};

/// A practice of the owner's that stands there.
async fn practice(app: &TestApp, owner: &Person, stage: Stage, audience: Option<Audience>) -> PracticeId {
    let (now, author) = (app.now(), owner.account);
    let id = PracticeId(app.app.ids.uuid(now));
    let sealed = app.app.keyring.seal(&app.app.ids, id.0, &content()).unwrap();
    app.write(move |connection| {
        let organisation: OrganisationId = accounts_accounts::table
            .find(author)
            .select(accounts_accounts::organisation_id)
            .first(connection)?;
        use exchange_practices::dsl;
        diesel::insert_into(dsl::exchange_practices)
            .values((
                (dsl::id.eq(id), dsl::author_id.eq(author), dsl::organisation_id.eq(organisation)),
                (dsl::stage.eq(stage), dsl::audience.eq(audience), dsl::revision.eq(1), dsl::version.eq(1)),
                (dsl::sealed.eq(&sealed), dsl::saved_at.eq(now), dsl::stage_since.eq(now)),
                (dsl::changed_at.eq(now), dsl::is_returned.eq(0)),
            ))
            .execute(connection)?;
        use exchange_versions::dsl as versions;
        diesel::insert_into(versions::exchange_versions)
            .values((
                (versions::practice_id.eq(id), versions::number.eq(1), versions::sealed.eq(&sealed)),
                (versions::submitted_at.eq(now), versions::published_at.eq(audience.map(|_| now))),
            ))
            .execute(connection)?;
        if let Some(audience) = audience {
            publish(connection, id, audience)?;
        }
        Ok(id)
    })
    .await
}

fn publish(connection: &mut waymark::db::Conn, id: PracticeId, audience: Audience) -> QueryResult<()> {
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
    let practice = practice(app, &author, Stage::Published, Some(Audience::Members)).await;
    let (now, by): (_, AccountId) = (app.now(), owner.account);
    let (comment, adaptation) = (CommentId(app.app.ids.uuid(now)), AdaptationId(app.app.ids.uuid(now)));
    app.write(move |connection| {
        use exchange_comments::dsl;
        diesel::insert_into(dsl::exchange_comments)
            .values((
                (dsl::id.eq(comment), dsl::practice_id.eq(practice), dsl::author_id.eq(by)),
                (dsl::body_markdown.eq("Words"), dsl::body_html.eq("Words"), dsl::written_at.eq(now)),
            ))
            .execute(connection)?;
        use exchange_adaptations::dsl as tried;
        diesel::insert_into(tried::exchange_adaptations)
            .values((
                (tried::id.eq(adaptation), tried::practice_id.eq(practice), tried::author_id.eq(by)),
                (tried::changed_markdown.eq("Words"), tried::changed_html.eq("Words")),
                (tried::went_markdown.eq("Words"), tried::went_html.eq("Words"), tried::written_at.eq(now)),
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
        "practice" => (Stage::Published, Some(Audience::Members)),
        "commented" => return Some(said(app, owner).await),
        _ => return None,
    };
    Some(vec![("practice_id", practice(app, owner, stage, audience).await.to_string())])
}
