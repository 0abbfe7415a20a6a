//! Load on an HTTP address by `wrk`, on a database by `pgbench`, and nginx as the limit of both cores.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use stories::process::free_port;

use crate::Res;

/// Requests a second to one address.
pub struct Wrk<'a> {
    /// The address.
    pub url: &'a str,
    /// Connections kept open.
    pub connections: usize,
    /// For how long.
    pub seconds: u64,
    /// The bearer's token.
    pub token: Option<&'a str>,
    /// A Lua script that makes the requests.
    pub script: Option<&'a Path>,
}

impl Wrk<'_> {
    /// Runs it; any answer but 2xx is an error.
    pub fn run(&self) -> Res<f64> {
        let mut command = Command::new("wrk");
        command.args(["-t2", &format!("-c{}", self.connections), &format!("-d{}s", self.seconds)]);
        if let Some(token) = self.token {
            command.arg("-H").arg(format!("authorization: Bearer {token}"));
        }
        if let Some(script) = self.script {
            command.arg("-s").arg(script);
        }
        let told = told(command.arg(self.url))?;
        if told.contains("Non-2xx") || told.contains("Socket errors") {
            return Err(format!("wrk: {told}").into());
        }
        figure_after(&told, "Requests/sec:").ok_or_else(|| format!("wrk: {told}").into())
    }
}

/// Transactions a second of a script with prepared statements, 8 clients.
pub fn pgbench(database: &str, script: &str, seconds: u64, dir: &Path) -> Res<f64> {
    let file = dir.join("pgbench.sql");
    std::fs::write(&file, script)?;
    let mut command = Command::new(pgbench_program());
    command.args(["-h", "127.0.0.1", "-U", "postgres", "-n", "-M", "prepared", "-c", "8", "-j", "2"]);
    let told = told(command.args(["-T", &seconds.to_string(), "-f"]).arg(file).arg(database))?;
    figure_after(&told, "tps =").ok_or_else(|| format!("pgbench: {told}").into())
}

fn pgbench_program() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let programs = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin/pgbench")));
    programs.filter(|program| program.exists()).max().unwrap_or_else(|| PathBuf::from("pgbench"))
}

/// nginx with two workers, answering `Hello, World!`.
pub struct Nginx {
    child: Child,
    port: u16,
}

impl Nginx {
    /// Starts one in a folder.
    pub async fn start(dir: &Path) -> Res<Self> {
        let port = free_port();
        let place = dir.display();
        std::fs::create_dir_all(dir.join("tmp"))?;
        let config = format!(
            "daemon off; worker_processes 2; pid {place}/nginx.pid; error_log {place}/error.log;\n\
             events {{ worker_connections 1024; }}\n\
             http {{ access_log off; keepalive_requests 100000000; client_body_temp_path {place}/tmp/b;\n\
             proxy_temp_path {place}/tmp/p; fastcgi_temp_path {place}/tmp/f; uwsgi_temp_path {place}/tmp/u;\n\
             scgi_temp_path {place}/tmp/s;\n\
             server {{ listen 127.0.0.1:{port}; location = /hello {{ default_type text/plain; return 200 \"Hello, World!\"; }} }} }}\n"
        );
        let file = dir.join("nginx.conf");
        std::fs::write(&file, config)?;
        let mut command = Command::new(if Path::new("/usr/sbin/nginx").exists() { "/usr/sbin/nginx" } else { "nginx" });
        command.arg("-c").arg(&file).arg("-p").arg(dir).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().map_err(|error| format!("nginx: {error}"))?;
        let nginx = Self { child, port };
        crate::measure::until(Duration::from_secs(10), async || {
            Ok(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok().then_some(()))
        })
        .await?;
        Ok(nginx)
    }

    /// The smallest answer.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/hello", self.port)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // TERM lets the master take its workers along.
        let told = Command::new("kill").arg(self.child.id().to_string()).status();
        if told.is_ok() {
            drop(self.child.wait());
        }
    }
}

fn told(command: &mut Command) -> Res<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{program}: {error}"))?;
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(told);
    }
    Err(format!("{program}: {told}{}", String::from_utf8_lossy(&output.stderr)).into())
}

/// The figure that stands after a word.
fn figure_after(text: &str, word: &str) -> Option<f64> {
    let (_, rest) = text.split_once(word)?;
    rest.split_whitespace().next()?.parse().ok()
}
