#!/bin/sh
# Writes requirements/*.txt: every distribution by version and by the hashes of all its files, for every platform and
# for every Python the project allows, without naming the index that answered. Needs uv; nobody else does.
set -eu
cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "make lock needs uv: python -m pip install uv" >&2; exit 1; }
compile() {
    output=$1
    shift
    # One version for all Pythons (fewest), so that what was tested is what runs.
    uv pip compile --quiet --no-config --universal --fork-strategy fewest --python-version 3.11 --upgrade \
        --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
        --constraint .ci/lock_constraints.txt --output-file "$output" "$@" pyproject.toml
}
compile requirements/run.txt --extra postgres
compile requirements/develop.txt --extra postgres --group development --constraint requirements/run.txt
if grep -nE '://|--(index|extra|find|trusted)' requirements/*.txt; then
    echo "requirements/ must not name a host" >&2
    exit 1
fi
