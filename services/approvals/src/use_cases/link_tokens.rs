//! Tokens of one-time links: 256 random bits, signed. Only the hash of a token is kept.

use aws_lc_rs::hmac::{HMAC_SHA256, Key, sign, verify};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::sha256_hex;
use rand::RngCore;
use store::Conn;

use crate::error::Error;
use crate::store::secrets;

/// Keeps these signatures apart from any other use of a key.
const PURPOSE: &[u8] = b"dunlin approval link v1\0";

/// Makes and checks tokens.
pub struct LinkTokens(Key);

impl LinkTokens {
    /// With the key of this installation.
    pub async fn load(conn: &Conn) -> Result<Self, Error> {
        let key = secrets::find_link_key(conn).await?;
        let key = key.ok_or_else(|| Error::broken("signing a link", "the link key is missing"))?;
        Ok(Self::with_key(&key))
    }

    fn with_key(key: &[u8]) -> Self {
        Self(Key::new(HMAC_SHA256, key))
    }

    /// A fresh token, to be handed out once.
    pub fn fresh(&self) -> String {
        let random = random_key();
        let tag = sign(&self.0, &[PURPOSE, &random].concat());
        format!("{}.{}", URL_SAFE_NO_PAD.encode(random), URL_SAFE_NO_PAD.encode(tag))
    }

    /// Whether this installation made the token; a forged one never reaches the database.
    pub fn is_ours(&self, token: &str) -> bool {
        let Some((random, tag)) = token.split_once('.') else { return false };
        let (Ok(random), Ok(tag)) = (URL_SAFE_NO_PAD.decode(random), URL_SAFE_NO_PAD.decode(tag)) else { return false };
        verify(&self.0, &[PURPOSE, &random].concat(), &tag).is_ok()
    }
}

/// 256 random bits.
pub fn random_key() -> [u8; 32] {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// What is stored of a token.
pub fn hash(token: &str) -> String {
    sha256_hex(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_own_tokens_only() {
        let tokens = LinkTokens::with_key(&[7; 32]);
        let token = tokens.fresh();
        assert!(tokens.is_ours(&token));
        assert!(!LinkTokens::with_key(&[8; 32]).is_ours(&token));
        let (random, tag) = token.split_once('.').unwrap();
        let other = tokens.fresh();
        let (_, other_tag) = other.split_once('.').unwrap();
        for forged in ["", ".", random, &format!("{random}.{other_tag}"), &format!("{random}.{tag}x")] {
            assert!(!tokens.is_ours(forged), "{forged}");
        }
    }
}
