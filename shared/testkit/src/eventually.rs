//! Waiting for what happens by itself, with a deadline instead of a pause.

use std::future::Future;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Asks again and again until the answer is yes.
///
/// # Panics
/// When it does not become yes in 20 seconds.
pub async fn eventually<F: Future<Output = bool>>(mut ask: impl FnMut() -> F) {
    let found = async || ask().await.then_some(());
    eventually_some(found).await;
}

/// Asks again and again until there is an answer.
///
/// # Panics
/// When there is none in 20 seconds.
pub async fn eventually_some<T>(mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = ask().await {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "it did not happen in {PATIENCE:?}");
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
