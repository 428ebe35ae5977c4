//! How the identifying codes of practices stand among one another: what is shown of each fits at least five published practices, or,
//! where everybody reads it, eleven; what fits fewer is shown more generally, or not.
//!
//! The author says how exactly each list may be shown at most; from there on [`small_numbers`] goes as far as it must, for all
//! practices at once and in whatever order they came, whenever one comes or goes.

use super::rows::published::{StandingRow, Stored};
use crate::db::{Conn, dialect};
use crate::http::error::AppError;
use shared::core::id::PracticeId;
use shared::exchange::{
    Codes, Facet, Generalisation, Levels, Light, PracticeAudience, PracticeContent, shown_codes,
};
use small_numbers::{Code, Field, Record};
use std::collections::HashMap;

/// How many practices what members are shown of one has to fit, itself counted.
pub const MEMBERS_K: u32 = 5;
/// How many what everybody is shown of one has to fit: as the CTDC has it.
pub const PUBLIC_K: u32 = 11;

/// How many lists identify, and of how many of them the public is shown something.
const FIELDS: usize = Facet::IDENTIFYING.len();
const PUBLIC_FIELDS: usize = Facet::PUBLIC.len();

/// Between lists, between the levels of one, between the codes of a level.
const LIST: &str = "|";
const LEVEL: &str = ">";
const CODE: &str = " ";

/// What may be shown of the identifying codes as the author wants: list by list, level by level from the most exact on.
pub fn wanted(content: &PracticeContent) -> String {
    let list = |facet: &Facet| {
        let start = content.levels.get(facet).copied().unwrap_or_default();
        let levels = (start..facet.hidden_level()).map(|level| {
            let shown = shown_codes(&content.codes, content.closed, &Levels::from([(*facet, level)]));
            shown.get(facet).map(|codes| codes.join(CODE)).unwrap_or_default()
        });
        // Where nothing was given, or nothing more general is known of it, there is no such level.
        levels.filter(|level| !level.is_empty()).collect::<Vec<_>>().join(LEVEL)
    };
    Facet::IDENTIFYING.iter().map(list).collect::<Vec<_>>().join(LIST)
}

/// The levels of one list of what is wanted, from the most exact on.
fn ladder(wanted: &str, facet: Facet) -> Vec<&str> {
    let place = Facet::IDENTIFYING.iter().position(|one| *one == facet);
    let list = place.and_then(|place| wanted.split(LIST).nth(place)).unwrap_or_default();
    list.split(LEVEL).filter(|level| !level.is_empty()).collect()
}

/// Which level of each list can be shown of each of these, of which there are so many; the number of levels where none can.
fn settled<const F: usize>(all: &[(&str, u32)], facets: &[Facet], k: u32) -> Vec<[u8; F]> {
    let mut numbers: HashMap<&str, Code> = HashMap::new();
    let coded: Vec<Vec<Vec<Code>>> = all
        .iter()
        .map(|(wanted, _)| {
            let mut number = |level| {
                let next = Code::try_from(numbers.len() + 1).unwrap_or(Code::MAX);
                *numbers.entry(level).or_insert(next)
            };
            let ladders = facets.iter().map(|facet| ladder(wanted, *facet));
            ladders.map(|ladder| ladder.into_iter().map(&mut number).collect()).collect()
        })
        .collect();
    let mut records = Vec::new();
    let mut firsts = Vec::with_capacity(all.len());
    for (ladders, (_, count)) in coded.iter().zip(all) {
        firsts.push(records.len());
        records.extend(std::iter::repeat_n(record(ladders), usize::try_from(*count).unwrap_or_default()));
    }
    let levels = small_numbers::settle(&records, k);
    // Records that are alike are settled alike: the first tells of all.
    firsts.into_iter().map(|first| levels.get(first).copied().unwrap_or([u8::MAX; F])).collect()
}

/// As [`small_numbers`] takes it: each list from what its author wants on.
fn record<const F: usize>(ladders: &[Vec<Code>]) -> Record<'_, F> {
    std::array::from_fn(|place| Field { ladder: ladders.get(place).map_or(&[], Vec::as_slice), start: 0 })
}

/// The codes of these levels.
fn codes_at(wanted: &str, facets: &[Facet], levels: &[u8]) -> Codes {
    let list = |(facet, level): (&Facet, &u8)| {
        let codes = *ladder(wanted, *facet).get(usize::from(*level))?;
        Some((*facet, codes.split(CODE).map(str::to_owned).collect()))
    };
    facets.iter().zip(levels).filter_map(list).collect()
}

/// How the codes of one practice stand among those of all that are published.
pub struct Standing {
    /// What its author wants shown.
    pub shown: Codes,
    /// What would be shown if it were published now.
    pub published: Codes,
    /// The lists that would be shown less exactly than the author wants.
    pub generalised: Vec<Generalisation>,
}

impl Standing {
    /// Of a practice with this content, which may be published with another.
    pub fn find(
        connection: &mut Conn,
        practice: PracticeId,
        content: &PracticeContent,
    ) -> Result<Self, AppError> {
        let own = wanted(content);
        let others = StandingRow::count_others(connection, practice)?;
        let mut all: Vec<(&str, u32)> =
            others.iter().map(|(wanted, count)| (wanted.as_str(), *count)).collect();
        match all.iter_mut().find(|(wanted, _)| *wanted == own) {
            Some((_, count)) => *count += 1,
            None => all.push((&own, 1)),
        }
        let place = all.iter().position(|(wanted, _)| *wanted == own).unwrap_or_default();
        let levels = settled::<FIELDS>(&all, Facet::IDENTIFYING, MEMBERS_K);
        let levels = levels.get(place).copied().unwrap_or([u8::MAX; FIELDS]);
        Ok(Self::at(&own, content, &levels))
    }

    fn at(own: &str, content: &PracticeContent, levels: &[u8; FIELDS]) -> Self {
        let published = codes_at(own, Facet::IDENTIFYING, levels);
        let generalised = Facet::IDENTIFYING
            .iter()
            .zip(levels)
            .filter(|(facet, level)| **level > 0 && !ladder(own, **facet).is_empty());
        let generalised = generalised.map(|(facet, level)| {
            let start = content.levels.get(facet).copied().unwrap_or_default();
            Generalisation {
                facet: *facet,
                level: start.saturating_add(*level).min(facet.hidden_level()),
                codes: published.get(facet).cloned().unwrap_or_default(),
            }
        });
        Self {
            shown: codes_at(own, Facet::IDENTIFYING, &[0; FIELDS]),
            generalised: generalised.collect(),
            published,
        }
    }

    /// As one colour.
    pub fn light(&self) -> Light {
        match (self.generalised.is_empty(), self.published.is_empty()) {
            (true, _) => Light::Green,
            (false, false) => Light::Amber,
            (false, true) => Light::Red,
        }
    }
}

/// Looks again what of the identifying codes of all published practices can be shown, to members and to everybody; in the transaction
/// that publishes one, opens it to others, or takes it back.
pub fn settle(connection: &mut Conn) -> Result<(), AppError> {
    // Two that come at once must know of one another.
    dialect::lock_name(connection, b"exchange_published")?;
    let rows = StandingRow::list(connection)?;
    let shown = outcome::<FIELDS>(&rows, |_| true, Facet::IDENTIFYING, MEMBERS_K);
    let public = outcome::<PUBLIC_FIELDS>(
        &rows,
        |row| row.audience == PracticeAudience::Public,
        Facet::PUBLIC,
        PUBLIC_K,
    );
    for row in &rows {
        let of =
            |outcome: &HashMap<&str, Codes>| outcome.get(row.wanted.as_str()).cloned().unwrap_or_default();
        let is_public = row.audience == PracticeAudience::Public;
        let stored =
            Stored { shown: of(&shown), public_shown: if is_public { of(&public) } else { Codes::new() } };
        row.store(connection, &stored)?;
    }
    Ok(())
}

/// What can be shown of those rows that count.
fn outcome<'r, const F: usize>(
    rows: &'r [StandingRow],
    counts: impl Fn(&StandingRow) -> bool,
    facets: &[Facet],
    k: u32,
) -> HashMap<&'r str, Codes> {
    let mut all: HashMap<&str, u32> = HashMap::new();
    for row in rows.iter().filter(|row| counts(row)) {
        *all.entry(&row.wanted).or_default() += row.count;
    }
    let mut all: Vec<(&str, u32)> = all.into_iter().collect();
    all.sort_unstable();
    let levels = settled::<F>(&all, facets, k);
    all.into_iter()
        .zip(levels)
        .map(|((wanted, _), levels)| (wanted, codes_at(wanted, facets, &levels)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::core::Language;

    fn content(codes: &[(Facet, &str)]) -> PracticeContent {
        let codes = codes.iter().map(|(facet, code)| (*facet, vec![(*code).to_owned()])).collect();
        PracticeContent { codes, closed: "2024-05".parse().ok(), ..PracticeContent::new(Language::Czech) }
    }

    #[test]
    fn what_is_wanted_begins_where_the_author_says() {
        let mut one =
            content(&[(Facet::Origin, "RO"), (Facet::Gender, "Feminine"), (Facet::Method, "coaching")]);
        one.codes.insert(Facet::Exploitation, vec!["sexual".into(), "csam".into()]);
        assert_eq!(wanted(&one), "csam sexual>sexual_group||Feminine|RO>eu||2024>2022-2024|||");
        one.levels = Levels::from([(Facet::Origin, 1), (Facet::Gender, 1), (Facet::Exploitation, u8::MAX)]);
        assert_eq!(wanted(&one), "|||eu||2024>2022-2024|||");
    }

    #[test]
    fn five_alike_are_shown_and_the_odd_one_only_as_far_as_it_is_like_others() {
        let alike = wanted(&content(&[(Facet::Origin, "RO"), (Facet::AgeBand, "15-17")]));
        let odd = wanted(&content(&[(Facet::Origin, "BG"), (Facet::AgeBand, "15-17")]));
        let levels = settled::<FIELDS>(&[(&alike, 9), (&odd, 1)], Facet::IDENTIFYING, MEMBERS_K);
        let shown = codes_at(&alike, Facet::IDENTIFYING, &levels[0]);
        let of_odd = codes_at(&odd, Facet::IDENTIFYING, &levels[1]);
        assert_eq!(shown[&Facet::AgeBand], ["15-17"]);
        assert!(!of_odd.contains_key(&Facet::Origin) || of_odd[&Facet::Origin] == shown[&Facet::Origin]);
        let few = settled::<FIELDS>(&[(&alike, 3), (&odd, 1)], Facet::IDENTIFYING, MEMBERS_K);
        assert!(codes_at(&alike, Facet::IDENTIFYING, &few[0]).is_empty());
    }
}
