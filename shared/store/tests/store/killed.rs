//! What was committed outlives a killed process.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use store::Store;

use crate::fresh::on_fresh_url;

const URL: &str = "STORE_TEST_KILLED_URL";

/// Counts up in the database and tells each number once it is committed. Run by the test below, in a process of its own.
#[tokio::test]
async fn counting() {
    #[expect(clippy::disallowed_methods, reason = "the other process is told its database by the environment")]
    let Ok(url) = std::env::var(URL) else { return };
    let store = Store::open(&url, "tests").await.unwrap();
    store.migrate(&[]).await.unwrap();
    loop {
        let tx = store.begin().await.unwrap();
        let number = tx.next_number("counting").await.unwrap();
        tx.audit("counting", &kernel::Actor::system("tests"), "counted", "", &number).await.unwrap();
        tx.commit().await.unwrap();
        eprintln!("committed {number}");
    }
}

#[tokio::test]
async fn a_killed_process_loses_nothing_it_committed() {
    on_fresh_url(|url| async move {
        for round in 1..=3 {
            let told = count_until_killed(&url, 40);
            let store = Store::open(&url, "tests").await.unwrap();
            let tx = store.begin().await.unwrap();
            let next = tx.next_number("counting").await.unwrap();
            assert!(next > told, "round {round}: told {told}, but the next is {next}");
            drop(tx);
            let verified = store::audit::verify(&store.read(), "counting").await.unwrap();
            assert_eq!((verified.records, verified.first_bad), (next - 1, None), "both or neither");
            store.close().await;
        }
    })
    .await;
}

/// Lets another process count, kills it after some numbers, and returns the last number it told.
fn count_until_killed(url: &str, numbers: usize) -> i64 {
    let program = std::env::current_exe().unwrap();
    let mut other = Command::new(program)
        .args(["--exact", "killed::counting", "--nocapture"])
        .env(URL, url)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(other.stderr.take().unwrap()).lines().map_while(Result::ok);
    let mut committed = told.by_ref().filter_map(|line| line.strip_prefix("committed ").map(str::to_owned));
    let enough = committed.by_ref().nth(numbers - 1).unwrap();
    other.kill().unwrap();
    other.wait().unwrap();
    committed.last().unwrap_or(enough).parse().unwrap()
}
