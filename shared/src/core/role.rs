//! What a person may do beyond reading and writing as a member.

use super::code::code_enum;

code_enum! {
    /// A role. A grant of a role may be limited to one country or one organisation.
    Role {
        /// A vetted professional.
        Member = "member",
        /// A trainer or country coordinator who runs courses, events, categories and case discussions.
        Facilitator = "facilitator",
        /// Lets no account of a case out that could identify a child.
        PrivacyReviewer = "privacy_reviewer",
        /// Keeps the translations in step with the English source.
        Translator = "translator",
        /// Vets members and follows the project's activities and indicators.
        ProjectManager = "project_manager",
        /// Runs the installation.
        Administrator = "administrator",
    }
}

impl Role {
    /// Whether the administration has something to do for this role.
    pub const fn opens_administration(self) -> bool {
        matches!(self, Self::Facilitator | Self::ProjectManager | Self::Administrator)
    }

    /// Whether courses are written, translated or followed in this role.
    pub const fn opens_teaching(self) -> bool {
        matches!(self, Self::Facilitator | Self::Translator | Self::ProjectManager)
    }
}
