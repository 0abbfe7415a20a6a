//! Accounts through its front door.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "api/books.rs"]
mod books;
#[path = "api/imports.rs"]
mod imports;
#[path = "api/real_data.rs"]
mod real_data;
#[path = "api/support.rs"]
mod support;
