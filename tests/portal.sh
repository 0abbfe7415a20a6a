#!/usr/bin/env bash
# The portal in a real browser, against real suites: one with the demo's data, one that nobody has set up yet.
# `tests/portal.sh --project=screens accounts` runs some of it.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${CHROMIUM:-}" ]; then
    CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
    if [ -z "$CHROMIUM" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "installing chromium"
        apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
        CHROMIUM=$(command -v chromium)
    fi
fi
[ -n "$CHROMIUM" ] || { echo "the portal's tests need Chromium: install it, or name it in CHROMIUM" >&2; exit 1; }
export CHROMIUM

[ -n "${BUILT:-}" ] || cargo build --bin dunlin --locked --quiet
work=$(mktemp -d)
suites=()
trap 'kill "${suites[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }
wait_for() { # wait_for FILE PID
    for _ in $(seq 1 1200); do
        [ -e "$1" ] && return 0
        kill -0 "$2" 2>/dev/null || break
        sleep 0.1
    done
    cat "$work"/*.log >&2
    exit 1
}

# The tests sign in more often than people do.
export DUNLIN_CALLER_LIMIT_PER_MINUTE=0 DUNLIN_IDENTITY__ATTEMPTS_PER_EMAIL=100000 DUNLIN_IDENTITY__ATTEMPTS_PER_ADDRESS=100000

demo=127.0.0.1:$(free_port)
fresh=127.0.0.1:$(free_port)
target/debug/dunlin demo --accounts 300 --seed 7 --data "$work/demo" --keep --listen "$demo" >"$work/demo.log" 2>&1 &
suites+=($!)
DUNLIN_LOG=error DUNLIN_LISTEN=$fresh DUNLIN_DATABASE_URL=sqlite:$work/fresh target/debug/dunlin up >"$work/fresh.log" 2>&1 &
suites+=($!)
wait_for "$work/fresh/first-run-token" "${suites[1]}"
wait_for "$work/demo/people.json" "${suites[0]}"

export DUNLIN_DEMO_URL=http://$demo DUNLIN_PEOPLE=$work/demo/people.json
export DUNLIN_FRESH_URL=http://$fresh DUNLIN_FIRST_RUN_TOKEN_FILE=$work/fresh/first-run-token
cd services/portal/web
[ $# -gt 0 ] || set -- --project=screens --project=phone --project=story
npx --no-install playwright test "$@"
