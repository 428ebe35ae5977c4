//! Days of birth: those that a word says to be one.

use super::cues;
use crate::calendar::Day;
use crate::identifiers::cues::Words;
use crate::reading::Reading;
use crate::tokens::Token;

/// Words that say it before the day.
const CUES: &Words = &Words::new(
    "\
    born dob birth birthday* birthdate turned turns turning nascut* nasterii nastere naste aniversar* \
    implin* nacid* nacio nacimiento nac cumple cumplen cumplio cumplidos cumplia cumplira cumpleanos narozen* nar \
    narodil* oslavi slavi slavila slavil oslavila oslavil oslavime oslavili slavime serbeaza serbat sarbatoreste sarbatorit \
    parto porod porodila nasterea \
    celebrates celebrated celebro celebra rocnik roc fn datanasterii",
);
/// Words that say it after the day.
const LATER: &Words =
    &Words::new("birthday* nastere nasterii cumple cumpleanos narozenin* born nascut* aniversar*");
/// Papers that are named after birth; a day beside them is when they were issued.
const PAPERS: &Words =
    &Words::new("certificat* certificate partida acta act actul list listu rodny certificado");

/// Whether a word says that somebody was born on this day. What stands before the token `last` belongs to another day.
pub(crate) fn is_birth(reading: &Reading, day: &Day, last: usize) -> bool {
    let reach = day.first.saturating_sub(last).min(8);
    let before = cues::before(reading, day.first, CUES, reach).filter(|distance| {
        let at = day.first - distance;
        cues::before(reading, at, PAPERS, 2).is_none()
            && !cues::is_one_of(reading.word(at + 1), PAPERS)
            && reading.part(at + 1, day.first).iter().all(|token| !token.starts)
    });
    before.is_some()
        || is_short(reading, day)
        || is_own_day(reading, day, reach)
        || says_later(reading, day)
        || is_apposed(reading, day)
        || is_arrival(reading, day, reach)
        || is_of_person(reading, day)
        || is_age_day(reading, day)
}

/// `n.`, `b.`, `d.o.b.`, `*` right before the day.
fn is_short(reading: &Reading, day: &Day) -> bool {
    let word = |back: usize| day.first.checked_sub(back).map_or("", |at| reading.word(at));
    let marks = usize::from(word(1) == ":");
    match (word(1 + marks), word(2 + marks)) {
        ("*", _) | (".", "n") => true,
        (".", "b") => {
            word(3 + marks) == "." && word(4 + marks) == "o"
                || !reading.token(day.first - 2 - marks).is_some_and(Token::is_capital)
        }
        _ => false,
    }
}

/// `ziua ei este pe 17 octombrie`: her day is that of birth.
fn is_own_day(reading: &Reading, day: &Day, reach: usize) -> bool {
    cues::before(reading, day.first, "ziua", reach.min(6)).is_some_and(|distance| {
        let whose = day.first - distance + 1;
        // "Ziua Romilor", "Ziua Mamei": everybody's.
        if ["ilor", "elor"].iter().any(|end| reading.word(whose).ends_with(end))
            || cues::is_one_of(
                reading.word(whose),
                "mamei europei pamantului femeii nationala tatalui muncii unirii internationala mondiala",
            )
        {
            return false;
        }
        let named = reading.token(whose).is_some_and(|token| token.is_word() && token.is_capital());
        named
            || cues::is_one_of(
                reading.word(whose),
                "lui ei mea ta sa lor fetei baiatului copilului fetitei minorei micutei micutului",
            )
    })
}

/// `5 May is her birthday`, `pe 3 iunie face 15 ani`.
fn says_later(reading: &Reading, day: &Day) -> bool {
    let last = day.after.saturating_sub(1);
    let same = |distance: usize| {
        reading
            .part(day.after, day.after + distance)
            .iter()
            .all(|token| !token.starts && !token.is_mark(b';') && !token.is_mark(b','))
    };
    let turns = cues::after(reading, last, TURNS, 4).is_some_and(|distance| {
        same(distance)
            && (1..4).any(|next| {
                reading.token(last + distance + next).is_some_and(|token| is_number(reading, token))
            })
    });
    turns
        || cues::after(reading, last, LATER, 6).is_some_and(same)
            && cues::before(reading, day.after + 7, PAPERS, 7).is_none()
}

/// `14 March, my birthday, they`; `hoy, 3 de octubre, cumple quince`; `dnes, 8. října, slaví`: said behind a comma or none, with
/// nothing between but whose it is.
fn is_apposed(reading: &Reading, day: &Day) -> bool {
    const BETWEEN: &Words = &Words::new(
        ", o z de el la dia del en es era fue sera son este e era va fi is was are were be will je jsou bylo byly bude ma mel mela my \
        his her our their your the day of mi mis tu su sus nuestro mea ta ei lui sa lor mele noastra svych svoje jeho jeji jejich \
        mych moje me nasi tvoje dnem den ve na ziua de va",
    );
    let between = (day.after..day.after + 8)
        .take_while(|at| cues::is_one_of(reading.word(*at), BETWEEN) || reading.word(*at).ends_with("lui"))
        .count();
    let end = day.after + between;
    let word = reading.word(end);
    let is_own = (day.after..end).any(|at| {
        reading.word(at) == "ziua"
            && cues::is_one_of(reading.word(at + 1), "mea ta sa ei lui lor fetei baiatului copilului noastra")
    });
    let goes_on = reading.part(day.after, end).iter().all(|token| !token.starts);
    let turns = cues::is_one_of(word, TURNS)
        && (1..4).any(|next| reading.token(end + next).is_some_and(|token| is_number(reading, token)));
    goes_on && (is_own || turns || cues::is_one_of(word, LATER))
}

/// `vino al mundo un 24 de diciembre`, `přišel na svět 1. ledna`: who comes into the world is born.
fn is_arrival(reading: &Reading, day: &Day, reach: usize) -> bool {
    let world = cues::before(reading, day.first, "world mundo svet lume lumina luz", reach.min(4));
    world.is_some_and(|distance| {
        let verbs = "came come comes brought vino vine venir dio dieron venit vine adus dat prisel prisla prislo privedla";
        cues::before(reading, day.first - distance, verbs, 5).is_some()
    })
}

/// `fata e din 12.04.2008`, `la niña es del 3/5/2009`: somebody is of a day with its year.
fn is_of_person(reading: &Reading, day: &Day) -> bool {
    let word = |back: usize| day.first.checked_sub(back).map_or("", |at| reading.word(at));
    let is = cues::is_one_of(word(1), "din del de z ze from of")
        && cues::is_one_of(word(2), "e este es je is sunt som");
    let somebody = "fata fetita baiatul copilul copila minora minorul ea el nina nino chica chico menor ella bebe holka kluk \
                    divka chlapec dite ona on girl boy child she he baby kid";
    let starts = day.first.checked_sub(2).is_some_and(|at| reading.token(at).is_some_and(|verb| verb.starts));
    day.year.is_some() && is && (starts || cues::before(reading, day.first - 2, somebody, 2).is_some())
}

/// Verbs of reaching an age.
const TURNS: &Words =
    &Words::new("face implin* cumple* cumplira turn turns turned be bude hara oslavi slavi");

fn is_number(reading: &Reading, token: &Token) -> bool {
    token.is_number() && token.len() <= 2
        || token.is_word()
            && crate::number_words::value(reading.plain(token)).is_some_and(|value| value < 100)
}

/// `bude jí patnáct 5. května`, `face 15 ani pe 3 mai`, `will be 16 on 3 May`: an age, and the day on which it is reached.
fn is_age_day(reading: &Reading, day: &Day) -> bool {
    // "Patnáct jí bude 2. února"; "face ani pe 21 august".
    let link = usize::from(cues::is_one_of(
        day.first.checked_sub(1).map_or("", |at| reading.word(at)),
        "pe on el la in",
    ));
    let end = day.first.saturating_sub(link);
    let word = |back: usize| end.checked_sub(back).map_or("", |at| reading.word(at));
    let reached = cues::is_one_of(word(1), "bude bylo oslavi oslavila oslavil")
        && (2..5).any(|back| {
            end.checked_sub(back)
                .and_then(|at| reading.token(at))
                .is_some_and(|token| is_number(reading, token))
        });
    let years = matches!(word(1), "ani" | "anos" | "years")
        && cues::before(reading, end, "face fac faci faceam facea hace cumple cumplo", 3).is_some();
    // "17 ani, făcuți pe 15 august", "quince años cumplidos el 3 de mayo".
    let filled = cues::is_one_of(word(1), "facuti impliniti cumplidos")
        && cues::before(reading, end, "ani anos", 3).is_some();
    if reached || years || filled {
        return true;
    }
    let Some(distance) = cues::before(reading, day.first, "bude bylo face facut be hara hace", 6) else {
        return false;
    };
    let between = reading.part(day.first - distance + 1, day.first);
    let allowed = "ji mu jim ani let anos years old on pe el de the dne la";
    between.iter().any(|token| is_number(reading, token))
        && between
            .iter()
            .all(|token| is_number(reading, token) || cues::is_one_of(reading.plain(token), allowed))
}
