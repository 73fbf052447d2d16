"""Whom to call today, in words as short as a line has room for."""

from collections.abc import Iterator
from itertools import groupby

from iocplan.plan.kinds import Mode
from iocplan.record import Record
from iocplan.say.following_up import promise_told, wished
from iocplan.say.period_named import period_named
from iocplan.say.sentence import Tone
from iocplan.say.task_day import marked_id
from iocplan.say.wording import Wording
from iocplan.schedule.calls import Call, Reason, Why, calls
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.urging import sent_about, waiting_tasks
from iocplan.texts import calls as texts

_ITEMS = 3
TONES: dict[Why, Tone] = {Why.OVERDUE: "late", Why.BROKEN: "late", Why.SOON: "soon"}


class CallLine(Record):
    """One call: whom, what about (the most pressing first), and how pressing it is."""

    who: str
    facts: tuple[str, ...]
    tone: Tone


def call_lines(words: Wording) -> list[CallLine]:
    """Whom to call today, the most pressing first."""
    return [_call_line(words, call) for call in calls(words.standing)]


def _call_line(words: Wording, call: Call) -> CallLine:
    """A call in words; each fact names its tasks."""
    who = words.unit(call.through or call.body)
    facts = [
        said
        for why, group in groupby(call.reasons, key=lambda reason: reason.why)
        for said in _facts(words, call, why, list(group))
    ]
    return CallLine(who, tuple(facts), TONES.get(call.reasons[0].why, ""))


def _facts(words: Wording, call: Call, why: Why, reasons: list[Reason]) -> Iterator[str]:
    if why is Why.SILENT:
        ids = " ".join(marked_id(reason.task) for reason in reasons)
        yield words.say(texts.SILENT, ids=ids)
        return
    for reason in reasons:
        parts = ", ".join(_parts(words, call, reason))
        yield words.say(texts.ABOUT, id=reason.task.task.id, said=parts)


def _parts(words: Wording, call: Call, reason: Reason) -> Iterator[str]:
    """What is said of one task: what is missing of it, whom it holds up, what was promised."""
    task = reason.task
    is_request = task.task.mode is Mode.REQUEST
    missing, waiting = _missing(words, reason), _holds_up(words, task)
    own = not reason.point.shares
    if task.series and task.series.period:
        yield period_named(task.series.period).say(words.lang)
    told = promise_told(words, task) if own else None
    promise = told.text if told else ""
    if reason.why is Why.SOON and (day := _soon(words, task)):
        yield day
    elif reason.why is Why.OVERDUE and not (missing or waiting or promise):
        late = texts.PAST_ASKED if is_request else texts.OVERDUE
        yield words.say(late, n=-(task.days_left or 0))
    wish = wished(words, task) if own else ""
    yield from filter(None, (missing, waiting, promise, wish))
    if sent := sent_about(task, call.body):
        yield words.say(texts.ASKED if is_request else texts.URGED, n=len(sent))


def _soon(words: Wording, task: TaskStanding) -> str:
    if task.days_left is None:
        return ""
    return words.say(texts.DUE, n=task.days_left)


def _missing(words: Wording, reason: Reason) -> str:
    lacking, items = reason.point.lacking, reason.task.task.deliverables
    if not lacking or len(items) == 1:
        return ""
    if len(lacking) == len(items):
        return words.say(texts.MISSING_ALL, n=len(items))
    names = [item.id.removeprefix(f"{reason.task.task.id}.") for item in lacking[:_ITEMS]]
    more = " …" if len(lacking) > _ITEMS else ""
    return words.say(texts.MISSING, names=", ".join(names) + more)


def _holds_up(words: Wording, task: TaskStanding) -> str:
    ids = waiting_tasks(words.standing, task.task)
    more = " …" if len(ids) > _ITEMS else ""
    return words.say(texts.HOLDS_UP, ids=" ".join(ids[:_ITEMS]) + more) if ids else ""
