"""Nodes with their places, and the way to one of them."""

from pathlib import Path

import pytest
import yaml

from iocplan.notice_file import nodes
from iocplan.notice_file.nodes import Node, offset_of, parse_mapping, parse_nodes
from iocplan.notice_file.source import read_source
from iocplan.notice_file.tree import build_tree
from running import NOTICE

VALID = sorted((Path(__file__).parents[2] / "examples" / "valid").glob("*.yaml"))

TEXT = """\
# comment
plan: một
units:
  a: {name: Đơn vị}
sections:
  - number: 1
    tasks:
      - id: "1.1"
      - [x, y]
empty:
"""


@pytest.fixture(params=["CLoader", "Loader"], autouse=True)
def _parser(request, monkeypatch):
    monkeypatch.setattr(nodes, "Loader", getattr(yaml, request.param, yaml.Loader))


def at(*path, key=False):
    return TEXT[offset_of(parse_nodes(TEXT), path, at_key=key) :].split("\n", 1)[0]


def test_an_empty_text_has_no_root():
    assert parse_nodes("# nothing\n") is None
    assert offset_of(None, ("plan",)) == 0


def test_no_path_leads_to_the_beginning_of_the_data():
    assert at() == "plan: một"


def test_a_path_leads_to_the_value():
    assert at("plan") == "một"
    assert at("units", "a", "name") == "Đơn vị}"
    assert at("sections", 0, "tasks", 0, "id") == '"1.1"'
    assert at("sections", 0, "tasks", 1, 1) == "y]"


def test_a_value_of_several_entries_is_shown_at_its_key():
    assert at("units", "a") == "a: {name: Đơn vị}"
    assert at("sections", 0, "tasks") == "tasks:"


def test_an_item_of_a_list_is_shown_at_its_content():
    assert at("sections", 0) == "number: 1"
    assert at("sections", 0, "tasks", 1) == "[x, y]"


def test_the_key_itself_can_be_meant():
    assert at("plan", key=True) == "plan: một"
    assert at("sections", 0, "number", key=True) == "number: 1"


@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        (("nothing",), "plan: một"),
        (("units", "b"), "units:"),
        (("units", 0), "units:"),
        (("sections", 7), "sections:"),
        (("sections", "x"), "sections:"),
        (("sections", 0, "tasks", 0, "title"), 'id: "1.1"'),
        (("plan", "deeper"), "một"),
    ],
)
def test_a_path_that_ends_early_leads_to_the_nearest_place_above(path, nearest):
    assert at(*path) == nearest


def test_a_value_left_empty_is_shown_behind_its_colon():
    assert offset_of(parse_nodes(TEXT), ("empty",)) == TEXT.index("empty:") + len("empty:")


def test_nodes_know_their_style_and_where_they_end():
    root = parse_nodes("a: 'b'\nc: [d]\ne: {f: g}\nh: *i\n")
    a, c, e, h = [value for _, value in root.items]
    assert (a.style, a.value, a.start, a.end) == ("'", "b", 3, [6])
    assert (c.flow, c.style, c.value, c.start, c.end) == (True, None, None, 10, [13])
    assert e.child("f")[1].value == "g"
    assert h.value == ""
    assert not root.flow


def test_children_of_a_scalar_are_none():
    root = parse_nodes("a: b\n")
    assert root.child("a")[1].child("b") is None
    assert root.child(0) is None


def mappings(data: object, path: tuple[str | int, ...] = ()):
    if isinstance(data, dict):
        yield path, data.offset
    steps = data.items() if isinstance(data, dict) else enumerate(data or ())
    for step, part in steps if isinstance(data, dict | list) else ():
        yield from mappings(part, (*path, step))


def node_at(root: Node, path: tuple[str | int, ...]) -> Node:
    for step in path:
        _, root = root.child(step)
    return root


@pytest.mark.parametrize("path", [NOTICE, *VALID], ids=lambda path: path.stem)
def test_a_mapping_parsed_alone_is_the_one_of_the_whole_text(path):
    text = read_source(path)[0].text
    root = parse_nodes(text)
    for place, offset in mappings(build_tree(text).data):
        assert parse_mapping(text, offset) == node_at(root, place)
