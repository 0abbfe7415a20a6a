//! The binary `dunlin` as shipped: cold start, resident memory, and its smallest answer beside nginx.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use stories::process::free_port;

use crate::Res;
use crate::figures::{Bar, Line};
use crate::load::{Nginx, Wrk};
use crate::measure::{in_turns, median, timed, until};
use crate::rows::Bench;

const STARTS: usize = 3;
const SECONDS: u64 = 4;

/// Starts it on empty folders, looks at its memory, and asks for `/health/live`.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let (mut seconds, mut megabytes) = (Vec::new(), Vec::new());
    for start in 0..STARTS {
        let folder = bench.dir.path().join(format!("start{start}"));
        let (ready, dunlin) = timed(Dunlin::up(&folder)).await?;
        seconds.push(ready);
        megabytes.push(dunlin.resident_megabytes()?);
    }
    let again = bench.dir.path().join("start0");
    let (warm, dunlin) = timed(Dunlin::up(&again)).await?;
    bench.table.add(Line::alone("cold start on an empty folder", "s", median(seconds)).bar(Bar::AtMost(2.0)));
    bench.table.add(Line::alone("start on its own databases", "s", warm).bar(Bar::AtMost(2.0)));
    bench.table.add(Line::alone("resident when ready", "MB", median(megabytes)).bar(Bar::AtMost(150.0)));
    let nginx = Nginx::start(&bench.dir.path().join("nginx")).await?;
    let (live, hello) = (format!("{}/health/live", dunlin.url()), nginx.url());
    let ask = |url: &str| Wrk { url, connections: 64, seconds: SECONDS, token: None, script: None }.run();
    let rates = in_turns(bench.options.turns, async || ask(&live), async || ask(&hello)).await?;
    bench.table.add(Line::rate("GET /health/live, 64 connections (nginx)", "/s", rates).bar(Bar::ShareOf(0.4)));
    Ok(())
}

/// The embedded suite as a process of its own.
struct Dunlin {
    child: Child,
    port: u16,
}

impl Dunlin {
    /// Starts it and waits until it is ready.
    async fn up(folder: &Path) -> Res<Self> {
        std::fs::create_dir_all(folder)?;
        let port = free_port();
        let log = std::fs::File::create(folder.join("log"))?;
        let mut command = Command::new(program()?);
        command.arg("up").current_dir(folder);
        command.env("DUNLIN_LISTEN", format!("127.0.0.1:{port}"));
        command.env("DUNLIN_DATABASE_URL", format!("sqlite:{}", folder.join("data").display()));
        command.env_remove("DUNLIN_TEST_FOUNDATION");
        let child = command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn()?;
        let dunlin = Self { child, port };
        let ready = format!("{}/health/ready", dunlin.url());
        let is_ready = async || Ok(reqwest::get(&ready).await.is_ok_and(|it| it.status().is_success()).then_some(()));
        until(Duration::from_secs(60), is_ready).await?;
        Ok(dunlin)
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn resident_megabytes(&self) -> Res<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes / 1_024.0)
    }
}

impl Drop for Dunlin {
    fn drop(&mut self) {
        let ended = self.child.kill().and_then(|()| self.child.wait());
        if let Err(error) = ended {
            eprintln!("bench: dunlin stays behind: {error}");
        }
    }
}

/// The program beside this one.
fn program() -> Res<PathBuf> {
    let this = std::env::current_exe()?;
    let program = this.with_file_name("dunlin");
    if program.exists() { Ok(program) } else { Err(format!("there is no {}", program.display()).into()) }
}
