//! The binary `dunlin`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kernel::Day;
use suite::{demo, openapi, sample, up};

/// Plans and runs high-debt collection campaigns.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Serve every service in this process; settings come from the file named by DUNLIN_CONFIG and from DUNLIN_… variables
    Up,
    /// Bring every database up to date and end
    Migrate,
    /// Write a realistic portfolio; the same seed gives the same bytes
    Sample {
        /// How many accounts
        #[arg(long, default_value_t = 2_000)]
        accounts: u32,
        /// The seed of all chance
        #[arg(long, default_value_t = 7)]
        seed: u64,
        /// The day the books are closed at
        #[arg(long, default_value = "2026-06-30")]
        as_of: Day,
        /// Where to write
        #[arg(long)]
        out: PathBuf,
    },
    /// Play the main job with every person of the story, through the public HTTP API
    Demo(demo::Options),
    /// Write the API descriptions
    Openapi {
        /// Where to write
        #[arg(long, default_value = "openapi")]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    match Cli::parse().verb {
        Verb::Up => up::serve(),
        Verb::Migrate => up::migrate(),
        Verb::Sample { accounts, seed, as_of, out } => {
            told(sample::write(sample::Portfolio { accounts, seed, as_of }, &out).map(|made| {
                format!(
                    "{} customers, {} accounts, {} documents, {} receipts, {} holds in {}",
                    made.customers,
                    made.accounts,
                    made.documents,
                    made.receipts,
                    made.holds,
                    out.display()
                )
            }))
        }
        Verb::Demo(options) => up::demo(&options),
        Verb::Openapi { out } => told(openapi::write(&out).map(|files| format!("{files} files in {}", out.display()))),
    }
}

/// Says how a verb ended.
#[expect(clippy::print_stdout, reason = "the command line talks to people")]
fn told<E: std::fmt::Display>(result: Result<String, E>) -> ExitCode {
    match result {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("dunlin: {error}");
            ExitCode::FAILURE
        }
    }
}
