//! Accounts: names behind `@`, links to profiles and channels, names that are said to be one of an account.

use super::cues;
use crate::identifiers::cues::Words;
use crate::lexicon::Sign;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, Token, TokenKind};
use crate::{Confidence, Kind, Rule};

/// Networks, by the names of their hosts and as people call them.
const NETWORKS: &Words = &Words::new(
    "\
    facebook* fb face insta* ig tiktok* tik snap* telegram* whatsapp* messenger* discord* twitter* \
    youtube* vk ok linkedin* onlyfans* reddit* threads badoo* tinder* kik skype* viber* twitch* roblox* \
    steam* wattpad omegle vinted wallapop lide spoluzaci",
);
/// Words for an account.
const ACCOUNTS: &Words = &Words::new(
    "\
    account* profile* profil* contul cont contului conturi cuenta cuentas perfil* ucet uctu uctem nick* \
    username user usuario usuaria utilizator* uzivatel* prezdivk* handle channel canal canalul kanal* \
    alias login pseudonim* gamertag como jako",
);
/// Hosts whose paths are profiles.
const HOSTS: &Words = &Words::new(
    "\
    facebook* fb instagram* tiktok* snapchat* t telegram* wa twitter* x youtube* youtu vk ok linkedin* \
    onlyfans* reddit* threads badoo* discord* twitch* vm m open lnk linktr ask curiouscat wattpad skype* \
    viber*",
);
/// Parts of the addresses of states, unions and organisations, whose pages are no person's.
const PUBLIC: &Words = &Words::new(
    "gov gob gouv europa eu org int edu mil boe mpsv mvcr msmt psp anpdca anitp just wikipedia who unicef pdf",
);
/// Endings of the names of files.
const FILES: &Words = &Words::new(
    "\
    pdf doc docx odt jpg jpeg png xls xlsx csv txt mp3 mp4 zip ppt pptx md html gif heic mov wav eml ods \
    rtf",
);
/// Tokens that one link has at most.
const LONGEST: usize = 60;

/// Finds them.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    let mut index = 0;
    while index < reading.tokens.len() {
        let one = link(reading, index)
            .or_else(|| at_name(reading, index))
            .or_else(|| joined_name(reading, index))
            .or_else(|| quoted(reading, index));
        match one {
            Some(one) => {
                let to = one.to;
                found.push(one);
                while reading.token(index).is_some_and(|token| token.from < to) {
                    index += 1;
                }
            }
            None => index += 1,
        }
    }
}

/// `@name`, unless it is the end of an e-mail address.
fn at_name(reading: &Reading, index: usize) -> Option<Found> {
    let sign = reading.token(index).filter(|token| token.is_mark(b'@'))?;
    let joined = sign.gap == Gap::None
        && reading.before(index).is_some_and(|before| before.is_word() || before.is_number());
    let next = reading.token(index + 1).filter(|next| next.gap == Gap::None && !joined)?;
    if !(next.is_word() || next.is_number() || next.is_mark(b'_')) {
        return None;
    }
    let name = name(reading, index + 1)?;
    Some(Found::new(sign.from, name.to, Kind::Handle, Confidence::High, Rule::Handle))
}

/// Letters, digits, dots, underscores and dashes, joined.
struct Name {
    to: usize,
    after: usize,
    underscores: usize,
    dots: usize,
    digits: usize,
    letters: usize,
    last: usize,
}

fn name(reading: &Reading, index: usize) -> Option<Name> {
    let mut name = Name { to: 0, after: index, underscores: 0, dots: 0, digits: 0, letters: 0, last: index };
    for (at, token) in reading.part(index, index + LONGEST).iter().enumerate() {
        if at > 0 && token.gap != Gap::None {
            break;
        }
        match token.kind {
            TokenKind::Word => name.letters += token.len(),
            TokenKind::Number => name.digits += token.len(),
            TokenKind::Mark(b'_') => {}
            TokenKind::Mark(b'.' | b'-') if at > 0 => continue,
            TokenKind::Mark(_) => break,
        }
        name.to = token.to;
        name.last = index + at;
        name.after = index + at + 1;
    }
    for token in reading.part(index, name.after) {
        name.underscores += usize::from(token.is_mark(b'_'));
        name.dots += usize::from(token.is_mark(b'.'));
    }
    (name.to > 0).then_some(name)
}

/// `bebe_radu_official`, `viky.nehledat`: an underscore, or a dot or digits where a network or an account is spoken of.
fn joined_name(reading: &Reading, index: usize) -> Option<Found> {
    let first = reading.token(index).filter(|token| token.is_word() || token.is_mark(b'_'))?;
    if first.gap == Gap::None && reading.before(index).is_some_and(is_inner) {
        return None;
    }
    let next = reading.token(index + 1)?;
    if next.gap != Gap::None
        || !(next.is_number()
            || next.is_word()
            || next.is_mark(b'.')
            || next.is_mark(b'_')
            || next.is_mark(b'#'))
    {
        return None;
    }
    let name = name(reading, index)?;
    // "name#1234", as one network has it.
    let tag = reading.token(name.after).filter(|token| token.is_mark(b'#') && token.gap == Gap::None);
    let tag = tag
        .and(reading.token(name.after + 1))
        .filter(|token| token.is_number() && token.gap == Gap::None && token.len() == 4);
    if cues::is_one_of(reading.word(name.last), FILES)
        || reading
            .token(name.after)
            .is_some_and(|next| next.gap == Gap::None && (next.is_mark(b'@') || next.is_mark(b'/')))
    {
        return None;
    }
    let account = || cues::before(reading, index, ACCOUNTS, 4).is_some();
    let network = || {
        cues::before(reading, index, NETWORKS, 9).is_some()
            || cues::after(reading, name.after, NETWORKS, 6).is_some()
    };
    let is_compound = name.dots > 0 || name.digits > 0 && name.letters > 2;
    let counts = name.letters > 1
        && (tag.is_some()
            || name.underscores > 0 && name.letters > 3
            || is_compound
                && (account()
                    || name.dots > 0 && first.capital == crate::tokens::Capital::None && network()));
    let to = tag.map_or(name.to, |tag| tag.to);
    counts.then(|| Found::new(first.from, to, Kind::Handle, Confidence::Medium, Rule::AccountName))
}

fn is_inner(token: &Token) -> bool {
    token.is_word()
        || token.is_number()
        || [b'.', b'_', b'@', b'/', b'-'].iter().any(|mark| token.is_mark(*mark))
}

/// A name in quotation marks where a network is spoken of: `as "Kiki Kikina 07" on Messenger`.
fn quoted(reading: &Reading, index: usize) -> Option<Found> {
    const AS: &Words = &Words::new(
        "\
        as ca como jako nick* numele nombre jmenem name user* profil* cont contul cuenta ucet ucte account \
        perfil alias prezdivk* jmeno",
    );
    let open = reading.token(index).filter(|token| token.is_mark(b'"') && token.gap != Gap::None)?;
    cues::before(reading, index, AS, 2)?;
    let close =
        (index + 2..index + 8).find(|at| reading.token(*at).is_some_and(|token| token.is_mark(b'"')))?;
    let network = cues::before(reading, index, NETWORKS, 8).is_some()
        || cues::after(reading, close, NETWORKS, 5).is_some();
    let inner = reading.part(index + 1, close);
    let is_name = inner.iter().any(Token::is_word)
        && inner.iter().all(|token| token.is_word() || token.is_number() || is_inner(token));
    let (from, to) = (inner.first()?.from, inner.last()?.to);
    (network && is_name && open.to <= from)
        .then(|| Found::new(from, to, Kind::Handle, Confidence::Medium, Rule::AccountName))
}

/// Whether a link may begin with a word.
pub(crate) fn may_begin(word: &str) -> bool {
    matches!(word, "http" | "https" | "www" | "m") || cues::is_one_of(word, HOSTS)
}

/// A link whose host or path is one of a profile, with `https://` or without.
fn link(reading: &Reading, index: usize) -> Option<Found> {
    let first = reading.token(index).filter(|token| reading.lexicon.tells(token, Sign::Link))?;
    let joined = first.gap == Gap::None && reading.before(index).is_some_and(is_inner);
    if joined {
        return None;
    }
    let word = reading.plain(first);
    let has_scheme = matches!(word, "http" | "https")
        && reading.token(index + 1).is_some_and(|token| token.is_mark(b':') && token.gap == Gap::None);
    let mut host = if has_scheme { index + 4 } else { index };
    if matches!(reading.word(host), "www" | "m")
        && reading.token(host + 1).is_some_and(|token| token.is_mark(b'.'))
    {
        host += 2;
    }
    let is_host = cues::is_one_of(reading.word(host), HOSTS);
    let has_www = host > index && !has_scheme;
    let dotted = reading.token(host + 1).is_some_and(|dot| dot.is_mark(b'.') && dot.gap == Gap::None);
    if !(has_scheme || has_www || is_host && dotted) {
        return None;
    }
    let (to, path) = url(reading, index)?;
    let path = reading.part(index, path);
    let has_path = path.iter().filter(|token| token.is_mark(b'/')).count() > if has_scheme { 2 } else { 0 };
    let is_public = path.iter().any(|token| cues::is_one_of(reading.plain(token), PUBLIC));
    let confidence = if is_host { Confidence::High } else { Confidence::Low };
    (has_path && (is_host || !is_public))
        .then(|| Found::new(first.from, to, Kind::Handle, confidence, Rule::ProfileLink))
}

/// Where a link ends, and the token after it: at a blank, and before punctuation of the sentence.
fn url(reading: &Reading, index: usize) -> Option<(usize, usize)> {
    let mut end = None;
    for (at, token) in reading.part(index, index + LONGEST).iter().enumerate() {
        if at > 0 && token.gap != Gap::None
            || matches!(token.kind, TokenKind::Mark(b'"' | b'\'' | b'<' | b'>' | b')' | b']'))
        {
            break;
        }
        if token.is_word()
            || token.is_number()
            || matches!(token.kind, TokenKind::Mark(b'/' | b'_' | b'-' | b'=' | b'&' | b'+' | b'%'))
        {
            end = Some((token.to, index + at + 1));
        }
    }
    end
}
