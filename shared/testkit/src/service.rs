//! One service under test.

use std::ops::{Deref, DerefMut};

use contracts::Event;
use kernel::{Clock, Day, PersonId, Role, Timestamp};
use web::{Ctx, Service, Settings};

use crate::client::Client;
use crate::suite::TestSuite;

/// One service, served for one test. What it shares with a [`TestSuite`] is used through it.
pub struct TestService {
    suite: TestSuite,
    name: &'static str,
}

impl Deref for TestService {
    type Target = TestSuite;
    fn deref(&self) -> &TestSuite {
        &self.suite
    }
}
impl DerefMut for TestService {
    fn deref_mut(&mut self) -> &mut TestSuite {
        &mut self.suite
    }
}

impl TestService {
    /// Starts a service.
    pub async fn start(service: Service) -> Self {
        let name = service.name();
        Self { suite: TestSuite::start(vec![service]).await, name }
    }

    /// Starts a service by a clock that stands at 08:00 UTC of a day.
    pub async fn start_at(day: Day, service: Service) -> Self {
        let name = service.name();
        Self { suite: TestSuite::start_at(day, vec![service]).await, name }
    }

    /// Starts a service by a clock that stands at an instant.
    pub async fn start_at_instant(instant: Timestamp, service: Service) -> Self {
        let name = service.name();
        let suite = TestSuite::start_by(Clock::held_at(instant), vec![service], |_| {}).await;
        Self { suite, name }
    }

    /// Starts a service with some settings changed.
    pub async fn start_with(service: Service, change: impl FnOnce(&mut Settings)) -> Self {
        let name = service.name();
        Self { suite: TestSuite::start_with(vec![service], change).await, name }
    }

    /// The service's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The service's surroundings.
    #[must_use]
    pub fn ctx(&self) -> &Ctx {
        self.suite.ctx_of(self.name)
    }

    /// A person new to the service, with one role. Paths are the service's own: `/campaigns`.
    #[must_use]
    pub fn as_role(&self, role: Role) -> Client {
        self.suite.as_role(role).at(self.name)
    }

    /// A known person with some roles.
    #[must_use]
    pub fn as_person(&self, person: PersonId, roles: &[Role]) -> Client {
        self.suite.as_person(person, roles).at(self.name)
    }

    /// Somebody without a token.
    #[must_use]
    pub fn as_nobody(&self) -> Client {
        self.suite.as_nobody().at(self.name)
    }

    /// The access token a caller would send now.
    #[must_use]
    pub fn token_of(&self, client: &Client) -> String {
        client.token().unwrap_or_default()
    }

    /// Every event of a kind that the service published, oldest first.
    pub async fn said<E: Event>(&self) -> Vec<E> {
        self.suite.said().await
    }

    /// Runs a job of the service now.
    pub async fn run_job(&self, job: &str) {
        self.suite.run_job(self.name, job).await;
    }

    /// Kills it as a power cut would, and starts the same service on what is left.
    pub async fn killed_and_started_again(self, service: Service) -> Self {
        Self { suite: self.suite.killed_and_started_again(vec![service]).await, name: self.name }
    }
}
