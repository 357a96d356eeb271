# Two commands do everything: `make run` and `make test`. Each sets itself up; a second call is quick.
SHELL := /bin/bash
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PY := .venv/bin/python
READY := .venv/.ready

.PHONY: run test setup check fix fuzz monkey bench shots installer installer-test clean

run: setup  ## open the workbench on a starter; without a display, do the same job headless
	@$(PY) packaging/run.py

test: setup  ## the whole test suite, on as many as four cores
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests --numprocesses logical --maxprocesses 4 --dist worksteal

setup: $(READY)  ## .venv with everything in it

$(READY): pyproject.toml packaging/constraints.txt
	@test -n "$(PYTHON)" || { echo "Layerloom needs Python 3.11 or newer; install it (Debian and Ubuntu: apt-get install python3 python3-venv)."; exit 1; }
	@test -x $(PY) || $(PYTHON) -m venv .venv || { rm -rf .venv; echo "Python has no venv module; install it (Debian and Ubuntu: apt-get install python3-venv)."; exit 1; }
	@$(PY) -m pip install --quiet --disable-pip-version-check --constraint packaging/constraints.txt --editable '.[dev]'
	@$(PY) packaging/system.py
	@touch $(READY)

check: setup  ## lint, types and the floors of the house
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

fix: setup  ## put right what can be put right by itself
	@.venv/bin/ruff check --fix .

fuzz: setup  ## five hundred random networks, compiled, run and exported; SEED=1000 draws others, COUNT=50 fewer
	@$(PY) -m tests.fuzz $(or $(COUNT),500) $(or $(SEED),0)

monkey: setup  ## an hour of random gestures, keys and commands at the window; MINUTES=5 SEED=7 for others
	@$(PY) -m tests.monkey $(or $(MINUTES),60) $(or $(SEED),1000)

bench: setup  ## measure everything the README's table shows
	@$(PY) -c "import NodeGraphQt" 2>/dev/null || $(PY) -m pip install --quiet --disable-pip-version-check --constraint packaging/constraints.txt --editable '.[dev,bench]'
	@$(PY) -m pip uninstall --quiet --yes types-PySide6  # it comes along, and mypy would believe it rather than PySide6
	@$(PY) -m tests.bench

shots: setup  ## the screenshots of the README, from the real window
	@$(PY) packaging/shots.py

installer:  ## the program as people download it, into dist/; WITH='--torch cuda' for another build of torch
	@test -n "$(PYTHON)" || { echo "Layerloom needs Python 3.11 or newer; install it (Debian and Ubuntu: apt-get install python3 python3-venv)."; exit 1; }
	@$(PYTHON) packaging/build.py $(WITH)

installer-test: setup  ## the package tried in a clean Debian, as root; CASES='offline upgrade' for some of it
	@$(if $(filter 0,$(shell id -u)),,sudo -E) $(PY) packaging/smoke.py $(CASES)

clean:
	rm -rf .venv build dist *.egg-info
