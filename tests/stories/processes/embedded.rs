//! The embedded suite is killed again and again while the main job runs on it.

use kernel::Clock;
use stories::process::Program;
use suite::demo::{Door, Run, play};
use tokio_util::sync::CancellationToken;

use super::chaos::{Chance, pause};

const TOKEN: &str = "first-run-of-the-story";
const MOST_KILLS: usize = 8;

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_survives_kills_of_the_embedded_suite() {
    if is_production() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let data = format!("sqlite:{}", dir.path().join("data").display());
    let settings =
        [("DUNLIN_DATABASE_URL", data.as_str()), ("DUNLIN_IDENTITY__FIRST_RUN_TOKEN", TOKEN), ("DUNLIN_LOG", "warn")];
    let mut program = Program::new("dunlin", dir.path(), &settings);
    program.start(Some("up")).unwrap();
    program.ready().await.unwrap();
    let base = program.url();

    let ended = CancellationToken::new();
    let killer = tokio::spawn(kill_now_and_then(program, ended.clone()));
    let run = Run {
        base: &base,
        door: Door::FirstRun(TOKEN.into()),
        accounts: 300,
        seed: 5,
        data: dir.path(),
        is_silent: true,
        clock: &Clock::system(),
    };
    let played = play(run).await;
    ended.cancel();
    let (program, kills) = killer.await.unwrap();
    let (summary, _) = played.unwrap_or_else(|error| panic!("{error}\n{}", program.log()));
    eprintln!("{kills} kills\n{summary}");
    assert!(kills >= 2, "the story was over before anything was killed twice");
}

async fn kill_now_and_then(mut program: Program, ended: CancellationToken) -> (Program, usize) {
    let mut chance = Chance::new();
    let mut kills = 0;
    while kills < MOST_KILLS && pause(&mut chance, 400, 3_500, &ended).await {
        program.kill().unwrap();
        program.start(Some("up")).unwrap();
        program.ready().await.unwrap();
        kills += 1;
    }
    (program, kills)
}

/// Whether the tests run on the production foundation.
pub fn is_production() -> bool {
    std::env::vars().any(|(name, value)| name == "DUNLIN_TEST_FOUNDATION" && value == "production")
}
