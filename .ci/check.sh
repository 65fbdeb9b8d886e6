#!/bin/sh
# Everything that is checked without running the program; goes on after a failure and ends with the list of what failed.
set -u
cd "$(dirname "$0")/.."
bin=.venv/bin
failed=
attempt() {
    name=$1
    shift
    printf '== %s\n' "$name"
    "$@" || failed="$failed $name,"
}
attempt lint "$bin/ruff" check .
attempt format "$bin/ruff" format --check .
attempt types "$bin/mypy" "$@"
attempt imports "$bin/lint-imports" --no-logo
attempt "dead code" "$bin/python" .ci/dead_code.py "$@" tests .ci
attempt translations "$bin/python" .ci/translations.py --check
attempt architecture "$bin/python" -m pytest -q -p no:cacheprovider tests/test_architecture.py tests/test_ground.py
if [ -n "$failed" ]; then
    echo "check: failed:${failed%,}"
    exit 1
fi
echo "check: passed"
