//! Streets without a word for one, told by what stands around them.

use super::{LIVES, announces_number, parts};
use crate::identifiers::cues::{self, Words};
use crate::reading::Reading;
use crate::tokens::{Gap, TokenKind};

/// Whether a name and a number are an address by what stands around them: `pe Plopilor 14, sc. B`, `en Olivar 9,`, `Adresa: Mihai
/// Viteazu 3`, `la Zambilelor 17`.
pub(super) fn is_told(reading: &Reading, index: usize, at: usize) -> bool {
    const BEFORE: &Words = &Words::new("pe la in din de langa en junto at on na v u do z ve k ke");
    const PARTS: &Words = &Words::new(
        "sc scara bl bloc ap apt et etaj portal bajo piso puerta esc patro poschodi prizemi vchod zvonek",
    );
    let Some(first) = reading.token(index) else { return false };
    if first.starts || announces_number(reading, at) || cues::is_one_of(reading.plain(first), COUNTED) {
        return false;
    }
    let last = reading.word(at - 1);
    let code = parts::code(reading, at).unwrap_or(at + 1);
    let comma = usize::from(reading.word(code) == ",");
    let is_part = |next: usize| cues::is_one_of(reading.word(next), PARTS);
    let has_part =
        is_part(code + comma) || (comma == 1 && is_part(code + 2)) || parts::extend(reading, code) > code + 2;
    let ends = reading
        .token(code)
        .is_none_or(|next| next.gap >= Gap::Line || matches!(next.kind, TokenKind::Mark(b',' | b'.' | b')')));
    let before = index.checked_sub(1).map_or("", |at| reading.word(at));
    let is_behind = cues::is_one_of(before, BEFORE);
    let owned = ["ilor", "elor", "ului", "iei", "atii", "irii"]
        .iter()
        .any(|ending| last.len() > 5 && last.ends_with(ending));
    let labelled = before == ":" && cues::before(reading, index, ADDRESSES, 6).is_some();
    let lives = is_behind && cues::before(reading, index, LIVES, 3).is_some();
    let spanish = matches!(before, "en") && ends;
    has_part && (is_behind || labelled || cues::before(reading, index, LIVES, 5).is_some())
        || labelled && ends
        || is_behind && owned && (ends || lives)
        || lives && (ends || cues::is_one_of(reading.word(code), "cu con s u"))
        || spanish
}

const ADDRESSES: &Words = &Words::new(
    "adresa adresei adrese direccion domicilio domiciliul domiciliu resedinta address bydliste bytem pobyt residencia",
);

/// Words with capitals that are numbered and are no streets.
const COUNTED: &Words = &Words::new(
    "flat apartment apt unit floor room fase modulo sala planta grupo aula nivel tema capitulo anexo unidad canal bloque etapa primaria secundaria curso turno mesa lote \
    modul canal sala etapa faza grupa clasa nivelul capitolul anexa sectia sectorul sector linia peronul bacul vagonul camera salon \
    rezerva praha praze prahy praze brno brne ostrava ostrave plzen plzni level room ward step phase module chapter session \
    terminal gate platform part psalm corintios romanos ioan luca matei marcu juan lucas mateo marcos isaia geneza",
);
