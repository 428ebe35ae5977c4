//! Who reads a file, with what, and how it is given out.

use super::{choice, picture, png, reply_with, send};
use crate::support::{Answer, Only, Person, TestApp, code, new_key, new_topic};
use shared::core::id::FileId;
use shared::core::{Country, ProblemCode};
use shared::media::AttachmentChoice;

async fn get(app: &TestApp, path: &str, header: (&str, String)) -> Answer {
    Answer::to(app.request("GET", path).header(header.0, header.1)).await
}

fn path(file: FileId) -> String {
    format!("/api/v1/media/files/{file}")
}

#[actix_web::test]
async fn a_file_is_read_where_its_post_is() {
    let app = TestApp::start();
    let (author, colleague, abroad) =
        (app.member().await, app.member().await, app.member_in(Country::Spain).await);
    let only = Only { country: Some(Country::Romania), ..Only::default() };
    let category = app.category_for("romania", only).await;
    let topic = app.topic(&author, category).await;
    let file = picture(&author).await;
    assert_eq!(code(colleague.find_file(file).await), ProblemCode::NotFound, "it waits for its text");
    let post = reply_with(&app, &author, topic.id, vec![choice(file, "")]).await.unwrap();
    assert_eq!(colleague.find_file(file).await.unwrap(), png(7));
    colleague.find_thumbnail(file).await.unwrap();
    for nobody in [abroad.find_file(file).await, abroad.find_thumbnail(file).await] {
        assert_eq!(code(nobody), ProblemCode::NotFound);
    }
    author.delete_post(post.id).await.unwrap();
    for person in [&author, &colleague] {
        assert_eq!(code(person.find_file(file).await), ProblemCode::NotFound, "what is deleted is gone");
    }
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_answer_about_a_file_that_is_hidden_is_the_same_as_about_none() {
    let app = TestApp::start();
    let (author, abroad) = (app.member().await, app.member_in(Country::Spain).await);
    let only = Only { country: Some(Country::Romania), ..Only::default() };
    let topic = app.topic(&author, app.category_for("romania", only).await).await;
    let file = picture(&author).await;
    reply_with(&app, &author, topic.id, vec![choice(file, "")]).await.unwrap();
    let ask = async |file: FileId| get(&app, &path(file), ("authorization", abroad.bearer())).await;
    let (hidden, none) = (ask(file).await, ask(FileId(uuid::Uuid::nil())).await);
    assert_eq!(hidden.brief(), none.brief());
    let text = |answer: &Answer| answer.text().replace(answer.header("x-request-id"), "");
    assert_eq!(text(&hidden), text(&none));
}

#[actix_web::test]
async fn a_browser_reads_with_a_cookie_that_does_nothing_else() {
    let app = TestApp::start();
    let author = app.member().await;
    let file = picture(&author).await;
    let body = serde_json::to_string(&author.sign_in()).unwrap();
    let request = app.request("POST", "/api/v1/accounts/sessions").header("content-type", "application/json");
    let signed_in = Answer::to(request.body(body)).await;
    let whole = signed_in.set_cookie("waymark_files").unwrap();
    assert!(whole.contains("Path=/api/v1/media/files;") && whole.contains("HttpOnly"), "{whole}");
    assert!(whole.contains("SameSite=Strict"), "{whole}");
    let cookie = signed_in.cookie("waymark_files").unwrap();
    assert_eq!(get(&app, &path(file), ("cookie", cookie.clone())).await.status, 200);

    let token = cookie.split_once('=').unwrap().1;
    let as_bearer = get(&app, "/api/v1/accounts/me", ("authorization", format!("Bearer {token}"))).await;
    assert_eq!(as_bearer.brief(), (401, Some(ProblemCode::SignInRequired)), "it is no access token");
    let access = author.client.access_token().unwrap();
    let as_cookie = get(&app, &path(file), ("cookie", format!("waymark_files={access}"))).await;
    assert_eq!(as_cookie.brief(), (401, Some(ProblemCode::SignInRequired)), "nor the other way round");
    assert_eq!(app.get(&path(file)).await.brief(), (401, Some(ProblemCode::SignInRequired)));

    let session = signed_in.header("location").rsplit('/').next().unwrap().parse().unwrap();
    author.delete_session(session).await.unwrap();
    let ended = get(&app, &path(file), ("cookie", cookie)).await;
    assert_eq!(ended.status, 401, "it lives as long as its session");
    app.take_jobs().await;
}

#[actix_web::test]
async fn pictures_are_shown_and_documents_saved_and_nothing_in_them_runs() {
    let app = TestApp::start();
    let author = app.member().await;
    let picture = picture(&author).await;
    let document = send(&author, "Ședință „1\".pdf", super::pdf("Words")).await.unwrap().id;
    let shown = get(&app, &path(picture), ("authorization", author.bearer())).await;
    let saved = get(&app, &path(document), ("authorization", author.bearer())).await;
    for (answer, kind, disposition) in [
        (&shown, "image/png", "inline"),
        (
            &saved,
            "application/pdf",
            "attachment; filename*=UTF-8''%C8%98edin%C8%9B%C4%83%20%E2%80%9E1%22.pdf",
        ),
    ] {
        assert_eq!(
            (answer.header("content-type"), answer.header("content-disposition")),
            (kind, disposition)
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("cache-control"), "private, no-cache");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; sandbox"), "{policy}");
        assert_eq!(answer.header("content-length"), answer.bytes.len().to_string());
    }
    let request = app.request("GET", &path(picture)).header("authorization", author.bearer());
    let again = Answer::to(request.header("if-none-match", shown.header("etag"))).await;
    assert_eq!((again.status, again.bytes.len()), (304, 0));
    assert_eq!(code(author.find_thumbnail(document).await), ProblemCode::NotFound);
    app.run_jobs().await;
}

#[actix_web::test]
async fn nobody_reads_through_a_draft_of_their_own() {
    // Naming somebody's file in a post of one's own must not open it.
    let app = TestApp::start();
    let (author, thief) = (app.member().await, app.member().await);
    let topic = app.topic(&thief, app.category("open").await).await;
    let file = picture(&author).await;
    let stolen: Vec<AttachmentChoice> = vec![choice(file, "")];
    assert_eq!(code(reply_with(&app, &thief, topic.id, stolen.clone()).await), ProblemCode::InvalidFields);
    let mut new = new_topic(topic.category_id, "A topic");
    new.attachments = stolen;
    assert_eq!(code(thief.create_topic(&new, &new_key()).await), ProblemCode::InvalidFields);
    assert_eq!(code(thief.find_file(file).await), ProblemCode::NotFound);
    let _: &Person = &author;
}
