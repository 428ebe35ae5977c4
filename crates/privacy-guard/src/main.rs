//! The command `privacy-guard`: finds in files, and measures itself on annotated ones.

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use privacy_guard::score::{Case, Failure, Scores, Share, predict};
use privacy_guard::{Guard, Kind, Language, Severity};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// Finds what identifies a person in Romanian, Spanish, Czech and English prose.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print what is found in a text
    Find {
        /// The text; standard input if there is none
        file: Option<PathBuf>,
        /// Read lines {"id","lang","text"}, write lines {"id","spans":[{"start","end","type"}]} in code points
        #[arg(long)]
        jsonl: bool,
        /// The text's language (en, ro, es, cs); guessed if it is not given
        #[arg(long, value_parser = language)]
        language: Option<Language>,
    },
    /// Measure the guard on annotated texts: lines {"id","lang","text","spans"}
    Score {
        /// The annotated texts
        file: PathBuf,
        /// Print as well what was missed and what was found wrongly
        #[arg(long)]
        failures: bool,
    },
}

fn language(code: &str) -> Result<Language, String> {
    Language::with_code(code).ok_or_else(|| format!("{code} is none of en, ro, es, cs"))
}

fn main() -> Result<()> {
    let guard = Guard::new();
    let mut out = BufWriter::new(io::stdout().lock());
    match Arguments::parse().command {
        Command::Find { file, jsonl: true, .. } => find_lines(&guard, open(file.as_deref())?, &mut out)?,
        Command::Find { file, jsonl: false, language } => {
            let mut text = String::new();
            open(file.as_deref())?.read_to_string(&mut text).context("the text is not UTF-8")?;
            find(&guard, &text, language, &mut out)?;
        }
        Command::Score { file, failures } => score(&guard, open(Some(&file))?, failures, &mut out)?,
    }
    out.flush()?;
    Ok(())
}

fn open(file: Option<&Path>) -> Result<Box<dyn BufRead>> {
    let Some(file) = file else { return Ok(Box::new(BufReader::new(io::stdin()))) };
    let opened = File::open(file).with_context(|| format!("cannot open {}", file.display()))?;
    Ok(Box::new(BufReader::new(opened)))
}

fn cases(lines: impl BufRead) -> impl Iterator<Item = Result<Case>> {
    let filled =
        lines.lines().enumerate().filter(|(_, line)| !line.as_ref().is_ok_and(|line| line.trim().is_empty()));
    filled.map(|(number, line)| {
        let line = line.with_context(|| format!("line {} cannot be read", number + 1))?;
        serde_json::from_str(&line).with_context(|| format!("line {} is no annotated text", number + 1))
    })
}

fn find_lines(guard: &Guard, lines: impl BufRead, out: &mut impl Write) -> Result<()> {
    for case in cases(lines) {
        serde_json::to_writer(&mut *out, &predict(guard, &case?))?;
        writeln!(out)?;
    }
    Ok(())
}

fn find(guard: &Guard, text: &str, language: Option<Language>, out: &mut impl Write) -> Result<()> {
    let (mut line, mut column, mut seen) = (1, 1, 0);
    let checked = guard.check(text, language);
    let is_known = checked.is_ok();
    for finding in checked.unwrap_or_else(|_| guard.find_in(text, language)) {
        let between = text.get(seen..finding.start).unwrap_or_default();
        line += between.matches('\n').count();
        column = match between.rsplit_once('\n') {
            Some((_, last)) => last.chars().count() + 1,
            None => column + between.chars().count(),
        };
        seen = finding.start;
        let words = text.get(finding.range()).unwrap_or_default();
        writeln!(
            out,
            "{line}:{column}  {:11} {words}  →  {}  ({}, {})",
            finding.kind,
            finding.suggestion,
            finding.rule.code(),
            finding.confidence.name()
        )?;
    }
    if !is_known {
        writeln!(
            out,
            "The language of this text is not one that the guard reads: it may have missed anything."
        )?;
    }
    Ok(())
}

fn score(guard: &Guard, lines: impl BufRead, failures: bool, out: &mut impl Write) -> Result<()> {
    let mut all = Scores::default();
    let mut by_language = Language::ALL.map(|language| (language, Scores::default()));
    let mut failed = Vec::new();
    for case in cases(lines) {
        let case = case?;
        let spans = predict(guard, &case).spans;
        failed.extend(all.count(&case, &spans));
        if let Some((_, scores)) = by_language.iter_mut().find(|(language, _)| language.code() == case.lang) {
            scores.count(&case, &spans);
        }
    }
    table(&all, &by_language, out)?;
    if failures {
        for Failure { id, missed, kind, words } in failed {
            writeln!(
                out,
                "{id}  {}  {kind:11}  {}",
                if missed { "missed" } else { "wrong " },
                words.replace('\n', "⏎")
            )?;
        }
    }
    Ok(())
}

/// One score of each column.
type Row<'a> = &'a dyn Fn(&Scores) -> Share;

fn table(all: &Scores, by_language: &[(Language, Scores)], out: &mut impl Write) -> Result<()> {
    let mut row = |name: &str, of: Row| -> Result<()> {
        write!(out, "{name:24}{:18}", of(all).to_string())?;
        for (_, scores) in by_language {
            write!(out, "{:16}", of(scores).to_string())?;
        }
        Ok(writeln!(out)?)
    };
    for severity in Severity::ALL {
        row(&format!("recall {}", severity.name()), &|scores| Scores::total(&scores.recall, severity))?;
        for kind in Kind::ALL.into_iter().filter(|kind| kind.severity() == severity) {
            row(&format!("  {kind}"), &|scores| scores.recall.get(&kind).copied().unwrap_or_default())?;
        }
    }
    for severity in Severity::ALL {
        row(&format!("precision {}", severity.name()), &|scores| Scores::total(&scores.precision, severity))?;
        for kind in Kind::ALL.into_iter().filter(|kind| kind.severity() == severity) {
            row(&format!("  {kind}"), &|scores| scores.precision.get(&kind).copied().unwrap_or_default())?;
        }
    }
    row("false alarms", &|scores| scores.false_alarms)?;
    row("leaks", &|scores| scores.leaks)
}
