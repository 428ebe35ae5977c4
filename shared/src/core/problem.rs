//! Errors on the wire: RFC 9457 problem details with a stable code that a reader's language is found for.

use super::code::code_enum;
use super::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A code that no list knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode;

impl std::fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unknown code")
    }
}

impl std::error::Error for UnknownCode {}

code_enum! {
    /// What went wrong, for programs. Codes are never renamed.
    ProblemCode {
        /// 400: the body is not the JSON that the operation takes; `errors` says where.
        MalformedBody = "malformed_body",
        /// 400: a value in the path or the query cannot be read.
        MalformedRequest = "malformed_request",
        /// 400: the cursor did not come from this list.
        InvalidCursor = "invalid_cursor",
        /// 401: the operation needs a signed-in account.
        SignInRequired = "sign_in_required",
        /// 401: the access token has run out; refresh the session.
        AccessTokenExpired = "access_token_expired",
        /// 401: this e-mail address and this password do not go together.
        WrongCredentials = "wrong_credentials",
        /// 401: the code or the passkey of the second step is not right, or was used before.
        WrongCode = "wrong_code",
        /// 401: the sign-in was not completed in time or too often wrongly; begin it again.
        SignInExpired = "sign_in_expired",
        /// 401: the session was ended here, elsewhere, or by a reused refresh token.
        SessionEnded = "session_ended",
        /// 403: the account may not sign in for now; `suspension` says why and until when.
        AccountSuspended = "account_suspended",
        /// 403: the account may see this but not do it.
        Forbidden = "forbidden",
        /// 403: the account owes a step first; `required_steps` of `find_me` names it.
        StepsRequired = "steps_required",
        /// 403: the rules of the category are to be accepted before one's first post in it.
        RulesNotAccepted = "rules_not_accepted",
        /// 403: the category holds the first posts of each author; hand it in by `create_held_post`.
        ApprovalRequired = "approval_required",
        /// 403: what signs in is changed only shortly after signing in, or after `confirm_session`.
        ConfirmationRequired = "confirmation_required",
        /// 403: the request came from another site.
        CrossSite = "cross_site",
        /// 404: there is nothing here, or nothing that this account may know of.
        NotFound = "not_found",
        /// 405: the path exists, the method does not.
        MethodNotAllowed = "method_not_allowed",
        /// 409: somebody changed the text meanwhile; `conflict` has both versions.
        EditConflict = "edit_conflict",
        /// 409: the attempt was handed in, or its time is over.
        AttemptEnded = "attempt_ended",
        /// 409: a role of the account needs a second factor, and this is the last one.
        LastSecondFactor = "last_second_factor",
        /// 409: nobody would be left to run the installation.
        LastAdministrator = "last_administrator",
        /// 409: a category of the forum is open to this group only.
        GroupInUse = "group_in_use",
        /// 409: the category has topics, or other categories are parts of it.
        CategoryInUse = "category_in_use",
        /// 409: another device saved another text in this draft.
        DraftConflict = "draft_conflict",
        /// 409: it does not stand where this can be done with it; read it again.
        WrongStage = "wrong_stage",
        /// 409: the idempotency key was used with another request.
        IdempotencyKeyReused = "idempotency_key_reused",
        /// 413: the body is larger than the operation takes.
        BodyTooLarge = "body_too_large",
        /// 415: the body is not `application/json`.
        UnsupportedMediaType = "unsupported_media_type",
        /// 422: fields are missing or wrong; `errors` names each.
        InvalidFields = "invalid_fields",
        /// 428: the edit needs an `If-Match` header with the version that was read.
        PreconditionRequired = "precondition_required",
        /// 429: too many requests; `Retry-After` says when to come back.
        TooManyRequests = "too_many_requests",
        /// 429: the same mail was sent a short while ago; `Retry-After` says when it may be sent again.
        SentRecently = "sent_recently",
        /// 500: our fault. The request id finds it in the log.
        Internal = "internal",
        /// 503: what is asked for is sealed with a key that this installation does not have.
        KeyMissing = "key_missing",
        /// 503: the database does not answer, the program is stopping, or the privacy guard could not read a text.
        Unavailable = "unavailable",
    }
}

code_enum! {
    /// What is wrong with one field.
    FieldCode {
        /// Nothing was given.
        Required = "required",
        /// Shorter than `limit` characters.
        TooShort = "too_short",
        /// Longer than `limit` characters.
        TooLong = "too_long",
        /// A number below `limit`.
        TooSmall = "too_small",
        /// A number above `limit`.
        TooLarge = "too_large",
        /// More entries than `limit`.
        TooMany = "too_many",
        /// Not of the form that the field takes.
        Malformed = "malformed",
        /// A password that is common, was leaked, or is easily guessed; an identifier to purge that stands in too many texts.
        TooCommon = "too_common",
        /// An identifier to purge that says too little, or stands in too many texts to be one.
        TooBroad = "too_broad",
        /// No such field exists.
        UnknownField = "unknown_field",
        /// Not the same as the field that it repeats.
        Mismatch = "mismatch",
        /// The value names nothing that exists or that the account may use.
        NotAvailable = "not_available",
        /// The address was sent the same mail a short while ago.
        SentRecently = "sent_recently",
        /// A file that is none of the kinds that are taken.
        UnknownKind = "unknown_kind",
        /// A file that cannot be read through: damaged, or cut off.
        Damaged = "damaged",
        /// A file that opens with a password only.
        Encrypted = "encrypted",
        /// A file with a macro or a program in it.
        ActiveContent = "active_content",
        /// A file that unfolds into more than `limit` megabytes or megapixels.
        TooMuchInside = "too_much_inside",
        /// A text with a number that leads to a person: a national identity number or a telephone number.
        Identifies = "identifies",
        /// A text in no language that the privacy guard reads, or too little of one to tell.
        UnknownLanguage = "unknown_language",
        /// A case that was closed less than `limit` months ago.
        TooRecent = "too_recent",
        /// All that one sent in a day would be more than `limit` megabytes.
        DayFull = "day_full",
    }
}

/// One field and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// The field, as a JSON path with dots: `title`, `blocks.3.text`. Empty for the whole body.
    pub field: String,
    /// What is wrong.
    pub code: FieldCode,
    /// The number that `too_short` and `too_long` (characters), `too_small`, `too_large`, `too_many`, and `too_much_inside` and
    /// `day_full` (megabytes) speak of.
    pub limit: Option<u32>,
}

/// Both versions of a text that two people changed at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct EditConflict {
    /// The version that is stored now; send it as `If-Match` to overwrite knowingly.
    pub stored_version: u32,
    /// The text that is stored now.
    pub stored: String,
    /// The text that was sent and not stored.
    pub sent: String,
}

/// Why and until when an account may not sign in; told to its owner only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SuspensionNotice {
    /// Why, in the words of whoever decided.
    pub reason: String,
    /// When it ends by itself; null if somebody has to end it.
    pub ends_at: Option<Timestamp>,
}

/// An error answer, `application/problem+json` (RFC 9457).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `about:blank`: the meaning is in `code`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The status in words, English.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong, stable.
    pub code: ProblemCode,
    /// One English sentence for the developer who reads it; null if the code says it all.
    pub detail: Option<String>,
    /// Finds the request in the log.
    pub request_id: Option<String>,
    /// The fields that are wrong; empty if none is.
    pub errors: Vec<FieldError>,
    /// Seconds to wait, with `too_many_requests` only; the number of the `Retry-After` header.
    pub retry_after_seconds: Option<u64>,
    /// Both versions, with `edit_conflict` only.
    pub conflict: Option<EditConflict>,
    /// Why and until when one may not sign in, with `account_suspended` only.
    #[serde(default)]
    pub suspension: Option<SuspensionNotice>,
}
