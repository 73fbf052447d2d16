"""Plans below a megabyte with very many of one thing, for each thing of the format in turn.

What there is to multiply is found in the example that has every key: each list, each mapping of
named entries, each name that refers to something, each text. To these come the ways in which
tasks can be linked, and the mistakes that can be made again and again.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from iocplan.notice_file.tree import build_tree

SEED = Path(__file__).parents[2] / "examples/valid/every-key.yaml"
BYTES = 900_000
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_REFERENCES = {"unit", "lead", "contact", "via", "chair", "signed_by", "leader", "officer"}
_REFERENCES |= {"parent", "office", "task", "event", "date_of"}
_NAMED = ("units", "people", "events")
_UNIQUE = ("id", "number")

Steps = tuple[str | int, ...]


def seed() -> Any:
    """Return the data of the example with every key."""
    return build_tree(SEED.read_text(encoding="utf-8")).data


def text_of(data: Any) -> str:
    """Write data down as YAML, as it reads there."""
    dumped: str = yaml.dump(_plain(data), Dumper=_DUMPER, allow_unicode=True, sort_keys=False)
    return dumped


def _plain(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _plain(part) for key, part in data.items()}
    return [_plain(part) for part in data] if isinstance(data, list) else data


def dense_plans(size: int = BYTES) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield a name for every dense plan, and how to make its text of about so many bytes."""
    for path, _ in _collections(seed(), ()):
        yield f"many {_said(path)}", lambda path=path: text_of(_multiplied(path, size))
    for path, value in _scalars(seed(), ()):
        if path[-1] in _REFERENCES:
            yield f"unknown {_said(path)}", lambda path=path: text_of(_unknown(path, size))
        elif (isinstance(value, str) and " " in value) or path[-1] in ("text", "quote", "because"):
            yield f"long {_said(path)}", lambda path=path: text_of(_long(path, size))
    for name, links in _LINKS.items():
        yield f"needs: {name}", lambda links=links: _linked(links, size)
    for name, lines in _RECURRING.items():
        yield f"recurring: {name}", lambda lines=lines: _recurring(lines, size)
    for name, line in _MISTAKES.items():
        yield f"mistakes: {name}", lambda line=line: _mistaken(line, size)


def _said(path: Steps) -> str:
    return ".".join(str(step) for step in path if isinstance(step, str))


def _collections(data: Any, path: Steps) -> Iterator[tuple[Steps, Any]]:
    """Yield every list, and every mapping whose keys are names."""
    if isinstance(data, list) or (path and path[-1] in _NAMED):
        yield path, data
    for step, part in _parts(data):
        yield from _collections(part, (*path, step))


def _scalars(data: Any, path: Steps) -> Iterator[tuple[Steps, Any]]:
    if isinstance(data, dict | list):
        for step, part in _parts(data):
            yield from _scalars(part, (*path, step))
    else:
        yield path, data


def _parts(data: Any) -> list[tuple[str | int, Any]]:
    if isinstance(data, dict):
        return list(data.items())
    return list(enumerate(data)) if isinstance(data, list) else []


def _at(data: Any, path: Steps) -> Any:
    for step in path:
        data = data[step]
    return data


def _multiplied(path: Steps, size: int) -> Any:
    """Return the seed with so many copies of the first entry of a list or mapping."""
    data = seed()
    found = _at(data, path)
    entry = next(iter(found.values() if isinstance(found, dict) else found))
    count = max(1, size // len(text_of([entry]).encode()) - 1)
    for n in range(count):
        made = _fresh(deepcopy(entry), n)
        if isinstance(found, dict):
            found[f"x{n}"] = made
        else:
            found.append(made)
    return data


def _fresh(entry: Any, n: int) -> Any:
    """Give a copy ids of its own, and the tasks inside it too."""
    if not isinstance(entry, dict):
        return entry
    for key in _UNIQUE:
        if key in entry and "issuer" not in entry:
            entry[key] = _id(entry[key], n)
    if "of" in entry:
        entry["of"] = _period(n)
    for task in entry.get("tasks", ()):
        _fresh(task, n)
    return entry


def _period(n: int) -> str:
    """A quarter of its own for each number, far behind those of the seed."""
    return f"{2030 + n // 4}-Q{n % 4 + 1}"


def _id(old: str, n: int) -> str:
    if "." in old:
        return f"{n + 100}.1"
    return str(n + 100) if old.isdecimal() or old.isupper() else f"x{n}"


def _unknown(path: Steps, size: int) -> Any:
    """Return the seed with so many entries that refer to what is not there, each to another."""
    data = seed()
    many = next((i for i in range(len(path) - 1, 0, -1) if _can_be_many(path, i)), None)
    if many is None:
        data[path[0]] = "unknown" if len(path) == 1 else {**data[path[0]], path[1]: "unknown"}
        return data
    found, inner = _at(data, path[:many]), path[many + 1 :]
    entry = found[path[many]]
    count = max(1, size // len(text_of([entry]).encode()) - 1)
    for n in range(count):
        made = _fresh(deepcopy(entry), n)
        if inner:
            _at(made, inner[:-1])[inner[-1]] = f"z{n}"
        if isinstance(found, dict):
            found[f"x{n}"] = made
        else:
            found.append(made if inner else f"z{n}")
    return data


def _can_be_many(path: Steps, i: int) -> bool:
    return isinstance(path[i], int) or path[i - 1] in _NAMED


def _long(path: Steps, size: int) -> Any:
    data = seed()
    _at(data, path[:-1])[path[-1]] = "một hai " * (size // 10)
    return data


_HEAD = """\
plan: dense
notice: {kind: thong-bao, meeting_date: 2023-03-15}
units:
"""
_TASK = '      - {{id: "1.{n}", title: t, title_en: t, {day}, needs: [{needs}]}}\n'
_ROOM = len(_TASK)
_EACH = len('{task: "1.1000", basis: stated, quote: q},')


def _chain(room: int) -> list[list[int]]:
    return [[n - 1] if n else [] for n in range(room // (_ROOM + _EACH))]


def _layers(room: int) -> list[list[int]]:
    wide = 40
    number = room // (_ROOM + wide * _EACH) // wide * wide
    return [list(range(n // wide * wide - wide, n // wide * wide)) if n >= wide else []
            for n in range(number)]  # fmt: skip


def _two_sides(room: int) -> list[list[int]]:
    side = int((room / _EACH) ** 0.5) - 5
    return [[] for _ in range(side)] + [list(range(side)) for _ in range(side)]


def _all_for_one(room: int) -> list[list[int]]:
    number = room // (_ROOM + _EACH)
    return [*([] for _ in range(number)), list(range(number))]


def _one_for_all(room: int) -> list[list[int]]:
    return [[0] if n else [] for n in range(room // (_ROOM + _EACH))]


def _cycles(room: int) -> list[list[int]]:
    number = room // (_ROOM + 2 * _EACH)
    return [[(n + 1) % number, 0] for n in range(number)]


def _plain_tasks(room: int) -> list[list[int]]:
    return [[] for _ in range(room // _ROOM)]


_LINKS = {
    "a chain": _chain,
    "layers": _layers,
    "two sides": _two_sides,
    "all for one": _all_for_one,
    "one for all": _one_for_all,
    "cycles": _cycles,
    "none": _plain_tasks,
}


def _linked(links: Callable[[int], list[list[int]]], size: int) -> str:
    rows = [_HEAD, "  u: {name: U}\n", "events:\n"]
    rows.append("  launch: {title: L, title_en: L, bound: {by: 2023-04-15}}\n")
    rows.append("sections:\n  - number: 1\n    unit: u\n    mode: assign\n    tasks:\n")
    for n, needs in enumerate(links(size)):
        said = ",".join(f'{{task: "1.{need + 1}", basis: stated, quote: q}}' for need in needs)
        day = f"due: {{by: 2023-03-{20 + n % 9}, quote: q}}" if n % 2 else "act: draft"
        rows.append(_TASK.format(n=n + 1, day=day, needs=said))
    return "".join(rows)


_SINCE = "due: {every: quarter, by: 25, from: 1900-01-01}"
_WEEKLY = '      - {{id: "1.{n}", title: t, due: {{every: week, by: fri, from: 1900-01-01}}}}'
_RECURRING: dict[str, Callable[[int], str]] = {
    "weekly since 1900": lambda n: _WEEKLY.format(n=n + 2),
    "periods that are done": lambda n: f"          - {{of: {_period(n)}, done: 2023-03-20}}",
    "periods that were moved": lambda n: (
        f"          - {{date: 2023-03-20, on: 2023-03-16, because: x, of: {_period(n)}}}"
    ),
    "periods that were handed in": lambda n: f"          - {{on: 2023-03-20, of: {_period(n)}}}",
}
_LISTS = {"done": "periods", "moved": "moves", "in": "submissions"}


def _recurring(line: Callable[[int], str], size: int) -> str:
    """Very many tasks that come round, or very many records of the periods of one."""
    rows = [_HEAD, "  u: {name: U}\nsections:\n  - number: 1\n    unit: u\n    mode: assign\n"]
    name = next(name for name, found in _RECURRING.items() if found is line).split()[-1]
    rows.append(f'    tasks:\n      - id: "4.1"\n        title: t\n        {_SINCE}\n')
    rows.append(f"        {_LISTS[name]}:\n" if name in _LISTS else "")
    count = min(size // len(line(10_000).encode()), 1_000 if name == "1900" else size)
    return "".join([*rows, *(f"{line(n)}\n" for n in range(count))])


_MISTAKES: dict[str, Callable[[int], str]] = {
    "unknown keys": lambda n: f"odd{n}: x\n",
    "unknown keys near a known one": lambda n: f"evens{n}: x\n",
    "equal keys": lambda n: f"k{n // 2}: x\n",
    "one key": lambda _: "k: x\n",
    "anchors": lambda n: f"k{n}: &a x\n",
    "tags": lambda n: f"k{n}: !a x\n",
    "keys that are lists": lambda n: f"[k{n}]: x\n",
    "tabs": lambda _: "\t\n",
    "tabs before text": lambda n: f"\tk{n}: x\n",
    "conflicts": lambda n: f"<<<<<<< a\nk{n}: x\n=======\n>>>>>>> b\n",
    "control characters": lambda n: f"k{n}: \x07\n",
    "escapes": lambda n: f'k{n}: "\\e\\e"\n',
    "documents": lambda n: f"---\nk{n}: x\n",
    "comments": lambda n: f"# {n}\n",
    "empty lines": lambda _: "\n",
    "blanks": lambda _: "    \n",
    "no colon": lambda n: f"k{n}\n",
    "open brackets": lambda _: "[",
    "open quotes": lambda n: f"k{n}: 'x\n",
}


def _mistaken(line: Callable[[int], str], size: int) -> str:
    count = size // len(line(10_000).encode())
    return "plan: p\n" + "".join(map(line, range(count)))
