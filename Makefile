# Everything a person does with this tree. Each target prepares what it needs; the second call starts at once.
#   make run        open the program            make test       the whole test suite, without a display
#   make check      style, types, contracts     make setup      prepare .venv and start nothing
# make run ARGS="--data /srv/packhouse" hands arguments on; make test TESTS=tests/models runs a part.

PYTHON := .venv/bin/python
ROOMS := $(wildcard main.py models fulfilment devices reports ui)
TESTS ?= tests
ARGS ?=

export PYTHONUTF8 = 1

.DEFAULT_GOAL := run
.PHONY: run test check bench stress setup screenshots format translations lock clean \
	ready-to-run ready-to-develop

run: ready-to-run
	@$(PYTHON) main.py $(ARGS)

test: ready-to-develop
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 --dist loadfile $(TESTS) $(ARGS)

stress: ready-to-develop
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m stress --timeout 3600 $(or $(TESTS),tests) $(ARGS)

bench: ready-to-develop
	@QT_QPA_PLATFORM=offscreen $(PYTHON) tests/bench/run.py $(ARGS)

screenshots: ready-to-develop
	@QT_QPA_PLATFORM=offscreen $(PYTHON) tests/screenshots.py $(ARGS)

check: ready-to-develop
	@sh .ci/check.sh $(ROOMS)

setup: ready-to-develop

format: ready-to-develop
	@$(PYTHON) -m ruff check --fix --quiet . || true
	@$(PYTHON) -m ruff format .

# Collects the sentences of the program into resources/translations/*.ts and compiles them.
translations: ready-to-develop
	@$(PYTHON) .ci/translations.py --update --compile

# Resolves the newest allowed versions of everything into requirements/*.txt; needs uv.
lock:
	@sh .ci/lock.sh

ready-to-run:
	@sh .ci/setup.sh run

ready-to-develop:
	@sh .ci/setup.sh develop

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find resources -name '*.qm' -delete
