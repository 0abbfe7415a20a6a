//! Everything secret: passwords, random tokens, signing keys, access tokens.

pub mod access_token;
pub mod passwords;
pub mod random;
pub mod sealing;
pub mod signing_keys;
