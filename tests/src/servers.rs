//! A PostgreSQL and a RabbitMQ of the story's own, so that it may break them without breaking anybody else's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::free_port;

/// A PostgreSQL cluster in a folder of its own.
pub struct Postgres {
    dir: PathBuf,
    bin: PathBuf,
    port: u16,
}

impl Postgres {
    /// Makes and starts a cluster below `dir`.
    pub fn start(dir: &Path) -> Result<Self, String> {
        let bin = newest(Path::new("/usr/lib/postgresql"))?.join("bin");
        let server = Self { dir: dir.join("postgres"), bin, port: free_port() };
        make_folder_of("postgres", dir, &server.dir)?;
        let data = server.data();
        run(server.as_postgres("initdb").args(["-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-D"]).arg(&data))?;
        server.up()?;
        Ok(server)
    }

    /// Its URL, for databases called `dunlin_…`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/dunlin", self.port)
    }

    /// Starts it (again).
    pub fn up(&self) -> Result<(), String> {
        let options = format!("-p {} -c listen_addresses=127.0.0.1 -k {}", self.port, self.dir.display());
        run(self
            .as_postgres("pg_ctl")
            .args(["-w", "-D"])
            .arg(self.data())
            .args(["-o", &options, "-l"])
            .arg(self.dir.join("log"))
            .arg("start"))
    }

    /// Stops it at once, as a crash would.
    pub fn crash(&self) -> Result<(), String> {
        run(self.as_postgres("pg_ctl").args(["-m", "immediate", "-D"]).arg(self.data()).arg("stop"))
    }

    fn data(&self) -> PathBuf {
        self.dir.join("data")
    }

    fn as_postgres(&self, program: &str) -> Command {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(self.bin.join(program));
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.crash());
    }
}

/// A RabbitMQ node with a name, ports and folders of its own.
pub struct Rabbit {
    dir: PathBuf,
    port: u16,
    cluster_port: u16,
    name: String,
}

impl Rabbit {
    /// Starts a node below `dir`.
    pub fn start(dir: &Path) -> Result<Self, String> {
        let port = free_port();
        let name = format!("dunlin{port}@localhost");
        let node = Self { dir: dir.join("rabbitmq"), port, cluster_port: free_port(), name };
        make_folder_of("rabbitmq", dir, &node.dir)?;
        let config = format!("listeners.tcp.1 = 127.0.0.1:{port}\nlog.file.level = warning\n");
        std::fs::write(node.dir.join("rabbitmq.conf"), config).map_err(|error| error.to_string())?;
        std::fs::write(node.dir.join("enabled_plugins"), "[].\n").map_err(|error| error.to_string())?;
        node.up()?;
        Ok(node)
    }

    /// Its URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("amqp://guest:guest@127.0.0.1:{}/%2f?prefix=dunlin", self.port)
    }

    /// Starts it (again) and waits until it takes connections.
    pub fn up(&self) -> Result<(), String> {
        run(self.command("rabbitmq-server").arg("-detached"))?;
        let give_up = Instant::now() + Duration::from_secs(90);
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if Instant::now() > give_up {
                return Err("rabbitmq did not start within 90 s".into());
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        Ok(())
    }

    /// Stops the node.
    pub fn down(&self) -> Result<(), String> {
        run(self.command("rabbitmqctl").args(["-n", &self.name, "shutdown"]))
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("RABBITMQ_NODENAME", &self.name)
            .env("RABBITMQ_BASE", &self.dir)
            .env("RABBITMQ_MNESIA_BASE", self.dir.join("mnesia"))
            .env("RABBITMQ_LOG_BASE", self.dir.join("log"))
            .env("RABBITMQ_CONFIG_FILE", self.dir.join("rabbitmq.conf"))
            .env("RABBITMQ_ENABLED_PLUGINS_FILE", self.dir.join("enabled_plugins"))
            .env("RABBITMQ_PID_FILE", self.dir.join("pid"))
            .env("RABBITMQ_DIST_PORT", self.cluster_port.to_string())
            .env("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}");
        command
    }
}

impl Drop for Rabbit {
    fn drop(&mut self) {
        drop(self.down());
    }
}

/// Makes a folder that a server's own user may write in, below one that everybody may enter.
fn make_folder_of(user: &str, above: &Path, folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    run(Command::new("chmod").arg("755").arg(above))?;
    run(Command::new("chown").arg(user).arg(folder))
}

fn newest(dir: &Path) -> Result<PathBuf, String> {
    let versions = std::fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let mut versions: Vec<PathBuf> = versions.filter_map(|entry| Some(entry.ok()?.path())).collect();
    versions.sort();
    versions.pop().ok_or_else(|| format!("no PostgreSQL in {}", dir.display()))
}

fn run(command: &mut Command) -> Result<(), String> {
    let output = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let output = output.map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)))
}
