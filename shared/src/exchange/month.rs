//! Months of the calendar: when a case was closed, which nobody needs to know to the day.

/// A month; on the wire `2025-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    /// The year, 1900 to 2999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
}

impl Month {
    /// How many months lie between this one and a later one; negative where the other is the earlier.
    pub fn until(self, later: Self) -> i32 {
        let count = |one: Self| i32::from(one.year) * 12 + i32::from(one.month);
        count(later) - count(self)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Not a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMonth;

impl std::fmt::Display for NoMonth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a month is written 2025-03")
    }
}

impl std::str::FromStr for Month {
    type Err = NoMonth;
    fn from_str(text: &str) -> Result<Self, NoMonth> {
        let is_written = text.len() == 7 && text.bytes().filter(u8::is_ascii_digit).count() == 6;
        let (year, month) = text.split_once('-').filter(|_| is_written).ok_or(NoMonth)?;
        let month =
            Self { year: year.parse().map_err(|_| NoMonth)?, month: month.parse().map_err(|_| NoMonth)? };
        let exists = (1900..3000).contains(&month.year) && (1..=12).contains(&month.month);
        if exists { Ok(month) } else { Err(NoMonth) }
    }
}

impl serde::Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Month {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "server")]
mod server {
    use super::Month;
    use utoipa::openapi::schema::{ObjectBuilder, Type};

    impl utoipa::PartialSchema for Month {
        fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
            let text = ObjectBuilder::new().schema_type(Type::String);
            let text = text.pattern(Some("^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])$"));
            text.description(Some("A month, `2025-03`.")).build().into()
        }
    }

    impl utoipa::ToSchema for Month {}
}

#[cfg(test)]
mod tests {
    use super::Month;

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        let march: Month = "2025-03".parse().unwrap();
        assert_eq!(march.to_string(), "2025-03");
        for wrong in
            ["2025-13", "2025-00", "2025-3", "25-03", "2025/03", "2025-0３", "1899-12", "", "-025-03"]
        {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn counts_months_over_the_turn_of_the_year() {
        let (december, march) = ("2024-12".parse::<Month>().unwrap(), "2025-03".parse::<Month>().unwrap());
        assert_eq!((december.until(march), march.until(december)), (3, -3));
    }
}
