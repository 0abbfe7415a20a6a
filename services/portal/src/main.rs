//! The portal alone.

use std::process::ExitCode;

fn main() -> ExitCode {
    web::block_on(web::run(vec![portal::service()]))
}
