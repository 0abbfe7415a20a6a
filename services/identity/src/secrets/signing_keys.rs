//! Ed25519 key pairs and how they are published (RFC 8037).

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::error::Error;

/// A fresh key pair.
pub struct NewKey {
    /// RFC 7638 thumbprint of the public key.
    pub kid: String,
    /// The public key in base64url: `x` of the JWK.
    pub public_key: String,
    /// The private key as PKCS#8 version 1; version 2 is what JWT libraries stumble over.
    pub private_key: Vec<u8>,
}

impl NewKey {
    /// Makes one.
    pub fn generate() -> Result<Self, Error> {
        let document = Ed25519KeyPair::generate_pkcs8v1(&SystemRandom::new())
            .map_err(|why| Error::broken("making a signing key", &why))?;
        let private_key = document.as_ref().to_vec();
        let pair = Ed25519KeyPair::from_pkcs8(&private_key).map_err(|why| Error::broken("a new signing key", &why))?;
        let public_key = URL_SAFE_NO_PAD.encode(pair.public_key());
        Ok(Self { kid: thumbprint(&public_key), public_key, private_key })
    }
}

/// RFC 7638 thumbprint of an Ed25519 public key.
fn thumbprint(x: &str) -> String {
    let canonical = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
    URL_SAFE_NO_PAD.encode(Sha256::digest(canonical))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keys_by_their_thumbprint() {
        // RFC 8037 appendix A.3.
        assert_eq!(
            thumbprint("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"),
            "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
        );
    }

    #[test]
    fn makes_keys_of_the_first_pkcs8_version() {
        assert_eq!(NewKey::generate().unwrap().private_key.len(), 48);
    }
}
