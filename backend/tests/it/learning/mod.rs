//! E-learning.

mod courses;
mod lessons;
mod quizzes;
mod scenarios;
