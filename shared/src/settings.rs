//! Settings that administrators change while the program runs. [`Adjustable`] is all of it: what the operator gives by
//! flag, environment or file, what is stored, what is sent. A field that is none leaves it to the next of these, and at
//! last to the default.

use crate::core::code::code_enum;
use crate::core::{Check, FieldError, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// Who needs a second factor.
    SecondFactorRule {
        /// Every role above member.
        Roles = "roles",
        /// Everyone.
        Everyone = "everyone",
    }
}

code_enum! {
    /// Whether people may apply for membership.
    ApplicationsRule {
        /// They may.
        Open = "open",
        /// They may not; what was handed in before is still decided.
        Closed = "closed",
    }
}

/// The settings; a field that is none says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema, clap::Args))]
#[serde(deny_unknown_fields, default)]
pub struct Adjustable {
    /// Who needs a second factor to sign in: `roles`, every role above member (the default), or `everyone`
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_SECOND_FACTOR", value_name = "RULE")
    )]
    pub second_factor: Option<SecondFactorRule>,

    /// Whether people may apply for membership: `open` (the default) or `closed`
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_APPLICATIONS", value_name = "RULE")
    )]
    pub applications: Option<ApplicationsRule>,

    /// Days that an invitation is good for, 1 to 60; 14 if left out
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_INVITATION_DAYS", value_name = "N")
    )]
    pub invitation_days: Option<u32>,

    /// Days that the audit log is kept, 90 to 3650; 730 if left out
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_KEEP_AUDIT_DAYS", value_name = "N")
    )]
    pub keep_audit_days: Option<u32>,

    /// Days that declined applications are kept, 30 to 730; 180 if left out
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_KEEP_APPLICATIONS_DAYS", value_name = "N")
    )]
    pub keep_applications_days: Option<u32>,

    /// Days that invitations are kept after they were accepted, taken back, or ran out, 7 to 730; 90 if left out
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_KEEP_INVITATIONS_DAYS", value_name = "N")
    )]
    pub keep_invitations_days: Option<u32>,

    /// Days that messages between members are kept, 30 to 3650; 365 if left out
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_KEEP_MESSAGES_DAYS", value_name = "N")
    )]
    pub keep_messages_days: Option<u32>,

    /// Days that jobs which failed for good are kept, unsent mails among them, 7 to 180; 30 if left out
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_KEEP_DEAD_JOBS_DAYS", value_name = "N")
    )]
    pub keep_dead_jobs_days: Option<u32>,

    /// Who is responsible for the data (the controller of GDPR, Article 4), as the privacy notice names them
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_CONTROLLER_NAME", value_name = "NAME")
    )]
    pub controller_name: Option<String>,

    /// The controller's postal address
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_CONTROLLER_ADDRESS", value_name = "ADDRESS")
    )]
    pub controller_address: Option<String>,

    /// The controller's e-mail address
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_CONTROLLER_EMAIL", value_name = "E-MAIL")
    )]
    pub controller_email: Option<String>,

    /// The e-mail address of the controller's data protection officer
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_DATA_PROTECTION_EMAIL", value_name = "E-MAIL")
    )]
    pub data_protection_email: Option<String>,

    /// Who signs certificates, by name; with `signatory_function`
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_SIGNATORY_NAME", value_name = "NAME")
    )]
    pub signatory_name: Option<String>,

    /// What makes that signature count, such as a function in the partnership
    #[cfg_attr(
        feature = "server",
        arg(long, global = true, env = "WAYMARK_SIGNATORY_FUNCTION", value_name = "TEXT")
    )]
    pub signatory_function: Option<String>,
}

/// A setting that is a number of days.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    /// The field's name.
    pub field: &'static str,
    /// The fewest.
    pub least: u32,
    /// The most.
    pub most: u32,
    /// What holds if nobody says anything.
    pub default: u32,
    get: fn(&Adjustable) -> Option<u32>,
    set: fn(&mut Adjustable, Option<u32>),
}

impl Days {
    /// What these settings say, or the default.
    pub fn of(&self, settings: &Adjustable) -> u32 {
        (self.get)(settings).unwrap_or(self.default)
    }

    /// Makes the settings say this.
    pub fn give(&self, settings: &mut Adjustable, number: Option<u32>) {
        (self.set)(settings, number);
    }

    /// What these settings say.
    pub fn given(&self, settings: &Adjustable) -> Option<u32> {
        (self.get)(settings)
    }
}

macro_rules! days {
    ($name:ident, $field:ident, $least:literal..=$most:literal, $default:literal) => {
        #[doc = concat!("The bounds of `", stringify!($field), "`.")]
        pub const $name: Days = Days {
            field: stringify!($field),
            least: $least,
            most: $most,
            default: $default,
            get: |settings| settings.$field,
            set: |settings, number| settings.$field = number,
        };
    };
}

days!(INVITATION, invitation_days, 1..=60, 14);
// The audit log's own trigger refuses to lose anything younger than ninety days.
days!(KEEP_AUDIT, keep_audit_days, 90..=3650, 730);
days!(KEEP_APPLICATIONS, keep_applications_days, 30..=730, 180);
days!(KEEP_INVITATIONS, keep_invitations_days, 7..=730, 90);
days!(KEEP_MESSAGES, keep_messages_days, 30..=3650, 365);
days!(KEEP_DEAD_JOBS, keep_dead_jobs_days, 7..=180, 30);

/// How long things are kept.
pub const KEPT: [Days; 5] = [KEEP_APPLICATIONS, KEEP_INVITATIONS, KEEP_MESSAGES, KEEP_DEAD_JOBS, KEEP_AUDIT];

impl Adjustable {
    /// These, and where they say nothing, the others.
    #[must_use]
    pub fn or(self, others: Self) -> Self {
        Self {
            second_factor: self.second_factor.or(others.second_factor),
            applications: self.applications.or(others.applications),
            invitation_days: self.invitation_days.or(others.invitation_days),
            keep_audit_days: self.keep_audit_days.or(others.keep_audit_days),
            keep_applications_days: self.keep_applications_days.or(others.keep_applications_days),
            keep_invitations_days: self.keep_invitations_days.or(others.keep_invitations_days),
            keep_messages_days: self.keep_messages_days.or(others.keep_messages_days),
            keep_dead_jobs_days: self.keep_dead_jobs_days.or(others.keep_dead_jobs_days),
            controller_name: self.controller_name.or(others.controller_name),
            controller_address: self.controller_address.or(others.controller_address),
            controller_email: self.controller_email.or(others.controller_email),
            data_protection_email: self.data_protection_email.or(others.data_protection_email),
            signatory_name: self.signatory_name.or(others.signatory_name),
            signatory_function: self.signatory_function.or(others.signatory_function),
        }
    }

    /// Who needs a second factor.
    pub fn second_factor(&self) -> SecondFactorRule {
        self.second_factor.unwrap_or(SecondFactorRule::Roles)
    }

    /// Whether people may apply for membership.
    pub fn applications(&self) -> ApplicationsRule {
        self.applications.unwrap_or(ApplicationsRule::Open)
    }

    /// Who is responsible for the data, as far as it is known.
    pub fn controller(&self) -> Controller {
        Controller {
            name: self.controller_name.clone(),
            address: self.controller_address.clone(),
            email: self.controller_email.clone(),
            data_protection_email: self.data_protection_email.clone(),
        }
    }

    /// Who signs certificates, if anybody was named.
    pub fn signatory(&self) -> Option<Signatory> {
        let function = self.signatory_function.clone().unwrap_or_default();
        self.signatory_name.clone().map(|name| Signatory { name, function })
    }
}

/// Who signs certificates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Signatory {
    /// The name.
    pub name: String,
    /// What makes the signature count; may be empty.
    pub function: String,
}

/// Who is responsible for the data, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Controller {
    /// The organisation's name.
    pub name: Option<String>,
    /// Its postal address, in lines.
    pub address: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its data protection officer's.
    pub data_protection_email: Option<String>,
}

impl Validate for Adjustable {
    fn validate(&self) -> Vec<FieldError> {
        let mut check = Check::new();
        for days in std::iter::once(&INVITATION).chain(&KEPT) {
            if let Some(number) = days.given(self) {
                check = check.number(days.field, number, days.least, days.most);
            }
        }
        for (field, line) in [
            ("controller_name", &self.controller_name),
            ("signatory_name", &self.signatory_name),
            ("signatory_function", &self.signatory_function),
        ] {
            if let Some(line) = line {
                check = check.line(field, line, 2, 200);
            }
        }
        if let Some(address) = &self.controller_address {
            check = check.text("controller_address", address, 5, 500);
        }
        for (field, email) in [
            ("controller_email", &self.controller_email),
            ("data_protection_email", &self.data_protection_email),
        ] {
            if let Some(email) = email {
                check = check.email(field, email);
            }
        }
        check.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::FieldCode;

    #[test]
    fn the_first_that_says_something_is_right() {
        let pinned = Adjustable { keep_audit_days: Some(100), ..Adjustable::default() };
        let stored = Adjustable {
            keep_audit_days: Some(200),
            keep_messages_days: Some(40),
            second_factor: Some(SecondFactorRule::Everyone),
            ..Adjustable::default()
        };
        let in_force = pinned.or(stored);
        let days = |days: &Days| days.of(&in_force);
        assert_eq!((days(&KEEP_AUDIT), days(&KEEP_MESSAGES), days(&INVITATION)), (100, 40, 14));
        assert_eq!(in_force.second_factor(), SecondFactorRule::Everyone);
        assert_eq!(in_force.applications(), ApplicationsRule::Open);
    }

    #[test]
    fn every_number_has_bounds() {
        for days in std::iter::once(&INVITATION).chain(&KEPT) {
            let with = |number: u32| {
                let text = format!("{{\"{}\":{number}}}", days.field);
                let settings: Adjustable = serde_json::from_str(&text).unwrap();
                settings.validate().first().map(|error| (error.field.clone(), error.code, error.limit))
            };
            let field = days.field.to_owned();
            assert_eq!((with(days.least), with(days.most), with(days.default)), (None, None, None));
            let below = Some((field.clone(), FieldCode::TooSmall, Some(days.least)));
            assert_eq!((with(0), with(days.least - 1)), (below.clone(), below));
            assert_eq!(with(days.most + 1), Some((field, FieldCode::TooLarge, Some(days.most))));
        }
    }

    #[test]
    fn texts_are_checked_where_they_stand() {
        let settings = Adjustable {
            controller_name: Some("A\nB".into()),
            controller_email: Some("nobody".into()),
            data_protection_email: Some(String::new()),
            ..Adjustable::default()
        };
        let found: Vec<_> = settings.validate().into_iter().map(|error| (error.field, error.code)).collect();
        assert_eq!(
            found,
            [
                ("controller_name".to_owned(), FieldCode::Malformed),
                ("controller_email".to_owned(), FieldCode::Malformed),
                ("data_protection_email".to_owned(), FieldCode::Required),
            ]
        );
    }
}
