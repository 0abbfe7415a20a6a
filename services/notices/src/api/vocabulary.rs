//! What every code means, for screens and phones.

use actix_web::get;
use actix_web::web::Json;
use contracts::notices::Outcome;
use serde::Serialize;
use utoipa::ToSchema;
use web::Anyone;

use crate::domain::flags::Flag;
use crate::domain::mutations::AnswerCode;
use crate::domain::outcomes::{Need, is_claimable, is_worth_another_attempt, needs};
use crate::domain::rounds::Gone;
use crate::domain::routing::Reason;
use crate::domain::vocabulary::{Term, Words};

/// Every code, in the order in which it may be offered.
#[derive(Serialize, ToSchema)]
pub struct VocabularyOut {
    /// What may happen at a door.
    outcomes: Vec<OutcomeOut>,
    /// Why an item of a phone was refused or met a change.
    answers: Vec<TermOut<AnswerCode>>,
    /// Doubts about a visit.
    flags: Vec<TermOut<Flag>>,
    /// Why a door is on no round.
    unplanned: Vec<TermOut<Reason>>,
    /// Why a stop left a phone.
    gone: Vec<TermOut<Gone>>,
}

/// An outcome, what it asks for and what it leads to.
#[derive(Serialize, ToSchema)]
pub struct OutcomeOut {
    /// Its code.
    code: Outcome,
    /// For people.
    text: Words,
    /// Whether the notice reached the address.
    delivered: bool,
    /// Whether a technician may say so; if not, only the server does.
    claimable: bool,
    /// What it asks for: any one of these lists, and all of that list; nothing when empty. A fix is always wanted.
    #[schema(value_type = Vec<Vec<Need>>)]
    needs: &'static [&'static [Need]],
    /// Whether another attempt is made at this door, while there are attempts left.
    another_attempt: bool,
}

/// A code and what it means.
#[derive(Serialize, ToSchema)]
pub struct TermOut<T> {
    /// The code.
    code: T,
    /// For people.
    text: Words,
}

fn all<T: Term>() -> Vec<TermOut<T>> {
    T::ALL.iter().map(|code| TermOut { code: *code, text: code.words() }).collect()
}

impl OutcomeOut {
    fn of(code: Outcome) -> Self {
        Self {
            code,
            text: code.words(),
            delivered: code.is_delivered(),
            claimable: is_claimable(code),
            needs: needs(code),
            another_attempt: is_worth_another_attempt(code),
        }
    }
}

/// Read what every code means, in both languages. It changes only with the version of the server.
#[utoipa::path(
    tag = "field",
    security(("bearer" = [])),
    responses((status = 200, description = "Every code.", body = VocabularyOut))
)]
#[get("/vocabulary")]
pub async fn get_vocabulary(_by: Anyone) -> Json<VocabularyOut> {
    let outcomes = Outcome::ALL.iter().copied().map(OutcomeOut::of).collect();
    Json(VocabularyOut { outcomes, answers: all(), flags: all(), unplanned: all(), gone: all() })
}
