"""Where a submitted paper lies, and what a unit has promised or asked for."""

from collections.abc import Iterable, Iterator

from iocplan.plan.kinds import Mode, NoteKind
from iocplan.plan.rows import Note, Submission, Task
from iocplan.say.sentence import Sentence
from iocplan.say.wording import Wording
from iocplan.schedule.promises import open_promise, open_wish
from iocplan.schedule.sent import sent_to
from iocplan.schedule.standing import TaskStanding
from iocplan.schedule.submissions import lies_with, standing_submission
from iocplan.texts import calls
from iocplan.texts import following_up as texts


def submitted_state(words: Wording, task: TaskStanding) -> str:
    """What a submitted task waits for, and since when it lies with whom."""
    purpose = task.task.purpose or texts.SUBMITTED_FOR
    said = words.say(texts.SUBMITTED, purpose=purpose)
    return f"{said}, {where_it_lies(words, task)}"


def where_it_lies(words: Wording, task: TaskStanding) -> str:
    """Since how many days a submitted task lies with whom; empty for any other task."""
    standing = standing_submission(task.task)
    if standing is None:
        return ""
    days = max((words.standing.today - standing.on).days, 0)
    who = lies_with(task.task)
    if who is None:
        return words.say(texts.LIES_SINCE, n=days)
    return words.say(texts.LIES, n=days, who=words.unit(who))


def awaiting(words: Wording, tasks: Iterable[TaskStanding]) -> Iterator[str]:
    """Which of some tasks lie with somebody who has to decide, and since when."""
    names = [
        words.say(texts.AWAITS, id=task.task.id, said=where_it_lies(words, task))
        for task in tasks
        if task.is_submitted
    ]
    if names:
        yield words.say(texts.AWAITING, names="; ".join(names))


def waits_elsewhere(words: Wording) -> list[str]:
    """Each task that lies with somebody who has to decide, the longest wait first."""
    found = [
        (standing.on, words.say(calls.AWAITS, id=task.task.id, said=where_it_lies(words, task)))
        for task in words.standing.tasks
        if task.is_submitted and (standing := standing_submission(task.task))
    ]
    return [said for _, said in sorted(found, key=lambda pair: pair[0])]


def promised(words: Wording, task: TaskStanding) -> str:
    """What a unit promised of an open task, and whether that was kept; empty for no promise."""
    note = open_promise(task)
    if note is None or note.promised is None:
        return ""
    broken = note.promised < words.standing.today
    text = texts.PROMISE_BROKEN if broken else texts.PROMISE_OPEN
    return words.say(text, day=note.promised)


def promise_told(words: Wording, task: TaskStanding) -> Sentence | None:
    """The promise that stands, as a screen tells it: due on its day, and late after it."""
    note, today = open_promise(task), words.standing.today
    if note is None or note.promised is None:
        return None
    if note.promised == today:
        return Sentence(words.say(texts.PROMISE_TODAY), "soon")
    return Sentence(promised(words, task), "late" if note.promised < today else "")


def wished(words: Wording, task: TaskStanding) -> str:
    """Until when a unit has asked for an extension; empty where it did not, or has got it."""
    note = open_wish(task)
    return words.say(texts.WISH, day=note.asks_until) if note else ""


def submission_said(words: Wording, entry: Submission) -> str:
    """A submission or a return, as the history tells it."""
    if entry.returned:
        said = words.with_decider(words.say(texts.WAS_RETURNED, because=entry.because), entry)
        return words.say(texts.AGAIN_BY, said=said, day=entry.again_by) if entry.again_by else said
    if entry.to is None:
        return words.say(texts.WAS_SUBMITTED)
    return words.say(texts.WAS_SUBMITTED_TO, who=words.unit_name(entry.to))


def _sent(words: Wording, said: str, note: Note, task: Task | None) -> str:
    if task and task.mode is Mode.REQUEST:
        return words.say(texts.SENT_REQUEST, said=said)
    sent = sent_to(task, note.to) if task else ()
    number = sent.index(note) + 1 if note in sent else 1
    return words.say(texts.URGED_AGAIN if number > 1 else texts.URGED, n=number, said=said)


def note_said(words: Wording, said: str, note: Note, task: Task | None = None) -> str:
    """A note's text with what it is, and what it promises or asks for.

    Args:
        words: the language.
        said: the text, quoted or not.
        note: the note.
        task: its task, where that is known: what was sent is numbered by it, and of a task that was
            only asked for it is no urging.
    """
    if note.kind is NoteKind.URGED:
        said = _sent(words, said, note, task)
    else:
        said = words.say(texts.KINDS[note.kind], said=said)
    if note.promised:
        said = words.say(texts.PROMISED, said=said, day=note.promised)
    if note.asks_until:
        said = words.say(texts.ASKED_UNTIL, said=said, day=note.asks_until)
    return said
