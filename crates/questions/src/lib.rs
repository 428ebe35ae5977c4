//! Questions of quizzes and lessons, without a database: read and written as files, asked, marked, measured.

#[cfg(test)]
mod arbitrary;
pub mod gift;
