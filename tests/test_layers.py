"""The direction of the house, kept by import-linter here as in CI; no circles, no walls of text."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from iocplan.cli.commands import COMMANDS

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src"
MODULES = {
    ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__"): path
    for path in SRC.rglob("*.py")
}
TYPE_ONLY = ("TYPE_CHECKING", "typing.TYPE_CHECKING")
LONGEST = 300


def test_every_import_points_down_the_house():
    linter = Path(sys.executable).with_name("lint-imports")
    if not linter.exists():
        pytest.skip("import-linter is not installed")
    env = os.environ | {"PYTHONPATH": str(SRC), "NO_COLOR": "1"}
    done = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_modules_import_one_another_not_even_by_way_of_others():
    graph = {
        name: imported(ast.parse(path.read_text(encoding="utf-8")), name, MODULES)
        for name, path in MODULES.items()
    }
    graph["iocplan.cli.commands"] |= {f"iocplan.cli.{c.module}" for c in COMMANDS.values()}
    assert sum(map(len, graph.values())) > 2 * len(graph)
    assert circles(graph) == []


def test_no_file_is_longer_than_a_person_reads_at_once():
    lengths = {name: path.read_text(encoding="utf-8").count("\n") for name, path in MODULES.items()}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import a.b", {"a.b"}),
        ("import a.b as other", {"a.b"}),
        ("from a import b", {"a.b"}),
        ("from a import name", {"a"}),
        ("from a.b import name, c", {"a.b", "a.b.c"}),
        ("from . import y", {"a.x.y"}),
        ("from ..b import name", {"a.b"}),
        ("def f():\n    from a import b", {"a.b"}),
        ("class C:\n    def f(self):\n        if self:\n            import a.b", {"a.b"}),
        ("import_module('a.b')", {"a.b"}),
        ("if TYPE_CHECKING:\n    from a import b", set()),
        ("if TYPE_CHECKING:\n    import a.b\nelse:\n    import a.x", {"a.x"}),
        ("import os, elsewhere.b", set()),
    ],
)
def test_an_import_is_seen_wherever_it_stands_unless_it_is_only_for_types(code, found):
    known = ["a", "a.b", "a.b.c", "a.x", "a.x.y"]
    assert imported(ast.parse(code), "a.x.me", known) == found


@pytest.mark.parametrize(
    ("graph", "found"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": set()}, []),
        ({"a": {"a"}}, [["a"]]),
        ({"a": {"b"}, "b": {"a"}}, [["a", "b"]]),
        ({"a": {"b"}, "b": {"c"}, "c": {"d"}, "d": {"b"}}, [["b", "c", "d"]]),
        ({"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": set()}, []),
        ({"a": {"b"}, "b": {"a", "c"}, "c": {"d"}, "d": {"c"}}, [["a", "b"], ["c", "d"]]),
    ],
)
def test_a_circle_is_found_however_long_it_is(graph, found):
    assert circles(graph) == found


def imported(tree, name, modules) -> set[str]:
    """The modules of ours that a module imports when it runs."""
    found = set()
    for node in running(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            home = name.split(".")[: -node.level] if node.level else []
            home = ".".join([*home, *filter(None, [node.module])])
            below = {f"{home}.{alias.name}" for alias in node.names}
            own = {alias for alias in below if alias in modules}
            found |= own if own == below else own | {home}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= {node.value}  # the argument of import_module, in whatever way it gets there
    return found & set(modules)


def running(tree) -> Iterator[ast.AST]:
    """All nodes but those that only a type checker sees."""
    yield tree
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.If) and ast.unparse(child.test) in TYPE_ONLY:
            for node in child.orelse:
                yield from running(node)
        else:
            yield from running(child)


def circles(graph) -> list[list[str]]:
    """The strongly connected parts (Tarjan) that are circles."""
    number, low, path, found = {}, {}, [], []

    def visit(node):
        number[node] = low[node] = len(number)
        path.append(node)
        for other in sorted(graph[node]):
            if other not in number:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in path:
                low[node] = min(low[node], number[other])
        if low[node] == number[node]:
            at = path.index(node)
            part, path[at:] = sorted(path[at:]), []
            if len(part) > 1 or node in graph[node]:
                found.append(part)

    for node in graph:
        if node not in number:
            visit(node)
    return sorted(found)
