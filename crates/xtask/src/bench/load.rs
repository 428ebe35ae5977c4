//! The load: oha drives one operation for some seconds, and what it saw is put beside what the processes cost.

use super::cost::Processes;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// One request, repeated.
#[derive(Clone, Debug)]
pub struct Request {
    /// The path and query.
    pub path: String,
    /// Who asks; `None` for a visitor.
    pub token: Option<String>,
    /// The JSON body of a POST; `None` for a GET.
    pub body: Option<Value>,
    /// What encodings the asker takes; `None` for none.
    pub encoding: Option<&'static str>,
}

impl Request {
    /// GET of this path.
    pub fn get(path: impl Into<String>, token: Option<&str>) -> Self {
        Self { path: path.into(), token: token.map(str::to_owned), body: None, encoding: None }
    }

    /// POST of JSON to this path.
    pub fn post(path: impl Into<String>, token: Option<&str>, body: Value) -> Self {
        Self { body: Some(body), ..Self::get(path, token) }
    }
}

/// What a run saw.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    /// Requests answered in a second.
    pub per_second: f64,
    /// Half of the answers came within this many milliseconds.
    pub p50_ms: f64,
    /// 99 of 100 answers came within this many milliseconds.
    pub p99_ms: f64,
    /// CPU time of the program and the database's processes by request, in milliseconds.
    pub cpu_ms: f64,
    /// Bytes of one answer's body as it travelled.
    pub bytes: u64,
}

/// Where the load comes from and where it goes.
pub struct Load {
    /// oha.
    pub oha: PathBuf,
    /// The program's address: `http://127.0.0.1:8080`.
    pub url: String,
    /// Who pays.
    pub processes: Processes,
    /// How long an operation is measured.
    pub seconds: u32,
}

impl Load {
    /// Measures one operation with this many askers, after a short run that warms up.
    pub fn measure(&self, request: &Request, askers: u32) -> Result<Seen> {
        self.drive(request, askers, 1)?;
        let before = self.processes.cpu()?;
        let (report, answered) = self.drive(request, askers, self.seconds)?;
        let cpu = self.processes.cpu()?.saturating_sub(before);
        let number = |path: &str| {
            report.pointer(path).and_then(Value::as_f64).with_context(|| format!("oha said no {path}"))
        };
        Ok(Seen {
            per_second: number("/summary/requestsPerSec")?,
            p50_ms: number("/metrics/latency_ms/p50")?,
            p99_ms: number("/metrics/latency_ms/p99")?,
            cpu_ms: cpu.as_secs_f64() * 1000.0 / f64::from(u32::try_from(answered.max(1))?),
            bytes: report.pointer("/summary/sizePerRequest").and_then(Value::as_u64).unwrap_or_default(),
        })
    }

    /// Sends one request so often, for as long as an operation is measured and a little longer; whatever is answered.
    pub fn flood(&self, request: &Request, per_second: u32) -> Result<Child> {
        let mut oha = self.command(request, per_second / 4, self.seconds + 3);
        oha.args(["-q", &per_second.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(oha.arg(format!("{}{}", self.url, request.path)).spawn()?)
    }

    fn drive(&self, request: &Request, askers: u32, seconds: u32) -> Result<(Value, u64)> {
        crate::process::go_on()?;
        let mut oha = self.command(request, askers, seconds);
        let output = oha.arg(format!("{}{}", self.url, request.path)).stdin(Stdio::null()).output()?;
        ensure!(output.status.success(), "oha: {}", String::from_utf8_lossy(&output.stderr));
        let report: Value = serde_json::from_slice(&output.stdout).context("oha wrote no JSON")?;
        let answered = answered(&report)
            .with_context(|| format!("{} was not answered as it should be", request.path))?;
        Ok((report, answered))
    }

    fn command(&self, request: &Request, askers: u32, seconds: u32) -> Command {
        let mut oha = Command::new(&self.oha);
        oha.args([
            "--no-tui",
            "--output-format",
            "json",
            "--wait-ongoing-requests-after-deadline",
            "--worker-threads",
            "1",
        ]);
        oha.args(["-z", &format!("{seconds}s"), "-c", &askers.to_string(), "-A", "*/*"]);
        match request.encoding {
            Some(encoding) => {
                oha.args(["--disable-compression", "-H", &format!("accept-encoding: {encoding}")])
            }
            None => oha.arg("--disable-compression"),
        };
        if let Some(token) = &request.token {
            oha.args(["-H", &format!("authorization: Bearer {token}")]);
        }
        if let Some(body) = &request.body {
            oha.args(["-m", "POST", "-T", "application/json", "-d", &body.to_string()]);
        }
        oha
    }
}

/// How many requests were answered well; anything else than success spoils the measurement.
fn answered(report: &Value) -> Result<u64> {
    let statuses =
        report.get("statusCodeDistribution").and_then(Value::as_object).context("oha saw no answers")?;
    let mut sum = 0;
    for (status, count) in statuses {
        ensure!(status.starts_with('2'), "status {status}: {report}", report = statuses_line(report));
        sum += count.as_u64().unwrap_or_default();
    }
    ensure!(sum > 0, "no answer at all: {}", statuses_line(report));
    Ok(sum)
}

fn statuses_line(report: &Value) -> String {
    let part = |name: &str| report.get(name).map(Value::to_string).unwrap_or_default();
    format!("{} {}", part("statusCodeDistribution"), part("errorDistribution"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_success_counts() {
        assert_eq!(answered(&json!({"statusCodeDistribution": {"200": 5, "201": 2}})).unwrap(), 7);
        assert!(answered(&json!({"statusCodeDistribution": {"200": 5, "429": 1}})).is_err());
        assert!(answered(&json!({"statusCodeDistribution": {}})).is_err());
    }
}
