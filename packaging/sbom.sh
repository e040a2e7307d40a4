#!/usr/bin/env bash
# Writes dist/hookstudio-VERSION.cdx.json: the parts that the packages hold, in CycloneDX's form.
source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"
source packaging/build_environment.sh

env=$(locked_environment release)
mkdir -p dist build
# An environment with the wheel and what it needs, at the versions that were frozen, and nothing else.
"$env"/python packaging/shipped.py packaging/dist.lock >build/shipped.txt
rm -rf build/shipped
"$env"/python -m venv --without-pip build/shipped
"$env"/uv pip install --quiet --python build/shipped/bin/python --require-hashes \
  --requirement build/shipped.txt
"$env"/uv pip install --quiet --python build/shipped/bin/python --no-deps "$(only dist/*.whl)"
# The version is read from the program, which cyclonedx-py cannot do.
sed "s/^dynamic = \[\"version\"\]$/version = \"$(version)\"/" pyproject.toml >build/pyproject.toml
"$env"/cyclonedx-py environment build/shipped/bin/python --pyproject build/pyproject.toml \
  --mc-type application --output-reproducible --spec-version 1.6 --output-format JSON --validate \
  --output-file "dist/hookstudio-$(version).cdx.json"
rm -rf build/shipped
