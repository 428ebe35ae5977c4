//! The administration's lists go by their indexes too.

use super::plans::{NIL, place, planners};
use shared::accounts::RoleGrant;
use shared::admin::{AccountQuery, AuditQuery, JobQuery};
use shared::core::id::{AccountId, OrganisationId, SessionId};
use shared::core::{Country, Day, Role, Timestamp};
use waymark::admin::rows::accounts::AccountRow;
use waymark::admin::rows::audit::EventRow;
use waymark::admin::rows::jobs::JobRow;
use waymark::admin::rows::retention::RunRow;
use waymark::guard;
use waymark::http::actor::ActorFacts;
use waymark::http::page::{Direction, Place};

fn places() -> [Option<Place>; 3] {
    [None, Some(place(Direction::Next)), Some(place(Direction::Previous))]
}

#[test]
fn accounts_by_age() {
    let actor = ActorFacts {
        account: AccountId(NIL),
        session: SessionId(NIL),
        country: Country::Spain,
        organisation: OrganisationId(NIL),
        grants: vec![RoleGrant { role: Role::Administrator, country: None, organisation_id: None }],
        groups: Vec::new(),
        reads: Vec::new(),
        required_steps: Vec::new(),
    };
    let all = AccountQuery::default();
    for mut planner in planners() {
        for (query, index) in [
            (all.clone(), "accounts_accounts_by_age"),
            (AccountQuery { search: Some("ana".into()), ..all.clone() }, "accounts_accounts_by_age"),
            (
                AccountQuery { country: Some(Country::Spain), ..all.clone() },
                "accounts_accounts_by_country_and_age",
            ),
            (
                AccountQuery { organisation_id: Some(OrganisationId(NIL)), ..all.clone() },
                "accounts_accounts_by_organisation_and_age",
            ),
        ] {
            for place in places() {
                planner.assert_ordered([index, index], |c| {
                    AccountRow::list(c, &actor, &query, Timestamp(0), place, 21)
                });
            }
        }
    }
}

#[test]
fn acts_by_time() {
    let all = AuditQuery::default();
    for mut planner in planners() {
        for (query, index) in [
            (all.clone(), "audit_events_by_time"),
            (AuditQuery { actor_id: Some(AccountId(NIL)), ..all.clone() }, "audit_events_by_actor"),
            (AuditQuery { action: Some("grant_role".into()), ..all.clone() }, "audit_events_by_action"),
            (AuditQuery { subject: Some("account".into()), ..all.clone() }, "audit_events_by_subject"),
        ] {
            for place in places() {
                planner.assert_ordered([index, index], |c| EventRow::list(c, &query, place, 21));
            }
        }
    }
}

#[test]
fn background_work_by_state() {
    for mut planner in planners() {
        for place in places() {
            let index = ["jobs_jobs_by_state", "jobs_jobs_by_state"];
            planner.assert_ordered(index, |c| JobRow::list(c, &JobQuery::default(), place, 21));
        }
    }
}

#[test]
fn what_the_guard_did_by_day() {
    let days = (Day(0), Day(30));
    for mut planner in planners() {
        let index = ["USING PRIMARY KEY", "guard_counts_pkey"];
        planner.assert_index(index, |c| guard::totals(c, days, &[Country::Romania]));
    }
}

#[test]
fn deletions_by_time() {
    let index = "privacy_retention_runs_by_time";
    for mut planner in planners() {
        for place in places() {
            planner.assert_ordered([index, index], |c| RunRow::list(c, place, 21));
        }
    }
}
