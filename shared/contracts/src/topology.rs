//! Who hears what. Every process declares all of it, so an event is kept for a hearer that has not started yet.

/// Each service and the events it hears, without `dunlin.` and version. `*` is everything.
pub const HEARS: &[(&str, &[&str])] = &[
    ("accounts", &[]),
    (
        "approvals",
        &[
            "approvals.approval_requested",
            "approvals.approval_withdrawn",
            "identity.person_changed",
            "identity.team_changed",
        ],
    ),
    (
        "campaigns",
        &[
            "accounts.account_registered",
            "accounts.balances_changed",
            "accounts.receipt_recorded",
            "accounts.receipt_returned",
            "approvals.request_decided",
            "identity.person_changed",
            "identity.team_changed",
            "notices.run_printed",
            "notices.visit_recorded",
            "notices.notice_served",
        ],
    ),
    ("identity", &[]),
    (
        "notices",
        &[
            "accounts.balances_changed",
            "campaigns.targets_released",
            "campaigns.target_withdrawn",
            "identity.person_changed",
            "identity.device_changed",
        ],
    ),
    ("reporting", &["*"]),
];

/// The services that hear an event, by its name without `dunlin.` and version.
pub fn hearers_of(event: &str) -> impl Iterator<Item = &'static str> {
    HEARS.iter().filter(move |(_, heard)| heard.iter().any(|name| *name == "*" || *name == event)).map(|(who, _)| *who)
}
