//! How far a campaign's targets are, and how its plan stands: what lists, risks and time lines are made of.

use kernel::{Day, Money};

/// Counts of one campaign's members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Funnel {
    /// Members left alone.
    pub held_out: u32,
    /// Members who receive the campaign.
    pub targets: u32,
    /// Handed to the printers.
    pub released: u32,
    /// With a printed notice.
    pub printed: u32,
    /// Whose notice was served.
    pub delivered: u32,
    /// Who paid in full.
    pub paid: u32,
    /// Who left.
    pub withdrawn: u32,
    /// Visited without success so far, and still in.
    pub failed: u32,
    /// Neither served nor gone.
    pub unreached: u32,
    /// Released before today, still without a notice.
    pub not_printed: Waiting,
    /// Frozen debt of the targets, per currency.
    pub frozen: Vec<Money>,
    /// Received from them, per currency.
    pub recovered: Vec<Money>,
}

/// Targets that wait, and since when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How many.
    pub targets: u32,
    /// The earliest day.
    pub since: Option<Day>,
}

/// How the plan of a campaign stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanSpan {
    /// The next day on which targets are released.
    pub next_release_on: Option<Day>,
    /// The first day at the doors.
    pub first_visit_on: Option<Day>,
    /// The last day at the doors.
    pub last_visit_on: Option<Day>,
    /// Targets whose day at the door has passed without a visit.
    pub behind: Waiting,
}
