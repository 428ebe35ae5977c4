//! Practices on their authors' desks: saved, checked by the guard, sent.

use super::{Colleagues, content, pass, send_back};
use crate::support::{TestApp, code, new_key, problem};
use shared::core::{FieldCode, Language, ProblemCode};
use shared::exchange::{
    Field, LeftPlace, Light, NewPractice, PassageComment, PracticeAudience, PracticeContent, PracticeLook,
    Stage,
};
use shared::privacy::LeavingReason;
use std::time::Duration;
use waymark::guard::PrivacyGuard;

#[actix_web::test]
async fn a_draft_is_kept_as_it_is_written_and_its_authors_alone() {
    let all = Colleagues::new().await;
    let (new, key) = (NewPractice { language: Language::Romanian }, new_key());
    let draft = all.author.create_practice(&new, &key).await.unwrap();
    assert_eq!(all.author.create_practice(&new, &key).await.unwrap().id, draft.id, "sent twice");
    assert_eq!((draft.stage, draft.revision), (Stage::Draft, 1));
    assert_eq!(draft.content, PracticeContent::new(Language::Romanian));

    let saved = all.author.save_practice_draft(draft.id, 1, &content()).await.unwrap();
    assert_eq!((saved.revision, &saved.content), (2, &content()));
    let late = problem(all.author.save_practice_draft(draft.id, 1, &content()).await);
    assert_eq!(late.code, ProblemCode::EditConflict);
    let conflict = late.conflict.unwrap();
    assert_eq!(serde_json::from_str::<PracticeContent>(&conflict.stored).unwrap(), content());

    for other in [&all.reviewer, &all.editor, &all.reader, &all.app.manager().await] {
        assert_eq!(code(other.find_practice_draft(draft.id).await), ProblemCode::NotFound);
        assert_eq!(code(other.check_practice(draft.id).await), ProblemCode::NotFound);
        assert_eq!(code(other.save_practice_draft(draft.id, 2, &content()).await), ProblemCode::NotFound);
        assert_eq!(code(other.submit_practice(draft.id, 2).await), ProblemCode::NotFound);
        assert_eq!(code(other.find_practice(draft.id).await), ProblemCode::NotFound);
        assert_eq!(code(other.find_practice_for_review(draft.id).await), ProblemCode::NotFound);
        assert_eq!(code(other.delete_practice(draft.id).await), ProblemCode::NotFound);
    }
    let own = all.author.list_own_practices().await.unwrap();
    assert_eq!(
        own.iter().map(|one| one.title.as_deref()).collect::<Vec<_>>(),
        [Some(content().title.as_str())]
    );
    assert_eq!(all.reader.list_own_practices().await.unwrap(), []);

    all.author.delete_practice(draft.id).await.unwrap();
    assert_eq!(code(all.author.find_practice_draft(draft.id).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn nothing_is_sent_in_which_the_guard_finds_somebody() {
    let all = Colleagues::new().await;
    let mut content = content();
    content.text_mut(Field::Situation).push_str(" Maria Popescu, CNP 6991231400016, came on 3 March 2021.");
    content.text_mut(Field::Summary).push_str(" As Elena Marinescu wrote, nobody is changed by advice.");
    let id = all.draft(&content).await;
    let check = all.author.check_practice(id).await.unwrap();
    assert!(!check.is_ready && check.errors.is_empty(), "{check:?}");
    let words: Vec<&str> = check.found.iter().map(|found| found.words.as_str()).collect();
    assert!(words.iter().any(|words| words.contains("6991231400016")), "{words:?}");
    assert!(check.found.iter().any(|found| !found.identifies && found.words.contains("2021")), "{words:?}");
    let refused = problem(all.author.submit_practice(id, 2).await);
    let fields: Vec<(String, FieldCode)> =
        refused.errors.into_iter().map(|error| (error.field, error.code)).collect();
    assert!(fields.contains(&("situation".into(), FieldCode::Identifies)), "{fields:?}");

    // What identifies goes; the author of a book stays, with a reason, and only as the very words.
    *content.text_mut(Field::Situation) = super::content().text(Field::Situation).to_owned();
    for found in check.found.iter().filter(|found| found.field == "summary") {
        let reason = LeavingReason::PublishedAuthor;
        content.left.push(LeftPlace { rule: found.rule.clone(), words: found.words.clone(), reason });
    }
    assert!(!content.left.is_empty());
    all.author.save_practice_draft(id, 2, &content).await.unwrap();
    let check = all.author.check_practice(id).await.unwrap();
    assert!(check.is_ready, "{check:?}");
    assert_eq!(all.author.submit_practice(id, 3).await.unwrap().stage, Stage::PrivacyReview);
    let review = all.reviewer.find_practice_for_review(id).await.unwrap();
    assert_eq!(review.content.left, content.left, "the reviewer sees the reasons");
    assert!(review.found.iter().any(|found| found.words.contains("Marinescu")));
}

#[actix_web::test]
async fn a_text_in_a_language_that_the_guard_does_not_read_stays_a_draft() {
    let all = Colleagues::new().await;
    let mut content = content();
    let hungarian = "A lány minden este elmondta, hogy mit szeretne, és mi csak hallgattuk, mert így kérte tőlünk az első héten. Később már kérdezni is mertünk, de csak akkor, ha ő kezdte, és soha nem írtunk le semmit, amit ő nem olvasott el előbb, mert félt attól, hogy valaki megtalálja és továbbadja. Így telt el az ősz, lassan, türelemmel, sok teával és kevés szóval, amíg végül ő maga kezdett el mesélni.";
    hungarian.clone_into(content.text_mut(Field::Result));
    let id = all.draft(&content).await;
    assert!(!all.author.check_practice(id).await.unwrap().is_ready);
    let refused = problem(all.author.submit_practice(id, 2).await).errors;
    let unread = |error: &shared::core::FieldError| {
        error.field == "result" && error.code == FieldCode::UnknownLanguage
    };
    assert!(refused.iter().any(unread), "{refused:?}");
}

#[actix_web::test]
async fn where_the_guard_does_not_answer_a_text_stays_a_draft() {
    let app = TestApp::start_guarded(PrivacyGuard::new(1, Duration::ZERO), |_| {});
    let author = app.member().await;
    let draft =
        author.create_practice(&NewPractice { language: Language::English }, &new_key()).await.unwrap();
    author.save_practice_draft(draft.id, 1, &content()).await.unwrap();
    assert_eq!(code(author.submit_practice(draft.id, 2).await), ProblemCode::Unavailable);
    assert_eq!(author.find_practice_draft(draft.id).await.unwrap().stage, Stage::Draft);
}

#[actix_web::test]
async fn what_is_missing_is_named_and_a_case_has_to_be_a_year_old() {
    let all = Colleagues::new().await;
    let mut content = content();
    content.text_mut(Field::Safeguards).clear();
    content.is_composite = false;
    let id = all.draft(&content).await;
    let wrong = problem(all.author.submit_practice(id, 2).await);
    let fields: Vec<&str> = wrong.errors.iter().map(|error| error.field.as_str()).collect();
    assert_eq!(fields, ["safeguards", "closed"]);
    "Somebody was always there.".clone_into(content.text_mut(Field::Safeguards));
    let today = all.app.now().to_string();
    content.closed = today[..7].parse().ok();
    all.author.save_practice_draft(id, 2, &content).await.unwrap();
    let wrong = problem(all.author.submit_practice(id, 3).await).errors.remove(0);
    assert_eq!((wrong.field.as_str(), wrong.code, wrong.limit), ("closed", FieldCode::TooRecent, Some(12)));
    let year: u16 = today[..4].parse().unwrap();
    content.closed = format!("{}{}", year - 1, &today[4..7]).parse().ok();
    all.author.save_practice_draft(id, 3, &content).await.unwrap();
    all.author.submit_practice(id, 4).await.unwrap();
}

#[actix_web::test]
async fn what_was_not_read_is_not_sent() {
    let all = Colleagues::new().await;
    let id = all.draft(&content()).await;
    let other_device = all.author.find_practice_draft(id).await.unwrap();
    let mut worse = content();
    worse.text_mut(Field::Result).push_str(" Her number is +40 722 123 456.");
    all.author.save_practice_draft(id, other_device.revision, &worse).await.unwrap();
    assert_eq!(code(all.author.submit_practice(id, other_device.revision).await), ProblemCode::EditConflict);
}

#[actix_web::test]
async fn an_author_reads_what_reviewers_said_and_goes_the_whole_way_again() {
    let all = Colleagues::new().await;
    let id = all.submitted(&content()).await;
    assert_eq!(code(all.author.save_practice_draft(id, 2, &content()).await), ProblemCode::WrongStage);
    let mut back = send_back(PracticeLook::Privacy, 1);
    let (field, quote) = ("summary".to_owned(), "in the evening".to_owned());
    back.comments.push(PassageComment { field, quote, text: "Her family would know this.".into() });
    all.reviewer.decide_on_practice(id, &back).await.unwrap();

    let draft = all.author.find_practice_draft(id).await.unwrap();
    assert_eq!((draft.stage, draft.reviews.len()), (Stage::Draft, 1));
    assert_eq!(draft.reviews[0].comments, back.comments);
    assert!(all.author.list_own_practices().await.unwrap()[0].is_returned);
    all.author.submit_practice(id, draft.revision).await.unwrap();
    assert_eq!(
        code(all.reviewer.decide_on_practice(id, &pass(PracticeLook::Privacy, 1)).await),
        ProblemCode::WrongStage,
        "a text that is not there any more"
    );
    let review = all.reviewer.find_practice_for_review(id).await.unwrap();
    assert_eq!((review.version, review.reviews.len(), review.audience), (2, 1, None));
    all.reviewer.decide_on_practice(id, &pass(PracticeLook::Privacy, 2)).await.unwrap();
    all.editor.decide_on_practice(id, &pass(PracticeLook::Substance, 2)).await.unwrap();

    // A change of what is published stays with its author until it has passed again.
    let published = all.reader.find_practice(id).await.unwrap();
    let draft = all.author.revise_practice(id).await.unwrap();
    assert_eq!(draft.audience, Some(PracticeAudience::Members));
    let mut changed = content();
    "Another thing helped.".clone_into(changed.text_mut(Field::Helped));
    let draft = all.author.save_practice_draft(id, draft.revision, &changed).await.unwrap();
    all.author.submit_practice(id, draft.revision).await.unwrap();
    assert_eq!(all.reader.find_practice(id).await.unwrap().texts, published.texts);
    let review = all.reviewer.find_practice_for_review(id).await.unwrap();
    assert_eq!(review.changed, ["helped"]);
    all.reviewer.decide_on_practice(id, &pass(PracticeLook::Privacy, 3)).await.unwrap();
    all.editor.decide_on_practice(id, &pass(PracticeLook::Substance, 3)).await.unwrap();
    let now = all.reader.find_practice(id).await.unwrap();
    assert_eq!(now.version, 3);
    assert!(now.texts.iter().any(|text| text.html.contains("Another thing helped.")));
}

#[actix_web::test]
async fn the_light_says_what_of_the_codes_can_be_shown() {
    let all = Colleagues::new().await;
    let id = all.draft(&content()).await;
    let check = all.author.check_practice(id).await.unwrap();
    assert_eq!((check.light, check.needed), (Light::Red, 5));
    assert!(check.generalised.iter().all(|one| one.codes.is_empty()), "{check:?}");
    for _ in 0..4 {
        all.published(&content()).await;
    }
    assert_eq!(all.author.check_practice(id).await.unwrap().light, Light::Green);
    let mut other = content();
    other.codes.insert(shared::exchange::Facet::Origin, vec!["HU".into()]);
    all.author.save_practice_draft(id, 2, &other).await.unwrap();
    let check = all.author.check_practice(id).await.unwrap();
    assert_eq!(check.light, Light::Amber, "{check:?}");
}
