"""The second stage of checks: what Pydantic finds, as Problems."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from iocplan.notice.fields import keys_at
from iocplan.notice.model import NoticeFile
from iocplan.plan.problem import Path, Problem, Rule
from iocplan.words import problems as words
from iocplan.words.similar import closest, listing
from iocplan.words.text import Said, Text

_EXPECTED = {
    "string_type": words.A_WORD,
    "tuple_type": words.A_LIST,
    "dict_type": words.A_MAPPING,
    "model_type": words.A_MAPPING,
}
_EXACTLY_ONE_HINTS: Mapping[str, Text | None] = {
    Rule.BAD_DEADLINE: words.BAD_DEADLINE_HINT,
    Rule.BAD_NEED: words.BAD_NEED_HINT,
    Rule.BAD_MOVE: words.BAD_MOVE_HINT,
    Rule.BAD_CHOICE: None,
}
_TASK_IDS = re.compile(r"task|id")
_LONGEST_QUOTED = 40


def shape_problems(error: ValidationError) -> list[Problem]:
    """Return the Problems of a file whose data does not have the shape of a notice file."""
    return [_problem(e) for e in error.errors(include_url=False)]


def _problem(error: Any) -> Problem:
    path, at_key = _path(error["loc"])
    kind = error["type"]
    value = error["input"]
    if value is None:
        kind = "empty-text"
    if kind == "extra_forbidden":
        return _unknown_key(path)
    if kind == "missing":
        return Problem(Rule.MISSING_KEY, path, words.MISSING_KEY(key=path[-1]))
    if kind in _EXPECTED:
        return _wrong_type(path, _EXPECTED[kind], value)
    rule, message, hint = _sentences(kind, value, error.get("ctx", {}), path)
    return Problem(rule, path, message, hint, at_key=at_key)


def _path(loc: tuple[str | int, ...]) -> tuple[Path, bool]:
    """Return the path, and whether Pydantic speaks of the key (it then appends ``[key]``)."""
    if loc and loc[-1] == "[key]":
        return loc[:-1], True
    return loc, False


def _unknown_key(path: Path) -> Problem:
    key = str(path[-1])
    known = keys_at(NoticeFile, path[:-1])
    near = closest(key, known)
    hint = words.DID_YOU_MEAN(name=near) if near else words.ALLOWED_KEYS(names=", ".join(known))
    return Problem(Rule.UNKNOWN_KEY, path, words.UNKNOWN_KEY(key=key), hint, at_key=True)


def _wrong_type(path: Path, expected: Text, value: Any) -> Problem:
    hint = None
    if expected is words.A_LIST and isinstance(value, str):
        hint = words.A_LIST_HINT(value=_cut(value))
    return Problem(Rule.WRONG_TYPE, path, words.WRONG_TYPE(expected=expected), hint)


def _sentences(
    kind: str, value: Any, facts: Mapping[str, Any], path: Path
) -> tuple[Rule, Said, Said | None]:
    shown = _cut(value) if isinstance(value, str) else "…"
    match kind:
        case "empty-text":
            return Rule.EMPTY_TEXT, words.EMPTY_TEXT(), words.EMPTY_TEXT_HINT()
        case "bad-date":
            return Rule.BAD_DATE, words.BAD_DATE(value=shown), _date_hint(str(value), path)
        case "bad-id":
            task = _TASK_IDS.fullmatch(str(path[-1])) and path[0] == "sections"
            hint = words.BAD_TASK_ID_HINT if task else words.BAD_ID_HINT
            return Rule.BAD_ID, words.BAD_ID(value=shown), hint()
        case "bad-timezone":
            return Rule.BAD_TIMEZONE, words.BAD_TIMEZONE(value=shown), words.BAD_TIMEZONE_HINT()
        case "enum":
            return _bad_choice(shown, re.findall(r"'([^']+)'", facts["expected"]))
        case "bad-choice" if "found" not in facts:
            return _bad_choice(shown, facts["choices"])
        case "bad-number" | "greater_than_equal" | "less_than_equal":
            hint_ = words.BAD_NUMBER_HINT(low=facts.get("ge", 1))
            return Rule.BAD_NUMBER, words.BAD_NUMBER(value=value), hint_
    rule = Rule(kind)
    found = ", ".join(facts["found"]) or words.NONE_FOUND
    exactly = words.EXACTLY_ONE(names=", ".join(facts["choices"]), found=found)
    example = _EXACTLY_ONE_HINTS[rule]
    return rule, exactly, example() if example else None


def _bad_choice(shown: str, choices: list[str]) -> tuple[Rule, Said, Said]:
    near = closest(shown, choices)
    hint = words.DID_YOU_MEAN(name=near) if near else words.CHOICES(names=listing(choices))
    return Rule.BAD_CHOICE, words.BAD_CHOICE(value=shown), hint


def _cut(value: str) -> str:
    return value if len(value) <= _LONGEST_QUOTED else value[:_LONGEST_QUOTED] + "…"


def _date_hint(value: str, path: Path) -> Said:
    """Return the date that was probably meant, where the parts of one can be seen."""
    from iocplan.query.days import guess_date

    guess = guess_date(value)
    if guess:
        return words.DID_YOU_MEAN(name=guess.isoformat())
    anchor = path[-1] in {"by", "before", "from"}
    return words.BAD_ANCHOR_HINT() if anchor else words.BAD_DATE_HINT()
