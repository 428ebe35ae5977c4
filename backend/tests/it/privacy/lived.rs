//! What a person leaves in the tables that the tests here reach by no operation, so that the search for an erased person
//! looks into every table that holds people.

use super::everywhere::{columns, hex};
use super::{ABOUT, NAME};
use crate::support::{Person, TestApp};
use diesel::connection::SimpleConnection;
use waymark::db::Conn;

/// `{me}` is the person's id, `{one}` some other, `{long}` some forty bytes; the rest is what they wrote.
const ROWS: &[&str] = &[
    "INSERT INTO accounts_links (id, purpose, subject_id, secret_hash, created_at, expires_at)
     VALUES ({one}, 'reset_password', {me}, {one}, 0, 9000000000000000)",
    "INSERT INTO accounts_authenticators (account_id, last_step, failures, blocked_until) VALUES ({me}, 0, 0, 0)",
    "INSERT INTO accounts_recovery_codes (id, account_id, code_hash) VALUES ({one}, {me}, {one})",
    "INSERT INTO accounts_passkeys (id, account_id, credential_id, name, credential, created_at)
     VALUES ({one}, {me}, {one}, '{about}', '{}', 0)",
    "INSERT INTO accounts_devices (id, account_id, token_hash, name, created_at, last_used_at)
     VALUES ({one}, {me}, {one}, '{about}', 0, 0)",
    "INSERT INTO accounts_challenges (id, purpose, account_id, secret_hash, state, failures, expires_at)
     VALUES ({one}, 'create_passkey', {me}, {one}, '{}', 0, 9000000000000000)",
    "INSERT INTO accounts_acceptances (account_id, agreement, version, accepted_at)
     VALUES ({me}, 'code_of_conduct', 0, 0)",
    "INSERT INTO accounts_applications (id, email, name, profession, proposed_organisation, country, languages,
       motivation, language, state, created_at, confirmed_at, account_id, version)
     VALUES ({one}, '{email}', '{name}', 'lawyer', 'An NGO', 'RO', 'ro', '{about}', 'ro', 'approved', 0, 0, {me}, 1)",
    "INSERT INTO accounts_application_messages (id, application_id, by_applicant, body, created_at)
     VALUES ({one}, {one}, 1, '{about}', 0)",
    "INSERT INTO accounts_invitations (id, email, name, organisation_id, role, language, state, created_at, sent_at,
       expires_at, account_id)
     VALUES ({one}, '{email}', '{name}', (SELECT organisation_id FROM accounts_accounts WHERE id = {me}), 'member', 'ro',
       'accepted', 0, 0, 0, {me})",
    "INSERT INTO accounts_email_changes (account_id, email, created_at) VALUES ({me}, 'new-{email}', 0)",
    "INSERT INTO accounts_identities (issuer, subject, account_id, created_at)
     VALUES ('https://ngo.example', '{about}', {me}, 0)",
    "INSERT INTO forum_held_posts
     (id, author_id, writer_id, title, tags, language, body_markdown, attachments, created_at, answer)
     VALUES ({one}, {me}, {me}, '{about}', '', 'ro', '{about}', '[]', 0, ''),
     ({me}, NULL, {me}, '{about}', '', 'ro', 'Namelessly: {about}', '[]', 0, '')",
    "INSERT INTO members_blocks (account_id, blocked_id) SELECT {me}, id FROM accounts_accounts WHERE id <> {me} LIMIT 1",
    "INSERT INTO notify_refusals (account_id, kind) VALUES ({me}, 'message')",
    "INSERT INTO notify_bounces (account_id, email, status, at) VALUES ({me}, '{email}', '5.1.1', 0)",
    "INSERT INTO accounts_groups (id, name) VALUES ({one}, 'Coaches')",
    "INSERT INTO accounts_group_members (group_id, account_id) VALUES ({one}, {me})",
    "INSERT INTO accounts_group_owners (group_id, account_id) VALUES ({one}, {me})",
    "INSERT INTO learning_certificates (id, code, enrolment_id, printed, issued_at, revoked_at, revoked_by, reason)
     VALUES ({one}, 'A', (SELECT id FROM learning_enrolments WHERE account_id = {me} LIMIT 1), '\"{about}\"', 0, 1, {me}, 'Because')",
    "INSERT INTO learning_cohorts (id, course_id, name, revision, created_at)
     SELECT {one}, course_id, 'Spring', 1, 0 FROM learning_enrolments WHERE account_id = {me} LIMIT 1",
    "INSERT INTO learning_cohort_facilitators (cohort_id, account_id) VALUES ({one}, {me})",
    "UPDATE learning_enrolments SET cohort_id = {one} WHERE account_id = {me}
     AND course_id = (SELECT course_id FROM learning_cohorts WHERE id = {one})",
    "INSERT INTO learning_meetings (id, cohort_id, title, starts_at, ends_at, place) VALUES ({one}, {one}, 'Start', 0, 1, '')",
    "INSERT INTO learning_attendance (meeting_id, enrolment_id, state, noted_by, noted_at)
     VALUES ({one}, (SELECT id FROM learning_enrolments WHERE account_id = {me} LIMIT 1), 'present', {me}, 0)",
    "INSERT INTO guard_counts (day, rule, outcome, country, count) VALUES (0, 'phone', 'refused', 'RO', 1)",
    "INSERT INTO exchange_practices (id, author_id, organisation_id, stage, revision, version, sealed, saved_at, stage_since,
       changed_at, is_returned)
     VALUES ({one}, {me}, (SELECT organisation_id FROM accounts_accounts WHERE id = {me}), 'draft', 1, 1, {long}, 0, 0, 0, 0)",
    "INSERT INTO exchange_versions (practice_id, number, sealed, submitted_at, privacy_reviewer_id, editor_id)
     VALUES ({one}, 1, {long}, 0, {me}, {me})",
    "INSERT INTO exchange_decisions (id, practice_id, version, step, decision, decided_by, decided_at, sealed)
     VALUES ({one}, {one}, 1, 'privacy', 'pass', {me}, 0, {long})",
    "INSERT INTO exchange_published (practice_id, version, audience, title, summary, language, is_composite, page, wanted, codes,
       shown, public_shown, published_at, comments_count, adaptations_count, votes_count)
     VALUES ({one}, 1, 'members', '{about}', '{about}', 'ro', 1, '{}', '', '{}', '{}', '{}', 0, 1, 1, 1)",
    "INSERT INTO exchange_codes (facet, code, published_at, practice_id) VALUES ('method', 'coaching', 0, {one})",
    "INSERT INTO exchange_comments (id, practice_id, author_id, body_markdown, body_html, written_at)
     VALUES ({one}, {one}, {me}, '{about}', '{about}', 0)",
    "INSERT INTO exchange_adaptations (id, practice_id, author_id, changed_markdown, changed_html, went_markdown, went_html,
       written_at)
     VALUES ({one}, {one}, {me}, '{about}', '{about}', '{about}', '{about}', 0)",
    "INSERT INTO exchange_votes (practice_id, account_id, vote) VALUES ({one}, {me}, 'used')",
    "INSERT INTO accounts_suspensions (account_id, reason, ends_at, created_at) VALUES ({me}, '{about}', 1, 0)",
];

/// Leaves them.
pub async fn leave_traces(app: &TestApp, person: &Person) {
    let (account, email, one) = (person.account, person.email.clone(), app.app.ids.uuid(app.now()));
    app.write(move |connection| {
        let literal = |bytes: &[u8]| match &*connection {
            Conn::Sqlite(_) => format!("x'{}'", hex(bytes)),
            Conn::Pg(_) => format!("'\\x{}'::bytea", hex(bytes)),
        };
        let (me, one) = (literal(account.0.as_bytes()), literal(one.as_bytes()));
        // As if sealed with a key that is not here.
        let long = literal(&[7; 40]);
        let columns = columns(connection);
        let is_there = |row: &&&str| {
            let table = row.split_whitespace().nth(2).unwrap();
            columns.iter().any(|column| column.starts_with(&format!("{table}.")))
        };
        for row in ROWS.iter().filter(is_there) {
            let row = row
                .replace("{me}", &me)
                .replace("{one}", &one)
                .replace("{email}", &email)
                .replace("{long}", &long);
            connection.batch_execute(&row.replace("{name}", NAME).replace("{about}", ABOUT))?;
        }
        Ok(())
    })
    .await;
}
