//! `cargo xtask test`: runs the stages, two at a time where they do not fight, and reports. A stage that has passed on
//! this very tree is not run again, unless it is asked for by name or tries its luck anew each time.

use crate::memory::Memory;
use crate::places::Places;
use crate::process::{Sink, go_on, stopping};
use crate::stages::{self, STAGES, Stage};
use anyhow::{Result, bail};
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How many stages run side by side.
const WORKERS: usize = 2;
/// How much of a failed stage's output is shown.
const TAIL: usize = 60;
const HEARTBEAT: Duration = Duration::from_mins(1);

/// What `cargo xtask test` is told.
#[derive(clap::Args, Debug)]
pub struct Test {
    /// Only this stage and what it needs; may be given several times
    #[arg(long, value_name = "STAGE")]
    only: Vec<String>,
    /// Names the stages and what each does
    #[arg(long)]
    list: bool,
    /// Also the stages that have passed on this very tree
    #[arg(long)]
    fresh: bool,
}

/// How a stage ended.
#[derive(Clone, Debug)]
struct Outcome {
    result: Result<String, String>,
    took: Duration,
}

/// Runs the stages; gives the exit code.
pub fn run(places: &Places, test: &Test) -> Result<u8> {
    if test.list {
        for stage in STAGES {
            println!("{:<22} {}", stage.name, stage.about);
        }
        return Ok(0);
    }
    let plan = plan(&test.only)?;
    let since = Instant::now();
    let memory = Memory::open(places);
    let known = match &memory {
        Some(memory) if test.only.is_empty() && !test.fresh => recall(&plan, memory),
        _ => BTreeMap::new(),
    };
    let outcomes = run_plan(places, &plan, known);
    go_on()?;
    // Who changed a file meanwhile has tested neither tree.
    if let Some(memory) = memory.filter(|before| Memory::open(places).is_some_and(|now| now.is_as(before))) {
        remember(&memory, &outcomes)?;
    }
    Ok(summarise(&plan, &outcomes, since.elapsed()))
}

/// The stages that were asked for and all that they need, in the order of the table.
fn plan(only: &[String]) -> Result<Vec<&'static Stage>> {
    let mut names: Vec<&str> = Vec::new();
    let mut open: Vec<&str> = only.iter().map(String::as_str).collect();
    while let Some(name) = open.pop() {
        let Some(stage) = STAGES.iter().find(|stage| stage.name == name) else {
            bail!("there is no stage {name}; `cargo xtask test --list` names them");
        };
        names.push(stage.name);
        open.extend(stage.needs);
    }
    Ok(STAGES.iter().filter(|stage| only.is_empty() || names.contains(&stage.name)).collect())
}

/// What begins the note of a stage that was not run again.
const KNOWN: &str = "passed on this tree before";

/// The stages that have passed on this tree. What only builds for others is run if one of them is run.
fn recall(plan: &[&'static Stage], memory: &Memory) -> BTreeMap<&'static str, Outcome> {
    let recalled = plan.iter().filter(|stage| !stage.always).filter_map(|stage| {
        let note = format!("{KNOWN}: {}", memory.recall(stage.name)?);
        let result = Ok(note.trim_end_matches([':', ' ']).to_owned());
        Some((stage.name, Outcome { result, took: Duration::ZERO }))
    });
    let mut known: BTreeMap<_, _> = recalled.collect();
    // From the last to the first: a stage stands behind those that it needs.
    for stage in plan.iter().rev().filter(|stage| !stage.needs.is_empty()) {
        if !known.contains_key(stage.name) {
            known.retain(|name, _| !stage.needs.contains(name));
        }
    }
    known
}

fn remember(memory: &Memory, outcomes: &BTreeMap<&'static str, Outcome>) -> Result<()> {
    for (stage, outcome) in outcomes {
        if let Ok(note) = &outcome.result
            && !note.starts_with(KNOWN)
        {
            memory.remember(stage, note)?;
        }
    }
    Ok(())
}

/// Who does what: shared by the workers.
struct Board<'a> {
    plan: &'a [&'static Stage],
    ledger: Mutex<Ledger>,
    changed: Condvar,
}

#[derive(Default)]
struct Ledger {
    running: Vec<(&'static Stage, Instant)>,
    outcomes: BTreeMap<&'static str, Outcome>,
}

enum Next {
    Run(&'static Stage),
    /// What it needs has failed.
    Skip(&'static Stage, &'static str),
    Wait,
    Done,
}

impl Board<'_> {
    fn lock(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next(&self, ledger: &Ledger) -> Next {
        let waiting = |stage: &&&'static Stage| {
            !ledger.outcomes.contains_key(stage.name)
                && !ledger.running.iter().any(|(other, _)| other.name == stage.name)
        };
        let mut left = self.plan.iter().filter(waiting).peekable();
        if left.peek().is_none() || stopping() {
            return Next::Done;
        }
        for stage in left {
            let failed = |name: &&&'static str| {
                ledger.outcomes.get(**name).is_some_and(|outcome| outcome.result.is_err())
            };
            if let Some(needed) = stage.needs.iter().find(failed) {
                return Next::Skip(stage, needed);
            }
            if self.may_start(stage, ledger) {
                return Next::Run(stage);
            }
        }
        Next::Wait
    }

    fn may_start(&self, stage: &Stage, ledger: &Ledger) -> bool {
        let in_plan = |name: &str| self.plan.iter().any(|other| other.name == name);
        let finished = |name: &&'static str| !in_plan(name) || ledger.outcomes.contains_key(name);
        let free = stage.lock.is_none() || ledger.running.iter().all(|(other, _)| other.lock != stage.lock);
        free && stage.needs.iter().all(finished) && stage.after.iter().all(finished)
    }

    fn finish(&self, stage: &'static Stage, outcome: Outcome, places: &Places) {
        report(stage, &outcome, places);
        let mut ledger = self.lock();
        ledger.running.retain(|(other, _)| other.name != stage.name);
        ledger.outcomes.insert(stage.name, outcome);
        self.changed.notify_all();
    }

    fn work(&self, places: &Places) {
        loop {
            let mut ledger = self.lock();
            match self.next(&ledger) {
                Next::Done => return,
                Next::Wait => drop(self.changed.wait_timeout(ledger, Duration::from_secs(1))),
                Next::Skip(stage, needed) => {
                    drop(ledger);
                    let result = Err(format!("not run, because {needed} failed"));
                    self.finish(stage, Outcome { result, took: Duration::ZERO }, places);
                }
                Next::Run(stage) => {
                    let since = Instant::now();
                    ledger.running.push((stage, since));
                    drop(ledger);
                    let result = run_stage(stage, places).map_err(|error| format!("{error:#}"));
                    self.finish(stage, Outcome { result, took: since.elapsed() }, places);
                }
            }
        }
    }

    /// Says now and then what is still running, so that a long stage does not look like a hang.
    fn watch(&self) {
        let mut said = Instant::now();
        loop {
            let ledger = self.lock();
            let (ledger, _) = self
                .changed
                .wait_timeout(ledger, Duration::from_secs(1))
                .unwrap_or_else(PoisonError::into_inner);
            if ledger.outcomes.len() == self.plan.len() || stopping() {
                return;
            }
            if said.elapsed() > HEARTBEAT {
                said = Instant::now();
                let running = ledger
                    .running
                    .iter()
                    .map(|(stage, since)| format!("{} {} s", stage.name, since.elapsed().as_secs()));
                println!("  …    still running: {}", running.collect::<Vec<_>>().join(", "));
            }
        }
    }
}

fn run_plan(
    places: &Places,
    plan: &[&'static Stage],
    known: BTreeMap<&'static str, Outcome>,
) -> BTreeMap<&'static str, Outcome> {
    let ledger = Mutex::new(Ledger { running: Vec::new(), outcomes: known });
    let board = Board { plan, ledger, changed: Condvar::new() };
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| board.work(places));
        }
        board.watch();
    });
    board.ledger.into_inner().unwrap_or_else(PoisonError::into_inner).outcomes
}

fn run_stage(stage: &Stage, places: &Places) -> Result<String> {
    let sink = Sink::record(places.log(stage.name))?;
    (stage.run)(&stages::Context { places, sink, record: places.log(stage.name) })
}

fn report(stage: &Stage, outcome: &Outcome, places: &Places) {
    if stopping() {
        return;
    }
    println!("{}", line(stage, outcome));
    if outcome.result.is_err() && outcome.took > Duration::ZERO {
        let record = std::fs::read_to_string(places.log(stage.name)).unwrap_or_default();
        let lines: Vec<&str> = record.lines().collect();
        for line in lines.iter().skip(lines.len().saturating_sub(TAIL)) {
            println!("       | {line}");
        }
        println!("       all of it: {}", places.log(stage.name).display());
        println!("       again: cargo xtask test --only {}", stage.name);
    }
}

fn line(stage: &Stage, outcome: &Outcome) -> String {
    let (mark, note) = match &outcome.result {
        Ok(note) => ("ok  ", note),
        Err(why) => ("FAIL", why),
    };
    // The first line: the rest is in the record.
    let note = note.lines().next().unwrap_or_default();
    format!("{mark} {:>7.1} s  {:<21} {note}", outcome.took.as_secs_f32(), stage.name).trim_end().to_owned()
}

fn summarise(plan: &[&'static Stage], outcomes: &BTreeMap<&'static str, Outcome>, took: Duration) -> u8 {
    println!("\nStages, in {} min {} s:", took.as_secs() / 60, took.as_secs() % 60);
    let done: Vec<_> = plan.iter().filter_map(|stage| Some((stage, outcomes.get(stage.name)?))).collect();
    for (stage, outcome) in &done {
        println!("  {}", line(stage, outcome));
    }
    let failed = done.iter().filter(|(_, outcome)| outcome.result.is_err());
    for (stage, _) in failed.clone() {
        println!("repeat: cargo xtask test --only {}", stage.name);
    }
    let failed = failed.count();
    println!("\n{} passed, {failed} failed", done.len() - failed);
    u8::from(failed > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(only: &[&str]) -> Vec<&'static str> {
        let only: Vec<String> = only.iter().map(|&name| name.to_owned()).collect();
        plan(&only).unwrap().iter().map(|stage| stage.name).collect()
    }

    #[test]
    fn a_stage_brings_what_it_needs() {
        assert_eq!(names(&["browser-sqlite"]), ["app", "program", "browser-sqlite"]);
        assert_eq!(names(&["format"]), ["format"]);
        assert_eq!(names(&[]).len(), STAGES.len());
        assert!(plan(&["nothing".to_owned()]).is_err());
    }

    #[test]
    fn every_name_that_a_stage_waits_for_stands_before_it() {
        for (place, stage) in STAGES.iter().enumerate() {
            for name in stage.needs.iter().chain(stage.after) {
                assert!(
                    STAGES.iter().take(place).any(|earlier| earlier.name == *name),
                    "{} waits for {name}",
                    stage.name
                );
            }
        }
    }

    #[test]
    fn what_needs_a_failed_stage_is_not_run() {
        let plan = plan(&["sizes".to_owned()]).unwrap();
        let board = Board { plan: &plan, ledger: Mutex::default(), changed: Condvar::new() };
        let mut ledger = Ledger::default();
        assert!(matches!(board.next(&ledger), Next::Run(stage) if stage.name == "app"));
        ledger.outcomes.insert("app", Outcome { result: Err("no".to_owned()), took: Duration::ZERO });
        assert!(matches!(board.next(&ledger), Next::Skip(stage, "app") if stage.name == "program"));
    }

    #[test]
    fn what_has_passed_on_this_tree_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::find().unwrap();
        let places = Places { target: folder.path().to_owned(), ..places };
        let Some(memory) = Memory::open(&places) else { return };
        let of = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
            plan(&names).unwrap()
        };
        let plan = of(&["browser-sqlite"]);
        assert!(recall(&plan, &memory).is_empty());
        for stage in ["app", "program", "durability"] {
            memory.remember(stage, "").unwrap();
        }
        assert!(recall(&plan, &memory).is_empty(), "what is left needs the program, and the program the app");
        memory.remember("browser-sqlite", "85 journeys").unwrap();
        let always = recall(&of(&["browser-sqlite", "durability"]), &memory);
        assert_eq!(
            always.keys().copied().collect::<Vec<_>>(),
            ["browser-sqlite"],
            "durability runs each time"
        );
        let known = recall(&plan, &memory);
        assert_eq!(known.keys().copied().collect::<Vec<_>>(), ["app", "browser-sqlite", "program"]);
        let note = known.get("browser-sqlite").unwrap().result.as_deref();
        assert_eq!(note, Ok("passed on this tree before: 85 journeys"));
    }

    #[test]
    fn stages_that_share_a_lock_wait_for_each_other() {
        let plan = plan(&["clippy".to_owned(), "docs".to_owned()]).unwrap();
        let board = Board { plan: &plan, ledger: Mutex::default(), changed: Condvar::new() };
        let clippy = plan.iter().find(|stage| stage.name == "clippy").unwrap();
        let ledger = Ledger { running: vec![(clippy, Instant::now())], ..Ledger::default() };
        assert!(matches!(board.next(&ledger), Next::Wait));
    }
}
