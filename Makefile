# One command per need. Everything happens in .venv; the second run of a target is quick.

PYTHON ?= $(shell command -v python3 || command -v python)
VENV := .venv
BIN := $(VENV)/bin
DRAFT ?= fixtures/drafts/oversold-pitch.eml

.DEFAULT_GOAL := help
.PHONY: help demo test check format format-check lint types imports docs docs-check precision clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.plain ## install what users get, lint a draft, show the result
	@echo '$$ lint-followup $(DRAFT)'
	@$(BIN)/lint-followup $(DRAFT); status=$$?; [ $$status -le 1 ] || exit $$status

test: $(VENV)/.dev ## install everything, run the whole test suite
	$(BIN)/python -m pytest -n auto

check: format-check lint types imports test docs-check ## all that must hold before a change lands

format: $(VENV)/.dev ## format the code
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

format-check: $(VENV)/.dev
	$(BIN)/ruff format --check

lint: $(VENV)/.dev
	$(BIN)/ruff check

types: $(VENV)/.dev
	$(BIN)/mypy

imports: $(VENV)/.dev
	$(BIN)/lint-imports

docs: $(VENV)/.dev ## write the generated pages
	$(BIN)/python docs/generate.py write

docs-check: $(VENV)/.dev
	$(BIN)/python docs/generate.py check

precision: $(VENV)/.dev ## judge the rules on drafts they were not written from
	$(BIN)/python benchmarks/precision.py write

clean: ## remove the environment and all caches
	rm -rf $(VENV) .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.plain: pyproject.toml | $(BIN)/python
	@echo 'Installing lint-followup (a minute or two the first time) ...'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.plain
