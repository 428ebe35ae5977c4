//! What a case practice is coded by.

use super::lists::{self, Listed};
use crate::core::Profession;
use crate::core::code::code_enum;

code_enum! {
    /// A list of codes by which case practices are described and found.
    Facet {
        /// The method of support.
        Method = "method",
        /// Phases of assistance.
        Phase = "phase",
        /// Forms of exploitation.
        Exploitation = "exploitation",
        /// Means of control.
        Control = "control",
        /// Who the recruiter was to the young person.
        Recruiter = "recruiter",
        /// The age band when support began.
        AgeBand = "age_band",
        /// The gender.
        Gender = "gender",
        /// The country of origin.
        Origin = "origin",
        /// Countries of transit.
        Transit = "transit",
        /// The country of destination.
        Destination = "destination",
        /// Where the support took place.
        Setting = "setting",
        /// Professions that took part.
        Professional = "professional",
        /// Kinds of assistance given.
        Assistance = "assistance",
        /// How far the practice has come.
        Maturity = "maturity",
        /// The year in which the case was closed: it follows from the month and is not given.
        Year = "year",
    }
}

impl Facet {
    /// Those that say something about the young person: what is shown of them together must fit several practices.
    pub const IDENTIFYING: &'static [Self] = &[
        Self::Exploitation,
        Self::AgeBand,
        Self::Gender,
        Self::Origin,
        Self::Destination,
        Self::Year,
        Self::Recruiter,
        Self::Transit,
        Self::Control,
    ];

    /// Those of them of which the public is shown something: three at most.
    pub const PUBLIC: &'static [Self] = &[Self::Exploitation, Self::AgeBand, Self::Destination];

    /// Whether a practice may have several codes of this list.
    pub const fn takes_several(self) -> bool {
        matches!(
            self,
            Self::Phase
                | Self::Exploitation
                | Self::Control
                | Self::Transit
                | Self::Setting
                | Self::Professional
                | Self::Assistance
        )
    }

    /// Whether its codes are countries.
    pub const fn is_country(self) -> bool {
        matches!(self, Self::Origin | Self::Transit | Self::Destination)
    }

    /// The level at which nothing of it is shown; below it, one more for each step from the exact code to a general one.
    pub const fn hidden_level(self) -> u8 {
        match self {
            Self::Exploitation
            | Self::AgeBand
            | Self::Origin
            | Self::Destination
            | Self::Transit
            | Self::Year => 2,
            _ => 1,
        }
    }

    /// Its list; empty where the codes are countries, professions or years.
    pub const fn list(self) -> &'static [Listed] {
        match self {
            Self::Method => lists::METHOD,
            Self::Phase => lists::PHASE,
            Self::Exploitation => lists::EXPLOITATION,
            Self::Control => lists::CONTROL,
            Self::Recruiter => lists::RECRUITER,
            Self::AgeBand => lists::AGE_BAND,
            Self::Gender => lists::GENDER,
            Self::Setting => lists::SETTING,
            Self::Assistance => lists::ASSISTANCE,
            Self::Maturity => lists::MATURITY,
            Self::Origin | Self::Transit | Self::Destination | Self::Professional | Self::Year => &[],
        }
    }

    /// Every code that an author may give, in the order of the list.
    pub fn codes(self) -> Vec<&'static str> {
        match self {
            Self::Origin | Self::Transit | Self::Destination => country_codes().collect(),
            Self::Professional => Profession::ALL.iter().map(|one| one.code()).collect(),
            _ => self.list().iter().map(|one| one.code).collect(),
        }
    }

    /// Whether an author may give this code.
    pub fn knows(self, code: &str) -> bool {
        match self {
            Self::Origin | Self::Transit | Self::Destination => country_codes().any(|one| one == code),
            Self::Professional => code.parse::<Profession>().is_ok(),
            _ => self.list().iter().any(|one| one.code == code),
        }
    }
}

/// The countries of the world (ISO 3166-1 alpha-2), region by region.
pub fn country_codes() -> impl Iterator<Item = &'static str> {
    lists::REGIONS.iter().flat_map(|(_, countries)| countries.split(' '))
}

/// The code that is shown instead of this one where it would say too much: a region for a country, three years for a year. Nothing
/// where there is no more general one.
pub fn general_code(facet: Facet, code: &str) -> Option<String> {
    match facet {
        Facet::Origin | Facet::Transit | Facet::Destination => lists::REGIONS
            .iter()
            .find(|(_, countries)| countries.split(' ').any(|one| one == code))
            .map(|(region, _)| (*region).to_owned()),
        Facet::Year => {
            let year: u16 = code.parse().ok()?;
            let first = year - year % 3;
            Some(format!("{first}-{}", first + 2))
        }
        _ => facet.list().iter().find(|one| one.code == code)?.general.map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_stands_once_in_its_list() {
        for facet in Facet::ALL {
            let codes = facet.codes();
            assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{facet}");
            assert!(codes.iter().all(|code| facet.knows(code)), "{facet}");
        }
        assert!(country_codes().count() > 240);
    }

    #[test]
    fn a_code_that_is_made_general_is_no_code_of_the_list() {
        for (facet, code, general) in [
            (Facet::Origin, "NG", Some("africa")),
            (Facet::Destination, "ES", Some("eu")),
            (Facet::Year, "2024", Some("2022-2024")),
            (Facet::Exploitation, "forced_criminality", Some("other_group")),
            (Facet::AgeBand, "15-17", Some("0-17")),
            (Facet::AgeBand, "unknown", None),
            (Facet::Gender, "Feminine", None),
            (Facet::Origin, "eu", None),
        ] {
            assert_eq!(general_code(facet, code).as_deref(), general, "{facet} {code}");
        }
        for facet in Facet::ALL {
            for code in facet.codes() {
                assert!(
                    general_code(*facet, code).is_none_or(|general| !facet.knows(&general)),
                    "{facet} {code}"
                );
            }
        }
    }
}
