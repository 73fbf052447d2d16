"""The JSON Schema takes what the program takes, and refuses what a schema can refuse."""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from iocplan.notice.describe import keys_of, models
from iocplan.notice_file.load import compile_text
from iocplan.notice_file.source import read_source
from iocplan.notice_file.tree import build_tree
from running import run

ROOT = Path(__file__).parents[2]
VALID = [*sorted((ROOT / "examples/valid").glob("*.yaml")), ROOT / "data/notice.yaml"]
INVALID = sorted((ROOT / "examples/invalid").glob("*.yaml"))
SCHEMA = json.loads((ROOT / "schema/notice.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker(["date"]))

SHAPE = {
    *("unknown-key", "missing-key", "wrong-type", "empty-text", "bad-date", "bad-number"),
    *("bad-choice", "bad-id", "bad-deadline", "bad-need", "bad-move", "bad-hour"),
}
BEYOND_A_SCHEMA = {"bad-number-too-large", "bad-timezone-localtime"}


def typed(data: Any) -> Any:
    """What an editor makes of unquoted values: YAML 1.2, in which days are text."""
    if isinstance(data, dict):
        return {"on" if key is True else str(typed(key)): typed(data[key]) for key in data}
    if isinstance(data, list):
        return [typed(value) for value in data]
    return data.isoformat() if isinstance(data, date) else data


def complaints(data: Any) -> list[str]:
    return [f"{list(e.path)}: {e.message}" for e in VALIDATOR.iter_errors(data)]


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_the_command_prints_the_schema():
    assert json.loads(run("schema").out) == SCHEMA


def test_in_vietnamese_only_what_it_tells_is_different():
    spoken = json.loads(run("schema", "--lang", "vi").out)
    assert spoken["$defs"]["task"]["properties"]["officer"]["description"] == (
        "Chuyên viên theo dõi (mã người)."
    )
    assert silent(spoken) == silent(SCHEMA)


def silent(part):
    """A part of a schema without its descriptions."""
    if isinstance(part, list):
        return [silent(inner) for inner in part]
    if not isinstance(part, dict):
        return part
    return {
        key: silent(value)
        for key, value in part.items()
        if key != "description" or isinstance(value, dict)
    }


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_file_is_accepted_with_its_values_typed(path):
    assert complaints(typed(yaml.safe_load(read_source(path)[0].text))) == []


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_file_is_accepted_with_every_value_as_text(path):
    assert complaints(build_tree(read_source(path)[0].text).data) == []


def of_shape(path: Path) -> bool:
    source, problems = read_source(path)
    if problems or build_tree(source.text).problems or path.stem in BEYOND_A_SCHEMA:
        return False
    rules = {problem.rule for problem in compile_text(source.text)[1]}
    return bool(rules) and rules <= SHAPE


def test_a_file_of_a_wrong_shape_is_refused_both_ways():
    wrong = [path for path in INVALID if of_shape(path)]
    assert len(wrong) > 40
    for path in wrong:
        text = read_source(path)[0].text
        assert complaints(build_tree(text).data), path.stem
        # in the YAML 1.1 of this loader `yes` is a truth value, and some texts are broken dates
        with suppress(ValueError):
            typed_data = typed(yaml.safe_load(text))
            assert complaints(typed_data) or path.stem == "bad-choice-flag", path.stem


def test_every_key_is_described_and_every_example_fits_its_key():
    for name, shape in [("", SCHEMA), *SCHEMA["$defs"].items()]:
        for key, schema in shape.get("properties", {}).items():
            assert schema["description"], f"{name}.{key}"
            for example in schema.get("examples", []):
                inner = Draft202012Validator({**schema, "$defs": SCHEMA["$defs"]})
                assert not list(inner.iter_errors(example)), f"{name}.{key}"


def test_the_schema_knows_all_keys_of_all_mappings():
    shapes = [SCHEMA, *(s for s in SCHEMA["$defs"].values() if "properties" in s)]
    assert [list(s["properties"]) for s in shapes] == [
        [key.name for key in keys_of(model)] for model in models()
    ]


@pytest.mark.parametrize("path", [ROOT / "data/notice.yaml"], ids=["notice"])
def test_the_notice_tells_editors_where_its_schema_is(path):
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    name = first.removeprefix("# yaml-language-server: $schema=")
    assert (path.parent / name).resolve() == ROOT / "schema/notice.schema.json"
