//! Compiles small locales in a temporary folder, and runs what comes out.

use super::compile;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const LOCALES: [&str; 4] = ["en", "ro", "es", "cs"];

fn folder(name: &str, texts: &[&str; 4], source: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("waymark-text-{}-{name}", std::process::id()));
    for (locale, text) in LOCALES.iter().zip(texts) {
        fs::create_dir_all(folder.join(locale)).unwrap();
        // Fluent wants each variant on a line of its own.
        let text = text.replace(" [", "\n [").replace(" *[", "\n *[").replace(" }", "\n }");
        fs::write(folder.join(locale).join("a.ftl"), text).unwrap();
    }
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("src/lib.rs"), source).unwrap();
    folder
}

fn compiled(name: &str, texts: &[&str; 4], source: &str) -> Result<String, String> {
    let folder = folder(name, texts, source);
    let result = compile(&folder, &folder.join("src"), &LOCALES);
    fs::remove_dir_all(folder).unwrap();
    result
}

fn mistake(name: &str, texts: &[&str; 4], source: &str) -> String {
    compiled(name, texts, source).unwrap_err()
}

/// Builds the generated module with a small program around it and gives what that prints.
fn run(folder: &Path, generated: &str, main: &str) -> String {
    let program = format!(
        "#[derive(Clone, Copy)] pub struct Language(&'static str);
         impl Language {{ fn code(self) -> &'static str {{ self.0 }} }}
         {generated}
         fn main() {{ {main} }}"
    );
    fs::write(folder.join("main.rs"), program).unwrap();
    let built = Command::new("rustc")
        .args(["--edition=2024", "-Awarnings", "main.rs"])
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let ran = Command::new(folder.join("main")).output().unwrap();
    String::from_utf8(ran.stdout).unwrap()
}

#[test]
fn plurals_are_cldrs_for_whole_numbers() {
    let texts = [
        "a-n = { $n -> [one] one *[other] other } { $n }",
        "a-n = { $n -> [one] one [few] few *[other] other } { $n }",
        "a-n = { $n -> [one] one [many] many *[other] other } { $n }",
        "a-n = { $n -> [one] one [few] few *[other] other } { $n }",
    ];
    let folder = folder("plurals", &texts, "a_n");
    let generated = compile(&folder, &folder.join("src"), &LOCALES).unwrap();
    let main = "for code in [\"en\", \"ro\", \"es\", \"cs\"] {
        for n in [0, 1, 2, 4, 5, 19, 20, 21, 100, 101, 119, 120, 1234, 12345, 1000000] { print!(\"{}|\", a_n(Language(code), n)); }
        println!();
    }";
    let out = run(&folder, &generated, main);
    fs::remove_dir_all(&folder).unwrap();
    let expected = "\
other 0|one 1|other 2|other 4|other 5|other 19|other 20|other 21|other 100|other 101|other 119|other 120|other 1,234|other 12,345|other 1,000,000|
few 0|one 1|few 2|few 4|few 5|few 19|other 20|other 21|other 100|few 101|few 119|other 120|other 1.234|other 12.345|other 1.000.000|
other 0|one 1|other 2|other 4|other 5|other 19|other 20|other 21|other 100|other 101|other 119|other 120|other 1234|other 12.345|many 1.000.000|
other 0|one 1|few 2|few 4|other 5|other 19|other 20|other 21|other 100|other 101|other 119|other 120|other 1\u{a0}234|other 12\u{a0}345|other 1\u{a0}000\u{a0}000|
";
    assert_eq!(out, expected);
}

#[test]
fn variables_references_words_and_quotes_come_through() {
    let texts = [
        "-brand = Way\"mark\na-hello = Hello { $name }, this is { -brand }.\na-who = { $role -> [admin] Boss *[member] Colleague }",
        "-brand = Waymark\na-hello = { -brand }: bună, { $name }\na-who = { $role -> [admin] Șef *[member] Coleg }",
        "-brand = Waymark\na-hello = { $name }\na-who = { $role -> [admin] Jefa *[member] Colega }",
        "-brand = Waymark\na-hello = { $name }\na-who = { $role -> [admin] Šéf *[member] Kolega }",
    ];
    let folder = folder("variables", &texts, "a_hello a_who");
    let generated = compile(&folder, &folder.join("src"), &LOCALES).unwrap();
    let main =
        "println!(\"{} {} {} {}\", a_hello(Language(\"en\"), \"Ana\"), a_hello(Language(\"ro\"), \"Ana\"),
        a_hello(Language(\"cs\"), \"Ana\"), a_who(Language(\"ro\"), \"admin\"));";
    let out = run(&folder, &generated, main);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(out, "Hello Ana, this is Way\"mark. Waymark: bună, Ana Ana Șef\n");
}

#[test]
fn a_message_without_variables_is_a_constant() {
    let source = compiled("constant", &["a-x = Yes"; 4], "t::a_x(language)").unwrap();
    assert!(source.contains("pub fn a_x(language: Language) -> &'static str"), "{source}");
}

#[test]
fn names_file_and_key_of_what_is_missing() {
    let missing = mistake(
        "missing",
        &["a-x = X\na-y = Y", "a-x = X", "a-x = X\na-y = Y", "a-x = X\na-y = Y"],
        "a_x a_y",
    );
    assert_eq!(missing, "ro/a.ftl: a-y is missing");
    let variable =
        mistake("variable", &["a-x = { $n }", "a-x = { $n }", "a-x = nada", "a-x = { $n }"], "a_x");
    assert_eq!(variable, "es/a.ftl: a-x lacks $n, which another locale has");
    let plural = "a-x = { $n -> [one] x *[other] y }";
    let form =
        mistake("form", &[plural, plural, plural, "a-x = { $n -> [one] x [few] z *[other] y }"], "a_x");
    assert_eq!(form, "ro/a.ftl: a-x lacks the plural form [few] of $n\nro/a.ftl: a-x is missing");
}

#[test]
fn names_what_is_too_much() {
    assert_eq!(
        mistake("unused", &["a-x = X"; 4], "a_xy b_a_x"),
        "en/a.ftl: a-x is used nowhere: no .rs file says a_x"
    );
    let never = "a-x = { $n -> [one] x [few] z *[other] y }";
    let mistakes = mistake("never", &[never; 4], "a_x");
    assert!(
        mistakes.starts_with("en/a.ftl: a-x has a plural form [few] of $n that whole numbers never take"),
        "{mistakes}"
    );
    let prefix = mistake("prefix", &["b-x = X"; 4], "b_x");
    assert!(prefix.starts_with("en/a.ftl: b-x does not begin with the file's name, a-"), "{prefix}");
}

#[test]
fn says_where_syntax_breaks_and_circles_close() {
    let mistakes = mistake("syntax", &["a-x = X\na-y = { $", "a-x = X", "a-x = X", "a-x = X"], "a_x");
    assert!(mistakes.starts_with("en/a.ftl:2: "), "{mistakes}");
    let circle = mistake("circle", &["a-x = { a-y }\na-y = { a-x }"; 4], "a_x a_y");
    assert!(circle.starts_with("en/a.ftl: a-x refers to itself through a-x"), "{circle}");
}
