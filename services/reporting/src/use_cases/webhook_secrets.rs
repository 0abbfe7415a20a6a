//! Fresh secrets for endpoints.

use crate::domain::webhook::signature::Secret;
use crate::error::Error;

/// A secret of 256 random bits.
pub fn fresh() -> Result<Secret, Error> {
    let mut random = [0; 32];
    aws_lc_rs::rand::fill(&mut random).map_err(|_unspecified| Error::NoRandomness)?;
    Ok(Secret::of(random))
}
