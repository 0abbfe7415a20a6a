#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod pages;

/// The portal, mounted at `/`.
#[must_use]
pub fn service() -> web::Service {
    web::Service::bare("portal").routes(pages::routes)
}
