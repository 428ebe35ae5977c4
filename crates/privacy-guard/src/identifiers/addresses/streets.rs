//! Streets that begin with a word for one: `str. Plopilor nr. 7`, `calle del Amparo, 5`, `ul. Na Výsluní 9`.

use super::{Address, cues, is_name, parts};
use crate::identifiers::cues::Words;
use crate::lexicon::Sign;
use crate::reading::Reading;
use crate::tokens::{Gap, Token};
use crate::{Confidence, Rule};

/// Words for a street in Romanian, with what they bend to.
const ROMANIAN: &Words = &Words::new(
    "cartier cartierul cartierului microraion str strada strazii stradii bd bdul bulevardul bulevardului blvd calea caii soseaua soselei sos aleea aleii splaiul splaiului piata pietei intrarea intrarii drumul prelungirea fundatura fdt ulita ulitei uliti",
);
/// Words for a street in Spanish and Catalan.
const SPANISH: &Words = &Words::new(
    "barrio barriada bda bo colonia c calle cl avda avd avenida av avinguda plaza pza placa pl paseo passeig po ps carrer cr ctra carretera camino cno ronda rda travesia trav urbanizacion urb callejon glorieta rambla cuesta costanilla pasaje \
    bulevar vereda poligono via",
);
/// Words for a street in Czech.
const CZECH: &Words = &Words::new(
    "ul ulice ulici ulicí nam namesti trida tride tr nabr nabrezi sidliste sidlisti alej aleji bulvar",
);
/// Words that are shortened, or that are other words as well: what follows has to be a name or to have a number.
const SHORT: &Words = &Words::new(
    "cartier cartierul cartierului microraion barrio barriada bda bo colonia c cl av pl po ps cr c. tr via calea drumul camino camino piata intrarea cuesta ronda vereda alej aleji poligono",
);
/// Those that are shortened, so that a dot may follow.
const SHORTENED: &Words = &Words::new(
    "bda bo str bd bdul blvd sos fdt int al spl c cl avda avd av pza pl ps cr ctra cno rda trav urb pgno ul nam tr nabr sidl",
);
/// Titles that are shortened within a street's name.
const TITLES: &Words = &Words::new(
    "gen gral gl dr ing prof col cap cpt lt mr sv sf sta sto san st ep mit ac acad pr mons comte maj slt fr",
);
/// Small words within a street's name.
const WITHIN: &Words = &Words::new(
    "de del la las los el y e i d l a lui cel cea cu sub din nad pod u na v k ke za ze z s se dels les of the",
);

/// Whether a street may begin with a word.
pub(crate) fn may_begin(word: &str) -> bool {
    word == "b" || [ROMANIAN, SPANISH, CZECH].iter().any(|words| cues::is_one_of(word, *words))
}

/// The street that begins with this token.
pub(super) fn street(reading: &Reading, index: usize) -> Option<Address> {
    let first = reading.token(index).filter(|token| reading.lexicon.tells(token, Sign::Street))?;
    let word = reading.plain(first);
    if first.gap == Gap::None
        && reading.before(index).is_some_and(|before| {
            before.is_word()
                || before.is_number()
                || before.is_mark(b'/')
                || before.is_mark(b'.')
                || before.is_mark(b'@')
        })
    {
        return None;
    }
    let is_romanian = cues::is_one_of(word, ROMANIAN)
        || word == "b" && reading.word(index + 1) == "-" && reading.word(index + 2).starts_with("dul");
    let is_spanish = cues::is_one_of(word, SPANISH);
    let is_czech = cues::is_one_of(word, CZECH);
    if !(is_romanian || is_spanish || is_czech) {
        return None;
    }
    let name = name_begins(reading, index)?;
    let after = name_ends(reading, name, is_czech)?;
    let day = reading.token(name).is_some_and(Token::is_number);
    let named = day || reading.part(name, after).iter().any(is_name);
    let number = house_follows(reading, after);
    // In small letters a number has to follow, near: "str plopilor nr 7".
    let small = !named
        && after <= name + 8
        && number
        && reading.token(name).is_some_and(Token::is_word)
        && !WITHIN_ONLY.contains(&reading.word(name));
    let dotted = reading
        .token(index + 1)
        .is_some_and(|next| next.is_mark(b'.') || next.is_mark(b'/') || next.is_mark(b'-'));
    let short = cues::is_one_of(word, SHORT) && !dotted;
    let single = word.len() == 1 && !dotted;
    let is_thing = is_thing(reading, index, word);
    let counts = !single
        && !is_thing
        && (named && (!short || number || first.is_capital() && !is_quarter(word) || word == "piata")
            || small && (dotted || !short));
    counts.then_some(Address {
        first: index,
        after,
        confidence: if number { Confidence::High } else { Confidence::Medium },
        rule: Rule::Street,
    })
}

/// Whether a word is one for a part of a town, which is an address with a house alone.
fn is_quarter(word: &str) -> bool {
    cues::is_one_of(word, "cartier cartierul cartierului microraion barrio barriada colonia")
}

/// Words with which no street's name is written small.
const WITHIN_ONLY: [&str; 8] = ["de", "la", "y", "a", "cu", "din", "lui", "v"];

/// Schools that are called after streets.
const SCHOOLS: &Words = &Words::new("zs ms ss gymnazium ceip ies escola institut");

/// Whether the word is something else here: `plaza en`, `vía Skype`, `camino de`.
fn is_thing(reading: &Reading, index: usize, word: &str) -> bool {
    let next = reading.word(index + 1);
    let before = index.checked_sub(1).map_or("", |at| reading.word(at));
    // "ZŠ náměstí Míru", "Escola Rambla Vella": a school that is called after its street.
    if cues::is_one_of(before, SCHOOLS) {
        return true;
    }
    match word {
        "bo" => next != ".",
        "via" => {
            !reading.token(index).is_some_and(Token::is_capital)
                || cues::is_one_of(next, "skype zoom whatsapp messenger email mail teams facebook")
        }
        "c" => next != "/",
        "plaza" => cues::is_one_of(next, "en para libre fija"),
        // "7. třída" is a class, and no street goes on in another line.
        "trida" | "tride" | "tridy" => {
            before == "." || reading.token(index + 1).is_some_and(|next| next.gap >= Gap::Line)
        }
        // "La Strada" helps.
        "strada" => before == "la" && reading.language != Some(crate::Language::Romanian),
        "calea" => cues::is_one_of(next, "de spre cea lor sa"),
        "camino" | "cuesta" => {
            cues::is_one_of(before, "a de en por este ese su mi le me nos")
                && !reading.token(index + 1).is_some_and(Token::is_capital)
                && !reading.token(index).is_some_and(Token::is_capital)
        }
        // "Nám." is a square, "nám" is "to us".
        "nam" => {
            let dotted = reading.word(index + 1) == ".";
            !dotted
                || !cues::is_one_of(before, "na adresa v do bydliste bytem , :")
                    && !number_within(reading, index + 2)
        }
        "piata" => before == "in" && !reading.token(index + 1).is_some_and(Token::is_capital),
        _ => false,
    }
}

/// The token with which the name begins: behind a dot, a slash, `de la`.
fn name_begins(reading: &Reading, index: usize) -> Option<usize> {
    let mut at = index + 1;
    for _ in 0..5 {
        let token = reading.token(at).filter(|token| token.gap < Gap::Paragraph)?;
        // A dot behind a whole word ends a sentence.
        let skips = token.is_mark(b'.')
            && (at > index + 1 || cues::is_one_of(reading.word(index), SHORTENED))
            || token.is_mark(b'/')
            || token.is_mark(b'-')
            || token.is_mark(b'"')
            || token.is_word()
                && !token.is_capital()
                && cues::is_one_of(
                    reading.plain(token),
                    "dels les els o dul ul bdul de del la las los el d l lui na u nad pod v k",
                );
        // "dul" stands behind the dash of "b-dul".
        if !skips {
            break;
        }
        at += 1;
    }
    Some(at)
}

/// The token after the name: words with capitals, small words between them, single letters with dots, and a number.
fn name_ends(reading: &Reading, name: usize, is_czech: bool) -> Option<usize> {
    let mut after = name;
    let mut at = name;
    let mut words = 0;
    while words < 7 {
        let Some(token) = reading.token(at).filter(|token| token.gap <= Gap::Space || at == name) else {
            break;
        };
        let word = reading.plain(token);
        if is_name(token) {
            at += 1;
            words += 1;
            after = at;
            // "T. G. Masaryka", "Gen. Magheru": a dot of what is shortened.
            let is_short = token.len() <= 4
                && reading.token(at).is_some_and(|dot| dot.is_mark(b'.') && dot.gap == Gap::None)
                && reading.token(at + 1).is_some_and(|next| {
                    is_name(next)
                        && next.gap <= Gap::Space
                        && (token.len() == 1 || cues::is_one_of(word, TITLES))
                });
            at += usize::from(is_short);
        } else if token.is_word()
            && words > 0
            && cues::is_one_of(word, WITHIN)
            && next_is_name(reading, at + 1)
            || token.is_mark(b'-') && token.gap == Gap::None
        {
            at += 1;
        } else if token.is_word()
            && (words == 0 || is_czech && words < 3 && number_within(reading, at))
            && !token.is_capital()
            && at < name + 3
        {
            // In small letters; whether it counts is decided by the number behind it.
            at += 1;
            words += 1;
            after = at;
        } else if token.is_number() && at == name && begins_with_day(reading, at + 1) {
            // "1 Decembrie 1918", "28. října", "2 de Mayo".
            at += 1;
        } else if token.is_mark(0xc2)
            && token.gap == Gap::None
            && reading.token(at + 1).is_some_and(|next| next.gap == Gap::None && next.is_word())
        {
            // The raised dot of Catalan: "Gal·la".
            at += 2;
            after = at;
        } else if token.is_mark(b'.')
            && token.gap == Gap::None
            && at == name + 1
            && reading.token(name).is_some_and(Token::is_number)
        {
            at += 1;
        } else {
            break;
        }
    }
    // The year of "1 Decembrie 1918".
    let year = reading.token(after).is_some_and(|token| {
        token.is_number()
            && token.len() == 4
            && token.gap == Gap::Space
            && reading.token(name).is_some_and(Token::is_number)
    });
    after += usize::from(year);
    if after == name {
        return None;
    }
    Some(
        parts::code(reading, after)
            .filter(|_| {
                reading.token(after).is_some_and(|token| {
                    token.is_number() && token.gap == Gap::Space && !counts_things(reading, after)
                })
            })
            .unwrap_or(after),
    )
}

/// Whether a street is named after a day: `28. října`, `1 Decembrie 1918`, `2 de Mayo`.
fn begins_with_day(reading: &Reading, index: usize) -> bool {
    let at = index
        + usize::from(reading.token(index).is_some_and(|dot| dot.is_mark(b'.') && dot.gap == Gap::None));
    let word = reading.word(at);
    reading.token(at).is_some_and(is_name)
        || cues::is_one_of(
            word,
            "de mai mayo kvetna brezna rijna unora cervna srpna listopadu prosince decembrie decembre",
        )
}

fn next_is_name(reading: &Reading, index: usize) -> bool {
    (index..index + 2).any(|at| {
        reading.token(at).is_some_and(|token| is_name(token) && token.gap <= Gap::Space && !token.starts)
    })
}

/// Whether a number follows within two words, as behind a name in small letters.
fn number_within(reading: &Reading, index: usize) -> bool {
    (index + 1..index + 3)
        .any(|at| reading.token(at).is_some_and(|token| token.is_number() && token.gap == Gap::Space))
}

/// Whether a word that is counted follows a number: "la calle Mayor 3 veces".
fn counts_things(reading: &Reading, index: usize) -> bool {
    cues::is_one_of(reading.word(index + 1), "veces ani ore zile let hodin krat years hours")
}

/// Whether a number of a house was taken up, or follows.
fn house_follows(reading: &Reading, after: usize) -> bool {
    let taken = after
        .checked_sub(1)
        .and_then(|at| reading.token(at))
        .is_some_and(|last| last.is_number() || last.is_word() && last.len() == 1);
    let comma = usize::from(reading.token(after).is_some_and(|token| token.is_mark(b',')));
    let next = reading.token(after + comma);
    let follows = next.is_some_and(|next| {
        next.is_number() && next.len() <= 4
            || next.is_word()
                && cues::is_one_of(
                    reading.plain(next),
                    "nr n no num numero numarul bl bloc bloque portal parcela s cislo c",
                )
    });
    taken || follows
}
