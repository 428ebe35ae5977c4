//! Questions of quizzes and lessons, without a database: read and written as files, asked, marked, measured.

pub mod gift;
pub mod marking;
pub mod statistics;

#[cfg(test)]
mod arbitrary;
