//! Accounts through its front door.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "api/account_list.rs"]
mod account_list;
#[path = "api/account_page.rs"]
mod account_page;
#[path = "api/bank.rs"]
mod bank;
#[path = "api/bank_returns.rs"]
mod bank_returns;
#[path = "api/black_box.rs"]
mod black_box;
#[path = "api/books.rs"]
mod books;
#[path = "api/cheques.rs"]
mod cheques;
#[path = "api/corrections.rs"]
mod corrections;
#[path = "api/import_screen.rs"]
mod import_screen;
#[path = "api/imports.rs"]
mod imports;
#[path = "api/layouts.rs"]
mod layouts;
#[path = "api/past_days.rs"]
mod past_days;
#[path = "api/real_data.rs"]
mod real_data;
#[path = "api/real_data_bank.rs"]
mod real_data_bank;
#[path = "api/real_layouts.rs"]
mod real_layouts;
#[path = "api/registrations.rs"]
mod registrations;
#[path = "api/statements.rs"]
mod statements;
#[path = "api/support.rs"]
mod support;
#[path = "api/tie_out.rs"]
mod tie_out;
#[path = "api/trend.rs"]
mod trend;
