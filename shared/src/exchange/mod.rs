//! The case-practice exchange on the wire: accounts of cases assisted, what is shown of their codes, and the way that each takes
//! from its author's desk past a foreign privacy reviewer and an editor to its readers.

mod codes;
mod content;
mod decision;
mod facet;
mod lists;
mod month;
mod practice;
mod reading;

pub use codes::{Codes, LEVEL_HIDDEN, Levels, shown_codes};
pub use content::{Field, LeftPlace, MAX_STEPS, PracticeContent, PracticeStep, StepKind};
pub use decision::{
    ChecklistAnswers, Decision, NewDecision, PassageComment, PracticeForReview, PracticeLook, PracticeReview,
    ReviewTask,
};
pub use facet::{Facet, country_codes, general_code};
pub use month::{Month, NoMonth};
pub use practice::{
    AudienceChange, Found, Generalisation, Light, NewPractice, OwnPractice, PracticeAudience, PracticeCheck,
    PracticeDraft, Stage, TIME_LAG_MONTHS,
};
pub use reading::{
    Adaptation, CodeFilter, Comment, NewAdaptation, NewComment, Practice, PracticeQuery, PracticeSummary,
    Responses, ShownStep, ShownText, UsefulnessVote, Vote, VoteCount,
};
