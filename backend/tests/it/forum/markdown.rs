//! Markdown: what is shown before sending is what is stored, and nothing in it runs.

use crate::support::{TestApp, code, new_key, new_post};
use shared::core::{Language, ProblemCode};
use shared::forum::PreviewRequest;

fn preview(body: &str) -> PreviewRequest {
    PreviewRequest { body_markdown: body.into(), category_id: None }
}

/// Texts that want to be more than text.
const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src=\"https://evil.example\"></iframe>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&colon;alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "![x](https://evil.example/pixel.png)",
    "[x](//evil.example)",
    "<style>body{display:none}</style>",
    "[x]: javascript:alert(1)\n\n[x]",
    "'; DROP TABLE forum_posts; --",
];

#[actix_web::test]
async fn nothing_runs() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await.id;
    for hostile in HOSTILE {
        let shown = member.preview_markdown(&preview(hostile)).await.unwrap().body_html;
        let stored = member.create_post(topic, &new_post(hostile), &new_key()).await.unwrap().body_html;
        assert_eq!(shown, stored, "{hostile}");
        let html = shown.to_lowercase();
        for bad in [
            "<script",
            "<img",
            "<svg",
            "<iframe",
            "<style",
            "<a href=\"javascript",
            "<a href=\"data",
            "<a href=\"vbscript",
            "<a href=\"//",
        ] {
            assert!(!html.contains(bad), "{hostile} gave {html}");
        }
    }
}

#[actix_web::test]
async fn what_people_type_looks_as_they_meant() {
    let app = TestApp::start();
    let member = app.member().await;
    let html = member
        .preview_markdown(&preview("**ă** și *î*\n\n- unu\n- doi\n\nhttps://example.org"))
        .await
        .unwrap();
    insta::assert_snapshot!(html.body_html, @r#"
    <p><strong>ă</strong> și <em>î</em></p>
    <ul>
    <li>unu</li>
    <li>doi</li>
    </ul>
    <p><a href="https://example.org" rel="noopener noreferrer nofollow">https://example.org</a></p>
    "#);
    assert_eq!(member.preview_markdown(&preview("")).await.unwrap().body_html, "");
}

#[actix_web::test]
async fn a_preview_has_the_limits_of_a_post_and_is_for_the_signed_in() {
    let app = TestApp::start();
    let (member, manager) = (app.member().await, app.manager().await);
    let long = preview(&"x".repeat(20_001));
    assert_eq!(code(member.preview_markdown(&long).await), ProblemCode::InvalidFields);
    assert_eq!(code(app.anon().preview_markdown(&preview("x")).await), ProblemCode::SignInRequired);
    manager.preview_markdown(&preview("x")).await.unwrap();
}

#[actix_web::test]
async fn a_text_made_to_take_long_does_not() {
    let app = TestApp::start();
    let member = app.member().await;
    for nasty in [
        "[".repeat(20_000),
        "> ".repeat(10_000),
        "*a_".repeat(6_600),
        "![".repeat(10_000),
        "`a``".repeat(5_000),
    ] {
        member.preview_markdown(&preview(&nasty)).await.unwrap();
    }
}

#[actix_web::test]
async fn the_preview_says_which_language_it_seems_to_be() {
    let app = TestApp::start();
    let member = app.member().await;
    let of = async |text: &str| {
        let request = PreviewRequest { body_markdown: text.into(), category_id: None };
        member.preview_markdown(&request).await.unwrap().detected_language
    };
    let romanian = "Cum pregătiți prima întâlnire a unui grup de părinți?";
    assert_eq!(of(romanian).await, Some(Language::Romanian));
    assert_eq!(of("OK").await, None);
}
