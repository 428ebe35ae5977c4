//! What went wrong, in the reader's words: what happened, what was kept, what to do now.

use crate::i18n::{full_moment, t};
use api_client::ClientError;
use shared::core::problem::SuspensionNotice;
use shared::core::{FieldCode, FieldError, Language, ProblemCode};

/// Why an operation gave no result.
pub fn problem_text(language: Language, error: &ClientError) -> String {
    match error {
        ClientError::Network(_) => t::ui_problem_network(language).to_owned(),
        ClientError::Unexpected { status } => t::ui_problem_unexpected(language, &status.to_string()),
        ClientError::Problem(problem) => {
            let wait = problem.retry_after_seconds.and_then(|seconds| u32::try_from(seconds).ok());
            if let (ProblemCode::TooManyRequests, Some(seconds)) = (problem.code, wait) {
                return t::ui_problem_too_many_requests_in(language, seconds);
            }
            if let Some(suspension) = &problem.suspension {
                return suspension_text(language, suspension);
            }
            let text = code_text(language, problem.code);
            match (&problem.request_id, problem.code) {
                (Some(id), ProblemCode::Internal | ProblemCode::Unavailable) => {
                    format!("{text} {}", t::ui_problem_request_id(language, id))
                }
                _ => text.to_owned(),
            }
        }
    }
}

/// Why one may not sign in, and until when.
pub fn suspension_text(language: Language, suspension: &SuspensionNotice) -> String {
    match suspension.ends_at {
        Some(end) => t::ui_problem_suspended_until(language, &full_moment(language, end), &suspension.reason),
        None => t::ui_problem_suspended(language, &suspension.reason),
    }
}

/// What a problem's code means to the person.
pub fn code_text(language: Language, code: ProblemCode) -> &'static str {
    let text = match code {
        ProblemCode::MalformedBody
        | ProblemCode::MalformedRequest
        | ProblemCode::MethodNotAllowed
        | ProblemCode::UnsupportedMediaType
        | ProblemCode::PreconditionRequired => t::ui_problem_malformed,
        ProblemCode::InvalidCursor => t::ui_problem_invalid_cursor,
        ProblemCode::SignInRequired => t::ui_problem_sign_in_required,
        ProblemCode::AccessTokenExpired | ProblemCode::SessionEnded => t::ui_problem_session_ended,
        ProblemCode::WrongCredentials => t::ui_problem_wrong_credentials,
        ProblemCode::WrongCode => t::ui_problem_wrong_code,
        ProblemCode::SignInExpired => t::ui_problem_sign_in_expired,
        ProblemCode::ConfirmationRequired => t::ui_problem_confirmation_required,
        ProblemCode::LastSecondFactor => t::ui_problem_last_second_factor,
        ProblemCode::Forbidden => t::ui_problem_forbidden,
        ProblemCode::RulesNotAccepted => t::rules_problem,
        ProblemCode::ApprovalRequired => t::moderation_held_required,
        ProblemCode::StepsRequired => t::ui_problem_steps_required,
        ProblemCode::AccountSuspended => t::ui_problem_account_suspended,
        ProblemCode::LastAdministrator => t::ui_problem_last_administrator,
        ProblemCode::GroupInUse => t::ui_problem_group_in_use,
        ProblemCode::DraftConflict => t::draft_conflict_problem,
        ProblemCode::CategoryInUse => t::ui_problem_category_in_use,
        ProblemCode::CrossSite => t::ui_problem_cross_site,
        ProblemCode::NotFound => t::ui_problem_not_found,
        ProblemCode::AttemptEnded => t::ui_problem_attempt_ended,
        ProblemCode::EditConflict => t::ui_problem_edit_conflict,
        ProblemCode::IdempotencyKeyReused => t::ui_problem_key_reused,
        ProblemCode::BodyTooLarge => t::ui_problem_too_large,
        ProblemCode::InvalidFields => t::ui_problem_invalid_fields,
        ProblemCode::TooManyRequests => t::ui_problem_too_many_requests,
        ProblemCode::SentRecently => t::ui_problem_sent_recently,
        ProblemCode::Internal => t::ui_problem_internal,
        ProblemCode::WrongStage => t::ui_problem_wrong_stage,
        ProblemCode::KeyMissing => t::ui_problem_key_missing,
        ProblemCode::Unavailable => t::ui_problem_unavailable,
    };
    text(language)
}

/// What is wrong with a field, without its name.
pub fn field_text(language: Language, error: &FieldError) -> String {
    match (error.code, error.limit) {
        (FieldCode::TooShort, Some(limit)) => t::ui_field_too_short(language, limit),
        (FieldCode::TooLong, Some(limit)) => t::ui_field_too_long(language, limit),
        (FieldCode::TooSmall, Some(limit)) => t::ui_field_too_small(language, &limit.to_string()),
        (FieldCode::TooLarge, Some(limit)) => t::ui_field_too_large(language, &limit.to_string()),
        (FieldCode::TooMany, Some(limit)) => t::ui_field_too_many(language, limit),
        (FieldCode::Required, _) => t::ui_field_required(language).to_owned(),
        (FieldCode::TooCommon, _) => t::ui_field_too_common(language).to_owned(),
        (FieldCode::TooBroad, _) => t::moderation_purge_too_broad(language).to_owned(),
        (FieldCode::UnknownField, _) => t::ui_field_unknown(language).to_owned(),
        (FieldCode::Mismatch, _) => t::ui_field_mismatch(language).to_owned(),
        (FieldCode::NotAvailable, _) => t::ui_field_not_available(language).to_owned(),
        (FieldCode::UnknownLanguage, _) => t::ui_field_unknown_language(language).to_owned(),
        (FieldCode::TooRecent, limit) => {
            t::ui_field_too_recent(language, &limit.unwrap_or_default().to_string())
        }
        (FieldCode::Identifies, _) => t::ui_field_identifies(language).to_owned(),
        (FieldCode::SentRecently, _) => t::ui_problem_sent_recently(language).to_owned(),
        (FieldCode::UnknownKind, _) => t::media_field_unknown_kind(language).to_owned(),
        (FieldCode::Damaged, _) => t::media_field_damaged(language).to_owned(),
        (FieldCode::Encrypted, _) => t::media_field_encrypted(language).to_owned(),
        (FieldCode::ActiveContent, _) => t::media_field_active(language).to_owned(),
        (FieldCode::TooMuchInside, _) => t::media_field_too_much(language).to_owned(),
        (FieldCode::DayFull, limit) => {
            t::media_field_day_full(language, &limit.unwrap_or_default().to_string())
        }
        (
            FieldCode::Malformed
            | FieldCode::TooShort
            | FieldCode::TooLong
            | FieldCode::TooSmall
            | FieldCode::TooLarge
            | FieldCode::TooMany,
            _,
        ) => t::ui_field_malformed(language).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_out_of_bounds_is_told_in_each_language() {
        let said = |language, code| {
            let error = FieldError { field: "keep_audit_days".to_owned(), code, limit: Some(90) };
            field_text(language, &error)
        };
        for (language, small, large) in [
            (Language::English, "Please enter 90 or more.", "Please enter 90 or less."),
            (
                Language::Romanian,
                "Vă rugăm să introduceți cel puțin 90.",
                "Vă rugăm să introduceți cel mult 90.",
            ),
            (Language::Spanish, "Escriba 90 o más, por favor.", "Escriba 90 o menos, por favor."),
            (Language::Czech, "Zadejte prosím nejméně 90.", "Zadejte prosím nejvýše 90."),
        ] {
            assert_eq!(said(language, FieldCode::TooSmall), small);
            assert_eq!(said(language, FieldCode::TooLarge), large);
        }
    }
}
