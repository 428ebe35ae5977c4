//! `cargo xtask code`: the second factor of the demo's accounts that have a role.

use anyhow::{Context, Result, anyhow};
use std::time::{SystemTime, UNIX_EPOCH};
use totp_rs::Builder;

/// The secret that `waymark seed --demo` gives to every such account.
pub const DEMO_SECRET: &[u8; 20] = b"waymark-demo-secret!";

#[expect(clippy::disallowed_methods, reason = "a command for people, who live by the system's clock")]
/// Prints the code of this moment and for how long it is good.
pub fn run() -> Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock stands before 1970")?.as_secs();
    let totp = Builder::new().with_secret(*DEMO_SECRET).build().map_err(|error| anyhow!("{error}"))?;
    println!(
        "{}  (the next one in {} s; each works once an account)",
        totp.generate(now),
        totp.next_step(now) - now
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_secret_is_the_demos() {
        let demo = include_str!("../../../backend/src/demo/second_factors.rs");
        let secret = std::str::from_utf8(super::DEMO_SECRET).unwrap();
        assert!(demo.contains(&format!("b\"{secret}\"")));
    }
}
