//! What is asked of `approvals`, by anyone, and what it says.

use kernel::{ApprovalRequestId, Money, PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Event;

/// What somebody is asked to approve. Approvals knows nothing else of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Subject {
    /// What it is: `campaign`, `defaulter_list`. With `.approve` it is the action of a policy.
    pub kind: String,
    /// Its id, in text form.
    pub id: String,
    /// Which revision.
    pub revision: u32,
    /// SHA-256 of what is frozen; a decision binds to it.
    pub hash: String,
    /// What people call it.
    pub title: String,
    /// Where to look at it: a path of the suite.
    pub link: String,
}

/// Somebody asks for approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ApprovalRequested {
    /// What is asked for.
    pub subject: Subject,
    /// Totals, one per currency.
    pub amounts: Vec<Money>,
    /// The largest single account, one per currency.
    pub largest: Vec<Money>,
    /// Facts worth showing to an approver, in order: label and value.
    pub facts: Vec<Fact>,
    /// Who asks; may not decide.
    pub requester: PersonId,
    /// Who worked on it; may not decide either.
    pub editors: Vec<PersonId>,
    /// The largest lines of what is asked for: up to ten.
    #[serde(default)]
    pub samples: Vec<SampleLine>,
    /// Papers worth reading before deciding.
    #[serde(default)]
    pub documents: Vec<DocumentLink>,
}

/// One line out of what is to be approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SampleLine {
    /// Its reference: that of an account.
    pub reference: String,
    /// Whom it is about.
    pub name: String,
    /// The frozen amount.
    pub amount: Money,
    /// Days past due when frozen, where that is known.
    pub days_past_due: Option<i64>,
}

/// A paper of the suite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DocumentLink {
    /// What people call it.
    pub title: String,
    /// Where it is: a path of the suite.
    pub link: String,
}

/// What was asked for was changed or called off: nobody needs to decide it any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ApprovalWithdrawn {
    /// What was asked for.
    pub subject: Subject,
    /// Why: `edited`, `cancelled`.
    pub reason: String,
    /// Who changed it or called it off.
    pub by: PersonId,
}

/// One line of what an approver reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Fact {
    /// What: `held out`.
    pub label: String,
    /// How much: `41`.
    pub value: String,
}

/// A request is open and its first stage waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestOpened {
    /// The request.
    pub request_id: ApprovalRequestId,
    /// What is asked for.
    pub subject: Subject,
    /// Names of the stages, in order.
    pub stages: Vec<String>,
}

/// How a stage or a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Yes.
    Approved,
    /// No.
    Rejected,
}

/// A stage was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StageDecided {
    /// The request.
    pub request_id: ApprovalRequestId,
    /// What is asked for.
    pub subject: Subject,
    /// The stage's name.
    pub stage: String,
    /// From 1.
    pub position: u32,
    /// How it ended.
    pub decision: Decision,
    /// When.
    pub decided_at: Timestamp,
}

/// A request was decided. It holds for the subject's hash and for nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestDecided {
    /// The request.
    pub request_id: ApprovalRequestId,
    /// What was asked for.
    pub subject: Subject,
    /// The answer.
    pub decision: Decision,
    /// Why, where somebody said.
    pub reason: Option<String>,
    /// When.
    pub decided_at: Timestamp,
}

/// Nobody could or did decide in time; somebody has to look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestEscalated {
    /// The request.
    pub request_id: ApprovalRequestId,
    /// What is asked for.
    pub subject: Subject,
    /// The stage's name, where there is one.
    pub stage: Option<String>,
    /// Why: `no_policy`, `no_approver`, `overdue`.
    pub reason: String,
}

impl Event for ApprovalRequested {
    const SERVICE: &'static str = "approvals";
    const NAME: &'static str = "approval_requested";
    fn subject(&self) -> String {
        self.subject.id.clone()
    }
}
impl Event for ApprovalWithdrawn {
    const SERVICE: &'static str = "approvals";
    const NAME: &'static str = "approval_withdrawn";
    fn subject(&self) -> String {
        self.subject.id.clone()
    }
}
impl Event for RequestOpened {
    const SERVICE: &'static str = "approvals";
    const NAME: &'static str = "request_opened";
    fn subject(&self) -> String {
        self.request_id.to_string()
    }
}
impl Event for StageDecided {
    const SERVICE: &'static str = "approvals";
    const NAME: &'static str = "stage_decided";
    fn subject(&self) -> String {
        self.request_id.to_string()
    }
}
impl Event for RequestDecided {
    const SERVICE: &'static str = "approvals";
    const NAME: &'static str = "request_decided";
    fn subject(&self) -> String {
        self.request_id.to_string()
    }
}
impl Event for RequestEscalated {
    const SERVICE: &'static str = "approvals";
    const NAME: &'static str = "request_escalated";
    fn subject(&self) -> String {
        self.request_id.to_string()
    }
}
