//! Learning: 200 courses with a cohort of 200 each, 20,000 learners, 5,000,000 activities in which they have been.

use super::load::{Load, Request, Seen};
use super::report::{Row, operation};
use super::{READERS, alone, compared};
use crate::http::{Kept, get, post_json};
use crate::program::Server;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How many learners the databases hold.
pub const LEARNERS: u32 = 20_000;
/// Who guides a cohort of 200 in each course.
const GUIDE: &str = "bench50";

/// Measures what learners do; everybody of the posts' benchmark learns in the first courses.
pub fn operations(load: &Load, server: &Server) -> Result<Vec<Row>> {
    let token = server.sign_in("bench")?;
    let ask = |path: &str| ask(server, &token, path);
    let courses = ask("/api/v1/learning/courses?mine=true&limit=20")?;
    let course = text(&courses, "/items/0/id")?;
    let found = ask(&format!("/api/v1/learning/courses/{course}"))?;
    let course = format!("/api/v1/learning/courses/{course}");
    let lesson = format!("{course}/lessons/{}", activity(&found, "lesson")?);
    let quiz = format!("{course}/quizzes/{}", activity(&found, "quiz")?);
    let guide = server.sign_in(GUIDE)?;
    let cohorts = self::ask(server, &guide, "/api/v1/teaching/cohorts?limit=1")?;
    let id = text(&cohorts, "/items/0/id")?;
    let cohort = |of: &str| Request::get(format!("/api/v1/teaching/cohorts/{id}/{of}"), Some(&guide));
    let token = Some(token.as_str());
    let catalogue = Request::get("/api/v1/learning/courses?limit=20", token);
    Ok(vec![
        compared(load, operation::COURSES, &catalogue, READERS)?,
        compared(load, operation::COURSE, &Request::get(&course, token), READERS)?,
        compared(load, operation::LESSON, &Request::get(&lesson, token), READERS)?,
        alone(load, operation::QUIZ, &Request::get(&quiz, token), READERS)?,
        answers(load, server, &quiz, operation::ANSWER_ONE, 1)?,
        answers(load, server, &quiz, operation::ANSWER_EIGHT, 8)?,
        alone(load, operation::OVERVIEW, &cohort("learners"), 1)?,
        alone(load, operation::GRADEBOOK, &cohort("gradebook"), 1)?,
    ])
}

fn ask(server: &Server, token: &str, path: &str) -> Result<Value> {
    get(server.address, path, &[("authorization", &format!("Bearer {token}"))])?
        .json()
        .context(path.to_owned())
}

fn text(value: &Value, path: &str) -> Result<String> {
    Ok(value.pointer(path).and_then(Value::as_str).with_context(|| format!("no {path}"))?.to_owned())
}

/// The first activity of a kind that the course has.
fn activity(course: &Value, kind: &str) -> Result<String> {
    let modules = course.pointer("/outline/modules").and_then(Value::as_array).context("no modules")?;
    let activities = modules.iter().filter_map(|module| module.get("activities")?.as_array()).flatten();
    let found = activities.into_iter().find(|one| one.get("kind").is_some_and(|one| one == kind));
    text(found.with_context(|| format!("no {kind}"))?, "/id")
}

/// Learners who answer one question after the other, each in an attempt of their own. An answer that is not newer than the stored one
/// changes nothing, so no two requests are the same, which the other load cannot do.
fn answers(load: &Load, server: &Server, quiz: &str, operation: &'static str, learners: u32) -> Result<Row> {
    let mut writers = Vec::new();
    for learner in 1..=learners {
        writers.push(Writer::begin(server, quiz, &format!("bench{learner:02}"))?);
    }
    let bytes = writers.first_mut().context("nobody answers")?.answer(1)?.1;
    let before = load.processes.cpu()?;
    let since = Instant::now();
    let end = since + Duration::from_secs(u64::from(load.seconds));
    let results: Vec<Result<Vec<f64>>> = std::thread::scope(|scope| {
        let running: Vec<_> =
            writers.into_iter().map(|writer| scope.spawn(move || writer.answer_until(end))).collect();
        running
            .into_iter()
            .map(|one| one.join().unwrap_or_else(|_| anyhow::bail!("a writer failed")))
            .collect()
    });
    let took = since.elapsed().as_secs_f64();
    let cpu = load.processes.cpu()?.saturating_sub(before);
    let mut times = results.into_iter().collect::<Result<Vec<_>>>()?.concat();
    times.sort_by(f64::total_cmp);
    let answered = f64::from(u32::try_from(times.len().max(1))?);
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    let seen = Seen {
        per_second: answered / took,
        p50_ms: at(50),
        p99_ms: at(99),
        cpu_ms: cpu.as_secs_f64() * 1000.0 / answered,
        bytes,
    };
    Ok(super::said(Row { operation, seen, ceiling: None }))
}

/// A learner with an open attempt and a connection.
struct Writer {
    connection: Kept,
    token: String,
    path: String,
    /// Greater than all that were sent to this attempt before.
    sequence: u64,
}

impl Writer {
    fn begin(server: &Server, quiz: &str, account: &str) -> Result<Self> {
        let token = format!("Bearer {}", server.sign_in(account)?);
        let path = format!("{quiz}/attempts");
        let attempt = post_json(server.address, &path, &[("authorization", &token)], &json!({}))?.json()?;
        let questions = attempt.get("questions").and_then(Value::as_array).context("no questions")?;
        let choice = questions.iter().find(|one| is_choice(one)).context("no question with one answer")?;
        let place = choice.get("place").and_then(Value::as_u64).context("no place")?;
        let sequence = choice.get("sequence").and_then(Value::as_u64).unwrap_or_default();
        let path = format!("/api/v1/learning/attempts/{}/answers/{place}", text(&attempt, "/summary/id")?);
        Ok(Self { connection: Kept::open(server.address)?, token, path, sequence })
    }

    /// Answers once; gives how long it took, in milliseconds, and how long the answer was.
    fn answer(&mut self, chosen: u64) -> Result<(f64, u64)> {
        self.sequence += 1;
        let body =
            json!({ "answer": { "kind": "choice", "chosen": [chosen % 2] }, "sequence": self.sequence });
        let since = Instant::now();
        let answer = self.connection.send("PUT", &self.path, &[("authorization", &self.token)], &body)?;
        let took = since.elapsed().as_secs_f64() * 1000.0;
        ensure!(answer.status == 200, "an answer was answered {}", answer.status);
        Ok((took, u64::try_from(answer.body.len())?))
    }

    fn answer_until(mut self, end: Instant) -> Result<Vec<f64>> {
        let mut times = Vec::new();
        while Instant::now() < end {
            crate::process::go_on()?;
            times.push(self.answer(self.sequence)?.0);
        }
        Ok(times)
    }
}

fn is_choice(question: &Value) -> bool {
    question.pointer("/asked/form/kind").is_some_and(|kind| kind == "single_choice")
}
