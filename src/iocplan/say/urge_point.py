"""What a letter says of one task: the notice's words, the last day, what is missing, who waits."""

from collections.abc import Iterator
from datetime import date

from iocplan.plan.kinds import DeadlineKind, Timing
from iocplan.plan.rows import Deliverable, Task
from iocplan.say.addressed import you
from iocplan.say.following_up import promised, wished
from iocplan.say.period_named import period_named
from iocplan.say.task_state import waiting_state
from iocplan.say.wording import Wording, begun
from iocplan.schedule.promises import open_promise
from iocplan.schedule.resolve import last_move, return_in_force
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.urging import Letter, Point, waiting_tasks
from iocplan.texts import dates, deciding, labels
from iocplan.texts import urge as texts

_ITEMS = 4
_IDS = 6


def point_said(words: Wording, letter: Letter, point: Point, *, in_a_letter: bool = False) -> str:
    """A task in one line.

    Args:
        words: the standing and the language.
        letter: the letter that it stands in.
        point: the task, and what is lacking of it.
        in_a_letter: whether it is for a document, which tells no promise made by telephone.
    """
    said = task_named(words, point.task)
    facts = ", ".join(_facts(words, letter, point, in_a_letter=in_a_letter))
    first = f"{said}: {facts}." if facts else f"{said}."
    rest = "; ".join(_missing_and_waiting(words, letter, point))
    return f"{first} {begun(rest)}." if rest else first


def task_named(words: Wording, task: TaskStanding) -> str:
    """A task by its title and id, and the period that is asked for where it comes round."""
    said = words.say(texts.POINT, title=words.title(task), id=task.task.id)
    if task.series and task.series.period:
        return words.say(texts.OF_PERIOD, said=said, period=period_named(task.series.period))
    return said


def _facts(words: Wording, letter: Letter, point: Point, *, in_a_letter: bool) -> Iterator[str]:
    task = point.task
    yield from day_facts(words, task)
    if not letter.is_request:
        yield from lateness(words, task)
        if task.series and task.series.overdue:
            yield words.say(texts.MORE_PERIODS, n=task.series.overdue)
    promise = open_promise(task)
    if promise and not point.shares and not in_a_letter:
        if letter.is_request and promise.promised:
            day = _day(words, promise.promised)
            yield words.say(texts.EXPECTED_FOR, you=you(words, letter), day=day)
        elif not letter.is_request:
            yield promised(words, task)
    if not (letter.is_request or point.shares) and (wish := wished(words, task)):
        yield wish
    yield from _roles(words, letter, point)


def day_facts(words: Wording, task: TaskStanding) -> Iterator[str]:
    """The deadline by the notice's words, and the last day where these do not name it."""
    deadline, due = task.deadline, task.due
    back = return_in_force(task.task)
    if task.task.added:
        yield words.say(deciding.AS_ADDED, on=task.task.added.on)
    if deadline and deadline.quote:
        yield words.say(labels.QUOTE, quote=deadline.quote)
    if due is None:
        return
    day = words.hour(_day(words, due), deadline)
    if back and back.again_by == due:
        yield words.say(texts.AGAIN_BY, on=_day(words, back.on), day=day)
    elif last_move(task.task):
        first = words.standing.resolver.last_day(task.task.deadline).date
        yield words.say(texts.EXTENDED if first and first < due else texts.DAY_ALONE, day=day)
    elif deadline and deadline.quote:
        if task.due_is_bound:
            yield words.say(texts.AT_THE_LATEST, day=day)
        elif deadline.date != due or deadline.period:
            yield words.say(texts.LAST_DAY, day=day)
    else:
        yield words.say(texts.AT_THE_LATEST if task.due_is_bound else texts.LAST_DAY, day=day)
    if back and not back.again_by and not last_move(task.task):
        yield words.say(texts.RETURNED, on=_day(words, back.on))


def lateness(words: Wording, task: TaskStanding) -> Iterator[str]:
    """How many days late a task is, or how many are left where that is few."""
    if task.timing is Timing.OVERDUE:
        yield words.say(texts.LATE, n=-(task.days_left or 0))
    elif task.timing is Timing.DUE_SOON:
        yield words.say(texts.LEFT, n=task.days_left)
    elif (waits := waiting_state(words, task)) and not _says_so(task):
        yield waits


def _says_so(task: TaskStanding) -> bool:
    """Whether the notice's own words already tell what the task waits for."""
    deadline = task.deadline
    return bool(deadline and deadline.quote and deadline.kind is DeadlineKind.AFTER)


def _roles(words: Wording, letter: Letter, point: Point) -> Iterator[str]:
    task = point.task.task
    if letter.body in task.leads and len(task.leads) > 1:
        others = [lead for lead in task.leads if lead != letter.body]
        yield words.say(texts.JOINTLY, names=words.unit_names(others))
    elif letter.body == task.contact:
        lead = words.unit_name(task.lead)
        yield words.say(texts.STANDS_IN, lead=lead, you=you(words, letter))


def _missing_and_waiting(words: Wording, letter: Letter, point: Point) -> Iterator[str]:
    back = return_in_force(point.task.task)
    if back and back.because and not letter.is_request:
        yield words.say(texts.TO_COMPLETE, because=back.because)
    if point.lacking and not (back and _nothing_recorded(point)):
        text = texts.CONSISTS_OF if letter.is_request else texts.MISSING
        yield words.say(text, items=missing(words, letter, point))
    if not letter.is_request and (ids := waiting_tasks(words.standing, point.task.task)):
        shown = ", ".join(ids[:_IDS]) + (" …" if len(ids) > _IDS else "")
        yield words.say(texts.WAITING, ids=shown, n=len(ids))


def _nothing_recorded(point: Point) -> bool:
    """Whether no item is recorded of a paper that was handed in: then none is known to lack."""
    return len(point.lacking) == len(point.task.task.deliverables)


def missing(words: Wording, letter: Letter, point: Point) -> str:
    """What is lacking: how many items where it is all of several, else their titles.

    Who gathers what others owe is told how many are missing, and not of whom. A body that was only
    asked knows none of our ids, and reads each title.
    """
    items, lacking = point.task.task.deliverables, point.lacking
    if any(item.unit for item in lacking) and not point.owes_items and _gathers(point):
        return words.say(texts.SOME_ITEMS, n=len(lacking), all=len(items))
    if letter.is_request:
        return "; ".join(item.title.say(words.lang) for item in lacking)
    if len(lacking) == len(items) > 1:
        return words.say(texts.ALL_ITEMS, n=len(items))
    shown = [_item(words, point.task.task, item) for item in lacking[:_ITEMS]]
    if (more := len(lacking) - _ITEMS) > 0:
        shown.append(words.say(texts.MORE_ITEMS, n=more))
    return ", ".join(shown)


def _gathers(point: Point) -> bool:
    return len({item.unit for item in point.lacking if item.unit}) > 1 or not any(
        item.unit in point.task.task.leads for item in point.lacking
    )


def _item(words: Wording, task: Task, item: Deliverable) -> str:
    title = item.title.say(words.lang)
    if len(task.deliverables) == 1:
        return title
    return words.say(texts.AN_ITEM, title=title, id=item.id)


def _day(words: Wording, day: date) -> str:
    if day.year == words.standing.today.year:
        return dates.short(day, words.lang)
    return words.full(day)
