#!/usr/bin/env bash
# Takes the pictures of docs/screenshots/ anew: every screen on the demo's data. Look at them before committing.
set -eu
cd "$(dirname "$0")/.."
rm -f docs/screenshots/*.png
exec tests/portal.sh --project=screenshots
