"""The first stage of checks, before any YAML is parsed: what must not be in the text at all."""

import re
from collections.abc import Iterator

from iocplan.plan.problem import Problem, Rule
from iocplan.texts import problems as texts

CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)"
)
_NAMES = {
    "\0": "null",
    "\x07": "bell",
    "\x08": "backspace",
    "\x0b": "vertical tab",
    "\x0c": "form feed",
    "\r": "carriage return",
    "\x1b": "escape",
    "\x7f": "delete",
    "\x85": "next line",
    "\ufeff": "byte order mark",
}
_MARKERS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$|^={7}\r?$", re.MULTILINE)
_TAB = re.compile(r"^ *(?:- *)*(\t)", re.MULTILINE)
_VISIBLE = re.compile(r"\S")


def check_text(text: str) -> list[Problem]:
    """Control characters, conflict markers and tabs as indentation, in their order."""
    found = [*_controls(text), *_conflicts(text), *_tabs(text)]
    return sorted(found, key=lambda problem: problem.offset or 0)


def control_problem(character: str, offset: int) -> Problem:
    """The Problem of one control character."""
    name = f"U+{ord(character):04X}"
    if description := _NAMES.get(character):
        name += f" ({description})"
    message = texts.CONTROL_CHARACTER(name=name)
    hint = texts.LINE_ENDS_HINT if character == "\r" else texts.CONTROL_CHARACTER_HINT
    return Problem(Rule.CONTROL_CHARACTER, (), message, hint(), offset=offset)


def _controls(text: str) -> Iterator[Problem]:
    """Yield one Problem for each; the line ends of an old Mac are one Problem together."""
    returns = 0
    for match in CONTROL.finditer(text):
        returns += match.group() == "\r"
        if match.group() != "\r" or returns == 1:
            yield control_problem(match.group(), match.start())


def _conflicts(text: str) -> Iterator[Problem]:
    """Yield one Problem for each conflict, at the first marker that is left of it."""
    if not any(marker in text for marker in _MARKERS):
        return
    inside = False
    for match in _CONFLICT.finditer(text):
        first, inside = not inside, not match.group().startswith(">")
        if not first:
            continue
        message = texts.CONFLICT_MARKER(marker=match.group().rstrip())
        hint = texts.CONFLICT_MARKER_HINT()
        yield Problem(Rule.CONFLICT_MARKER, (), message, hint, offset=match.start())


def _tabs(text: str) -> Iterator[Problem]:
    """Yield one Problem for each indentation with a tab, if anything but a comment follows it."""
    if "\t" not in text:
        return
    visible, done = 0, 0
    for match in _TAB.finditer(text):
        if match.start() < done:
            continue
        if visible < match.end():
            found = _VISIBLE.search(text, match.end())
            visible = found.start() if found else len(text)
        if text[visible : visible + 1] not in ("", "#"):
            done = visible + 1
            yield Problem(Rule.TAB, (), texts.TAB(), texts.TAB_HINT(), offset=match.start(1))
