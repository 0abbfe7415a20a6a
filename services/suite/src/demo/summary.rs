//! What the demo tells at its end, for people and for programs.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// All figures of one run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    /// Accounts in the books.
    pub accounts: u64,
    /// Documents in the books.
    pub documents: u64,
    /// Overdue when the segment was frozen, by currency.
    pub overdue: BTreeMap<String, String>,
    /// Members frozen: targets and hold-out.
    pub audience: u64,
    /// Accounts the rule selected but the freeze left out, by reason.
    pub excluded: BTreeMap<String, u64>,
    /// Members left alone for comparison.
    pub held_out: u64,
    /// Members who receive the campaign.
    pub targets: u64,
    /// How each stage of the approval ended.
    pub approvals: Vec<StageEnd>,
    /// The defaulter list as filed.
    pub list: ListFile,
    /// What was printed.
    pub notices: Printed,
    /// Rounds walked.
    pub rounds: u64,
    /// Visits by outcome.
    pub visits: BTreeMap<String, u64>,
    /// Targets withdrawn before the end.
    pub withdrawn: u64,
    /// Receipts recorded while the campaign ran.
    pub receipts: u64,
    /// Effect against the hold-out.
    pub effect: Effect,
    /// Events told.
    pub events: u64,
    /// How long each phase took.
    pub phases_ms: BTreeMap<String, u64>,
}

/// How a stage ended.
#[derive(Clone, Debug, Serialize)]
pub struct StageEnd {
    /// The stage.
    pub stage: String,
    /// `approved` or `rejected`.
    pub decision: String,
}

/// A filed list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListFile {
    /// Debtors on it.
    pub rows: u64,
    /// SHA-256 of its CSV file.
    pub sha256: String,
}

/// What was printed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Printed {
    /// Notices.
    pub count: u64,
    /// Pages.
    pub pages: u64,
    /// PDF files.
    pub files: u64,
}

/// Effect against the hold-out.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Effect {
    /// Targets.
    pub treated: u64,
    /// Held out.
    pub control: u64,
    /// Difference of the shares that paid in full, in percentage points.
    pub uplift_pp: f64,
    /// Lower end of the 95 % interval (Newcombe).
    pub ci_low_pp: f64,
    /// Upper end.
    pub ci_high_pp: f64,
    /// Money that would not have come without the campaign, by currency.
    pub incremental: BTreeMap<String, String>,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by_currency = |amounts: &BTreeMap<String, String>| {
            amounts.iter().map(|(currency, amount)| format!("{amount} {currency}")).collect::<Vec<_>>().join(", ")
        };
        let by_name = |counts: &BTreeMap<String, u64>| {
            counts
                .iter()
                .map(|(name, count)| format!("{count} {}", name.replace('_', " ")))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let chain = self.approvals.iter().map(|end| format!("{} {}", end.stage, end.decision)).collect::<Vec<_>>();
        let lines = [
            ("books", format!("{} accounts, {} documents", self.accounts, self.documents)),
            ("overdue", by_currency(&self.overdue)),
            ("audience", format!("{}: {} targets, {} held out", self.audience, self.targets, self.held_out)),
            ("left out", by_name(&self.excluded)),
            ("approvals", chain.join(", ")),
            ("list", format!("{} debtors, SHA-256 {}", self.list.rows, self.list.sha256)),
            (
                "notices",
                format!("{} on {} pages in {} files", self.notices.count, self.notices.pages, self.notices.files),
            ),
            ("rounds", self.rounds.to_string()),
            ("visits", by_name(&self.visits)),
            ("withdrawn", self.withdrawn.to_string()),
            ("receipts", self.receipts.to_string()),
            (
                "effect",
                format!(
                    "{:+.1} percentage points paid in full, 95 % interval {:+.1} to {:+.1}",
                    self.effect.uplift_pp, self.effect.ci_low_pp, self.effect.ci_high_pp
                ),
            ),
            ("incremental", by_currency(&self.effect.incremental)),
            ("events", self.events.to_string()),
        ];
        for (name, line) in lines {
            writeln!(f, "  {name:<12} {line}")?;
        }
        Ok(())
    }
}
