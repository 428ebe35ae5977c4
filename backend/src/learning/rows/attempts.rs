//! Attempts at quizzes, and the answers given in them.

use super::{count, from_json};
use crate::both;
use crate::db::Conn;
use crate::db::schema::learning_attempts::{self, dsl};
use crate::db::schema::{accounts_accounts, learning_answers, learning_enrolments};
use crate::http::error::AppError;
use crate::learning::guiding::Learner;
use diesel::prelude::*;
use shared::core::id::{AccountId, AttemptId, CohortId, CourseId, CourseVersionId, EnrolmentId, PartId};
use shared::core::{Country, Language, Timestamp};
use shared::learning::{AttemptState, AttemptSummary, NewAnswer, Weight};
use std::collections::HashMap;

/// An attempt as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_attempts)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct AttemptRow {
    pub id: AttemptId,
    pub enrolment_id: EnrolmentId,
    pub part_id: PartId,
    pub version_id: CourseVersionId,
    pub number: i32,
    pub language: Language,
    pub state: AttemptState,
    pub questions: String,
    pub seed: i64,
    pub started_at: Timestamp,
    pub due_at: Option<Timestamp>,
    pub submitted_at: Option<Timestamp>,
    pub result: Option<i32>,
}

/// An attempt with its learner.
#[derive(Debug)]
pub struct Handed {
    /// The attempt.
    pub row: AttemptRow,
    /// The course.
    pub course: CourseId,
    /// Whose it is.
    pub learner: Learner,
    /// The learner's name.
    pub name: String,
}

type HandedRow = (AttemptRow, CourseId, AccountId, String, Country, Option<CohortId>);

impl Handed {
    fn of((row, course, account, name, country, cohort): HandedRow) -> Self {
        Self { row, course, learner: Learner { account, country, cohort }, name }
    }
}

/// What attempts are read with, for who marks them. A macro, since its type has no name that a person could write.
macro_rules! handed {
    () => {
        dsl::learning_attempts
            .inner_join(learning_enrolments::table.on(learning_enrolments::id.eq(dsl::enrolment_id)))
            .inner_join(
                accounts_accounts::table.on(accounts_accounts::id.eq(learning_enrolments::account_id)),
            )
            .select((
                AttemptRow::as_select(),
                learning_enrolments::course_id,
                accounts_accounts::id,
                accounts_accounts::name,
                accounts_accounts::country,
                learning_enrolments::cohort_id,
            ))
    };
}

impl AttemptRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_attempts).values(self).execute(connection).map(drop)
    }

    /// An attempt of an account's own, with its course; to others it does not exist.
    pub fn find_own(
        connection: &mut Conn,
        id: AttemptId,
        account: AccountId,
    ) -> QueryResult<Option<(Self, CourseId)>> {
        dsl::learning_attempts
            .inner_join(learning_enrolments::table.on(learning_enrolments::id.eq(dsl::enrolment_id)))
            .filter(dsl::id.eq(id).and(learning_enrolments::account_id.eq(account)))
            .select((Self::as_select(), learning_enrolments::course_id))
            .first(connection)
            .optional()
    }

    /// The attempt with this id, whosever it is.
    pub fn find(connection: &mut Conn, id: AttemptId) -> QueryResult<Option<Self>> {
        dsl::learning_attempts.find(id).select(Self::as_select()).first(connection).optional()
    }

    /// The attempt with this id, with whose it is.
    pub fn find_handed(connection: &mut Conn, id: AttemptId) -> QueryResult<Option<Handed>> {
        let row: Option<HandedRow> = handed!().filter(dsl::id.eq(id)).first(connection).optional()?;
        Ok(row.map(Handed::of))
    }

    /// What waits longest for its essays to be marked, of learners in these cohorts, and of those in none who are in these countries; but for
    /// one's own.
    pub fn list_submitted(
        connection: &mut Conn,
        but: AccountId,
        cohorts: &[CohortId],
        countries: &[Country],
        most: i64,
    ) -> QueryResult<Vec<Handed>> {
        let alone = learning_enrolments::cohort_id.is_null();
        let guided = learning_enrolments::cohort_id
            .eq_any(cohorts)
            .or(alone.and(accounts_accounts::country.eq_any(countries)));
        let rows: Vec<HandedRow> = handed!()
            .filter(dsl::state.eq(AttemptState::Submitted))
            .filter(accounts_accounts::id.ne(but))
            .filter(guided)
            .order((dsl::submitted_at, dsl::id))
            .limit(most)
            .load(connection)?;
        Ok(rows.into_iter().map(Handed::of).collect())
    }

    /// Notes what it was worth, once a person has marked the rest.
    pub fn set_result(connection: &mut Conn, id: AttemptId, result: Weight) -> QueryResult<()> {
        diesel::update(dsl::learning_attempts.find(id))
            .set((dsl::state.eq(AttemptState::Marked), dsl::result.eq(result.0)))
            .execute(connection)
            .map(drop)
    }

    /// All attempts of a learner at a quiz, the newest first.
    pub fn list(connection: &mut Conn, enrolment: EnrolmentId, quiz: PartId) -> QueryResult<Vec<Self>> {
        dsl::learning_attempts
            .filter(dsl::enrolment_id.eq(enrolment).and(dsl::part_id.eq(quiz)))
            .order(dsl::number.desc())
            .select(Self::as_select())
            .load(connection)
    }

    /// Takes it as handed in, with what it was worth if all of it could be marked.
    pub fn submit(
        connection: &mut Conn,
        id: AttemptId,
        result: Option<Weight>,
        now: Timestamp,
    ) -> QueryResult<()> {
        let state = if result.is_some() { AttemptState::Marked } else { AttemptState::Submitted };
        diesel::update(dsl::learning_attempts.find(id))
            .set((
                dsl::state.eq(state),
                dsl::submitted_at.eq(now),
                dsl::result.eq(result.map(|weight| weight.0)),
            ))
            .execute(connection)
            .map(drop)
    }

    /// The questions that it asks, in their order.
    pub fn questions(&self) -> Result<Vec<PartId>, AppError> {
        from_json(&self.questions)
    }

    /// What the order of a question's answers is drawn from.
    pub fn seed_of(&self, place: usize) -> u64 {
        let place = u64::try_from(place).unwrap_or_default();
        self.seed.cast_unsigned().wrapping_add(place.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// As it goes over the wire.
    pub fn shown(&self, pass_percent: u32) -> AttemptSummary {
        let result = self.result.map(Weight);
        AttemptSummary {
            id: self.id,
            number: count(self.number),
            state: self.state,
            started_at: self.started_at,
            due_at: self.due_at,
            submitted_at: self.submitted_at,
            result,
            passed: result.map(|result| passes(result, pass_percent)),
        }
    }
}

/// Whether a part of all points is as many percent as that.
pub fn passes(result: Weight, pass_percent: u32) -> bool {
    i64::from(result.0) * 100 >= i64::from(pass_percent) * i64::from(Weight::FULL.0)
}

/// An answer as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_answers)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct AnswerRow {
    pub attempt_id: AttemptId,
    pub place: i32,
    pub answer: String,
    pub sequence: i32,
    pub saved_at: Timestamp,
    pub weight: Option<i32>,
    pub feedback_html: String,
    pub marked_by: Option<AccountId>,
}

impl AnswerRow {
    /// All of an attempt.
    pub fn list(connection: &mut Conn, attempt: AttemptId) -> QueryResult<Vec<Self>> {
        use learning_answers::dsl;
        dsl::learning_answers
            .filter(dsl::attempt_id.eq(attempt))
            .order(dsl::place)
            .select(Self::as_select())
            .load(connection)
    }

    /// Stores an answer unless there is one with the same number or a later; gives which number is stored then, and since when.
    pub fn put(&self, connection: &mut Conn) -> QueryResult<(i32, Timestamp)> {
        use learning_answers::dsl;
        let is_stored = self.replace_earlier(connection)? || {
            let inserted = both!(connection, c => diesel::insert_into(dsl::learning_answers)
                .values(self)
                .on_conflict_do_nothing()
                .execute(c))?;
            inserted > 0
        };
        if !is_stored {
            // Another one came first: between looking and storing, or long ago.
            self.replace_earlier(connection)?;
        }
        dsl::learning_answers
            .find((self.attempt_id, self.place))
            .select((dsl::sequence, dsl::saved_at))
            .first(connection)
    }

    fn replace_earlier(&self, connection: &mut Conn) -> QueryResult<bool> {
        use learning_answers::dsl;
        let this = dsl::learning_answers.find((self.attempt_id, self.place));
        let replaced = diesel::update(this.filter(dsl::sequence.lt(self.sequence)))
            .set((
                dsl::answer.eq(&self.answer),
                dsl::sequence.eq(self.sequence),
                dsl::saved_at.eq(self.saved_at),
            ))
            .execute(connection)?;
        Ok(replaced > 0)
    }

    /// Notes what an essay is worth, what is said about it, and by whom.
    pub fn mark_essay(
        connection: &mut Conn,
        essay: (AttemptId, i32),
        weight: Weight,
        feedback_html: &str,
        by: AccountId,
    ) -> QueryResult<()> {
        use learning_answers::dsl;
        diesel::update(dsl::learning_answers.find(essay))
            .set((dsl::weight.eq(weight.0), dsl::feedback_html.eq(feedback_html), dsl::marked_by.eq(by)))
            .execute(connection)
            .map(drop)
    }

    /// Notes what an answer was worth.
    pub fn mark(
        connection: &mut Conn,
        attempt: AttemptId,
        place: i32,
        weight: Option<Weight>,
    ) -> QueryResult<()> {
        use learning_answers::dsl;
        diesel::update(dsl::learning_answers.find((attempt, place)))
            .set(dsl::weight.eq(weight.map(|weight| weight.0)))
            .execute(connection)
            .map(drop)
    }
}

/// The first attempt of a learner at a quiz, marked, without whose it is.
#[derive(Debug)]
pub struct FirstAttempt {
    /// The part of all points that it reached.
    pub result: Weight,
    /// The questions that it asked, in their order.
    pub questions: Vec<PartId>,
    /// By the places of the questions, what the answers were worth, and the answers as they are stored.
    pub answers: HashMap<i32, (Weight, String)>,
}

impl FirstAttempt {
    /// All at a quiz of a version, in the order in which they were handed in.
    pub fn list(
        connection: &mut Conn,
        version: CourseVersionId,
        quiz: PartId,
    ) -> Result<Vec<Self>, AppError> {
        let first = dsl::part_id
            .eq(quiz)
            .and(dsl::state.eq(AttemptState::Marked))
            .and(dsl::version_id.eq(version))
            .and(dsl::number.eq(1));
        let attempts: Vec<(AttemptId, String, Option<i32>)> = dsl::learning_attempts
            .filter(first)
            .order((dsl::submitted_at, dsl::id))
            .select((dsl::id, dsl::questions, dsl::result))
            .load(connection)?;
        let answers: Vec<(AttemptId, i32, Option<i32>, String)> = learning_answers::table
            .inner_join(dsl::learning_attempts.on(dsl::id.eq(learning_answers::attempt_id)))
            .filter(first)
            .select((
                learning_answers::attempt_id,
                learning_answers::place,
                learning_answers::weight,
                learning_answers::answer,
            ))
            .load(connection)?;
        let mut by_attempt: HashMap<AttemptId, HashMap<i32, (Weight, String)>> = HashMap::new();
        for (attempt, place, weight, answer) in answers {
            let weight = weight.map_or(Weight::NONE, Weight);
            by_attempt.entry(attempt).or_default().insert(place, (weight, answer));
        }
        let whole = |(id, questions, result): (AttemptId, String, Option<i32>)| {
            Ok(Self {
                result: result.map_or(Weight::NONE, Weight),
                questions: from_json(&questions)?,
                answers: by_attempt.remove(&id).unwrap_or_default(),
            })
        };
        attempts.into_iter().map(whole).collect()
    }
}

/// The number of an answer as it is stored.
pub fn sequence_of(new: &NewAnswer) -> i32 {
    i32::try_from(new.sequence).unwrap_or(i32::MAX)
}
