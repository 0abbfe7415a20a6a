//! Long work: asked for in a transaction, done by whichever process claims it, and looked at through its id.

mod runner;
mod table;

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use futures::future::BoxFuture;
use kernel::{Actor, OperationId, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Conn, StoreError, Tx};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::ctx::Ctx;
use crate::problem::Problem;

pub(crate) use runner::run;

/// How one kind of long work is done.
pub(crate) type OperationHandler = fn(Ctx, Progress, Value) -> BoxFuture<'static, Result<Value, Problem>>;

/// Where an operation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OperationState {
    /// Waits to be begun.
    Queued,
    /// Is being worked on.
    Running,
    /// Ended well.
    Succeeded,
    /// Ended with a problem.
    Failed,
    /// Was called off.
    Cancelled,
}

/// Long work and how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Operation {
    /// The operation.
    pub id: OperationId,
    /// What is done: `import`.
    pub kind: String,
    /// Where it stands.
    pub state: OperationState,
    /// Who asked for it.
    pub by: Actor,
    /// How much is done.
    pub done: i64,
    /// How much there is to do; `null` while unknown.
    pub total: Option<i64>,
    /// Whether somebody asked to call it off.
    pub cancelling: bool,
    /// What came of it, once it succeeded.
    #[schema(value_type = Option<Object>)]
    pub result: Option<Value>,
    /// Why it failed.
    #[schema(value_type = Option<Problem>)]
    pub problem: Option<Value>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// Asks for long work and looks at it.
#[derive(Clone, Default)]
pub struct Operations {
    asked: Arc<Notify>,
}

impl Operations {
    /// Asks for work of a registered kind, in the transaction of whatever else belongs to it. It begins after the commit.
    pub async fn start(
        &self,
        tx: &Tx,
        kind: &'static str,
        by: &Actor,
        input: &impl Serialize,
    ) -> Result<OperationId, StoreError> {
        let id = OperationId::fresh();
        table::insert(tx, id, kind, by, input).await?;
        self.asked.notify_one();
        Ok(id)
    }

    /// An operation, when there is one of this id.
    pub async fn find(&self, conn: &Conn, id: OperationId) -> Result<Option<Operation>, StoreError> {
        table::find(conn, id).await
    }

    /// Asks to call an operation off. What waits ends at once; what runs ends when it next looks.
    pub async fn cancel(&self, tx: &Tx, id: OperationId) -> Result<(), StoreError> {
        table::cancel(tx, id).await
    }
}

/// The worker's end of an operation.
#[derive(Clone)]
pub struct Progress {
    ctx: Ctx,
    claim: table::Claim,
    by: Actor,
    cancelled: CancellationToken,
}

impl Progress {
    /// The operation.
    #[must_use]
    pub const fn id(&self) -> OperationId {
        self.claim.id
    }

    /// Who asked for it.
    #[must_use]
    pub const fn by(&self) -> &Actor {
        &self.by
    }

    /// Says how far the work is.
    pub async fn report(&self, done: u64, total: u64) -> Result<(), Problem> {
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let tx = self.ctx.begin().await?;
        let is_to_end = table::report(&tx, self.claim, count(done), count(total)).await?;
        tx.commit().await?;
        if is_to_end {
            self.cancelled.cancel();
        }
        Ok(())
    }

    /// Whether somebody asked to call the work off.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.is_cancelled()
    }

    /// Refuses to go on when somebody asked to call the work off: `progress.go_on()?` between two steps.
    pub fn go_on(&self) -> Result<(), Problem> {
        if self.is_cancelled() { Err(cancelled()) } else { Ok(()) }
    }
}

const CANCELLED: &str = "operation-cancelled";

fn cancelled() -> Problem {
    Problem::new(StatusCode::CONFLICT, CANCELLED, "the operation was called off")
}

/// `202 Accepted` with where to look, for work asked for outside an [`crate::IdempotencyKey`].
#[must_use]
pub fn accepted(ctx: &Ctx, id: OperationId, body: &impl Serialize) -> HttpResponse {
    let place = format!("/api/{}/v1/operations/{id}", ctx.service());
    HttpResponse::Accepted().insert_header(("location", place)).json(body)
}
