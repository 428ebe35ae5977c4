//! Questions of quizzes and lessons, without a database: read and written as files, asked, marked, measured.

pub mod gift;
pub mod marking;

#[cfg(test)]
mod arbitrary;
