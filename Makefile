# One word runs everything: `make run`, `make test`, `make check`. Needs Python 3.11 or later and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARCHIVE ?=

.PHONY: run test check accuracy format lint types layers coverage bench torture lock man screenshots wheel clean

run: $(VENV)/run
	@$(BIN)/amends seeds

test: $(VENV)/test
	@$(BIN)/pytest -n auto --dist worksteal

check: $(VENV)/test format lint types layers coverage

format:
	@$(BIN)/ruff format --check .

lint:
	@$(BIN)/ruff check .

types:
	@$(BIN)/mypy

layers:
	@$(BIN)/lint-imports --no-cache

coverage:
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -n auto --dist worksteal
	@$(BIN)/python -W ignore -m coverage combine -q # what a killed process began to write is no data
	@$(BIN)/coverage report --fail-under=85

bench: $(VENV)/test
	@$(BIN)/python bench/run.py $(ARCHIVE)

torture: $(VENV)/test
	@$(BIN)/pytest -m torture tests/torture

accuracy: $(VENV)/test
	@$(BIN)/python tests/accuracy/scoring.py

screenshots: $(VENV)/run
	@$(BIN)/python docs/screenshots.py

man: $(VENV)/run
	@$(BIN)/python docs/manual.py

wheel: $(VENV)/test
	@$(BIN)/python -m build --no-isolation --wheel -o dist . >/dev/null
	@ls dist/*.whl

lock: $(VENV)/test
	@$(BIN)/python -m pip install -q pip-tools
	@cd requirements && for name in build run test; do ../$(BIN)/pip-compile -q --upgrade --generate-hashes --allow-unsafe --strip-extras \
	    --no-emit-index-url --no-emit-find-links --no-header -o $$name.txt $$name.in; done

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "amends needs Python 3.11 or later: call make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python has no venv module here: install the package python3-venv and try again"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run: requirements/run.txt requirements/build.txt pyproject.toml | $(VENV)/bin/python
	@echo "Setting up .venv (once)"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements/build.txt -r requirements/run.txt
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/test: requirements/test.txt $(VENV)/run
	@echo "Setting up what the tests need (once)"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements/test.txt
	@touch $@

clean:
	@rm -rf $(VENV) dist build .coverage* .pytest_cache .mypy_cache .ruff_cache .hypothesis
