//! Starts the suite: to serve, to migrate, or to have the demo played on it.

use std::path::Path;
use std::process::ExitCode;

use kernel::Clock;
use serde_json::json;
use web::{Running, Service, Settings, Telemetry};

use crate::demo::{self, DemoError, Door, Options, Run, Summary};

/// Left in the folder of a demo, so that the next one may clear it away.
const MARK: &str = "made-by-dunlin-demo";
/// Who can sign in, for programs.
const PEOPLE: &str = "people.json";

/// Serves every service until asked to stop.
#[must_use]
pub fn serve() -> ExitCode {
    told(web::block_on(web::serve(crate::services())))
}

/// Brings every database up to date.
#[must_use]
pub fn migrate() -> ExitCode {
    told(web::block_on(async {
        let services = crate::services();
        let names: Vec<&str> = services.iter().map(Service::name).collect();
        let settings = Settings::load(&names).map_err(|error| error.to_string())?;
        web::migrate(&services, &settings).await.map_err(|error| error.to_string())
    }))
}

/// Plays the demo, on a suite of its own or on a running one.
#[must_use]
pub fn demo(options: &Options) -> ExitCode {
    let played = web::block_on(play(options));
    told(played.map_err(|error| error.to_string()))
}

fn told(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("dunlin: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn play(options: &Options) -> Result<(), DemoError> {
    let running = match &options.target {
        Some(_) => None,
        None => Some(start(options).await?),
    };
    let base = options.target.clone().or_else(|| running.as_ref().map(|suite| suite.url().to_owned()));
    let base = base.unwrap_or_default();
    let run = Run {
        base: &base,
        door: door(options, running.as_ref())?,
        accounts: options.accounts,
        seed: options.seed,
        data: &options.data,
        is_silent: false,
        clock: &Clock::system(),
    };
    let (summary, passwords) = demo::play(run).await?;
    if let Some(file) = &options.json {
        std::fs::write(file, serde_json::to_string_pretty(&summary)?)?;
    }
    std::fs::write(options.data.join(PEOPLE), people(&passwords).to_string())?;
    farewell(&summary, options, &base, &passwords);
    if let Some(suite) = running {
        if options.keep {
            web::asked_to_stop().await;
        }
        suite.stop().await;
    }
    Ok(())
}

/// Starts the embedded suite on the demo's folder, cleared of an earlier demo.
async fn start(options: &Options) -> Result<Running, DemoError> {
    clear(&options.data)?;
    let listen = if options.keep { options.listen.clone() } else { "127.0.0.1:0".into() };
    let services = crate::services();
    let names: Vec<&str> = services.iter().map(Service::name).collect();
    let set = Settings::load(&names).map_err(|error| DemoError::Suite(error.to_string()))?;
    let settings = Settings {
        listen,
        database_url: format!("sqlite:{}", options.data.join("suite").display()),
        log: "error".into(),
        caller_limit_per_minute: set.caller_limit_per_minute,
        services: set.services,
        ..Settings::default()
    };
    Telemetry::install(&settings).map_err(|error| DemoError::Suite(error.to_string()))?;
    web::start(services, settings).await.map_err(|error| DemoError::Suite(error.to_string()))
}

fn clear(dir: &Path) -> Result<(), DemoError> {
    let is_used = dir.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    if is_used && !dir.join(MARK).exists() {
        let why = format!("{} is not empty and was not made by a demo; name another with --data", dir.display());
        return Err(DemoError::Suite(why));
    }
    if is_used {
        std::fs::remove_dir_all(dir)?;
    }
    std::fs::create_dir_all(dir)?;
    std::fs::write(dir.join(MARK), "")?;
    Ok(())
}

fn door(options: &Options, running: Option<&Running>) -> Result<Door, DemoError> {
    if running.is_some() {
        let token = std::fs::read_to_string(options.data.join("suite").join("first-run-token"))?;
        return Ok(Door::FirstRun(token.trim().to_owned()));
    }
    match (&options.first_run_token, &options.admin_email, &options.admin_password) {
        (Some(token), _, _) => Ok(Door::FirstRun(token.clone())),
        (None, Some(email), Some(password)) => Ok(Door::Admin { email: email.clone(), password: password.clone() }),
        _ => Err(DemoError::Suite("a target needs --first-run-token, or --admin-email and --admin-password".into())),
    }
}

fn people(passwords: &[(&str, String, String)]) -> serde_json::Value {
    let person = |(role, email, password): &(&str, String, String)| json!({ "role": role, "email": email, "password": password });
    passwords.iter().map(person).collect()
}

#[expect(clippy::print_stdout, reason = "the demo talks to people")]
fn farewell(summary: &Summary, options: &Options, base: &str, passwords: &[(&str, String, String)]) {
    println!("\n{summary}");
    println!("PDFs, lists and reports: {}", options.data.join("output").display());
    if options.keep && options.target.is_none() {
        println!("\nThe portal is open at {base}\nSign in as");
        for (role, email, password) in passwords {
            println!("  {role:<12} {email:<42} {password}");
        }
        println!("The same as data: {}", options.data.join(PEOPLE).display());
        println!("Stop with Ctrl-C.");
    }
}
