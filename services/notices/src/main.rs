//! The service `notices` alone.

use std::process::ExitCode;

fn main() -> ExitCode {
    web::block_on(web::run(vec![notices::service()]))
}
