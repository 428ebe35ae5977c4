//! The queries of the exchange, as `plans.rs` reads them.

use super::plans::{NIL, planners};
use shared::core::Language;
use shared::core::id::{AccountId, OrganisationId, PracticeId};
use shared::exchange::{PracticeQuery, Stage};
use waymark::exchange::rows::decisions::DecisionRow;
use waymark::exchange::rows::practices::PracticeRow;
use waymark::exchange::rows::{listing, responses};

#[test]
fn practices_to_read() {
    let newest = PracticeQuery::default();
    let in_czech = PracticeQuery { language: Some(Language::Czech), ..newest.clone() };
    let coaching = PracticeQuery { codes: Some("method.coaching".parse().unwrap()), ..newest.clone() };
    for mut planner in planners() {
        planner.assert_index(["exchange_published_newest", "exchange_published_newest"], |c| {
            listing::list(c, &newest, None, 21)
        });
        let by_language = ["exchange_published_by_language", "exchange_published_by_language"];
        planner.assert_index(by_language, |c| listing::list(c, &in_czech, None, 21));
        planner.assert_index(["exchange_codes", "exchange_codes"], |c| listing::list(c, &coaching, None, 21));
    }
}

#[test]
fn practices_of_one_author_and_those_that_wait() {
    let by_author = ["exchange_practices_by_author", "exchange_practices_by_author"];
    let by_stage = ["exchange_practices_by_stage", "exchange_practices_by_stage"];
    for mut planner in planners() {
        planner.assert_index(by_author, |c| PracticeRow::list_own(c, AccountId(NIL), 200));
        planner.assert_index(by_stage, |c| {
            PracticeRow::list_waiting(c, Stage::PrivacyReview, OrganisationId(NIL), 100)
        });
    }
}

#[test]
fn what_was_said_of_a_practice() {
    let id = PracticeId(NIL);
    for mut planner in planners() {
        let decisions = ["exchange_decisions_of_practice", "exchange_decisions_of_practice"];
        planner.assert_index(decisions, |c| DecisionRow::list(c, id));
        let comments = ["exchange_comments_of_practice", "exchange_comments_of_practice"];
        planner.assert_index(comments, |c| responses::comments(c, id));
        let adaptations = ["exchange_adaptations_of_practice", "exchange_adaptations_of_practice"];
        planner.assert_index(adaptations, |c| responses::adaptations(c, id));
    }
}
