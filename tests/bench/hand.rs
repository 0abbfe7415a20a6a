//! The other side: SQL written by hand, sent through `psql` to the local PostgreSQL.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::Res;

const SERVER: &str = "postgres://postgres@127.0.0.1:5432";

/// A database of our own, dropped at the end.
pub struct Scratch {
    name: String,
}

impl Scratch {
    /// Makes an empty one.
    pub fn make(label: &str) -> Res<Self> {
        let name = format!("dunlin_bench_{label}_{}", std::process::id());
        psql("postgres", &format!("drop database if exists {name} with (force);\ncreate database {name};"))?;
        Ok(Self { name })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it is.
    pub fn url(&self) -> String {
        format!("{SERVER}/{}", self.name)
    }

    /// Runs statements; what they print comes back, without headings.
    pub fn sql(&self, script: &str) -> Res<String> {
        psql(&self.name, script)
    }
}

/// Seconds that statements take on the server and the wire; starting `psql` does not count.
pub fn timed(database: &str, script: &str) -> Res<f64> {
    let told = psql(database, &format!("\\timing on\n{script}"))?;
    let times = told.lines().filter_map(|line| line.strip_prefix("Time: ")?.split(' ').next()?.parse::<f64>().ok());
    let milliseconds: f64 = times.sum();
    if milliseconds > 0.0 { Ok(milliseconds / 1_000.0) } else { Err("psql told no time".into()) }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = psql("postgres", &format!("drop database if exists {} with (force);", self.name)) {
            eprintln!("bench: the database {} stays behind: {error}", self.name);
        }
    }
}

/// Runs statements in a database of the local server.
pub fn psql(database: &str, script: &str) -> Res<String> {
    let mut command = Command::new("psql");
    command.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", &format!("{SERVER}/{database}"), "-f", "-"]);
    command.env("PGOPTIONS", "-c client_min_messages=warning");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(script.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    Err(format!("psql: {}", String::from_utf8_lossy(&output.stderr)).into())
}
