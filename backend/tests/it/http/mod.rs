//! What every request meets: errors, headers, limits, repeated requests, other sites, and the site's own pages.

mod conditional;
mod cross_site;
mod events;
mod headers;
mod health;
mod idempotency;
mod limits;
mod panics;
mod problems;
mod site;
