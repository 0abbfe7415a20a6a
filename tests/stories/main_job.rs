//! The main job, from the file to the measured effect, on whichever foundation the tests run.

use std::collections::BTreeMap;

use kernel::Clock;
use suite::demo::{Door, Run, play};
use testkit::TestSuite;

/// The demo checks its own books and fails when they do not add up; what is left to see here is that it did its work.
#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_runs_and_its_books_add_up() {
    const TOKEN: &str = "first-run-of-the-story";
    let suite = TestSuite::start_with(suite::services(), |settings| {
        settings.services.insert("identity".into(), serde_json::json!({"first_run_token": TOKEN}));
    })
    .await;
    let data = tempfile::tempdir().unwrap();
    let run = Run {
        base: suite.url(),
        door: Door::FirstRun(TOKEN.into()),
        accounts: 250,
        seed: 11,
        data: data.path(),
        is_silent: true,
        clock: &Clock::system(),
    };
    let (summary, _) = play(run).await.unwrap();
    assert_eq!(summary.audience, summary.targets + summary.held_out);
    assert!(summary.targets > 20 && summary.held_out > 0, "{summary}");
    assert!(summary.notices.count > 20 && summary.rounds >= 4 && !summary.visits.is_empty(), "{summary}");
    assert_eq!(summary.approvals.len(), 3);
    assert!(summary.withdrawn > 0 && summary.receipts >= summary.withdrawn, "{summary}");
    for file in ["notices-001.pdf", "notices-manifest.json", "defaulter-list.csv", "collection-report.xlsx"] {
        assert!(data.path().join("output").join(file).metadata().unwrap().len() > 500, "{file}");
    }
    every_event_keeps_its_contract(&suite).await;
}

/// Every event told on the way is a CloudEvent of its checked-in schema, and small enough for any broker.
async fn every_event_keeps_its_contract(suite: &TestSuite) {
    let document = suite::openapi::asyncapi();
    let mut validators = BTreeMap::new();
    for envelope in suite.said_envelopes().await {
        let key = envelope.kind.trim_start_matches("dunlin.").replace('.', "_");
        let validator = validators.entry(key.clone()).or_insert_with(|| {
            let mut schema = document["components"]["messages"][&key]["payload"].clone();
            schema["components"] = document["components"].clone();
            jsonschema::validator_for(&schema).unwrap()
        });
        let wire = serde_json::to_value(&envelope).unwrap();
        let faults: Vec<String> = validator.iter_errors(&wire).map(|error| error.to_string()).collect();
        assert!(faults.is_empty(), "{key}: {faults:?}");
        assert!(wire.to_string().len() <= 64 * 1024, "{key} is too large");
    }
    assert!(validators.len() >= 18, "only {:?} were told", validators.keys());
}
