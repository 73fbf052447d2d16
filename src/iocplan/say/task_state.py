"""How a task stands, in one phrase, one sign and one tone."""

from iocplan.plan.kinds import DeadlineKind, Process, Timing
from iocplan.plan.rows import Task
from iocplan.say.following_up import submitted_state
from iocplan.say.sentence import Tone
from iocplan.say.wording import DOING, DONE, DROPPED, URGENT, Wording
from iocplan.schedule.needs import OFFICIAL
from iocplan.schedule.standing import TaskStanding
from iocplan.texts import labels
from iocplan.texts.text import Text

_URGENT: dict[str, Tone] = {Timing.OVERDUE: "late", Timing.DUE_SOON: "soon"}


def mark(task: TaskStanding) -> str:
    """The sign in front of a task: done, dropped, urgent, under way, or empty."""
    if task.process is Process.DONE:
        return DONE
    if task.process is Process.DROPPED:
        return DROPPED
    if task.timing in _URGENT and not task.is_submitted:
        return URGENT
    return DOING if task.process in (Process.DOING, Process.SUBMITTED) else ""


def tone(task: TaskStanding) -> Tone:
    """How urgent a task is, or that it is closed."""
    if task.process is Process.DONE:
        return "done"
    if task.process is Process.DROPPED:
        return "quiet"
    return "" if task.is_submitted else _URGENT.get(task.timing, "")


def state(words: Wording, task: TaskStanding) -> str:
    """The one phrase that says best how a task stands; of what comes round, in which period."""
    said = _state(words, task)
    if task.series is None or not task.is_open:
        return said
    from iocplan.say.open_period import in_its_period

    return in_its_period(words, task, said)


def _state(words: Wording, task: TaskStanding) -> str:
    if not task.is_open:
        return _closed_state(words, task)
    if task.is_submitted:
        return submitted_state(words, task)
    if task.timing is Timing.OVERDUE:
        return words.say(labels.OVERDUE_BY, n=-(task.days_left or 0))
    if task.timing is Timing.DUE_SOON:
        due_today = task.days_left == 0
        return words.say(labels.DUE_TODAY if due_today else labels.TIMING["due_soon"])
    if waits := waiting_state(words, task):
        return waits
    if task.process is Process.DOING:
        return doing(words, task)
    if task.timing is Timing.NOT_DUE and task.hangs_on:
        return words.say(labels.WAITING_FOR_DATE, event=words.event(task.hangs_on))
    return words.say(labels.BEHIND if task.behind else timing(task))


def timing(task: TaskStanding) -> Text:
    """How a task stands against its deadline, and why it has none."""
    if task.timing is Timing.NO_DEADLINE and is_continuous(task):
        return labels.ENDED
    if task.timing is Timing.ONGOING and _comes_round(task.task):
        return labels.RECURRING
    if task.timing is Timing.NO_DEADLINE and task.task.urgent:
        return labels.URGENT
    return labels.TIMING[task.timing]


def is_continuous(task: TaskStanding) -> bool:
    """Whether a task goes on, or went on, all the time."""
    return task.deadline is not None and task.deadline.kind is DeadlineKind.CONTINUOUS


def _comes_round(task: Task) -> bool:
    """Whether a task comes round; also true of one of its periods."""
    return task.deadline is not None and task.deadline.kind is DeadlineKind.RECURRING


def _closed_state(words: Wording, task: TaskStanding) -> str:
    if task.process is Process.DROPPED:
        return words.say(labels.PROCESS["dropped"])
    if task.timing in (Timing.ON_TIME, Timing.LATE):
        return words.say(labels.TIMING[task.timing])
    if is_continuous(task) or _comes_round(task.task):
        return words.say(labels.PROCESS["done"])
    return words.say(labels.DONE_WITHOUT_DEADLINE)


def waiting_state(words: Wording, task: TaskStanding) -> str | None:
    """What a task officially waits for, None where it waits for nothing."""
    if task.blocked_by:
        return words.say(labels.BLOCKED_BY, ids=", ".join(task.blocked_by))
    if not task.waiting_for:
        return None
    text = labels.WAITING_FOR if _waits_for_event(task) else labels.WAITING_FOR_DATE
    return words.say(text, event=words.event(task.waiting_for))


def _waits_for_event(task: TaskStanding) -> bool:
    return any(n.event == task.waiting_for for n in task.missing if n.basis in OFFICIAL)


def doing(words: Wording, task: TaskStanding) -> str:
    """How far a task is, with its deliverables where it has any."""
    items = task.task.deliverables
    done = sum(1 for item in items if item.done)
    if done and task.is_open:
        return words.say(labels.DOING_ITEMS, done=done, all=len(items))
    return words.say(labels.PROCESS[task.process])


def bodies_in(words: Wording, task: Task) -> str:
    """How many of the bodies that owe an item have it in, and which have not; else empty."""
    owed = [item for item in task.deliverables if item.unit]
    if not owed or len(owed) < len(task.deliverables):
        return ""
    missing = [item.unit for item in owed if item.unit and not item.done]
    done = len(owed) - len(missing)
    text = labels.BODIES_IN if missing else labels.BODIES_ALL
    return words.say(text, done=done, all=len(owed), names=words.units(missing))


def items_there(task: TaskStanding) -> str:
    """How many of the deliverables are there, as in ``4/6``; empty for a task without any."""
    items = task.task.deliverables
    if not items:
        return ""
    done = len(items) if task.process is Process.DONE else sum(1 for d in items if d.done)
    return f"{done}/{len(items)}"
