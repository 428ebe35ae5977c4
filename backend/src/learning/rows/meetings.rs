//! Meetings of cohorts, and who was there.

use crate::db::Conn;
use crate::db::schema::learning_attendance;
use crate::db::schema::learning_meetings::{self, dsl};
use diesel::dsl::exists;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CohortId, EnrolmentId, MeetingId, PartId};
use shared::learning::{Attendance, Attended, MeetingContent, OwnMeeting};
use std::collections::HashMap;

/// A meeting as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_meetings)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct MeetingRow {
    pub id: MeetingId,
    pub cohort_id: CohortId,
    pub part_id: Option<PartId>,
    pub title: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub place: String,
}

impl MeetingRow {
    /// A meeting with this content.
    pub fn new(id: MeetingId, cohort_id: CohortId, content: MeetingContent) -> Self {
        let MeetingContent { part_id, title, starts_at, ends_at, place } = content;
        let (title, place) = (title.trim().to_owned(), place.trim().to_owned());
        Self { id, cohort_id, part_id, title, starts_at, ends_at, place }
    }

    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_meetings).values(self).execute(connection).map(drop)
    }

    /// Stores it in the place of what was there.
    pub fn update(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::update(dsl::learning_meetings.find(self.id))
            .set((
                dsl::part_id.eq(self.part_id),
                dsl::title.eq(&self.title),
                dsl::starts_at.eq(self.starts_at),
                dsl::ends_at.eq(self.ends_at),
                dsl::place.eq(&self.place),
            ))
            .execute(connection)
            .map(drop)
    }

    /// Takes it away, with who was there.
    pub fn delete(connection: &mut Conn, id: MeetingId) -> QueryResult<()> {
        diesel::delete(dsl::learning_meetings.find(id)).execute(connection).map(drop)
    }

    /// The meeting with this id.
    pub fn find(connection: &mut Conn, id: MeetingId) -> QueryResult<Option<Self>> {
        dsl::learning_meetings.find(id).select(Self::as_select()).first(connection).optional()
    }

    /// The timetable of a cohort.
    pub fn list(connection: &mut Conn, cohort: CohortId) -> QueryResult<Vec<Self>> {
        dsl::learning_meetings
            .filter(dsl::cohort_id.eq(cohort))
            .order((dsl::starts_at, dsl::id))
            .select(Self::as_select())
            .load(connection)
    }

    /// The timetable of a cohort, as one of its learners sees it.
    pub fn list_own(
        connection: &mut Conn,
        cohort: CohortId,
        learner: EnrolmentId,
    ) -> QueryResult<Vec<OwnMeeting>> {
        let own =
            learning_attendance::meeting_id.eq(dsl::id).and(learning_attendance::enrolment_id.eq(learner));
        let rows: Vec<(Self, Option<Attendance>)> = dsl::learning_meetings
            .left_join(learning_attendance::table.on(own))
            .filter(dsl::cohort_id.eq(cohort))
            .order((dsl::starts_at, dsl::id))
            .select((Self::as_select(), learning_attendance::state.nullable()))
            .load(connection)?;
        let shown = |(row, attendance): (Self, _)| {
            let Self { id, part_id, title, starts_at, ends_at, place, .. } = row;
            OwnMeeting { id, part_id, title, starts_at, ends_at, place, attendance }
        };
        Ok(rows.into_iter().map(shown).collect())
    }

    /// What is changed of it.
    pub fn content(self) -> MeetingContent {
        let Self { part_id, title, starts_at, ends_at, place, .. } = self;
        MeetingContent { part_id, title, starts_at, ends_at, place }
    }
}

/// Who was at the meetings of a cohort.
pub fn attended(connection: &mut Conn, cohort: CohortId) -> QueryResult<HashMap<MeetingId, Vec<Attended>>> {
    let rows: Vec<(MeetingId, EnrolmentId, Attendance)> = learning_attendance::table
        .inner_join(dsl::learning_meetings.on(dsl::id.eq(learning_attendance::meeting_id)))
        .filter(dsl::cohort_id.eq(cohort))
        .select((
            learning_attendance::meeting_id,
            learning_attendance::enrolment_id,
            learning_attendance::state,
        ))
        .load(connection)?;
    let mut of_meeting: HashMap<MeetingId, Vec<Attended>> = HashMap::new();
    for (meeting, enrolment_id, state) in rows {
        of_meeting.entry(meeting).or_default().push(Attended { enrolment_id, attendance: Some(state) });
    }
    Ok(of_meeting)
}

/// Whether a learner was at a meeting, as it is stored.
#[derive(Clone, Copy, Debug, Insertable)]
#[diesel(table_name = learning_attendance)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct AttendanceRow {
    pub meeting_id: MeetingId,
    pub enrolment_id: EnrolmentId,
    pub state: Attendance,
    pub noted_by: AccountId,
    pub noted_at: Timestamp,
}

impl AttendanceRow {
    /// Stores it in the place of what was there.
    pub fn put(&self, connection: &mut Conn) -> QueryResult<()> {
        Self::delete(connection, self.meeting_id, self.enrolment_id)?;
        diesel::insert_into(learning_attendance::table).values(self).execute(connection).map(drop)
    }

    /// Takes back what was noted.
    pub fn delete(connection: &mut Conn, meeting: MeetingId, learner: EnrolmentId) -> QueryResult<()> {
        diesel::delete(learning_attendance::table.find((meeting, learner))).execute(connection).map(drop)
    }
}

/// Whether a learner was at a meeting that was this activity.
pub fn was_present(connection: &mut Conn, learner: EnrolmentId, part: PartId) -> QueryResult<bool> {
    let present = learning_attendance::table
        .inner_join(dsl::learning_meetings.on(dsl::id.eq(learning_attendance::meeting_id)))
        .filter(learning_attendance::enrolment_id.eq(learner))
        .filter(learning_attendance::state.eq(Attendance::Present))
        .filter(dsl::part_id.eq(part));
    diesel::select(exists(present)).get_result(connection)
}
