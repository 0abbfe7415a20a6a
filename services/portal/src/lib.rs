#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod config;
mod files;
mod pages;
mod policy;

pub use config::Settings;

/// The portal, mounted at `/`.
#[must_use]
pub fn service() -> web::Service {
    web::Service::bare("portal").settings::<Settings>().routes(files::routes)
}
