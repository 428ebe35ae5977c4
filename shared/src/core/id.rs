//! Ids: one newtype per noun over a UUIDv7 that the program makes. On the wire and in URLs the hyphenated text, in
//! the database its 16 bytes.

use uuid::Uuid;

/// Declares the id of one noun.
macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "server", derive(utoipa::ToSchema, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow))]
        #[cfg_attr(feature = "server", diesel(sql_type = diesel::sql_types::Binary))]
        #[cfg_attr(feature = "server", schema(value_type = String, format = "uuid"))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
        }

        #[cfg(feature = "server")]
        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Binary, DB> for $name
        where DB: diesel::backend::Backend, Vec<u8>: diesel::deserialize::FromSql<diesel::sql_types::Binary, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let bytes = <Vec<u8> as diesel::deserialize::FromSql<diesel::sql_types::Binary, DB>>::from_sql(bytes)?;
                Ok(Self(Uuid::from_slice(&bytes)?))
            }
        }

        #[cfg(feature = "server")]
        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Binary, DB> for $name
        where DB: diesel::backend::Backend, [u8]: diesel::serialize::ToSql<diesel::sql_types::Binary, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                <[u8] as diesel::serialize::ToSql<diesel::sql_types::Binary, DB>>::to_sql(self.0.as_bytes().as_slice(), out)
            }
        }
    };
}

id!(/** A person with a sign-in. */ AccountId);
id!(/** A sign-in on one device. */ SessionId);
id!(/** A browser that an account signed in with. */ DeviceId);
id!(/** A passkey. */ PasskeyId);
id!(/** A sign-in or a set-up that waits for its next step. */ ChallengeId);
id!(/** A role of an account. */ RoleGrantId);
id!(/** A link in a mail that works once. */ LinkId);
id!(/** A partner NGO or public body. */ OrganisationId);
id!(/** A named set of accounts. */ GroupId);
id!(/** A message between two members. */ MessageId);
id!(/** Something told to a member. */ NoticeId);
id!(/** Somebody's application for membership. */ ApplicationId);
id!(/** A question to an applicant, or an answer. */ ApplicationMessageId);
id!(/** An invitation to become a member. */ InvitationId);
id!(/** A forum category. */ CategoryId);
id!(/** A post that those who moderate look at. */ ReviewId);
id!(/** A step of that. */ ReviewEntryId);
id!(/** A facilitator's being told who wrote an anonymous post. */ RevealId);
id!(/** A post that waits to be looked at. */ HeldPostId);
id!(/** A forum topic. */ TopicId);
id!(/** A post in a topic. */ PostId);
id!(/** A colleague's translation of a post. */ TranslationId);
id!(/** A course. */ CourseId);
id!(/** A part of a course. */ PartId);
id!(/** A version of a course. */ CourseVersionId);
id!(/** Somebody's being in a course. */ EnrolmentId);
id!(/** An attempt at a quiz. */ AttemptId);
id!(/** A group that learns together. */ CohortId);
id!(/** A meeting of a cohort. */ MeetingId);
id!(/** A certificate. */ CertificateId);
id!(/** Something handed in. */ SubmissionId);
id!(/** A case practice. */ PracticeId);
id!(/** A reviewer's or an editor's decision on a case practice. */ ReviewDecisionId);
id!(/** A colleague's comment on a case practice. */ CommentId);
id!(/** A colleague's account of having tried a case practice. */ AdaptationId);
id!(/** A file that somebody sent. */ FileId);
id!(/** A piece of background work. */ JobId);
id!(/** An entry of the audit log. */ AuditEventId);
