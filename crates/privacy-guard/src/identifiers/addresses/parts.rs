//! What follows a street: its number, block, stair, floor and flat, and a postcode with its place.

use super::cues;
use super::is_name;
use crate::identifiers::cues::Words;
use crate::lexicon::Sign;
use crate::reading::Reading;
use crate::tokens::{Gap, Token};

/// Words for parts of a house; a number or a letter follows.
const PARTS: &Words = &Words::new(
    "chalet parcela manzana bungalow puertas nr no num numero numarul n bl bloc blocul sc scara et etaj etajul ap apt apart apartament apartamentul cam corp lot flat floor apartment room unit piso planta puerta pta esc escalera portal \
    bloque local nave km c cp cislo dum byt patro vchod poschodi vila parc int st",
);
/// Words for parts of a house after which nothing has to follow.
const ENDS: &Words = &Words::new(
    "bajo bajos atico entresuelo entlo principal izq izda izquierda dcha der derecha parter demisol mansarda prizemi pb bis interior exterior bj ground basement",
);

/// The token after all parts that follow, from the first one on that may belong to the address.
pub(super) fn extend(reading: &Reading, index: usize) -> usize {
    let mut after = index;
    // No address has more parts.
    for _ in 0..8 {
        let Some(next) = part(reading, after).filter(|next| *next > after) else { break };
        after = next;
    }
    after
}

/// The token after the parts within brackets.
fn inside(reading: &Reading, index: usize) -> Option<usize> {
    let first = reading.token(index).filter(|token| token.is_word())?;
    if cues::is_one_of(reading.plain(first), ENDS) {
        return Some(index + 1);
    }
    let after = labelled(reading, index).filter(|_| cues::is_one_of(reading.plain(first), PARTS))?;
    let comma = usize::from(reading.token(after).is_some_and(|token| token.is_mark(b',')));
    let more =
        labelled(reading, after + comma).filter(|_| cues::is_one_of(reading.word(after + comma), PARTS));
    Some(more.unwrap_or(after))
}

/// The token after the next part, with what joins it.
fn part(reading: &Reading, index: usize) -> Option<usize> {
    let token = reading.token(index).filter(|token| token.gap < Gap::Paragraph)?;
    let joint = token.is_mark(b',') || token.is_mark(b'-') && token.gap == Gap::Space || token.is_mark(b';');
    if token.is_mark(b'(') {
        // "(bajo)", "(bl. 3, ap. 2)"
        let inner = inside(reading, index + 1)?;
        return reading.token(inner).filter(|close| close.is_mark(b')')).map(|_| inner + 1);
    }
    let at = index + usize::from(joint);
    if let Some(after) = postcode(reading, at) {
        return Some(town(reading, after));
    }
    // "Leeds LS1 4AP": a town may stand before a British postcode.
    let place = usize::from(joint && reading.token(at).is_some_and(|town| is_name(town) && town.len() > 2));
    if let Some(after) = super::english::postcode(reading, at + place) {
        // "OL99 9ZZ Oldham": or behind it.
        let town = reading.token(after).is_some_and(|town| {
            place == 0 && is_name(town) && town.gap == Gap::Space && !town.starts && town.len() > 2
        });
        let after = after + usize::from(town);
        return Some(after);
    }
    let first = reading.token(at).filter(|token| token.gap < Gap::Paragraph)?;
    if first.is_word() {
        let word = reading.plain(first);
        if cues::is_one_of(word, ENDS) && (joint || first.gap == Gap::Space) {
            // A letter may follow the floor: "bajo C".
            let letter = reading.token(at + 1).filter(|letter| is_letter(letter) && letter.gap == Gap::Space);
            let dot = reading
                .token(at + 1)
                .is_some_and(|dot| dot.is_mark(b'.') && dot.gap == Gap::None && joins_more(reading, at + 2));
            return Some(
                at + 1
                    + usize::from(letter.is_some() || dot || is_short_end(word) && is_dot(reading, at + 1)),
            );
        }
        if let Some(after) = without_number(reading, at) {
            return Some(after);
        }
        // "la numărul 7"
        let linked = usize::from(matches!(word, "la" | "at" | "en" | "cu"));
        if cues::is_one_of(reading.word(at + linked), PARTS) {
            // "C" may be a word for "number", or a door.
            if let Some(after) = labelled(reading, at + linked) {
                return Some(after);
            }
        }
        // A single large letter behind a floor: "3.º B".
        return (!joint && is_letter(first) && first.gap == Gap::Space && !ends_here(reading, index))
            .then_some(at + 1);
    }
    // "5, 2.º izq."
    let is_ordinal = first.is_number() && first.gap == Gap::Space && is_ordinal(reading, at);
    (first.is_number() && joint || is_ordinal).then(|| floor(reading, at))?
}

/// `s/n`, `f.n.`, `fără număr`: a house without a number; the token after it.
pub(super) fn without_number(reading: &Reading, index: usize) -> Option<usize> {
    match (reading.word(index), reading.word(index + 1), reading.word(index + 2)) {
        ("s", "/", "n") => Some(index + 3),
        ("f", ".", "n") => Some(index + 3 + usize::from(is_dot(reading, index + 3))),
        ("fara" | "sin", "numar" | "numero", _) => Some(index + 2),
        _ => None,
    }
}

fn is_short_end(word: &str) -> bool {
    cues::is_one_of(word, "izq dcha der izda entlo")
}

fn is_dot(reading: &Reading, index: usize) -> bool {
    reading.token(index).is_some_and(|dot| dot.is_mark(b'.') && dot.gap == Gap::None)
}

fn joins_more(reading: &Reading, index: usize) -> bool {
    reading.token(index).is_some_and(|next| next.gap == Gap::Space && (next.is_number() || is_letter(next)))
}

fn ends_here(reading: &Reading, index: usize) -> bool {
    index
        .checked_sub(1)
        .and_then(|at| reading.token(at))
        .is_some_and(|before| before.is_word() && before.len() > 2)
}

fn is_letter(token: &Token) -> bool {
    token.is_word() && token.len() == 1 && token.is_capital()
}

/// Words for parts of a house with which an address may begin.
const BLOCKS: &Words =
    &Words::new("bl bloc blocul sc scara ap apt apartament apartamentul byt portal esc escalera piso");

/// Whether a house without a street may begin with a word.
pub(crate) fn may_begin(word: &str) -> bool {
    word == "c" || cues::is_one_of(word, BLOCKS)
}

/// `bl. 12 sc. A ap. 7`, `č. p. 45`: parts of a house without a street; the token after them.
pub(super) fn alone(reading: &Reading, index: usize) -> Option<usize> {
    let first = reading
        .token(index)
        .filter(|token| token.gap != Gap::None && reading.lexicon.tells(token, Sign::House))?;
    let word = reading.plain(first);
    let conscription = word == "c" && reading.word(index + 1) == "." && reading.word(index + 2) == "p";
    if !(conscription || cues::is_one_of(word, BLOCKS)) {
        return None;
    }
    let after = labelled(reading, index)?;
    let more = extend(reading, after);
    let is_block = matches!(word, "bl" | "bloc" | "blocul") && reading.word(index + 1) == ".";
    (conscription || is_block || more > after).then_some(after)
}

/// `nr. 7`, `bl. C2`, `č. p. 12`, `ap 14`: a word, a dot or not, a number or a short code.
fn labelled(reading: &Reading, index: usize) -> Option<usize> {
    let mut at = index + 1;
    for _ in 0..4 {
        let token = reading.token(at)?;
        let skips = token.is_mark(b'.')
            || token.is_mark(b':')
            || token.is_word() && cues::is_one_of(reading.plain(token), "o p a c ev");
        if !skips || token.is_capital() {
            break;
        }
        at += 1;
    }
    code(reading, at)
}

/// A number with a letter or a second number, or a letter with a number: `41A`, `C2`, `418/6`, `4.º-31.ª`.
pub(super) fn code(reading: &Reading, index: usize) -> Option<usize> {
    let first = reading.token(index).filter(|token| token.gap <= Gap::Space)?;
    let is_code =
        first.is_number() && first.len() <= 5 || first.is_word() && first.is_capital() && first.len() <= 2;
    if !is_code {
        return None;
    }
    let mut after = index + 1;
    while after < index + 6 {
        let Some(token) = reading.token(after).filter(|token| token.gap == Gap::None) else { break };
        let short = token.is_number() && token.len() <= 4 || token.is_word() && token.len() <= 2;
        let next_short = reading.token(after + 1).is_some_and(|next| {
            next.gap == Gap::None && (next.is_number() || next.is_word() && next.len() <= 2)
        });
        if short {
            after += 1;
        } else if (token.is_mark(b'/') || token.is_mark(b'-') || token.is_mark(b'.')) && next_short {
            after += 2;
        } else {
            break;
        }
    }
    Some(after)
}

/// Whether a number is an ordinal: `3.º`, `2ª`.
fn is_ordinal(reading: &Reading, index: usize) -> bool {
    let dot = usize::from(is_dot(reading, index + 1));
    reading
        .token(index + 1 + dot)
        .is_some_and(|ending| ending.gap == Gap::None && matches!(reading.plain(ending), "o" | "a" | "er"))
}

/// `2.º izq.`, `3.º B`, `2`: a floor behind a comma.
fn floor(reading: &Reading, index: usize) -> Option<usize> {
    let number = reading.token(index).filter(|number| number.is_number() && number.len() <= 3)?;
    let dot = usize::from(is_dot(reading, index + 1));
    let ordinal = is_ordinal(reading, index);
    if !ordinal || number.len() > 2 {
        // A number alone behind a comma is the house's.
        let after = code(reading, index)?;
        let next = reading.token(after);
        let counted = next.is_some_and(|next| {
            next.is_word()
                && next.gap == Gap::Space
                && !next.is_capital()
                && !cues::is_one_of(reading.plain(next), ENDS)
        });
        return (!counted).then_some(after);
    }
    let mut after = index + 2 + dot;
    // "4.º-31.ª"
    if reading.token(after).is_some_and(|dash| dash.is_mark(b'-') && dash.gap == Gap::None) {
        after = floor(reading, after + 1).unwrap_or(after);
    }
    Some(after)
}

/// The number of a house behind a village: `nr. 112`, `č. p. 0`, `casa 14`; the token after it.
pub(super) fn house_number(reading: &Reading, index: usize) -> Option<usize> {
    let word = reading
        .token(index)
        .filter(|token| token.is_word() && token.gap == Gap::Space)
        .map(|token| reading.plain(token))?;
    if !cues::is_one_of(word, "nr numarul c cp casa dum numero num n no") {
        return None;
    }
    let after = labelled(reading, index)?;
    let ends = reading.token(after - 1)?.is_number() || reading.token(after - 1)?.len() == 1;
    let goes_on = reading
        .token(after)
        .is_some_and(|next| next.gap == Gap::None && (next.is_mark(b'/') || next.is_word()));
    (ends && !goes_on).then_some(after)
}

/// The token after a postcode, with its word or not: `377 01`, `18001`, `C.P. 28001`, `PSČ 434 01`, `cod poștal 727040`.
pub(super) fn postcode(reading: &Reading, index: usize) -> Option<usize> {
    let mut at = index;
    let mut labelled = false;
    while cues::is_one_of(reading.word(at), "psc cp cod postal codigo c p . :") && at < index + 5 {
        labelled = true;
        at += 1;
    }
    let token = reading
        .token(at)
        .filter(|token| token.is_number() && token.gap <= Gap::Line && token.gap != Gap::None)?;
    let next = reading.token(at + 1);
    let parted = next.is_some_and(|next| next.is_number() && next.len() == 2 && next.gap == Gap::Space);
    match token.len() {
        3 if parted => Some(at + 2),
        5 | 6
            if labelled
                || next.is_some_and(|next| is_name(next) && next.gap == Gap::Space)
                || next.is_none_or(|next| !next.is_word()) =>
        {
            Some(at + 1)
        }
        _ => None,
    }
}

/// The token after a place's name with capitals: `Jindřichův Hradec`, `Alcalá de Henares`.
pub(super) fn town(reading: &Reading, index: usize) -> usize {
    let comma = usize::from(reading.token(index).is_some_and(|token| token.is_mark(b',')));
    let mut after = index;
    let mut at = index + comma;
    for _ in 0..5 {
        let Some(token) = reading.token(at).filter(|token| token.gap <= Gap::Space) else { break };
        if is_name(token) {
            at += 1;
            after = at;
        } else if after > index
            && (token.is_mark(b'-') && token.gap == Gap::None
                || token.is_word() && cues::is_one_of(reading.plain(token), "de del la el nad pod u na v"))
        {
            at += 1;
        } else {
            break;
        }
    }
    // A number may follow: "110 00 Praha 1".
    let district = reading.token(after).is_some_and(|token| {
        token.is_number() && token.len() <= 2 && token.gap == Gap::Space && after > index
    });
    after + usize::from(district)
}
