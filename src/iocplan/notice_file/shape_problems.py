"""The second stage of checks: what Pydantic finds, as Problems."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from iocplan.notice.base import FileModel
from iocplan.notice.deadlines import EventMoveEntry
from iocplan.notice.fields import keys_at
from iocplan.notice.model import NoticeFile
from iocplan.plan.problem import Path, Problem, Rule
from iocplan.query.fold import fold
from iocplan.query.typed_days import guess_date
from iocplan.schedule.recurrence import LAST, WEEKDAYS
from iocplan.texts import labels, recurring
from iocplan.texts import problems as texts
from iocplan.texts.similar import Guesses, closest, listing
from iocplan.texts.text import Said, Text
from iocplan.version import __version__

_EXPECTED = {
    "string_type": texts.A_WORD,
    "tuple_type": texts.A_LIST,
    "dict_type": texts.A_MAPPING,
    "model_type": texts.A_MAPPING,
}
_OF_ONE_SCALAR = {"bad-date", "bad-number", "bad-choice", "bad-period", "enum"}
_EXACTLY_ONE_HINTS: Mapping[str, Text] = {
    Rule.BAD_DEADLINE: texts.BAD_DEADLINE_HINT,
    Rule.BAD_NEED: texts.BAD_NEED_HINT,
    Rule.BAD_MOVE: texts.BAD_MOVE_HINT,
    Rule.BAD_CHOICE: texts.PARTY_HINT,
}
_OF_ONE_FORM: Mapping[str, tuple[Text, Text]] = {
    Rule.BAD_HOUR: (texts.BAD_HOUR, texts.BAD_HOUR_HINT),
    Rule.BAD_TIMEZONE: (texts.BAD_TIMEZONE, texts.BAD_TIMEZONE_HINT),
}
_DAY_HINTS: Mapping[str, Text] = {
    "by": texts.BAD_LIMIT_HINT,
    "before": texts.BAD_LIMIT_HINT,
    "from": texts.BAD_ANCHOR_HINT,
    "until": texts.BAD_ANCHOR_HINT,
}
_DEADLINES = {"due", "target", "bound"}
_PARTIES = {"with", "attended", "recipients"}
_LABELS = {**labels.MODE, **labels.ACT, **labels.BASIS}
_ANY_DAY = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")
_ISO = re.compile(r"(?!0000)(\d{4})-(0[1-9]|1[0-2])-\d{2}")
_LONGEST_QUOTED = 40
_SECTION_NUMBER = len(("sections", 0, "number"))


def shape_problems(error: ValidationError, model: type[FileModel] = NoticeFile) -> list[Problem]:
    """The Problems of a file whose data does not have the shape that its model gives it."""
    found = error.errors(include_url=False)
    guesses = Guesses()
    misspelt = dict(_misspelt(found, guesses))
    reported = set(misspelt.values())  # as the misspelt keys that they are
    return [
        _problem(e, misspelt.get(e["loc"]), guesses, model)
        for e in found
        if e["loc"] not in reported
    ]


def _misspelt(found: Any, guesses: Guesses) -> Iterator[tuple[Path, Path]]:
    """Yield each unknown key that is probably a key missing beside it, and that key."""
    unknown = _by_mapping(
        e["loc"] for e in found if e["type"] == "extra_forbidden" and not _is_of_events(e["loc"])
    )
    missing = _by_mapping(e["loc"] for e in found if e["type"] == "missing")
    for path, keys in unknown.items():
        beside = missing.get(path, [])
        for key in keys:
            alone = len(beside) == len(keys) == 1
            if near := beside[0] if alone else guesses.closest(key, beside):
                yield (*path, key), (*path, near)


def _by_mapping(paths: Iterable[Path]) -> dict[Path, list[str]]:
    """The keys that paths end in, by the mappings in which they stand."""
    keys: dict[Path, list[str]] = {}
    for path in paths:
        keys.setdefault(path[:-1], []).append(str(path[-1]))
    return keys


@lru_cache
def _known_keys(model: type[FileModel], path: Path) -> list[str]:
    return keys_at(model, path)


def _problem(error: Any, meant: Path | None, guesses: Guesses, model: type[FileModel]) -> Problem:
    path, at_key = _path(error["loc"])
    kind, value, facts = error["type"], error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return _unknown_key(path, meant, value, guesses, model)
    if kind == "missing":
        return Problem(Rule.MISSING_KEY, path, texts.MISSING_KEY(key=path[-1]))
    if value is None or kind == "too_short" or (isinstance(value, str) and not value.strip()):
        how = texts.EMPTY_LIST_HINT if kind == "tuple_type" else texts.EMPTY_TEXT_HINT
        return Problem(Rule.EMPTY_TEXT, path, texts.EMPTY_TEXT(), how(), at_key=at_key)
    if kind in _OF_ONE_SCALAR and isinstance(value, dict | list) and "found" not in facts:
        kind = "string_type"
    if kind in _EXPECTED:
        return _wrong_type(path, _EXPECTED[kind], value, model)
    if "other" in facts:
        message, hint = texts.NEEDS_KEY(**facts), texts.NEEDS_KEY_HINT(**facts)
        return Problem(Rule(kind), (*path, facts["key"]), message, hint, at_key=True)
    rule, message, hint = _sentences(kind, value, facts, path)
    return Problem(rule, path, message, hint, at_key=at_key)


def _path(loc: tuple[str | int, ...]) -> tuple[Path, bool]:
    """The path, and whether Pydantic speaks of the key (it then appends ``[key]``)."""
    if loc and loc[-1] == "[key]":
        return loc[:-1], True
    return loc, False


def _unknown_key(
    path: Path, meant: Path | None, value: Any, guesses: Guesses, model: type[FileModel]
) -> Problem:
    key = str(path[-1])
    known = _known_keys(model, path[:-1])
    near = meant[-1] if meant else guesses.closest(key, known)
    if _is_of_events(path):
        hint = texts.OF_EVENTS_HINT(key=key)
    elif ":" in key:
        hint = texts.SYNTAX_COLON_HINT()
    elif near:
        hint = texts.DID_YOU_MEAN(name=near)
    elif value is None:  # in braces, what follows the comma of a value that is not quoted
        hint = texts.COMMA_HINT()
    else:
        allowed = texts.ALLOWED_KEYS(names=", ".join(known))
        hint = texts.NEWER_HINT(hint=allowed, version=__version__)
    return Problem(Rule.UNKNOWN_KEY, path, texts.UNKNOWN_KEY(key=_cut(key)), hint, at_key=True)


def _is_of_events(path: Path) -> bool:
    """Whether a key is one of an event's moves, but stands among a task's."""
    in_move = path[0] == "sections" and "moves" in path[-3:-1]
    return in_move and path[-1] in EventMoveEntry.model_fields


def _wrong_type(path: Path, expected: Text, value: Any, model: type[FileModel]) -> Problem:
    message = texts.WRONG_TYPE(expected=expected)
    return Problem(Rule.WRONG_TYPE, path, message, _type_hint(path, expected, value, model))


def _type_hint(path: Path, expected: Text, value: Any, model: type[FileModel]) -> Said:
    if expected is texts.A_WORD:
        return texts.A_WORD_HINT()
    if expected is texts.A_LIST:
        one = isinstance(value, str)
        return texts.A_LIST_HINT(value=_cut(value)) if one else texts.A_LIST_OF_HINT()
    around = {str(step) for step in path[-2:]}
    if path[-1] in _DEADLINES:
        return texts.BAD_DEADLINE_HINT()
    if "needs" in around:
        return texts.BAD_NEED_HINT()
    if around & _PARTIES:
        return texts.PARTY_HINT()
    return texts.ALLOWED_KEYS(names=", ".join(_known_keys(model, path)) or "…")


def _sentences(
    kind: str, value: Any, facts: Mapping[str, Any], path: Path
) -> tuple[Rule, Said, Said]:
    shown = _cut(str(value))
    match kind:
        case "bad-date" | "bad-period":
            return _bad_date(shown, path) if kind == "bad-date" else _bad_period(shown, facts)
        case "bad-id":
            return Rule.BAD_ID, texts.BAD_ID(value=shown), _id_hint(shown, path)
        case "bad-hour" | "bad-timezone":
            refused, how = _OF_ONE_FORM[kind]
            return Rule(kind), refused(value=shown), how()
        case "enum":
            return _bad_choice(shown, re.findall(r"'([^']+)'", facts["expected"]))
        case "bad-choice" if "found" not in facts:
            return _bad_choice(shown, facts["choices"])
        case "bad-number" | "greater_than_equal":
            of_section = path[0] == "sections" and len(path) == _SECTION_NUMBER
            low = facts.get("ge", 1)
            number = texts.BAD_SECTION_NUMBER_HINT if of_section else texts.BAD_NUMBER_HINT
            return Rule.BAD_NUMBER, texts.BAD_NUMBER(value=shown), number(low=low)
        case "less_than_equal":
            hint = texts.HIGH_NUMBER_HINT(high=facts["le"])
            return Rule.BAD_NUMBER, texts.BAD_NUMBER(value=shown), hint
    found = ", ".join(facts["found"]) or texts.NONE_FOUND
    exactly = texts.EXACTLY_ONE(names=", ".join(facts["choices"]), found=found)
    return Rule(kind), exactly, _EXACTLY_ONE_HINTS[kind]()


def _bad_period(shown: str, facts: Mapping[str, Any]) -> tuple[Rule, Said, Said]:
    """That a value names no period, or no day within each of them."""
    if every := facts.get("every"):
        message = recurring.BAD_DAY(value=shown, every=recurring.EVERY[every])
        hint = recurring.DAYS_OF[every](weekdays=", ".join(WEEKDAYS), last=LAST)
        return Rule.BAD_PERIOD, message, hint
    return Rule.BAD_PERIOD, recurring.BAD_PERIOD(value=shown), recurring.BAD_PERIOD_HINT()


def _bad_choice(shown: str, choices: list[str]) -> tuple[Rule, Said, Said]:
    said = {fold(text): word for word in choices for text in _LABELS.get(word, ())}
    near = said.get(fold(shown)) or closest(shown, choices)
    hint = texts.DID_YOU_MEAN(name=near) if near else texts.CHOICES(names=listing(choices))
    return Rule.BAD_CHOICE, texts.BAD_CHOICE(value=shown), hint


def _id_hint(value: str, path: Path) -> Said:
    """What an id is made of, with this one put right as the example."""
    if path[0] == "sections" and path[-1] in {"id", "task"}:
        example = re.sub(r"[^0-9a-z.]+", "", fold(value)).strip(".")
        return texts.BAD_TASK_ID_HINT(example=example or "1.2")
    example = re.sub(r"[^0-9a-z]+", "-", fold(value)).strip("-")
    return texts.BAD_ID_HINT(example=example or "noi-vu")


def _bad_date(value: str, path: Path) -> tuple[Rule, Said, Said]:
    """The date that was probably meant, where the parts of one can be seen."""
    written = _ANY_DAY.search(value)
    guess = guess_date(re.sub("[/.]", "-", written.group())) if written else None
    message = texts.BAD_DATE(value=value)
    if guess:
        return Rule.BAD_DATE, message, texts.DID_YOU_MEAN(name=guess.isoformat())
    if match := _ISO.fullmatch(value):
        year, month = int(match[1]), int(match[2])
        hint = texts.MONTH_HAS(month=month, year=match[1], days=monthrange(year, month)[1])
        return Rule.BAD_DATE, texts.NO_SUCH_DAY(value=value), hint
    return Rule.BAD_DATE, message, _DAY_HINTS.get(str(path[-1]), texts.BAD_DATE_HINT)()


def _cut(value: str) -> str:
    return value if len(value) <= _LONGEST_QUOTED else value[:_LONGEST_QUOTED] + "…"
