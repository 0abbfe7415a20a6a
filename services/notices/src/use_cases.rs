//! The verbs.

pub mod add_stop;
pub mod assign_round;
pub mod edit_stop;
pub mod force_waiting;
pub mod plan_rounds;
pub mod print_run;
pub mod push_mutations;
pub mod put_template;
pub mod record_visit;
pub mod release_targets;
pub mod reprint_notice;
pub mod request_print_run;
pub mod review_visit;
pub mod routes;
pub mod walk_round;
pub mod withdraw_targets;
