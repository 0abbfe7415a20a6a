//! What happened to notices.

use actix_web::get;
use actix_web::web::Json;
use contracts::notices::Outcome;
use kernel::{AccountId, Actor, NoticeId, PersonId, RoundId, Timestamp, VisitId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Problem, Query};

use crate::api::Reader;
use crate::domain::notice::Status;
use crate::domain::visits::Review;
use crate::domain::vocabulary::{Term, Words};
use crate::store::notices::history::{Happening, Of, What, history};

/// Something that happened to a notice.
#[derive(Serialize, ToSchema)]
pub struct HappeningOut {
    /// The notice.
    notice_id: NoticeId,
    /// Its number.
    number: String,
    /// When.
    at: Timestamp,
    #[serde(flatten)]
    what: WhatOut,
}

/// What happened.
#[derive(Serialize, ToSchema)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum WhatOut {
    /// It got its number.
    Numbered {
        /// By whom.
        by: Actor,
    },
    /// It was printed again.
    Reprinted {
        /// Which issue.
        issue: u32,
        /// By whom.
        by: Actor,
        /// Why.
        reason: Option<String>,
    },
    /// It was put on paper.
    Printed,
    /// It came on a technician's phone.
    Assigned {
        /// On which round.
        round_id: RoundId,
        /// Whose.
        technician: PersonId,
        /// Their name, where known.
        technician_name: Option<String>,
        /// Which attempt.
        attempt: u32,
    },
    /// Somebody was at the door.
    Visited {
        /// The visit.
        visit_id: VisitId,
        /// Who.
        technician: PersonId,
        /// Their name, where known.
        technician_name: Option<String>,
        /// Which attempt.
        attempt: u32,
        /// What happened.
        outcome: Outcome,
        /// The same for people.
        text: Words,
        /// Whether the notice counts as served by this visit.
        served: bool,
        /// Where its review stands.
        review_state: Option<Review>,
    },
    /// It was withdrawn or recalled.
    TakenBack {
        /// Which of the two.
        status: Status,
        /// Why.
        reason: Option<String>,
        /// By whom; nobody when the debtor left the campaign.
        by: Option<Actor>,
    },
}

impl From<Happening> for HappeningOut {
    fn from(happening: Happening) -> Self {
        let Happening { notice_id, number, at, what } = happening;
        Self { notice_id, number, at, what: what.into() }
    }
}

impl From<What> for WhatOut {
    fn from(what: What) -> Self {
        match what {
            What::Issued { issue: 1, by, .. } => Self::Numbered { by },
            What::Issued { issue, by, reason } => Self::Reprinted { issue, by, reason },
            What::Printed => Self::Printed,
            What::Assigned { round_id, technician, technician_name, attempt } => {
                Self::Assigned { round_id, technician, technician_name, attempt }
            }
            What::Visited { visit_id, technician, technician_name, attempt, outcome, counts, review_state } => {
                let text = outcome.words();
                let served = counts;
                Self::Visited { visit_id, technician, technician_name, attempt, outcome, text, served, review_state }
            }
            What::TakenBack { status, reason, by } => Self::TakenBack { status, reason, by },
        }
    }
}

/// What happened to the notices of an account.
#[derive(Serialize, ToSchema)]
pub struct HistoryOut {
    /// The oldest first.
    items: Vec<HappeningOut>,
}

/// Whose notices.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct HistoryQuery {
    /// The account.
    account_id: AccountId,
}

/// Read what happened to the notices of an account, for its time line.
#[utoipa::path(
    tag = "notices",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(HistoryQuery),
    responses((status = 200, description = "Everything that happened.", body = HistoryOut))
)]
#[get("/notices/history")]
pub async fn get_history(ctx: Ctx, _by: Reader, query: Query<HistoryQuery>) -> Result<Json<HistoryOut>, Problem> {
    let happened = history(&ctx.read(), Of::Account(query.account_id)).await?;
    Ok(Json(HistoryOut { items: happened.into_iter().map(HappeningOut::from).collect() }))
}
