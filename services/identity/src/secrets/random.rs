//! Secrets nobody can guess, and the only form of them that is kept.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::sha256_hex;
use rand::RngCore;

/// A secret of 256 random bits, handed out once.
pub struct Secret(String);

impl Secret {
    /// A fresh one.
    pub fn fresh() -> Self {
        Self(URL_SAFE_NO_PAD.encode(bytes::<32>()))
    }

    /// The text to hand out.
    pub fn reveal(self) -> String {
        self.0
    }

    /// What is stored.
    pub fn hash(&self) -> String {
        hash(&self.0)
    }
}

/// What is stored of a random secret. It has 256 bits (a code: 50 bits, 15 minutes and a rate limit), so a plain hash is enough.
pub fn hash(secret: &str) -> String {
    sha256_hex(secret)
}

/// Random bytes.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}
