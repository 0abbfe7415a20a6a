#!/usr/bin/env bash
# The repository's own figures: a mirror, not a gate.
set -eu
cd "$(dirname "$0")/.."

git ls-files '*.rs' | xargs wc -l | grep -v ' total$' | awk '{print $1}' | sort -n | awk '
    {lines[NR] = $1; sum += $1}
    END {
        printf "rust files %d, lines %d, a file: median %d, p90 %d, max %d\n",
            NR, sum, lines[int((NR + 1) / 2)], lines[int(NR * 0.9)], lines[NR]
    }'
git ls-files '*.rs' | xargs awk '
    /^[[:space:]]*\/\// {comments++}
    NF {lines++}
    END {printf "comment and doc lines %.0f %%\n", 100 * comments / lines}'
