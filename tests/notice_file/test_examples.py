"""Every file in examples/ is picked up: the valid ones load, the others print the text beside."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from iocplan import __version__
from iocplan.notice_file import tree
from iocplan.notice_file.load import examine
from iocplan.notice_file.nodes import Node
from iocplan.notice_file.problem_places import Located
from iocplan.notice_file.source import Source
from iocplan.plan.problem import Rule
from iocplan.plan.rows import Plan
from iocplan.render.problems import problem_lines
from iocplan.texts.text import LANGS, Lang

ROOT = Path(__file__).parents[2]
VALID = [*sorted((ROOT / "examples/valid").glob("*.yaml")), ROOT / "data/notice.yaml"]
INVALID = sorted((ROOT / "examples/invalid").glob("*.yaml"))
UPDATE = bool(os.environ.get("IOCPLAN_UPDATE"))
LOADERS = {"libyaml": getattr(yaml, "CLoader", yaml.Loader), "python": yaml.Loader}


@pytest.fixture(params=LOADERS)
def _parser(request: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(tree, "Loader", LOADERS[request.param])


def examined(path: Path) -> tuple[Source, Plan | None, list[Located]]:
    source, plan, found = examine(path)
    return source, plan, [f._replace(file=Path(path.name)) for f in found]


def printed(found: list[Located], lang: Lang) -> str:
    lines = ("".join(span.text for span in line) for line in problem_lines(found, lang))
    text = "".join(line.rstrip() + "\n" for line in lines)
    return text.replace(__version__, "VERSION")


@pytest.mark.usefixtures("_parser")
@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_example_loads(path):
    _, plan, found = examined(path)
    assert printed(found, "en") == ""
    assert plan


@pytest.mark.usefixtures("_parser")
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_an_invalid_example_prints_the_text_beside_it(path, lang):
    _, plan, found = examined(path)
    assert plan is None
    expected = path.with_name(f"{path.stem}.{lang}.txt")
    if UPDATE:
        expected.write_text(printed(found, lang), encoding="utf-8", newline="\n")
    assert printed(found, lang) == expected.read_text(encoding="utf-8")


def test_no_expected_text_lacks_its_example():
    texts = {path.name.split(".")[0] for path in (ROOT / "examples/invalid").glob("*.txt")}
    assert texts == {path.stem for path in INVALID}


def test_every_rule_has_an_example():
    broken = {found.problem.rule for path in INVALID for found in examined(path)[2]}
    # a file over the limit is made of nothing in test_load.py
    assert set(Rule) - broken == {Rule.TOO_LARGE}


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_every_problem_has_a_place_and_most_have_a_hint(path):
    source, _, found = examined(path)
    for _, _, place in found:
        assert place.line <= source.text.count("\n") + 1
        assert 1 <= place.column <= len(place.excerpt) + 1
    without = {f.problem.rule for f in found if f.problem.hint is None}
    assert without <= {Rule.MISSING_KEY}


def scalars_of(node: Node) -> Iterator[tuple[Any, int, int, str]]:
    """Yield every scalar of a tree, keys too: what it says, its places, and its style."""
    for step, entry in zip(steps(node.data), node.entries, strict=True):
        if entry.key >= 0:
            yield step, entry.key, entry.key_end, ""
        if entry.node:
            yield from scalars_of(entry.node)
        else:
            yield node.data[step], entry.start, entry.end, entry.style


def steps(data: Any) -> list[Any]:
    """Return the keys of a mapping, or the places of a list."""
    return list(data if isinstance(data, dict) else range(len(data)))


def data_of(node: Node) -> Any:
    """Return the data of a tree as its nodes have it, each at its key."""
    found = zip(steps(node.data), node.entries, strict=True)
    parts = {step: data_of(e.node) if e.node else node.data[step] for step, e in found}
    return parts if isinstance(node.data, dict) else list(parts.values())


@pytest.mark.usefixtures("_parser")
@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_data_and_nodes_say_the_same_and_what_yaml_itself_reads(path):
    text = examined(path)[0].text
    data, root, problems = tree.build_tree(text)
    assert problems == []
    assert root
    assert data == data_of(root)
    assert _spelt(data) == _spelt(yaml.load(text, Loader=yaml.BaseLoader))  # noqa: S506


def _spelt(data: Any) -> Any:
    """The data with every way to write null as the same."""
    if isinstance(data, dict):
        return {key: _spelt(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_spelt(value) for value in data]
    return None if data in (None, "", "~", "null") else data


@pytest.mark.usefixtures("_parser")
@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_scalar_begins_at_its_first_character_and_ends_behind_its_last(path):
    text = examined(path)[0].text
    root = tree.build_tree(text).root
    assert root
    for value, start, end, style in scalars_of(root):
        if style or text[start] in "\"'":
            assert text[start] in "\"'|>"
            assert style in ("|", ">") or text[end - 1] == text[start]
        elif value is not None:
            assert text[start:end].startswith(value[0])
            assert text[start:end].endswith(value[-1])
