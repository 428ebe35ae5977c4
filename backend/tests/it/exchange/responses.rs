//! What colleagues say of a practice.

use super::{Colleagues, content};
use crate::support::{code, new_key, problem};
use shared::core::{FieldCode, ProblemCode};
use shared::exchange::{NewAdaptation, NewComment, UsefulnessVote, Vote};

#[actix_web::test]
async fn colleagues_comment_and_tell_how_they_tried_it() {
    let all = Colleagues::new().await;
    let id = all.published(&content()).await;
    let (question, key) = (NewComment { text: "Who **paid**?".into() }, new_key());
    all.reader.create_comment(id, &question, &key).await.unwrap();
    all.reader.create_comment(id, &question, &key).await.unwrap();
    all.app.pass(1);
    all.author.create_comment(id, &NewComment { text: "We did.".into() }, &new_key()).await.unwrap();
    let tried = NewAdaptation { changed: "We met *outside*.".into(), went: "Well.".into() };
    let responses = all.reader.create_adaptation(id, &tried, &new_key()).await.unwrap();
    let comments: Vec<(bool, bool)> =
        responses.comments.iter().map(|comment| (comment.is_by_author, comment.may_remove)).collect();
    assert_eq!(comments, [(false, true), (true, false)], "sent twice counts once");
    assert!(responses.comments[0].html.contains("<strong>paid</strong>"));
    assert!(responses.adaptations[0].changed_html.contains("<em>outside</em>"));

    let stranger = all.app.member().await;
    let comment = responses.comments[0].id;
    assert_eq!(code(stranger.delete_comment(id, comment).await), ProblemCode::Forbidden);
    let elsewhere = all.published(&content()).await;
    assert_eq!(code(all.reader.delete_comment(elsewhere, comment).await), ProblemCode::NotFound);
    all.reader.delete_comment(id, comment).await.unwrap();
    all.editor.delete_adaptation(id, responses.adaptations[0].id).await.unwrap();
    let summary = all.reader.find_practice(id).await.unwrap().summary;
    assert_eq!((summary.comments_count, summary.adaptations_count), (1, 0));
}

#[actix_web::test]
async fn the_guard_reads_what_colleagues_say() {
    let all = Colleagues::new().await;
    let id = all.published(&content()).await;
    let number = "Ask her: CNP 6991231400016.".to_owned();
    let refused =
        problem(all.reader.create_comment(id, &NewComment { text: number.clone() }, &new_key()).await);
    assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("text", FieldCode::Identifies));
    let tried = NewAdaptation { changed: "Nothing.".into(), went: number };
    let refused = problem(all.reader.create_adaptation(id, &tried, &new_key()).await);
    assert_eq!(refused.errors[0].field, "went");
}

#[actix_web::test]
async fn a_vote_is_one_and_can_be_taken_back_and_not_ones_own() {
    let all = Colleagues::new().await;
    let id = all.published(&content()).await;
    let vote = |vote| UsefulnessVote { vote };
    all.reader.vote_on_practice(id, &vote(Some(Vote::Thought))).await.unwrap();
    all.reader.vote_on_practice(id, &vote(Some(Vote::Used))).await.unwrap();
    all.editor.vote_on_practice(id, &vote(Some(Vote::Used))).await.unwrap();
    let practice = all.reader.find_practice(id).await.unwrap();
    let counts: Vec<u32> = practice.votes.iter().map(|count| count.count).collect();
    assert_eq!((counts.as_slice(), practice.own_vote), ([0, 0, 2].as_slice(), Some(Vote::Used)));
    assert_eq!(code(all.author.vote_on_practice(id, &vote(Some(Vote::Used))).await), ProblemCode::Forbidden);
    all.reader.vote_on_practice(id, &vote(None)).await.unwrap();
    let practice = all.reader.find_practice(id).await.unwrap();
    assert_eq!((practice.summary.votes_count, practice.own_vote), (1, None));
}
