//! The keys that access tokens are signed with, and what a token says.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use kernel::{DeviceId, PersonId, Role, TeamId, Timestamp};
use serde::{Deserialize, Deserializer, Serialize};

use crate::callers::Caller;

/// The audience of every access token.
pub const AUDIENCE: &str = "dunlin";
/// How far two clocks may be apart, in seconds.
const LEEWAY: i64 = 30;
/// Keys are fetched again after this long, so that a withdrawn key stops working.
const MAX_AGE: Duration = Duration::from_secs(600);
/// At most this many fetches a minute, whatever kids strangers make up.
const FETCHES_PER_MINUTE: usize = 10;

/// What an access token says. Identity signs it, every service reads it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    /// Who signed.
    pub iss: String,
    /// Whom it is for: always [`AUDIENCE`].
    pub aud: String,
    /// Who is asking.
    pub sub: PersonId,
    /// The name to show.
    pub name: String,
    /// What they may do. Roles this version does not know are left out.
    #[serde(deserialize_with = "known_roles", default)]
    pub roles: Vec<Role>,
    /// Their team, where they have one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub team: Option<TeamId>,
    /// The enrolled phone they call from.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub device: Option<DeviceId>,
    /// When it was signed, in seconds since 1970.
    pub iat: i64,
    /// When it ends, in seconds since 1970.
    pub exp: i64,
}

/// The trusted signing keys. Cheap to clone.
#[derive(Clone)]
pub struct Keys(Arc<Inner>);

struct Inner {
    issuer: String,
    jwks_url: String,
    trusted: ByKid,
    http: reqwest::Client,
    fetched: RwLock<Fetched>,
    fetches: tokio::sync::Mutex<VecDeque<Instant>>,
}

type ByKid = HashMap<String, Arc<Key>>;

#[derive(Default)]
struct Fetched {
    by_kid: ByKid,
    at: Option<Instant>,
}

struct Key {
    algorithm: Algorithm,
    decoding: DecodingKey,
}

/// Why a token was not accepted.
#[derive(Debug)]
pub enum Refused {
    /// The token is bad.
    Token(String),
    /// No keys could be fetched yet.
    NoKeys,
}

impl Keys {
    /// Keys fetched from a JWKS address when they are needed, and keys trusted without asking.
    #[must_use]
    pub fn new(issuer: impl Into<String>, jwks_url: impl Into<String>, trusted: Option<&JwkSet>) -> Self {
        Self(Arc::new(Inner {
            issuer: issuer.into(),
            jwks_url: jwks_url.into(),
            trusted: trusted.map(by_kid).unwrap_or_default(),
            http: reqwest::Client::builder().timeout(Duration::from_secs(5)).build().unwrap_or_default(),
            fetched: RwLock::default(),
            fetches: tokio::sync::Mutex::default(),
        }))
    }

    /// Who signs the tokens we accept.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Who is asking, when the token is good at `now`.
    pub async fn verify(&self, token: &str, now: Timestamp) -> Result<Caller, Refused> {
        let refused = |why: jsonwebtoken::errors::Error| Refused::Token(why.to_string());
        let header = jsonwebtoken::decode_header(token).map_err(refused)?;
        let kid = header.kid.ok_or_else(|| Refused::Token("the token names no key".into()))?;
        let key = self.find(&kid).await?;

        // The algorithm is the key's own, never what the token claims.
        let mut rules = Validation::new(key.algorithm);
        rules.set_audience(&[AUDIENCE]);
        rules.set_issuer(&[&self.0.issuer]);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        rules.validate_exp = false; // by the clock of the service instead, below
        let claims = jsonwebtoken::decode::<Claims>(token, &key.decoding, &rules).map_err(refused)?.claims;
        if claims.exp + LEEWAY < now.utc().timestamp() {
            return Err(Refused::Token("the token has expired".into()));
        }
        let Claims { sub: person, name, roles, team, device, .. } = claims;
        Ok(Caller { person, name, roles, team, device })
    }

    async fn find(&self, kid: &str) -> Result<Arc<Key>, Refused> {
        if let Some(key) = self.0.trusted.get(kid) {
            return Ok(key.clone());
        }
        let look_up = || self.fetched(|fetched| fetched.by_kid.get(kid).cloned());
        let is_old = self.fetched(|fetched| fetched.at.is_none_or(|at| at.elapsed() > MAX_AGE));
        if let Some(key) = look_up()
            && !is_old
        {
            return Ok(key);
        }
        self.fetch().await;
        let has_any = !self.0.trusted.is_empty() || self.fetched(|fetched| !fetched.by_kid.is_empty());
        match look_up() {
            Some(key) => Ok(key),
            None if has_any => Err(Refused::Token("the token is signed with an unknown key".into())),
            None => Err(Refused::NoKeys),
        }
    }

    fn fetched<T>(&self, look: impl FnOnce(&Fetched) -> T) -> T {
        look(&self.0.fetched.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    async fn fetch(&self) {
        let asked_at = Instant::now();
        let mut fetches = self.0.fetches.lock().await;
        // Somebody else fetched while we waited.
        if self.fetched(|fetched| fetched.at.is_some_and(|at| at > asked_at)) {
            return;
        }
        fetches.retain(|at| at.elapsed() < Duration::from_secs(60));
        if fetches.len() >= FETCHES_PER_MINUTE {
            return;
        }
        fetches.push_back(Instant::now());
        match self.download().await {
            Ok(set) => {
                let fresh = Fetched { by_kid: by_kid(&set), at: Some(Instant::now()) };
                *self.0.fetched.write().unwrap_or_else(std::sync::PoisonError::into_inner) = fresh;
            }
            Err(error) => tracing::warn!(%error, "the signing keys could not be fetched"),
        }
    }

    async fn download(&self) -> Result<JwkSet, reqwest::Error> {
        self.0.http.get(&self.0.jwks_url).send().await?.error_for_status()?.json().await
    }
}

fn by_kid(set: &JwkSet) -> ByKid {
    set.keys.iter().filter_map(|jwk| Some((jwk.common.key_id.clone()?, Arc::new(usable(jwk)?)))).collect()
}

/// Only signatures by a key pair are trusted, never a shared secret.
fn usable(jwk: &Jwk) -> Option<Key> {
    let algorithm = Algorithm::try_from(jwk.common.key_algorithm?).ok()?;
    let is_key_pair = matches!(algorithm, Algorithm::EdDSA | Algorithm::ES256);
    let decoding = DecodingKey::from_jwk(jwk).ok()?;
    is_key_pair.then_some(Key { algorithm, decoding })
}

fn known_roles<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Role>, D::Error> {
    let names = Vec::<String>::deserialize(deserializer)?;
    Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
}
