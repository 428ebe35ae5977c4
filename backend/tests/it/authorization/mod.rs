//! The authorization matrix: every route × every role × whose it is, asked over HTTP. `matrix.txt` has a row for each
//! route of the API's document and says what is answered; a route without a row fails, and so does a row without a route.
//!
//! Whoever adds a route adds its row there, what it is asked with in [`request`] if it takes a body or a query, and a
//! fixture in `fixtures.rs`, or of e-learning in `learning.rs` and of the exchange in `exchange.rs`, if its path names something new.

mod exchange;
pub mod fixtures;
mod learning;
pub mod request;

use crate::support::{Person, TestApp};
use fixtures::Fixtures;
use futures_util::{StreamExt, stream};
use serde_json::Value;
use shared::core::{Country, Role};
use std::collections::BTreeSet;
use waymark::http::document;

const HERE: Option<Country> = Some(Country::Romania);

/// The roles, in the order of the columns. National where the role can be, so that borders show.
const ROLES: [&[(Role, Option<Country>)]; 7] = [
    &[],
    &[(Role::Member, None)],
    &[(Role::Member, None), (Role::Facilitator, HERE)],
    &[(Role::Member, None), (Role::PrivacyReviewer, HERE)],
    &[(Role::Member, None), (Role::Translator, HERE)],
    &[(Role::ProjectManager, HERE)],
    &[(Role::Administrator, None)],
];

/// Whose the thing is that is asked for, in the order of a cell's letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Own,
    SameOrganisation,
    SameCountry,
    Foreign,
}

const WHOSE: [Whose; 4] = [Whose::Own, Whose::SameOrganisation, Whose::SameCountry, Whose::Foreign];

struct Row {
    method: String,
    path: String,
    fixture: String,
    /// One letter per role and owner.
    cells: Vec<[char; 4]>,
}

fn rows() -> Vec<Row> {
    let text = include_str!("matrix.txt");
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(row).collect()
}

fn row(line: &str) -> Row {
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    let fixture = words.next().unwrap_or_else(|| panic!("{line}"));
    let cells: Vec<[char; 4]> = words.map(|word| cell(&word, line)).collect();
    assert_eq!(cells.len(), ROLES.len(), "a cell for each role: {line}");
    Row { method, path, fixture, cells }
}

/// Four letters, or one for all four.
fn cell(word: &str, line: &str) -> [char; 4] {
    let letters: Vec<char> = word.chars().collect();
    match letters[..] {
        [one] => [one; 4],
        [own, organisation, country, foreign] => [own, organisation, country, foreign],
        _ => panic!("a cell has one letter or four: {line}"),
    }
}

/// Method, path and id of every operation in the document.
fn operations() -> Vec<(String, String, String)> {
    let document: Value = serde_json::from_slice(&document::json().unwrap()).unwrap();
    let paths = document["paths"].as_object().unwrap().iter();
    let operations = paths.flat_map(|(path, item)| {
        let of_path = item.as_object().unwrap().iter();
        of_path.map(move |(method, value)| {
            (method.to_uppercase(), path.clone(), value["operationId"].as_str().unwrap().to_owned())
        })
    });
    operations.collect()
}

/// The document, and method, path, id and description of its operations with this tag.
pub fn operations_of(tag: &str) -> (Value, Vec<(String, String, String, Value)>) {
    let document: Value = serde_json::from_slice(&document::json().unwrap()).unwrap();
    let mut found = Vec::new();
    for (method, path, id) in operations() {
        let value = document["paths"][&path][method.to_lowercase()].clone();
        if value["tags"][0] == tag {
            found.push((method, path, id, value));
        }
    }
    (document, found)
}

#[test]
fn every_route_has_a_row() {
    let rows = rows();
    let listed: BTreeSet<_> = rows.iter().map(|row| format!("{} {}", row.method, row.path)).collect();
    let routes: BTreeSet<_> =
        operations().into_iter().map(|(method, path, _)| format!("{method} {path}")).collect();
    let missing: Vec<_> = routes.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&routes).collect();
    assert!(missing.is_empty() && gone.is_empty(), "without a row: {missing:?}; without a route: {gone:?}");
    assert_eq!(rows.len(), listed.len(), "a route has two rows");
}

/// Four tests, which run at once: each asks every fourth row, in an installation of its own.
mod every_role_gets_what_the_matrix_says {
    macro_rules! quarters {
        ($($name:ident $number:literal),*) => {
            $(#[actix_web::test]
            async fn $name() {
                super::ask_rows($number, 4).await;
            })*
        };
    }

    quarters!(first 0, second 1, third 2, fourth 3);
}

/// Asks every so many rows, from this one on.
async fn ask_rows(first: usize, step: usize) {
    let app = TestApp::start();
    let fixtures = Fixtures::new(&app).await;
    let operations = operations();
    let mut wrong = Vec::new();
    for row in rows().into_iter().skip(first).step_by(step) {
        let (_, _, id) = operations.iter().find(|(m, p, _)| *m == row.method && *p == row.path).unwrap();
        let mut answered = Vec::new();
        for (roles, expected) in ROLES.iter().zip(&row.cells) {
            let letters = stream::iter(WHOSE.iter().zip(expected))
                .then(|(&whose, &expected)| ask(&app, &fixtures, &row, id, roles, whose, expected));
            answered.push(letters.collect::<String>().await);
        }
        let expected: Vec<String> = row.cells.iter().map(|cell| cell.iter().collect()).collect();
        if answered != expected {
            wrong.push(format!(
                "{} {}\n  expected {expected:?}\n  answered {answered:?}",
                row.method, row.path
            ));
        }
    }
    app.take_jobs().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The letter of the answer; a case that is none keeps its dot.
async fn ask(
    app: &TestApp,
    fixtures: &Fixtures,
    row: &Row,
    id: &str,
    roles: &[(Role, Option<Country>)],
    whose: Whose,
    expected: char,
) -> char {
    if expected == '.' {
        return '.';
    }
    let actor = app.person_in(Country::Romania, None, roles).await;
    let member: &[(Role, Option<Country>)] = &[(Role::Member, None)];
    let other = match whose {
        Whose::Own => None,
        Whose::SameOrganisation => Some(app.person_in(Country::Romania, Some(&actor), member).await),
        Whose::SameCountry => Some(app.person_in(Country::Romania, None, member).await),
        Whose::Foreign => Some(app.person_in(Country::Spain, None, member).await),
    };
    let owner: &Person = other.as_ref().unwrap_or(&actor);
    let path = fixtures.path(app, &row.fixture, &row.path, owner).await;
    let organisation = fixtures::organisation(app, owner).await;
    let (query, body) = request::of(id, fixtures, owner, organisation);
    let mut request = app
        .request(&row.method, &format!("{path}{query}"))
        .header("authorization", actor.bearer())
        .header("if-match", "\"1\"")
        .header("content-disposition", "attachment; filename=\"nothing.png\"")
        .header("idempotency-key", crate::support::new_key());
    if body != Value::Null {
        request = request.header("content-type", "application/json").body(body.to_string());
    }
    // Not read to its end: a stream has none.
    let response = request.send().await.unwrap();
    let letter = letter(response.status().as_u16());
    assert!(letter != '?', "{} {path} {body}: {}", row.method, response.text().await.unwrap());
    letter
}

/// The letter of an answer, as `matrix.txt` explains them. A conflict is met by those who are let in only.
fn letter(status: u16) -> char {
    match status {
        200..=399 | 409 => '+',
        401 => '!',
        403 => 'x',
        404 => '-',
        422 => 'f',
        _ => '?',
    }
}
