//! One URL for the suite, one database per service.

/// The database of one service: `sqlite:DIR` becomes `sqlite:DIR/<service>.db`, `postgres://…/dunlin` becomes
/// `postgres://…/dunlin_<service>`. Query parameters stay; `sqlite::memory:` stays as it is.
#[must_use]
pub fn database_url(base: &str, service: &str) -> String {
    let (path, query) = base.split_once('?').map_or((base, None), |(path, query)| (path, Some(query)));
    let own = match path {
        "sqlite::memory:" => path.to_owned(),
        _ if path.starts_with("sqlite:") => format!("{}/{service}.db", path.trim_end_matches('/')),
        _ => format!("{}_{service}", path.trim_end_matches('/')),
    };
    query.map_or_else(|| own.clone(), |query| format!("{own}?{query}"))
}

#[cfg(test)]
mod tests {
    use super::database_url;

    #[test]
    fn gives_each_service_a_database() {
        let urls = [
            ("sqlite:data", "sqlite:data/accounts.db"),
            ("sqlite:/var/lib/dunlin/", "sqlite:/var/lib/dunlin/accounts.db"),
            ("sqlite:data?synchronous=normal", "sqlite:data/accounts.db?synchronous=normal"),
            ("sqlite::memory:", "sqlite::memory:"),
            ("postgres://me@db:5432/dunlin", "postgres://me@db:5432/dunlin_accounts"),
            ("postgres://me@db/dunlin?sslmode=require", "postgres://me@db/dunlin_accounts?sslmode=require"),
        ];
        for (base, expected) in urls {
            assert_eq!(database_url(base, "accounts"), expected);
        }
    }
}
