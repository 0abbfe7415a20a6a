//! An identity of our own: signs access tokens that the service under test trusts.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::Ed25519KeyPair;
use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use kernel::Timestamp;
use web::{Caller, Claims};

const KID: &str = "testkit";
const ISSUER: &str = "dunlin";
const LIFE_IN_SECONDS: i64 = 600;

/// A signing key and its public half.
pub(crate) struct Signer {
    key: EncodingKey,
    public: JwkSet,
}

impl Signer {
    pub(crate) fn fresh() -> Self {
        let random = SystemRandom::new();
        let pkcs8 = Ed25519KeyPair::generate_pkcs8v1(&random).expect("a key pair can be made");
        let key = EncodingKey::from_ed_der(pkcs8.as_ref());
        let mut jwk = Jwk::from_encoding_key(&key, Algorithm::EdDSA).expect("the key has a public half");
        jwk.common.key_id = Some(KID.into());
        Self { key, public: JwkSet { keys: vec![jwk] } }
    }

    pub(crate) fn public(&self) -> &JwkSet {
        &self.public
    }

    /// A token that says who calls, good from `now` on.
    pub(crate) fn token(&self, caller: &Caller, now: Timestamp) -> String {
        let iat = now.utc().timestamp();
        let claims = Claims {
            iss: ISSUER.into(),
            aud: web::keys::AUDIENCE.into(),
            sub: caller.person,
            name: caller.name.clone(),
            roles: caller.roles.clone(),
            team: caller.team,
            device: caller.device,
            iat,
            exp: iat + LIFE_IN_SECONDS,
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.kid = Some(KID.into());
        jsonwebtoken::encode(&header, &claims, &self.key).expect("a token can be signed")
    }
}
