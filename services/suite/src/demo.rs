//! `dunlin demo`: the main job, played by every person of the story through the public HTTP API.

mod books;
mod cast;
mod checks;
mod client;
mod doors;
mod drive;
mod outcome;
mod phone;
mod photo;
mod stage;
mod summary;

use std::path::{Path, PathBuf};

use kernel::{Clock, Day};

use cast::Cast;
pub use cast::Door;
pub use client::Client;
use stage::Stage;
pub use summary::Summary;

use crate::sample;

/// How the demo is played.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// How many accounts
    #[arg(long, default_value_t = 2_000)]
    pub accounts: u32,
    /// The seed of all chance
    #[arg(long, default_value_t = 7)]
    pub seed: u64,
    /// Where the suite keeps its data and the demo its files
    #[arg(long, default_value = "target/demo")]
    pub data: PathBuf,
    /// Where to write the summary as JSON
    #[arg(long)]
    pub json: Option<PathBuf>,
    /// Stay up afterwards and say where to sign in
    #[arg(long)]
    pub keep: bool,
    /// Address to serve at; the port is free to choose unless the demo stays up
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Drive this running suite instead of starting one
    #[arg(long)]
    pub target: Option<String>,
    /// The one-time token of a target nobody has set up
    #[arg(long, requires = "target")]
    pub first_run_token: Option<String>,
    /// Sign-in name of the target's admin
    #[arg(long, requires = "target")]
    pub admin_email: Option<String>,
    /// Password of the target's admin
    #[arg(long, requires = "target")]
    pub admin_password: Option<String>,
}

/// Why the demo ended early.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The suite refused something the story needs.
    #[error("{path} was refused with {status}: {answer}")]
    Refused {
        /// What was asked.
        path: String,
        /// The HTTP status.
        status: u16,
        /// What the suite said.
        answer: String,
    },
    /// A long operation failed.
    #[error("{path} failed: {answer}")]
    Operation {
        /// The operation.
        path: String,
        /// What the suite said.
        answer: String,
    },
    /// The suite did not come to what the story waits for.
    #[error("waited in vain for {0}")]
    Waited(String),
    /// The books do not add up.
    #[error("the books do not add up:\n  {}", .0.join("\n  "))]
    Books(Vec<String>),
    /// The suite could not be started or reached.
    #[error("{0}")]
    Suite(String),
    /// The suite does not answer.
    #[error("the suite does not answer: {0}")]
    Http(#[from] reqwest::Error),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// The portfolio could not be written.
    #[error(transparent)]
    Portfolio(#[from] csv::Error),
    /// A photo could not be drawn.
    #[error(transparent)]
    Photo(#[from] png::EncodingError),
    /// A text is not JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// What the people know while the story goes on.
pub struct Story {
    /// Where the suite answers.
    pub base: String,
    /// The people.
    pub cast: Cast,
    /// The suite's business day.
    pub today: Day,
    /// The seed of all chance.
    pub seed: u64,
    /// Where files for people are left.
    pub output: PathBuf,
    /// The campaign, once drafted.
    pub campaign: String,
    /// What is told at the end.
    pub summary: Summary,
}

/// What a run needs to know.
pub struct Run<'a> {
    /// Where the suite answers.
    pub base: &'a str,
    /// How to become an admin there.
    pub door: Door,
    /// How many accounts.
    pub accounts: u32,
    /// The seed of all chance.
    pub seed: u64,
    /// Where files go: `portfolio/` and `output/`.
    pub data: &'a Path,
    /// Keep quiet.
    pub is_silent: bool,
    /// The clock that says which day it is.
    pub clock: &'a Clock,
}

/// Plays the main job against a running suite and checks its books.
pub async fn play(run: Run<'_>) -> Result<(Summary, Vec<(&'static str, String, String)>), DemoError> {
    let mut stage = Stage::new(run.is_silent);
    let today = run.clock.today();
    let portfolio = run.data.join("portfolio");
    let output = run.data.join("output");
    std::fs::create_dir_all(&output)?;

    stage.phase("sample", &format!("A portfolio of {} accounts, closed on {today}", run.accounts));
    let made = sample::write(sample::Portfolio { accounts: run.accounts, seed: run.seed, as_of: today }, &portfolio)?;
    stage.tell(&format!("{} customers, {} documents, {} receipts", made.customers, made.documents, made.receipts));

    stage.phase("people", "Everybody gets an account, technicians enrol their phones");
    let cast = Cast::assemble(run.base, run.door).await?;
    let mut story = Story {
        base: run.base.to_owned(),
        cast,
        today,
        seed: run.seed,
        output,
        campaign: String::new(),
        summary: Summary { accounts: made.accounts, documents: made.documents, ..Summary::default() },
    };

    stage.phase("import", "Receivables come in");
    books::import(&mut story, &stage, &portfolio).await?;
    stage.phase("segment", "The planner segments the high debtors and freezes the audience");
    drive::freeze(&mut story, &stage, made.accounts).await?;
    stage.phase("approval", "Finance, legal and the regulator decide");
    drive::approve(&mut story, &stage).await?;
    stage.phase("list", "The defaulter list goes to the regulator");
    drive::file_list(&mut story, &stage).await?;
    stage.phase("launch", "The campaign is launched; some pay before anything is printed");
    drive::launch(&mut story, &stage).await?;
    stage.phase("print", "Rounds are planned and notices printed in their order");
    doors::print(&mut story, &stage).await?;
    stage.phase("rounds", "Technicians go from door to door, one of them offline for a stretch");
    doors::walk(&mut story, &stage).await?;
    stage.phase("payments", "Payments come in");
    outcome::pay(&mut story, &stage).await?;
    stage.phase("effect", "What the campaign achieved, against those left alone");
    outcome::measure(&mut story, &stage).await?;
    stage.phase("checks", "The books are checked");
    checks::check(&mut story, &stage).await?;
    stage.end_phase();
    story.summary.phases_ms = stage.phases_ms;
    Ok((story.summary, story.cast.passwords))
}
