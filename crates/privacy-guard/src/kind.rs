//! What may be found, and how much it gives away.

use core::fmt;

/// What a finding is: the types of the de-identification benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A name, surname, nickname, alias, or initials used as a name.
    Person,
    /// A number that a state gives to one person: CNP, rodné číslo, DNI, NIE, NIF, social security.
    NationalId,
    /// The number of a passport, an identity card, a case, a file or a register.
    DocumentId,
    /// A telephone number that is no public helpline.
    Phone,
    /// An e-mail address, obfuscated or not.
    Email,
    /// An account, a nickname online, a link to a profile or a channel.
    Handle,
    /// A bank account, as IBAN or in a country's own form.
    Iban,
    /// A vehicle's plate.
    Plate,
    /// A street, a block, a flat, a house in a village.
    Address,
    /// Day and month of birth, with or without the year.
    BirthDate,
    /// An exact day.
    Date,
    /// An exact age.
    Age,
    /// A place smaller than a region.
    Place,
    /// A named school, shelter, court, firm or the like.
    Institution,
}

/// How much a finding gives away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Fits many, but fewer than the text needs.
    Narrow,
    /// Leads to one person.
    Identify,
}

impl Kind {
    /// All of them, in the order of the benchmark.
    pub const ALL: [Self; 14] = [
        Self::Person,
        Self::NationalId,
        Self::DocumentId,
        Self::Phone,
        Self::Email,
        Self::Handle,
        Self::Iban,
        Self::Plate,
        Self::Address,
        Self::BirthDate,
        Self::Date,
        Self::Age,
        Self::Place,
        Self::Institution,
    ];

    /// How much it gives away.
    pub const fn severity(self) -> Severity {
        match self {
            Self::Date | Self::Age | Self::Place | Self::Institution => Severity::Narrow,
            _ => Severity::Identify,
        }
    }

    /// Its name in the benchmark's files: `PERSON`, `NATIONAL_ID` and so on.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "PERSON",
            Self::NationalId => "NATIONAL_ID",
            Self::DocumentId => "DOCUMENT_ID",
            Self::Phone => "PHONE",
            Self::Email => "EMAIL",
            Self::Handle => "HANDLE",
            Self::Iban => "IBAN",
            Self::Plate => "PLATE",
            Self::Address => "ADDRESS",
            Self::BirthDate => "BIRTH_DATE",
            Self::Date => "DATE",
            Self::Age => "AGE",
            Self::Place => "PLACE",
            Self::Institution => "INSTITUTION",
        }
    }

    /// The kind with this name, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Severity {
    /// Both of them, the graver first.
    pub const ALL: [Self; 2] = [Self::Identify, Self::Narrow];

    /// Its name in the benchmark's files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Identify => "identify",
            Self::Narrow => "narrow",
        }
    }
}
