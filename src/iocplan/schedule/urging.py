"""Who is written to about what: the letters of a day, one for each body that has to answer.

What lies with whoever has to decide is nobody's delay, and the office never writes to itself. Of
items that bodies owe, those that lack one are written to.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from iocplan.plan.kinds import Mode, Timing
from iocplan.plan.rows import Deliverable, Note, Plan, Task
from iocplan.record import Record
from iocplan.schedule.axes import SOON
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.promises import open_promise
from iocplan.schedule.responsible import is_branch
from iocplan.schedule.sent import sent_to
from iocplan.schedule.standing import Standing, TaskStanding


class Addressee(Record):
    """Whom one turns to about a task.

    ``through`` is the branch that one writes to in its place. ``lacking`` are the items that it has
    not handed in; ``owes_items``: just these are asked of it.
    """

    body: str
    through: str | None
    lacking: tuple[Deliverable, ...]
    owes_items: bool = False


class Point(Record):
    """A task of a letter, and what is lacking of it."""

    task: TaskStanding
    lacking: tuple[Deliverable, ...]
    owes_items: bool

    @property
    def shares(self) -> bool:
        """Whether others answer for the task as well, so that its notes may be about them."""
        return self.owes_items or len(self.task.task.leads) > 1


class Letter(Record):
    """What one body is written about; ``sent`` is what went to it about these tasks before."""

    body: str
    through: str | None
    mode: Mode
    points: tuple[Point, ...]
    sent: tuple[Note, ...]

    @property
    def is_request(self) -> bool:
        """Whether the body was only asked: then nothing in it is late."""
        return self.mode is Mode.REQUEST

    def is_reminder(self, today: date) -> bool:
        """Whether nothing of it is late yet, and something is due soon."""
        soon = any(point.task.timing is Timing.DUE_SOON for point in self.points)
        return soon and not any(is_late(point.task, today) for point in self.points)


def is_late(task: TaskStanding, today: date) -> bool:
    """Whether a task is overdue, or was promised for a day that has passed."""
    if not task.is_open or task.is_submitted:
        return False
    promise = open_promise(task)
    broken = promise is not None and promise.promised is not None and promise.promised < today
    return task.timing is Timing.OVERDUE or broken


def letters(
    standing: Standing,
    tasks: Iterable[TaskStanding],
    bodies: Collection[str] = (),
    *,
    named: bool = False,
    by_letter: bool = False,
) -> list[Letter]:
    """The letters about some tasks, in the order of the tasks.

    Args:
        standing: the plan on a day.
        tasks: the tasks that may be written about.
        bodies: the units and people who may be written to; none means everybody.
        named: whether just these tasks were asked for. Otherwise a body is written to about what is
            late; about what is due soon where nothing is; and not at all where neither is.
        by_letter: whether only what was sent as a letter counts as sent before.
    """
    found: dict[tuple[str, str | None, Mode], list[Point]] = {}
    for task in tasks:
        if task.is_open and not task.is_submitted and (named or _is_pressing(standing, task)):
            for to in addressees(standing.plan, task.task):
                if not bodies or _is_one_of(standing.plan, task.task, to, bodies):
                    key = (to.body, to.through, task.task.mode)
                    found.setdefault(key, []).append(Point(task, to.lacking, to.owes_items))
    return [
        _letter(standing.today, *key, points, named=named, by_letter=by_letter)
        for key, points in found.items()
    ]


def _is_pressing(standing: Standing, task: TaskStanding) -> bool:
    return task.timing is Timing.DUE_SOON or is_late(task, standing.today)


def _letter(
    today: date,
    body: str,
    through: str | None,
    mode: Mode,
    points: Sequence[Point],
    *,
    named: bool,
    by_letter: bool,
) -> Letter:
    late = [point for point in points if is_late(point.task, today)]
    kept = points if named else late or points
    most: tuple[Note, ...] = ()
    for point in kept:
        most = max(most, sent_about(point.task, body, by_letter=by_letter), key=len)
    return Letter(body, through, mode, tuple(kept), most)


def sent_about(task: TaskStanding, body: str, *, by_letter: bool = False) -> tuple[Note, ...]:
    """What was sent to a body about a task; of one that comes round, about the period now open.

    That is what was sent since the period's last day came near.
    """
    sent = sent_to(task.task, body, by_letter=by_letter)
    if task.series is None or task.due is None:
        return sent
    near = task.due.toordinal() - SOON
    return tuple(note for note in sent if note.on.toordinal() >= near)


def addressees(plan: Plan, task: Task) -> list[Addressee]:
    """Whom to turn to about a task: who leads it, and the bodies that lack an item of it.

    A contact stands in the lead's place where it is no branch of it, that is where the lead cannot
    be reached yet. Who leads and has handed in its own items is left alone, and so is a class of
    bodies where those of it that lack an item are written to.
    """
    return [to for to in _everyone(plan, task) if not _is_office(plan, to.body)]


def _everyone(plan: Plan, task: Task) -> Iterator[Addressee]:
    lacking = tuple(item for item in task.deliverables if not item.done)
    common = tuple(item for item in lacking if item.unit is None)
    owed: dict[str, list[Deliverable]] = {}
    for item in task.deliverables:
        if item.unit:
            owed.setdefault(item.unit, []).extend(() if item.done else (item,))
    for body, through in _leads(plan, task):
        if body in owed:
            if own := (*owed.pop(body), *common):
                yield Addressee(body, through, own)
        elif common or not _is_a_class(plan, body, owed):
            yield Addressee(body, through, lacking)
    for body, items in owed.items():
        if items:
            yield Addressee(body, None, tuple(items), owes_items=True)


def _leads(plan: Plan, task: Task) -> Iterator[tuple[str, str | None]]:
    contact = task.contact
    if contact and not is_branch(plan, contact, unit_of(plan, task.lead)):
        yield contact, None
        return
    for lead in dict.fromkeys(task.leads):
        yield lead, contact


def _is_a_class(plan: Plan, body: str, owed: Collection[str]) -> bool:
    """Whether a body stands for just those that owe an item."""
    return bool(owed) and body in plan.units and all(is_branch(plan, unit, body) for unit in owed)


def unit_of(plan: Plan, body: str) -> str:
    """The unit of a person, where there is one; else the body itself."""
    person = plan.people.get(body)
    return person.unit if person and person.unit else body


def _is_office(plan: Plan, body: str) -> bool:
    return plan.office is not None and unit_of(plan, body) == plan.office


def concerns(plan: Plan, task: Task, bodies: Collection[str]) -> bool:
    """Whether one of some bodies is written to about a task, or somebody in its place."""
    return any(_is_one_of(plan, task, to, bodies) for to in addressees(plan, task))


def is_ours(plan: Plan, task: Task) -> bool:
    """Whether nobody but the office itself answers for a task."""
    everyone = list(_everyone(plan, task))
    return bool(everyone) and all(_is_office(plan, to.body) for to in everyone)


def _is_one_of(plan: Plan, task: Task, to: Addressee, bodies: Collection[str]) -> bool:
    """Whether an addressee is one of some bodies, or is written to in place of one."""
    names = {to.body, to.through, unit_of(plan, to.body)}
    stands_in = to.body == task.contact and not to.owes_items
    return bool(names.intersection(bodies) or (stands_in and set(task.leads).intersection(bodies)))


def waiting_tasks(standing: Standing, task: Task) -> list[str]:
    """The tasks that officially wait for a task, or for an item of it that is not there."""
    items = (item.id for item in task.deliverables if not item.done)
    found = (f for name in (task.id, *items) for f in standing.followers.get(name, ()))
    ids = dict.fromkeys(f.id for f in found if f.basis in OFFICIAL and not f.is_event)
    return [id_ for id_ in ids if standing.task(id_).is_open]
