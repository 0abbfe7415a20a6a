//! The result of a campaign as tables.

use documents::{Cell, Figure};

use super::campaign_result::{ArmResult, ArmsResult, CampaignResult, TechnicianResult, WithdrawalCount};
use super::progress::{OutcomeCount, Rates};
use super::tables::{Paper, Table, columns, money_figure};

/// What the figures mean; printed with them.
const DEFINITIONS: [&str; 4] = [
    "Recovered counts what was received within the window, of each member at most its frozen debt. It is not the effect.",
    "Effect: share paid in full of the targets less that of the hold-out, drawn at random before the launch, in percentage \
     points, with its 95 % Newcombe interval.",
    "Incremental = (mean recovered per target − mean recovered per held-out member) × targets, per currency.",
    "Amounts of different currencies are never added.",
];

/// The result as it is read.
#[must_use]
pub fn paper(result: &CampaignResult) -> Paper {
    let progress = &result.progress;
    let launched_on = progress.launched_on.map(|day| day.to_string()).unwrap_or_default();
    let caveats = result.caveats.iter().map(|caveat| caveat.sentence().to_owned());
    Paper {
        title: format!("Campaign result {}", progress.reference),
        subtitle: format!("{}: {launched_on} to {}", progress.title, result.as_of),
        file_stem: format!("campaign-result-{}", progress.reference),
        figures: figures(result),
        tables: vec![
            funnel(result),
            money(result),
            effect(result),
            withdrawals(result),
            outcomes(result),
            technicians(result),
        ],
        notes: caveats.chain(DEFINITIONS.map(str::to_owned)).collect(),
    }
}

fn figures(result: &CampaignResult) -> Vec<Figure> {
    let uplift = Figure {
        label: "Effect, percentage points".into(),
        value: result.uplift.map(|uplift| points(uplift.uplift_pp)).into(),
        note: result.uplift.map(|it| format!("95 %: {} to {}", points(it.ci_low_pp), points(it.ci_high_pp))),
    };
    let incremental = result.arms.iter().filter_map(|arms| arms.incremental);
    let recovered = result.progress.recovered.iter();
    std::iter::once(uplift)
        .chain(incremental.map(|money| money_figure("Incremental", money)))
        .chain(recovered.map(|money| money_figure("Recovered from targets", *money)))
        .take(4)
        .collect()
}

fn points(value: f64) -> String {
    format!("{value:+.2}").replace('-', "−")
}

fn funnel(result: &CampaignResult) -> Table {
    let progress = &result.progress;
    let steps = [
        ("Targets", progress.targets),
        ("Printed", progress.printed),
        ("Served", progress.served),
        ("Visited, not served", progress.failed),
        ("Withdrawn", progress.withdrawn),
        ("Paid in full", progress.paid),
        ("Held out", progress.held_out),
    ];
    let row = |(step, count): (&str, i64)| vec![Cell::from(step), Cell::Integer(count), share(count, progress.targets)];
    Table {
        code: "funnel",
        title: "Funnel",
        columns: columns(&["Step"], &["Members", "Of targets"]),
        rows: steps.into_iter().map(row).collect(),
    }
}

fn share(part: i64, whole: i64) -> Cell {
    Rates::share(part, whole).into()
}

fn money(result: &CampaignResult) -> Table {
    let sides = |arms: &ArmsResult| [("Targets", arms.treated.clone()), ("Held out", arms.held_out.clone())];
    let row = |(side, arm): (&str, ArmResult)| {
        let count = |number: u64| Cell::Integer(i64::try_from(number).unwrap_or(i64::MAX));
        vec![
            Cell::from(side),
            Cell::from(arm.frozen.currency().code()),
            count(arm.members),
            count(arm.paid),
            Cell::Money(arm.frozen),
            Cell::Money(arm.recovered),
            share(arm.recovered.minor(), arm.frozen.minor()),
        ]
    };
    Table {
        code: "money",
        title: "Money",
        columns: columns(&["Side", "Currency"], &["Members", "Paid in full", "Frozen debt", "Recovered", "Of frozen"]),
        rows: result.arms.iter().flat_map(sides).map(row).collect(),
    }
}

fn effect(result: &CampaignResult) -> Table {
    let mut rows = Vec::new();
    if let Some(uplift) = result.uplift {
        let interval = format!("{} to {}", points(uplift.ci_low_pp), points(uplift.ci_high_pp));
        rows.push(vec!["Paid in full, percentage points".into(), points(uplift.uplift_pp).into(), interval.into()]);
        rows.push(vec!["z of the two-proportion test".into(), points(uplift.z).into(), Cell::Empty]);
    }
    for arms in &result.arms {
        let label = format!("Incremental, {}", arms.currency);
        rows.push(vec![label.into(), arms.incremental.into(), Cell::Empty]);
    }
    Table { code: "effect", title: "Effect", columns: columns(&["Measure"], &["Value", "95 % interval"]), rows }
}

fn withdrawals(result: &CampaignResult) -> Table {
    let row = |left: &WithdrawalCount| {
        let part = share(left.targets, result.progress.targets);
        vec![Cell::from(left.reason.replace('_', " ")), Cell::Integer(left.targets), part]
    };
    Table {
        code: "withdrawals",
        title: "Withdrawals",
        columns: columns(&["Reason"], &["Targets", "Of targets"]),
        rows: result.withdrawals.iter().map(row).collect(),
    }
}

fn outcomes(result: &CampaignResult) -> Table {
    let row = |outcome: &OutcomeCount| {
        let part = share(outcome.count, result.progress.visits);
        vec![Cell::from(outcome.outcome.replace('_', " ")), Cell::Integer(outcome.count), part]
    };
    Table {
        code: "outcomes",
        title: "Outcomes at the door",
        columns: columns(&["Outcome"], &["Visits", "Of visits"]),
        rows: result.progress.outcomes.iter().map(row).collect(),
    }
}

fn technicians(result: &CampaignResult) -> Table {
    let row = |one: &TechnicianResult| {
        let name = one.name.clone().unwrap_or_else(|| one.technician.to_string());
        let counts = [one.rounds, one.stops, one.visits, one.delivered, one.failed, one.flagged];
        let mut cells = vec![Cell::from(name)];
        cells.extend(counts.map(Cell::Integer));
        cells.push(share(one.delivered, one.visits));
        cells
    };
    Table {
        code: "technicians",
        title: "Technicians",
        columns: columns(
            &["Technician"],
            &["Rounds", "Stops", "Visits", "Delivered", "Failed", "In doubt", "Delivered of visits"],
        ),
        rows: result.technicians.iter().map(row).collect(),
    }
}
