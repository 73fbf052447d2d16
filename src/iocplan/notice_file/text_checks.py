"""The first stage of checks, before any YAML is parsed: what must not be in the text at all."""

import re
import unicodedata
from collections.abc import Iterator

from iocplan.plan.problem import Problem, Rule
from iocplan.words import problems as words

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\r(?!\n)")
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$|^={7}\r?$", re.MULTILINE)
_TAB = re.compile(r"^ *(\t)\s*[^\s#]", re.MULTILINE)


def check_text(text: str) -> list[Problem]:
    """Return control characters, conflict markers and tabs as indentation, in their order."""
    found = [*_controls(text), *_conflicts(text), *_tabs(text)]
    return sorted(found, key=lambda problem: problem.offset or 0)


def control_problem(character: str, offset: int) -> Problem:
    """Return the Problem of one control character."""
    name = f"U+{ord(character):04X}"
    if description := unicodedata.name(character, ""):
        name += f" ({description.lower()})"
    message = words.CONTROL_CHARACTER(name=name)
    hint = words.CONTROL_CHARACTER_HINT()
    return Problem(Rule.CONTROL_CHARACTER, (), message, hint, offset=offset)


def _controls(text: str) -> Iterator[Problem]:
    for match in CONTROL.finditer(text):
        yield control_problem(match.group(), match.start())


def _conflicts(text: str) -> Iterator[Problem]:
    for match in _CONFLICT.finditer(text):
        message = words.CONFLICT_MARKER(marker=match.group().rstrip())
        hint = words.CONFLICT_MARKER_HINT()
        yield Problem(Rule.CONFLICT_MARKER, (), message, hint, offset=match.start())


def _tabs(text: str) -> Iterator[Problem]:
    if "\t" not in text:
        return
    for match in _TAB.finditer(text):
        yield Problem(Rule.TAB, (), words.TAB(), words.TAB_HINT(), offset=match.start(1))
