//! Moderation: a flag, the queue, what is done, what the author is told and answers.

use crate::support::{Person, TestApp, code, new_key, new_post, problem};
use diesel::prelude::*;
use shared::core::id::{PostId, ReviewId};
use shared::core::{Country, FieldCode, Language, ProblemCode, Role};
use shared::forum::{
    NewFlag, NewReviewAct, NewReviewAnswer, PostQuery, PostReview, ReviewAct, ReviewQuery, ReviewReason,
    ReviewStep,
};

fn flag(reason: ReviewReason, text: &str) -> NewFlag {
    NewFlag { reason, text: text.into() }
}

fn act(act: ReviewAct, text: &str) -> NewReviewAct {
    NewReviewAct {
        act,
        reason: Some(ReviewReason::Identifies),
        text: text.into(),
        passage: String::new(),
        ends_at: None,
    }
}

fn steps(review: &PostReview) -> Vec<ReviewStep> {
    review.entries.iter().map(|entry| entry.step).collect()
}

async fn queue(person: &Person) -> Vec<(ReviewId, u32)> {
    let page = person.list_reviews(&ReviewQuery::default()).await.unwrap();
    page.items.into_iter().map(|review| (review.id, review.flags_count)).collect()
}

/// A reply of the first member, flagged by the second; the facilitator's review of it.
async fn flagged(app: &TestApp) -> (Person, Person, Person, PostId, ReviewId) {
    let (author, reader) = (app.member_reading(Language::Czech).await, app.member().await);
    let (leading, category) = (app.facilitator().await, app.category("open").await);
    let topic = app.topic(&author, category).await.id;
    let post = app.reply(&author, topic, "The girl Luminita of Barlad, 14, called.").await.id;
    reader.flag_post(post, &flag(ReviewReason::Identifies, "It names her.")).await.unwrap();
    app.pass(1);
    let review = queue(&leading).await[0].0;
    (author, reader, leading, post, review)
}

#[actix_web::test]
async fn a_flag_waits_for_those_who_lead_there() {
    let app = TestApp::start();
    let (author, reader, leading, post, review) = flagged(&app).await;
    reader.flag_post(post, &flag(ReviewReason::Other, "Once more")).await.unwrap();
    app.member().await.flag_post(post, &flag(ReviewReason::Disrespect, "")).await.unwrap();
    assert_eq!(queue(&leading).await, [(review, 2)], "one review, counted once a colleague");
    let seen = leading.find_review(review).await.unwrap();
    assert!(seen.may_moderate && seen.body_markdown.contains("Luminita"));
    assert_eq!(seen.author_language, Some(Language::Czech));
    assert_eq!(steps(&seen), [ReviewStep::Flagged, ReviewStep::Flagged]);
    assert_eq!(seen.entries[0].person.as_ref().unwrap().id, reader.account);

    for (person, why) in [(&reader, "whoever flagged"), (&app.member().await, "anybody else")] {
        assert_eq!(code(person.find_review(review).await), ProblemCode::NotFound, "{why}");
        assert!(queue(person).await.is_empty());
    }
    let spain = Some(Country::Spain);
    let abroad =
        app.person_in(Country::Spain, None, &[(Role::Member, None), (Role::Facilitator, spain)]).await;
    assert!(queue(&abroad).await.is_empty(), "their role does not hold in what is everybody's");
    assert_eq!(code(abroad.find_review(review).await), ProblemCode::NotFound);

    assert_eq!(code(author.flag_post(post, &flag(ReviewReason::OffTopic, "")).await), ProblemCode::Forbidden);
    let silent = reader.flag_post(post, &flag(ReviewReason::Other, " ")).await;
    assert_eq!(problem(silent).errors[0].field, "text");
    let nil = PostId(uuid::Uuid::nil());
    assert_eq!(code(reader.flag_post(nil, &flag(ReviewReason::OffTopic, "")).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn a_hidden_post_shows_to_its_author_and_to_those_who_moderate() {
    let app = TestApp::start();
    let (author, reader, leading, post, review) = flagged(&app).await;
    leading.act_in_review(review, &act(ReviewAct::Hide, "We look at it.")).await.unwrap();
    let text = async |person: &Person| {
        let post = person.find_post(post).await.unwrap().value;
        assert!(post.hidden);
        let listed = person.list_posts(post.topic_id, &PostQuery::default()).await.unwrap().items;
        assert_eq!(listed[1].body_html, post.body_html);
        post.body_html
    };
    assert_eq!(text(&reader).await, "");
    assert!(text(&author).await.contains("Luminita") && text(&leading).await.contains("Luminita"));
    leading.act_in_review(review, &act(ReviewAct::Show, "")).await.unwrap();
    assert!(reader.find_post(post).await.unwrap().value.body_html.contains("Luminita"));
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_passage_is_taken_out_and_the_author_answers() {
    let app = TestApp::start();
    let (author, reader, leading, post, review) = flagged(&app).await;
    leading.act_in_review(review, &act(ReviewAct::Note, "Who knows them?")).await.unwrap();
    app.pass(1);
    let passage = NewReviewAct {
        passage: "Luminita of Barlad, 14".into(),
        ..act(ReviewAct::Redact, "Nobody should be recognised.")
    };
    let redacted = leading.act_in_review(review, &passage).await.unwrap();
    assert_eq!(redacted.body_markdown, "The girl █████, called.");
    let seen = reader.find_post(post).await.unwrap().value;
    assert_eq!(seen.body_html, "<p>The girl █████, called.</p>\n");
    let again = problem(leading.act_in_review(review, &passage).await);
    assert_eq!((again.errors[0].field.as_str(), again.errors[0].code), ("passage", FieldCode::NotAvailable));
    app.pass(1);

    let told = author.find_review(review).await.unwrap();
    assert_eq!(steps(&told), [ReviewStep::Redacted], "neither flags nor notes");
    assert!(told.entries[0].person.is_none() && told.body_markdown.is_empty() && !told.may_moderate);
    let answer = NewReviewAnswer { text: "I am sorry.".into() };
    author.answer_review(review, &answer).await.unwrap();
    assert_eq!(code(leading.answer_review(review, &answer).await), ProblemCode::Forbidden);
    assert_eq!(code(author.act_in_review(review, &act(ReviewAct::Close, "")).await), ProblemCode::Forbidden);
    app.pass(1);
    let closed = leading.act_in_review(review, &act(ReviewAct::Close, "")).await.unwrap();
    let all = [
        ReviewStep::Flagged,
        ReviewStep::Noted,
        ReviewStep::Redacted,
        ReviewStep::Answered,
        ReviewStep::Closed,
    ];
    assert_eq!(steps(&closed), all);
    assert!(queue(&leading).await.is_empty());
    let ended = ReviewQuery { closed: true, ..ReviewQuery::default() };
    assert_eq!(leading.list_reviews(&ended).await.unwrap().items[0].id, review);
    assert_eq!(code(author.answer_review(review, &answer).await), ProblemCode::Forbidden);
    let late = leading.act_in_review(review, &act(ReviewAct::Warn, "Too late")).await;
    assert_eq!(code(late), ProblemCode::Forbidden);

    let acts: Vec<String> = app
        .read(|connection| {
            use waymark::db::schema::audit_events::dsl;
            let acts = dsl::audit_events.filter(dsl::action.eq("act_in_review"));
            Ok(acts.order(dsl::at).select(dsl::subject).load(connection)?)
        })
        .await;
    assert_eq!(acts, ["note", "redact", "close"].map(|act| format!("review {review}: {act}")));
    // Flagged anew, it is another review.
    reader.flag_post(post, &flag(ReviewReason::OffTopic, "")).await.unwrap();
    assert_ne!(queue(&leading).await[0].0, review);
    app.take_jobs().await;
}

#[actix_web::test]
async fn nobody_moderates_their_own_and_what_is_asked_is_said() {
    let app = TestApp::start();
    let (leading, other, category) =
        (app.facilitator().await, app.facilitator().await, app.category("open").await);
    let topic = app.topic(&leading, category).await.id;
    let post = leading.create_post(topic, &new_post("Mine"), &new_key()).await.unwrap().id;
    other.flag_post(post, &flag(ReviewReason::OffTopic, "")).await.unwrap();
    let review = queue(&other).await[0].0;
    assert_eq!(code(leading.act_in_review(review, &act(ReviewAct::Close, "")).await), ProblemCode::Forbidden);
    assert!(!leading.find_review(review).await.unwrap().may_moderate);
    for (wrong, field) in [
        (act(ReviewAct::Warn, ""), "text"),
        (act(ReviewAct::AskEdit, " "), "text"),
        (act(ReviewAct::Redact, "Why"), "passage"),
        (NewReviewAct { reason: None, ..act(ReviewAct::Hide, "") }, "reason"),
        (act(ReviewAct::Note, &"x".repeat(2_001)), "text"),
    ] {
        let refused = problem(other.act_in_review(review, &wrong).await);
        assert_eq!(refused.errors[0].field, field, "{wrong:?}");
    }
    assert_eq!(
        code(app.member().await.act_in_review(review, &act(ReviewAct::Hide, "")).await),
        ProblemCode::NotFound
    );
}
