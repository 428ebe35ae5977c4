//! Polls: choosing once and anew, what one sees of others' choices, ending, and what becomes of them.

use super::held::hold;
use crate::support::{
    Only, PASSWORD, Person, TestApp, code, new_key, new_poll, new_post, new_topic, problem,
};
use futures_util::future::join_all;
use shared::core::id::{PostId, TopicId};
use shared::core::{Country, FieldCode, ProblemCode};
use shared::forum::{
    NewFlag, NewPoll, NewReviewAct, Poll, PollVote, PostQuery, PurgeRequest, ReviewAct, ReviewQuery,
    ReviewReason, TopicMark, TopicMerge,
};
use shared::privacy::{ErasureRequest, PostsChoice};
use shared::search::SearchQuery;

async fn ask(person: &Person, topic: TopicId, poll: NewPoll) -> PostId {
    let post = person.create_post(topic, &new_post("Please choose."), &new_key()).await.unwrap().id;
    person.save_poll(post, &poll).await.unwrap();
    assert!(person.find_post(post).await.unwrap().value.poll);
    post
}

fn choice(options: &[u32]) -> PollVote {
    PollVote { options: options.to_vec() }
}

fn counts(poll: &Poll) -> Vec<Option<u32>> {
    poll.options.iter().map(|option| option.count).collect()
}

#[actix_web::test]
async fn one_chooses_once_and_anew() {
    let app = TestApp::start();
    let (author, reader) = (app.member().await, app.member().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let post = ask(&author, topic, new_poll(&["Now", " Later "])).await;
    assert_eq!(reader.find_poll(post).await.unwrap().options[1].text, "Later");
    for options in [[0], [0], [1]] {
        reader.vote_in_poll(post, &choice(&options)).await.unwrap();
    }
    let seen = author.vote_in_poll(post, &choice(&[0])).await.unwrap();
    assert_eq!((counts(&seen), seen.voters_count), (vec![Some(1), Some(1)], Some(2)));
    assert!(seen.options[0].mine && !seen.options[1].mine && seen.may_vote && seen.may_end);
    let theirs = reader.find_poll(post).await.unwrap();
    assert!(theirs.options[1].mine && !theirs.may_end);
    reader.vote_in_poll(post, &choice(&[])).await.unwrap();
    assert_eq!(counts(&author.find_poll(post).await.unwrap()), [Some(1), Some(0)]);
    for (wrong, why) in [(choice(&[2]), "no such option"), (choice(&[0, 1]), "one only")] {
        let refused = problem(reader.vote_in_poll(post, &wrong).await);
        assert_eq!(
            (refused.errors[0].field.as_str(), refused.errors[0].code),
            ("options", FieldCode::NotAvailable),
            "{why}"
        );
    }
    let several = ask(&author, topic, NewPoll { multiple: true, ..new_poll(&["A", "B", "C"]) }).await;
    let seen = reader.vote_in_poll(several, &choice(&[2, 0, 2])).await.unwrap();
    assert_eq!((counts(&seen), seen.voters_count), (vec![Some(1), Some(0), Some(1)], Some(1)));
    let plain = app.reply(&author, topic, "No poll").await;
    assert!(!plain.poll);
    assert_eq!(code(reader.find_poll(plain.id).await), ProblemCode::NotFound);
    assert_eq!(code(reader.vote_in_poll(plain.id, &choice(&[0])).await), ProblemCode::NotFound);
    app.take_jobs().await;
}

#[actix_web::test]
async fn all_at_once_everybody_is_counted_once() {
    let app = TestApp::start();
    let author = app.member().await;
    let topic = app.topic(&author, app.category("open").await).await.id;
    let post = ask(&author, topic, new_poll(&["A", "B"])).await;
    let mut voters = Vec::new();
    for _ in 0..4 {
        voters.push(app.member().await);
    }
    let votes = (0..24_u32).map(|turn| {
        let voter = &voters[usize::try_from(turn % 4).unwrap()];
        async move { voter.vote_in_poll(post, &choice(&[turn / 4 % 2])).await.unwrap() }
    });
    join_all(votes).await;
    let seen = author.end_poll(post).await.unwrap();
    let all: u32 = counts(&seen).into_iter().flatten().sum();
    assert_eq!((all, seen.voters_count), (4, Some(4)));
    app.take_jobs().await;
}

#[actix_web::test]
async fn one_sees_others_choices_when_one_has_chosen_or_it_is_over() {
    let app = TestApp::start();
    let (author, reader) = (app.member().await, app.member().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let post = ask(&author, topic, new_poll(&["A", "B"])).await;
    author.vote_in_poll(post, &choice(&[0])).await.unwrap();
    let before = reader.find_poll(post).await.unwrap();
    assert_eq!((counts(&before), before.voters_count), (vec![None, None], None));
    let after = reader.vote_in_poll(post, &choice(&[1])).await.unwrap();
    assert_eq!((counts(&after), after.voters_count), (vec![Some(1), Some(1)], Some(2)));
    let back = reader.vote_in_poll(post, &choice(&[])).await.unwrap();
    assert_eq!(counts(&back), [None, None], "whoever takes it back looks on no longer");
    assert_eq!(code(reader.end_poll(post).await), ProblemCode::Forbidden);
    let over = author.end_poll(post).await.unwrap();
    assert!(over.ended && !over.may_vote && !over.may_end && over.ends_at == Some(app.now()));
    assert_eq!(counts(&reader.find_poll(post).await.unwrap()), [Some(1), Some(0)]);
    assert_eq!(code(reader.vote_in_poll(post, &choice(&[0])).await), ProblemCode::Forbidden);
    let another = ask(&author, topic, new_poll(&["A", "B"])).await;
    assert!(app.facilitator().await.end_poll(another).await.unwrap().ended);
    let by_itself = NewPoll { ends_at: Some(app.now().plus_seconds(60)), ..new_poll(&["A", "B"]) };
    let timed = ask(&author, topic, by_itself).await;
    assert!(reader.find_poll(timed).await.unwrap().may_vote);
    app.pass(60);
    assert_eq!(code(reader.vote_in_poll(timed, &choice(&[0])).await), ProblemCode::Forbidden);
    assert_eq!(counts(&reader.find_poll(timed).await.unwrap()), [Some(0), Some(0)]);
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_is_wrong_with_a_poll_is_said() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let late = NewPoll { ends_at: Some(app.now()), ..new_poll(&["A", "B"]) };
    let twice = new_poll(&["A", "A"]);
    let open = app.topic(&author, category).await.id;
    let plain = app.reply(&author, open, "Please choose.").await.id;
    for (poll, field) in [(late, "ends_at"), (twice, "options")] {
        assert_eq!(problem(author.save_poll(plain, &poll).await).errors[0].field, field);
    }
    let good = new_poll(&["A", "B"]);
    for other in [app.member().await, app.facilitator().await] {
        assert_eq!(code(other.save_poll(plain, &good).await), ProblemCode::Forbidden, "not theirs");
    }
    author.save_poll(plain, &new_poll(&["A", "B", "C"])).await.unwrap();
    assert_eq!(
        author.save_poll(plain, &good).await.unwrap().options.len(),
        2,
        "changed until somebody chooses"
    );
    author.vote_in_poll(plain, &choice(&[0])).await.unwrap();
    assert_eq!(code(author.save_poll(plain, &good).await), ProblemCode::Forbidden);
    let spain = Only { country: Some(Country::Spain), ..Only::default() };
    let hidden = app.category_for("spain", spain).await;
    let spaniard = app.member_in(Country::Spain).await;
    let topic = app.topic(&spaniard, hidden).await.id;
    let post = ask(&spaniard, topic, new_poll(&["A", "B"])).await;
    for answer in [code(author.find_poll(post).await), code(author.vote_in_poll(post, &choice(&[0])).await)] {
        assert_eq!(answer, ProblemCode::NotFound);
    }
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_poll_is_hidden_purged_and_moved_with_its_post() {
    let app = TestApp::start();
    let (author, reader, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let category = app.category("open").await;
    let topic = app.topic(&author, category).await.id;
    let poll = NewPoll { question: "Shall Quirina stay?".into(), ..new_poll(&["With Quirina", "No"]) };
    let post = ask(&author, topic, poll).await;
    reader.vote_in_poll(post, &choice(&[1])).await.unwrap();
    let purge = PurgeRequest { values: vec!["Quirina".into()], review_id: None };
    leading.create_purge(&purge).await.unwrap();
    let left = reader.find_poll(post).await.unwrap();
    assert!(!left.question.contains("Quirina") && !left.options[0].text.contains("Quirina"));
    assert!(left.options[1].mine, "what was chosen stays");
    let into = app.topic(&author, category).await.id;
    leading.merge_topic(topic, &TopicMerge { into }).await.unwrap();
    assert!(reader.find_poll(post).await.unwrap().options[1].mine);
    reader.flag_post(post, &NewFlag { reason: ReviewReason::Other, text: "Look".into() }).await.unwrap();
    let review = leading.list_reviews(&ReviewQuery::default()).await.unwrap().items.remove(0).id;
    let hide = NewReviewAct {
        act: ReviewAct::Hide,
        reason: Some(ReviewReason::Other),
        text: String::new(),
        passage: String::new(),
        ends_at: None,
    };
    leading.act_in_review(review, &hide).await.unwrap();
    assert_eq!(code(reader.find_poll(post).await), ProblemCode::NotFound);
    assert_eq!(code(reader.vote_in_poll(post, &choice(&[0])).await), ProblemCode::NotFound);
    assert!(!reader.find_post(post).await.unwrap().value.poll);
    assert!(author.find_poll(post).await.is_ok(), "its author reads it");
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_anonymous_colleague_asks_and_ends_and_is_not_named() {
    let app = TestApp::start();
    let (asker, reader) = (app.member().await, app.member().await);
    let mut new = new_topic(app.anonymous_category("nameless").await, "Between us");
    new.anonymous = true;
    let topic = asker.create_topic(&new, &new_key()).await.unwrap().id;
    let first = asker.list_posts(topic, &PostQuery::default()).await.unwrap().items.remove(0).id;
    asker.save_poll(first, &new_poll(&["A", "B"])).await.unwrap();
    let post = reader.list_posts(topic, &PostQuery::default()).await.unwrap().items.remove(0);
    assert!(post.poll && post.anonymous && post.author.is_none());
    let seen = reader.vote_in_poll(post.id, &choice(&[0])).await.unwrap();
    assert!(!seen.may_end);
    assert!(asker.end_poll(post.id).await.unwrap().ended);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_poll_is_found_and_goes_with_its_post() {
    let app = TestApp::start();
    let (author, reader, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let poll = NewPoll { question: "Which harbour?".into(), ..new_poll(&["Constanta", "Galati"]) };
    let post = ask(&author, topic, poll).await;
    let found = async |q: &str| {
        let query = SearchQuery { q: q.into(), ..SearchQuery::default() };
        reader.search_posts(&query).await.unwrap().items.len()
    };
    assert_eq!((found("harbour").await, found("galati").await), (1, 1));
    leading.mark_topic(topic, TopicMark::Archive).await.unwrap();
    assert_eq!(code(reader.vote_in_poll(post, &choice(&[0])).await), ProblemCode::Forbidden, "put away");
    leading.unmark_topic(topic, TopicMark::Archive).await.unwrap();
    author.delete_post(post).await.unwrap();
    assert_eq!(code(reader.find_poll(post).await), ProblemCode::NotFound);
    assert_eq!((found("harbour").await, found("galati").await), (0, 0));
    assert!(!reader.find_post(post).await.unwrap().value.poll);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_result_stays_when_somebody_leaves() {
    let app = TestApp::start();
    let (author, leaving) = (app.member().await, app.member().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let post = ask(&author, topic, NewPoll { multiple: true, ..new_poll(&["A", "B"]) }).await;
    author.vote_in_poll(post, &choice(&[0])).await.unwrap();
    leaving.vote_in_poll(post, &choice(&[0, 1])).await.unwrap();
    let request = ErasureRequest { password: Some(PASSWORD.into()), posts: PostsChoice::Keep };
    leaving.request_erasure(&request).await.unwrap();
    app.pass(8 * 24 * 60 * 60);
    app.run_jobs().await;
    let author = app.sign_in(&author).await;
    let left = author.find_poll(post).await.unwrap();
    assert_eq!((counts(&left), left.voters_count), (vec![Some(2), Some(1)], Some(2)));
    app.take_jobs().await;
    app.take_mails();
}

/// Otherwise a poll would carry words past those who look at first posts.
#[actix_web::test]
async fn whose_posts_are_looked_at_first_adds_no_poll() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("held").await);
    let topic = app.topic(&author, category).await.id;
    let post = app.reply(&author, topic, "Let through").await.id;
    hold(&app, category, 3).await;
    let refused = author.save_poll(post, &new_poll(&["Now", "Later"])).await;
    assert_eq!(code(refused), ProblemCode::ApprovalRequired);
    hold(&app, category, 2).await;
    assert!(author.save_poll(post, &new_poll(&["Now", "Later"])).await.is_ok());
    app.take_jobs().await;
}
