//! Several services behind one address.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, Member};
use contracts::{Envelope, Event};
use kernel::{Clock, Day, PersonId, Role, Timestamp};
use store::{Store, outbox, parked};
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;
use web::{Caller, Ctx, Overrides, Running, Service, Settings};

use crate::client::Client;
use crate::foundation::Foundation;
use crate::signer::Signer;

const PATIENCE: Duration = Duration::from_secs(60);

/// Services that run together for one test, on a foundation of their own.
pub struct TestSuite {
    /// Serves apart from the test's own runtime, so that it can be stopped when the test ends, however it ends.
    runtime: Option<Runtime>,
    running: Option<Running>,
    ctxs: HashMap<&'static str, Ctx>,
    bus: Bus,
    /// Says what a test wants to be heard.
    voice: Store,
    voice_ends: CancellationToken,
    ground: Ground,
    url: String,
    may_park: bool,
}

/// What outlives a process of the suite.
#[derive(Clone)]
struct Ground {
    foundation: Arc<Foundation>,
    signer: Arc<Signer>,
    clock: Clock,
    settings: Settings,
}

impl TestSuite {
    /// Starts services.
    pub async fn start(services: Vec<Service>) -> Self {
        Self::start_by(Clock::system(), services, |_| {}).await
    }

    /// Starts services by a clock that stands at 08:00 UTC of a day; [`TestSuite::clock`] moves it.
    pub async fn start_at(day: Day, services: Vec<Service>) -> Self {
        let morning = day.date().and_hms_opt(8, 0, 0).expect("a morning").and_utc();
        Self::start_by(Clock::held_at(Timestamp::of(morning)), services, |_| {}).await
    }

    /// Starts services with some settings changed.
    pub async fn start_with(services: Vec<Service>, change: impl FnOnce(&mut Settings)) -> Self {
        Self::start_by(Clock::system(), services, change).await
    }

    /// Starts services by a clock, with some settings changed.
    pub async fn start_by(clock: Clock, services: Vec<Service>, change: impl FnOnce(&mut Settings)) -> Self {
        let foundation = Arc::new(Foundation::fresh());
        let mut settings = foundation.settings();
        change(&mut settings);
        let signer = Arc::new(Signer::fresh());
        Self::begin(Ground { foundation, signer, clock, settings }, services).await
    }

    async fn begin(ground: Ground, services: Vec<Service>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let names: Vec<&str> = services.iter().map(Service::name).collect();
        let trusted = Some(ground.signer.public().clone());
        let overrides = Overrides { clock: Some(ground.clock.clone()), trusted };
        let (settings, own_database) = (ground.settings.clone(), ground.foundation.own_database());
        let voice_ends = CancellationToken::new();
        let ends = voice_ends.clone();
        let starting = runtime.spawn(async move {
            let running = web::start_with(services, settings, overrides).await?;
            let voice = Store::open(&own_database, "testkit").await.map_err(|error| voiceless(&error))?;
            voice.migrate(&[]).await.map_err(|error| voiceless(&error))?;
            let member = Member { service: "testkit", store: voice.clone(), handlers: HashMap::new() };
            running.bus().join(vec![member], &ends);
            Ok::<_, web::StartError>((running, voice))
        });
        let (running, voice) = match starting.await.expect("starting does not panic") {
            Ok(started) => started,
            Err(error) => {
                runtime.shutdown_background();
                ground.foundation.remove().await;
                panic!("the services could not start: {error}");
            }
        };
        let ctxs = names.into_iter().filter_map(|name| Some((name, running.ctx_of(name)?.clone()))).collect();
        let (bus, url) = (running.bus().clone(), format!("http://{}", running.addr()));
        let (runtime, running) = (Some(runtime), Some(running));
        Self { runtime, running, ctxs, bus, voice, voice_ends, ground, url, may_park: false }
    }

    /// Starts another process of the same services on the same foundation: a replica. `None` on the embedded foundation,
    /// where one process is all there is.
    pub async fn replica(&self, services: Vec<Service>) -> Option<Self> {
        if !self.ground.foundation.is_shared() {
            return None;
        }
        Some(Self::begin(self.ground.clone(), services).await)
    }

    /// The address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The clock they go by.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.ground.clock
    }

    /// The running process.
    ///
    /// # Panics
    /// When it was stopped.
    #[must_use]
    pub fn running(&self) -> &Running {
        self.running.as_ref().expect("it runs")
    }

    /// The surroundings of a service.
    ///
    /// # Panics
    /// When the service is not part of this.
    #[must_use]
    pub fn ctx_of(&self, service: &str) -> &Ctx {
        self.ctxs.get(service).unwrap_or_else(|| panic!("{service} is not part of this"))
    }

    /// A person new to all, with one role. Paths are whole (`/api/accounts/v1/…`), or see [`Client::at`].
    #[must_use]
    pub fn as_role(&self, role: Role) -> Client {
        self.as_person(PersonId::fresh(), &[role])
    }

    /// A known person with some roles.
    #[must_use]
    pub fn as_person(&self, person: PersonId, roles: &[Role]) -> Client {
        let name = roles.first().map_or("somebody", |role| role.name());
        let caller = Caller { person, name: format!("Test {name}"), roles: roles.to_vec(), team: None, device: None };
        self.as_nobody().signed_in(caller, self.ground.signer.clone(), self.ground.clock.clone())
    }

    /// Somebody without a token.
    #[must_use]
    pub fn as_nobody(&self) -> Client {
        Client::nobody(&self.url, "")
    }

    /// Every event of a kind that was published, by whichever service, oldest first.
    pub async fn said<E: Event>(&self) -> Vec<E> {
        let said = self.said_envelopes().await;
        said.iter().filter(|said| said.kind == E::wire_type()).map(|said| said.open().expect("its own type")).collect()
    }

    /// Everything that was published, oldest first.
    pub async fn said_envelopes(&self) -> Vec<Envelope> {
        let stores: Vec<Store> = self.ctxs.values().map(|ctx| ctx.store().clone()).collect();
        self.inside(async move {
            let mut said = Vec::new();
            for store in stores {
                said.extend(outbox::published(&store.read()).await.expect("the outbox can be read"));
            }
            said.sort_by_key(|envelope| envelope.id);
            said
        })
        .await
    }

    /// Lets everybody who hears this kind of event hear this one, and waits until they have.
    pub async fn hear<E: Event>(&self, event: &E) {
        let envelope = Envelope::of(event, self.ground.clock.now());
        let (voice, event) = (self.voice.clone(), envelope.open::<E>().expect("its own type"));
        self.inside(async move {
            let tx = voice.begin().await.expect("a transaction");
            tx.publish(&event).await.expect("the event can be published");
            tx.commit().await.expect("the event can be committed");
        })
        .await;
        self.settle().await;
    }

    /// Waits until every event was heard and every operation has ended.
    pub async fn settle(&self) {
        let stores: Vec<Store> = self.ctxs.values().map(|ctx| ctx.store().clone()).collect();
        let bus = self.bus.clone();
        let settling = async move {
            loop {
                bus.wait_idle(PATIENCE).await.map_err(|busy| busy.to_string())?;
                if !has_open_operations(&stores).await {
                    return Ok::<_, String>(());
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        match self.inside(tokio::time::timeout(PATIENCE, settling)).await {
            Ok(Ok(())) => {}
            Ok(Err(busy)) => panic!("{busy}"),
            Err(_) => panic!("operations go on and on"),
        }
    }

    /// Runs beside the services, so that no connection of theirs comes to belong to the test's own runtime, where it
    /// would be stuck as soon as the test ends.
    async fn inside<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> T {
        let runtime = self.runtime.as_ref().expect("it runs");
        match runtime.spawn(work).await {
            Ok(done) => done,
            Err(failed) => std::panic::resume_unwind(failed.into_panic()),
        }
    }

    /// Runs a job now.
    pub async fn run_job(&self, service: &str, job: &str) {
        if let Err(error) = self.inside(self.running().run_job(service, job)).await {
            panic!("the job {job} of {service} failed: {error}");
        }
    }

    /// From now on a parked message does not fail the test.
    pub fn may_park(&mut self) {
        self.may_park = true;
    }

    /// Stops them in order.
    pub async fn stop(&mut self) {
        let (Some(runtime), Some(running)) = (&self.runtime, self.running.take()) else { return };
        runtime.spawn(running.stop()).await.expect("stopping does not panic");
    }

    /// Kills them as a power cut would, and starts the same services on what is left.
    pub async fn killed_and_started_again(mut self, services: Vec<Service>) -> Self {
        if let Some(runtime) = self.runtime.take() {
            std::mem::forget(self.running.take());
            runtime.shutdown_background();
        }
        Self::begin(self.ground.clone(), services).await
    }

    async fn left_behind(&self) -> Option<String> {
        if self.running.is_none() || self.may_park {
            return None;
        }
        if let Err(busy) = self.bus.wait_idle(PATIENCE).await {
            return Some(busy.to_string());
        }
        for (name, ctx) in &self.ctxs {
            let parked = parked::list(&ctx.read(), &kernel::PageQuery::default()).await.ok()?;
            if let Some(message) = parked.items.first() {
                return Some(format!("{name} parked {}: {}", message.kind, message.error));
            }
        }
        None
    }

    async fn end(&mut self, is_to_check: bool) -> Option<String> {
        let left = if is_to_check { self.left_behind().await } else { None };
        self.voice_ends.cancel();
        if let Some(running) = self.running.take() {
            // The test may still hold connections, so nobody waits for the databases to close.
            running.end_work().await;
        }
        // The last process takes the foundation away.
        if Arc::strong_count(&self.ground.foundation) == 1 {
            if let Err(error) = self.bus.remove_topology().await {
                tracing::warn!(%error, "the queues of a test stay behind");
            }
            self.ground.foundation.remove().await;
        }
        left
    }
}

async fn has_open_operations(stores: &[Store]) -> bool {
    let sql = "select id from operations where state in ('queued', 'running') limit 1";
    for store in stores {
        if store.read().optional(sql, &[], |_| Ok(())).await.expect("operations can be read").is_some() {
            return true;
        }
    }
    false
}

fn voiceless(error: &store::StoreError) -> web::StartError {
    web::StartError::Service("testkit", error.to_string().into())
}

impl Drop for TestSuite {
    fn drop(&mut self) {
        let Some(runtime) = self.runtime.take() else { return };
        let is_failing = std::thread::panicking();
        // The test may run inside a runtime of its own, where nothing may block on another.
        let left = std::thread::scope(|scope| {
            let ending = scope.spawn(|| {
                let left = runtime.block_on(self.end(!is_failing));
                runtime.shutdown_timeout(Duration::from_secs(5));
                left
            });
            ending.join().unwrap_or_else(|_| Some("the services did not end well".into()))
        });
        match left {
            Some(why) if !is_failing => panic!("left behind: {why}"),
            _ => {}
        }
    }
}
