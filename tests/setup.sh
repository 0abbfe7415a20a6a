#!/usr/bin/env bash
# What every build needs. Installs what the machine's package manager has, else says in one line what is missing.
set -eu
cd "$(dirname "$0")/.."

missing() { echo "dunlin needs $1: $2" >&2; exit 1; }

install() { # install PACKAGE... ; as root on Debian or Ubuntu
    command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 1
    echo "installing $*"
    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

command -v cargo >/dev/null || missing "Rust 1.95" "install it from https://rustup.rs"
command -v cc >/dev/null || install gcc libc6-dev || missing "a C compiler" "install gcc or clang"
shared/documents/fonts.sh
services/portal/web/build.sh
