//! What processes cost: CPU time and memory, from `/proc`.

use anyhow::{Context, Result};
use std::time::Duration;

/// The processes that serve: the program, and those of the database if it has any.
#[derive(Clone, Copy, Debug)]
pub struct Processes {
    /// The program.
    pub program: u32,
    /// The PostgreSQL server, whose children serve the connections.
    pub database: Option<u32>,
}

impl Processes {
    /// CPU time of all of them until now, that of ended children included.
    pub fn cpu(&self) -> Result<Duration> {
        let ticks: u64 = self.all()?.iter().map(|id| ticks(*id)).sum();
        let milliseconds = ticks * 1000 / rustix::param::clock_ticks_per_second().max(1);
        Ok(Duration::from_millis(milliseconds))
    }

    /// Resident memory of the program, in bytes.
    pub fn program_memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.program))?;
        let line =
            status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS in /proc")?;
        let kib: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kib * 1024)
    }

    fn all(&self) -> Result<Vec<u32>> {
        let mut all = vec![self.program];
        if let Some(server) = self.database {
            all.push(server);
            for entry in std::fs::read_dir("/proc")? {
                let id = entry?.file_name().to_str().and_then(|name| name.parse().ok());
                all.extend(id.filter(|id| parent(*id) == Some(server)));
            }
        }
        Ok(all)
    }
}

/// The fields of `/proc/<id>/stat` after the name, which may hold anything: the first is the state, the third of the manual.
fn fields(id: u32) -> Option<Vec<u64>> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    Some(fields_of(&stat))
}

fn fields_of(stat: &str) -> Vec<u64> {
    let rest = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    rest.split_whitespace().map(|field| field.parse().unwrap_or_default()).collect()
}

fn parent(id: u32) -> Option<u32> {
    u32::try_from(*fields(id)?.get(1)?).ok()
}

/// utime, stime, and those of the children that ended. A process that went away counts in its parent.
fn ticks(id: u32) -> u64 {
    fields(id).map_or(0, |fields| fields.iter().skip(11).take(4).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_blanks_and_brackets_shifts_nothing() {
        let stat = "7 (post) gres: x) S 1 7 7 0 -1 4 0 0 0 0 30 12 5 3 20 0";
        let fields = fields_of(stat);
        assert_eq!(fields[1], 1);
        assert_eq!(fields.iter().skip(11).take(4).sum::<u64>(), 50);
    }

    #[test]
    fn this_process_costs_something() {
        let this = Processes { program: std::process::id(), database: None };
        assert!(this.program_memory().unwrap() > 100_000);
        assert!(this.cpu().is_ok());
    }
}
