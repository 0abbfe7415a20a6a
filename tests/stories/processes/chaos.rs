//! When things break, drawn from a seed so that a failure can be repeated.

use std::time::Duration;

use kernel::sha256_hex;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

/// A stream of chances.
pub struct Chance {
    seed: u64,
    drawn: u64,
}

impl Chance {
    /// The stream of `DUNLIN_CHAOS_SEED`, or of a fixed seed.
    pub fn new() -> Self {
        let named = std::env::vars().find(|(name, _)| name == "DUNLIN_CHAOS_SEED");
        let seed = named.and_then(|(_, seed)| seed.parse().ok()).unwrap_or(20_261_121);
        eprintln!("chaos seed {seed}; repeat it with DUNLIN_CHAOS_SEED={seed}");
        Self { seed, drawn: 0 }
    }

    /// A number in `from..to`.
    pub fn between(&mut self, from: u64, to: u64) -> u64 {
        self.drawn += 1;
        let digest = sha256_hex(format!("{}:{}", self.seed, self.drawn));
        from + u64::from_str_radix(&digest[..12], 16).unwrap() % (to - from)
    }
}

/// Waits a random time; false when the story ended first.
pub async fn pause(chance: &mut Chance, from_ms: u64, to_ms: u64, ended: &CancellationToken) -> bool {
    let pause = Duration::from_millis(chance.between(from_ms, to_ms));
    tokio::select! {
        () = sleep(pause) => true,
        () = ended.cancelled() => false,
    }
}
