"""All that a plan says of an event, as labels and values."""

from collections.abc import Iterator

from iocplan.plan.kinds import DeadlineKind
from iocplan.say.journal import journal
from iocplan.say.launch import launch_sentences
from iocplan.say.task_day import marked_id
from iocplan.say.task_needs import basis_said, need_in_full
from iocplan.say.wording import Fact, Wording, in_full
from iocplan.schedule.event_standing import EventStanding
from iocplan.texts import calendar, deadline_explained
from iocplan.texts import task_facts as texts


def event_facts(words: Wording, event: EventStanding) -> Iterator[Fact]:
    """Say when it is and why, what comes before and after it, and what was recorded."""
    row = event.event
    for sentence in launch_sentences(words, event):
        yield words.say(calendar.DAY), sentence.text
    if row.bound and row.bound.quote:
        said = words.say(deadline_explained.WHY_SAYS, quote=row.bound.quote)
        yield words.say(texts.BASED_ON), said
    standing = words.standing
    for need in row.needs:
        shown = need_in_full(words, need)
        yield words.say(texts.AFTER), basis_said(words, shown, need.basis)
    for follower in standing.followers.get(row.id, ()):
        title = standing.titles[follower.id]
        shown = title.say(words.lang)
        shown = shown if follower.is_event else in_full(words, follower.id, title)
        yield words.say(texts.THEN_LABEL), basis_said(words, shown, follower.basis)
    if ids := " ".join(_moving_along(words, row.id)):
        yield words.say(texts.MOVES_ALONG), ids
    entries = journal(words, [row.id])[::-1]
    for entry in entries:
        yield words.say(texts.HISTORY), f"{words.full(entry.on)}  {entry.text}"
    if not entries:
        yield words.say(texts.HISTORY), words.say(texts.NO_HISTORY)


def _moving_along(words: Wording, id_: str) -> Iterator[str]:
    """The open tasks whose day is counted from the event."""
    for task in words.standing.tasks:
        days = (d for d in (task.deadline, task.task.target) if d)
        counted = {d.event for d in days if d.kind is not DeadlineKind.AFTER}
        if task.is_open and id_ in counted:
            yield marked_id(task)
