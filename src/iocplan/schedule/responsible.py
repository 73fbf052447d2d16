"""Who answers for a task: in counts, by filters, and when somebody is urged."""

from iocplan.plan.rows import Plan, Task


def responsible(plan: Plan, task: Task) -> tuple[str, ...]:
    """The units (or people who belong to none) that answer for a task, each once.

    They are its leads, a person's unit in the person's place. A contact answers in the lead's
    place where it is no branch of it, that is where the lead cannot be reached yet; a branch is
    only where one writes to.
    """
    bodies = tuple(dict.fromkeys(_body(plan, lead) for lead in task.leads))
    if task.contact and not is_branch(plan, task.contact, bodies[0]):
        return (task.contact,)
    return bodies


def _body(plan: Plan, lead: str) -> str:
    person = plan.people.get(lead)
    return person.unit if person and person.unit else lead


def is_branch(plan: Plan, unit: str, above: str) -> bool:
    """Whether a unit is another one, or belongs to it over any number of steps."""
    here: str | None = unit
    while here and here != above:
        here = plan.units[here].parent
    return here == above


def to_write_to(plan: Plan, task: Task) -> tuple[str, ...]:
    """Whom one turns to about a task: its contact, else those that answer for it."""
    return (task.contact,) if task.contact else responsible(plan, task)


def answering(plan: Plan, task: Task) -> set[str]:
    """The section's unit until the task is given to others, the leads, and who answers for it."""
    unit = None if task.reassigned else task.unit
    return {id_ for id_ in (unit, *task.leads, *responsible(plan, task)) if id_}


def coordinating(task: Task) -> set[str]:
    """The units that coordinate."""
    return {party.unit for party in task.coordinating if party.unit}


def involved(plan: Plan, task: Task) -> set[str]:
    """The same with the contact, those who coordinate, and those who owe an item."""
    others = (task.contact, *(item.unit for item in task.deliverables))
    return answering(plan, task) | coordinating(task) | {id_ for id_ in others if id_}
