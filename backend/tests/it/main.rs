//! The program's tests against the real app: a real HTTP server in this process, a database per test, a clock that stands
//! still, mails in memory. `WAYMARK_TEST_DATABASE=sqlite|postgres` chooses the database (SQLite if left out);
//! `WAYMARK_TEST_POSTGRES_URL` names a PostgreSQL server where databases may be created.
//! `WAYMARK_TEST_DURABILITY=N` kills the real program N times during writes. `WAYMARK_UPDATE=1` rewrites `openapi.json`.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod admin;
#[cfg(test)]
mod arrows;
#[cfg(test)]
mod authorization;
#[cfg(test)]
mod command;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod db;
#[cfg(test)]
mod durability;
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod forum;
#[cfg(test)]
mod http;
#[cfg(test)]
mod jobs;
#[cfg(test)]
mod learning;
#[cfg(test)]
mod media;
#[cfg(test)]
mod members;
#[cfg(test)]
mod notices;
#[cfg(test)]
mod privacy;
#[cfg(test)]
mod processes;
#[cfg(test)]
mod search;
#[cfg(test)]
mod support;
