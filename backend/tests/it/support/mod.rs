//! What tests start from: [`TestApp`], people in it, answers to look at, and the real program as a process.

mod answer;
mod app;
mod content;
pub mod courses;
pub mod database;
pub mod forms;
mod people;
pub mod program;
pub mod proxy;
mod shape;
pub mod sources;
pub mod timing;

pub use answer::{Answer, Brief, code, problem};
pub use app::TestApp;
pub use content::{Only, content_of, new_key, new_poll, new_post, new_topic};
pub use people::{PASSWORD, Person, all_agreements};
pub use shape::{shape, sorted};
