#!/usr/bin/env bash
# Builds the portal's pages into dist/, if anything they are made of has changed. Needs Node 20.19 or newer.
set -eu
cd "$(dirname "$0")"

node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null ||
    { echo "dunlin's portal needs Node 20.19 or newer: https://nodejs.org" >&2; exit 1; }

stamp=dist/.stamp
if [ -f "$stamp" ] && [ -z "$(find src public ./*.html ./*.json ./*.ts ./*.mjs -type f -newer "$stamp" -print -quit)" ]; then
    exit 0
fi
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    echo "fetching what the portal is built with"
    # Not `npm ci`: it refuses a lock without the binaries of platforms that a registry does not carry.
    npm install --no-save --no-audit --no-fund --silent
fi
echo "building the portal"
npx --no-install vite build --logLevel warn
touch "$stamp"
