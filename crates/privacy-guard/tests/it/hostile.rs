//! Texts made to make the guard slow. Nothing is timed here, since tests have no clock: what took the square of its length would
//! run for hours.

use privacy_guard::Guard;

#[test]
fn long_repetitions_are_read_in_one_go() {
    let guard = Guard::new();
    let pieces = [
        "1",
        "1 ",
        "1-",
        "1.",
        "1/",
        "(1) ",
        "0722 ",
        "53 ",
        "X1",
        "a@",
        "a.",
        "a.b@",
        "@a",
        "A.",
        "A. ",
        "Ana ",
        "Ana-",
        "Ana și ",
        "lui ",
        "doamna ",
        "str. ",
        "str. A ",
        "nr. 1 ",
        "Școala ",
        "Școala nr. ",
        "„",
        "”",
        "(",
        ")",
        "\n",
        " \n",
        "\u{200b}",
        "e\u{301}",
        "\u{301}",
        "Ｒ",
        "RO49 ",
        "RO49AAAA",
        "zero ",
        "seis ",
        "sedm ",
        "zece ",
        "de ",
        "http://",
        "t.me/",
        "at ",
        " punct ",
        "15 ani ",
        "12 mai ",
        "12.",
        "12. 5. ",
        "în ",
        "în Iași ",
        "ová ",
        "🙂",
        "\u{10ffff}",
        "'",
        "’s ",
        "x-",
        "M.P. ",
        "MP",
        "\t",
        "_",
        "a_",
    ];
    for piece in pieces {
        let text = piece.repeat(20_000 / piece.len());
        for finding in guard.find(&text) {
            assert!(text.get(finding.range()).is_some(), "{piece:?}");
        }
    }
}

#[test]
fn pairs_of_repetitions_are_read_in_one_go() {
    let guard = Guard::new();
    let pieces = ["1", " ", "-", ".", "/", "@", "A", "a", "Ana", "„", "\n", "nr. ", "str. ", "de ", "în "];
    for one in pieces {
        for other in pieces {
            let text = format!("{one}{other}").repeat(500);
            guard.find(&text);
            guard.find(&(one.repeat(500) + &other.repeat(500)));
        }
    }
}
