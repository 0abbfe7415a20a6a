//! Says on the terminal what happens, and how long it took.

use std::collections::BTreeMap;
use std::time::Instant;

/// The narrator of the story.
pub struct Stage {
    is_silent: bool,
    opened: Instant,
    phase: Option<(&'static str, Instant)>,
    /// How long each phase took, in milliseconds.
    pub phases_ms: BTreeMap<String, u64>,
}

impl Stage {
    /// A narrator; a silent one only keeps the times.
    pub fn new(is_silent: bool) -> Self {
        Self { is_silent, opened: Instant::now(), phase: None, phases_ms: BTreeMap::new() }
    }

    /// A phase begins; the one before has ended.
    pub fn phase(&mut self, name: &'static str, line: &str) {
        self.end_phase();
        self.phase = Some((name, Instant::now()));
        self.print(&format!("\n{:>6.1} s  {line}", self.opened.elapsed().as_secs_f32()));
    }

    /// Something happened within a phase.
    pub fn tell(&self, line: &str) {
        self.print(&format!("          {line}"));
    }

    /// The last phase has ended.
    pub fn end_phase(&mut self) {
        if let Some((name, began)) = self.phase.take() {
            let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
            self.phases_ms.insert(name.to_owned(), took);
        }
    }

    #[expect(clippy::print_stdout, reason = "the demo talks to people")]
    fn print(&self, line: &str) {
        if !self.is_silent {
            println!("{line}");
        }
    }
}
