//! Starting, being watched, and ending.

use kernel::Role;
use serde_json::json;
use testkit::{TestService, eventually};

use crate::sample;

#[tokio::test]
async fn it_says_whether_it_lives_and_is_ready() {
    let service = TestService::start(sample::service()).await;
    let nobody = service.as_nobody();
    let _ = nobody.get("/health/live").await.expect(200);
    let ready = nobody.get("/health/ready").await.expect(200).json();
    assert_eq!(ready["services"], serde_json::json!([{"name": "campaigns", "ready": true}]));
    service.running().drain();
    let ready = nobody.get("/health/ready").await.expect(503).json();
    assert_eq!(ready["draining"], true);
    let _ = nobody.get("/health/live").await.expect(200);
}

#[tokio::test]
async fn it_counts_what_it_answers() {
    let service = TestService::start(sample::service()).await;
    let nobody = service.as_nobody();
    let _ = nobody.get("/colour").await.expect(200);
    let _ = nobody.get("/things/x").await.expect(401);
    let metrics = nobody.get("/metrics").await.expect(200).text();
    let colour = r#"http_request_duration_seconds_count{route="/api/campaigns/v1/colour",method="GET",status="200"} "#;
    assert!(metrics.contains(colour), "{metrics}");
    assert!(metrics.contains(r#"route="/api/campaigns/v1/things/{id}",method="GET",status="401""#), "{metrics}");
}

#[tokio::test]
async fn its_own_settings_reach_it_and_unknown_ones_stop_it() {
    let set = |key: &str| {
        let table = serde_json::json!({ key: "red" });
        move |settings: &mut web::Settings| drop(settings.services.insert("campaigns".into(), table))
    };
    let service = TestService::start_with(sample::service(), set("colour")).await;
    assert_eq!(service.as_nobody().get("/colour").await.text(), "red");
    let mut settings = web::Settings { listen: "127.0.0.1:0".into(), ..web::Settings::default() };
    settings.database_url = "sqlite::memory:".into();
    set("color")(&mut settings);
    let refused = web::start(vec![sample::service()], settings).await.err().map(|error| error.to_string());
    assert!(refused.as_deref().is_some_and(|why| why.contains("unknown field `color`")), "{refused:?}");
}

#[tokio::test]
async fn a_request_under_way_is_answered_before_the_end() {
    let mut service = TestService::start(sample::service()).await;
    let nobody = service.as_nobody();
    let slow = tokio::spawn({
        let nobody = nobody.clone();
        async move { nobody.get("/slow").await }
    });
    let metrics = || async { nobody.get("/health/live").await.status == 200 };
    eventually(metrics).await;
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let began = std::time::Instant::now();
    service.stop().await;
    assert!(began.elapsed().as_secs() < 4, "{:?}", began.elapsed());
    assert_eq!(slow.await.unwrap().expect(200).text(), "at last");
    assert!(std::net::TcpStream::connect(service.url().trim_start_matches("http://")).is_err());
}

#[tokio::test]
async fn other_web_applications_may_call_only_where_that_is_set() {
    let asks = |service: &TestService| service.as_nobody().with_header("origin", "https://desk.example");
    let closed = TestService::start(sample::service()).await;
    assert_eq!(asks(&closed).get("/colour").await.header("access-control-allow-origin"), "");
    let open =
        TestService::start_with(sample::service(), |s| s.cors_origins = vec!["https://desk.example".into()]).await;
    assert_eq!(asks(&open).get("/colour").await.header("access-control-allow-origin"), "https://desk.example");
}

#[tokio::test]
async fn answers_are_compressed_for_whoever_can_read_them() {
    let service = TestService::start(sample::service()).await;
    let answer = service.as_nobody().with_header("accept-encoding", "gzip").get("/openapi.json").await.expect(200);
    assert_eq!(answer.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn replicas_share_the_work() {
    let first = TestService::start(sample::service()).await;
    let Some(second) = first.replica(vec![sample::service()]).await else {
        eprintln!("replicas need the production foundation");
        return;
    };
    let planner = first.as_role(Role::Planner);
    let mut operations = Vec::new();
    for _ in 0..12 {
        let begun = planner.post("/counts", json!({"to": 5})).await.expect(202).json();
        operations.push(begun["operation"].as_str().unwrap().parse().unwrap());
    }
    for id in operations {
        assert_eq!(planner.finished(id).await["state"], "succeeded");
    }
    second.settle().await;
    let once = "select count(*) as begun_again from operations where version > 1";
    let again: i64 = first.ctx().read().one(once, &[], |row| row.get("begun_again")).await.unwrap();
    assert_eq!(again, 0, "an operation was claimed twice");
    let jobs = "select count(*) as runs from heard where what = 'a job'";
    let runs: i64 = first.ctx().read().one(jobs, &[], |row| row.get("runs")).await.unwrap();
    assert_eq!(runs, 1, "a job ran in both");
    first.settle().await;
}
