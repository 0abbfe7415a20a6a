//! The promises of the bus, the same on both foundations: in process by default, on RabbitMQ when
//! `DUNLIN_TEST_FOUNDATION=production`.
#![expect(clippy::unwrap_used, reason = "a test fails loudly")]

mod house;
mod on_rabbit;
mod proxy;
mod restarts;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use bus::{Handler, parked};
use contracts::identity::TeamChanged;
use contracts::reporting::ReportPublished;
use house::{House, effects, heard, name_of_team, remember, team};
use kernel::{Clock, PageQuery, ReportId};
use store::outbox;

#[tokio::test]
async fn an_event_reaches_every_service_that_hears_it_once() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    house.member("reporting", [heard("*", remember())]).await;
    house.open();
    for version in 1..=20 {
        house.say("identity", &team(version)).await;
    }
    house.settle().await;
    assert_eq!(effects(house.store("approvals")).await, 20);
    assert_eq!(effects(house.store("reporting")).await, 20);
    assert_eq!(effects(house.store("identity")).await, 0);
    house.close().await;
}

#[tokio::test]
async fn an_event_sent_twice_takes_effect_once() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    house.open();
    house.say("identity", &team(1)).await;
    house.settle().await;
    let tx = house.store("identity").begin().await.unwrap();
    tx.execute("update outbox set sent_at = null, claimed_until = null", &[]).await.unwrap();
    tx.commit().await.unwrap();
    house.settle().await;
    assert_eq!(effects(house.store("approvals")).await, 1);
    house.close().await;
}

#[tokio::test]
async fn an_event_nobody_here_handles_is_settled() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", []).await;
    house.open();
    house.say("identity", &team(1)).await;
    house.settle().await;
    house.close().await;
}

#[tokio::test]
async fn a_failed_event_is_tried_again_and_leaves_no_half_effect() {
    let failures = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&failures);
    let fails_twice: Handler = Arc::new(move |tx, event| {
        let counted = Arc::clone(&counted);
        Box::pin(async move {
            remember()(tx, event).await?;
            match counted.fetch_add(1, Ordering::SeqCst) {
                0 => Err("not yet".into()),
                1 => panic!("not even now"),
                _ => Ok(()),
            }
        })
    });
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", fails_twice)]).await;
    house.open();
    house.say("identity", &team(1)).await;
    house.settle().await;
    assert_eq!(failures.load(Ordering::SeqCst), 3);
    assert_eq!(effects(house.store("approvals")).await, 1);
    assert_eq!(parked::count(&house.store("approvals").read()).await.unwrap(), 0);
    house.close().await;
}

/// Fails for teams called `poison` until it is cured.
fn poisonable(cured: &Arc<AtomicBool>) -> Handler {
    let cured = Arc::clone(cured);
    Arc::new(move |tx, event| {
        let cured = cured.load(Ordering::SeqCst);
        Box::pin(async move {
            let team: TeamChanged = event.open()?;
            if team.name == "poison" && !cured {
                return Err("cannot stomach this".into());
            }
            remember()(tx, event).await
        })
    })
}

#[tokio::test]
async fn a_poison_message_is_parked_beside_the_others_and_can_be_replayed() {
    let cured = Arc::new(AtomicBool::new(false));
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", poisonable(&cured))]).await;
    house.open();
    house.say("identity", &TeamChanged { name: "poison".into(), ..team(1) }).await;
    house.say("identity", &team(1)).await;
    house.settle().await;
    let approvals = house.store("approvals").clone();
    assert_eq!(effects(&approvals).await, 1);
    let page = parked::list(&approvals.read(), &PageQuery::default()).await.unwrap();
    let [message] = page.items.as_slice() else { panic!("{page:?}") };
    assert_eq!((message.kind.as_str(), message.attempts), ("dunlin.identity.team_changed.v1", 5));
    assert!(message.error.contains("cannot stomach this"));
    assert_eq!(message.sender.as_deref(), Some("identity"));
    assert!(message.subject.as_deref().is_some_and(|subject| subject.starts_with("tem_")));
    assert!(message.happened_at.is_some_and(|at| at <= message.parked_at));

    parked::replay(&approvals, message.event_id).await.unwrap();
    house.settle().await;
    let again = parked::list(&approvals.read(), &PageQuery::default()).await.unwrap();
    assert_eq!(again.items.len(), 1, "still poison, so parked again");

    cured.store(true, Ordering::SeqCst);
    parked::replay(&approvals, message.event_id).await.unwrap();
    house.settle().await;
    assert_eq!(effects(&approvals).await, 2);
    assert_eq!(parked::count(&approvals.read()).await.unwrap(), 0);
    house.close().await;
}

#[tokio::test]
async fn a_parked_message_can_be_discarded() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", poisonable(&Arc::default()))]).await;
    house.open();
    house.say("identity", &TeamChanged { name: "poison".into(), ..team(1) }).await;
    house.settle().await;
    let approvals = house.store("approvals");
    let page = parked::list(&approvals.read(), &PageQuery::default()).await.unwrap();
    parked::discard(approvals, page.items[0].event_id).await.unwrap();
    assert_eq!(parked::count(&approvals.read()).await.unwrap(), 0);
    house.settle().await;
    assert_eq!(effects(approvals).await, 0);
    house.close().await;
}

#[tokio::test]
async fn a_projection_ignores_a_version_that_comes_late() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    house.open();
    let first = team(1);
    for (version, name) in [(3, "third"), (1, "first"), (2, "second")] {
        let version = serde_json::from_value(version.into()).unwrap();
        house.say("identity", &TeamChanged { version, name: name.into(), ..first.clone() }).await;
    }
    house.settle().await;
    assert_eq!(effects(house.store("approvals")).await, 3);
    assert_eq!(name_of_team(house.store("approvals"), first.team_id).await, "third");
    house.close().await;
}

#[tokio::test]
async fn what_a_handler_tells_names_its_cause() {
    let answers: Handler = Arc::new(|tx, _event| {
        Box::pin(async move {
            let clock = Clock::system();
            let report = ReportPublished {
                report_id: ReportId::fresh(),
                kind: "teams".into(),
                as_of: clock.today(),
                published_at: clock.now(),
            };
            tx.publish(&report).await?;
            Ok(())
        })
    });
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("reporting", [heard("identity.team_changed", answers)]).await;
    house.open();
    let cause = store::Cause {
        correlation_id: Some("request-7".into()),
        causation_id: Some("request-7".into()),
        traceparent: Some("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".into()),
    };
    cause.clone().scope(house.say("identity", &team(1))).await;
    house.settle().await;
    let told = outbox::published(&house.store("identity").read()).await.unwrap();
    let answered = outbox::published(&house.store("reporting").read()).await.unwrap();
    assert_eq!(answered[0].correlationid, cause.correlation_id);
    assert_eq!(answered[0].causationid.as_deref(), Some(told[0].id.to_string().as_str()));
    assert_eq!(answered[0].traceparent, cause.traceparent);
    house.close().await;
}

#[tokio::test]
async fn waiting_for_rest_ends_with_what_is_still_going_on() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    let stuck: Handler = Arc::new(|_tx, _event| Box::pin(futures::future::pending()));
    house.member("approvals", [heard("identity.team_changed", stuck)]).await;
    house.open();
    house.say("identity", &team(1)).await;
    let busy = house.bus.wait_idle(std::time::Duration::from_millis(500)).await.unwrap_err();
    assert!(busy.to_string().contains("still busy"));
    house.abandon().await;
}
