//! `cargo xtask code`: the second factor of the demo's accounts that have a role.

use anyhow::{Context, Result, anyhow};
use std::time::{SystemTime, UNIX_EPOCH};
use totp_rs::Builder;

/// The secret that `waymark seed --demo` gives to every such account.
pub const DEMO_SECRET: &[u8; 20] = b"waymark-demo-secret!";

/// Prints the code of this moment and for how long it is good.
pub fn run() -> Result<()> {
    let (code, seconds) = now()?;
    println!("{code}  (the next one in {seconds} s; each works once an account)");
    Ok(())
}

/// The code of this moment, and the seconds until the next one.
#[expect(clippy::disallowed_methods, reason = "the program that is signed in to lives by the system's clock")]
pub fn now() -> Result<(String, u64)> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock stands before 1970")?.as_secs();
    let totp = Builder::new().with_secret(*DEMO_SECRET).build().map_err(|error| anyhow!("{error}"))?;
    Ok((totp.generate(now).to_string(), totp.next_step(now) - now))
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
