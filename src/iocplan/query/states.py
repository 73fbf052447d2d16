"""The words of ``--state``, each belonging to one axis."""

from iocplan.errors import UsageError
from iocplan.plan.kinds import Process, Readiness, Timing
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import errors as texts

OPEN = "open"
BEHIND = "behind"

_AXES: dict[str, tuple[str, ...]] = {
    "process": (OPEN, *Process),
    "timing": tuple(Timing),
    "readiness": tuple(Readiness),
    "target": (BEHIND,),
}
STATES = tuple(word for axis in _AXES.values() for word in axis)


def by_axis(states: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Return the asked states grouped by axis; ``due-soon`` is ``due_soon``.

    Raises:
        UsageError: a word is no state.
    """
    asked = tuple(state.strip().lower().replace("-", "_") for state in states)
    for given, state in zip(states, asked, strict=True):
        if state not in STATES:
            hint = texts.STATES_ARE(names=", ".join(STATES))
            raise UsageError(texts.UNKNOWN_STATE(name=given), hint)
    grouped = {axis: frozenset(asked) & frozenset(known) for axis, known in _AXES.items()}
    return {axis: found for axis, found in grouped.items() if found}


def has_state(task: TaskStanding, axes: dict[str, frozenset[str]]) -> bool:
    """Return whether a task has, on every asked axis, one of the asked states."""
    return all(_words_of(task, axis) & asked for axis, asked in axes.items())


def _words_of(task: TaskStanding, axis: str) -> set[str]:
    if axis == "process":
        return {task.process, OPEN} if task.is_open else {task.process}
    if axis == "timing":
        return {task.timing}
    if axis == "readiness":
        return {task.readiness} if task.readiness else set()
    return {BEHIND} if task.behind else set()
