//! One's data on the wire: what erasing the account means, and asking for it.

use crate::core::code::code_enum;
use crate::core::problem::FieldCode;
use crate::core::{Check, FieldError, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Days between asking for the erasure and the erasure.
pub const ERASURE_DAYS: u32 = 7;

code_enum! {
    /// What becomes of what the erased person wrote in the forum.
    PostsChoice {
        /// The texts stay, and say that a former member wrote them.
        Keep = "keep",
        /// The texts are emptied; their places remain.
        Blank = "blank",
    }
}

code_enum! {
    /// Why a writer leaves standing what the privacy guard found.
    LeavingReason {
        /// It names the author of something published.
        PublishedAuthor = "published-author",
        /// It names somebody, or a body, in a public role.
        PublicRole = "public-role",
        /// It names an adult colleague who agrees.
        AgreedColleague = "agreed-colleague",
        /// It is nobody's name, number or place.
        NobodysWord = "nobodys-word",
        /// It is an invented example.
        Invented = "invented",
    }
}

/// The event by which the privacy guard tells a page in the browser what a writer left standing; its detail is JSON, a list of
/// [`LeftStanding`].
pub const GUARD_LEFT: &str = "privacy-guard-left";

/// The same with what stands there, for a page that keeps it with the text; its detail is JSON, a list of
/// [`crate::exchange::LeftPlace`]. It never leaves the page by itself.
pub const GUARD_LEFT_PLACES: &str = "privacy-guard-left-places";

/// A place in a text that its writer left standing though the privacy guard found it; what stands there is not said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LeftStanding {
    /// The code of the rule that found it: small letters and hyphens.
    pub rule: String,
    /// Why it stays.
    pub reason: LeavingReason,
}

/// How many places a writer may say to have left standing in one text.
const MAX_LEFT: usize = 50;

/// Whether what was left standing can be kept.
pub fn check_left_standing(check: Check, left: &[LeftStanding]) -> Check {
    let check = check.entries("left_standing", left.len(), MAX_LEFT);
    let is_code = |rule: &str| rule.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if left.iter().all(|one| is_code(&one.rule)) {
        check
    } else {
        check.wrong("left_standing", FieldCode::Malformed)
    }
}

/// What erasing one's account would take away and leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ErasurePreview {
    /// Topics that one opened.
    pub topics_count: u32,
    /// Posts that one wrote and did not delete.
    pub posts_count: u32,
    /// Drafts, which go.
    pub drafts_count: u32,
    /// Messages that one sent or received, which go for both.
    pub messages_count: u32,
    /// Devices that one is signed in on, which are signed out.
    pub sessions_count: u32,
    /// Days until it happens; signing in before that cancels it.
    pub days: u32,
    /// Whether the password is asked for; else the session must be a fresh one.
    pub needs_password: bool,
}

/// Asks for the erasure of one's account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ErasureRequest {
    /// One's password, again; nothing for an account that has none.
    #[serde(default)]
    pub password: Option<String>,
    /// What becomes of one's posts.
    pub posts: PostsChoice,
}

impl std::fmt::Debug for ErasureRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ErasureRequest").field("posts", &self.posts).finish_non_exhaustive()
    }
}

impl Validate for ErasureRequest {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new();
        match &self.password {
            Some(password) => check.text("password", password, 1, 200).finish(),
            None => check.finish(),
        }
    }
}

/// An erasure that will happen unless one signs in before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Erasure {
    /// When the account goes.
    pub erase_at: Timestamp,
}
