"""The one deadline of a clause, out of all that its words state."""

import re
from datetime import date

from iocplan.draft.deadlines.dated import dated
from iocplan.draft.deadlines.found import Found
from iocplan.draft.deadlines.recurring import recurring
from iocplan.draft.deadlines.relative import after_event, before_event, continuous, within

_ORDER = {"by": 0, "before": 0, "within": 0, "recurring": 0, "after": 2, "continuous": 3}
_UP_TO = re.compile(r"(?:đến|tới)(?!\w)")
"""«từ ngày 20/4 đến hết ngày 20/6» says how long something goes on, and only else by when."""
_SINCE = re.compile(r"(?:từ|kể từ) [^,;.]{1,40}$")
_BRACKETS = re.compile(r"\([^()]*\)")


def choose(low: str, today: date | None, action: int = 0) -> tuple[Found | None, list[Found]]:
    """The deadline that binds a clause, and the others that it states beside it.

    A day stated outside brackets comes before one within them, the first before later ones, and
    any of them before an event or a word like «thường xuyên».

    Args:
        low: the clause in its plain writing.
        today: the document's day.
        action: where its action begins.
    """
    again = list(recurring(low, today))
    gaps = [(f.start, f.end) for f in again]
    once = [*dated(low, today, gaps), *within(low, today)]
    found = [f for f in once if not any(s <= f.start and f.end <= e for s, e in gaps)] + again
    spans = [(f.start, f.end) for f in found]
    loose = [*before_event(low), *after_event(low), *continuous(low, action)]
    found += [f for f in loose if not any(s < f.end and f.start < e for s, e in spans)]
    brackets = [m.span() for m in _BRACKETS.finditer(low)]

    def rank(f: Found) -> tuple[float, bool, bool, int]:
        inside = any(s < f.start < e for s, e in brackets)
        if f.kind == "recurring" and not {"by", "before", "at"} & f.facts.keys():
            return 0.5, inside, False, f.start
        order: float = 1 if f.kind == "before" and "date" not in f.facts else _ORDER[f.kind]
        if f.kind == "by" and _UP_TO.match(low, f.start):
            order = 0.3
        if f.kind == "within" and not (f.facts["event"] or f.facts["date"]):
            order = 3.5
        return order, inside, "activity" in f.doubts, f.start

    found.sort(key=rank)
    if found and (lasting := _lasting(low, found)):
        return lasting, []
    return (found[0], found[1:]) if found else (None, [])


def _lasting(low: str, found: list[Found]) -> Found | None:
    """«trực 24/24 giờ từ ngày 28/4 đến hết ngày 03/5/2026»: it goes on until that day."""
    last, steady = found[0], next((f for f in found if f.kind == "continuous"), None)
    if steady is None or not _UP_TO.match(low, last.start) or last.start < steady.end:
        return None
    if not _SINCE.search(low[steady.end : last.start]):
        return None
    return Found("continuous", steady.start, last.end, {"until": last.facts["date"]})


def bracket_before(text: str, found: Found) -> str:
    """What a bracket says before the day that it gives: «đảm bảo Kế hoạch khai trương»."""
    opened = text.rfind("(", 0, found.start)
    if found.kind not in ("by", "before") or "date" not in found.facts:
        return ""
    return (
        text[opened + 1 : found.start].strip() if opened > text.rfind(")", 0, found.start) else ""
    )
