//! Why something happens: carried beside the work, and written into every event it publishes.

use std::future::Future;

use contracts::Envelope;

/// The request or event behind the work of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cause {
    /// The run this belongs to: the id of the request or event that began it all.
    pub correlation_id: Option<String>,
    /// The request or event that caused this directly.
    pub causation_id: Option<String>,
    /// W3C trace context.
    pub traceparent: Option<String>,
}

tokio::task_local! {
    static CURRENT: Cause;
}

impl Cause {
    /// The cause of what a hearer does about an event.
    #[must_use]
    pub fn of(envelope: &Envelope) -> Self {
        let id = envelope.id.to_string();
        Self {
            correlation_id: envelope.correlationid.clone().or_else(|| Some(id.clone())),
            causation_id: Some(id),
            traceparent: envelope.traceparent.clone(),
        }
    }

    /// The cause of the current task; empty outside any scope.
    #[must_use]
    pub fn current() -> Self {
        CURRENT.try_with(Clone::clone).unwrap_or_default()
    }

    /// Runs a future with this cause: what it publishes will name it.
    pub async fn scope<F: Future>(self, future: F) -> F::Output {
        CURRENT.scope(self, future).await
    }

    /// Writes the cause into an envelope.
    pub(crate) fn stamp(self, envelope: &mut Envelope) {
        envelope.correlationid = self.correlation_id;
        envelope.causationid = self.causation_id;
        envelope.traceparent = self.traceparent;
    }
}
