//! E-learning.

mod attempts;
mod authoring;
mod certificates;
pub mod cohorts;
mod completion;
mod courses;
mod gradebooks;
mod lessons;
mod meetings;
mod printing;
mod quizzes;
mod reminders;
mod scenarios;
mod work;
mod work_files;
