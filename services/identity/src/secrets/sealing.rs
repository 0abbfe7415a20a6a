//! Private keys at rest, sealed with AES-256-GCM where a key for that is set.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::random;
use crate::error::Error;

/// Seals and opens private keys.
pub struct Seal(LessSafeKey);

impl Seal {
    /// The seal of a setting: 32 bytes in base64.
    pub fn from_setting(text: &str) -> Result<Self, Error> {
        let bytes = STANDARD.decode(text.trim()).map_err(|why| Error::broken("identity.key_encryption_key", &why))?;
        let key = UnboundKey::new(&AES_256_GCM, &bytes)
            .map_err(|why| Error::broken("identity.key_encryption_key (32 bytes in base64)", &why))?;
        Ok(Self(LessSafeKey::new(key)))
    }

    /// Nonce and sealed bytes, bound to the key's id.
    pub fn seal(&self, kid: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let nonce = random::bytes::<NONCE_LEN>();
        let mut sealed = plain.to_vec();
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(kid), &mut sealed)
            .map_err(|why| Error::broken("sealing a signing key", &why))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// The bytes that were sealed.
    pub fn open(&self, kid: &str, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let broken = |why: &dyn std::fmt::Display| Error::broken("opening a sealed signing key", why);
        let (nonce, rest) = sealed.split_at_checked(NONCE_LEN).ok_or_else(|| broken(&"too short"))?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|why| broken(&why))?;
        let mut buffer = rest.to_vec();
        let plain = self.0.open_in_place(nonce, Aad::from(kid), &mut buffer).map_err(|why| broken(&why))?;
        Ok(plain.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_what_it_sealed_for_the_same_key_only() {
        let seal = Seal::from_setting(&STANDARD.encode([7u8; 32])).unwrap();
        let sealed = seal.seal("kid-1", b"private").unwrap();
        assert_ne!(&sealed[NONCE_LEN..], b"private");
        assert_eq!(seal.open("kid-1", &sealed).unwrap(), b"private");
        assert!(seal.open("kid-2", &sealed).is_err());
        assert!(Seal::from_setting(&STANDARD.encode([8u8; 32])).unwrap().open("kid-1", &sealed).is_err());
        assert!(Seal::from_setting("c2hvcnQ=").is_err());
    }
}
