"""Whom to call today over many notices: a line for each body, its tasks by what is pressing."""

from collections.abc import Iterable

from iocplan.plan.kinds import Mode
from iocplan.say.calls import TONES, CallLine
from iocplan.say.wording import Wording
from iocplan.schedule.calls import Call, Why, calls
from iocplan.texts import many as texts

_MOST_IDS = 4


def many_call_lines(notices: Iterable[Wording]) -> list[CallLine]:
    """Bodies are one by their ids; those with most that is overdue first."""
    found: dict[str, list[tuple[Wording, Call]]] = {}
    for words in notices:
        for call in calls(words.standing):
            found.setdefault(call.body, []).append((words, call))
    lines = [(_weight(its), _line(its)) for its in found.values()]
    return [said for _, said in sorted(lines, key=lambda pair: pair[0])]


def _weight(its: list[tuple[Wording, Call]]) -> tuple[int, ...]:
    whys = [reason.why for _, call in its for reason in call.reasons]
    return tuple(-whys.count(why) for why in Why)


def _line(its: list[tuple[Wording, Call]]) -> CallLine:
    words, call = its[0]
    by_why: dict[Why, list[str]] = {}
    for its_words, its_call in its:
        for reason in its_call.reasons:
            why = _said_as(reason.why, reason.task.task.mode)
            by_why.setdefault(why, []).append(its_words.id(reason.task))
    facts = [
        words.say(texts.CALLED_ABOUT[why.name], n=len(ids), ids=_some(words, ids))
        for why, ids in sorted(by_why.items())
    ]
    return CallLine(words.unit(call.through or call.body), tuple(facts), TONES.get(min(by_why), ""))


def _said_as(why: Why, mode: Mode) -> Why:
    """Whoever was only asked is never called late."""
    return Why.SILENT if why is Why.OVERDUE and mode is Mode.REQUEST else why


def _some(words: Wording, ids: list[str]) -> str:
    more = len(ids) - _MOST_IDS
    if more <= 1:
        return " ".join(ids)
    return f"{' '.join(ids[:_MOST_IDS])} {words.say(texts.MORE_IDS, n=more)}"
