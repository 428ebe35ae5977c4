//! Towns in words for who lives there and what belongs to them, in small letters mostly: `ploieștean`, `ostravský`, `malagueña`, a
//! `Mancunian`.

use crate::identifiers::cues;
use crate::identifiers::cues::Words;
use crate::lexicon::Sign;
use crate::reading::{Found, Reading};
use crate::tables::Tables;
use crate::tokens::Token;
use crate::{Confidence, Kind, Rule};

/// Those that no ending tells.
const KNOWN: &Words = &Words::new(
    "timisorean* timisorence ieseanc* iesean ieseni sucevean* sibian sibianc* bacauan bacauanc* buzoian buzoianc* vasluian vasluianc* \
    brasoveanc* brasovean* oradean* tulcean* chisinauian* chisinauianc* \
    brnak* brnack* brnan brnank* brnensk* prazsk* prazak* prazank* ostravak* ostravack* plzenak* plzenack* olomoucan* mostecan* mosteck* \
    kladensk* ustecan* hradecak* hradecan* pardubak* liberecan* budejcak* opavan* zlinan* karvinak* decinak* havirovan* chomutovan* \
    madrilen* malaguen* bilbain* sevillan* barcelones* zaragozan* granadin* gaditan* onubens* jienens* almeriens* cartagener* alicantin* \
    vigues* corunes* compostelan* ovetens* gijones* santanderin* donostiarr* vitorian* pamplones* logrones* burgales* vallisoletan* \
    salmantin* zamoran* abulens* segovian* toledan* conquens* albaceten* caceren* pacens* emeritens* ceuti* melillens* ibicenc* limeno limena limenos limenas \
    quiteno* quitena* bogotan* caleno calena calenos calenas habanero habanera porteno portena portenos portenas caraquen* guayaquilen* tetuani tangerin* parisin* londinens* murcian* leridan* tarraconens* \
    londoner* mancunian* liverpudlian* scouser* glaswegian* brummie* geordie* dubliner* corkonian* parisian* aberdonian* bristolian*",
);

/// Endings of Romanian and Czech words, and what a town's name may end in instead.
const ROMANIAN: [&str; 9] =
    ["eancelor", "encele", "eancei", "eanului", "enilor", "eanca", "eanul", "ence", "ean"];
const CZECH: [&str; 12] =
    ["skeho", "skemu", "skych", "skymi", "skou", "skym", "skem", "sky", "ska", "ske", "ckeho", "cky"];
const INSTEAD: [&str; 7] = ["", "a", "e", "i", "ea", "o", "ov"];

/// The fewest letters of a town: below, too many words end so.
const SHORTEST: usize = 4;

/// Whether a word has the form of one.
pub(crate) fn may_be(word: &str) -> bool {
    word.len() > SHORTEST + 2 && (cues::is_one_of(word, KNOWN) || stem(word).is_some())
}

/// A word without its ending.
fn stem(word: &str) -> Option<&str> {
    let mut stems = ROMANIAN.iter().chain(&CZECH).filter_map(|ending| word.strip_suffix(ending));
    stems.find(|stem| stem.len() >= SHORTEST)
}

/// Finds them.
pub(super) fn find(reading: &Reading, tables: &Tables, found: &mut Vec<Found>) {
    for (index, token) in reading.tokens.iter().enumerate() {
        if reading.lexicon.tells(token, Sign::Dweller) && is_of_town(reading, tables, index, token) {
            found.push(Found::new(token.from, token.to, Kind::Place, Confidence::Low, Rule::Place));
        }
    }
}

fn is_of_town(reading: &Reading, tables: &Tables, index: usize, token: &Token) -> bool {
    let word = reading.plain(token);
    if cues::is_one_of(word, KNOWN) {
        return !names_region(reading, index);
    }
    if token.is_capital() {
        return false;
    }
    let Some(stem) = stem(word) else { return false };
    let mut name = String::with_capacity(word.len());
    let is_town = INSTEAD.iter().any(|end| {
        name.clear();
        name.push_str(stem);
        // "Olomoucký": the c belongs to the town.
        if word.contains("ck") && !stem.ends_with('c') {
            name.push('c');
        }
        name.push_str(end);
        let entry = tables.look_up(&name);
        entry.is_town() && !entry.is_word_in(None) && !entry.is_region() && !entry.is_name()
    });
    is_town && !names_region(reading, index)
}

/// Whether a region is called so: "Ostravský kraj", "okres".
fn names_region(reading: &Reading, index: usize) -> bool {
    cues::is_one_of(reading.word(index + 1), "kraj* okres* region*")
}
