//! The privacy guard in the forum: what it refuses, everywhere; what it lets pass, counts, and says to nobody.

use super::everywhere::{hex, holding};
use crate::authorization::fixtures::{Fixtures, NIL};
use crate::authorization::{operations_of, request};
use crate::support::{Answer, Person, TestApp, code, new_key, new_poll, new_post, new_topic, problem};
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::id::AccountId;
use shared::core::{Country, Day, FieldCode, Problem, ProblemCode, Role};
use shared::forum::{DraftContent, DraftKey, DraftQuery, GuardCount, GuardCountQuery, PostPatch};
use shared::members::NewMessage;
use shared::privacy::{LeavingReason, LeftStanding};
use std::time::Duration;
use waymark::guard::PrivacyGuard;

/// A national identity number in the right form, of nobody.
pub const NUMBER: &str = "6991231400016";

/// Texts of operations that the guard does not read, each for a reason.
const EXEMPT: [(&str, &str, &str); 14] = [
    ("save_draft", "*", "what was typed is never lost"),
    ("preview_markdown", "*", "nothing is stored"),
    ("preview_purge", "*", "what is to be found must be named"),
    ("create_purge", "*", "what is to be taken out must be named"),
    ("act_in_review", "passage", "what is to be taken out must be named"),
    ("create_category", "name", "administrators, about the forum"),
    ("create_category", "description", "administrators, about the forum"),
    ("update_category", "name", "administrators, about the forum"),
    ("update_category", "description", "administrators, about the forum"),
    ("update_category_rules", "body", "administrators; whom to call may stand in rules"),
    ("create_topic", "left_standing", "letters of a rule's code only"),
    ("create_post", "left_standing", "letters of a rule's code only"),
    ("update_post", "left_standing", "letters of a rule's code only"),
    ("create_held_post", "left_standing", "letters of a rule's code only"),
];

fn is_exempt(operation: &str, field: &str) -> bool {
    let first = field.split(['.', '[']).next().unwrap();
    EXEMPT.iter().any(|(exempt, part, _)| *exempt == operation && (*part == "*" || *part == first))
}

/// The schema that a reference leads to.
fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    match schema["$ref"].as_str() {
        Some(path) => &document["components"]["schemas"][path.rsplit('/').next().unwrap()],
        None => schema,
    }
}

/// The fields of a schema in which anything may be written: `title`, `tags[]`, `attachments[].alt`.
fn text_fields(document: &Value, schema: &Value, at: &str) -> Vec<String> {
    let schema = resolved(document, schema);
    let variants = ["oneOf", "anyOf", "allOf"].iter().filter_map(|key| schema[*key].as_array()).flatten();
    let mut fields: Vec<String> = variants.flat_map(|one| text_fields(document, one, at)).collect();
    let is = |kind: &str| {
        schema["type"] == kind || schema["type"].as_array().is_some_and(|all| all.contains(&json!(kind)))
    };
    if is("string") && schema["format"].is_null() && schema["enum"].is_null() {
        fields.push(at.to_owned());
    }
    if is("array") {
        fields.extend(text_fields(document, &schema["items"], &format!("{at}[]")));
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        let path = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        fields.extend(text_fields(document, inner, &path));
    }
    fields
}

/// The body with this text in that field, and the name by which the answer calls the field.
fn with_text(mut body: Value, field: &str, text: &str) -> (Value, String) {
    match field.split_once("[]") {
        None => body[field] = json!(text),
        Some((list, "")) => {
            let kept = body[list].as_array().and_then(|all| all.first()).cloned();
            body[list] = kept.into_iter().chain([json!(text)]).collect();
            return (body, list.to_owned());
        }
        Some((list, inner)) => {
            let inner = inner.trim_start_matches('.');
            body[list] = json!([{"file_id": NIL, inner: text}]);
            return (body, format!("{list}.0.{inner}"));
        }
    }
    (body, field.to_owned())
}

fn assert_refused(problem: &Problem, field: &str, what: &str) {
    assert_eq!(problem.code, ProblemCode::InvalidFields, "{what}");
    let wrong: Vec<_> = problem.errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
    assert_eq!(wrong, [(field, FieldCode::Identifies)], "{what}");
}

#[actix_web::test]
async fn no_operation_of_the_forum_takes_a_number_of_a_person() {
    let app = TestApp::start();
    let (person, fixtures) = (app.facilitator().await, Fixtures::new(&app).await);
    let organisation = crate::authorization::fixtures::organisation(&app, &person).await;
    let (document, operations) = operations_of("forum");
    let (mut asked, mut exempt) = (0, Vec::new());
    for (method, path, id, value) in operations {
        let schema = &value["requestBody"]["content"]["application/json"]["schema"];
        for field in text_fields(&document, schema, "") {
            if is_exempt(&id, &field) {
                exempt.push(id.clone());
                continue;
            }
            asked += 1;
            let (_, body) = request::of(&id, &fixtures, &person, organisation);
            let (body, name) = with_text(body, &field, &format!("CNP {NUMBER}"));
            let path = path.replace("{language}", "en");
            let steps = path.split('/').map(|step| if step.starts_with('{') { NIL } else { step });
            let path = steps.collect::<Vec<_>>().join("/");
            let request = app.request(&method, &path).header("authorization", person.bearer());
            let request = request.header("if-match", "\"1\"").header("content-type", "application/json");
            let answer = Answer::to(request.body(body.to_string())).await;
            assert_eq!(answer.status, 422, "{id} stores what is written in {field}: {}", answer.text());
            assert_refused(&answer.problem(), &name, &format!("{id} {field}"));
        }
    }
    assert!(asked > 20, "{asked} texts were found");
    for (operation, ..) in EXEMPT {
        assert!(exempt.iter().any(|id| id == operation), "{operation} has no text any more");
    }
}

#[actix_web::test]
async fn numbers_in_each_language_are_refused_and_helplines_are_not() {
    let app = TestApp::start();
    let author = app.member().await;
    let topic = app.topic(&author, app.category("open").await).await.id;
    for text in [
        "Fata are CNP 6991231400016 și locuiește la noi.",
        "Dívka má rodné číslo 805512/0011 a bydlí u nás.",
        "La chica tiene el DNI 12345678Z y vive con nosotros.",
        "Sunați-o la 0740 123 456 după ora zece.",
        "Zavolejte jí na 777 123 456 po desáté.",
        "Llámela al 612 345 678 después de las diez.",
        "Please call her on +40 740 123 456 after ten.",
        "Her number: 0740-**123**-456.",
        "Her number is &#48;740 123 456.",
    ] {
        let refused = problem(author.create_post(topic, &new_post(text), &new_key()).await);
        assert_refused(&refused, "body_markdown", text);
    }
    for text in [
        "Call 112, or the child helpline 116 111.",
        "Legea 272/2004, art. 5; the grant 2023-1-RO01-KA220-ADU-000153.",
        "Das Mädchen kam gestern und weiß nicht, was sie mit den Papieren machen soll.",
        "Дівчина прийшла вчора і не знає, що робити з документами.",
    ] {
        author.create_post(topic, &new_post(text), &new_key()).await.unwrap();
    }
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_was_typed_stays_and_messages_are_nobody_elses() {
    let app = TestApp::start();
    let (author, colleague) = (app.member().await, app.member().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let draft = DraftContent { body_markdown: format!("CNP {NUMBER}"), ..DraftContent::default() };
    author.save_draft(DraftKey::Reply(topic), &draft).await.unwrap();
    let refused = author.create_post(topic, &new_post(&draft.body_markdown), &new_key()).await;
    assert_refused(&problem(refused), "body_markdown", "a reply");
    let drafts = author.list_drafts(&DraftQuery::default()).await.unwrap();
    assert_eq!(drafts[0].content.body_markdown, draft.body_markdown);
    let text = "Call me: 0740 123 456".to_owned();
    author.create_message(colleague.account, &NewMessage { text }, &new_key()).await.unwrap();
    app.take_jobs().await;
}

/// The refusals on record: who, what, by which rules.
async fn refusals(app: &TestApp) -> Vec<(Option<AccountId>, String, Option<String>)> {
    use waymark::db::schema::audit_events::dsl;
    app.read(|connection| {
        let acts = dsl::audit_events.filter(dsl::action.eq("refuse_text")).order((dsl::at, dsl::id));
        Ok(acts.select((dsl::actor_id, dsl::subject, dsl::detail)).load(connection)?)
    })
    .await
}

#[actix_web::test]
async fn a_refusal_is_on_record_without_the_number() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let text = format!("CNP {NUMBER}, tel. 0740 123 456");
    problem(author.create_post(topic.id, &new_post(&text), &new_key()).await);
    app.pass(1);
    let nameless = app.anonymous_category("nameless").await;
    let mut hidden = new_topic(nameless, "A topic");
    hidden.anonymous = true;
    let own = author.create_topic(&hidden, &new_key()).await.unwrap();
    hidden.body_markdown.clone_from(&text);
    problem(author.create_topic(&hidden, &new_key()).await);
    app.pass(1);
    let first =
        author.list_posts(own.id, &shared::forum::PostQuery::default()).await.unwrap().items.remove(0);
    let patch = PostPatch { body_markdown: Some(text), ..PostPatch::default() };
    problem(author.update_post(first.id, 1, &patch).await);
    app.pass(1);
    problem(author.save_poll(first.id, &new_poll(&["Now", NUMBER])).await);
    let rules = Some("cnp, phone".to_owned());
    assert_eq!(
        refusals(&app).await,
        [
            (Some(author.account), "post".to_owned(), rules.clone()),
            (None, "topic".to_owned(), rules.clone()),
            (None, "post".to_owned(), rules),
            (None, "poll".to_owned(), Some("cnp".to_owned())),
        ]
    );
    let values = vec![hex(NUMBER.as_bytes()), hex(b"0740 123 456")];
    assert_eq!(holding(&app, values).await, std::collections::BTreeSet::new());
    app.take_jobs().await;
}

fn days(from: i32, to: i32) -> GuardCountQuery {
    GuardCountQuery { from: Day(from), to: Day(to) }
}

/// The day on which tests begin.
const TODAY: i32 = 20_781;

async fn counts(person: &Person) -> Vec<(String, u64, u64)> {
    let counts = person.list_guard_counts(&days(TODAY - 29, TODAY)).await.unwrap();
    counts.into_iter().map(|one: GuardCount| (one.rule, one.refused_count, one.warned_count)).collect()
}

#[actix_web::test]
async fn texts_are_counted_by_rule_and_country() {
    let app = TestApp::start();
    let (author, spaniard) = (app.member().await, app.member_in(Country::Spain).await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let warned = new_post("Write to one@mail.example, or to two@mail.example.");
    let key = new_key();
    for _ in 0..2 {
        // What is sent again is counted once.
        author.create_post(topic, &warned, &key).await.unwrap();
    }
    let post = author.create_post(topic, &warned, &new_key()).await.unwrap();
    problem(
        author.create_post(topic, &new_post(&format!("CNP {NUMBER}, one@mail.example")), &new_key()).await,
    );
    let patch = PostPatch { body_markdown: Some("B 123 XYZ was there.".into()), ..PostPatch::default() };
    author.update_post(post.id, 1, &patch).await.unwrap();
    spaniard.create_post(topic, &warned, &new_key()).await.unwrap();
    let of = |role, country| [(Role::Member, None), (role, country)];
    let here = app.with_grants(&of(Role::Facilitator, Some(Country::Romania))).await;
    let abroad = app.with_grants(&of(Role::ProjectManager, Some(Country::Spain))).await;
    let own = [("cnp".into(), 1, 0), ("email".into(), 0, 2), ("plate".into(), 0, 1)];
    assert_eq!(counts(&here).await, own);
    assert_eq!(counts(&abroad).await, [("email".into(), 0, 1)]);
    let all = [("cnp".into(), 1, 0), ("email".into(), 0, 3), ("plate".into(), 0, 1)];
    assert_eq!(counts(&app.manager().await).await, all);
    assert!(here.list_guard_counts(&days(TODAY + 1, TODAY + 2)).await.unwrap().is_empty());
    assert_eq!(code(author.list_guard_counts(&days(TODAY, TODAY)).await), ProblemCode::Forbidden);
    let reversed = problem(here.list_guard_counts(&days(TODAY, TODAY - 1)).await);
    assert_eq!((reversed.errors[0].field.as_str(), reversed.errors[0].code), ("to", FieldCode::TooSmall));
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_is_left_standing_is_counted_and_its_reason_is_on_record() {
    use waymark::db::schema::audit_events::dsl;
    let app = TestApp::start();
    let author = app.member().await;
    let topic = app.topic(&author, app.category("open").await).await.id;
    let left = |rule: &str| LeftStanding { rule: rule.into(), reason: LeavingReason::PublicRole };
    let mut post = new_post("Write to one@mail.example; the car was B 123 XYZ.");
    // A rule that finds nothing here is not overruled by being named.
    post.left_standing = vec![left("email"), left("iban")];
    author.create_post(topic, &post, &new_key()).await.unwrap();
    let here = app.manager().await;
    let counted = here.list_guard_counts(&days(TODAY, TODAY)).await.unwrap();
    let counted: Vec<_> =
        counted.iter().map(|one| (one.rule.as_str(), one.warned_count, one.overruled_count)).collect();
    assert_eq!(counted, [("email", 0, 1), ("plate", 1, 0)]);
    let acts: Vec<(Option<AccountId>, Option<String>)> = app
        .read(|connection| {
            let acts = dsl::audit_events.filter(dsl::action.eq("overrule_guard"));
            Ok(acts.select((dsl::actor_id, dsl::detail)).load(connection)?)
        })
        .await;
    assert_eq!(acts, [(Some(author.account), Some("email: public-role".to_owned()))]);
    // A number that is refused cannot be left, and a rule's code has no room for one.
    post.body_markdown = format!("CNP {NUMBER}");
    post.left_standing = vec![left("cnp")];
    assert_refused(&problem(author.create_post(topic, &post, &new_key()).await), "body_markdown", "left");
    post.left_standing = vec![left(NUMBER)];
    let wrong = problem(author.create_post(topic, &post, &new_key()).await);
    assert_eq!(
        (wrong.errors[0].field.as_str(), wrong.errors[0].code),
        ("left_standing", FieldCode::Malformed)
    );
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_an_anonymous_colleague_writes_is_counted_without_their_country() {
    let app = TestApp::start();
    let author = app.member_in(Country::Spain).await;
    let mut topic = new_topic(app.anonymous_category("nameless").await, "A topic");
    topic.anonymous = true;
    topic.body_markdown = "Write to one@mail.example.".into();
    author.create_topic(&topic, &new_key()).await.unwrap();
    for country in [Country::Spain, Country::Czechia] {
        let grants = [(Role::Member, None), (Role::Facilitator, Some(country))];
        let moderator = app.with_grants(&grants).await;
        assert_eq!(counts(&moderator).await, [("email".into(), 0, 1)], "{country}");
    }
    app.take_jobs().await;
}

#[actix_web::test]
async fn where_the_guard_does_not_answer_nothing_is_stored() {
    let app = TestApp::start_guarded(PrivacyGuard::new(0, Duration::from_millis(1)), |_| ());
    let (author, category) = (app.member().await, app.category("open").await);
    let refused = problem(author.create_topic(&new_topic(category, "A topic"), &new_key()).await);
    assert_eq!((refused.status, refused.code), (503, ProblemCode::Unavailable));
    assert!(refused.detail.unwrap().contains("not stored"));
    let file = crate::media::send(&author, "a.png", crate::media::png(1)).await;
    assert_eq!(code(file), ProblemCode::Unavailable);
    assert_eq!(crate::media::stored(&app).len(), 0);
    let draft = DraftContent { title: "A topic".into(), ..DraftContent::default() };
    author.save_draft(DraftKey::Topic, &draft).await.unwrap();
}

#[test]
fn the_demo_has_no_numbers_of_persons() {
    let guard = privacy_guard::Guard::new();
    let folder = crate::support::sources::root().join("backend/demo");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let numbers = guard.find(&text).into_iter().filter(|finding| {
            matches!(finding.kind, privacy_guard::Kind::NationalId | privacy_guard::Kind::Phone)
        });
        let found: Vec<_> = numbers.map(|finding| text[finding.range()].to_owned()).collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
}
