//! What a label says of the name behind its colon: `Příjmení: Cínová`, `Mama: Violeta`, `Assistant: Jo`.

use super::page::Page;
use crate::tokens::Gap;

/// Tokens that a label has at most.
const LONGEST: usize = 7;

/// What a label says of its value.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Label {
    /// That it is a name, whatever word it is.
    pub(crate) is_named: bool,
    /// That it is somebody: kin, a role, a title.
    pub(crate) is_role: bool,
}

/// The label of the value that begins at this token.
pub(crate) fn read(page: &Page, from: usize) -> Label {
    let mut label = Label::default();
    let Some(colon) = from.checked_sub(1).filter(|at| page.is_mark(*at, b':')) else { return label };
    if page.token(from).is_some_and(|token| token.gap >= Gap::Line) {
        return label;
    }
    for at in (colon.saturating_sub(LONGEST)..colon).rev() {
        let Some(token) = page.token(at) else { break };
        if token.is_word() {
            let cue = page.cue(at);
            // "Signed at: Leeds" asks for a place.
            let asks_where = page.word(at) == "signed" && page.cue(at + 1).is_where();
            label.is_named |= is_name(page.word(at)) && !asks_where;
            label.is_role |= cue.is_kin() || cue.is_title();
        } else if token.is_mark(b'.') || token.is_mark(b',') || token.is_mark(b';') || token.is_mark(b':') {
            break;
        }
        if token.starts || token.gap >= Gap::Line {
            break;
        }
    }
    label
}

/// Whether a label's word is one for names, and not a verb of saying behind which somebody speaks.
fn is_name(word: &str) -> bool {
    const NAMES: [&str; 34] = [
        "alias",
        "apellido",
        "apellidos",
        "apodo",
        "forename",
        "forenames",
        "iniciale",
        "iniciales",
        "inicialy",
        "initiale",
        "initials",
        "jmena",
        "jmenem",
        "jmeno",
        "mote",
        "name",
        "names",
        "nickname",
        "nombre",
        "nombres",
        "nume",
        "numele",
        "porecla",
        "prenom",
        "prenume",
        "prenumele",
        "prezdivka",
        "prijmeni",
        "signed",
        "surname",
        "surnames",
        "titular",
        "titularul",
        "zvany",
    ];
    NAMES.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn words_that_are_searched_are_found() {
        for word in ["alias", "jmenem", "prenumele", "zvany", "name"] {
            assert!(is_name(word), "{word}");
        }
    }
}
