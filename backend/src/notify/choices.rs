//! How members want to be told of what, and in which hours not at all.

use super::hours::USUAL_QUIET_HOURS;
use crate::db::Conn;
use crate::db::schema::{notify_choices, notify_notices, notify_quiet_hours};
use diesel::prelude::*;
use shared::core::id::AccountId;
use shared::notices::{MailTiming, NoticeChoice, NoticeKind, NoticeWish, QuietHours};
use std::collections::HashMap;

/// How one is told of a kind who has chosen nothing. At once comes what is meant for one person; what many are told
/// waits for the morning.
pub const fn usual(kind: NoticeKind) -> NoticeChoice {
    let by_mail = match kind {
        NoticeKind::Post | NoticeKind::Topic => MailTiming::Daily,
        NoticeKind::Reply
        | NoticeKind::Mention
        | NoticeKind::Message
        | NoticeKind::Moderation
        | NoticeKind::Assignment
        | NoticeKind::Reminder
        | NoticeKind::Course
        | NoticeKind::Learning
        | NoticeKind::Marked => MailTiming::AtOnce,
    };
    NoticeChoice { kind, in_app: true, by_mail }
}

type Stored = (AccountId, NoticeKind, i32, MailTiming);

/// What accounts chose, where it is not as usual.
pub fn of_many(
    connection: &mut Conn,
    accounts: &[AccountId],
) -> QueryResult<HashMap<(AccountId, NoticeKind), NoticeChoice>> {
    use notify_choices::dsl;
    let rows: Vec<Stored> = dsl::notify_choices
        .filter(dsl::account_id.eq_any(accounts))
        .select((dsl::account_id, dsl::kind, dsl::in_app, dsl::by_mail))
        .load(connection)?;
    let choice = |(account, kind, in_app, by_mail): Stored| {
        ((account, kind), NoticeChoice { kind, in_app: in_app != 0, by_mail })
    };
    Ok(rows.into_iter().map(choice).collect())
}

/// What an account chose, or what is usual, of every kind that something tells of, in their order.
pub fn list(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<NoticeChoice>> {
    let chosen = of_many(connection, &[account])?;
    let choice = |kind: &NoticeKind| chosen.get(&(account, *kind)).copied().unwrap_or(usual(*kind));
    Ok(NoticeKind::ALL.iter().map(choice).collect())
}

/// Stores a choice. What waits for a mail follows it: to come with a digest, or not at all.
pub fn set(connection: &mut Conn, account: AccountId, kind: NoticeKind, wish: NoticeWish) -> QueryResult<()> {
    use notify_choices::dsl;
    use notify_notices::dsl as notices;
    let chosen = (dsl::in_app.eq(i32::from(wish.in_app)), dsl::by_mail.eq(wish.by_mail));
    crate::both!(connection, c => diesel::insert_into(dsl::notify_choices)
        .values((dsl::account_id.eq(account), dsl::kind.eq(kind), chosen))
        .on_conflict((dsl::account_id, dsl::kind))
        .do_update()
        .set(chosen)
        .execute(c))?;
    if wish.by_mail == MailTiming::AtOnce {
        return Ok(());
    }
    let waiting = notices::notify_notices.filter(
        notices::recipient_id
            .eq(account)
            .and(notices::kind.eq(kind))
            .and(notices::mailed_at.is_null())
            .and(notices::read_at.is_null())
            .and(notices::by_mail.ne(MailTiming::Off)),
    );
    diesel::update(waiting).set(notices::by_mail.eq(wish.by_mail)).execute(connection).map(drop)
}

/// Turns mails off for every kind that fits.
pub fn stop_mails(
    connection: &mut Conn,
    account: AccountId,
    fits: impl Fn(&NoticeChoice) -> bool,
) -> QueryResult<()> {
    for choice in list(connection, account)?.into_iter().filter(fits) {
        let wish = NoticeWish { in_app: choice.in_app, by_mail: MailTiming::Off };
        set(connection, account, choice.kind, wish)?;
    }
    Ok(())
}

/// The hours in which an account wants no mail.
pub fn quiet_hours(connection: &mut Conn, account: AccountId) -> QueryResult<Option<QuietHours>> {
    use notify_quiet_hours::dsl;
    let stored: Option<(Option<i32>, Option<i32>)> = dsl::notify_quiet_hours
        .find(account)
        .select((dsl::from_hour, dsl::until_hour))
        .first(connection)
        .optional()?;
    let hour = |hour: i32| u32::try_from(hour).unwrap_or_default();
    Ok(match stored {
        None => Some(USUAL_QUIET_HOURS),
        Some((Some(from), Some(until))) => Some(QuietHours { from: hour(from), until: hour(until) }),
        Some(_) => None,
    })
}

/// Stores them; none: mails may come at any time.
pub fn set_quiet_hours(
    connection: &mut Conn,
    account: AccountId,
    hours: Option<QuietHours>,
) -> QueryResult<()> {
    use notify_quiet_hours::dsl;
    let hour = |hour: u32| i32::try_from(hour).unwrap_or_default();
    let hours = (
        dsl::from_hour.eq(hours.map(|hours| hour(hours.from))),
        dsl::until_hour.eq(hours.map(|hours| hour(hours.until))),
    );
    crate::both!(connection, c => diesel::insert_into(dsl::notify_quiet_hours)
        .values((dsl::account_id.eq(account), hours))
        .on_conflict(dsl::account_id)
        .do_update()
        .set(hours)
        .execute(c)
        .map(drop))
}
