//! Nothing is lost and nothing happens twice, whenever the process ends.

use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, Handler, Member};
use store::Store;
use tokio::runtime::Builder;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use crate::house::{House, effects, heard, on_rabbit, rabbit_url, remember, repeated_effects, team};

const EVENTS: i64 = 300;
const DEADLINE: Duration = Duration::from_secs(60);

async fn say_all(house: &House) {
    let events: Vec<_> = (1..=EVENTS).map(team).collect();
    let tx = house.store("identity").begin().await.unwrap();
    tx.publish_all(&events).await.unwrap();
    tx.commit().await.unwrap();
}

async fn until_some_effects(store: &Store) {
    let deadline = Instant::now() + DEADLINE;
    while effects(store).await == 0 {
        assert!(Instant::now() < deadline, "nothing was heard");
        sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn a_consumer_that_leaves_midway_goes_on_after_its_return() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    house.open();
    say_all(&house).await;
    let approvals = house.store("approvals").clone();
    until_some_effects(&approvals).await;
    house.leave().await;
    let before = effects(&approvals).await;
    house.open();
    house.settle().await;
    assert!(before < EVENTS, "it left too late to prove anything");
    assert_eq!((effects(&approvals).await, repeated_effects(&approvals).await), (EVENTS, 0));
    house.close().await;
}

#[tokio::test]
async fn a_process_that_dies_midway_loses_and_repeats_nothing() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    let (identity, approvals) = (house.store("identity").clone(), house.store("approvals").clone());
    say_all(&house).await;
    for _death in 0..3 {
        let (url, members) = (url_of(&house), [member("identity", &identity), member("approvals", &approvals)]);
        let before = effects(&approvals).await;
        // A runtime that is thrown away with everything it runs, at whatever point that is.
        let doomed = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        doomed.spawn(async move {
            let bus = Bus::connect(&url).await.unwrap();
            bus.join(members.to_vec(), &CancellationToken::new()).await.unwrap();
        });
        let deadline = Instant::now() + DEADLINE;
        while effects(&approvals).await == before && before < EVENTS {
            assert!(Instant::now() < deadline, "nothing was heard");
            sleep(Duration::from_millis(1)).await;
        }
        doomed.shutdown_background();
    }
    house.open();
    house.settle().await;
    assert_eq!((effects(&approvals).await, repeated_effects(&approvals).await), (EVENTS, 0));
    house.close().await;
}

fn url_of(house: &House) -> String {
    if on_rabbit() { rabbit_url(crate::house::BROKER, &house.prefix) } else { "inproc:".into() }
}

fn member(service: &'static str, store: &Store) -> Member {
    let handlers = [("identity.team_changed".to_owned(), remember())].into_iter().collect();
    Member { service, store: store.clone(), handlers }
}

#[tokio::test]
async fn a_database_that_is_away_is_no_failed_attempt() {
    let mut house = House::new().await;
    house.member("identity", []).await;
    let closes: Handler = Arc::new(|tx, _event| {
        Box::pin(async move {
            let store = tx.store().clone();
            tokio::spawn(async move { store.close().await });
            Err("the database went away".into())
        })
    });
    house.member("approvals", [heard("identity.team_changed", closes)]).await;
    house.open();
    house.say("identity", &team(1)).await;
    let busy = house.bus.wait_idle(Duration::from_secs(2)).await;
    assert!(busy.is_err(), "the message cannot have been heard");
    house.leave().await;

    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    house.open();
    house.settle().await;
    assert_eq!(effects(house.store("approvals")).await, 1);
    assert_eq!(bus::parked::count(&house.store("approvals").read()).await.unwrap(), 0);
    house.close().await;
}
