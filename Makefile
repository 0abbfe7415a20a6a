# What people do here. `make demo` and `make test` set up whatever they need.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

ACCOUNTS ?= 2000
SEED ?= 7
DATA ?= target/demo
ARGS ?=

help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

demo: setup ## play the main job on the embedded foundation; the portal stays open on localhost
	cargo run --quiet --bin dunlin -- demo --accounts $(ACCOUNTS) --seed $(SEED) --data $(DATA) --keep $(ARGS)

test: setup foundation ## everything, on both foundations
	tests/run.sh

check: setup ## formatting, lints and the repository's own figures
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	tests/figures.sh

bench: setup foundation ## ratios against the limits of this machine, side by side in one run
	tests/bench/run.sh

openapi: setup ## write openapi/*.json anew
	cargo run --quiet --bin dunlin -- openapi --out openapi

portal: ## build the portal's pages; they become part of the binary
	services/portal/web/build.sh

screenshots: setup ## take the pictures of docs/screenshots/ anew
	tests/screenshots.sh

setup: ## what every build needs: compiler, fonts, the portal's pages
	@tests/setup.sh

foundation: ## PostgreSQL, RabbitMQ and Redis on their usual local ports, installed or started if need be
	@tests/foundation.sh

.PHONY: help demo test check bench openapi portal screenshots setup foundation
