//! What each operation of the matrix is asked with: its query and its body, good enough to be let in with.

use super::fixtures::{Fixtures, NIL};
use crate::support::{PASSWORD, Person};
use serde_json::{Value, json};
use shared::core::id::OrganisationId;

/// The query, with its question mark, and the body (null for none) of an operation about something of the owner's.
pub fn of(
    operation: &str,
    fixtures: &Fixtures,
    owner: &Person,
    organisation: OrganisationId,
) -> (&'static str, Value) {
    let body = match operation {
        "create_session" => json!({"email": owner.email, "password": PASSWORD}),
        "complete_session" => {
            json!({"continuation": "x", "method": "totp", "answer": "123456", "remember_device": false})
        }
        "create_passkey" => json!({"continuation": "x", "name": "A key", "credential": "{}"}),
        "create_email_change" => json!({"email": format!("new.{}", owner.email)}),
        "create_cohort" | "update_cohort" => json!({"name": "Spring"}),
        "create_meeting" | "update_meeting" => {
            json!({"title": "Start", "starts_at": "2026-12-01T09:00:00Z", "ends_at": "2026-12-01T11:00:00Z"})
        }
        "save_attendance" => json!({"attended": []}),
        "take_into_cohort" => json!({"account_ids": [owner.account]}),
        "decide_course_request" => json!({"accept": true}),
        "update_extra_time" => json!({"percent": 50}),
        "confirm_session" => json!({"password": PASSWORD}),
        "confirm_totp" => json!({"code": "000000"}),
        "update_password" => json!({"password": "quiet harbour in autumn"}),
        "request_erasure" => json!({"password": PASSWORD, "posts": "keep"}),
        "accept_agreements" => json!({"accepted": [{"agreement": "code_of_conduct", "version": 1}]}),
        "ask_applicant" => json!({"question": "Whom may we ask about you?"}),
        "approve_application" => json!({}),
        "decline_application" => json!({"reason": "Nobody could be asked about you."}),
        "create_invitation" => json!({
            "email": format!("guest.of.{}", owner.email), "name": "A Guest", "organisation_id": organisation,
            "role": "member", "role_country": null, "group_ids": [], "language": "en",
        }),
        "preview_invitations" | "send_invitations" => {
            json!({"csv": "email,name,organisation\nguest@ngo.example,A Guest,Nowhere\n"})
        }
        "update_me" => json!({"language": "ro"}),
        "grant_role" => json!({"role": "member"}),
        "suspend_account" | "revoke_certificate" => json!({"reason": "Because"}),
        "create_organisation" => {
            json!({"name": format!("{} and colleagues", owner.name), "country": owner.country})
        }
        "update_organisation" | "create_group" | "update_group" => {
            json!({"name": format!("{} too", owner.name)})
        }
        // Into nothing: who may not know of the first organisation does not get so far.
        "merge_organisation" | "merge_topic" => json!({"into": NIL}),
        "update_settings" => json!({"keep_audit_days": 900}),
        "create_category" | "update_category" => {
            let words = json!({"en": "Words", "ro": "Words", "es": "Words", "cs": "Words"});
            json!({"name": words, "description": words})
        }
        // Not every category once: who may not know of them does not get so far.
        "order_categories" => json!({"category_ids": []}),
        "update_category_rules" => {
            json!({"body": {"en": "Be kind.", "ro": "Be kind.", "es": "Be kind.", "cs": "Be kind."}})
        }
        "accept_category_rules" => json!({"version": 1}),
        "create_topic" => json!({
            "category_id": fixtures.category, "title": "A topic", "language": "en", "body_markdown": "Words",
        }),
        "update_profile" => json!({"about": "Words"}),
        "update_notice_choice" => json!({"in_app": true, "by_mail": "daily"}),
        "update_quiet_hours" => json!({"from": 20, "until": 8}),
        "update_topic_watch" | "update_category_watch" => json!({"level": "muted"}),
        "create_message" | "answer_review" | "create_submission" | "create_comment" => {
            json!({"text": "Words"})
        }
        "update_topic" => json!({"title": "Another title"}),
        "move_topic" => json!({"category_id": fixtures.category}),
        // Into nothing, and nothing of it: who does not lead the conversation does not get so far.
        "split_topic" => json!({
            "title": "Another topic", "category_id": fixtures.category, "language": "en", "post_ids": [NIL],
        }),
        "accept_answer" => json!({"post_id": null}),
        "save_bookmark" => json!({"note": "Words"}),
        "save_poll" => json!({"question": "When?", "options": ["Now", "Later"]}),
        "vote_in_poll" => json!({"options": [0]}),
        "assign_topic" => json!({"account_id": owner.account, "due_at": "2100-01-01T00:00:00Z"}),
        "reveal_author" => json!({"reason": "danger", "text": "Somebody has to know."}),
        "flag_post" => json!({"reason": "disrespect"}),
        "create_held_post" => json!({
            "category_id": fixtures.category, "title": "A title", "body_markdown": "Words", "language": "en",
        }),
        "decide_held_post" => json!({"approve": true}),
        "preview_purge" | "create_purge" => json!({"values": ["Nobody at all"]}),
        "act_in_review" => json!({"act": "note", "text": "Words"}),
        "mark_topic_read" => json!({"number": 1}),
        "save_translation" => json!({"body_markdown": "Words", "post_version": 1}),
        "create_post" => json!({"body_markdown": "Words", "language": "en"}),
        "update_post" => json!({"body_markdown": "Other words"}),
        "save_draft" | "preview_markdown" => json!({"body_markdown": "Words"}),
        "create_practice" => json!({"language": "en"}),
        "save_practice_draft" => serde_json::to_value(crate::exchange::content()).unwrap(),
        "decide_on_practice" => {
            serde_json::to_value(crate::exchange::pass(shared::exchange::PracticeLook::Privacy, 1)).unwrap()
        }
        "change_practice_audience" => json!({"audience": "public"}),
        "create_adaptation" => json!({"changed": "Words", "went": "Words"}),
        "vote_on_practice" => json!({"vote": "used"}),
        _ => of_learning(operation),
    };
    let query = match operation {
        "search_posts" => "?q=words",
        "list_guard_counts" => "?from=2026-11-01&to=2026-11-30",
        _ => "",
    };
    (query, body)
}

/// The body of an operation of e-learning.
fn of_learning(operation: &str) -> Value {
    match operation {
        "update_enrolment" => json!({"muted": true}),
        "reach_in_lesson" => json!({"place": null, "done": true}),
        "save_answer" => json!({"answer": {"kind": "choice", "chosen": [0]}, "sequence": 1}),
        "answer_questionnaire" => json!({"answers": {"sure": "3", "know": "a"}}),
        "mark_essays" => json!({"marks": [{"place": 0, "percent": 80, "feedback": "Good."}]}),
        "mark_submission" => json!({"levels": {"clear": 0}, "feedback": "Good.", "accept": true}),
        "save_play" => json!({"steps": [], "reflection": "Words"}),
        "save_response" => json!({"kind": "reflection", "text": "Words"}),
        "create_course" => json!({"title": "A course", "source_language": "en", "entry": "open"}),
        "update_course_setup" => json!({"hours": 3}),
        // Into nothing: who may not write courses does not get so far.
        "create_part" | "move_part" => in_nothing(operation),
        "update_part" => json!({"key": "another"}),
        "save_words" => json!({"words": {"body": "Vorbe"}}),
        "confirm_translation" => json!({"meaning": 1}),
        "try_question" => json!({"answer": {"kind": "choice", "chosen": [0]}}),
        "propose_version" => json!({"note": "Better"}),
        "review_version" => json!({"accepted": true}),
        "preview_gift" | "import_gift" => json!({"text": "Is it so? {T}"}),
        _ => Value::Null,
    }
}

/// A place in nothing.
fn in_nothing(operation: &str) -> Value {
    if operation == "move_part" {
        json!({"parent_id": NIL})
    } else {
        json!({"parent_id": NIL, "settings": {"kind": "text"}})
    }
}
