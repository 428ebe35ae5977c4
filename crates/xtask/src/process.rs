//! Other programs: run to their end with their output on the terminal or in a record, or kept running and stopped for certain.

use crate::failure::{Failure, INTERRUPTED};
use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How often Ctrl-C or a polite kill arrived.
static STOPS: AtomicUsize = AtomicUsize::new(0);
const TICK: Duration = Duration::from_millis(25);
/// How long a program may take to stop by itself.
const GRACE: Duration = Duration::from_secs(15);

/// From here on Ctrl-C and a polite kill do not end this process; it stops its children and ends itself.
pub fn listen_for_stop() -> Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGINT, SIGTERM])?;
    if !is_hangup_ignored() {
        signals.handle().add_signal(SIGHUP)?;
    }
    std::thread::spawn(move || {
        for _ in signals.forever() {
            STOPS.fetch_add(1, Ordering::Relaxed);
        }
    });
    Ok(())
}

/// Whether this was started by `nohup`: then a closed terminal is no reason to stop.
fn is_hangup_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & 1 == 1)
}

/// Whether somebody asked this process to stop.
pub fn stopping() -> bool {
    STOPS.load(Ordering::Relaxed) > 0
}

/// Fails once somebody asked this process to stop.
pub fn go_on() -> Result<()> {
    if stopping() { Err(Failure::error(INTERRUPTED, "stopped on request")) } else { Ok(()) }
}

/// Where the output of programs goes.
#[derive(Clone, Debug)]
pub enum Sink {
    /// To the person who waits.
    Terminal,
    /// To this file, which is shown when something fails.
    Record(PathBuf),
}

impl Sink {
    /// Starts a record anew.
    pub fn record(path: PathBuf) -> Result<Self> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Self::Record(path))
    }

    /// One line that belongs to the output.
    pub fn say(&self, line: &str) {
        match self {
            Self::Terminal => println!("{line}"),
            Self::Record(path) => {
                // A record that cannot be written must not fail what it is about.
                if let Ok(mut file) = append(path) {
                    let _ = writeln!(file, "{line}");
                }
            }
        }
    }

    /// One line that the person must see in any case, such as what is being installed.
    pub fn announce(&self, line: &str) {
        println!("{line}");
        if let Self::Record(_) = self {
            self.say(line);
        }
    }

    /// Runs a program to its end; an exit code other than 0 is an error.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        go_on()?;
        self.say(&format!("$ {}", shown(command)));
        let status = match self {
            // In the same process group, so that Ctrl-C reaches it and progress bars are drawn.
            Self::Terminal => {
                let child = command.stdin(Stdio::null()).spawn();
                let mut child = child.with_context(|| format!("cannot start {}", name(command)))?;
                wait_beside(&mut child, stopping)?
            }
            Self::Record(path) => {
                let file = append(path)?;
                command.stdout(file.try_clone()?).stderr(file);
                Running::start(command)?.wait()?
            }
        };
        go_on()?;
        succeeded(command, status)
    }
}

/// Waits for a child in this process's own group. Ctrl-C reaches it anyhow; a kill of this process alone is passed on.
fn wait_beside(child: &mut Child, is_stopping: impl Fn() -> bool) -> Result<ExitStatus> {
    let mut is_told = false;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if is_stopping() && !is_told {
            is_told = true;
            if let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
                // It may have ended in the meantime, which is what is wanted.
                let _ = kill_process(pid, Signal::TERM);
            }
        }
        sleep(TICK);
    }
}

fn append(path: &Path) -> Result<File> {
    Ok(OpenOptions::new().append(true).create(true).open(path)?)
}

fn succeeded(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    match (status.code(), status.signal()) {
        (Some(code), _) => {
            let line = format!("`{}` failed with exit code {code}", shown(command));
            Err(Failure::error(u8::try_from(code).unwrap_or(1), line))
        }
        (None, Some(signal)) => bail!("`{}` was ended by signal {signal}", shown(command)),
        (None, None) => bail!("`{}` failed", shown(command)),
    }
}

/// What a program prints, if it succeeds.
pub fn output_of(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("cannot start {}", name(command)))?;
    succeeded(command, output.status)?;
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether a program can be started and succeeds; its output is nobody's concern.
pub fn succeeds(command: &mut Command) -> bool {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Where a program lies on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// A program that keeps running, with its children in a process group of its own; dropped, it is stopped.
#[derive(Debug)]
pub struct Running {
    child: Child,
    signal: Signal,
}

impl Running {
    /// Starts it without standard input.
    pub fn start(command: &mut Command) -> Result<Self> {
        go_on()?;
        let child = command.stdin(Stdio::null()).process_group(0).spawn();
        let child = child.with_context(|| format!("cannot start {}", name(command)))?;
        Ok(Self { child, signal: Signal::TERM })
    }

    /// Stops it with this signal instead of SIGTERM.
    pub fn stopped_by(mut self, signal: Signal) -> Self {
        self.signal = signal;
        self
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its exit status, if it has ended.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.child.try_wait()?)
    }

    /// Waits for its end; asked to stop, stops it first.
    pub fn wait(&mut self) -> Result<ExitStatus> {
        loop {
            if let Some(status) = self.ended()? {
                return Ok(status);
            }
            if stopping() {
                return self.stop();
            }
            sleep(TICK);
        }
    }

    /// Asks it to stop and waits; what does not follow in time, or when asked a second time, is killed.
    pub fn stop(&mut self) -> Result<ExitStatus> {
        let asked = STOPS.load(Ordering::Relaxed);
        self.send(self.signal);
        let since = Instant::now();
        loop {
            if let Some(status) = self.ended()? {
                return Ok(status);
            }
            if since.elapsed() > GRACE || STOPS.load(Ordering::Relaxed) > asked {
                self.send(Signal::KILL);
                return Ok(self.child.wait()?);
            }
            sleep(TICK);
        }
    }

    fn send(&self, signal: Signal) {
        let group = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        if let Some(group) = group {
            // It may have ended in the meantime, which is what is wanted.
            let _ = kill_process_group(group, signal);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.stop();
        }
    }
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// A command as a person would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned();
    let arguments = command.get_args().map(|argument| {
        let argument = argument.to_string_lossy();
        if argument.is_empty() || argument.contains([' ', '*', '"', '$']) {
            format!("'{argument}'")
        } else {
            argument.into_owned()
        }
    });
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_typed() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["test", "--test", "*", "a b"]);
        assert_eq!(shown(&command), "cargo test --test '*' 'a b'");
    }

    #[test]
    fn a_running_program_is_stopped_when_dropped() {
        let running = Running::start(Command::new("sleep").arg("60")).unwrap();
        let pid = running.id();
        drop(running);
        assert!(!Path::new(&format!("/proc/{pid}")).exists());
    }

    #[test]
    fn a_kill_of_this_process_alone_is_passed_on() {
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        assert_eq!(wait_beside(&mut child, || true).unwrap().signal(), Some(15));
    }

    #[test]
    fn a_failed_program_names_its_code() {
        let folder = tempfile::tempdir().unwrap();
        let sink = Sink::record(folder.path().join("out.log")).unwrap();
        let error = sink.run(Command::new("sh").args(["-c", "echo before; exit 3"])).unwrap_err();
        assert!(error.to_string().ends_with("failed with exit code 3"), "{error}");
        let record = std::fs::read_to_string(folder.path().join("out.log")).unwrap();
        assert!(record.contains("before"), "{record}");
    }
}
