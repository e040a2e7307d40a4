# Every way into the project. `make help` lists them; each installs what it needs and says so.
SHELL := /bin/bash
PY := .venv/bin/python
INSTALLED := .venv/installed
# The languages of the studio, as the program reads them.
LANGUAGES := resources/translations/.released

.PHONY: help setup run test lint bench soak soak-long screenshots translations lock dist test-deb clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

setup: $(INSTALLED) ## make .venv and install everything in it

$(INSTALLED): packaging/requirements.lock packaging/setup.sh pyproject.toml
	@packaging/setup.sh
	@touch $@

$(LANGUAGES): $(INSTALLED) packaging/translations.py $(wildcard resources/translations/*.ts)
	@$(PY) packaging/translations.py --release
	@touch $@

translations: $(INSTALLED) ## collect the texts to translate into resources/translations
	@$(PY) packaging/translations.py
	@$(PY) packaging/translations.py --release

run: $(INSTALLED) $(LANGUAGES) ## open the studio on the sample project
	@packaging/system_libraries.sh offscreen screen
	@packaging/run.sh

test: $(INSTALLED) $(LANGUAGES) ## run the tests
	@packaging/system_libraries.sh offscreen
	@packaging/system_libraries.sh keyring || echo "Without these, the tests of the keyring are skipped." >&2
	@packaging/system_libraries.sh reader || echo "Tests that need these are skipped."
	@packaging/system_libraries.sh tracer || echo "Without strace, its test is skipped." >&2
	@packaging/test.sh $(ARGS)

lint: $(INSTALLED) ## check style, types, imports and the lock file; write the licence list
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports
	@$(PY) packaging/check_lock.py
	@$(PY) packaging/licences.py

bench: $(INSTALLED) $(LANGUAGES) ## measure start, typing, big answers, the check, the outbox and memory
	@packaging/system_libraries.sh offscreen
	@$(PY) -m tests.benchmarks

soak: $(INSTALLED) ## break the outbox in every way, compare with Shopify's Liquid, fuzz (some 50 minutes)
	@packaging/system_libraries.sh oracle browser
	@$(PY) -m tests.soak $(ARGS)

soak-long: $(INSTALLED) ## as soak, for what takes hours: the real schedule, idling, a steady load
	@$(PY) -m tests.soak long

screenshots: $(INSTALLED) $(LANGUAGES) ## write a picture of every view to build/screenshots
	@packaging/system_libraries.sh offscreen fonts
	@$(PY) -m tests.screenshots.take

lock: $(INSTALLED) ## write the lock files anew from pyproject.toml
	@packaging/lock.sh

dist: ## build all packages for this machine into dist/ (some minutes)
	@packaging/dist.sh

test-deb: ## install what make dist built in a clean Debian 12, use it, remove it (root, some minutes)
	@packaging/clean_debian/test.sh

clean: ## remove what the other targets made
	rm -rf $(LANGUAGES) resources/translations/*.qm .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
