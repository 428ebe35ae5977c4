//! The register of what is stored: every column of every table says in the migration that made it what it is for, on what
//! legal ground, and for how long. `docs/PRIVACY.md` has it as tables; `WAYMARK_UPDATE=1` writes them anew.

use super::everywhere::columns;
use crate::support::database::{Kind, TestDatabase};
use crate::support::sources::root;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use waymark::db::migrate;

/// Why the law allows it (GDPR, article 6), by the word in the annotations.
const BASES: [(&str, &str); 3] = [
    ("contract", "6(1)(b): needed for the membership that the person asked for"),
    ("interest", "6(1)(f): the legitimate interest named as the purpose, weighed in the assessment below"),
    ("consent", "6(1)(a): the person typed it of their own will and can take it away"),
];

/// What one line says.
#[derive(Clone)]
struct Entry {
    purpose: String,
    basis: String,
    kept: String,
}

/// `table.column` → entry, from lines like `name TEXT NOT NULL, --: what colleagues see; contract; until erased` or, for
/// what is not about a person, `--: none`.
fn annotations() -> (BTreeMap<String, Entry>, Vec<String>) {
    let mut found = BTreeMap::new();
    let mut wrong = Vec::new();
    let folder = root().join("migrations/sqlite");
    let mut folders: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders.iter().filter(|path| path.is_dir()) {
        let text = std::fs::read_to_string(folder.join("up.sql")).unwrap();
        let mut table = String::new();
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let ["CREATE" | "ALTER", "TABLE", name, ..] = words[..] {
                name.clone_into(&mut table);
            }
            let Some((code, note)) = line.split_once("--:") else { continue };
            let column =
                code.rsplit("ADD COLUMN ").next().unwrap().split_whitespace().next().unwrap_or_default();
            if note.trim() == "none" {
                let nobodys = Entry { purpose: String::new(), basis: "none".into(), kept: String::new() };
                found.insert(format!("{table}.{column}"), nobodys);
                continue;
            }
            let parts: Vec<&str> = note.split(';').map(str::trim).collect();
            let [purpose, basis, kept] = parts[..] else {
                wrong.push(format!("{table}.{column}: `purpose; basis; kept`, not `{}`", note.trim()));
                continue;
            };
            if BASES.iter().all(|(word, _)| *word != basis) || purpose.len() < 5 || kept.len() < 5 {
                wrong.push(format!("{table}.{column}: `{}`", note.trim()));
            }
            let entry = Entry { purpose: purpose.into(), basis: basis.into(), kept: kept.into() };
            found.insert(format!("{table}.{column}"), entry);
        }
    }
    (found, wrong)
}

/// The tables that hold something about a person, going by the annotations.
pub fn personal_tables() -> BTreeSet<String> {
    let (annotated, _) = annotations();
    let personal = annotated.into_iter().filter(|(_, entry)| entry.basis != "none");
    personal.filter_map(|(column, _)| column.split_once('.').map(|(table, _)| table.to_owned())).collect()
}

fn stored() -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let database = TestDatabase::empty(Kind::Sqlite, folder.path());
    let mut connection = database.connect();
    migrate::up(&mut connection).unwrap();
    let names = columns(&mut connection).into_iter();
    names.map(|column| column.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn every_column_says_what_it_is_for_on_what_ground_and_for_how_long() {
    let (annotated, wrong) = annotations();
    assert!(wrong.is_empty(), "annotations that cannot be read:\n{}", wrong.join("\n"));
    let annotated: BTreeSet<String> = annotated.into_keys().collect();
    let stored = stored();
    let missing: Vec<_> = stored.difference(&annotated).map(String::as_str).collect();
    assert!(
        missing.is_empty(),
        "columns without an entry for the register of personal data. Write behind each, in the SQLite migration that \
         makes it, `--: purpose; basis; how long` with a basis of contract, interest or consent, or `--: none` if it is \
         not about a person (see migrations/README.md); then WAYMARK_UPDATE=1 makes docs/PRIVACY.md anew:\n{}",
        missing.join("\n")
    );
    let gone: Vec<_> = annotated.difference(&stored).map(String::as_str).collect();
    assert!(gone.is_empty(), "entries for columns that are not there: {gone:?}");
}

fn register() -> String {
    let (annotated, _) = annotations();
    let mut text = String::from("| ground | meaning |\n| --- | --- |\n");
    for (word, meaning) in BASES {
        writeln!(text, "| {word} | {meaning} |").unwrap();
    }
    let mut table = "";
    for (column, entry) in annotated.iter().filter(|(_, entry)| entry.basis != "none") {
        let (name, column) = column.split_once('.').unwrap();
        if name != table {
            write!(
                text,
                "\n**`{name}`**\n\n| column | purpose | ground | kept |\n| --- | --- | --- | --- |\n"
            )
            .unwrap();
            table = name;
        }
        writeln!(text, "| `{column}` | {} | {} | {} |", entry.purpose, entry.basis, entry.kept).unwrap();
    }
    let none: Vec<String> = annotated
        .iter()
        .filter(|(_, entry)| entry.basis == "none")
        .map(|(column, _)| format!("`{column}`"))
        .collect();
    write!(text, "\nNot about a person: {}.\n", none.join(", ")).unwrap();
    text
}

#[test]
fn the_register_in_the_papers_is_this_one() {
    const START: &str = "<!-- register: made by the test privacy::register -->\n";
    const END: &str = "<!-- end of the register -->\n";
    let file = root().join("docs/PRIVACY.md");
    let text = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once(START).expect("docs/PRIVACY.md has the mark of the register");
    let (kept, after) = rest.split_once(END).expect("docs/PRIVACY.md has the end of the register");
    let register = format!("\n{}\n", register());
    if std::env::var("WAYMARK_UPDATE").is_ok() {
        std::fs::write(&file, format!("{before}{START}{register}{END}{after}")).unwrap();
        return;
    }
    assert!(
        kept == register,
        "the schema's annotations changed: WAYMARK_UPDATE=1 cargo test --test it privacy::register writes docs/PRIVACY.md anew"
    );
}
