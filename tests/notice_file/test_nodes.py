"""Nodes with their places, and the way to one of them."""

from pathlib import Path

import pytest
import yaml

from iocplan.notice_file import tree
from iocplan.notice_file.nodes import offset_of
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
    monkeypatch.setattr(tree, "Loader", getattr(yaml, request.param, yaml.Loader))


def root_of(text):
    return build_tree(text).root


def at(*path, key=False):
    return TEXT[offset_of(root_of(TEXT), path, at_key=key) :].split("\n", 1)[0]


def test_an_empty_text_has_no_root():
    assert root_of("# nothing\n") is None
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
    assert offset_of(root_of(TEXT), ("empty",)) == TEXT.index("empty:") + len("empty:")


def test_entries_know_their_style_and_where_they_begin_and_end():
    root = root_of("a: 'b'\nc: [d]\ne: {f: g}\nh: |\n  i\n")
    a, c, e, h = root.entries
    assert (a.key, a.key_end, a.start, a.end, a.style, a.node) == (0, 1, 3, 6, "'", None)
    assert (c.start, c.end, c.style) == (10, 13, "{")
    assert (c.node.start, c.node.flow, c.node.data) == (10, True, ["d"])
    (f,) = e.node.entries
    assert (f.key, f.start, f.end, f.style) == (18, 21, 22, "")
    assert (h.style, h.node) == ("|", None)
    assert root.last == h
    assert not root.flow


def test_an_item_of_a_list_has_no_key():
    assert root_of("[a, b]").last == (-1, -1, 4, 5, "", None)


def test_the_place_of_an_alias_is_known_though_it_says_nothing():
    tree = build_tree("h: *i\n")
    assert (tree.data, tree.root.last.start) == ({"h": None}, 3)


def test_there_is_no_entry_where_a_path_leads_nowhere():
    root = root_of("a: b\nc: [d]\n")
    assert root.entry("b") is None
    assert root.entry(0) is None
    assert root.at(("c",)).entry(1) is None
    assert root.at(("c",)).entry("d") is None


def mappings(data: object, path: tuple[str | int, ...] = ()):
    if isinstance(data, dict):
        yield path, data.offset
    steps = data.items() if isinstance(data, dict) else enumerate(data or ())
    for step, part in steps if isinstance(data, dict | list) else ():
        yield from mappings(part, (*path, step))


@pytest.mark.parametrize("path", [NOTICE, *VALID], ids=lambda path: path.stem)
def test_a_mapping_knows_where_its_node_begins(path):
    root = root_of(read_source(path)[0].text)
    for place, offset in mappings(root.data):
        assert root.at(place).start == offset
        assert root.at(place).data.offset == offset
