"""From the id of a task, deliverable, event or period to its row."""

from collections.abc import Iterable

from iocplan.errors import RefusedError, UnknownNameError
from iocplan.plan.ids import OF_PERIOD, owner
from iocplan.plan.rows import Deliverable, Event, Plan, Task
from iocplan.query.lookup import find_task
from iocplan.texts import errors as texts
from iocplan.texts import recording
from iocplan.texts.unseen import seen

Item = Task | Deliverable | Event


def find_item(plan: Plan, id_: str) -> Item:
    """What an id names: a task (``1.2``), deliverable (``1.2.a``) or event (``launch``).

    A period of a task that comes round (``V.1@2026-Q2``) is a task by that id.

    Raises:
        UnknownNameError: there is no such id; the hint lists what there is nearby.
    """
    id_ = seen(id_)
    if OF_PERIOD in id_:
        from iocplan.query.periods import find_period  # with all of the calendar behind it

        return find_period(plan, id_)
    if id_ in plan.events:
        return plan.events[id_]
    if plan.events and id_.replace("-", "").isalpha():
        known = texts.EVENTS_ARE(names=", ".join(plan.events))
        raise UnknownNameError(texts.UNKNOWN_EVENT(name=id_), known)
    task = find_task(plan, id_)
    return next((item for item in task.deliverables if item.id == id_), task)


def find_items(plan: Plan, ids: Iterable[str]) -> list[Item]:
    """What several ids name, each once, in the order given.

    Raises:
        UnknownNameError: for the first id that names nothing.
    """
    return [find_item(plan, id_) for id_ in dict.fromkeys(ids)]


def only_task(item: Item) -> Task:
    """The item where it is a whole task.

    Raises:
        RefusedError: it is a deliverable, an event or a single period.
    """
    if isinstance(item, Task):
        if OF_PERIOD in item.id:
            from iocplan.texts import recurring

            hint = recurring.WHOLE_TASK_HINT(id=owner(item.id))
            raise RefusedError(recurring.WHOLE_TASK(id=item.id), hint)
        return item
    raise RefusedError(recording.ONLY_TASKS(id=item.id))
