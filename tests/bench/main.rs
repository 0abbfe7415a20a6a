//! `make bench`: what the suite reaches and what the machine reaches by hand on the same work, side by side in one run.
//!
//! Every pair is measured in turns (ours, the limit, ours, the limit) and told as the ratio of the medians: on a machine
//! with neighbours only a ratio taken in one run says anything.

mod books;
mod figures;
mod hand;
mod house;
mod load;
mod measure;
mod rows;

use std::process::ExitCode;

use clap::Parser;

use crate::figures::Table;

/// Whatever went wrong.
type Failure = Box<dyn std::error::Error + Send + Sync>;
/// What a measurement gives.
type Res<T> = Result<T, Failure>;

/// Ratios of the suite against the limits of this machine.
#[derive(Clone, Debug, Parser)]
struct Options {
    /// Documents of the import and the ageing
    #[arg(long, default_value_t = 1_000_000)]
    documents: u32,
    /// Debtors a segment is previewed over
    #[arg(long, default_value_t = 1_000_000)]
    debtors: u32,
    /// Accounts behind the screens
    #[arg(long, default_value_t = 500_000)]
    accounts: u32,
    /// Let the ageing grow from 1,000,000 to 5,000,000 documents, not from a fifth of `--documents`; takes much longer
    #[arg(long)]
    large: bool,
    /// How often each side of a pair has its turn
    #[arg(long, default_value_t = 2)]
    turns: usize,
    /// Only groups whose name contains this
    #[arg(long)]
    only: Option<String>,
    /// Print the table as Markdown
    #[arg(long)]
    markdown: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    #[expect(clippy::disallowed_methods, reason = "the testkit chooses its foundation by it; run.sh sets it")]
    let is_production = std::env::var("DUNLIN_TEST_FOUNDATION").is_ok_and(|name| name == "production");
    if !is_production {
        eprintln!("bench: call it by tests/bench/run.sh");
        return ExitCode::FAILURE;
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("bench: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut table = Table::new(options.markdown);
    table.remark(&measure::machine());
    let is_complete = runtime.block_on(rows::all(&options, &mut table));
    table.print();
    if is_complete { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
