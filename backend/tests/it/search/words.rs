//! Diacritics, stems, phrases, beginnings and what must not be there.

use super::{extracts, hits, open, reply_in, suggested};
use crate::support::TestApp;
use shared::core::Language;

#[actix_web::test]
async fn words_are_found_without_their_diacritics() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Words", "To begin with.").await;
    for (language, body) in [
        (Language::Romanian, "Despre sărbătoare."),
        (Language::Romanian, "O ședință lungă."),
        (Language::Romanian, "O şedinţă scurtă."),
        (Language::Spanish, "La señora Núñez."),
        (Language::Czech, "To je příliš."),
    ] {
        reply_in(&app, &person, topic, language, body).await;
    }
    for (typed, expected) in [
        ("sarbatoare", &["Despre <mark>sărbătoare</mark>."][..]),
        ("sărbătoare", &["Despre <mark>sărbătoare</mark>."]),
        ("sedinta", &["O <mark>şedinţă</mark> scurtă.", "O <mark>ședință</mark> lungă."]),
        ("ședință", &["O <mark>şedinţă</mark> scurtă.", "O <mark>ședință</mark> lungă."]),
        ("şedinţă", &["O <mark>şedinţă</mark> scurtă.", "O <mark>ședință</mark> lungă."]),
        ("Nunez", &["La señora <mark>Núñez</mark>."]),
        ("NÚÑEZ", &["La señora <mark>Núñez</mark>."]),
        ("prilis", &["To je <mark>příliš</mark>."]),
        ("senora", &["La <mark>señora</mark> Núñez."]),
    ] {
        assert_eq!(extracts(&person, typed).await, expected, "{typed}");
    }
}

#[actix_web::test]
async fn words_are_found_in_other_forms_of_their_language() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Words", "To begin with.").await;
    for (language, body, typed) in [
        (Language::English, "We held two meetings.", &["meeting", "meetings"][..]),
        (Language::Romanian, "Am vorbit cu familiile lor.", &["familie", "familiile"]),
        (Language::Romanian, "Două întâlniri pe lună.", &["întâlnire", "intalniri", "întâlnirile"]),
        (Language::Spanish, "Tuvimos reuniones largas.", &["reunión", "reunion"]),
        (Language::Czech, "Bez schůzky to nejde.", &["schůzka", "schuzky", "schůzkách"]),
    ] {
        let post = reply_in(&app, &person, topic, language, body).await;
        for typed in typed {
            let found: Vec<_> = hits(&person, typed).await.into_iter().map(|hit| hit.post_id).collect();
            assert_eq!(found, [post], "{typed} finds {body}");
        }
    }
    let exact = extracts(&person, "\"meeting\"").await;
    assert!(exact.is_empty(), "what is quoted is meant so: {exact:?}");
}

#[actix_web::test]
async fn phrases_beginnings_and_exclusion() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Words", "The quiet room is open.").await;
    reply_in(&app, &person, topic, Language::English, "A room that is quiet.").await;
    reply_in(&app, &person, topic, Language::English, "Reintegration, at home.").await;
    for (typed, expected) in [
        ("\"quiet room\"", &["The <mark>quiet room</mark> is open."][..]),
        ("„quiet room”", &["The <mark>quiet room</mark> is open."]),
        ("quiet-room", &["The <mark>quiet room</mark> is open."]),
        (
            "room quiet",
            &[
                "The <mark>quiet</mark> <mark>room</mark> is open.",
                "A <mark>room</mark> that is <mark>quiet</mark>.",
            ][..],
        ),
        ("quiet -open", &["A room that is <mark>quiet</mark>."]),
        ("quiet -\"quiet room\"", &["A room that is <mark>quiet</mark>."]),
        ("reinteg*", &["<mark>Reintegration</mark>, at home."]),
        ("reinteg", &[]),
        ("quiet nowhere", &[]),
        (
            "what is the quiet room",
            &[
                "The <mark>quiet</mark> <mark>room</mark> is open.",
                "A <mark>room</mark> that is <mark>quiet</mark>.",
            ],
        ),
    ] {
        let mut found = extracts(&person, typed).await;
        let mut expected: Vec<String> = expected.iter().map(|text| (*text).to_owned()).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{typed}");
    }
}

#[actix_web::test]
async fn a_title_is_found_with_its_first_post_and_suggested_while_one_types() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    open(&app, &person, category, "Ședința de luni", "Cine vine?").await;
    open(&app, &person, category, "Ședințe scurte", "Cum le ținem scurte?").await;
    let found = hits(&person, "sedinta vine").await;
    assert_eq!(found.len(), 1, "one word of the title, one of the text: {found:?}");
    assert_eq!(found[0].extract_html, "Cine <mark>vine</mark>?");
    for (typed, expected) in [
        ("sed", &["Ședințe scurte", "Ședința de luni"][..]),
        ("Șed lu", &["Ședința de luni"]),
        ("sedintelor", &[]),
        ("s", &[]),
        ("", &[]),
        ("vine", &[]),
    ] {
        assert_eq!(suggested(&person, typed).await, expected, "{typed}");
    }
}
