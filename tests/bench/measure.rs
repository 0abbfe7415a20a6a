//! Taking turns, medians, processor seconds, and what this machine is doing just now.

use std::time::{Duration, Instant};

use crate::Res;

/// Lets both sides have their turns one after the other; the medians.
pub async fn in_turns(
    turns: usize,
    mut ours: impl AsyncFnMut() -> Res<f64>,
    mut limit: impl AsyncFnMut() -> Res<f64>,
) -> Res<(f64, f64)> {
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for _turn in 0..turns.max(1) {
        a.push(ours().await?);
        b.push(limit().await?);
    }
    Ok((median(a), median(b)))
}

/// The middle value, or the mean of the two in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => values[middle],
        _ => f64::midpoint(values[middle - 1], values[middle]),
    }
}

/// How long it takes, in seconds.
pub async fn timed<T>(work: impl Future<Output = Res<T>>) -> Res<(f64, T)> {
    let began = Instant::now();
    let result = work.await?;
    Ok((began.elapsed().as_secs_f64(), result))
}

/// Processor seconds of this process so far, all threads.
pub fn cpu_seconds() -> Res<f64> {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The name in brackets may hold blanks; user and system time are the 12th and 13th field after it.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |place: usize| fields.get(place).and_then(|ticks| ticks.parse::<f64>().ok()).unwrap_or_default();
    Ok((ticks(11) + ticks(12)) / TICKS_A_SECOND)
}

/// Asks again and again, every few milliseconds, until there is an answer.
pub async fn until<T>(patience: Duration, mut ask: impl AsyncFnMut() -> Res<Option<T>>) -> Res<T> {
    let began = Instant::now();
    loop {
        if let Some(found) = ask().await? {
            return Ok(found);
        }
        if began.elapsed() > patience {
            return Err(format!("it did not happen in {patience:?}").into());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// What this machine is, and how much of a core a busy loop gets: near 1.0 it has one to itself.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("?").to_owned();
    let (began, cpu) = (Instant::now(), cpu_seconds().unwrap_or_default());
    let mut sum = 0_u64;
    while began.elapsed() < Duration::from_millis(500) {
        sum = std::hint::black_box(sum.wrapping_mul(31).wrapping_add(7));
    }
    let share = (cpu_seconds().unwrap_or_default() - cpu) / began.elapsed().as_secs_f64();
    let build = if cfg!(debug_assertions) { "dev build: no figure counts" } else { "release build" };
    format!("{cores} cores, load {load}, a busy loop gets {share:.2} of a core; {build}")
}
