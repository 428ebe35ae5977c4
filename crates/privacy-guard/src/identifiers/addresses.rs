//! Addresses: a street with or without a number, block, stair, flat, a house in a village, and a postcode with its place.

use super::cues;
use crate::identifiers::cues::Words;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, Token, TokenKind};
use crate::{Confidence, Kind, Rule};

mod english;
mod parts;
mod streets;
mod told;

pub(crate) use parts::may_begin as may_begin_house;
pub(crate) use streets::may_begin as may_begin_street;

/// Finds them.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    let mut index = 0;
    while index < reading.tokens.len() {
        let one = streets::street(reading, index)
            .or_else(|| english::street(reading, index))
            .or_else(|| english::small(reading, index))
            .or_else(|| english::box_number(reading, index))
            .or_else(|| british(reading, index))
            .or_else(|| small_numbered(reading, index))
            .or_else(|| numbered(reading, index))
            .or_else(|| house(reading, index))
            .or_else(|| {
                let after = parts::alone(reading, index)?;
                Some(Address { first: index, after, confidence: Confidence::Medium, rule: Rule::House })
            });
        let Some(address) = one else {
            index += 1;
            continue;
        };
        let after = parts::extend(reading, address.after);
        let begin = number_before(reading, address.first);
        let (Some(first), Some(last)) = (reading.token(begin), reading.token(after - 1)) else {
            break;
        };
        // A house in a village comes after the village's name, which may have been taken for a street before.
        found.push(Found::new(first.from, last.to, Kind::Address, address.confidence, address.rule));
        index = after.max(index + 1);
    }
}

/// The main part of an address, before flat and postcode.
struct Address {
    first: usize,
    after: usize,
    confidence: Confidence,
    rule: Rule,
}

/// A British postcode by itself, and the town before it.
fn british(reading: &Reading, index: usize) -> Option<Address> {
    let after = english::postcode(reading, index)?;
    let town = index.checked_sub(1).filter(|at| {
        reading.token(*at).is_some_and(|town| is_name(town) && town.len() > 2 && !town.starts)
            && reading.token(index).is_some_and(|code| code.gap == Gap::Space)
    });
    Some(Address { first: town.unwrap_or(index), after, confidence: Confidence::Medium, rule: Rule::Street })
}

/// Where `número 14 de la` begins before a street, or `la numărul 7 pe`.
fn number_before(reading: &Reading, first: usize) -> usize {
    let mut at = first;
    while first - at < 3 && at > 0 && cues::is_one_of(reading.word(at - 1), "de la del el in en pe ul v") {
        at -= 1;
    }
    let label = at
        .checked_sub(2)
        .filter(|_| reading.token(at - 1).is_some_and(|number| number.is_number() && number.len() <= 4));
    label
        .filter(|label| cues::is_one_of(reading.word(*label), "numero numarul number no"))
        .map_or(first, |_| at - 1)
}

/// `bydli zahradni 15`, `pod skalkou 906/9`: in small letters, where somebody lives or with a house's two numbers.
fn small_numbered(reading: &Reading, index: usize) -> Option<Address> {
    let word = reading
        .token(index)
        .filter(|word| word.is_word() && !word.is_capital() && word.gap == Gap::Space && word.len() > 3)?;
    let number = reading
        .token(index + 1)
        .filter(|number| number.is_number() && number.len() <= 4 && number.gap == Gap::Space)?;
    let before = index.checked_sub(1).map_or("", |at| reading.word(at));
    let joined = |at: usize| reading.token(at).is_some_and(|token| token.gap == Gap::None);
    let slash = reading.word(index + 2) == "/" && joined(index + 2) && joined(index + 3);
    let second = reading.token(index + 3).filter(|second| slash && second.is_number() && second.len() <= 3);
    let is_prepositional = cues::is_one_of(before, "na u pod nad za");
    let lives =
        cues::is_one_of(before, "bydli bydlim bydlel bydlela bytem adresa sta stau locuieste vive vivia");
    let is_street = looks_like_street(reading.plain(word)) || lives && reading.plain(word).ends_with("lor");
    let ends = || {
        reading.token(index + 2).is_none_or(|next| {
            next.gap >= Gap::Line || cues::is_one_of(reading.plain(next), ", . ) u s cu con a ale")
        })
    };
    let first = if is_prepositional { index - 1 } else { index };
    let after = if second.is_some()
        && !announces_number(reading, index + 1)
        && (is_prepositional || lives || is_street)
    {
        index + 4
    } else if lives && is_street && number.len() <= 3 && ends() {
        index + 2
    } else {
        return None;
    };
    Some(Address { first, after, confidence: Confidence::Medium, rule: Rule::Street })
}

/// `Máchova 418/6`, `Zahradní 1187/3`: words with capitals and a house's two numbers; and `Šeříkové 2` where a word says that
/// somebody lives there.
fn numbered(reading: &Reading, index: usize) -> Option<Address> {
    let first = reading.token(index).filter(|token| {
        token.is_word() && token.is_capital() && (token.len() > 2 || is_one_of_small(reading.plain(token)))
    })?;
    let mut at = index + 1;
    for _ in 0..4 {
        let token = reading.token(at).filter(|token| token.gap <= Gap::Space)?;
        if token.is_number() {
            break;
        }
        let is_name =
            token.is_word() && (token.is_capital() || cues::is_one_of(reading.plain(token), INSIDE));
        if !(is_name
            || token.is_mark(b'.')
                && token.gap == Gap::None
                && reading.token(at - 1).is_some_and(|before| before.len() < 4))
        {
            return None;
        }
        at += 1;
    }
    let number =
        reading.token(at).filter(|token| token.is_number() && token.len() <= 4 && token.gap == Gap::Space)?;
    let slash = reading.token(at + 1).is_some_and(|token| token.is_mark(b'/') && token.gap == Gap::None);
    let second = reading
        .token(at + 2)
        .filter(|token| slash && token.is_number() && token.len() <= 4 && token.gap == Gap::None);
    let is_year =
        second.is_some_and(|second| second.len() == 4 && reading.plain(second).starts_with(['1', '2']));
    let is_street = reading.token(at - 1).is_some_and(|token| looks_like_street(reading.plain(token)));
    let lives = cues::before(reading, index, LIVES, 3).is_some();
    let more = reading.token(at + 3).is_some_and(|next| next.is_mark(b'/') && next.gap == Gap::None);
    let year_first = number.len() == 4 && reading.plain(number).starts_with("20");
    if second.is_some() && !is_year && !year_first && !more && !announces_number(reading, at) {
        return Some(Address {
            first: index,
            after: at + 3,
            confidence: Confidence::High,
            rule: Rule::Street,
        });
    }
    // "Generála Svobody 41a, Hrádek": a number with a letter, and what may be a town.
    let letter = reading
        .token(at + 1)
        .is_some_and(|token| token.is_word() && token.len() == 1 && token.gap == Gap::None);
    if letter
        && second.is_none()
        && !first.starts
        && stands_alone(reading, at + 2)
        && !announces_number(reading, at)
    {
        return Some(Address {
            first: index,
            after: at + 2,
            confidence: Confidence::Medium,
            rule: Rule::Street,
        });
    }
    let at_home =
        cues::before(reading, index, "bytem adresa adrese adresu trvale bydliste domiciliad* domiciliu", 2)
            .is_some();
    let surely_street = is_street
        || is_prepositional(reading, index, at)
        || at_home
        || postcode_follows(reading, at + 1)
        || in_row(reading, index, at);
    if second.is_none() && number.len() <= 3 && told::is_told(reading, index, at) {
        let after = parts::code(reading, at).unwrap_or(at + 1);
        return Some(Address { first: index, after, confidence: Confidence::Medium, rule: Rule::Street });
    }
    let counts = second.is_none()
        && surely_street
        && number.len() <= 3
        && (is_prepositional(reading, index, at) || !is_counted(reading, at + 1));
    let surely = lives
        || postcode_follows(reading, at + 1)
        || is_prepositional(reading, index, at)
        || in_row(reading, index, at);
    (counts && (surely || !first.starts && at == index + 1 && stands_alone(reading, at + 1))).then_some(
        Address { first: index, after: at + 1, confidence: Confidence::Medium, rule: Rule::Street },
    )
}

/// Small words within the name of a Czech street.
const INSIDE: &Words = &Words::new("nad pod u na v za z k");
/// Small words within the name of a village.
const VILLAGE: &Words = &Words::new("de la u nad pod lui cel");
/// Words for what a village belongs to.
const COMMUNES: &Words = &Words::new("com comuna jud judetul obec okres");

const LIVES: &Words = &Words::new(
    "bydli bydlim bydlel bydlela bydliste bydlisti bytem byt bytu byte domu dome dum adresa adrese adresu trvale lives living lived vive vivia direccion domicilio domiciliad* domiciliu dom locuieste \
    locuia sta stau statea domiciliul domiciliului resedinta adresa ulici ulice at ubytovan* hlasen* prestehoval* pobyt pobytem",
);

/// Whether the word before a number makes it another one than a house's: "Art. 5/2", "Modul 3/4".
fn announces_number(reading: &Reading, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        cues::is_one_of(
            reading.word(before),
            "invoice factura faktura faktury case file ref expediente exp art articolul legea legii lege ley lo zakon zakona hg oug og directiva directive nr no cislo dosar dosarul spis module modul modulul \
            page strana pagina day week session sesion sedinta grade score etapa unit capitolul cap rd nc p t c module figure tabla table tabelul",
        )
    })
}

/// `Na Kopci 23`, `U Mlýna 7`: a preposition with a capital within a sentence; `v Husově 12`, `do Zahradní 3`: a street's adjective
/// behind one.
fn is_prepositional(reading: &Reading, index: usize, number: usize) -> bool {
    let Some(first) = reading.token(index) else { return false };
    if cues::is_one_of(reading.plain(first), "na u pod nad za ke k v ve") {
        return !first.starts
            && number > index + 1
            && !cues::is_one_of(reading.word(number + 1), "let hodin dni roku procent kc minut");
    }
    let before = index.checked_sub(1).map_or("", |at| reading.word(at));
    let adjective = ["ska", "ske", "skou", "ova", "ove", "ovou", "cka", "cke", "ckou", "zni", "adni", "olni"]
        .iter()
        .any(|ending| first.len() > ending.len() + 2 && reading.plain(first).ends_with(ending));
    number == index + 1
        && adjective
        && cues::is_one_of(before, "v ve do na z ze od k ke in at from on la pe en")
}

/// `To: aunt, Jana Malá, Dlouhá 14`: the last item of a form's row.
fn in_row(reading: &Reading, index: usize, number: usize) -> bool {
    let Some(comma) = index.checked_sub(1) else { return false };
    let ends = reading.token(number + 1).is_none_or(|next| next.gap >= Gap::Line);
    let row = (1..14)
        .map_while(|back| comma.checked_sub(back))
        .take_while(|at| reading.token(at + 1).is_some_and(|token| token.gap < Gap::Line));
    ends && reading.word(comma) == "," && row.into_iter().any(|at| reading.word(at) == ":")
}

/// Words of two letters with which streets begin: `Na Příkopě`.
fn is_one_of_small(word: &str) -> bool {
    cues::is_one_of(word, "na u v za ke ve")
}

/// Endings that streets of Czechia and Slovakia have.
fn looks_like_street(word: &str) -> bool {
    [
        "ska", "ske", "skou", "ova", "ove", "ovou", "cka", "cke", "ckou", "ni", "kova", "na", "ne", "nou",
        "tova", "kove",
    ]
    .iter()
    .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
}

/// Whether a word follows that says what was counted.
fn is_counted(reading: &Reading, index: usize) -> bool {
    reading.token(index).is_some_and(|next| {
        next.gap <= Gap::Space
            && (next.is_word() && next.gap == Gap::None && next.len() > 1
                || next.is_word() && !next.is_capital() && next.gap == Gap::Space
                || next.is_mark(b'.')
                    && reading
                        .token(index + 1)
                        .is_some_and(|more| more.is_word() && !more.is_capital() || more.is_number())
                || next.is_mark(b':')
                || next.is_mark(b'%'))
    })
}

fn stands_alone(reading: &Reading, index: usize) -> bool {
    reading.token(index).is_none_or(|next| matches!(next.kind, TokenKind::Mark(b',' | b')')))
        && reading.token(index + 1).is_none_or(|next| next.is_word() && next.is_capital() || next.is_number())
        && reading.token(index).is_some()
}

fn postcode_follows(reading: &Reading, index: usize) -> bool {
    let comma = usize::from(reading.token(index).is_some_and(|token| token.is_mark(b',')));
    parts::postcode(reading, index + comma).is_some()
}

/// `Horní Lhota č. p. 12`, `Lunca Veche nr. 112`, `satul Deleni, casa 14`: a village and the number of a house.
fn house(reading: &Reading, index: usize) -> Option<Address> {
    let first =
        reading.token(index).filter(|token| token.is_word() && token.is_capital() && token.len() > 2)?;
    let mut at = index + 1;
    while reading.token(at).is_some_and(|token| {
        token.gap == Gap::Space
            && token.is_word()
            && (token.is_capital() || cues::is_one_of(reading.plain(token), VILLAGE))
            || token.is_mark(b'-') && token.gap == Gap::None
    }) && at < index + 5
    {
        at += 1;
    }
    at = commune(reading, at);
    let comma = usize::from(reading.token(at).is_some_and(|token| token.is_mark(b',')));
    let after =
        parts::house_number(reading, at + comma).or_else(|| parts::without_number(reading, at + comma))?;
    let village = cues::before(
        reading,
        index,
        "sat satul satului comuna com obec obci vesnic* vsi pueblo aldea village pedania catun* sate",
        3,
    )
    .is_some()
        || cues::is_one_of(reading.plain(first), "sat satul comuna");
    let czech = cues::is_one_of(reading.word(at + comma), "c cp dum");
    // "Școala nr. 3" is a school, "dosar nr. 12" a file.
    let is_thing = announces_number(reading, at)
        || cues::is_one_of(reading.word(at - 1), THINGS)
        || cues::is_one_of(reading.plain(first), THINGS)
        || cues::before(reading, index, THINGS, 2).is_some();
    let lives = cues::before(reading, index, LIVES, 4).is_some();
    let counts = !is_thing
        && !first.starts
        && (village
            || czech
            || lives
            || comma == 0 && cues::is_one_of(reading.word(at), "nr numarul f fara"));
    counts.then_some(Address { first: index, after, confidence: Confidence::Medium, rule: Rule::House })
}

/// The token after `, com. Ghimpați`, which may stand between a village and the number of a house.
fn commune(reading: &Reading, index: usize) -> usize {
    let comma = usize::from(reading.token(index).is_some_and(|token| token.is_mark(b',')));
    if !cues::is_one_of(reading.word(index + comma), COMMUNES) {
        return index;
    }
    let dot = usize::from(reading.word(index + comma + 1) == ".");
    let name = index + comma + 1 + dot;
    let after = (name..name + 3).take_while(|at| reading.token(*at).is_some_and(is_name)).count();
    if after == 0 { index } else { name + after }
}

const THINGS: &Words = &Words::new(
    "gimnazial* gimnazial* scoala scolii gradinita gradinitei liceul liceului colegiul spitalul spital sectia politia camin caminul caminului centrul sectorul grupa grup anexa formular formularul raport raportul \
    dispozitia decizia hotararea adresa sentinta certificat certificatul pasaport pasaportul ordinul ordin legea ordonanta cabinetul salonul camera etapa zs ms skola skoly skolka modulul cazul jurnalul foaia fisa \
    telefon telefonul numarul cont seria judecatoria tribunalul parchetul jandarmeria unitatea apartamentul blocul juzgado seccion instituto ceip ies centro hospital colegio protocol anunt linia tramvai autobuz",
);

/// Whether a word may be part of a street's name.
fn is_name(token: &Token) -> bool {
    token.is_word() && token.is_capital()
}
