//! Access tokens: short-lived EdDSA JWTs.

use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use web::Claims;

use crate::error::Error;

/// Signs the claims with a PKCS#8 private key.
pub fn sign(claims: &Claims, kid: &str, private_key: &[u8]) -> Result<String, Error> {
    let header = Header { kid: Some(kid.to_owned()), ..Header::new(Algorithm::EdDSA) };
    encode(&header, claims, &EncodingKey::from_ed_der(private_key))
        .map_err(|why| Error::broken("signing an access token", &why))
}
