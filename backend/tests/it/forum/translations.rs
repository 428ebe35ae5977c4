//! Translations of posts: who is shown which, who may write and remove them, and what happens to them with the post.

use crate::support::{Only, Person, TestApp, code, new_key, new_post, problem};
use diesel::prelude::*;
use shared::accounts::MePatch;
use shared::core::id::{PostId, TopicId};
use shared::core::{Country, FieldCode, Language, ProblemCode};
use shared::forum::{
    DraftContent, DraftKey, DraftQuery, NewFlag, NewPost, NewReviewAct, NewTranslation, Post, PostPatch,
    PostQuery, ReviewAct, ReviewQuery, ReviewReason, TopicMerge, TopicSplit,
};
use shared::search::SearchQuery;

const CZECH: &str = "Sestra Luminita přijde v úterý na schůzku.";
const ENGLISH: &str = "The **sister** Luminita comes to the meeting on Tuesday.";

async fn reads(person: &Person, languages: &[Language]) {
    let patch = MePatch { reads: Some(languages.to_vec()), ..MePatch::default() };
    person.update_me(&patch).await.unwrap();
}

fn translation(body: &str, post_version: u32, version: Option<u32>) -> NewTranslation {
    NewTranslation { body_markdown: body.into(), post_version, version }
}

async fn czech_post(app: &TestApp, author: &Person, topic: TopicId) -> PostId {
    let new = NewPost { language: Language::Czech, ..new_post(CZECH) };
    let post = author.create_post(topic, &new, &new_key()).await.unwrap();
    app.take_jobs().await;
    post.id
}

async fn seen(reader: &Person, post: PostId) -> Post {
    let found = reader.find_post(post).await.unwrap().value;
    let listed = reader.list_posts(found.topic_id, &PostQuery::default()).await.unwrap().items;
    assert!(listed.contains(&found), "the list says the same");
    found
}

async fn found(reader: &Person, q: &str) -> Vec<(PostId, Language, bool)> {
    let query = SearchQuery { q: q.into(), ..SearchQuery::default() };
    let hits = reader.search_posts(&query).await.unwrap().items;
    hits.into_iter().map(|hit| (hit.post_id, hit.language, hit.in_translation)).collect()
}

/// A Czech post, its author, a translator who reads Czech and English, and a reader who reads English and Spanish.
async fn translated(app: &TestApp) -> (Person, Person, Person, PostId) {
    let (author, translator, reader) =
        (app.member_reading(Language::Czech).await, app.member().await, app.member().await);
    reads(&translator, &[Language::English, Language::Czech]).await;
    reads(&reader, &[Language::Spanish, Language::English]).await;
    let topic = app.topic(&author, app.category("open").await).await.id;
    let post = czech_post(app, &author, topic).await;
    app.pass(1);
    translator.save_translation(post, Language::English, &translation(ENGLISH, 1, None)).await.unwrap();
    (author, translator, reader, post)
}

#[actix_web::test]
async fn who_does_not_read_the_original_is_shown_the_translation() {
    let app = TestApp::start();
    let (author, translator, reader, post) = translated(&app).await;
    let shown = seen(&reader, post).await;
    let own = shown.translation.unwrap();
    assert_eq!((own.language, own.outdated, own.version), (Language::English, false, 1));
    assert!(own.body_html.contains("<strong>sister</strong>"), "Markdown is rendered: {}", own.body_html);
    assert_eq!(own.translator.unwrap().id, translator.account);
    assert!(shown.body_html.contains("úterý"), "the original is there too");
    assert_eq!(shown.translated_into, [Language::English]);

    let spanish = "La hermana Luminita viene el martes.";
    reads(&translator, &[Language::Spanish, Language::Czech]).await;
    translator.save_translation(post, Language::Spanish, &translation(spanish, 1, None)).await.unwrap();
    let best = seen(&reader, post).await.translation.unwrap();
    assert_eq!(best.language, Language::English, "the language of one's screens comes first");
    reads(&reader, &[Language::Spanish]).await;
    assert_eq!(seen(&reader, post).await.translation.unwrap().language, Language::Spanish);
    for languages in [&[Language::Romanian][..], &[Language::Czech, Language::Spanish], Language::ALL] {
        reads(&reader, languages).await;
        assert_eq!(seen(&reader, post).await.translation, None, "{languages:?}");
    }
    let own = seen(&author, post).await;
    assert_eq!((own.translation, own.may_translate), (None, true));
}

#[actix_web::test]
async fn what_one_reads_is_ones_own_language_and_english_until_one_says() {
    let app = TestApp::start();
    let person = app.member_reading(Language::Czech).await;
    let me = person.find_me().await.unwrap();
    assert_eq!((me.reads, me.reads_chosen), (vec![Language::Czech, Language::English], false));
    reads(&person, &[Language::Spanish, Language::Czech]).await;
    let me = person.find_me().await.unwrap();
    assert_eq!((me.reads, me.reads_chosen), (vec![Language::Czech, Language::Spanish], true));
    let none = MePatch { reads: Some(Vec::new()), ..MePatch::default() };
    let refused = problem(person.update_me(&none).await);
    assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("reads", FieldCode::Required));
}

#[actix_web::test]
async fn who_may_write_there_translates_into_what_they_read() {
    let app = TestApp::start();
    let (author, translator, reader, post) = translated(&app).await;
    let manager = app.manager().await;
    let save = async |person: &Person, language: Language, new: NewTranslation| {
        problem(person.save_translation(post, language, &new).await)
    };
    let good = || translation("Words", 1, None);
    assert_eq!(save(&manager, Language::English, good()).await.code, ProblemCode::Forbidden, "no member");
    for (person, language) in
        [(&translator, Language::Romanian), (&translator, Language::Czech), (&author, Language::Spanish)]
    {
        let refused = save(person, language, good()).await;
        assert_eq!(refused.errors[0].field, "language", "{language}");
    }
    let stale = save(&reader, Language::Spanish, translation("Words", 2, None)).await;
    assert_eq!(
        (stale.errors[0].field.as_str(), stale.errors[0].code),
        ("post_version", FieldCode::NotAvailable)
    );
    let empty = save(&reader, Language::Spanish, translation(" ", 1, None)).await;
    assert_eq!(empty.errors[0].field, "body_markdown");

    // Somebody else's is theirs while it is of the post as it is.
    let taken = save(&reader, Language::English, good()).await;
    assert_eq!(taken.conflict.unwrap().stored, ENGLISH);
    let taken = save(&reader, Language::English, translation("Words", 1, Some(1))).await;
    assert_eq!(taken.code, ProblemCode::Forbidden);
    let changed =
        translator.save_translation(post, Language::English, &translation("Better", 1, Some(1))).await;
    assert_eq!(changed.unwrap().translations[0].translation.version, 2);
    let late = save(&translator, Language::English, translation("Other", 1, Some(1))).await;
    assert_eq!(late.conflict.unwrap().stored_version, 2);

    let nil = PostId(uuid::Uuid::nil());
    let missing = translator.save_translation(nil, Language::English, &good()).await;
    assert_eq!(code(missing), ProblemCode::NotFound);
}

#[actix_web::test]
async fn a_post_that_one_does_not_see_has_no_translations() {
    let app = TestApp::start();
    let (author, abroad) = (app.member().await, app.member_in(Country::Spain).await);
    let only = Only { country: Some(Country::Romania), ..Only::default() };
    let topic = app.topic(&author, app.category_for("romania", only).await).await.id;
    let post = czech_post(&app, &author, topic).await;
    author.save_translation(post, Language::English, &translation("Words", 1, None)).await.unwrap();
    assert_eq!(code(abroad.find_post_translations(post).await), ProblemCode::NotFound);
    let new = translation("Words", 1, None);
    assert_eq!(code(abroad.save_translation(post, Language::English, &new).await), ProblemCode::NotFound);
    assert_eq!(code(abroad.delete_translation(post, Language::English).await), ProblemCode::NotFound);
    assert!(found(&abroad, "words").await.is_empty() && !found(&author, "words").await.is_empty());
}

#[actix_web::test]
async fn translator_author_and_facilitator_take_it_away() {
    let app = TestApp::start();
    let (author, translator, reader, post) = translated(&app).await;
    let leading = app.facilitator().await;
    assert_eq!(code(reader.delete_translation(post, Language::English).await), ProblemCode::Forbidden);
    for person in [&translator, &author, &leading] {
        person.delete_translation(post, Language::English).await.unwrap();
        assert_eq!(code(person.delete_translation(post, Language::English).await), ProblemCode::NotFound);
        assert!(
            seen(&reader, post).await.translated_into.is_empty() && found(&reader, "sister").await.is_empty()
        );
        translator.save_translation(post, Language::English, &translation(ENGLISH, 1, None)).await.unwrap();
    }
    let acts: i64 = app
        .read(|connection| {
            use waymark::db::schema::audit_events::dsl;
            Ok(dsl::audit_events
                .filter(dsl::action.eq("delete_translation"))
                .count()
                .get_result(connection)?)
        })
        .await;
    assert_eq!(acts, 3);
}

#[actix_web::test]
async fn after_a_change_of_the_post_it_is_of_an_older_version_until_it_is_renewed() {
    let app = TestApp::start();
    let (author, translator, reader, post) = translated(&app).await;
    let language = PostPatch { language: Some(Language::Czech), ..PostPatch::default() };
    author.update_post(post, 1, &language).await.unwrap();
    assert!(!seen(&reader, post).await.translation.unwrap().outdated, "the words are the same");
    let other = PostPatch { body_markdown: Some("Sestra nepřijde.".into()), ..PostPatch::default() };
    author.update_post(post, 2, &other).await.unwrap();
    assert!(seen(&reader, post).await.translation.unwrap().outdated);
    // Then a colleague may go on.
    let stored = reader.find_post_translations(post).await.unwrap();
    assert!(stored.translations[0].may_change && stored.translations[0].body_markdown == ENGLISH);
    let new = translation("The sister does not come.", stored.version, Some(1));
    reader.save_translation(post, Language::English, &new).await.unwrap();
    let renewed = seen(&reader, post).await.translation.unwrap();
    assert_eq!((renewed.outdated, renewed.translator.unwrap().id), (false, reader.account));
    assert!(!translator.find_post_translations(post).await.unwrap().translations[0].may_change);
}

#[actix_web::test]
async fn it_is_found_in_its_own_language_and_leads_to_the_post() {
    let app = TestApp::start();
    let (author, _, reader, post) = translated(&app).await;
    for q in ["meetings", "sisters", "\"comes to the meeting\""] {
        assert_eq!(found(&reader, q).await, [(post, Language::English, true)], "{q}");
    }
    assert_eq!(found(&reader, "utery").await, [(post, Language::Czech, false)]);
    let of = async |language| {
        let query = SearchQuery { q: "luminita".into(), language: Some(language), ..SearchQuery::default() };
        reader.search_posts(&query).await.unwrap().items.len()
    };
    assert_eq!((of(Language::English).await, of(Language::Czech).await), (1, 1));
    author.delete_post(post).await.unwrap();
    assert!(found(&reader, "luminita").await.is_empty());
    let left: i64 = app
        .read(|connection| {
            Ok(waymark::db::schema::forum_translations::table.count().get_result(connection)?)
        })
        .await;
    assert_eq!(left, 0, "it goes with the post");
    assert_eq!(code(reader.find_post_translations(post).await), ProblemCode::NotFound);
}

async fn review(
    app: &TestApp,
    reader: &Person,
    leading: &Person,
    post: PostId,
) -> shared::core::id::ReviewId {
    let flag = NewFlag { reason: ReviewReason::Identifies, text: "It names her.".into() };
    reader.flag_post(post, &flag).await.unwrap();
    app.take_jobs().await;
    leading.list_reviews(&ReviewQuery::default()).await.unwrap().items[0].id
}

fn act(act: ReviewAct, passage: &str) -> NewReviewAct {
    let passage = passage.to_owned();
    NewReviewAct { act, reason: Some(ReviewReason::Identifies), text: "Why".into(), passage, ends_at: None }
}

#[actix_web::test]
async fn what_is_hidden_or_taken_out_of_the_post_is_not_said_by_a_translation() {
    let app = TestApp::start();
    let (author, translator, reader, post) = translated(&app).await;
    let leading = app.facilitator().await;
    let review = review(&app, &reader, &leading, post).await;
    leading.act_in_review(review, &act(ReviewAct::Hide, "")).await.unwrap();
    let hidden = seen(&reader, post).await;
    assert_eq!((hidden.translation, hidden.translated_into, hidden.may_translate), (None, vec![], false));
    assert_eq!(code(reader.find_post_translations(post).await), ProblemCode::NotFound);
    assert!(found(&reader, "meeting").await.is_empty() && found(&leading, "meeting").await.is_empty());
    leading.act_in_review(review, &act(ReviewAct::Show, "")).await.unwrap();
    assert!(!seen(&reader, post).await.translation.unwrap().outdated, "nothing was changed");
    assert_eq!(found(&reader, "meeting").await.len(), 1);

    leading.act_in_review(review, &act(ReviewAct::Redact, "úterý")).await.unwrap();
    assert_eq!(seen(&reader, post).await.translation, None, "it may still say Tuesday");
    assert!(found(&reader, "tuesday").await.is_empty());
    let of = async |person: &Person| {
        let stored = person.find_post_translations(post).await.unwrap().translations.remove(0);
        assert!(stored.withheld);
        (stored.body_markdown, stored.translation.body_html.is_empty(), stored.may_change, stored.may_remove)
    };
    assert_eq!(of(&translator).await, (ENGLISH.into(), false, true, true));
    for (person, may_remove) in [(&reader, false), (&leading, true), (&author, true)] {
        assert_eq!(of(person).await, (String::new(), true, true, may_remove));
    }
    let taken = problem(reader.save_translation(post, Language::English, &translation("x", 4, None)).await);
    assert_eq!(taken.conflict.unwrap().stored, "", "nor by a conflict");
    let new = translation("The sister comes █████.", 4, Some(1));
    translator.save_translation(post, Language::English, &new).await.unwrap();
    assert!(seen(&reader, post).await.translation.is_some());

    // What only the translation says is taken out of it; it stays.
    let named = translation("Sister Quirina comes.", 4, Some(2));
    translator.save_translation(post, Language::English, &named).await.unwrap();
    leading.act_in_review(review, &act(ReviewAct::Redact, "Quirina")).await.unwrap();
    assert_eq!(seen(&reader, post).await.translation.unwrap().body_html, "<p>Sister █████ comes.</p>\n");
    assert!(found(&reader, "quirina").await.is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_was_said_before_is_not_kept_by_a_translation() {
    let app = TestApp::start();
    let (author, _, reader, post) = translated(&app).await;
    let leading = app.facilitator().await;
    let other = PostPatch { body_markdown: Some("Sestra přijde.".into()), ..PostPatch::default() };
    author.update_post(post, 1, &other).await.unwrap();
    assert!(seen(&reader, post).await.translation.unwrap().body_html.contains("Tuesday"));
    let review = review(&app, &reader, &leading, post).await;
    leading.act_in_review(review, &act(ReviewAct::Redact, "úterý")).await.unwrap();
    assert_eq!(seen(&reader, post).await.translation, None);
    app.take_jobs().await;
}

#[actix_web::test]
async fn it_goes_where_the_post_goes() {
    let app = TestApp::start();
    let (author, _, reader, post) = translated(&app).await;
    let leading = app.facilitator().await;
    let category = app.category("closed").await;
    let topic = reader.find_post(post).await.unwrap().value.topic_id;
    let split = TopicSplit {
        title: "Another".into(),
        category_id: category,
        language: Language::English,
        post_ids: vec![post],
    };
    let new = leading.split_topic(topic, &split, &new_key()).await.unwrap().id;
    assert!(seen(&reader, post).await.translation.is_some());
    let there = SearchQuery { q: "meeting".into(), category_id: Some(category), ..SearchQuery::default() };
    assert_eq!(reader.search_posts(&there).await.unwrap().items.len(), 1);
    leading.merge_topic(new, &TopicMerge { into: topic }).await.unwrap();
    assert!(seen(&reader, post).await.translation.is_some());
    assert!(reader.search_posts(&there).await.unwrap().items.is_empty());
    assert!(author.find_topic(topic).await.is_ok());
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_draft_of_it_is_kept_until_it_is_saved() {
    let app = TestApp::start();
    let (_, translator, _, post) = translated(&app).await;
    let key = DraftKey::Translation(post, Language::English);
    let words = DraftContent { body_markdown: "Who".into(), ..DraftContent::default() };
    translator.save_draft(key, &words).await.unwrap();
    let query = DraftQuery { key: Some(key) };
    assert_eq!(translator.list_drafts(&query).await.unwrap()[0].key, key.to_string());
    translator.save_translation(post, Language::English, &translation("Whole", 1, Some(1))).await.unwrap();
    assert!(translator.list_drafts(&query).await.unwrap().is_empty());
}
