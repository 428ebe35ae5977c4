//! E-learning.

mod attempts;
mod authoring;
mod certificates;
mod courses;
mod lessons;
mod quizzes;
mod scenarios;
mod work;
