//! The groups of lines, in the order they are measured.

mod field;
mod ledger;
mod messages;
mod paper;
mod screens;
mod segments;
mod start;

use futures::future::LocalBoxFuture;
use tempfile::TempDir;

use crate::figures::{Table, say};
use crate::{Options, Res};

/// What every group is given.
pub struct Bench<'a> {
    /// What was asked for.
    pub options: &'a Options,
    /// Where files may be put; removed at the end.
    pub dir: TempDir,
    /// Where lines go.
    pub table: &'a mut Table,
}

type Measure = for<'a, 'b> fn(&'a mut Bench<'b>) -> LocalBoxFuture<'a, Res<()>>;

const GROUPS: &[(&str, Measure)] = &[
    ("start", |bench| Box::pin(start::measure(bench))),
    ("messages", |bench| Box::pin(messages::measure(bench))),
    ("paper", |bench| Box::pin(paper::measure(bench))),
    ("ledger", |bench| Box::pin(ledger::measure(bench))),
    ("segments", |bench| Box::pin(segments::measure(bench))),
    ("screens", |bench| Box::pin(screens::measure(bench))),
    ("field", |bench| Box::pin(field::measure(bench))),
];

/// Measures everything asked for; says whether every group could be measured.
pub async fn all(options: &Options, table: &mut Table) -> bool {
    let mut is_complete = true;
    for (name, measure) in GROUPS {
        if options.only.as_ref().is_some_and(|only| !name.contains(only.as_str())) {
            continue;
        }
        say(&format!("── {name}"));
        let measured = match tempfile::tempdir() {
            Ok(dir) => measure(&mut Bench { options, dir, table: &mut *table }).await,
            Err(error) => Err(error.into()),
        };
        if let Err(error) = measured {
            is_complete = false;
            table.remark(&format!("{name} could not be measured: {error}"));
        }
    }
    is_complete
}
