//! Real processes, killed at random points: nothing is lost and nothing happens twice.

mod chaos;
mod embedded;
mod separate;
