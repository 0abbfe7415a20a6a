//! The same promises on both foundations: memory by default, Redis when `DUNLIN_TEST_FOUNDATION=production`.

#![expect(clippy::unwrap_used, reason = "a test fails loudly")]

mod proxy;

use std::time::Duration;

use cache::Cache;
use futures::StreamExt;
use tokio::time::{Instant, timeout};
use uuid::Uuid;

const LONG: Duration = Duration::from_secs(60);
const REDIS: &str = "127.0.0.1:6379";
const DEADLINE: Duration = Duration::from_secs(10);

/// A cache of this test's own.
async fn cache() -> Cache {
    Cache::connect(&address()).await.unwrap()
}

#[expect(clippy::disallowed_methods, reason = "the test run chooses the foundation")]
fn address() -> String {
    if std::env::var("DUNLIN_TEST_FOUNDATION").is_ok_and(|name| name == "production") {
        format!("redis://{REDIS}/0?prefix=test-{}", Uuid::now_v7().simple())
    } else {
        "memory:".into()
    }
}

#[tokio::test]
async fn a_rate_limit_refuses_what_is_above_it_and_tells_when_to_come_back() {
    let cache = cache().await;
    for left in [2, 1, 0] {
        let allowance = cache.allow("sign-in:ada", 3, LONG).await.unwrap();
        assert!(allowance.allowed);
        assert_eq!(allowance.remaining, left);
    }
    let refused = cache.allow("sign-in:ada", 3, LONG).await.unwrap();
    assert!(!refused.allowed);
    assert_eq!(refused.remaining, 0);
    assert!(refused.resets_in > Duration::from_secs(50) && refused.resets_in <= LONG, "{:?}", refused.resets_in);
    assert!(cache.allow("sign-in:ben", 3, LONG).await.unwrap().allowed);
}

#[tokio::test]
async fn a_rate_limit_starts_anew_when_its_window_closes() {
    let cache = cache().await;
    let per = Duration::from_millis(300);
    assert!(cache.allow("k", 1, per).await.unwrap().allowed);
    let deadline = Instant::now() + DEADLINE;
    let mut refused = 0;
    loop {
        let allowance = cache.allow("k", 1, per).await.unwrap();
        if allowance.allowed {
            break;
        }
        refused += 1;
        assert!(allowance.resets_in <= per);
        assert!(Instant::now() < deadline, "the window never closed");
        tokio::time::sleep(allowance.resets_in).await;
    }
    assert!(refused > 0);
}

#[tokio::test]
async fn racing_requests_never_exceed_the_limit() {
    let cache = cache().await;
    let racing = (0..50).map(|_| cache.allow("race", 10, LONG));
    let allowed = futures::future::join_all(racing).await.into_iter().filter(|a| a.as_ref().unwrap().allowed).count();
    assert_eq!(allowed, 10);
}

#[tokio::test]
async fn a_lease_has_one_holder_and_is_free_after_its_drop() {
    let cache = cache().await;
    let lease = cache.lease("job", LONG).await.unwrap().unwrap();
    assert!(cache.lease("job", LONG).await.unwrap().is_none());
    assert!(cache.lease("other-job", LONG).await.unwrap().is_some());
    assert!(lease.renew().await.unwrap());
    drop(lease);
    eventually(async || cache.lease("job", LONG).await.unwrap().is_some()).await;
}

#[tokio::test]
async fn a_lease_ends_by_itself_and_its_late_holder_cannot_hurt_the_next_one() {
    let cache = cache().await;
    let late = cache.lease("job", Duration::from_millis(100)).await.unwrap().unwrap();
    let mut next = None;
    let deadline = Instant::now() + DEADLINE;
    while next.is_none() {
        assert!(Instant::now() < deadline, "the lease never ended");
        next = cache.lease("job", LONG).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert!(!late.renew().await.unwrap());
    drop(late);
    let next = next.unwrap();
    for _ in 0..20 {
        assert!(cache.lease("job", LONG).await.unwrap().is_none(), "the late holder released a lease it lost");
    }
    assert!(next.renew().await.unwrap());
}

#[tokio::test]
async fn every_listener_hears_what_is_told_on_its_channel() {
    let url = address();
    let (here, there) = match url.as_str() {
        "memory:" => {
            let one = Cache::connect(&url).await.unwrap();
            (one.clone(), one)
        }
        _ => (Cache::connect(&url).await.unwrap(), Cache::connect(&url).await.unwrap()),
    };
    let mut first = here.listen("progress").await.unwrap();
    let mut second = here.listen("progress").await.unwrap();
    let mut elsewhere = there.listen("progress").await.unwrap();
    let mut other = here.listen("other").await.unwrap();
    there.tell("progress", "cmp_1 50 %").await.unwrap();
    there.tell("other", "o").await.unwrap();
    for listener in [&mut first, &mut second, &mut elsewhere] {
        assert_eq!(timeout(DEADLINE, listener.next()).await.unwrap().unwrap(), "cmp_1 50 %");
    }
    assert_eq!(timeout(DEADLINE, other.next()).await.unwrap().unwrap(), "o");
}

#[tokio::test]
async fn values_are_kept_overwritten_forgotten_and_expire() {
    let cache = cache().await;
    assert_eq!(cache.get("a").await.unwrap(), None);
    cache.set("a", "1", LONG).await.unwrap();
    cache.set("a", "2", LONG).await.unwrap();
    assert_eq!(cache.get("a").await.unwrap().as_deref(), Some("2"));
    assert!(cache.delete("a").await.unwrap());
    assert!(!cache.delete("a").await.unwrap());
    cache.set("b", "1", Duration::from_millis(50)).await.unwrap();
    eventually(async || cache.get("b").await.unwrap().is_none()).await;
}

#[tokio::test]
async fn an_unknown_address_is_refused_without_repeating_its_secrets() {
    let refused = Cache::connect("memcached://user:secret@host").await.unwrap_err().to_string();
    assert!(refused.contains("memcached") && !refused.contains("secret"), "{refused}");
}

#[tokio::test]
async fn a_lost_connection_heals() {
    let url = address();
    if url == "memory:" {
        return;
    }
    let proxy = proxy::Proxy::before(REDIS).await;
    let cache = Cache::connect(&url.replace(REDIS, &proxy.address)).await.unwrap();
    let mut heard = cache.listen("after").await.unwrap();
    proxy.cut();
    cache.set("k", "v", LONG).await.unwrap();
    assert_eq!(cache.get("k").await.unwrap().as_deref(), Some("v"));
    let deadline = Instant::now() + DEADLINE;
    loop {
        cache.tell("after", "back").await.unwrap();
        if let Ok(Some(message)) = timeout(Duration::from_millis(100), heard.next()).await {
            assert_eq!(message, "back");
            break;
        }
        assert!(Instant::now() < deadline, "the listener never came back");
    }
}

/// Polls until it is so.
async fn eventually(is_so: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + DEADLINE;
    while !is_so().await {
        assert!(Instant::now() < deadline, "it never became so");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
