//! Days of the calendar, without a time: the first and the last day of a course.

use chrono::NaiveDate;

/// A day, as days since 1970-01-01; on the wire `2026-11-30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "server", derive(diesel::expression::AsExpression, diesel::deserialize::FromSqlRow))]
#[cfg_attr(feature = "server", diesel(sql_type = diesel::sql_types::Integer))]
pub struct Day(pub i32);

impl Day {
    fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_epoch_days(self.0)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.date().ok_or(std::fmt::Error)?.fmt(f)
    }
}

impl std::str::FromStr for Day {
    type Err = chrono::ParseError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map(|date| Self(date.to_epoch_days()))
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "server")]
mod server {
    use super::Day;
    use diesel::backend::Backend;
    use diesel::deserialize::{self, FromSql};
    use diesel::serialize::{self, Output, ToSql};
    use diesel::sql_types::Integer;

    impl<DB: Backend> FromSql<Integer, DB> for Day
    where
        i32: FromSql<Integer, DB>,
    {
        fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
            i32::from_sql(bytes).map(Self)
        }
    }

    impl<DB: Backend> ToSql<Integer, DB> for Day
    where
        i32: ToSql<Integer, DB>,
    {
        fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
            <i32 as ToSql<Integer, DB>>::to_sql(&self.0, out)
        }
    }

    impl utoipa::PartialSchema for Day {
        fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
            use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
            ObjectBuilder::new()
                .schema_type(Type::String)
                .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
                .into()
        }
    }

    impl utoipa::ToSchema for Day {}
}

#[cfg(test)]
mod tests {
    use super::Day;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn reads_back_what_it_writes(days in -100_000_i32..100_000) {
            let day = Day(days);
            prop_assert_eq!(day.to_string().parse::<Day>().unwrap(), day);
        }
    }

    #[test]
    fn is_a_day_of_the_calendar() {
        assert_eq!(Day(0).to_string(), "1970-01-01");
        assert_eq!("2026-11-30".parse::<Day>().unwrap(), Day(20_787));
        for wrong in ["2026-02-30", "2026-11-30T00:00:00Z", "30.11.2026", ""] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
    }
}
