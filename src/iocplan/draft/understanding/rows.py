"""A row of a table as a task."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from iocplan.draft.deadlines.choose import choose
from iocplan.draft.deadlines.found import Found
from iocplan.draft.language.days import moments
from iocplan.draft.language.name_lists import read_list
from iocplan.draft.language.plain import plain
from iocplan.draft.text.folded import Passage
from iocplan.draft.text.tables import Row
from iocplan.draft.understanding.context import Actor

_HORIZON = re.compile(r"(?:giai đoạn|năm học|từ năm)|\d{4}\s*[-–]\s*\d{4}")


@dataclass(frozen=True, slots=True)
class RowTask:
    """What a row says."""

    label: str
    what: Passage
    actors: tuple[Actor, ...]
    partners: tuple[str, ...]
    leader: str | None
    due: Found | None
    due_words: Passage


def row_task(row: Row, above: tuple[Actor, ...], today: date | None) -> RowTask | None:
    """The task of a row; None where the row is a heading, or nobody is to do it.

    Args:
        row: the row.
        above: those of the row above, who are meant where the cell is empty.
        today: the document's day.
    """
    what = row.cells.get("what")
    if what is None or not what.text or not any(c.isalpha() for c in what.text):
        return None
    rest = [cell.text for role, cell in row.cells.items() if role != "what" and cell.text]
    if not rest:
        return None
    lead = row.cells.get("lead")
    actors = _actors(lead.text) if lead else ()
    actors = actors or (above if lead is None or not lead.text else ())
    if not actors:
        return None
    partners = row.cells.get("with")
    due_words = row.cells.get("due") or what
    due = _due(due_words, today) if due_words is not what else choose(plain(what.text), today)[0]
    label = re.match(r"\s*(\d{1,3})[.)]?\s*\|", row.words.text)
    names = tuple(a.name for a in _actors(partners.text)) if partners else ()
    over = row.cells.get("leader")
    leader = over.text.strip(" .;") if over and over.text else None
    return RowTask(label[1] if label else "", what, actors, names, leader, due, due_words)


def _actors(text: str) -> tuple[Actor, ...]:
    """The names in a cell; words that are no known name are one as they stand."""
    found: list[Actor] = []
    for words in _entries(text):
        names, end = read_list(words, lone=True)
        if names and end >= len(words):
            found += [Actor.of(name) for name in names]
        elif any(c.isalpha() for c in words):
            found += [Actor(w.strip()) for w in words.split(", ") if w.strip()]
    return tuple(found)


def _entries(text: str) -> Iterator[str]:
    """What semicolons, plus signs and dashes part, but not a dash inside of one name."""
    for part in re.split(r";|(?:^|\s)\+\s", text):
        entry = ""
        for words in re.split(r"(?:^|\s)[-–]\s", part):
            said = words.strip(" .,-")
            if entry and said and _inside_one_name(entry, said):
                entry += f" - {said}"
            elif said:
                if entry:
                    yield entry
                entry = said
        if entry:
            yield entry


def _inside_one_name(before: str, after: str) -> bool:
    """Whether two parts are one name, like «Phòng Văn hóa - Xã hội»."""
    whole = f"{before} - {after}"
    names, end = read_list(whole, lone=True)
    of_its_own = read_list(after)[0] or plain(after).startswith("các ")
    return end == len(whole) and names[0].end > len(before) and not of_its_own


def _due(words: Passage, today: date | None) -> Found | None:
    low = plain(words.text)
    found, _ = choose(low, today)
    if found or _HORIZON.search(low):
        return found
    last = list(moments(low, today))[-1:]
    for moment in last:
        facts = {"date": moment.last, "period": moment.period}
        asked = {"year": not moment.year_given, "vague": moment.vague}
        doubts = tuple(rule for rule, so in asked.items() if so)
        return Found("by", 0, len(low.rstrip()), facts, doubts)
    return None
