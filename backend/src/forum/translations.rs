//! Translations of posts by colleagues: stored beside the original, named after who translated, gone with the original.

use super::categories::{self, Rules};
use super::markdown;
use super::policy::{self, Rule};
use super::posts::find_visible;
use super::rows::count;
use super::rows::drafts::DraftRow;
use super::rows::posts::PostRow;
use super::rows::topics::Place;
use super::rows::translations::{self, NewTranslationRow, TranslationRow};
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::guard::{Target, Unread};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::search;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::core::id::{PostId, TranslationId};
use shared::core::{FieldCode, Language, ProblemCode};
use shared::forum::{DraftKey, NewTranslation, PostTranslations, StoredTranslation};

/// A post with its translations, to translate it or to see what there is.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_post_translations",
    params(("post_id" = PostId, Path)),
    responses((status = 200, body = PostTranslations)),
    security(("access_token" = []))
)]
#[get("/forum/posts/{post_id}/translations")]
pub async fn find_post_translations(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post) = (categories::rules(&app).await?, *post);
    let found = app.db.read(move |connection| load(connection, &rules, &actor, post)).await?;
    etag::json(&request, &found)
}

/// The post, if it stands and the actor reads its text.
fn find_readable<'r>(
    connection: &mut Conn,
    rules: &'r Rules,
    actor: &Actor,
    post: PostId,
) -> Result<(PostRow, &'r Rule, Place), AppError> {
    let (row, rule, place) = find_visible(connection, rules, actor, post)?;
    if row.deleted_at.is_some() || !row.is_readable(actor, rule) {
        return Err(AppError::not_found());
    }
    Ok((row, rule, place))
}

fn load(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    post: PostId,
) -> Result<PostTranslations, AppError> {
    let (row, rule, place) = find_readable(connection, rules, actor, post)?;
    let body_markdown = PostRow::markdown(connection, post)?;
    let rows = TranslationRow::list(connection, post)?;
    let author = row.writer();
    let shown = row.into_post(actor, rule, &place, &super::rows::posts::Said::default());
    let stored = rows.into_iter().filter_map(|row| stored(row, actor, rule, author, shown.may_translate));
    let into = actor.reads.iter().copied().filter(|one| shown.may_translate && *one != shown.language);
    Ok(PostTranslations {
        post_id: post,
        topic_id: shown.topic_id,
        number: shown.number,
        language: shown.language,
        version: shown.version,
        body_markdown,
        into: into.collect(),
        translations: stored.collect(),
        body_html: shown.body_html,
    })
}

/// A translation as this actor sees it; what is withheld only those do who may take it away, and its text only its translator.
fn stored(
    row: TranslationRow,
    actor: &ActorFacts,
    rule: &Rule,
    author: Option<shared::core::id::AccountId>,
    may_translate: bool,
) -> Option<StoredTranslation> {
    let is_own = row.is_by(actor.account);
    let may_remove = policy::may_remove_translation(actor, rule, author, is_own);
    let withheld = row.withheld_at.is_some();
    if withheld && !may_remove && !may_translate {
        return None;
    }
    let may_change = may_translate && (is_own || row.is_open());
    let body_markdown = if withheld && !is_own { String::new() } else { row.body_markdown.clone() };
    let mut translation = row.into_translation();
    if withheld && !is_own {
        translation.body_html.clear();
    }
    Some(StoredTranslation { translation, body_markdown, withheld, may_change, may_remove })
}

/// Translates a post into a language that one reads, or translates it anew. The draft of it is thrown away.
///
/// `post_version` must be the version that the post still has: what was taken out of it meanwhile must not come back by its
/// translation. Else the answer is `422` with `post_version: not_available`, and the post is to be read again.
#[utoipa::path(
    tag = "forum",
    operation_id = "save_translation",
    params(("post_id" = PostId, Path), ("language" = Language, Path)),
    request_body = NewTranslation,
    responses((status = 200, body = PostTranslations)),
    security(("access_token" = []))
)]
#[put("/forum/posts/{post_id}/translations/{language}")]
pub async fn save_translation(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PostId, Language)>,
    body: Unread<NewTranslation>,
) -> Result<HttpResponse, AppError> {
    let (rules, (post, language)) = (categories::rules(&app).await?, *path);
    let (new, warned) = body.admit(&app, &actor, Target::new("translation")).await?;
    let now = app.clock.now();
    let id = TranslationId(app.ids.uuid(now));
    let row = NewTranslationRow {
        post_id: post,
        language,
        translator_id: Some(actor.account),
        body_html: markdown::to_html(&new.body_markdown),
        body_markdown: new.body_markdown,
        translated_at: now,
        version: 1,
        outdated_at: None,
        withheld_at: None,
    };
    let saved = app
        .db
        .write(move |connection| {
            let (original, rule, place) = find_readable(connection, &rules, &actor, post)?;
            let is_allowed = policy::may_translate(&actor, rule, place.standing, original.language());
            // Whoever wrote it without a name would sign it by translating it.
            let is_veil = original.is_veil_of(actor.account);
            if original.hidden_at.is_some() || !is_allowed || is_veil {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            if language == original.language() || !actor.reads.contains(&language) {
                return Err(AppError::field("language", FieldCode::NotAvailable));
            }
            if count(original.version) != new.post_version {
                return Err(AppError::field("post_version", FieldCode::NotAvailable));
            }
            let sent = row.body_markdown.clone();
            put(connection, &actor, row, id, new.version)?;
            warned.count(connection)?;
            search::index_post(connection, post)?;
            let key = DraftKey::Translation(post, language);
            DraftRow::delete_sent(connection, actor.account, key, &sent)?;
            load(connection, &rules, &actor, post)
        })
        .await?;
    Ok(HttpResponse::Ok().json(saved))
}

/// Stores it in the place of the version that was read, if the actor may; of a newer one, both are given.
fn put(
    connection: &mut Conn,
    actor: &Actor,
    new: NewTranslationRow,
    id: TranslationId,
    version: Option<u32>,
) -> Result<(), AppError> {
    let Some(there) = TranslationRow::find(connection, new.post_id, new.language)? else {
        return Ok(new.put(connection, id)?);
    };
    let (is_own, is_withheld) = (there.is_by(actor.account), there.withheld_at.is_some());
    if version != Some(count(there.version())) {
        let stored = if is_withheld && !is_own { String::new() } else { there.body_markdown.clone() };
        return Err(AppError::edit_conflict(count(there.version()), stored, Some(new.body_markdown)));
    }
    if !is_own && !there.is_open() {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    Ok(NewTranslationRow { version: there.version() + 1, ..new }.put(connection, id)?)
}

/// Takes a translation away: one's own, that of one's own post, or where one leads the conversation.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_translation",
    params(("post_id" = PostId, Path), ("language" = Language, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/posts/{post_id}/translations/{language}")]
pub async fn delete_translation(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PostId, Language)>,
) -> Result<HttpResponse, AppError> {
    let (rules, (post, language)) = (categories::rules(&app).await?, *path);
    let subject = format!("post {post}");
    let act = Act::new(&app.ids, app.clock.now(), None, "delete_translation", subject)
        .with(format!("language {language}"));
    app.db
        .write(move |connection| {
            let (original, rule, _) = find_readable(connection, &rules, &actor, post)?;
            let there = TranslationRow::find(connection, post, language)?.ok_or_else(AppError::not_found)?;
            let is_own = there.is_by(actor.account);
            if !policy::may_remove_translation(&actor, rule, original.writer(), is_own) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            translations::delete(connection, post, language)?;
            search::index_post(connection, post)?;
            original.sign(act, actor.account).record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
