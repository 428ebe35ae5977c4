//! Purging a leaked identifier: where it is found, that nothing of it is left, who may, and what they learn of the rest.

use crate::media;
use crate::support::{Only, Person, TestApp, code, new_key, new_post, new_topic, problem};
use diesel::prelude::*;
use shared::core::id::{ReviewId, TopicId};
use shared::core::{Country, FieldCode, ProblemCode, Role};
use shared::forum::{
    BookmarkContent, DraftContent, DraftKey, DraftQuery, NewFlag, NewReviewAct, PostPatch, PostQuery,
    PurgePart, PurgeReport, PurgeRequest, ReviewAct, ReviewQuery, ReviewReason, ReviewStep,
};
use shared::members::{MessageQuery, NewMessage};
use shared::notices::{NoticeKind, NoticeQuery};
use shared::search::SearchQuery;

fn request(value: &str) -> PurgeRequest {
    PurgeRequest { values: vec![value.into()], review_id: None }
}

fn parts(report: &PurgeReport) -> Vec<(Option<u32>, Vec<PurgePart>)> {
    report.places.iter().map(|place| (place.number, place.parts.clone())).collect()
}

async fn hits(person: &Person, words: &str) -> usize {
    person.search_posts(&SearchQuery { q: words.into(), ..SearchQuery::default() }).await.unwrap().items.len()
}

/// A topic of the author with the identifier in its title, its post, its history, a PDF and what is said of it.
async fn leaked(app: &TestApp, author: &Person) -> TopicId {
    let category = app.category("open").await;
    let mut topic = new_topic(category, "What happened to Luminița Bârlad");
    topic.tags = vec!["luminita barlad".into(), "school".into()];
    let file =
        media::send(author, "Luminita_Barlad.pdf", media::pdf("About LUMINITA BARLAD")).await.unwrap().id;
    let other = media::send(author, "picture.png", media::png(3)).await.unwrap().id;
    topic.attachments =
        vec![media::choice(file, "A letter"), media::choice(other, "Luminita-Barlad, from behind")];
    let topic = author.create_topic(&topic, &new_key()).await.unwrap().id;
    app.run_jobs().await;
    app.pass(1);
    topic
}

#[actix_web::test]
async fn an_identifier_goes_from_everywhere() {
    let app = TestApp::start();
    let (author, colleague, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let topic = leaked(&app, &author).await;
    let key = new_key();
    let reply = new_post("She is Luminiţa, of Bârlad. Luminița **Bârlad** is 14.");
    let post = colleague.create_post(topic, &reply, &key).await.unwrap().id;
    let shorter = PostPatch { body_markdown: Some("She is 14.".into()), ..PostPatch::default() };
    colleague.update_post(post, 1, &shorter).await.unwrap();
    let draft = DraftContent { body_markdown: "Dear Luminita\nBarlad".into(), ..DraftContent::default() };
    author.save_draft(DraftKey::Reply(topic), &draft).await.unwrap();
    let note = BookmarkContent { note: "about Luminita Barlad".into(), remind_at: None };
    author.save_bookmark(post, &note).await.unwrap();
    let message = NewMessage { text: "Do you know Luminita Barlad?".into() };
    author.create_message(colleague.account, &message, &new_key()).await.unwrap();
    app.pass(60);
    app.run_jobs().await;
    app.take_mails();
    assert_eq!(hits(&colleague, "luminita").await, 2, "the post, and its PDF");

    let seen = leading.preview_purge(&request("luminita barlad")).await.unwrap();
    let here = [PurgePart::Title];
    assert_eq!(
        parts(&seen),
        [(None, here.to_vec()), (Some(1), vec![PurgePart::File]), (Some(2), vec![PurgePart::History]),]
    );
    assert_eq!(
        (seen.places[0].title.as_str(), seen.elsewhere_count),
        ("What happened to Luminița Bârlad", None)
    );
    assert_eq!(seen.places[1].unread_files, ["picture.png"]);
    assert!(seen.places[2].extract.contains("Luminiţa, of Bârlad. Luminița **Bârlad** is 14."));
    let mailed: Vec<_> = seen.mailed.iter().map(|person| person.id).collect();
    assert_eq!(mailed, [author.account], "of the reply, with the title");
    assert_eq!(hits(&colleague, "luminita").await, 2, "nothing is changed yet");

    assert_eq!(leading.create_purge(&request("LUMINITA-BARLAD")).await.unwrap(), seen);
    for words in ["luminita", "barlad", "\"luminita barlad\""] {
        assert_eq!(hits(&colleague, words).await, 0, "{words}");
    }
    let now = colleague.find_topic(topic).await.unwrap();
    assert_eq!(
        (now.title.as_str(), now.tags.as_slice()),
        ("What happened to █████", &["school".to_owned()][..])
    );
    let versions = colleague.list_post_versions(post).await.unwrap();
    assert_eq!(versions[1].body_markdown, "She is Luminiţa, of Bârlad. █████ is 14.");
    let first = colleague.list_posts(topic, &PostQuery::default()).await.unwrap().items.remove(0);
    let left: Vec<_> = first.attachments.iter().map(|file| (file.name.as_str(), file.alt.as_str())).collect();
    assert_eq!(left, [("picture.png", "█████, from behind")], "the PDF has gone");
    let draft = author.list_drafts(&DraftQuery::default()).await.unwrap().remove(0);
    assert_eq!(draft.content.body_markdown, "Dear █████");
    let received = colleague.list_received_messages(&MessageQuery::default()).await.unwrap().items;
    assert_eq!(received[0].text, "Do you know █████?");
    let again = colleague.create_post(topic, &reply, &key).await;
    assert_eq!(code(again), ProblemCode::IdempotencyKeyReused, "what is sent again brings nothing back");
    assert!(leading.preview_purge(&request("luminita barlad")).await.unwrap().places.is_empty());
    for person in [&author, &colleague] {
        let told = person.list_notices(&NoticeQuery::default()).await.unwrap().items;
        assert!(told.iter().any(|notice| notice.kind == NoticeKind::Moderation && notice.actor.is_none()));
    }
    let recorded: Vec<(String, Option<String>)> = app
        .read(|connection| {
            use waymark::db::schema::audit_events::dsl;
            let acts = dsl::audit_events.filter(dsl::action.eq("create_purge"));
            Ok(acts.select((dsl::subject, dsl::detail)).load(connection)?)
        })
        .await;
    assert!(recorded[0].0.starts_with("purge ") && recorded[0].1.as_deref().unwrap().ends_with(" texts"));
    assert_eq!(recorded.len(), 1);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_purge_is_a_step_of_a_review_and_its_author_is_told() {
    let app = TestApp::start();
    let (author, reader, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let category = app.category("open").await;
    let topic = app.topic(&author, category).await.id;
    let post = app.reply(&author, topic, "Her car: B 123 XYZ.").await.id;
    let flag = NewFlag { reason: ReviewReason::Identifies, text: "B123XYZ is her plate".into() };
    reader.flag_post(post, &flag).await.unwrap();
    let review = leading.list_reviews(&ReviewQuery::default()).await.unwrap().items[0].id;
    let purge = |review| PurgeRequest { values: vec!["b-123-xyz".into()], review_id: Some(review) };
    let nowhere = problem(leading.create_purge(&purge(ReviewId(uuid::Uuid::nil()))).await);
    assert_eq!(
        (nowhere.errors[0].field.as_str(), nowhere.errors[0].code),
        ("review_id", FieldCode::NotAvailable)
    );
    let spain = [(Role::Member, None), (Role::Facilitator, Some(Country::Spain))];
    let abroad = app.person_in(Country::Spain, None, &spain).await;
    let unseen = problem(abroad.create_purge(&purge(review)).await);
    assert_eq!(unseen.errors[0].field, "review_id", "a review of others does not exist");

    app.pass(1);
    let done = leading.create_purge(&purge(review)).await.unwrap();
    assert_eq!(parts(&done), [(Some(2), vec![PurgePart::Text, PurgePart::Review])]);
    let seen = leading.find_review(review).await.unwrap();
    let steps: Vec<_> = seen.entries.iter().map(|entry| (entry.step, entry.text.as_str())).collect();
    assert_eq!(steps, [(ReviewStep::Flagged, "█████ is her plate"), (ReviewStep::Purged, "")]);
    assert_eq!(seen.body_markdown, "Her car: █████.");
    let told = author.list_notices(&NoticeQuery::default()).await.unwrap().items;
    let moderated: Vec<_> = told.iter().filter(|notice| notice.kind == NoticeKind::Moderation).collect();
    assert_eq!(moderated.len(), 1, "once");
    let step = author.find_review(review).await.unwrap().entries.remove(0);
    assert_eq!((step.step, step.person), (ReviewStep::Purged, None));
    let close = NewReviewAct {
        act: ReviewAct::Close,
        reason: None,
        text: String::new(),
        passage: String::new(),
        ends_at: None,
    };
    leading.act_in_review(review, &close).await.unwrap();
    assert_eq!(
        problem(leading.create_purge(&purge(review)).await).errors[0].field,
        "review_id",
        "it is ended"
    );
    app.take_jobs().await;
}

#[actix_web::test]
async fn it_reaches_everywhere_and_tells_each_of_what_they_lead() {
    let app = TestApp::start();
    let spain = Some(Country::Spain);
    let grants = [(Role::Member, None), (Role::Facilitator, spain)];
    let abroad = app.person_in(Country::Spain, None, &grants).await;
    let administrator = app.with_grants(&[(Role::Administrator, None)]).await;
    let (author, spaniard) = (app.member().await, app.member_in(Country::Spain).await);
    let group = app.group(&[&author]).await;
    let private = app.category_for("private", Only { group: Some(group), ..Only::default() }).await;
    let theirs = app.category_for("spain", Only { country: spain, ..Only::default() }).await;
    let topic = app.topic(&author, private).await.id;
    let post = app.reply(&author, topic, "It is Jelena Kovač.").await.id;
    let there = app.topic(&spaniard, theirs).await.id;
    app.reply(&spaniard, there, "jelena kovac?").await;

    let seen = abroad.preview_purge(&request("Jelena Kovač")).await.unwrap();
    assert_eq!(parts(&seen), [(Some(2), vec![PurgePart::Text])]);
    assert_eq!(
        (seen.places[0].topic_id, seen.elsewhere_count),
        (there, None),
        "nothing says that there is more"
    );
    let all = administrator.preview_purge(&request("Jelena Kovač")).await.unwrap();
    assert_eq!((all.places.len(), all.elsewhere_count), (0, Some(2)), "how much, and not where");
    let only_private = abroad.preview_purge(&request("It is Jelena")).await.unwrap();
    assert_eq!(only_private, PurgeReport::default(), "as if it stood nowhere");

    abroad.create_purge(&request("Jelena Kovač")).await.unwrap();
    assert_eq!(author.find_post(post).await.unwrap().value.body_html, "<p>It is █████.</p>\n");
    assert_eq!(
        administrator.create_purge(&request("Jelena Kovač")).await.unwrap().elsewhere_count,
        Some(0),
        "nothing is left"
    );
    app.take_jobs().await;
}

#[actix_web::test]
async fn who_may_not_and_what_says_too_little() {
    let app = TestApp::start();
    let (member, leading) = (app.member().await, app.facilitator().await);
    let manager = app.manager().await;
    for person in [&member, &manager] {
        assert_eq!(code(person.preview_purge(&request("Luminita")).await), ProblemCode::Forbidden);
        assert_eq!(code(person.create_purge(&request("Luminita")).await), ProblemCode::Forbidden);
    }
    for value in ["An", "2010", "---"] {
        let errors = problem(leading.preview_purge(&request(value)).await).errors;
        assert_eq!((errors[0].field.as_str(), errors[0].code), ("values", FieldCode::TooBroad), "{value}");
    }
    let none = PurgeRequest { values: vec![], review_id: None };
    assert_eq!(problem(leading.create_purge(&none).await).errors[0].code, FieldCode::Required);
    assert_eq!(leading.create_purge(&request("Nobody at all")).await.unwrap(), PurgeReport::default());

    let account = member.account;
    app.write(move |connection| {
        use waymark::db::schema::forum_drafts::dsl;
        for number in 0..501 {
            diesel::insert_into(dsl::forum_drafts)
                .values((
                    dsl::account_id.eq(account),
                    dsl::key.eq(format!("test {number:03}")),
                    dsl::content.eq(r#"{"body_markdown":"Hello colleagues"}"#),
                    dsl::saved_at.eq(0),
                ))
                .execute(connection)?;
        }
        Ok(())
    })
    .await;
    for refused in [
        leading.preview_purge(&request("colleagues")).await,
        leading.create_purge(&request("colleagues")).await,
    ] {
        assert_eq!(problem(refused).errors[0].code, FieldCode::TooBroad, "a word, and no identifier");
    }
    app.take_jobs().await;
}
