//! Parts as a learner gets them, for those who write and review: from the draft as it is now, or from a version.

use super::policy;
use super::rows::tree;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::learning::catalogue::language;
use crate::learning::freezing::{self, ActivityPage};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::from_json;
use crate::learning::rows::pages::PageRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::versions::{VersionPartRow, VersionRow};
use crate::learning::tree::Tree;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use questions::marking;
use shared::core::Language;
use shared::core::id::{CourseVersionId, PartId};
use shared::learning::{
    ActivityPreview, Lesson, MarkedAnswer, PartKind, PartPreview, PreviewedQuestion, Question, TriedAnswer,
    Wanted,
};
use std::collections::HashSet;

/// A part of a draft as a learner would get it now.
#[utoipa::path(
    tag = "teaching",
    operation_id = "preview_part",
    params(("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = PartPreview)),
    security(("access_token" = []))
)]
#[get("/teaching/parts/{part_id}/preview")]
pub async fn preview_part(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let (part, language) = (*part, language(&actor, wanted.language));
    let preview = app
        .db
        .read(move |connection| {
            let row = tree::find(connection, part)?;
            let course = CourseRow::find(connection, row.course_id)?.ok_or_else(AppError::not_found)?;
            let tree = Tree::load(connection, course.id, course.source_language)?;
            of_draft(&tree, &row, language)
        })
        .await?;
    etag::json(&request, &preview)
}

fn of_draft(tree: &Tree, row: &PartRow, language: Language) -> Result<PartPreview, AppError> {
    let part = tree.find(row.id).ok_or_else(AppError::not_found)?;
    if let Some(content) = freezing::activity_now(tree, row.id, language)? {
        return of_activity(row.kind, &content, |questions| {
            let asked = questions.iter().filter_map(|part_id| {
                let said = tree.said(*part_id, language);
                let asked = marking::asked(said.words.question.as_ref()?, None);
                Some(PreviewedQuestion { part_id: *part_id, language: said.language, asked })
            });
            Ok(asked.collect())
        });
    }
    match row.kind {
        PartKind::BankQuestion => {
            let said = tree.said(row.id, language);
            let question = said.words.question.as_ref().ok_or_else(AppError::not_found)?;
            Ok(PartPreview::Question { language: said.language, asked: marking::asked(question, None) })
        }
        kind if kind.is_block() => Ok(PartPreview::Block { block: freezing::block(tree, part, language) }),
        _ => Ok(PartPreview::Outline { outline: freezing::outline_now(tree, language)? }),
    }
}

/// An activity from its frozen page; its questions are asked for by their ids.
fn of_activity(
    kind: PartKind,
    content: &str,
    questions: impl FnOnce(&[PartId]) -> Result<Vec<PreviewedQuestion>, AppError>,
) -> Result<PartPreview, AppError> {
    if kind == PartKind::Lesson {
        return Ok(PartPreview::Lesson { lesson: from_json::<Lesson>(content)? });
    }
    let ActivityPage { head, html, settings, entries, pools } = from_json(content)?;
    // A question may be asked for by its key and by a tag.
    let mut seen = HashSet::new();
    let asked = pools.into_iter().flat_map(|pool| pool.questions);
    let asked: Vec<PartId> = asked.filter(|question| seen.insert(*question)).collect();
    let activity = ActivityPreview {
        title: head.title,
        summary: head.summary,
        language: head.language,
        said_in: head.said_in,
        module_title: head.module_title,
        html,
        settings,
        entries,
        questions: questions(&asked)?,
    };
    Ok(PartPreview::Activity { activity: Box::new(activity) })
}

/// What an answer to a question of a draft would be worth, and what would be told about it. Nothing is stored.
#[utoipa::path(
    tag = "teaching",
    operation_id = "try_question",
    params(("part_id" = PartId, Path), Wanted),
    request_body = TriedAnswer,
    responses((status = 200, body = MarkedAnswer)),
    security(("access_token" = []))
)]
#[post("/teaching/parts/{part_id}/trials")]
pub async fn try_question(
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
    wanted: web::Query<Wanted>,
    body: Body<TriedAnswer>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let (part, language, answer) = (*part, language(&actor, wanted.language), body.0.answer);
    let marked = app
        .db
        .read(move |connection| {
            let question = question_now(connection, part, language)?;
            Ok(marking::mark(&question, &answer, None))
        })
        .await?;
    Ok(HttpResponse::Ok().json(marked))
}

/// The question of a part in this language, else in the source language.
fn question_now(connection: &mut Conn, part: PartId, language: Language) -> Result<Question, AppError> {
    let row = tree::find(connection, part)?;
    let course = CourseRow::find(connection, row.course_id)?.ok_or_else(AppError::not_found)?;
    let said = super::rows::history::of_part(connection, part)?;
    let in_language = |language| said.iter().find(|words| words.language == language);
    let words = in_language(language).or_else(|| in_language(course.source_language));
    let words = words.ok_or_else(AppError::not_found)?.words()?;
    words.question.ok_or_else(AppError::not_found)
}

/// A part of a version as a learner gets it, for those who review it.
#[utoipa::path(
    tag = "teaching",
    operation_id = "find_version_page",
    params(("version_id" = CourseVersionId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, body = PartPreview)),
    security(("access_token" = []))
)]
#[get("/teaching/versions/{version_id}/parts/{part_id}")]
pub async fn find_version_page(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseVersionId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let ((version, part), language) = (*path, language(&actor, wanted.language));
    let preview = app.db.read(move |connection| of_version(connection, version, part, language)).await?;
    etag::json(&request, &preview)
}

fn of_version(
    connection: &mut Conn,
    id: CourseVersionId,
    part: PartId,
    language: Language,
) -> Result<PartPreview, AppError> {
    let version = VersionRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
    let root = PartRow::root(version.course_id);
    let content = |connection: &mut Conn, part, kind| {
        PageRow::content(connection, id, part, language, kind)?.ok_or_else(AppError::not_found)
    };
    let Some(row) = VersionPartRow::find(connection, id, part)? else {
        // Modules have no page of their own: the outline is that of the course.
        let outline = content(connection, root, PartKind::Course)?;
        if tree::find_any(connection, part)?.course_id != version.course_id {
            return Err(AppError::not_found());
        }
        return Ok(PartPreview::Outline { outline: from_json(&outline)? });
    };
    match row.kind {
        PartKind::BankQuestion => {
            let asked = frozen_questions(connection, &version, &[part], language)?.into_iter().next();
            let PreviewedQuestion { language, asked, .. } = asked.ok_or_else(AppError::not_found)?;
            Ok(PartPreview::Question { language, asked })
        }
        kind if kind.is_block() => {
            let lesson: Lesson = from_json(&content(connection, row.activity_id, PartKind::Lesson)?)?;
            let block = lesson.blocks.into_iter().find(|block| block.id == part);
            Ok(PartPreview::Block { block: block.ok_or_else(AppError::not_found)? })
        }
        kind => {
            let page = content(connection, part, kind)?;
            of_activity(kind, &page, |questions| frozen_questions(connection, &version, questions, language))
        }
    }
}

/// Questions of the bank as a version asks them. One that is not translated was frozen as the original says it.
fn frozen_questions(
    connection: &mut Conn,
    version: &VersionRow,
    questions: &[PartId],
    language: Language,
) -> Result<Vec<PreviewedQuestion>, AppError> {
    let course = CourseRow::find(connection, version.course_id)?.ok_or_else(AppError::not_found)?;
    let source = course.source_language;
    let originals = PageRow::questions(connection, version.id, questions, source)?;
    let keys = PageRow::questions(connection, version.id, questions, language)?;
    let asked = questions.iter().zip(keys.iter().zip(&originals)).map(|(part_id, (key, original))| {
        let question: Question = from_json(key)?;
        let language = if key == original { source } else { language };
        Ok(PreviewedQuestion { part_id: *part_id, language, asked: marking::asked(&question, None) })
    });
    asked.collect()
}
