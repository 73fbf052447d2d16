"""Spaces that are none to YAML: pasted from a web page, they look like the space that it needs."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import yaml

from iocplan.notice_file.nodes import Node
from iocplan.plan.problem import Problem, Rule
from iocplan.texts import odd_spaces as texts
from iocplan.texts.unseen import IGNORABLE

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_ODD = f"(?:[{_SPACES}]|(?:-|{_KEY}:)[{_SPACES}{IGNORABLE}])"
"""One that begins a line as its indentation, or stands behind a dash or a key's colon."""
_IN_A_LINE = re.compile(rf"^ *(?:- +)*{_ODD}", re.MULTILINE)
_ODD_START = re.compile(_ODD)
_Scanner: Any = getattr(yaml, "CLoader", yaml.Loader)
_NO_BREAK = "\u00a0"


def odd_spaces_in(text: str, root: Node | None) -> list[Problem]:
    """The Problems of such spaces in keys and values that YAML read as other ones.

    Args:
        text: the whole text, which parses but says what nobody can have meant.
        root: what it says; None where that is a single value.
    """
    if text.isascii():
        return []
    if root is None:
        found = [m.end() - 1 for m in _IN_A_LINE.finditer(text)][:1]
    else:
        words = (
            m for start, end in _words(text, root) if (m := _ODD_START.match(text, start, end))
        )
        found = [match.end() - 1 for match in words]
    return [_space_problem(text, at) for at in found]


def _words(text: str, root: Node) -> Iterator[tuple[int, int]]:
    """Yield where keys, and plain values behind a dash, begin and end."""
    nodes = [root]
    for node in nodes:
        for entry in node.entries:
            if entry.key >= 0:
                yield entry.key, entry.key_end
            if entry.node:
                nodes.append(entry.node)
            elif not entry.style and text.startswith("-", entry.start):
                yield entry.start, entry.end


def odd_space_before(text: str, at: int) -> Problem | None:
    """The Problem of such a space because of which the parser stumbles, else None.

    It is one if the parser gets further with plain spaces in place of all of them.

    Args:
        text: the whole text.
        at: where the parser stumbles.
    """
    end = text.find("\n", at)
    found = [m.end() - 1 for m in _IN_A_LINE.finditer(text, 0, len(text) if end < 0 else end)]
    if not found:
        return None
    mended = list(text)
    for place in found:
        mended[place] = " "
    stumbles = _first_error("".join(mended))
    if stumbles is not None and stumbles <= at:
        return None
    return _space_problem(text, _first_of_lines(text, found))


def _first_error(text: str) -> int | None:
    """Where the parser stumbles over a text; None where it does not."""
    try:
        for _ in yaml.parse(text, Loader=_Scanner):
            pass
    except yaml.MarkedYAMLError as error:
        return error.problem_mark.index if error.problem_mark else 0
    except (yaml.YAMLError, ValueError, OverflowError):
        return 0
    return None


def _first_of_lines(text: str, places: list[int]) -> int:
    """The first of those places that stand in neighbouring lines, from the last one back."""
    first = places[-1]
    for place in reversed(places):
        if text.count("\n", place, first) > 1:
            break
        first = place
    return first


def _space_problem(text: str, at: int) -> Problem:
    """The Problem of such a space at an offset."""
    character = text[at]
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "").lower()
    odd = texts.ODD_SPACE(code=code, name=name)
    message = texts.NEEDS_A_SPACE(name=texts.NO_BREAK_SPACE() if character == _NO_BREAK else odd)
    return Problem(Rule.SYNTAX, (), message, texts.HINT(), offset=at)
