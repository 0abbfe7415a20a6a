#!/usr/bin/env bash
# What the suite reaches beside what this machine reaches by hand on the same work, in one run. Called by `make bench`.
#   tests/bench/run.sh [--documents N] [--debtors N] [--large] [--only WORD] [--markdown]
# PostgreSQL, RabbitMQ and Redis are the local ones; everything made there is removed again.
set -eu
cd "$(dirname "$0")/../.."

need() { # need COMMAND PACKAGE: installed where that is possible; a row whose tool is missing says so
    command -v "$1" >/dev/null && return 0
    command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 0
    echo "installing $2"
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2") >/dev/null || true
}
need psql postgresql-client
need wrk wrk
need nginx nginx-light

cargo build --release --locked --quiet --bin bench --bin dunlin
DUNLIN_TEST_FOUNDATION=production exec target/release/bench "$@"
