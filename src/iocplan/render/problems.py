"""Problems, as the person who has to mend the file sees them."""

from collections.abc import Iterable

from iocplan.notice_file.problem_places import Located
from iocplan.notice_file.source import Place
from iocplan.render.measure import cells
from iocplan.render.spans import Line, Span, line
from iocplan.texts import problems as texts
from iocplan.texts.safe import safe
from iocplan.texts.text import Lang

_ROOM = 100
_BEFORE = 60
_MOST = 100


def problem_lines(found: Iterable[Located], lang: Lang) -> list[Line]:
    """Each Problem as its place and message, the line with a caret, and the hint.

    Only the first hundred: what comes behind them is mostly the same mistake once more.
    """
    found = list(found)
    lines = [text for located in found[:_MOST] for text in _problem(located, lang)]
    if (more := len(found) - _MOST) > 0:
        lines.append(line(texts.MORE_PROBLEMS(n=more).say(lang)))
    return lines


def _problem(located: Located, lang: Lang) -> list[Line]:
    problem, place = located.problem, located.place
    where = f"{located.file}:{place.line}:{place.column}: "
    message = (
        Span(where, "title"),
        Span(problem.message.say(lang)),
        Span(f" [{problem.rule}]", "quiet"),
    )
    lines: list[Line] = [message]
    if place.excerpt.strip():
        lines += _caret(place)
    if problem.hint:
        hint = texts.LINE_HINT(hint=problem.hint).say(lang)
        lines.append((Span("  " + hint),))
    return lines


def _caret(place: Place) -> list[Line]:
    """The line of the file, cut to what surrounds the place, and a caret below the place."""
    start = max(0, place.column - 1 - _BEFORE)
    shown = place.excerpt[start : start + _ROOM]
    before = safe(shown[: place.column - 1 - start].replace("\t", " "))
    rest = safe(shown[place.column - 1 - start :].replace("\t", " "))
    lead = "…" if start else ""
    tail = "…" if start + _ROOM < len(place.excerpt) else ""
    caret = " " * cells(lead + before) + "^"
    return [line("    " + lead + before + rest + tail), line("    ", Span(caret, "late"))]
