//! Categories: how members see them, and how they are set up.

use super::WatchLevel;
use crate::core::id::{CategoryId, GroupId, OrganisationId};
use crate::core::{Check, Country, FieldError, Language, Localised, Role, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Fewest and most characters of a category's name.
pub const CATEGORY_NAME_LENGTH: (u32, u32) = (2, 80);
/// Most characters of its description.
pub const MAX_CATEGORY_DESCRIPTION: u32 = 300;

/// A category that one may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[expect(clippy::struct_excessive_bools, reason = "what one may or owes is said act by act")]
pub struct Category {
    /// The category.
    pub id: CategoryId,
    /// Its word in a URL: `across-borders`.
    pub slug: String,
    /// The category that it is a part of; null for one of the first level.
    pub parent_id: Option<CategoryId>,
    /// Its name.
    pub name: Localised,
    /// What belongs here, in one sentence.
    pub description: Localised,
    /// Whether only some members see it: those of a role, a country, an organisation or a group.
    pub restricted: bool,
    /// Whether it is closed: it can be read, and nothing new is written.
    pub archived: bool,
    /// How many topics it has.
    pub topics_count: u32,
    /// Whether one may open a topic here.
    pub may_post: bool,
    /// Whether one may write here as an anonymous colleague.
    pub may_post_anonymously: bool,
    /// Whether one is asked to accept its rules before one's first post here, or those of the category above.
    pub rules_due: bool,
    /// How closely one follows its topics.
    pub watch: WatchLevel,
}

/// A part of the members: every condition that is given must hold; none given, all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// Only accounts with this role.
    #[serde(default)]
    pub role: Option<Role>,
    /// Only accounts of this country.
    #[serde(default)]
    pub country: Option<Country>,
    /// Only accounts of this organisation.
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    /// Only members of this group.
    #[serde(default)]
    pub group_id: Option<GroupId>,
}

impl Audience {
    /// Whether it leaves anybody out.
    pub fn is_restricted(&self) -> bool {
        *self != Self::default()
    }
}

/// A category as those see it who set it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CategorySetup {
    /// The category.
    pub id: CategoryId,
    /// Its word in a URL, made of the first English name.
    pub slug: String,
    /// What can be changed.
    pub content: CategoryContent,
    /// When it was closed.
    pub archived_at: Option<Timestamp>,
    /// How many topics it has.
    pub topics_count: u32,
    /// Counts the changes.
    pub version: u32,
}

/// What a category is called, where it stands, who reads it and who opens topics in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CategoryContent {
    /// The category of the first level that it is a part of. There are two levels.
    #[serde(default)]
    pub parent_id: Option<CategoryId>,
    /// Its name, 2 to 80 characters in every language.
    pub name: Localised,
    /// What belongs here, in one sentence of at most 300 characters.
    pub description: Localised,
    /// Who sees it. A part of another category is seen by those only who see that one too.
    #[serde(default)]
    pub readers: Audience,
    /// Who of its readers opens topics and replies; they are members in any case.
    #[serde(default)]
    pub writers: Audience,
    /// Whether mails keep the names of its topics and its own to themselves. Its parts are confidential too.
    #[serde(default)]
    pub confidential: bool,
    /// Whether its writers may write as anonymous colleagues.
    #[serde(default)]
    pub anonymity: bool,
    /// How many posts of each author, 0 to 10, wait here until somebody who moderates has approved them; the largest number of
    /// its own and of the category above counts.
    #[serde(default)]
    pub hold_first: u32,
}

impl Validate for CategoryContent {
    fn validate(&self) -> Vec<FieldError> {
        let (min, max) = CATEGORY_NAME_LENGTH;
        let mut check = Check::new().number("hold_first", self.hold_first, 0, super::MAX_HOLD_FIRST);
        for &language in Language::ALL {
            let (name, description) = (self.name.get(language), self.description.get(language));
            check = check.line(&format!("name.{language}"), name, min, max).line(
                &format!("description.{language}"),
                description,
                0,
                MAX_CATEGORY_DESCRIPTION,
            );
        }
        check.finish()
    }
}

/// The categories in the order that lists show them in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CategoryOrder {
    /// Every category once.
    pub category_ids: Vec<CategoryId>,
}

impl Validate for CategoryOrder {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().finish()
    }
}
