"""Checks of what comes round: its periods, and what a task that comes round cannot have."""

from collections.abc import Collection, Iterable, Iterator

from iocplan.notice.deadlines import Due
from iocplan.notice.model import NoticeFile
from iocplan.notice.tasks import NeedEntry, TaskEntry
from iocplan.plan.periods import Every, Period
from iocplan.plan.problem import Path, Problem, Rule
from iocplan.texts import recurring as texts


def check_recurring(notice: NoticeFile) -> Iterator[Problem]:
    """Yield what is wrong with the tasks that come round, and with periods of those that do not."""
    dated = notice.notice.meeting_date or notice.notice.issued
    again = {t.id for section in notice.sections for t in section.tasks if t.due and t.due.every}
    for s, section in enumerate(notice.sections):
        for t, task in enumerate(section.tasks):
            path: Path = ("sections", s, "tasks", t)
            if task.due and task.due.every:
                yield from _begins(task.due, (*path, "due"), dated=dated is not None)
                yield from _recurring(task, task.due, path)
            elif task.periods or task.moves or task.submissions:
                yield from _not_recurring(task, path)
            if again and task.needs:
                yield from _needs(task.needs, again, path)
    for id_, event in notice.events.items():
        yield from _needs(event.needs, again, ("events", id_))


def _begins(due: Due, path: Path, *, dated: bool) -> Iterator[Problem]:
    """Yield that it is not known which period is the first."""
    if isinstance(due.from_, str):
        hint = texts.FROM_A_DAY_HINT()
        yield Problem(Rule.RECURRING, (*path, "from"), texts.FROM_A_DAY(event=due.from_), hint)
    elif due.from_ is None and not dated:
        yield Problem(Rule.RECURRING, (*path, "every"), texts.NO_FIRST(), texts.NO_FIRST_HINT())


def _recurring(task: TaskEntry, due: Due, path: Path) -> Iterator[Problem]:
    every, example = due.every or Every.DAY, texts.EXAMPLES[due.every or Every.DAY]
    hints = {
        "deliverables": texts.NO_ITEMS_HINT(),
        "target": texts.NO_TARGET_HINT(),
        "done": texts.OWN_DONE_HINT(example=example),
        "proof": texts.OWN_DONE_HINT(example=example),
    }
    for key, hint in hints.items():
        if getattr(task, key):
            message = texts.NOT_ON_RECURRING(id=task.id, key=key)
            yield Problem(Rule.RECURRING, (*path, key), message, hint, at_key=True)
    first: dict[Period, Path] = {}
    for period, where in _periods(task, path):
        if period is None:
            hint = texts.WITHOUT_OF_HINT(example=example)
            yield Problem(Rule.RECURRING, where[:-1], texts.WITHOUT_OF(id=task.id), hint)
        elif period.every is not every:
            message = texts.OTHER_PERIOD(id=task.id, every=texts.EVERY[every], value=period.name)
            yield Problem(Rule.OTHER_PERIOD, where, message, texts.LIKE(example=example))
        elif "periods" in where and period in first:
            message = texts.DONE_TWICE(period=period.name, line=first[period])
            yield Problem(Rule.DUPLICATE_PERIOD, where, message, texts.DONE_TWICE_HINT())
        if period and "periods" in where:
            first.setdefault(period, where)


def _periods(task: TaskEntry, path: Path) -> Iterator[tuple[Period | None, Path]]:
    """Yield the period of every record that has to name one, with its place."""
    for key in ("periods", "moves", "submissions"):
        for i, entry in enumerate(getattr(task, key)):
            yield entry.of, (*path, key, i, "of")


def _not_recurring(task: TaskEntry, path: Path) -> Iterator[Problem]:
    """Yield that a task that does not come round names a period."""
    for period, where in _periods(task, path):
        if period is None:
            continue
        key = "periods" if "periods" in where else "of"
        hint = texts.OF_A_SINGLE_HINT(key=key)
        yield Problem(Rule.RECURRING, where, texts.OF_A_SINGLE(id=task.id), hint)


def _needs(needs: Iterable[NeedEntry], again: Collection[str], path: Path) -> Iterator[Problem]:
    """Yield that something waits for what is never done for good."""
    for i, need in enumerate(needs):
        if need.task in again:
            message = texts.NEEDED(id=need.task)
            where = (*path, "needs", i, "task")
            yield Problem(Rule.RECURRING, where, message, texts.NEEDED_HINT())
