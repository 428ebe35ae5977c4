//! The arrows of the house: what may know what, read from the source text.

use super::support::sources::{Source, root, rust_files};

/// What each service may name of the features: nothing. Their tables (the schema) are another matter.
const SERVICES: [&str; 8] = ["audit", "db", "guard", "jobs", "media", "notify", "search", "settings"];
const FEATURES: [&str; 7] = ["accounts", "admin", "forum", "learning", "members", "notices", "privacy"];
/// The modules of a feature that others may use.
const PUBLIC: [(&str, &[&str]); 6] = [
    (
        "accounts",
        &[
            "rows::{PERSON, PersonRow}",
            "rows::{SessionRow, find_person}",
            "rows::SessionRow",
            "rows::find_person",
            "rows::role_grants",
            "rows::NewOrganisationRow",
            "actors",
            "authority",
            "holders",
            "suspensions",
            "refresh",
            "sessions",
            "tokens",
            "create",
            "password",
            "fold",
            "groups",
            "reads",
            "personal_data",
            "joining_data",
            "security",
        ],
    ),
    (
        "forum",
        &[
            "RuleCache",
            "rows::categories::CategoryRow",
            "jobs",
            "personal_data",
            "reach",
            "tell",
            "withdraw_assignments",
            "open_category",
            "close_category",
        ],
    ),
    ("learning", &["attempts", "personal_data"]),
    ("members", &["personal_data"]),
    ("notices", &["personal_data"]),
    ("privacy", &["archive"]),
];

fn assert_nowhere(files: &[Source], forbidden: &[&str], except: impl Fn(&str) -> bool) {
    assert!(!files.is_empty());
    let mut found = Vec::new();
    for file in files {
        for (number, line) in file.code() {
            if forbidden.iter().any(|word| line.contains(word)) && !except(line) {
                found.push(format!("{}:{number} {}", file.path, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The production part of a file: unit tests may reach anywhere.
fn without_tests(files: Vec<Source>) -> Vec<Source> {
    let cut = |file: Source| {
        let text = file.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        Source { text, ..file }
    };
    files.into_iter().map(cut).collect()
}

fn dependencies(manifest: &str) -> String {
    let text = std::fs::read_to_string(root().join(manifest)).unwrap();
    text.split("[dev-dependencies]").next().unwrap_or_default().to_owned()
}

fn depends_on(manifest: &str, name: &str) -> bool {
    let text = dependencies(manifest);
    text.lines().any(|line| line.starts_with(&format!("{name}.")) || line.starts_with(&format!("{name} ")))
}

#[test]
fn crates_depend_downwards_only() {
    let ours = ["shared", "waymark", "frontend", "api-client", "markup", "text"];
    let may: [(&str, &[&str]); 4] =
        [("shared", &[]), ("crates/api-client", &["shared"]), ("crates/markup", &[]), ("crates/text", &[])];
    for (folder, allowed) in may {
        for name in ours {
            let manifest = format!("{folder}/Cargo.toml");
            assert!(!depends_on(&manifest, name) || allowed.contains(&name), "{manifest} depends on {name}");
        }
    }
    assert!(!depends_on("frontend/Cargo.toml", "waymark"), "the app depends on the program");
}

#[test]
fn services_know_no_feature() {
    for service in SERVICES {
        let files = without_tests(rust_files(&format!("backend/src/{service}")));
        assert_nowhere(&files, &["crate::forum", "crate::accounts", "crate::admin", "crate::demo"], |_| {
            false
        });
    }
}

#[test]
fn features_use_each_other_by_the_front_door() {
    for feature in FEATURES {
        let files = without_tests(rust_files(&format!("backend/src/{feature}")));
        for (other, public) in PUBLIC.iter().filter(|(other, _)| *other != feature) {
            let door = format!("crate::{other}::");
            assert_nowhere(&files, &[&door], |line| {
                public.iter().any(|name| line.contains(&format!("{door}{name}")))
            });
        }
        let above: &[&str] = if feature == "admin" {
            &["crate::demo", "crate::command"]
        } else {
            &["crate::admin", "crate::demo", "crate::command"]
        };
        assert_nowhere(&files, above, |_| false);
    }
}

#[test]
fn only_the_table_and_the_schedule_name_the_features_jobs() {
    let mut files = without_tests(rust_files("backend/src"));
    files.retain(|file| {
        !["backend/src/routes.rs", "backend/src/http/server.rs"].contains(&file.path.as_str())
    });
    files.retain(|file| !file.path.starts_with("backend/src/forum/"));
    assert_nowhere(&files, &["forum::jobs", "REPAIR_COUNTERS"], |_| false);
}

#[test]
fn only_db_knows_which_database_it_is() {
    let mut files = without_tests(rust_files("backend/src"));
    files.retain(|file| !file.path.starts_with("backend/src/db/"));
    let forbidden =
        ["SqliteConnection", "PgConnection", "Conn::Sqlite", "Conn::Pg", "diesel::sqlite", "diesel::pg"];
    assert_nowhere(&files, &forbidden, |_| false);
}

#[test]
fn handlers_reach_the_database_by_read_and_write_only() {
    let mut files = without_tests(rust_files("backend/src/forum"));
    files.extend(without_tests(rust_files("backend/src/accounts")));
    files.extend(without_tests(rust_files("backend/src/admin")));
    assert_nowhere(&files, &["establish(", ".transaction(", "sql_query(", "block_on("], |_| false);
}

#[test]
fn pages_reach_the_program_by_the_client_only() {
    let files = rust_files("frontend/src");
    assert_nowhere(&files, &["gloo_net", "reqwest", "XmlHttpRequest", "waymark::"], |_| false);
}

#[test]
fn the_components_know_no_feature() {
    let files = rust_files("frontend/src/ui");
    if !files.is_empty() {
        assert_nowhere(
            &files,
            &["crate::forum", "crate::accounts", "shared::forum", "shared::accounts"],
            |_| false,
        );
    }
}

/// The names of the types of a file that the API's document describes.
fn schemas(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut is_next = false;
    for line in text.lines() {
        let word = |before: &str| line.strip_prefix(before)?.split([' ', '<', '(', ';']).next();
        let found = word("pub struct ").or_else(|| word("pub enum "));
        match found.or_else(|| word("    ").filter(|name| name.starts_with(char::is_uppercase))) {
            Some(name) if is_next => {
                names.push(name);
                is_next = false;
            }
            _ => is_next |= line.contains("utoipa::ToSchema") || line.starts_with("code_enum!"),
        }
    }
    names
}

#[test]
fn no_two_types_of_the_api_have_one_name() {
    // The document knows types by their bare names: of two with one name it would describe one.
    let files = rust_files("shared/src");
    let mut names: Vec<_> = files
        .iter()
        .flat_map(|file| schemas(&file.text).into_iter().map(|name| (name, &file.path)))
        .collect();
    names.sort_unstable();
    assert!(names.len() > 100, "the types are not found any more");
    let twice = names.windows(2).filter(|pair| matches!(pair, [one, other] if one.0 == other.0));
    assert_eq!(twice.collect::<Vec<_>>(), Vec::<&[_]>::new());
}
