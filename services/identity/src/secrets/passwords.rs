//! Passwords as argon2id hashes (PHC strings, 19 MiB, two passes).
//!
//! Hashing takes some 40 ms of one core, so it runs on blocking threads, and only a few at a time.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use crate::domain::Password;
use crate::error::Error;

static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// A hash of no password, so that an unknown e-mail address costs as much time as a wrong password.
static NOBODYS: LazyLock<Option<String>> = LazyLock::new(|| hash_now("nobody has this password").ok());

/// The hash to store.
pub async fn hash(password: Password) -> Result<String, Error> {
    on_a_blocking_thread(move || hash_now(password.reveal())).await?
}

/// Whether the password is the one that was hashed; without a hash the same work is done, and the answer is no.
pub async fn is_right(password: String, stored: Option<String>) -> Result<bool, Error> {
    on_a_blocking_thread(move || {
        let is_somebodys = stored.is_some();
        let against = stored.or_else(|| NOBODYS.clone());
        let matches =
            against.is_some_and(|hash| Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok());
        matches && is_somebodys
    })
    .await
}

fn hash_now(password: &str) -> Result<String, Error> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string()).map_err(|why| Error::broken("password hashing", &why))
}

async fn on_a_blocking_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let _turn = AT_ONCE.acquire().await.map_err(|why| Error::broken("password hashing", &why))?;
    spawn_blocking(work).await.map_err(|why| Error::broken("password hashing", &why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Email;

    #[tokio::test]
    async fn knows_the_right_password_and_no_other() {
        let email = Email::parse("huda@example.com").unwrap();
        let stored = hash(Password::parse("correct horse", &email).unwrap()).await.unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert!(is_right("correct horse".into(), Some(stored.clone())).await.unwrap());
        assert!(!is_right("wrong horse".into(), Some(stored)).await.unwrap());
        assert!(!is_right("nobody has this password".into(), None).await.unwrap());
    }
}
