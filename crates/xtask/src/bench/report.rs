//! What the benchmark found: as JSON, as a table, and against the targets.

use super::load::Seen;
use super::streams::{STREAMS, Streams};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;

const START: &str = "<!-- bench:begin -->";
const END: &str = "<!-- bench:end -->";
const MB: f64 = 1_000_000.0;

/// One operation, with the ceiling measured beside it.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name in tables.
    pub operation: &'static str,
    /// What it cost.
    pub seen: Seen,
    /// The constant answer of equal size with as many askers; `None` where a comparison says nothing.
    pub ceiling: Option<Seen>,
}

impl Row {
    /// Requests per second as a share of the ceiling's.
    pub fn share(&self) -> Option<f64> {
        self.ceiling.map(|ceiling| self.seen.per_second / ceiling.per_second.max(1.0))
    }
}

/// What a database was filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filled {
    /// So many posts.
    Posts(u32),
    /// So many learners, and what belongs to them.
    Learners(u32),
}

impl Filled {
    fn words(self) -> String {
        match self {
            Self::Posts(posts) => format!("{} posts", grouped(f64::from(posts))),
            Self::Learners(learners) => format!("{} learners", grouped(f64::from(learners))),
        }
    }
}

/// One database at one size.
#[derive(Clone, Debug)]
pub struct Run {
    /// `sqlite` or `postgres`.
    pub database: &'static str,
    /// What it held.
    pub filled: Filled,
    /// From the start of the program to its first answer, in seconds, the best of three.
    pub start_s: f64,
    /// Resident memory of the program before the first request, in bytes.
    pub idle: u64,
    /// The same after the last.
    pub loaded: u64,
    /// A thousand readers who have a page open.
    pub streams: Option<Streams>,
    /// The operations.
    pub rows: Vec<Row>,
}

impl Run {
    fn row(&self, operation: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.operation == operation)
    }
}

/// Names of the operations, in the order of the table.
pub mod operation {
    /// Topic list.
    pub const LIST: &str = "topic list (20)";
    /// Topic page.
    pub const TOPIC: &str = "topic page (20 posts)";
    /// The forum's home: what is new, recommended, waiting.
    pub const FORUM_HOME: &str = "forum home";
    /// Searching for a common word.
    pub const SEARCH: &str = "search, a common word";
    /// Titles while one types.
    pub const SEARCH_TITLES: &str = "title suggestions";
    /// Topic list while somebody floods the sign-in.
    pub const LIST_FLOODED: &str = "topic list, sign-in flood";
    /// Signing in.
    pub const SIGN_IN: &str = "sign-in";
    /// Replies of one writer.
    pub const REPLY_ONE: &str = "reply, 1 writer";
    /// Replies of eight writers.
    pub const REPLY_EIGHT: &str = "reply, 8 writers";
    /// The home page.
    pub const HOME: &str = "home HTML";
    /// The catalogue of courses.
    pub const COURSES: &str = "catalogue (20)";
    /// A course with its outline and how far one is.
    pub const COURSE: &str = "course page";
    /// A lesson with what one wrote in it.
    pub const LESSON: &str = "lesson";
    /// A quiz with one's attempts.
    pub const QUIZ: &str = "quiz";
    /// Answers of one learner.
    pub const ANSWER_ONE: &str = "answer, 1 learner";
    /// Answers of eight learners.
    pub const ANSWER_EIGHT: &str = "answer, 8 learners";
    /// Where each of 200 learners stands.
    pub const OVERVIEW: &str = "overview of a cohort";
    /// What each of 200 learners achieved in each activity.
    pub const GRADEBOOK: &str = "gradebook of a cohort";
}
use operation::{
    ANSWER_EIGHT, COURSE, FORUM_HOME, GRADEBOOK, LESSON, LIST, LIST_FLOODED, OVERVIEW, REPLY_EIGHT, SEARCH,
    TOPIC,
};

/// All runs as JSON.
pub fn json(runs: &[Run]) -> Value {
    let row = |row: &Row| {
        json!({
            "operation": row.operation, "requests_per_second": row.seen.per_second, "p50_ms": row.seen.p50_ms,
            "p99_ms": row.seen.p99_ms, "cpu_ms": row.seen.cpu_ms, "bytes": row.seen.bytes,
            "ceiling_requests_per_second": row.ceiling.map(|ceiling| ceiling.per_second),
            "ceiling_cpu_ms": row.ceiling.map(|ceiling| ceiling.cpu_ms), "share_of_ceiling": row.share(),
        })
    };
    let run = |run: &Run| {
        json!({
            "database": run.database, "filled": run.filled.words(), "start_seconds": run.start_s, "idle_bytes": run.idle,
            "loaded_bytes": run.loaded, "streams_bytes": run.streams.map(|streams| streams.memory),
            "streams_reached_ms": run.streams.map(|streams| streams.reached_ms), "operations": run.rows.iter().map(row).collect::<Vec<_>>(),
        })
    };
    let targets = targets(runs);
    let target =
        |target: &Target| json!({ "target": target.what, "measured": target.measured, "met": target.met });
    json!({ "runs": runs.iter().map(run).collect::<Vec<_>>(), "targets": targets.iter().map(target).collect::<Vec<_>>() })
}

/// All runs as tables in Markdown, the targets last.
pub fn markdown(runs: &[Run]) -> String {
    let mut text = String::new();
    for run in runs {
        let _ = writeln!(text, "### {}, {}\n", name(run.database), run.filled.words());
        text.push_str("| operation | requests/s | p50 ms | p99 ms | CPU-ms | bytes | of the ceiling |\n");
        text.push_str("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for row in &run.rows {
            let Seen { per_second, p50_ms, p99_ms, cpu_ms, bytes } = row.seen;
            let share = row.share().map_or_else(|| "–".to_owned(), |share| format!("{:.0} %", share * 100.0));
            let _ =
                write!(text, "| {} | {} | {p50_ms:.2} | {p99_ms:.2} ", row.operation, grouped(per_second));
            let _ = writeln!(text, "| {cpu_ms:.3} | {bytes} | {share} |");
        }
        let ceilings: Vec<String> = run.rows.iter().filter_map(ceiling).collect();
        let _ = writeln!(text, "\nCeilings: {}.", ceilings.join("; "));
        let _ = writeln!(
            text,
            "Start to first answer {:.2} s; memory {:.0} MB idle, {:.0} MB loaded.{}\n",
            run.start_s,
            megabytes(run.idle),
            megabytes(run.loaded),
            run.streams.map(streams_words).unwrap_or_default()
        );
    }
    text.push_str("### Targets\n\n| target | measured | |\n| --- | --- | --- |\n");
    for target in targets(runs) {
        let _ = writeln!(
            text,
            "| {} | {} | {} |",
            target.what,
            target.measured,
            if target.met { "met" } else { "**missed**" }
        );
    }
    text
}

fn streams_words(streams: Streams) -> String {
    format!(
        " {} open event streams: {:.0} MB more; a reply reached all in {:.0} ms.",
        grouped(f64::from(u32::try_from(STREAMS).unwrap_or(u32::MAX))),
        megabytes(streams.memory),
        streams.reached_ms
    )
}

fn ceiling(row: &Row) -> Option<String> {
    let ceiling = row.ceiling?;
    Some(format!("{} {}/s at {:.3} CPU-ms", row.operation, grouped(ceiling.per_second), ceiling.cpu_ms))
}

/// Puts the tables between the markers of a document.
pub fn write_into(document: &Path, tables: &str) -> Result<()> {
    let text =
        std::fs::read_to_string(document).with_context(|| format!("cannot read {}", document.display()))?;
    let (before, rest) =
        text.split_once(START).with_context(|| format!("{} has no {START}", document.display()))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("{} has no {END}", document.display()))?;
    Ok(std::fs::write(document, format!("{before}{START}\n\n{tables}\n{END}{after}"))?)
}

/// A target and whether it was reached.
#[derive(Debug)]
pub struct Target {
    /// What was promised.
    pub what: String,
    /// What was measured.
    pub measured: String,
    /// Whether it was reached.
    pub met: bool,
}

/// The targets that these runs can tell about.
pub fn targets(runs: &[Run]) -> Vec<Target> {
    let mut targets = Vec::new();
    for run in runs {
        for operation in [LIST, TOPIC] {
            targets.extend(run.row(operation).map(|row| reading(run, row)).into_iter().flatten());
        }
        targets.extend(under_flood(run));
        targets.extend(run.streams.into_iter().flat_map(|found| streams(run, found)));
        targets.extend(learning(run));
        if run.database == "sqlite" && matches!(run.filled, Filled::Posts(_)) {
            targets.extend(run.row(FORUM_HOME).map(|row| {
                let cpu = row.seen.cpu_ms;
                target(run, &format!("{FORUM_HOME} ≤ 0.2 CPU-ms"), format!("{cpu:.3}"), cpu <= 0.2)
            }));
            targets.extend(run.row(SEARCH).map(|row| {
                let cpu = row.seen.cpu_ms;
                target(run, &format!("{SEARCH} ≤ 3 CPU-ms"), format!("{cpu:.3}"), cpu <= 3.0)
            }));
            targets.extend(run.row(REPLY_EIGHT).map(|row| at_least_a_thousand(run, row)));
            targets.push(target(
                run,
                "idle ≤ 40 MB",
                format!("{:.1} MB", megabytes(run.idle)),
                megabytes(run.idle) <= 40.0,
            ));
            targets.push(target(
                run,
                "start to first answer ≤ 0.3 s",
                format!("{:.2} s", run.start_s),
                run.start_s <= 0.3,
            ));
        }
    }
    targets.extend(growth(runs));
    targets
}

fn target(run: &Run, what: &str, measured: String, met: bool) -> Target {
    Target { what: format!("{}, {}: {what}", name(run.database), run.filled.words()), measured, met }
}

fn reading(run: &Run, row: &Row) -> Vec<Target> {
    let limit = if run.database == "sqlite" { 0.15 } else { 0.6 };
    let cpu = row.seen.cpu_ms;
    let what = format!("{} ≤ {limit} CPU-ms", row.operation);
    let mut all = vec![target(run, &what, format!("{cpu:.3}"), cpu <= limit)];
    if let (Some(share), "sqlite") = (row.share(), run.database) {
        let what = format!("{} ≥ 20 % of the ceiling", row.operation);
        all.push(target(run, &what, format!("{:.0} %", share * 100.0), share >= 0.2));
    }
    all
}

/// What a flood of sign-ins does to those who are signed in.
fn under_flood(run: &Run) -> Option<Target> {
    let (calm, flooded) = (run.row(LIST)?, run.row(LIST_FLOODED)?);
    let factor = flooded.seen.p99_ms / calm.seen.p99_ms.max(0.001);
    Some(target(
        run,
        "p99 of the topic list in a sign-in flood ≤ 3 × calm",
        format!("{factor:.2} ×"),
        factor <= 3.0,
    ))
}

/// What readers cost who have a page open, and how soon they hear of a reply.
fn streams(run: &Run, Streams { memory, reached_ms }: Streams) -> [Target; 2] {
    let memory = megabytes(memory);
    [
        target(run, "1,000 event streams ≤ 40 MB", format!("{memory:.1} MB"), memory <= 40.0),
        target(
            run,
            "a reply reaches all of them ≤ 200 ms",
            format!("{reached_ms:.0} ms"),
            reached_ms <= 200.0,
        ),
    ]
}

/// What a course page, a lesson and an answer cost, and how long a facilitator waits.
fn learning(run: &Run) -> Vec<Target> {
    let at_most = |(operation, most): (&str, f64)| {
        let cpu = run.row(operation)?.seen.cpu_ms;
        Some(target(run, &format!("{operation} ≤ {most} CPU-ms"), format!("{cpu:.3}"), cpu <= most))
    };
    let mut all: Vec<Target> =
        [(COURSE, 0.3), (LESSON, 0.3), (ANSWER_EIGHT, 1.0)].into_iter().filter_map(at_most).collect();
    all.extend([(OVERVIEW, 20.0), (GRADEBOOK, 50.0)].into_iter().filter_map(|(operation, most)| {
        let p50 = run.row(operation)?.seen.p50_ms;
        Some(target(run, &format!("{operation} ≤ {most} ms"), format!("{p50:.1} ms"), p50 <= most))
    }));
    if let (Some(row), "sqlite") = (run.row(ANSWER_EIGHT), run.database) {
        let per_second = row.seen.per_second;
        let what = "answers of 8 learners ≥ 1,000/s";
        all.push(target(run, what, format!("{}/s", grouped(per_second)), per_second >= 1000.0));
    }
    all
}

fn at_least_a_thousand(run: &Run, row: &Row) -> Target {
    let per_second = row.seen.per_second;
    target(run, "replies of 8 writers ≥ 1,000/s", format!("{}/s", grouped(per_second)), per_second >= 1000.0)
}

/// What a read costs at the largest size compared with the smallest, on SQLite.
fn growth(runs: &[Run]) -> Vec<Target> {
    let of_posts = |run: &&Run| run.database == "sqlite" && matches!(run.filled, Filled::Posts(_));
    let sizes = || runs.iter().filter(of_posts);
    let (Some(small), Some(large)) =
        (sizes().min_by_key(|run| run.filled), sizes().max_by_key(|run| run.filled))
    else {
        return Vec::new();
    };
    if small.filled == large.filled {
        return Vec::new();
    }
    let compare = |(operation, most): (&str, f64)| {
        let (small, here) = (small.row(operation)?, large.row(operation)?);
        let factor = here.seen.cpu_ms / small.seen.cpu_ms.max(0.001);
        Some(target(
            large,
            &format!("{operation} ≤ {most} × the smallest size's cost"),
            format!("{factor:.2} ×"),
            factor <= most,
        ))
    };
    [(LIST, 1.5), (TOPIC, 1.5), (FORUM_HOME, 1.5), (SEARCH, 3.0)].into_iter().filter_map(compare).collect()
}

fn name(database: &str) -> &'static str {
    if database == "sqlite" { "SQLite" } else { "PostgreSQL" }
}

fn megabytes(bytes: u64) -> f64 {
    // Kilobytes fit, and a fraction of one is of no interest.
    f64::from(u32::try_from(bytes / 1000).unwrap_or(u32::MAX)) * 1000.0 / MB
}

/// A whole number with commas: `12,345`.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(posts: u32, cpu_ms: f64) -> Run {
        let seen = Seen { per_second: 8_000.0, p50_ms: 1.0, p99_ms: 2.0, cpu_ms, bytes: 9_000 };
        let row = Row { operation: LIST, seen, ceiling: Some(Seen { per_second: 40_000.0, ..seen }) };
        let streams = Streams { memory: 20_000_000, reached_ms: 80.0 };
        Run {
            database: "sqlite",
            filled: Filled::Posts(posts),
            start_s: 0.1,
            idle: 30_000_000,
            loaded: 60_000_000,
            streams: Some(streams),
            rows: vec![row],
        }
    }

    #[test]
    fn targets_say_met_and_missed() {
        let missed = |runs: &[Run]| {
            targets(runs)
                .into_iter()
                .filter(|target| !target.met)
                .map(|target| target.what)
                .collect::<Vec<_>>()
        };
        assert_eq!(missed(&[run(10_000, 0.1)]), Vec::<String>::new());
        assert_eq!(
            missed(&[run(10_000, 0.09), run(1_000_000, 0.14)]),
            ["SQLite, 1,000,000 posts: topic list (20) ≤ 1.5 × the smallest size's cost"]
        );
    }

    #[test]
    fn tables_go_between_the_markers() {
        let document = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(document.path(), format!("before\n{START}\nold\n{END}\nafter\n")).unwrap();
        write_into(document.path(), &markdown(&[run(10_000, 0.1)])).unwrap();
        let text = std::fs::read_to_string(document.path()).unwrap();
        assert!(text.starts_with("before\n") && text.ends_with("after\n") && !text.contains("old"), "{text}");
        assert!(text.contains("| topic list (20) | 8,000 | 1.00 | 2.00 | 0.100 | 9000 | 20 % |"), "{text}");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!((grouped(999.6).as_str(), grouped(1_234_567.0).as_str()), ("1,000", "1,234,567"));
    }
}
