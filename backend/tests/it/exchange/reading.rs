//! Published practices, listed and read.

use super::{Colleagues, content};
use crate::support::{code, new_key};
use shared::core::{Language, ProblemCode};
use shared::exchange::{
    AudienceChange, CodeFilter, Facet, Field, NewAdaptation, NewComment, PracticeAudience, PracticeContent,
    PracticeQuery, StepKind,
};

fn by(codes: &str) -> PracticeQuery {
    PracticeQuery { codes: Some(codes.parse::<CodeFilter>().unwrap()), ..PracticeQuery::default() }
}

/// A practice like the others but for these.
fn other(title: &str, change: impl FnOnce(&mut PracticeContent)) -> PracticeContent {
    let mut content = content();
    title.clone_into(content.text_mut(Field::Title));
    change(&mut content);
    content
}

#[actix_web::test]
async fn a_reader_sees_the_whole_practice_and_no_markup_of_its_own() {
    let all = Colleagues::new().await;
    let text = "Trust **came** late.<script>alert(1)</script>";
    let id = all.published(&other("Trust", |content| text.clone_into(content.text_mut(Field::Result)))).await;
    let practice = all.reader.find_practice(id).await.unwrap();
    assert_eq!((practice.summary.title.as_str(), practice.version), ("Trust", 1));
    assert_eq!(practice.author.unwrap().id, all.author.account);
    assert_eq!(practice.steps[0].kind, StepKind::TurningPoint);
    let fields: Vec<Field> = practice.texts.iter().map(|text| text.field).collect();
    assert_eq!(fields, Field::ALL[2..]);
    let result = practice.texts.iter().find(|text| text.field == Field::Result).unwrap();
    assert!(
        result.html.contains("<strong>came</strong>") && !result.html.contains("script>"),
        "{}",
        result.html
    );
    assert!(!practice.is_own && !practice.may_withdraw && !practice.may_change_audience);
    assert!(all.author.find_practice(id).await.unwrap().may_withdraw);
    assert!(
        !all.editor.find_practice(id).await.unwrap().may_change_audience,
        "who published it does not open it"
    );
    assert!(all.app.manager().await.find_practice(id).await.unwrap().may_change_audience);
    let outsider = all.app.with_grants(&[]).await;
    assert_eq!(code(outsider.find_practice(id).await), ProblemCode::Forbidden);
    assert_eq!(code(outsider.list_practices(&PracticeQuery::default()).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn a_list_is_narrowed_down_by_code_and_language_and_paged() {
    let all = Colleagues::new().await;
    for number in 0..5 {
        all.published(&other(&format!("Peer {number}"), |_| {})).await;
        all.app.pass(60);
    }
    let coaching = other("Coaching", |content| {
        content.language = Language::Romanian;
        content.codes.insert(Facet::Method, vec!["coaching".into()]);
        content.codes.insert(Facet::Setting, vec!["school".into(), "shelter".into()]);
    });
    let coaching = all.published(&coaching).await;
    let titles = async |query: PracticeQuery| {
        let page = all.reader.list_practices(&query).await.unwrap();
        page.items.into_iter().map(|one| one.title).collect::<Vec<_>>()
    };
    assert_eq!(titles(PracticeQuery::default()).await.len(), 6);
    assert_eq!(titles(by("method.coaching")).await, ["Coaching"]);
    assert_eq!(titles(by("method.coaching,method.peer_to_peer")).await.len(), 6, "any of one list");
    assert_eq!(titles(by("method.peer_to_peer,setting.school")).await, [""; 0], "each of several lists");
    assert_eq!(titles(by("origin.RO")).await.len(), 6);
    assert_eq!(titles(by("origin.eu,exploitation.sexual_group")).await.len(), 6, "what it is part of");
    assert_eq!(titles(by("origin.HU")).await, [""; 0]);
    let romanian = PracticeQuery { language: Some(Language::Romanian), ..PracticeQuery::default() };
    assert_eq!(titles(romanian).await, ["Coaching"]);

    let two = PracticeQuery { limit: Some(2), ..by("method.peer_to_peer") };
    let first = all.reader.list_practices(&two).await.unwrap();
    assert_eq!(first.items.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Peer 4", "Peer 3"]);
    let next = PracticeQuery { cursor: first.next, ..two.clone() };
    let second = all.reader.list_practices(&next).await.unwrap();
    assert_eq!(second.items.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Peer 2", "Peer 1"]);
    let back = PracticeQuery { cursor: second.previous, ..two };
    assert_eq!(all.reader.list_practices(&back).await.unwrap().items, first.items);

    let practice = all.reader.find_practice(coaching).await.unwrap();
    assert_eq!(practice.related.len(), 3, "{:?}", practice.related);
    all.author.withdraw_practice(coaching).await.unwrap();
    assert_eq!(titles(by("method.coaching")).await, [""; 0]);
    assert_eq!(code(all.reader.find_practice(coaching).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn what_is_withdrawn_is_gone_for_all_and_what_was_said_of_it_comes_back_with_it() {
    let all = Colleagues::new().await;
    let id = all.published(&content()).await;
    all.reader
        .create_comment(id, &NewComment { text: "How did you begin?".into() }, &new_key())
        .await
        .unwrap();
    let tried = NewAdaptation { changed: "In a group.".into(), went: "Slowly.".into() };
    all.reader.create_adaptation(id, &tried, &new_key()).await.unwrap();
    let public = AudienceChange { audience: PracticeAudience::Public };
    all.app.manager().await.change_practice_audience(id, &public).await.unwrap();
    all.reviewer.withdraw_practice(id).await.unwrap();
    for person in [&all.reader, &all.editor, &all.author, &all.reviewer] {
        assert_eq!(code(person.find_practice(id).await), ProblemCode::NotFound);
        assert_eq!(code(person.list_responses(id).await), ProblemCode::NotFound);
    }
    let draft = all.author.revise_practice(id).await.unwrap();
    all.author.submit_practice(id, draft.revision).await.unwrap();
    all.reviewer
        .decide_on_practice(id, &super::pass(shared::exchange::PracticeLook::Privacy, 2))
        .await
        .unwrap();
    all.editor
        .decide_on_practice(id, &super::pass(shared::exchange::PracticeLook::Substance, 2))
        .await
        .unwrap();
    let practice = all.reader.find_practice(id).await.unwrap();
    assert_eq!(practice.summary.audience, PracticeAudience::Members, "it is opened by a decision of its own");
    assert_eq!((practice.summary.comments_count, practice.summary.adaptations_count), (1, 1));
}
