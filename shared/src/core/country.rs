//! The partnership's countries (ISO 3166-1 alpha-2).

use super::code::code_enum;

code_enum! {
    /// A country of the partnership.
    Country {
        /// Romania.
        Romania = "RO",
        /// Spain.
        Spain = "ES",
        /// The Czech Republic.
        Czechia = "CZ",
    }
}
