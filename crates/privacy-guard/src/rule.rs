//! Why something was found. The words for it stand in the app's locales, under the rule's code.

/// The rule that found something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Thirteen digits in the form of a Romanian personal number.
    Cnp,
    /// Nine or ten digits in the form of a Czech or Slovak birth number.
    BirthNumber,
    /// Eight digits and a letter: a Spanish identity number.
    Dni,
    /// A Spanish number of a foreigner, or of a child without identity card.
    Nie,
    /// A social security number, or any number said to be a personal one.
    PersonalNumber,
    /// The number of a passport or an identity card.
    IdentityDocument,
    /// The number of a case, a file, a register.
    CaseNumber,
    /// So many digits that they can only be somebody's.
    LongNumber,
    /// A telephone number.
    Phone,
    /// A telephone number in words.
    SpelledPhone,
    /// An e-mail address.
    Email,
    /// An e-mail address in words (`at`, `arroba`, `zavináč`).
    SpelledEmail,
    /// A name that begins with `@`.
    Handle,
    /// A link to a profile or a channel.
    ProfileLink,
    /// A name that is said to be one of an account.
    AccountName,
    /// An IBAN.
    Iban,
    /// A bank account in a country's own form.
    BankAccount,
    /// A vehicle's plate.
    Plate,
    /// A street, with or without a number.
    Street,
    /// A house, block or flat.
    House,
    /// A date said to be one of birth.
    BirthDate,
    /// An exact day.
    Date,
    /// An exact age in digits.
    Age,
    /// An exact age in words.
    AgeInWords,
    /// A name from the lists of given names.
    GivenName,
    /// A name from the lists of surnames, or in the form of one.
    Surname,
    /// A word with a capital after a title (`doamna`, `don`, `paní`, `Mrs`).
    NameAfterTitle,
    /// A word with a capital after a word of kinship or a role.
    NameAfterRole,
    /// A word that is said to be a name (`called`, `se numește`, `se llama`, `jmenuje se`).
    NameSaid,
    /// A word with a capital that acts as a person does.
    NameByContext,
    /// Initials used as a name.
    Initials,
    /// A nickname.
    Nickname,
    /// A word that was a name elsewhere in the text.
    NameRepeated,
    /// A place from the lists.
    Place,
    /// A word with a capital where a place is named (`in the village of`).
    PlaceByContext,
    /// A generic word and a name: a school, a court, a shelter.
    Institution,
}

impl Rule {
    /// All of them.
    pub const ALL: [Self; 36] = [
        Self::Cnp,
        Self::BirthNumber,
        Self::Dni,
        Self::Nie,
        Self::PersonalNumber,
        Self::IdentityDocument,
        Self::CaseNumber,
        Self::LongNumber,
        Self::Phone,
        Self::SpelledPhone,
        Self::Email,
        Self::SpelledEmail,
        Self::Handle,
        Self::ProfileLink,
        Self::AccountName,
        Self::Iban,
        Self::BankAccount,
        Self::Plate,
        Self::Street,
        Self::House,
        Self::BirthDate,
        Self::Date,
        Self::Age,
        Self::AgeInWords,
        Self::GivenName,
        Self::Surname,
        Self::NameAfterTitle,
        Self::NameAfterRole,
        Self::NameSaid,
        Self::NameByContext,
        Self::Initials,
        Self::Nickname,
        Self::NameRepeated,
        Self::Place,
        Self::PlaceByContext,
        Self::Institution,
    ];

    /// Its code: stable, since locales and counts of overruled findings are kept under it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cnp => "cnp",
            Self::BirthNumber => "birth-number",
            Self::Dni => "dni",
            Self::Nie => "nie",
            Self::PersonalNumber => "personal-number",
            Self::IdentityDocument => "identity-document",
            Self::CaseNumber => "case-number",
            Self::LongNumber => "long-number",
            Self::Phone => "phone",
            Self::SpelledPhone => "phone-in-words",
            Self::Email => "email",
            Self::SpelledEmail => "email-in-words",
            Self::Handle => "handle",
            Self::ProfileLink => "profile-link",
            Self::AccountName => "account-name",
            Self::Iban => "iban",
            Self::BankAccount => "bank-account",
            Self::Plate => "plate",
            Self::Street => "street",
            Self::House => "house",
            Self::BirthDate => "birth-date",
            Self::Date => "date",
            Self::Age => "age",
            Self::AgeInWords => "age-in-words",
            Self::GivenName => "given-name",
            Self::Surname => "surname",
            Self::NameAfterTitle => "name-after-title",
            Self::NameAfterRole => "name-after-role",
            Self::NameSaid => "name-said",
            Self::NameByContext => "name-by-context",
            Self::Initials => "initials",
            Self::Nickname => "nickname",
            Self::NameRepeated => "name-repeated",
            Self::Place => "place",
            Self::PlaceByContext => "place-by-context",
            Self::Institution => "institution",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rule;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_its_own() {
        let codes: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.code()).collect();
        assert_eq!(codes.len(), Rule::ALL.len());
    }
}
