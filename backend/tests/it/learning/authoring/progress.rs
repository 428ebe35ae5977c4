//! Learners while a course changes: what is done counts wherever it is still asked for, whatever happens in between.

use super::chance::Chance;
use super::{publish, whole_course};
use crate::support::{TestApp, new_key};
use shared::core::id::PartId;
use shared::learning::{EnrolmentState, NewPart, Reached, Settings, Wanted, Words};
use std::collections::BTreeSet;

const DONE: Reached = Reached { place: None, done: true };

#[actix_web::test]
async fn progress_is_that_of_a_simple_model() {
    let app = TestApp::start();
    let (author, reviewer, learner) = (app.facilitator().await, app.facilitator().await, app.member().await);
    for seed in 1..=3 {
        let course = app.course(whole_course()).await;
        let module = app.part(course, "module").await;
        let mut draft = BTreeSet::from([app.part(course, "first").await, app.part(course, "second").await]);
        let mut published = draft.clone();
        // The activities of the version that one is in, and what one has done ever.
        let (mut theirs, mut done) = (draft.clone(), BTreeSet::<PartId>::new());
        learner.enrol(course).await.unwrap();
        let mut chance = Chance::new(seed);
        for step in 0..30 {
            match chance.below(6) {
                0 => {
                    let settings = Settings::Lesson { minutes: 5, exercise: false, optional: false };
                    let words = Words { title: "Another".into(), ..Words::default() };
                    let new =
                        NewPart { parent_id: module, after: None, key: None, settings, words: Some(words) };
                    draft.insert(author.create_part(course, &new, &new_key()).await.unwrap().id);
                }
                1 if draft.len() > 1 => {
                    let part = *draft.iter().nth(chance.below(draft.len())).unwrap();
                    author.delete_part(part).await.unwrap();
                    draft.remove(&part);
                }
                2 => {
                    publish(&author, &reviewer, course).await;
                    published.clone_from(&draft);
                }
                3 => {
                    learner.move_to_newest_version(course).await.unwrap();
                    theirs.clone_from(&published);
                }
                _ => {
                    let part = *theirs.iter().nth(chance.below(theirs.len())).unwrap();
                    learner.reach_in_lesson(course, part, &DONE).await.unwrap();
                    done.insert(part);
                }
            }
            let seen = learner.find_course(course, &Wanted::default()).await.unwrap().enrolment.unwrap();
            let counted = theirs.intersection(&done).count();
            let numbers =
                (usize::try_from(seen.done_count).unwrap(), usize::try_from(seen.required_count).unwrap());
            assert_eq!(numbers, (counted, theirs.len()), "seed {seed}, step {step}");
            if counted == theirs.len() {
                assert_eq!(seen.state, EnrolmentState::Completed, "seed {seed}, step {step}");
            }
        }
    }
}
