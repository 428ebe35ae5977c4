//! Schemathesis, bounded: what the API answers is what its OpenAPI document says.

use crate::browser::Demo;
use crate::places::Places;
use crate::process::Sink;
use crate::tools;
use anyhow::Result;
use std::process::Command;

const CHECKS: &str =
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";
/// Whose eyes it sees with: a member, as most callers are.
const ACCOUNT: &str = "ro05";

/// Runs it against the demo; gives what was checked.
pub fn check(places: &Places, sink: &Sink, demo: &Demo) -> Result<String> {
    let schemathesis = tools::schemathesis(places, sink)?;
    let token = demo.server.sign_in(ACCOUNT)?;
    // By a file that names a variable: a token belongs neither into a process list nor into a record.
    let folder = tempfile::tempdir()?;
    let settings = folder.path().join("schemathesis.toml");
    std::fs::write(&settings, "headers = { Authorization = \"Bearer ${WAYMARK_TOKEN}\" }\n")?;
    let mut command = Command::new(schemathesis);
    command.current_dir(folder.path()).env("WAYMARK_TOKEN", token).arg("--config-file").arg(settings);
    command.args(["run", &format!("{}/api/v1/openapi.json", demo.server.url()), "--checks", CHECKS]);
    command.args(["--phases", "examples,coverage,fuzzing", "--max-examples", "10", "--seed", "2026"]);
    // One worker: Python 3.11 parses code in two threads at a time with a wrong count of its depth.
    command.args(["--workers", "1", "--request-timeout", "10", "--no-color"]);
    // These end the session that the run lives from; the last is a stream, which has no end to wait for.
    command.args([
        "--exclude-operation-id",
        "delete_current_session",
        "--exclude-operation-id",
        "delete_session",
        "--exclude-operation-id",
        "follow_events",
    ]);
    sink.run(&mut command)?;
    Ok("10 examples an operation".to_owned())
}
