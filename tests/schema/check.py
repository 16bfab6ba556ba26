"""Holds sheets against the JSON Schemas of their templates.

usage: check.py MOKUHYO [--update]   (in the project's folder)

Samples and sheets made by `mokuhyo new` must hold. Of the broken sheets in tests/golden/diagnostics
exactly those that caught.txt names must not; --update writes that list anew.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

MOKUHYO = sys.argv[1]
CAUGHT = pathlib.Path(__file__).with_name("caught.txt")
CASES = pathlib.Path("tests/golden/diagnostics")


class Loader(yaml.SafeLoader):
    """Reads what an editor reads: the core schema of YAML 1.2, in which `no` and dates are text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers
            if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), "tf")
Loader.add_constructor("!text", lambda loader, node: loader.construct_scalar(node))


# What may lie beside a sheet without being of it.
OTHER_FILES = ("pack.yaml", "signoff.yaml")


def files_of(sheet):
    return sorted(path for path in sheet.glob("*.yaml") if path.name not in OTHER_FILES)


def loaded(path):
    """The file's data, or None for what is no YAML at all."""
    try:
        return yaml.load(path.read_text(encoding="utf-8-sig"), Loader)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError):
        return None


def template_of(sheet):
    for path in files_of(sheet):
        data = loaded(path)
        for key in ("template", "テンプレート"):
            if isinstance(data, dict) and key in data:
                return data[key]
    return None


def schema_of(template, folder):
    """The schema of a template, or None for one that is broken."""
    run = subprocess.run([MOKUHYO, "schema", str(template), "--templates", str(folder)],
                         capture_output=True, check=False)
    if run.returncode != 0:
        return None
    schema = json.loads(run.stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def faults_of(sheet):
    """What the schema says about the files of a sheet; None if it cannot say anything."""
    template = template_of(sheet)
    validator = schema_of(template, sheet / "templates") if template else None
    if validator is None:
        return None
    data = [loaded(path) for path in files_of(sheet)]
    return [fault.message for each in data if each is not None
            for fault in validator.iter_errors(each)]


def held(sheet):
    faults = faults_of(sheet)
    if faults is None:
        faults = ["there is no schema for it"]
    for fault in faults:
        print(f"{sheet}: {fault[:300]}")
    return not faults


def new_sheets(folder):
    for template in sorted(pathlib.Path("templates").glob("*.yaml")):
        sheet = folder / template.stem
        subprocess.run([MOKUHYO, "new", template.stem, str(sheet)], check=True, capture_output=True)
        yield sheet


def samples():
    return sorted({path.parent for path in pathlib.Path("samples").rglob("*.yaml")
                   if path.name not in OTHER_FILES})


def main():
    with tempfile.TemporaryDirectory() as folder:
        sheets = samples() + list(new_sheets(pathlib.Path(folder)))
        good = [held(sheet) for sheet in sheets]
    caught = sorted(case.name for case in CASES.iterdir() if case.is_dir() and faults_of(case))
    if "--update" in sys.argv:
        CAUGHT.write_text("\n".join(caught) + "\n")
    expected = CAUGHT.read_text().split()
    for name in set(caught) ^ set(expected):
        print(f"{name}: {'caught' if name in caught else 'not caught'}, unlike caught.txt says")
    print(f"{len(good)} sheets hold: {all(good)}; {len(caught)} broken ones are caught")
    return 0 if all(good) and caught == expected else 1


sys.exit(main())
