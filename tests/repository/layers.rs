//! Who may lean on whom: `api, events, jobs → use_cases → domain`, `use_cases, api → store → domain`, `domain → kernel`.

use std::path::Path;

use crate::{files_below, root};

const SERVICES: [&str; 6] = ["accounts", "approvals", "campaigns", "identity", "notices", "reporting"];

/// The code of a file without comments and without its tests.
fn code(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let production = text.split("#[cfg(test)]").next().unwrap_or_default();
    production.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The files of one layer of a service: `domain.rs` and all below `domain/`.
fn layer(service: &str, name: &str) -> Vec<std::path::PathBuf> {
    let src = root().join("services").join(service).join("src");
    let mut files = files_below(&src.join(name), ".rs");
    let own = src.join(format!("{name}.rs"));
    if own.exists() {
        files.push(own);
    }
    files
}

fn refuse(layer_name: &str, banned: &[&str]) {
    let mut found = Vec::new();
    for service in SERVICES {
        for file in layer(service, layer_name) {
            let code = code(&file);
            for word in banned {
                if code.contains(word) {
                    found.push(format!("{} mentions `{word}`", file.display()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_domain_is_pure() {
    refuse(
        "domain",
        &[
            "async fn",
            ".await",
            "actix_web",
            "sqlx",
            "::store::",
            "crate::store",
            "crate::api",
            "crate::use_cases",
            "web::",
            "bus::",
            "cache::",
            "tokio",
            "reqwest",
            "Clock::",
            "::now()",
            "fresh()",
            "std::fs",
        ],
    );
}

#[test]
fn the_store_knows_neither_http_nor_verbs() {
    refuse("store", &["actix_web", "crate::api", "crate::use_cases", "sqlx::"]);
}

#[test]
fn use_cases_know_no_http() {
    refuse("use_cases", &["crate::api", "HttpRequest", "sqlx::"]);
}

#[test]
fn services_do_not_know_each_other() {
    for service in SERVICES {
        let manifest = root().join("services").join(service).join("Cargo.toml");
        let manifest = std::fs::read_to_string(manifest).unwrap();
        for other in SERVICES.iter().filter(|other| **other != service) {
            assert!(!manifest.contains(&format!("\n{other}.workspace")), "{service} depends on {other}");
        }
    }
}

#[test]
fn only_the_store_asks_which_database_it_is() {
    for dir in ["services", "shared"] {
        for file in files_below(&root().join(dir), ".rs") {
            let place = file.display().to_string();
            if !place.contains("/src/") || place.contains("shared/store/") || place.contains("shared/testkit/") {
                continue;
            }
            let code = code(&file);
            for word in ["sqlx::", "is_sqlite", "is_postgres", "Backend::Sqlite", "Backend::Postgres"] {
                assert!(!code.contains(word), "{place} mentions `{word}`");
            }
        }
    }
}
