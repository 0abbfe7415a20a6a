#!/usr/bin/env bash
# Everything that must hold, on both foundations. Called by `make test`.
set -eu
cd "$(dirname "$0")/.."

step() { printf '\n── %s\n' "$1"; }

if command -v cargo-nextest >/dev/null; then
    tests() { cargo nextest run --workspace --locked --no-fail-fast "$@"; }
else
    echo "cargo-nextest is not installed; using cargo test (slower)"
    tests() { cargo test --workspace --locked --no-fail-fast "$@"; }
fi

step "formatting and lints"
cargo fmt --all --check
cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
(cd services/portal/web && npm run --silent check)

# The stories start the services as processes of their own.
cargo build --workspace --bins --locked --quiet

step "tests on the embedded foundation: SQLite, in-process bus"
DUNLIN_TEST_FOUNDATION=embedded tests

step "tests on the production foundation: PostgreSQL, RabbitMQ, Redis"
# These wait for servers more than they compute.
NEXTEST_TEST_THREADS=4 DUNLIN_TEST_FOUNDATION=production tests

step "the portal in a browser, against a real suite"
BUILT=1 tests/portal.sh

step "every documented operation answers as documented"
tests/conformance.sh
