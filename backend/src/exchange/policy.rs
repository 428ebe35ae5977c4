//! Who somebody is to a case practice.

use super::rows::practices::PracticeRow;
use super::rows::versions::VersionRow;
use super::way::{Act, State, Who, step};
use crate::db::Conn;
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use shared::core::{ProblemCode, Role};

/// Only members read what is published.
pub fn must_be_reader(actor: &ActorFacts) -> Result<(), AppError> {
    let reads = [Role::Member, Role::PrivacyReviewer, Role::Facilitator, Role::ProjectManager];
    if reads.into_iter().any(|role| actor.has_role(role)) {
        Ok(())
    } else {
        Err(AppError::problem(ProblemCode::Forbidden))
    }
}

/// Only members write practices, and about them.
pub fn must_be_member(actor: &ActorFacts) -> Result<(), AppError> {
    if actor.has_role(Role::Member) { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}

/// Who the actor is to this practice.
pub fn who(connection: &mut Conn, actor: &ActorFacts, practice: &PracticeRow) -> Result<Who, AppError> {
    let organisations = [practice.organisation_id, practice.current_organisation(connection)?];
    let reviewer = match practice.version {
        0 => None,
        number => VersionRow::find(connection, practice.id, number)?.privacy_reviewer_id,
    };
    let editor = match practice.audience {
        Some(_) => VersionRow::last_published(connection, practice.id)?.and_then(|version| version.editor_id),
        None => None,
    };
    Ok(Who {
        is_author: practice.author_id == Some(actor.account),
        is_of_same_organisation: organisations.contains(&actor.organisation),
        is_privacy_reviewer: actor.has_role(Role::PrivacyReviewer),
        is_editor: actor.has_role(Role::Facilitator),
        is_manager: actor.has_role(Role::ProjectManager),
        is_member: actor.has_role(Role::Member),
        let_it_pass: reviewer == Some(actor.account),
        published_it: editor == Some(actor.account),
    })
}

/// Where the act leads, if the actor may do it and it can be done: else the practice does not exist for them, or it is not theirs to
/// do, or it does not stand where this is done.
pub fn act(
    connection: &mut Conn,
    actor: &ActorFacts,
    practice: &PracticeRow,
    act: Act,
) -> Result<State, AppError> {
    let (who, state) = (who(connection, actor, practice)?, practice.state());
    if !who.may_know(state) {
        return Err(AppError::not_found());
    }
    if !who.may(act) {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    step(state, act).ok_or_else(|| AppError::problem(ProblemCode::WrongStage))
}
