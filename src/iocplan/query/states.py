"""The words of ``--state``, each belonging to one axis."""

import unicodedata

from iocplan.errors import UsageError
from iocplan.plan.kinds import Process, Readiness, Timing
from iocplan.query.fold import fold
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import errors as texts
from iocplan.texts import labels
from iocplan.texts.text import Text

OPEN = "open"
BEHIND = "behind"

_AXES: dict[str, tuple[str, ...]] = {
    "process": (OPEN, *Process),
    "timing": tuple(Timing),
    "readiness": tuple(Readiness),
    "target": (BEHIND,),
}
_ALSO = {
    "xong": Process.DONE,
    "da xong": Process.DONE,
    "chua xong": OPEN,
    "chua lam": Process.TODO,
    "dang lam": Process.DOING,
    "tre han": Timing.OVERDUE,
    "khong han": Timing.NO_DEADLINE,
}
"""What people say, and the heads of the counts, besides the labels; folded."""
STATES = tuple(word for axis in _AXES.values() for word in axis)


def state_label(state: str) -> Text:
    """What a state is called on screens."""
    if state == BEHIND:
        return labels.BEHIND
    return (labels.PROCESS | labels.TIMING | labels.READINESS | {OPEN: labels.OPEN})[state]


def by_axis(states: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """The asked states grouped by axis.

    Args:
        states: each a state (``due_soon``, ``due-soon``), its label in either language, with or
            without diacritics (``quá hạn``, ``sap den han``), or whole words of it that only one
            label has.

    Raises:
        UsageError: a word is no state, or may be several.
    """
    asked = frozenset(map(_find_state, states))
    grouped = {axis: asked & frozenset(known) for axis, known in _AXES.items()}
    return {axis: found for axis, found in grouped.items() if found}


def _find_state(given: str) -> str:
    """The state that somebody means: what is called so, else what has it in a label."""
    word = fold(given)
    state = word.replace("-", "_").replace(" ", "_")
    if state in STATES or word in _ALSO:
        return _ALSO.get(word, state)
    names = {state: tuple(map(fold, state_label(state))) for state in STATES}
    found = [state for state, known in names.items() if word in known]
    marked = unicodedata.normalize("NFC", given).casefold()  # dừng is not đúng
    found = found or [state for state in STATES if _has((state_label(state).vi,), marked)]
    found = found or [state for state, known in names.items() if _has(known, word)]
    if len(found) == 1:
        return found[0]
    unknown = texts.AMBIGUOUS_STATE if found else texts.UNKNOWN_STATE
    raise UsageError(unknown(name=given), texts.STATES_ARE(names=_listing(found or STATES)))


def _has(names: tuple[str, ...], words: str) -> bool:
    """Whether whole words stand in a label: a single letter names nothing."""
    return bool(words) and any(f" {words} " in f" {name} " for name in names)


def _listing(states: "list[str] | tuple[str, ...]") -> Text:
    """States as one may type them: the labels in Vietnamese, the words themselves else."""
    return Text(", ".join(state_label(state).vi for state in states), ", ".join(states))


def has_state(task: TaskStanding, axes: dict[str, frozenset[str]]) -> bool:
    """Whether a task has, on every asked axis, one of the asked states."""
    return all(_words_of(task, axis) & asked for axis, asked in axes.items())


def _words_of(task: TaskStanding, axis: str) -> set[str]:
    if axis == "process":
        return {task.process, OPEN} if task.is_open else {task.process}
    if axis == "timing":
        return {task.timing}
    if axis == "readiness":
        return {task.readiness} if task.readiness else set()
    return {BEHIND} if task.behind else set()
