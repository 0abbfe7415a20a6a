//! What an operator can set, by a TOML file and by the environment.
//!
//! The file named by `DUNLIN_CONFIG` is read first, then every variable `DUNLIN_…`. A service's own settings are a
//! table of the file (`[accounts]`) or carry its name (`DUNLIN_ACCOUNTS__X`). A key that nobody knows stops the start.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Toml};
use figment::value::{Dict, Value};
use serde::Deserialize;

/// What every process can be told.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where to listen: `127.0.0.1:8080`; port 0 takes a free one.
    pub listen: String,
    /// The address people and phones reach the suite at; from `listen` when left out.
    pub public_url: Option<String>,
    /// `sqlite:DIR` keeps a file per service in DIR; `postgres://user@host/prefix` a database `prefix_<service>` each.
    pub database_url: String,
    /// `inproc:` or `amqp://user:password@host/%2f?prefix=dunlin`.
    pub bus_url: String,
    /// `memory:` or `redis://host:port/db?prefix=name`.
    pub cache_url: String,
    /// `file:///dir` or `s3://bucket`; beside the data when left out.
    pub blobs_url: Option<String>,
    /// Where the signing keys are; from identity in this process, or at the public address, when left out.
    pub jwks_url: Option<String>,
    /// Who signs access tokens.
    pub issuer: String,
    /// Where to send traces (OTLP over HTTP, `http://collector:4318/v1/traces`); nowhere when left out.
    pub otlp_endpoint: Option<String>,
    /// What to log, as `tracing` filters: `info,sqlx=warn`.
    pub log: String,
    /// Minutes east of UTC at which a business day begins and ends.
    pub time_zone_offset_minutes: i32,
    /// Threads that answer requests; as many as cores, at most 4, when left out.
    pub workers: Option<usize>,
    /// The largest JSON body, in bytes.
    pub body_limit_bytes: usize,
    /// The largest uploaded file, in bytes.
    pub upload_limit_bytes: usize,
    /// Requests a minute each caller may make; 0 is no limit.
    pub caller_limit_per_minute: u32,
    /// Origins of other web applications that may call from a browser; none by default.
    pub cors_origins: Vec<String>,
    /// Whether to migrate the databases at start. Off in a cluster, where a job does it.
    pub migrate_on_start: bool,
    /// Seconds between saying "not ready" and closing the door, for load balancers to notice.
    pub drain_seconds: u64,
    /// Seconds that requests, jobs and hearers get to finish at the end.
    pub shutdown_seconds: u64,
    /// The tables of the services.
    #[serde(skip)]
    pub services: BTreeMap<String, serde_json::Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:8080".into(),
            public_url: None,
            database_url: "sqlite:data".into(),
            bus_url: "inproc:".into(),
            cache_url: "memory:".into(),
            blobs_url: None,
            jwks_url: None,
            issuer: "dunlin".into(),
            otlp_endpoint: None,
            log: "info,sqlx=warn,lapin=warn".into(),
            time_zone_offset_minutes: 0,
            workers: None,
            body_limit_bytes: 1024 * 1024,
            upload_limit_bytes: 256 * 1024 * 1024,
            caller_limit_per_minute: 60_000,
            cors_origins: Vec::new(),
            migrate_on_start: true,
            drain_seconds: 0,
            shutdown_seconds: 20,
            services: BTreeMap::new(),
        }
    }
}

/// Settings that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("settings: {0}")]
pub struct SettingsError(pub(crate) String);

impl Settings {
    /// Reads the file and the environment. `services` are the names of the mounted services.
    pub fn load(services: &[&str]) -> Result<Self, SettingsError> {
        let environment = || Env::prefixed("DUNLIN_").ignore(NOT_SETTINGS);
        let file = Env::var("DUNLIN_CONFIG").map(PathBuf::from);
        let mut figment = Figment::new();
        if let Some(path) = &file {
            if !path.is_file() {
                return Err(SettingsError(format!("there is no file {}", path.display())));
            }
            figment = figment.merge(Toml::file_exact(path));
        }
        // Kubernetes names the addresses of its Services by variables that look like ours.
        let is_ours = |name: &str| !(name.contains("_port_") || name.ends_with("_port") || name.contains("_service_"));
        let named = environment().filter(move |name| is_ours(&name.as_str().to_ascii_lowercase()));
        figment = figment.merge(named.split("__"));
        Self::from_figment(&figment, services)
    }

    /// Reads a TOML text, for tests.
    pub fn from_toml(text: &str, services: &[&str]) -> Result<Self, SettingsError> {
        Self::from_figment(&Figment::new().merge(Toml::string(text)), services)
    }

    fn from_figment(figment: &Figment, services: &[&str]) -> Result<Self, SettingsError> {
        let all: Dict = figment.extract().map_err(|error| SettingsError(error.to_string()))?;
        let is_service = |name: &str| {
            services.contains(&name) || contracts::HEARS.iter().any(|(known, _)| *known == name) || name == "portal"
        };
        let (tables, own): (Dict, Dict) = all.into_iter().partition(|(name, _)| is_service(name));
        let mut settings: Self = Value::from(own).deserialize().map_err(|error| SettingsError(error.to_string()))?;
        for (name, table) in tables {
            let table = serde_json::to_value(&table).map_err(|error| SettingsError(format!("{name}: {error}")))?;
            settings.services.insert(name, table);
        }
        Ok(settings)
    }

    /// The database of one service.
    #[must_use]
    pub fn database_of(&self, service: &str) -> String {
        store::database_url(&self.database_url, service)
    }

    /// Where files are kept on this machine.
    #[must_use]
    pub fn data_dir(&self) -> PathBuf {
        let url = self.database_url.split('?').next().unwrap_or_default();
        let dir = match url.strip_prefix("sqlite:") {
            Some(":memory:") | None => Path::new("data"),
            Some(dir) => Path::new(dir),
        };
        std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned())
    }

    /// The blob store of one service.
    #[must_use]
    pub fn blobs_of(&self, service: &str) -> String {
        match &self.blobs_url {
            Some(url) => format!("{}/{service}", url.trim_end_matches('/')),
            None => format!("file://{}", self.data_dir().join("blobs").join(service).display()),
        }
    }

    /// Threads that answer requests.
    #[must_use]
    pub fn workers(&self) -> usize {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        self.workers.unwrap_or(cores.min(4)).max(1)
    }
}

/// Variables with our prefix that say something else.
const NOT_SETTINGS: &[&str] = &["config", "test_foundation", "real_data", "bench", "data"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_stops_the_start() {
        let refused = Settings::from_toml("listn = '0.0.0.0:80'", &[]).unwrap_err().to_string();
        assert!(refused.contains("listn"), "{refused}");
    }

    #[test]
    fn tables_of_services_are_kept_apart() {
        let settings = Settings::from_toml("listen = '0.0.0.0:80'\n[samples]\ncolour = 'red'", &["samples"]).unwrap();
        assert_eq!(settings.listen, "0.0.0.0:80");
        assert_eq!(settings.services["samples"]["colour"], "red");
        assert!(Settings::from_toml("[samples]\ncolour = 'red'", &[]).is_err());
    }
}
